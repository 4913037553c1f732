"""The fault table, extensions for paging: a list that its description contradicts."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import ROWS, overlay, sources
from tests.pipeline.library import BOOKS, OVERLAY, PARAMETERS, SPEC, Edit, both, change, write

PAGES = f"{SPEC}schemas/Books.yaml"
REPLY = """\
description: A page of books.
type: object
properties:
  books:
    type: array
    items: {$ref: Book.yaml}
  first: {$ref: Book.yaml}
  pages: {type: integer}
  next: {type: string}
  more: {type: boolean}
"""
ARRAY = """\
              type: array
              items:
                $ref: ../schemas/Book.yaml
"""
NUMBERED = "style: envelope-pages, page: page, pages: /pages"
PLACE = f"{OVERLAY}:23 {ROWS}/listBooks/pages"
SHORT = PLACE.replace(":23 ", ":22 ")
SIZE = "size: {name: size, in: query, schema: {type: integer, default: 20, maximum: 50}}\npage:\n"


def paged(said: str, reply: str = "books", schema: str = REPLY) -> Edit:
    """Let listBooks return an object, and describe its paging; `reply` is the key of the list, if there is one."""
    cell = f", reply: {reply}" if reply else ""
    columns = "          reply: {kind: workapis}\n" if reply else ""
    return both(
        write(PAGES, schema),
        change(BOOKS, ARRAY, "              $ref: ../schemas/Books.yaml\n"),
        sources("without_payload:\n", "without_payload:\n  - {name: schema.Books, reason: not-printed}\n"),
        overlay("        rows:\n", f"{columns}        pages: {{numbered: {{{said}}}}}\n        rows:\n"),
        overlay("pages: unknown", f"pages: numbered{cell}"),
    )


def asked(parameter: str, said: str = NUMBERED) -> Edit:
    """Let the parameter of the page be described so, under a name that the word has too."""
    name = parameter.partition(",")[0]
    text = f"page: {{in: query, name: {parameter}}}\n"
    return both(paged(said.replace("page: page", f"page: {name}")), write(PARAMETERS, text))


def sized(said: str) -> Edit:
    """Add a parameter of the size, of 20 by default and 50 at most, and say that of it."""
    added = change(BOOKS, "parameters.yaml#/page\n", "parameters.yaml#/page\n      - $ref: ../parameters.yaml#/size\n")
    return both(paged(f"{NUMBERED}, {said}"), change(PARAMETERS, "page:\n", SIZE), added)


# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "pages of a reply without its key": (
        paged(NUMBERED, reply=""),
        [f"{SHORT}: listBooks has x-workapis-pagination but is not a list"],
    ),
    "pages of a reply made of parts, without its key": (
        paged(NUMBERED, "", "description: A page.\nallOf:\n  - {$ref: Book.yaml}\n  - {type: object}\n"),
        [
            f"{SHORT}: listBooks has x-workapis-pagination but is not a list",
            f"{SHORT}: the response of listBooks has nothing at /pages",
        ],
    ),
    "pages of a key that is no list": (
        paged(NUMBERED, reply="first"),
        [f"{PLACE}: listBooks has x-workapis-pagination but is not a list"],
    ),
    "an offset for a page": (
        asked("offset, schema: {type: integer}"),
        [f"{PLACE}: 'offset' of listBooks is not a page number: its name means a position in a list"],
    ),
    "a record to begin with for a page": (
        asked("startAt, schema: {type: integer}"),
        [f"{PLACE}: 'startAt' of listBooks is not a page number: its name"],
    ),
    "a size for a page": (
        asked("perPage, schema: {type: integer}"),
        [f"{PLACE}: 'perPage' of listBooks is not a page number: its name means a number of items"],
    ),
    "a cursor for a page": (
        asked("page_token, schema: {type: string}"),
        [f"{PLACE}: 'page_token' of listBooks is not a page number: its name"],
    ),
    "a page that its description calls an offset": (
        asked("page, description: How many books to skip., schema: {type: integer}"),
        [f"{PLACE}: 'page' of listBooks is not a page number: its description has the word 'skip'"],
    ),
    "pages that count from 0": (
        asked("page, schema: {type: integer, minimum: 0}"),
        [f"{PLACE}: 'page' of listBooks is not a page number: its schema counts from 0"],
    ),
    "pages of which the first is 0": (
        asked("page, schema: {type: integer, default: 0}"),
        [f"{PLACE}: 'page' of listBooks is not a page number: its schema counts from 0"],
    ),
    "a page that is a text": (
        asked("page, schema: {type: string}"),
        [f"{PLACE}: 'page' of listBooks is not a page number: its schema allows no number"],
    ),
    "a number of pages that is a text": (
        paged(NUMBERED.replace("/pages", "/next")),
        [f"{PLACE}: the value of /next in the response of listBooks is not a number"],
    ),
    "a number of items that is a truth": (
        paged(f"{NUMBERED}, total: /more"),
        [f"{PLACE}: the value of /more in the response of listBooks is not a number"],
    ),
    "one place of two numbers": (
        paged(f"{NUMBERED}, total: /pages"),
        [f"{PLACE}: /pages is both `pages` and `total` of listBooks"],
    ),
    "a size that is the page": (
        paged(f"{NUMBERED}, size: page"),
        [f"{PLACE}: 'page' is both `page` and `size` of listBooks"],
    ),
    "a largest size without a size": (
        paged(f"{NUMBERED}, size_maximum: 50"),
        [f"{PLACE}: listBooks has a maximum page size, and no parameter"],
    ),
    "a size over the largest": (
        sized("size: size, size_default: 20, size_maximum: 10"),
        [
            f"{PLACE}: a default size of 20, over the maximum, 10",
            f"{PLACE}: a maximum size of 10, but 50 in the parameter 'size'",
        ],
    ),
    "a size over the largest of a list by offset": (
        paged("style: offset-pages, offset: page, size: page, size_default: 20, size_maximum: 10"),
        [f"{PLACE}: a default size of 20, over the maximum, 10"],
    ),
    "another size than that of the parameter": (
        sized("size: size, size_default: 30, size_maximum: 50"),
        [f"{PLACE}: a default size of 30, but 20 in the parameter 'size'"],
    ),
    "another largest size than that of the parameter": (
        sized("size: size, size_maximum: 100"),
        [f"{PLACE}: a maximum size of 100, but 50 in the parameter 'size'"],
    ),
}
