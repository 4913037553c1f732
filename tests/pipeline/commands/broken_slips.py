"""The fault table, usual slips: an edit of the library, every fault that it must cause, and the remedy."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import ROWS
from tests.pipeline.library import AUTHOR, BOOK, BOOKS, INDEX, OVERLAY, SOURCES, Edit, both, change, write

SUMMARY = "    summary: List books\n"
PATHS = "paths:\n  /books:\n    $ref: resources/books.yaml#/books\n"
UNREASONED = "without_payload:\n  - {name: listBooks.200, reason: not-printed}\n"

# Kind of slip: the edit, and for each fault how its first line begins and what its fix has.
CASES: dict[str, tuple[Edit, list[tuple[str, str]]]] = {
    "nullable": (
        change(AUTHOR, "type: string", "type: string\n    nullable: true"),
        [(f"{AUTHOR}:6 /properties/name/nullable: `nullable` is a keyword of OpenAPI 3.0", "`type: [string, 'null']`")],
    ),
    "nullable beside a reference": (
        change(BOOK, "    $ref: Author.yaml", "    $ref: Author.yaml\n    nullable: true"),
        [(f"{BOOK}:10 /properties/author/nullable: `nullable` is a keyword of OpenAPI 3.0", "`anyOf` of the schema")],
    ),
    "null without quotes in a list of types": (
        change(AUTHOR, "type: string", "type: [string, null]"),
        [(f"{AUTHOR}:5 /properties/name/type: null without quotes is not a type", "`type: [string, 'null']`")],
    ),
    "a default that the schema does not allow": (
        change(AUTHOR, "type: string", "type: string\n    default: 5"),
        [
            (
                f"{AUTHOR}:6 /properties/name/default: the schema does not allow its default: 5 is",
                "one of the two",
            )
        ],
    ),
    "a default that a schema elsewhere does not allow": (
        change(BOOK, "    $ref: Author.yaml", "    $ref: Author.yaml\n    default: {name: 5}"),
        [(f"{BOOK}:10 /properties/author/default: the schema does not allow its default: 5", "one of the two")],
    ),
    "a type of no schema": (
        change(AUTHOR, "type: string", "type: text"),
        [(f"{AUTHOR}:5 /properties/name/type: 'text' is not a JSON Schema type", "string, integer")],
    ),
    "a variable of a server that is not described": (
        change(INDEX, "/api\n", "/api\n  - url: https://{room}.shelf.example/api\n"),
        [(f"{INDEX}:9 /servers/1/url: the variable room is not described", "variables: {room: {default")],
    ),
    "null without quotes for a type": (
        change(AUTHOR, "type: string", "type: null"),
        [(f"{AUTHOR}:5 /properties/name/type: null without quotes is not a type", "`type: 'null'`")],
    ),
    "a comma in plain text within braces": (
        change(AUTHOR, "  name:\n    type: string", "  name: {type: string, description: Of a man, or none.}"),
        [(f"{AUTHOR}:4 /properties/name/or none.: the key 'or none.' has no value", "quote the text before it")],
    ),
    "another version of OpenAPI": (
        change(INDEX, "openapi: 3.1.0", "openapi: 3.0.3"),
        [(f"{INDEX}:1 /openapi: expected a version 3.1.x of OpenAPI, found 3.0.3", "write `openapi: 3.1.0`")],
    ),
    "a version of OpenAPI that is a number": (
        change(INDEX, "openapi: 3.1.0", "openapi: 3.1"),
        [(f"{INDEX}:1 /openapi: expected a version 3.1.x of OpenAPI, found 3.1", "write `openapi: 3.1.0`")],
    ),
    "a reference to a schema as in a bundle": (
        change(BOOK, "Author.yaml", "'#/components/schemas/Author'"),
        [
            (
                f"{BOOK}:9 /properties/author/$ref: #/components/schemas/Author leads into a bundle",
                "write 'Author.yaml'",
            )
        ],
    ),
    "a reference to a parameter as in a bundle": (
        change(BOOKS, "../parameters.yaml#/page", "'#/components/parameters/page'"),
        [(f"{BOOKS}:8 /books/get/parameters/0/$ref: #/components/parameters/page", "write '../parameters.yaml#/page'")],
    ),
    "a reference as in a bundle to what is not there": (
        change(BOOK, "Author.yaml", "'#/components/schemas/Writer'"),
        [
            (
                f"{BOOK}:9 /properties/author/$ref: #/components/schemas/Writer leads into a bundle",
                "write 'Writer.yaml', and describe Writer there",
            )
        ],
    ),
    "a reference as in a bundle to a body": (
        change(BOOK, "Author.yaml", "'#/components/requestBodies/Author'"),
        [(f"{BOOK}:9 /properties/author/$ref: #/components/requestBodies/Author", "to its place of use")],
    ),
    "a colon in plain text": (
        change(AUTHOR, "description: Who wrote a book.", "description: Note: it's who wrote a book."),
        [(f"{AUTHOR}:1: not YAML: a colon in plain text", "description: 'Note: it''s who wrote a book.'")],
    ),
    "a key that is indented too deep": (
        change(AUTHOR, "    type: string\n", "    type: string\n      maxLength: 7\n"),
        [(f"{AUTHOR}:6: not YAML: a key that is indented deeper than those above it", "indent it like the keys")],
    ),
    "a key that is indented like none": (
        change(AUTHOR, "  name:\n    type: string\n", "  name:\n    type: string\n   age:\n    type: string\n"),
        [(f"{AUTHOR}:6: not YAML: a line whose indentation matches no line above it", "two spaces per level")],
    ),
    "text behind a quote": (
        change(AUTHOR, "Who wrote a book.", "'Who' wrote a book."),
        [(f"{AUTHOR}:1: not YAML: more text after a closing quote", "quote the whole text")],
    ),
    "a text that begins with a sign": (
        change(AUTHOR, "Who wrote a book.", "@name of who wrote a book."),
        [(f"{AUTHOR}:1: not YAML: a text that begins with @", "'@name of who wrote a book.'")],
    ),
    "a tab in place of a blank": (
        change(AUTHOR, "  name:\n    type: string", "  name:\n    \ttype: string"),
        [(f"{AUTHOR}:5: not YAML: a tab in the indentation", "indent with spaces")],
    ),
    "a status without quotes": (
        change(BOOKS, "      '404':", "      404:"),
        [(f"{BOOKS}:36 /book/get/responses: the key 404 is not text", "quote it: '404'")],
    ),
    "an example beside a schema": (
        change(
            BOOKS,
            "        schema: {type: string}\n",
            "        schema: {type: string}\n        example: '7'\n",
        ),
        [(f"{BOOKS}:29 /book/get/parameters/0/example: `example` in a description", "examples/")],
    ),
    "an example in a schema": (
        change(AUTHOR, "type: string", "type: string\n    example: Melville"),
        [(f"{AUTHOR}:6 /properties/name/example: `example` in a description", "`examples: [...]`")],
    ),
    "a path beside paths": (
        change(INDEX, PATHS, "paths:\n/books:\n  $ref: resources/books.yaml#/books\n"),
        [(f"{INDEX}:13 /~1books: the path /books is next to `paths`", "indent it by two spaces, below `paths:`")],
    ),
    "all paths beside paths": (
        both(
            change(INDEX, PATHS, "paths:\n/books:\n  $ref: resources/books.yaml#/books\n"),
            change(INDEX, "  /books/{id}:\n    $ref", "/books/{id}:\n  $ref"),
        ),
        [
            (f"{INDEX}:13 /~1books: the path /books is next to `paths`", "indent it by two spaces, below `paths:`"),
            (f"{INDEX}:15 /~1books~1{{id}}: the path /books/{{id}} is next to `paths`", "below `paths:`"),
        ],
    ),
    "paths that are indented too deep": (
        both(
            change(INDEX, "  version: '1'\n", "  version: '1'\n  paths:\n    /books:\n      $ref: a.yaml#/b\n"),
            lambda library: library.write(
                INDEX, (library.root / INDEX).read_text("utf-8").partition("\npaths:\n")[0] + "\n"
            ),
        ),
        [(f"{INDEX}:7 /info/paths: `paths` is inside `info`", "at the beginning of a line")],
    ),
    "no payload and no reason": (
        change(SOURCES, UNREASONED, "without_payload: []\n"),
        [
            (
                f"{SOURCES}:23 /without_payload: listBooks.200 has no payload, and no reason why not",
                "a reason (no-body: there is none, which is implied for a response 204 without an entry;",
            )
        ],
    ),
    "a reason of one's own": (
        change(SOURCES, "reason: not-printed", "reason: not printed"),
        [(f"{SOURCES}:24 /without_payload/0/reason: 'not printed' is not an allowed value", "no-body, not-printed,")],
    ),
}

# Slips of style and ledger beside names for which no client can be planned, and an action beside a row.
PLANNED: tuple[Edit, list[str]] = (
    both(
        change(AUTHOR, "  name:\n", "  a-b: {type: string}\n  aB: {type: string}\n  name:\n"),
        change(BOOK, "  author:\n", "  a-b: {type: string}\n  aB: {type: string}\n  author:\n"),
        change(BOOKS, "summary: Get a book", "summary: Get a book."),
        change(SOURCES, UNREASONED, "without_payload: []\n"),
        change(
            "overlays/documents/rack.overlay.yaml",
            "target: $\n    description: The",
            "target: $.no\n    description: The",
        ),
        change("overlays/documents/rack.overlay.yaml", "getBook: {method: books.get", "getBooks: {method: books.get"),
    ),
    [
        "overlays/documents/rack.overlay.yaml:7 /actions/0/target: the action on $.no selects nothing",
        f"overlays/documents/rack.overlay.yaml:22 {ROWS}/getBooks: there is no operation getBooks",
        f"{BOOKS}:23 /book/get/summary: a summary that ends in a full stop",
        f"{AUTHOR}:5 /properties/aB: 'aB' and 'a-b' would both be the attribute 'a_b'",
        f"{BOOK}:9 /properties/aB: 'aB' and 'a-b' would both be the attribute 'a_b'",
        f"{SOURCES}:23 /without_payload: listBooks.200 has no payload, and no reason why not",
    ],
)
# Independent slips of both APIs, made at once, and all of their faults in the order of their places.
AT_ONCE: tuple[Edit, list[str]] = (
    both(
        change(AUTHOR, "type: string", "type: [string, null]"),
        change(BOOKS, SUMMARY, ""),
        change(SOURCES, UNREASONED, "without_payload: []\n"),
        change(OVERLAY, "getBook: {method: books.get", "getBooks: {method: books.get"),
        write("specs/rack/schemas/Author.yaml", "description: Note: this.\n"),
        change("specs/rack/resources/books.yaml", "summary: Get a book", "summary: Get a book."),
        change("specs/rack/sources.yaml", "read: '2026-11-22'", "read: today"),
    ),
    [
        f"{OVERLAY}:22 {ROWS}/getBooks: there is no operation getBooks",
        "specs/rack/resources/books.yaml:23 /book/get/summary: a summary that ends in a full stop",
        "specs/rack/schemas/Author.yaml:1: not YAML: a colon in plain text",
        "specs/rack/sources.yaml:7 /documents/books/read: ",
        f"{BOOKS}:3 /books/get: listBooks has no summary",
        f"{AUTHOR}:5 /properties/name/type: null without quotes is not a type",
        f"{SOURCES}:23 /without_payload: listBooks.200 has no payload, and no reason why not",
    ],
)
