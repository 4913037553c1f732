"""The fault table, words at the root that every call of an API is about: edits of the library, and their faults."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import ROWS, action, overlay, rows
from tests.pipeline.library import BOOKS, INDEX, OVERLAY, SOURCES, Edit, both, change

UPDATE = f"{OVERLAY}:26 /actions/2/update"
RENAMED = both(
    change(BOOKS, "operationId: listBooks", "operationId: fetchBooks"),
    change(SOURCES, "name: listBooks.200", "name: fetchBooks.200"),
    overlay("listBooks: {", "fetchBooks: {"),
)
"""An operationId that begins with a verb which no list has."""

BELOW = "  - url: https://shelf.example/{shelf}/api/\n    variables: {shelf: {default: a}}\n"
SECURED = "    security: [{}, {key: [], account: []}]\n"

ONCE = "{requests: 1, seconds: 1, per: user}"
TOLD = ONCE.replace("}", ", told: true}")
SHARED = ONCE.replace("}", ", shared: all}")

NAMES = ("Authorization", "Host", "X-A", "x-a")
HEADER = "{name: X-A, in: header, required: true, description: The account., schema: {type: string}}"
EVERYWHERE = action("$.paths[*]", f"update: {{parameters: [{HEADER}]}}")


def header(name: str) -> dict[str, str]:
    """Return an entry of the word for headers."""
    return {"header": name, "argument": "account"}


# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "a verb that is not listed": (
        RENAMED,
        [f"{BOOKS}:5 /books/get/operationId: fetchBooks does not begin with a listed verb"],
    ),
    "security by schemes that are not there": (
        both(
            change(INDEX, "#/book\n", "#/book\nsecurity:\n  - key: []\n"),
            change(BOOKS, "Book.yaml\n    x-", f"Book.yaml\n{SECURED}    x-"),
        ),
        [
            f"{INDEX}:18 /security/0/key: there is no security scheme 'key'",
            f"{BOOKS}:18 /books/get/security/1/account: there is no security scheme 'account'",
            f"{BOOKS}:18 /books/get/security/1/key: there is no security scheme 'key'",
        ],
    ),
    "servers that no path can tell": (
        change(INDEX, "/api\n", f"/api\n{BELOW}"),
        [
            f"{INDEX}:7 /servers: servers with different base paths: /api, /api/",
            f"{INDEX}:7 /servers: the server's path /api/ ends with /",
        ],
    ),
    "messages of errors by a path of another notation": (
        action("$", "update: {x-workapis-errors: {message: ['errors[*].detail', error.text, 'errors/0']}}"),
        [f"{UPDATE}/x-workapis-errors/message/{at}: " for at in range(3)],
    ),
    "a verb with an empty reason": (
        both(RENAMED, action("$", "update: {x-workapis-verbs: {fetch: ''}}")),
        [f'{UPDATE}/x-workapis-verbs/fetch: "" does not match'],
    ),
    "reasons for verbs that need none, or that nothing begins with": (
        both(RENAMED, action("$", "update: {x-workapis-verbs: {fetch: As said., get: No one., lend: Never.}}")),
        [
            f"{UPDATE}/x-workapis-verbs/get: get is a verb of overlays/vocabulary/verbs.yaml",
            f"{UPDATE}/x-workapis-verbs/lend: no operationId begins with lend",
        ],
    ),
    "budgets that are none": (
        action("$", "update: {x-workapis-rate-limit: [{requests: 0, seconds: 1, per: user}]}"),
        [
            f"{UPDATE}/x-workapis-rate-limit: [{{",
            f"{UPDATE}/x-workapis-rate-limit/0/requests: 0 is less than the minimum",
        ],
    ),
    "one budget of which headers tell": (
        action("$", "update: {x-workapis-rate-limit: {requests: 1, seconds: 1, per: user, told: true}}"),
        [f"{UPDATE}/x-workapis-rate-limit/told: `told` of the only budget"],
    ),
    "budgets that say the same, and of which headers cannot tell": (
        action("$", f"update: {{x-workapis-rate-limit: [{TOLD}, {ONCE}, {TOLD.replace('1,', '2,')}]}}"),
        [
            f"{UPDATE}/x-workapis-rate-limit: several budgets with `told`",
            f"{UPDATE}/x-workapis-rate-limit/1: the list contains this budget already",
        ],
    ),
    "a name for a budget of the root, and one for two budgets": (
        both(
            action("$", f"update: {{x-workapis-rate-limit: {SHARED}}}"),
            rows(f"rate_limit: {SHARED}", columns="rate_limit: {kind: printed}"),
            overlay("pages: unknown", f"pages: unknown, rate_limit: {SHARED.replace('1', '2')}"),
        ),
        [
            f"{OVERLAY}:23 {ROWS}/getBook/rate_limit: the budget all differs from its first occurrence",
            f"{OVERLAY}:27 /actions/2/update/x-workapis-rate-limit: a budget of the root with the name all",
        ],
    ),
    "budgets and headers that say nothing": (
        action("$", "update: {x-workapis-rate-limit: [fast, {per: user}], x-workapis-headers: [X-A, {argument: a}]}"),
        [
            f'{UPDATE}/x-workapis-headers/0: "X-A" is not of type "object"',
            f"{UPDATE}/x-workapis-headers/1: `header` is missing",
            f'{UPDATE}/x-workapis-rate-limit/0: "fast" is not of type "object"',
            f"{UPDATE}/x-workapis-rate-limit/1: `requests` is missing",
            f"{UPDATE}/x-workapis-rate-limit/1: `seconds` is missing",
        ],
    ),
    "headers that clients set, credentials, and one twice": (
        both(EVERYWHERE, action("$", f"update: {{x-workapis-headers: {[*map(header, NAMES)]}}}")),
        [
            f"{UPDATE}/x-workapis-headers/0: Authorization is a credential",
            f"{UPDATE}/x-workapis-headers/1: Host is a header that clients set themselves",
            f"{UPDATE}/x-workapis-headers/3: x-a is listed twice",
        ],
    ),
    "a header that not every call needs": (
        action("$", f"update: {{x-workapis-headers: [{header('X-A')}]}}"),
        [f"{UPDATE}/x-workapis-headers/0: not every call needs X-A: listBooks does not have it"],
    ),
    "a header that a call may leave out": (
        both(
            action("$.paths[*]", f"update: {{parameters: [{HEADER.replace('required: true, ', '')}]}}"),
            action("$", f"update: {{x-workapis-headers: [{header('X-A')}]}}"),
        ),
        [f"{UPDATE}/x-workapis-headers/0: not every call needs X-A: listBooks does not require"],
    ),
    "a header of which nothing is said": (
        both(
            action("$.paths[*]", f"update: {{parameters: [{HEADER.replace('description: The account., ', '')}]}}"),
            action("$", f"update: {{x-workapis-headers: [{header('X-A')}]}}"),
        ),
        [f"{UPDATE}/x-workapis-headers/0: listBooks does not describe the text of X-A"],
    ),
}
