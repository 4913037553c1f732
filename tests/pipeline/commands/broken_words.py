"""The fault table, words at the root that every call of an API is about: edits of the library, and their faults."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import action, overlay
from tests.pipeline.library import BOOKS, INDEX, OVERLAY, SOURCES, Edit, both, change

UPDATE = f"{OVERLAY}:26 /actions/2/update"
RENAMED = both(
    change(BOOKS, "operationId: listBooks", "operationId: fetchBooks"),
    change(SOURCES, "operations: [listBooks,", "operations: [fetchBooks,"),
    change(SOURCES, "name: listBooks.200", "name: fetchBooks.200"),
    overlay("listBooks: {", "fetchBooks: {"),
)
"""An operationId that begins with a verb which no list has."""

# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "a verb that is not listed": (
        RENAMED,
        [f"{BOOKS}:5 /books/get/operationId: fetchBooks does not begin with a listed verb"],
    ),
    "servers that no path can tell": (
        change(INDEX, "/api\n", "/api\n  - url: https://shelf.example/{shelf}/api/\n"),
        [
            f"{INDEX}:7 /servers: servers with different base paths: /api, /api/",
            f"{INDEX}:7 /servers: the server's path /api/ ends with /",
        ],
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
}
