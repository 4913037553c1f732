"""The table of operations, ``x-workapis-operations``: the effect of its rows, and the source of each cell."""

from __future__ import annotations

import copy
from typing import Any

from scripts.document.origins import Origins
from scripts.document.yaml_document import Document, parse
from scripts.publish.operations_table import TABLE, WORDS, expand, sources
from scripts.rules import vocabulary

BASE: dict[str, Any] = {
    "paths": {
        "/books": {"get": {"operationId": "listBooks"}, "post": {"operationId": "createBook"}},
        "/books/{id}": {"get": {"operationId": "getBook"}},
    }
}
TEXT = """\
columns:
  method: {kind: workapis}
  request: {kind: workapis}
  reply: {kind: printed}
  pages: {kind: printed}
  safe: {kind: workapis}
  rate_limit: {kind: workapis}
pages:
  by-header: {style: header-pages, total_header: X-Total, page: page, size: size, size_default: 50}
  short: {style: whole, source: {kind: printed, note: The page says so.}}
rows:
  listBooks: {pages: {by: by-header, size_default: 20, size_maximum: 99}, method: books.list, reply: books}
  createBook:
    method: books.create
    reply: book
    safe: A second book of one title is the first.
    request: book
    rate_limit: {requests: 1, seconds: 2, per: user}
  getBook: {method: books.get, pages: short, source: {kind: inference, note: A guess.}}
"""


def table(text: str = TEXT) -> Document:
    """Return the table as a document of its own."""
    return parse(text, "overlays/documents/shelf.overlay.yaml")


def expanded(text: str = TEXT) -> tuple[dict[str, Any], Origins]:
    """Return the document with the extensions of the rows, and the source of each."""
    document = {**copy.deepcopy(BASE), TABLE: table(text).value}
    origins = Origins()
    origins.add("", parse("a: 1", "specs/shelf/openapi.yaml"))
    origins.add(f"/{TABLE}", table(text))
    assert expand(document, origins) == []
    return document, origins


def words(path: str, method: str) -> dict[str, Any]:
    """Return the words of an operation of the expanded document."""
    value: dict[str, Any] = dict(expanded()[0]["paths"][path][method])
    value.pop("operationId")
    return value


def test_cells_become_words_in_their_order() -> None:
    """Each cell is a word of the operation, in the order of the row; both envelopes are one word."""
    assert list(words("/books", "get")) == ["x-workapis-pagination", "x-workapis-method", "x-workapis-envelope"]
    created = words("/books", "post")
    assert list(created.items()) == [
        ("x-workapis-method", "books.create"),
        ("x-workapis-envelope", {"request": "book", "reply": "book"}),
        ("x-workapis-retry", {"safe": True}),
        ("x-workapis-rate-limit", {"requests": 1, "seconds": 2, "per": "user"}),
    ]
    assert list(created["x-workapis-envelope"]) == ["request", "reply"]


def test_pages_are_a_style_with_the_changes_of_the_row() -> None:
    """The row overrides the style, its envelope holds the items, and the keys have the vocabulary's order."""
    assert list(words("/books", "get")["x-workapis-pagination"].items()) == [
        ("style", "header-pages"),
        ("page", "page"),
        ("size", "size"),
        ("items", "books"),
        ("total_header", "X-Total"),
        ("size_default", 20),
        ("size_maximum", 99),
    ]


def test_the_source_of_a_whole_list_is_published() -> None:
    """A source is part of the extension of a whole list, and of no other style."""
    source = {"kind": "printed", "note": "The page says so."}
    assert words("/books/{id}", "get")["x-workapis-pagination"] == {"style": "whole", "source": source}


def test_the_table_is_dropped() -> None:
    document, _ = expanded()
    assert document.keys() == BASE.keys()
    assert list(document["paths"]) == list(BASE["paths"])


def test_a_word_is_from_its_row() -> None:
    """A fault of a word names the line of the row, and the cell."""
    _, origins = expanded()
    line = TEXT.splitlines().index(next(row for row in TEXT.splitlines() if "listBooks" in row)) + 1
    for place, cell in {
        "x-workapis-method": "method",
        "x-workapis-envelope/reply": "reply",
        "x-workapis-pagination/size_default": "pages/size_default",
        "x-workapis-pagination/page": "pages",
    }.items():
        fault = origins.fault(f"/paths/~1books/get/{place}", "", "")
        assert (fault.line, fault.pointer) == (line, f"/rows/listBooks/{cell}")


def test_each_cell_has_a_source() -> None:
    """The nearest one counts: that of the pages of a row, of the row, of the page style, of the column."""
    own = "{by: by-header, size_default: 20, source: {kind: vendor-code, note: Its client.}}"
    text = TEXT.replace("{by: by-header, size_default: 20, size_maximum: 99}", own)
    text = text.replace("size_default: 50}", "size_default: 50, source: {kind: workapis}}")
    known = {(name, column): source for name, column, source in sources(table(text).value)}
    assert known["listBooks", "pages"] == {"kind": "vendor-code", "note": "Its client."}
    assert known["listBooks", "reply"] == known["createBook", "reply"] == {"kind": "printed"}
    assert known["getBook", "method"] == known["getBook", "pages"] == {"kind": "inference", "note": "A guess."}
    assert known["createBook", "safe"] == {"kind": "workapis", "note": "A second book of one title is the first."}
    known = {(name, column): source for name, column, source in sources(table().value)}
    assert known["listBooks", "pages"] == {"kind": "printed"}


def test_a_row_can_say_every_word_of_an_operation() -> None:
    """The columns are the words that overlay documents alone write into operations, and the cells their values."""
    ours = {
        name
        for name, word in vocabulary.words().items()
        if "operation" in word["x-stands-at"] and word["x-written-in"] == ["overlays"]
    }
    assert ours == set(WORDS.values())
    definitions = vocabulary.schema("words")["$defs"]
    assert {*WORDS, "source"} == set(definitions["operation_row"]["properties"])
    paging = vocabulary.words()["x-workapis-pagination"]["properties"]
    assert set(definitions["page_style"]["properties"]) == {"by", *paging} - {"items"}
