"""The fault table, the operations table and words of schemas: edits of the library, and every fault that must come."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import ROWS, STYLE, TABLE, action, overlay, rows
from tests.pipeline.library import BOOK, INDEX, OVERLAY, SPEC, Edit, both, change
from tests.pipeline.spec_folder import OVERLAY as SHELF

FORMERLY, FORMER = "formerly: {kind: workapis}", f"{ROWS}/getBook/formerly"
WHOLE_TABLE = SHELF[SHELF.index("      x-workapis-operations:") :]
ACTION = """\
  - target: $.paths[*].get
    description: Its method.
    x-workapis-source: {kind: workapis}
    update:
      x-workapis-method: books.get
"""

SPELLING = "  ID: {type: string, format: digits, description: Its id., x-workapis-same-as: id}\n"
SIGNATURE = "{header: X-Sign, algorithm: hmac-sha256, encoding: hex}"
REFUSAL = "  content: {application/json: {schema: {$ref: schemas/Book.yaml}}}\n"
MESSAGES = "{message: [/author/name, /author/nme, name, id, '/author/*'], fields: /writers}"

# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "a row of no operation": (
        overlay("getBook: {", "getBok: {"),
        [f"{OVERLAY}:22 {ROWS}/getBok: there is no operation getBok"],
    ),
    "a cell of no column": (
        rows("methd: books.get"),
        [f"{OVERLAY}:22 {ROWS}/getBook/methd: 'methd' is not a keyword here"],
    ),
    "a cell that is no word": (
        rows("attach: {method: books.send}", columns="attach: {kind: workapis}"),
        [
            f"{OVERLAY}:23 {ROWS}/getBook/attach: `reference` is missing",
            f"{OVERLAY}:23 {ROWS}/getBook/attach: `upload` is missing",
        ],
    ),
    "a page style that is not there": (
        overlay("pages: unknown", "pages: numbered"),
        [f"{OVERLAY}:21 {ROWS}/listBooks/pages: there is no page style numbered"],
    ),
    "a page style that a row says again": (
        both(overlay("pages: unknown", "pages: {by: numbered, page: page}"), rows(pages=f"numbered: {STYLE}")),
        [f"{OVERLAY}:22 {ROWS}/listBooks/pages/page: `page` of listBooks changes nothing: the page style numbered"],
    ),
    "a page style by itself in the long form": (
        overlay("pages: unknown", "pages: {by: unknown}"),
        [f"{OVERLAY}:21 {ROWS}/listBooks/pages: `by` alone changes nothing"],
    ),
    "a page style that a row breaks": (
        overlay("pages: unknown", "pages: {by: unknown, page: page}"),
        [f"{OVERLAY}:21 {ROWS}/listBooks/pages/page: the row of listBooks: `page` excludes the keywords"],
    ),
    "a page style that lacks something": (
        both(overlay("pages: unknown", "pages: numbered"), rows(pages="numbered: {style: envelope-pages, page: page}")),
        [f"{OVERLAY}:20 {TABLE}/pages/numbered: the page style numbered: `pages` is missing"],
    ),
    "a page style by offsets that lacks something, and says a total twice": (
        both(
            overlay("pages: unknown", "pages: numbered"),
            rows(pages="numbered: {style: offset-pages, page: page, total: /total, total_header: X-Total}"),
        ),
        [
            f"{OVERLAY}:20 {TABLE}/pages/numbered: the page style numbered: `offset` is missing",
            f"{OVERLAY}:20 {TABLE}/pages/numbered/page: the page style numbered: `page` excludes the keywords",
            f"{OVERLAY}:20 {TABLE}/pages/numbered/total: the page style numbered: `total` excludes the",
        ],
    ),
    "a page style by a cursor that no reply gives": (
        both(
            overlay("pages: unknown", "pages: numbered"),
            rows(pages="numbered: {style: cursor-pages, cursor: cursor, offset: skip}"),
        ),
        [
            f"{OVERLAY}:20 {TABLE}/pages/numbered: the page style numbered: `next` is missing",
            f"{OVERLAY}:20 {TABLE}/pages/numbered/offset: the page style numbered: `offset` excludes the",
        ],
    ),
    "paging by a URL and a cursor that are not there": (
        rows("pages: linked", pages="linked: {style: cursor-pages, cursor: after, next: /links/next, more: /more}"),
        [
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has no query parameter 'after'",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has x-workapis-pagination but is not a list",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: the response of getBook has nothing at /links/next",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: the response of getBook has nothing at /more",
        ],
    ),
    "paging by an offset that is not there": (
        rows("pages: skipped", pages="skipped: {style: offset-pages, offset: skip, total: /total, more: /more}"),
        [
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has no query parameter 'skip'",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has x-workapis-pagination but is not a list",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: the response of getBook has nothing at /more",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: the response of getBook has nothing at /total",
        ],
    ),
    "a page style that no row uses": (
        rows(pages="own: {style: unknown, note: Nobody knows.}"),
        [f"{OVERLAY}:20 {TABLE}/pages/own: the page style own changes nothing"],
    ),
    "a page style with a name that is taken": (
        rows(pages="unknown: {style: unknown, note: Nobody knows.}"),
        [f'{OVERLAY}:20 {TABLE}/pages: "unknown" does not match'],
    ),
    "a column without source": (
        rows("reply: author"),
        [f"{OVERLAY}:22 {ROWS}/getBook/reply: the column reply of getBook has no source"],
    ),
    "a column without cells": (
        rows(columns="reply: {kind: workapis}"),
        [f"{OVERLAY}:20 {TABLE}/columns/reply: the source of the column reply changes nothing"],
    ),
    "a column that is none": (
        rows(columns="methd: {kind: workapis}"),
        [f"{OVERLAY}:20 {TABLE}/columns/methd: methd is not a column"],
    ),
    "a source of a row that is that of its columns": (
        rows("source: {kind: workapis}"),
        [f"{OVERLAY}:22 {ROWS}/getBook/source: the source of getBook changes nothing"],
    ),
    "a source of a page style that is that of its column": (
        both(
            overlay("pages: unknown", "pages: own"),
            rows(pages="own: {style: unknown, note: Nobody knows., source: {kind: workapis}}"),
        ),
        [
            f"{OVERLAY}:19 {TABLE}/columns/pages: the source of the column pages changes nothing",
            f"{OVERLAY}:20 {TABLE}/pages/own/source: the source of own changes nothing",
        ],
    ),
    "actions in place of a table": (
        change(OVERLAY, WHOLE_TABLE, "      x-workapis-formats: {default: json, also: [xml]}\n" + ACTION),
        [
            f"{OVERLAY}:21 /actions/2/update/x-workapis-method: an action writes x-workapis-method of getBook",
            f"{OVERLAY}:21 /actions/2/update/x-workapis-method: an action writes x-workapis-method of listBooks",
        ],
    ),
    "an action in place of a row": (
        action("$.paths['/books/{id}'].get", "update: {x-workapis-retry: {safe: true}}"),
        [f"{OVERLAY}:26 /actions/2/update/x-workapis-retry: an action writes x-workapis-retry of getBook, which"],
    ),
    "a picture of a property that is not there": (
        action("$.components.schemas", "update: {Book: {x-workapis-shown: [id, titel]}}"),
        [f"{OVERLAY}:26 /actions/2/update/Book/x-workapis-shown/1: there is no property 'titel' in Book"],
    ),
    "a picture of a schema that is not there": (
        action("$.components.schemas", "update: {Bock: {x-workapis-shown: [id]}}"),
        [
            f"{OVERLAY}:26 /actions/2/update/Bock: Bock has no description",
            f"{OVERLAY}:26 /actions/2/update/Bock/x-workapis-shown/0: there is no property 'id' in Bock",
        ],
    ),
    "a picture of another spelling": (
        both(
            change(BOOK, "  id:\n", f"{SPELLING}  id:\n"),
            action("$.components.schemas.Book", "update: {x-workapis-shown: [ID]}"),
        ),
        [f"{OVERLAY}:26 /actions/2/update/x-workapis-shown/0: 'ID' is an alias"],
    ),
    "messages where no described error has one": (
        both(
            change(f"{SPEC}responses.yaml", "There is no such book.\n", f"There is no such book.\n{REFUSAL}"),
            action("$", f"update: {{x-workapis-errors: {MESSAGES}}}"),
        ),
        [
            f"{OVERLAY}:26 /actions/2/update/x-workapis-errors/fields: no described error has anything at /writers",
            f"{OVERLAY}:26 /actions/2/update/x-workapis-errors/message/1: no described error has anything at /author",
            f"{OVERLAY}:26 /actions/2/update/x-workapis-errors/message/2: no described error has anything at name",
            f"{OVERLAY}:26 /actions/2/update/x-workapis-errors/message/4: no described error has anything at /author/*",
        ],
    ),
    "a mark of success below a key": (
        action("$", "update: {x-workapis-errors: {reported: {/status/ok: false}}}"),
        [f'{OVERLAY}:26 /actions/2/update/x-workapis-errors/reported: "/status/ok" does not match "^[^/]"'],
    ),
    "webhooks without their word": (
        lambda library: library.send(),
        [f"{INDEX}:17 /webhooks: the webhooks do not say how they are signed"],
    ),
    "webhooks whose word names what they lack": (
        both(
            lambda library: library.send(),
            action("$", f"update: {{x-workapis-webhooks: {{event: X-Event, signature: {SIGNATURE}}}}}"),
        ),
        [
            f"{SPEC}resources/lent.yaml:3 /lent/post: receiveLoan has no header 'X-Event'",
            f"{SPEC}resources/lent.yaml:3 /lent/post: receiveLoan has no header 'X-Sign'",
        ],
    ),
    "a version that is none": (
        rows("formerly: {books.read: '0.2', books.find: 0.2, books: '0.2.0'}", columns=FORMERLY),
        [
            f'{OVERLAY}:23 {FORMER}: "books" does not match',
            f'{OVERLAY}:23 {FORMER}/books.find: 0.2 is not of type "string"',
            f'{OVERLAY}:23 {FORMER}/books.read: "0.2" does not match',
        ],
    ),
    "a former name that is a method": (
        rows("formerly: {books.list: '0.1.0'}", columns=FORMERLY),
        [f"{OVERLAY}:23 {FORMER}/books.list: books.list is a method already"],
    ),
    "a former name whose time is over": (
        both(rows("formerly: {books.read: '0.1.0'}", columns=FORMERLY), change("pyproject.toml", '"0.1.0"', '"0.3.0"')),
        [f"{OVERLAY}:23 {FORMER}/books.read: books.read is deprecated since 0.1.0 and goes with 0.3.0: this is 0.3.0"],
    ),
    "a former attribute of a version to come": (
        action("$.components.schemas.Book.properties.author", "update: {x-workapis-former-names: {writer: '0.3.0'}}"),
        [f"{OVERLAY}:26 /actions/2/update/x-workapis-former-names/writer: writer would be deprecated since 0.3.0"],
    ),
    "a former name that an action writes": (
        action("$.paths['/books/{id}'].get", "update: {x-workapis-former-methods: {books.read: '0.1.0'}}"),
        [f"{OVERLAY}:26 /actions/2/update/x-workapis-former-methods: an action writes x-workapis-former-methods of"],
    ),
}
