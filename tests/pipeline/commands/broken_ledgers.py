"""The fault table, payloads, errata, overlays: an edit of the library, and every fault that it must cause."""

from __future__ import annotations

from tests.pipeline.library import (
    AUTHOR,
    BOOKS,
    ERRATA,
    LEDGER,
    OVERLAY,
    PRINTED,
    REPLY,
    SOURCES,
    SPEC,
    Edit,
    after,
    both,
    change,
    payload,
    put,
    remove,
    rename,
    write,
)

ROW = "getBook: {method: books.get}"
# The table and its rows, in the document and in a fault.
TABLE = "/actions/1/update/x-workapis-operations"
ROWS = f"{TABLE}/rows"
# An entry that changes a payload which fits without it.
IDLE = """\
- id: idle
  title: Author of a book
  where: {file: examples/getBook/reply.txt, lines: [3, 3]}
  docs: books
  says: The author is Melville.
  we_use: Hermann.
  because: It is shorter.
  guard: Melville
  amend:
    - replace: {find: Melville, with: Hermann}
"""
# The digest is that of the text A, which is no JSON.
LETTER = """payloads:
  - file: examples/Author/letter.json
    document: books
    lines: [20, 20]
    sha256: 559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd
    fits: [schema.Author]
"""
STYLE = "{style: envelope-pages, page: page, pages: /pages}"


def action(target: str, *keys: str) -> Edit:
    """Add an action to the overlay document."""
    said = ["description: One more.", "x-workapis-source: {kind: workapis}", *keys]
    lines = [ROW, f"  - target: {target}", *(f"    {key}" for key in said), ""]
    return change(OVERLAY, f"{ROW}\n", "\n".join(lines))


def rows(*more: str, columns: str = "", pages: str = "") -> Edit:
    """Add cells to the row of getBook, a source to the columns, and page styles to the table."""
    cells = "".join(f", {cell}" for cell in more)
    edits = [change(OVERLAY, ROW, f"getBook: {{method: books.get{cells}}}")]
    if columns or pages:
        styles = f"        pages: {{{pages}}}\n" if pages else ""
        line = f"          {columns}\n" if columns else ""
        edits.append(change(OVERLAY, "        rows:\n", f"{line}{styles}        rows:\n"))
    return both(*edits)


def ledger(old: str, new: str) -> Edit:
    """Change the errata file."""
    return change(ERRATA, old, new)


def sources(old: str, new: str) -> Edit:
    """Change the provenance."""
    return change(SOURCES, old, new)


def overlay(old: str, new: str) -> Edit:
    """Change the overlay document."""
    return change(OVERLAY, old, new)


# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "a payload that does not fit": (
        payload('{"name": "Melville"}', '{"name": 7}'),
        [f'{REPLY}:3 /author/name: as amended by its errata, it does not match getBook.200: 7 is not of type "string"'],
    ),
    "a payload without a required key": (
        both(payload('"id": "7", //', '"no": "7", //'), ledger('"id": "7", //', '"no": "7", //')),
        [
            f'{REPLY}:1 /id: as amended by its errata, it does not match getBook.200: "id" is a required property',
            f"{REPLY}:2 /no: as amended by its errata, it does not match getBook.200: the schema has no",
        ],
    ),
    "a payload with a key that no schema has": (
        payload('{"name": "Melville"}', '{"name": "Melville", "born": 1819}'),
        [f"{REPLY}:3 /author/born: as amended by its errata, it does not match getBook.200: the schema has no"],
    ),
    "a payload that changed": (
        change(REPLY, "Melville", "Melwille"),
        [f"{SOURCES}:15 /payloads/0/sha256: examples/getBook/reply.txt has changed: its SHA-256 is another"],
    ),
    "a payload that is not listed": (
        write(f"{SPEC}examples/getBook/other.json", "{}"),
        ["specs/shelf/examples/getBook/other.json: a payload of unknown origin: sources.yaml does not list it"],
    ),
    "a payload that is not there": (
        remove(REPLY),
        [f"{SOURCES}:12 /payloads/0/file: there is no examples/getBook/reply.txt"],
    ),
    "a payload that is not UTF-8": (
        after(put(REPLY, PRINTED.replace("digits", "caf\xe9").encode("latin-1"))),
        [f"{REPLY}:2: not UTF-8"],
    ),
    "a payload whose suffix says something else": (
        both(sources("payloads:\n", LETTER), put(f"{SPEC}examples/Author/letter.json", b"A")),
        [
            "specs/shelf/examples/Author/letter.json:1: the file name should end in .txt: .json is for what parses as",
            "specs/shelf/examples/Author/letter.json:1: the payload cannot be read: not JSON: expecting value",
        ],
    ),
    "a payload of other lines": (
        sources("lines: [10, 13]", "lines: [10, 14]"),
        [f"{SOURCES}:14 /payloads/0/lines: examples/getBook/reply.txt has 4 lines, expected 5 of lines 10 to 14"],
    ),
    "a payload of an unknown document": (
        sources("    document: books\n    lines", "    document: cooks\n    lines"),
        [f"{SOURCES}:13 /payloads/0/document: there is no document cooks"],
    ),
    "a payload of an unknown operation": (
        sources("fits: [getBook.200]", "fits: [getBook.200, readBook.200]"),
        [f"{SOURCES}:16 /payloads/0/fits/1: there is no operation readBook"],
    ),
    "a folder of examples that shows nothing": (
        rename("examples/getBook", "examples/getbook"),
        ["specs/shelf/examples/getbook: there is no operation or schema getbook"],
    ),
    "an erratum that is not needed": (
        both(
            ledger("- id: one-author", IDLE + "- id: one-author"),
            sources("[book-has-a-comment, one-author]", "[book-has-a-comment, one-author, idle]"),
        ),
        [f"{ERRATA}:15 /1: the erratum idle is no longer needed: examples/getBook/reply.txt is valid without it"],
    ),
    "a step that is not needed": (
        ledger("line-comments\n", "line-comments\n    - replace: {find: Melville, with: Hermann}\n"),
        [f"{ERRATA}:15 /0/amend/1: the step is not needed: examples/getBook/reply.txt is valid without it"],
    ),
    "an erratum that was deleted": (
        change(ERRATA, LEDGER[LEDGER.index("- id: book") : LEDGER.index("- id: one")], ""),
        [
            f"{REPLY}:2: the payload cannot be read: not JSON: expecting property name enclosed in double quotes",
            f"{SOURCES}:17 /payloads/0/errata/0: there is no erratum book-has-a-comment",
        ],
    ),
    "an erratum that is not cited": (
        sources("[book-has-a-comment, one-author]", "[book-has-a-comment]"),
        [f"{ERRATA}:15 /1/id: the erratum one-author is cited nowhere"],
    ),
    "an erratum that its payload does not cite": (
        sources("[book-has-a-comment, one-author]", "[one-author]"),
        [
            f"{ERRATA}:13 /0/amend: the erratum book-has-a-comment amends examples/getBook/reply.txt, which does not",
            f"{REPLY}:2: the payload cannot be read: not JSON: expecting property name enclosed in double quotes",
        ],
    ),
    "a citation of nothing": (
        change(AUTHOR, "    type: string", "    type: string\n    x-workapis-errata: [two-authors]"),
        [f"{AUTHOR}:6 /properties/name/x-workapis-errata/0: there is no erratum two-authors"],
    ),
    "an id twice": (
        both(
            ledger("id: one-author", "id: book-has-a-comment"),
            sources("[book-has-a-comment, one-author]", "[book-has-a-comment]"),
        ),
        [
            f"{ERRATA}:15 /1/id: the id book-has-a-comment appears twice",
            f"{REPLY}:2: the payload cannot be read: not JSON: expecting property name enclosed in double quotes",
        ],
    ),
    "a guard that is gone": (
        ledger('"7", //', '"8", //'),
        [f"{ERRATA}:12 /0/guard: the guarded text is no longer on line 2 of examples/getBook/reply.txt"],
    ),
    "a guard on another line": (
        ledger("lines: [2, 2]", "lines: [1, 1]"),
        [
            f"{ERRATA}:6 /0/where/lines: without the erratum book-has-a-comment, examples/getBook/reply.txt fails on",
            f"{ERRATA}:12 /0/guard: the guarded text is on line 2, not within line 1 of examples/getBook/reply.txt",
        ],
    ),
    "an erratum that names other lines": (
        both(ledger("lines: [2, 2]", "lines: [3, 4]"), ledger('\'"id": "7", //\'', "Melville")),
        [f"{ERRATA}:6 /0/where/lines: without the erratum book-has-a-comment, examples/getBook/reply.txt fails on"],
    ),
    "an erratum that names lines beyond the end": (
        ledger("lines: [2, 2]", "lines: [2, 9]"),
        [f"{ERRATA}:6 /0/where/lines: examples/getBook/reply.txt has 4 lines"],
    ),
    "an amendment that no longer applies": (
        ledger("strip: line-comments", "replace: {find: '# digits', with: ''}"),
        [f"{ERRATA}:14 /0/amend/0: `find` occurs 0 times, not 1"],
    ),
    "an amendment that changes nothing": (
        ledger("strip: line-comments", "strip: ellipses"),
        [f"{ERRATA}:14 /0/amend/0: the step changes nothing"],
    ),
    "a patch whose test fails": (
        ledger(
            "line-comments\n",
            "line-comments\n    - patch: [{op: test, path: /id, value: 7}, {op: remove, path: /id}]\n",
        ),
        [f"{ERRATA}:15 /0/amend/1: /id holds '7', not 7"],
    ),
    "a step that does not exist": (
        ledger("strip: line-comments", "strip: comments"),
        [f"{ERRATA}:14 /0/amend/0/strip: 'comments' is not an allowed value here"],
    ),
    "an erratum without reason, and one with a title in small letters": (
        both(ledger("  because: JSON has no comments.\n", ""), ledger("title: Number", "title: number")),
        [f"{ERRATA}:2 /0: `because` is missing", f'{ERRATA}:15 /1/title: "number of authors of a book" does not match'],
    ),
    "an erratum of an unknown document": (
        ledger("    document: books", "    document: cooks"),
        [f"{ERRATA}:18 /1/where/document: there is no document cooks"],
    ),
    "a ledger that does not name its schema": (
        ledger("# yaml-language-server: $schema=../../overlays/vocabulary/errata.schema.json\n", "# The ledger\n"),
        [f"{ERRATA}:1: the first line does not name the schema of the file"],
    ),
    "an example request that matches nothing": (
        sources("GET /api/books/7", "GET /api/cooks/7"),
        [f"{SOURCES}:19 /requests/0: GET /api/cooks/7: it is a request of no operation, not of getBook"],
    ),
    "an example request of another operation": (
        sources("GET /api/books/7", "GET /api/books"),
        [f"{SOURCES}:19 /requests/0: GET /api/books: it is a request of listBooks, not of getBook"],
    ),
    "an example request with an unknown parameter": (
        sources("GET /api/books/7", "GET /api/books/7?page=2"),
        [f"{SOURCES}:19 /requests/0: GET /api/books/7?page=2: getBook has no query parameter page"],
    ),
    "an example request that is none": (
        sources("GET /api/books/7", "get the book"),
        [f"{SOURCES}:19 /requests/0/text: 'get the book' is not a request"],
    ),
    "no reason for a missing payload": (
        sources("listBooks.200, reason", "getBook.404, reason"),
        [
            f"{SOURCES}:23 /without_payload: listBooks.200 has no payload, and no reason why not",
            f"{SOURCES}:24 /without_payload/0/name: nothing of the name getBook.404 needs a payload",
        ],
    ),
    "a reason that is wrong": (
        sources("reason: not-printed", "reason: no-body"),
        [f"{SOURCES}:24 /without_payload/0/reason: the reason is no-body, but the spec has a body"],
    ),
    "a reason that is not on the list": (
        sources("reason: not-printed", "reason: forgotten"),
        [f"{SOURCES}:24 /without_payload/0/reason: 'forgotten' is not an allowed value here"],
    ),
    "a reason that is not needed": (
        sources("  - {name: listBooks", "  - {name: getBook.200, reason: not-printed}\n  - {name: listBooks"),
        [f"{SOURCES}:24 /without_payload/0/name: getBook.200 is shown by a payload, so the entry is no longer"],
    ),
    "no provenance": (remove(SOURCES), [f"{SOURCES}: cannot be read: No such file or directory"]),
    "an action that selects nothing": (
        action("$.paths['/cooks'].get", "update: {deprecated: true}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $.paths['/cooks'].get selects nothing"],
    ),
    "an action that changes nothing": (
        action("$.info", "update: {title: Shelf}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $.info changes nothing"],
    ),
    "an action that appends what is there": (
        action("$.tags", "update: {name: Shelf, description: What is on the shelf.}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $.tags appends an existing item to /tags"],
    ),
    "an action that overrides another": (
        action("$", "update: {x-workapis-client: Rack}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $ overrides /x-workapis-client, written by an earlier"],
    ),
    "an action that updates a text": (
        action("$.info.title", "update: {a: b}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $.info.title does not select objects or lists"],
    ),
    "an action that updates and removes": (
        action("$.servers", "update: {url: /}", "remove: true"),
        [
            f"{OVERLAY}:23 /actions/2/target: the action on $.servers must update or remove",
            f"{OVERLAY}:26 /actions/2/update: `update` excludes the keywords next to it",
        ],
    ),
    "an action that breaks OpenAPI": (
        action("$.paths['/books/{id}'].get", "update: {summry: A book}"),
        [f"{OVERLAY}:26 /actions/2/update/summry: 'summry' is not a key of this object"],
    ),
    "an action without source": (
        overlay("The name of the client.\n    x-workapis-source: {kind: workapis}\n", "The name of the client.\n"),
        [f"{OVERLAY}:7 /actions/0: `x-workapis-source` is missing"],
    ),
    "a target that is no path": (
        action("$.paths['/books'.get", "update: {deprecated: true}"),
        [f"{OVERLAY}:23 /actions/2/target: the action on $.paths['/books'.get is not an RFC 9535 path: expected"],
    ),
    "a word that does not exist": (
        action("$.paths['/books/{id}'].get", "update: {x-workapis-methd: a.b}"),
        [f"{OVERLAY}:26 /actions/2/update/x-workapis-methd: x-workapis-methd is an unknown extension"],
    ),
    "a word at a wrong place": (
        overlay("client: Shelf", "client: Shelf\n      x-workapis-method: a.b"),
        [f"{OVERLAY}:12 /actions/0/update/x-workapis-method: x-workapis-method is not allowed at a place like this"],
    ),
    "an overlay that does not name its schema": (
        overlay("# yaml-language-server: $schema=../vocabulary/overlay.schema.json\n", ""),
        [f"{OVERLAY}:1: the first line does not name the schema of the file"],
    ),
    "an overlay of no API": (
        write("overlays/documents/shelve.overlay.yaml", "overlay: 1.0.0\n"),
        ["overlays/documents/shelve.overlay.yaml: an overlay document of no API"],
    ),
    "an overlay that is no YAML": (
        overlay("actions:", "actions: ["),
        [f"{OVERLAY}:7: not YAML: while parsing a flow node did not find expected node content"],
    ),
    "a client that is not a class name": (
        overlay("client: Shelf", "client: shelf"),
        [
            f'{OVERLAY}:11 /actions/0/update/x-workapis-client: "shelf" does not match',
            "specs/shelf/openapi.yaml:1: no name for the client",
        ],
    ),
    "a method twice": (
        overlay("books.list", "books.get"),
        [f"{OVERLAY}:22 {ROWS}/getBook/method: getBook and listBooks are both books.get"],
    ),
    "an envelope that is not there": (
        rows("reply: book", columns="reply: {kind: workapis}"),
        [f"{OVERLAY}:23 {ROWS}/getBook/reply: the reply of getBook has no property 'book'"],
    ),
    "paging by a parameter that is not there": (
        rows("pages: numbered", pages=f"numbered: {STYLE}"),
        [
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has no query parameter 'page'",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: getBook has x-workapis-pagination but is not a list",
            f"{OVERLAY}:23 {ROWS}/getBook/pages: the response of getBook has nothing at /pages",
        ],
    ),
    "paging of what is no list": (
        rows("pages: unknown"),
        [f"{OVERLAY}:22 {ROWS}/getBook/pages: getBook has x-workapis-pagination but is not a list"],
    ),
    "a list that does not say how it is paged": (
        both(overlay(", pages: unknown", ""), overlay("          pages: {kind: workapis}\n", "")),
        [f"{BOOKS}:3 /books/get: listBooks is a list without a page style"],
    ),
    "a list that is whole by nobody's word": (
        overlay("pages: unknown", "pages: whole"),
        [f"{OVERLAY}:21 {ROWS}/listBooks/pages: the row of listBooks: `source` is missing"],
    ),
    "credentials of a scheme that is not there": (
        overlay("client: Shelf", "client: Shelf\n      x-workapis-auth: [{scheme: key, token: {argument: token}}]"),
        [f"{OVERLAY}:12 /actions/0/update/x-workapis-auth/0/scheme: there is no security scheme 'key'"],
    ),
}
