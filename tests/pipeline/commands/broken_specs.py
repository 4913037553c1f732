"""The fault table, files and specs: an edit of the library, and every fault that must come of it."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import action
from tests.pipeline.library import (
    AUTHOR,
    BOOK,
    BOOKS,
    INDEX,
    OVERLAY,
    PARAMETERS,
    SPEC,
    Edit,
    change,
    put,
    remove,
    sends,
    write,
)

LISTED = "    operationId: listBooks\n"


def sourced(fields: str, *kinds: str) -> str:
    """Return the end of the schema of authors with groups of those fields, one of each kind of source."""
    groups = "".join(f"  - kind: {kind}\n    note: A.\n    fields: {fields}\n" for kind in kinds or ("recorded-reply",))
    return f"    type: string\nx-workapis-field-sources:\n{groups}"


SOURCE = "\n    x-workapis-source: {kind: printed}\nbook:\n"

# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "brackets do not match": (
        change(BOOK, "required: [id]", "required: [id"),
        [f"{BOOK}:4: not YAML: while parsing a flow sequence did not find expected ',' or ']'"],
    ),
    "servers of a path": (
        change(BOOKS, "book:\n  get:\n", "book:\n  servers:\n    - url: https://other.example/api\n  get:\n"),
        [f"{BOOKS}:20 /book/servers: /books/{{id}} has servers of its own"],
    ),
    "no servers of a path": (
        change(BOOKS, "book:\n  get:\n", "book:\n  servers: []\n  get:\n"),
        [f"{BOOKS}:20 /book/servers: /books/{{id}} has servers of its own"],
    ),
    "servers of an operation": (
        change(BOOKS, LISTED, f"{LISTED}    servers:\n      - url: https://other.example/api\n"),
        [f"{BOOKS}:6 /books/get/servers: listBooks has servers of its own"],
    ),
    "a tab": (change(BOOK, "  id:\n", "\tid:\n"), [f"{BOOK}:5: not YAML: a tab in the indentation"]),
    "a key twice": (
        change(BOOK, "type: object", "type: object\ntype: object"),
        [f"{BOOK}:3 /type: the key 'type' appears twice, first on line 2"],
    ),
    "an anchor": (change(BOOK, "  id:\n", "  id: &id\n"), [f"{BOOK}:5 /properties/id: an anchor (&id)"]),
    "an alias": (
        change(BOOK, "    $ref: Author.yaml", "    *author"),
        [f"{BOOK}:9 /properties/author: an alias (*author)"],
    ),
    "a merge key": (change(BOOK, "  id:\n", "  <<: {}\n  id:\n"), [f"{BOOK}:5 /properties: a merge key (<<)"]),
    "a tag of YAML": (
        change(BOOK, "type: object", "type: !!str object"),
        [f"{BOOK}:2 /type: a tag (tag:yaml.org,2002:str)"],
    ),
    "not UTF-8": (put(AUTHOR, b"description: A caf\xe9.\ntype: object\n"), [f"{AUTHOR}:1: not UTF-8"]),
    "a byte order mark": (
        put(AUTHOR, b"\xef\xbb\xbfdescription: A.\n"),
        [f"{AUTHOR}:1: begins with a byte order mark"],
    ),
    "a control character": (
        put(AUTHOR, b"description: A\x07.\n"),
        [f'{AUTHOR}:1: not YAML: unacceptable character #x0007: control characters are not allowed in "<unicode'],
    ),
    "an empty file": (write(AUTHOR, ""), [f"{AUTHOR}:1: the file is empty"]),
    "two documents in one file": (
        change(AUTHOR, "type: object", "---\ntype: object"),
        [f"{AUTHOR}:2: a second document in one file"],
    ),
    "a list for a map": (write(AUTHOR, "- a\n"), [f"{AUTHOR}:1: not a map"]),
    "infinity": (
        change(AUTHOR, "type: string", "type: string\n    maxLength: .inf"),
        [f"{AUTHOR}:6 /properties/name/maxLength: .inf is not a JSON number"],
    ),
    "a reference to no file": (
        change(BOOK, "Author.yaml", "Writer.yaml"),
        [f"{BOOK}:9 /properties/author/$ref: Writer.yaml leads to no file: there is no"],
    ),
    "a reference to no entry": (
        change(BOOKS, "parameters.yaml#/page", "parameters.yaml#/pages"),
        [f"{BOOKS}:8 /books/get/parameters/0/$ref: ../parameters.yaml#/pages leads nowhere:"],
    ),
    "a reference into another API": (
        change(BOOK, "Author.yaml", "../../rack/schemas/Author.yaml"),
        [f"{BOOK}:9 /properties/author/$ref: ../../rack/schemas/Author.yaml leads out of specs/shelf"],
    ),
    "a reference into the network": (
        change(BOOK, "Author.yaml", "https://shelf.example/Author.yaml"),
        [f"{BOOK}:9 /properties/author/$ref: https://shelf.example/Author.yaml leads out of specs/shelf"],
    ),
    "a reference into a part of a schema": (
        change(BOOK, "Author.yaml", "Author.yaml#/properties/name"),
        [f"{BOOK}:9 /properties/author/$ref: Author.yaml#/properties/name leads into a part of a schema"],
    ),
    "a reference to no component": (
        change(BOOK, "Author.yaml", "../resources/books.yaml#/book"),
        [f"{BOOK}:9 /properties/author/$ref: ../resources/books.yaml#/book leads to no component"],
    ),
    "a path that refers to no path item": (
        change(INDEX, "resources/books.yaml#/books", "parameters.yaml#/page"),
        [
            f"{INDEX}:14 /paths/~1books/$ref: parameters.yaml#/page is not a path item of resources/",
            f"{BOOKS}:2 /books: no path refers to books",
        ],
    ),
    "a path with more than a reference": (
        change(INDEX, "resources/books.yaml#/books\n", "resources/books.yaml#/books\n    summary: Books\n"),
        [f"{INDEX}:13 /paths/~1books: a path that is not one reference"],
    ),
    "a path item that no path refers to": (
        change(BOOKS, "book:\n", "shelf: {}\nbook:\n"),
        [f"{BOOKS}:19 /shelf: no path refers to shelf"],
    ),
    "operationIds that fold to one": (
        change(BOOKS, "operationId: listBooks", "operationId: getbooK"),
        [
            f"{BOOKS}:5 /books/get/operationId: getbooK does not begin with a listed verb",
            f"{BOOKS}:22 /book/get/operationId: the operationId getBook is getbooK if case and separators are ignored",
        ],
    ),
    "an operationId twice": (
        change(BOOKS, "operationId: listBooks", "operationId: getBook"),
        [f"{BOOKS}:22 /book/get/operationId: the operationId getBook appears twice"],
    ),
    "no operationId": (
        change(BOOKS, LISTED, ""),
        [f"{BOOKS}:3 /books/get: GET /books has no operationId in camelCase"],
    ),
    "an operationId in kebab case": (
        change(BOOKS, "operationId: listBooks", "operationId: list-books"),
        [f"{BOOKS}:3 /books/get: list-books has no operationId in camelCase"],
    ),
    "component names that fold to one": (
        write(f"{SPEC}schemas/AUTHOR.yaml", "description: Another.\ntype: object\n"),
        [f"{AUTHOR}:1: components/schemas Author is AUTHOR if case and separators are ignored"],
    ),
    "a schema that is not a class name": (
        write(f"{SPEC}schemas/small_book.yaml", "description: Small.\ntype: object\n"),
        ["specs/shelf/schemas/small_book.yaml:1: 'small_book' is not a class name"],
    ),
    "attributes that fold to one": (
        change(AUTHOR, "  name:\n", "  a-b: {type: string}\n  aB: {type: string}\n  name:\n"),
        [f"{AUTHOR}:5 /properties/aB: 'aB' and 'a-b' would both be the attribute 'a_b'"],
    ),
    "an unknown format": (
        change(BOOK, "format: digits", "format: digit"),
        [f"{BOOK}:7 /properties/id/format: no format 'digit' is defined: the nearest is 'digits'"],
    ),
    "an unknown format with a pattern": (
        change(BOOK, "format: digits", "format: digit\n    pattern: ^[0-9]+$"),
        [f"{BOOK}:7 /properties/id/format: no format 'digit' is defined: the nearest is 'digits'"],
    ),
    "an unknown format of a text or null": (
        change(AUTHOR, "type: string", "type: [string, 'null']\n    format: date-tme"),
        [f"{AUTHOR}:6 /properties/name/format: no format 'date-tme' is defined: the nearest is 'date-time'"],
    ),
    "an unknown format of a number": (
        change(PARAMETERS, "{type: integer}", "{type: integer, format: int46}"),
        [f"{PARAMETERS}:4 /page/schema/format: no format 'int46' is defined: the nearest is 'int64'"],
    ),
    "a format like no other": (
        change(PARAMETERS, "{type: integer}", "{type: integer, format: ordinal}"),
        [f"{PARAMETERS}:4 /page/schema/format: no format 'ordinal' is defined"],
    ),
    "a format of texts for a number": (
        change(PARAMETERS, "{type: integer}", "{type: number, format: decimal}"),
        [f"{PARAMETERS}:4 /page/schema/format: 'decimal' is a format of the type string, and this is number"],
    ),
    "a format of numbers for a text": (
        change(BOOK, "format: digits", "format: int64"),
        [f"{BOOK}:7 /properties/id/format: 'int64' is a format of the type integer, and this is string"],
    ),
    "a format without a type": (
        change(PARAMETERS, "{type: integer}", "{format: int64}"),
        [f"{PARAMETERS}:4 /page/schema/format: 'int64' is a format of the type integer, and this is of none"],
    ),
    "an unknown format of an overlay": (
        action("$.components.schemas.Author.properties.name", "update: {format: epoch-secnds}"),
        [f"{OVERLAY}:26 /actions/2/update/format: no format 'epoch-secnds' is defined"],
    ),
    "an inline object with properties": (
        change(BOOK, "    $ref: Author.yaml", "    properties: {name: {type: string}}"),
        [f"{BOOK}:8 /properties/author: an inline object with properties"],
    ),
    "a path parameter that is not declared": (
        change(BOOKS, "        in: path\n", "        in: query\n"),
        [f"{BOOKS}:20 /book/get: getBook does not declare {{id}} of /books/{{id}}"],
    ),
    "a path parameter of another name": (
        change(BOOKS, "      - name: id\n", "      - name: number\n"),
        [
            f"{BOOKS}:20 /book/get: getBook does not declare {{id}} of /books/{{id}}",
            f"{BOOKS}:25 /book/get/parameters/0: /books/{{id}} has no {{number}}",
        ],
    ),
    "a parameter in no place": (
        change(BOOKS, "        in: path\n", "        in: pathx\n"),
        [
            f"{BOOKS}:20 /book/get: getBook does not declare {{id}} of /books/{{id}}",
            f'{BOOKS}:26 /book/get/parameters/0/in: "pathx" is not one of "query", "header" or 2 other candidates',
        ],
    ),
    "a misspelt key of OpenAPI": (
        change(BOOKS, LISTED, f"{LISTED}    descriptio: x\n"),
        [f"{BOOKS}:6 /books/get/descriptio: 'descriptio' is not a key of this object"],
    ),
    "a misspelt keyword of a schema": (
        change(BOOK, "required: [id]", "requird: [id]"),
        [f"{BOOK}:3 /requird: 'requird' is not a keyword of JSON Schema 2020-12"],
    ),
    "a type that does not exist": (
        change(BOOK, "type: object", "type: objekt"),
        [f"{BOOK}:2 /type: 'objekt' is not a JSON Schema type"],
    ),
    "a pattern that is not a regular expression": (
        change(AUTHOR, "type: string", "type: string\n    pattern: ("),
        [f"{AUTHOR}:6 /properties/name/pattern: '(' is not a regular expression"],
    ),
    "a key that OpenAPI requires": (
        change(INDEX, "  title: Shelf\n", ""),
        [f'{INDEX}:2 /info: "title" is a required property'],
    ),
    "no tag": (
        change(BOOKS, f"    tags: [Shelf]\n{LISTED}", LISTED),
        [f"{BOOKS}:3 /books/get/tags: listBooks does not have one tag"],
    ),
    "a tag that is not listed": (
        change(BOOKS, f"    tags: [Shelf]\n{LISTED}", f"    tags: [Cooks]\n{LISTED}"),
        [f"{BOOKS}:4 /books/get/tags: the tag 'Cooks' is not listed"],
    ),
    "keys out of order": (
        change(BOOKS, f"    tags: [Shelf]\n{LISTED}", f"{LISTED}    tags: [Shelf]\n"),
        [f"{BOOKS}:3 /books/get: the keys are in the order operationId, tags, summary, parameters, responses,"],
    ),
    "keys of a schema out of order": (
        change(BOOK, "type: object\nrequired: [id]\n", "required: [id]\ntype: object\n"),
        [f"{BOOK}:1: the keys are in the order description, required, type, properties"],
    ),
    "components in the index": (
        change(INDEX, "paths:", "components:\n  schemas: {}\npaths:"),
        [
            f"{INDEX}:1: the keys are in the order openapi, info, servers, tags, components, paths",
            f"{INDEX}:13 /components/schemas: components of kind schemas in openapi.yaml",
        ],
    ),
    "an operation without source": (
        change(BOOKS, SOURCE, "\nbook:\n"),
        [f"{BOOKS}:3 /books/get: listBooks does not name its source"],
    ),
    "an operation of our own": (
        change(BOOKS, SOURCE, SOURCE.replace("printed", "workapis")),
        [f"{BOOKS}:18 /books/get/x-workapis-source/kind: the kind of source workapis in a spec"],
    ),
    "an inference without note": (
        change(BOOKS, SOURCE, SOURCE.replace("printed", "inference")),
        [f"{BOOKS}:18 /books/get/x-workapis-source: `note` is missing"],
    ),
    "no summary": (change(BOOKS, "    summary: List books\n", ""), [f"{BOOKS}:3 /books/get: listBooks has no summary"]),
    "a long summary": (
        change(
            BOOKS,
            "summary: List books",
            "summary: List all of the books that stand on the shelf, one page after the other",
        ),
        [f"{BOOKS}:6 /books/get/summary: a summary of 71 characters, over 60"],
    ),
    "a summary with a full stop": (
        change(BOOKS, "summary: List books", "summary: List books."),
        [f"{BOOKS}:6 /books/get/summary: a summary that ends in a full stop"],
    ),
    "a description that says nothing": (
        change(BOOKS, "description: The books.", "description: OK"),
        [f"{BOOKS}:11 /books/get/responses/200/description: the description 'OK' says nothing"],
    ),
    "a property whose description is its name": (
        change(AUTHOR, "    type: string\n", "    type: string\n    description: Name.\n"),
        [f"{AUTHOR}:6 /properties/name/description: the description 'Name.' only repeats the name"],
    ),
    "a property whose description is its name in words": (
        change(AUTHOR, "  name:\n", "  firstName: {type: string, description: The first name}\n  name:\n"),
        [f"{AUTHOR}:4 /properties/firstName/description: the description 'The first name' only repeats the name"],
    ),
    "a parameter whose description is its name": (
        change(PARAMETERS, "  in: query\n", "  in: query\n  description: A page.\n"),
        [f"{PARAMETERS}:4 /page/description: the description 'A page.' only repeats the name"],
    ),
    "an operation whose description is its operationId": (
        change(BOOKS, "summary: Get a book\n", "summary: One book\n    description: Get the book.\n"),
        [f"{BOOKS}:24 /book/get/description: the description 'Get the book.' only repeats the name"],
    ),
    "an operation whose description is its summary": (
        change(BOOKS, "summary: Get a book\n", "summary: One of all books\n    description: One of all books.\n"),
        [f"{BOOKS}:24 /book/get/description: the description 'One of all books.' only repeats the name"],
    ),
    "a schema without description": (
        change(AUTHOR, "description: Who wrote a book.\n", ""),
        [f"{AUTHOR}:1: Author has no description"],
    ),
    "another spelling of nothing": (
        change(AUTHOR, "  name:\n", "  Name: {type: string, x-workapis-same-as: nme}\n  name:\n"),
        [f"{AUTHOR}:4 /properties/Name/x-workapis-same-as: Name is an alias of nme, which clients do not encode"],
    ),
    "a source of no property": (
        change(AUTHOR, "    type: string\n", sourced("[nme]")),
        [f"{AUTHOR}:9 /x-workapis-field-sources/0/fields/0: there is no property 'nme' in this schema"],
    ),
    "two sources of one property": (
        change(AUTHOR, "    type: string\n", sourced("[name]", "recorded-reply", "third-party")),
        [f"{AUTHOR}:12 /x-workapis-field-sources/1/fields/0: 'name' has a source already: recorded-reply"],
    ),
    "forms of a source that has the field": (
        change(AUTHOR, "    type: string\n", sourced("[name]\n    forms: [name]")),
        [f"{AUTHOR}:10 /x-workapis-field-sources/0/forms/0: 'name' is among the fields of this source"],
    ),
    "an inferred property": (
        change(AUTHOR, "    type: string\n", sourced("[name]", "inference")),
        [f"{AUTHOR}:7 /x-workapis-field-sources/0/kind: 'inference' is not an allowed value here"],
    ),
    "a word of overlays in a spec": (
        change(BOOKS, LISTED, f"{LISTED}    x-workapis-retry: {{safe: true}}\n"),
        [f"{BOOKS}:6 /books/get/x-workapis-retry: x-workapis-retry is not an extension for the files of the spec"],
    ),
    "a page that does not name its document": (
        change(BOOKS, "# The page of books\n", "# Books\n"),
        [f"{BOOKS}:1: the first line does not name the document it describes"],
    ),
    "a parameter that is not used": (
        change(PARAMETERS, "page:\n", "size: {name: size, in: query, schema: {}}\npage:\n"),
        [f"{PARAMETERS}:1 /size: nothing refers to size"],
    ),
    "a reply that is not used": (
        change(f"{SPEC}responses.yaml", "NotFound:\n", "Gone:\n  description: It is gone.\nNotFound:\n"),
        [f"{SPEC}responses.yaml:1 /Gone: nothing refers to Gone"],
    ),
    "a file that nothing reads": (
        write(f"{SPEC}notes.yaml", "a: 1\n"),
        ["specs/shelf/notes.yaml: a file that nothing reads"],
    ),
    "bytes inside JSON": (
        change(AUTHOR, "type: string", "type: string\n    format: binary"),
        [f"{AUTHOR}:6 /properties/name/format: bytes inside JSON or XML"],
    ),
    "a form that takes two files": (
        sends("multipart/form-data", "{type: object, properties: {cover: {type: string, format: binary}, back: {}}}"),
        [f"{BOOKS}:12 /books/get/requestBody/content/multipart~1form-data/schema: the form takes 2 files: cover, back"],
    ),
    "a folder that is no API": (write("specs/notes/a.md", "A.\n"), ["specs/notes: a folder without openapi.yaml"]),
    "no page for the reader": (remove(f"{SPEC}README.md"), ["specs/shelf/README.md: there is no such file"]),
    "an API that the README does not list": (
        change("README.md", "| [rack](specs/rack/README.md) | `workapis.rack` |\n", ""),
        ["README.md: the table of APIs has no row for rack"],
    ),
    "an API that only the README lists": (
        change("README.md", "| [rack]", "| `workapis.crack` |\n| [rack]"),
        ["README.md:2: a row for crack, which is not an API"],
    ),
    "a folder that is no slug": (
        lambda library: library.add("Book-Shelf"),
        [
            "README.md: the table of APIs has no row for Book-Shelf",
            'overlays/documents/Book-Shelf.overlay.yaml:11 /actions/0/update/x-workapis-client: "Book-Shelf" does not',
            "specs/Book-Shelf/openapi.yaml: 'Book-Shelf' is not a slug",
        ],
    ),
    "a wire format whose pattern is open": (
        change("overlays/vocabulary/formats.yaml", "  pattern: ^[01]$", "  pattern: '[01]'"),
        ['overlays/vocabulary/formats.yaml:46 /flag-digit/pattern: "[01]" does not match "^\\^.*\\$$"'],
    ),
}
