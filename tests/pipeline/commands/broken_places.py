"""The fault table, files and places: first lines of documents, methods by tag, and paging of lists."""

from __future__ import annotations

from tests.pipeline.commands.broken_ledgers import ROW, ROWS, overlay, sources
from tests.pipeline.library import BOOKS, INDEX, OVERLAY, SOURCES, SPEC, Edit, both, change, write

MORE = f"""  more: {{title: More, name: more, sha256: {"a" * 64}, read: '2026-11-22', operations: [getBook]}}
  third: {{title: Third, name: third, sha256: {"a" * 64}, read: '2026-11-22', operations: [getBook]}}
left_out"""
COOK = "description: Who cooks.\ntype: object\nproperties: {name: {type: string}}\n"

# Kind of broken input: the edit, and how the first line of each fault begins that must come, in their order.
CASES: dict[str, tuple[Edit, list[str]]] = {
    "an operation that is listed where its file says it is from": (
        sources("    url:", "    operations: [getBook]\n    url:"),
        [f"{SOURCES}:9 /documents/books/operations/0: listing getBook changes nothing: resources already name"],
    ),
    "an operation in two documents": (
        sources("left_out", MORE),
        [f"{SOURCES}:11 /documents/third/operations/0: getBook is in more already"],
    ),
    "a schema in no document": (
        write(f"{SPEC}schemas/Cook.yaml", COOK),
        [
            f"{SOURCES}:2 /documents: the schema Cook is in no document",
            f"{SOURCES}:23 /without_payload: schema.Cook has no payload, and no reason why not",
        ],
    ),
    "a schema that does not exist": (
        sources("    url:", "    schemas: [Cook]\n    url:"),
        [f"{SOURCES}:9 /documents/books/schemas/0: there is no schema Cook"],
    ),
    "no name for a method": (
        both(
            overlay(f"          {ROW}\n", ""),
            change(INDEX, "tags:\n", "tags:\n  - {name: 24 books, description: What is on the shelf.}\n"),
            change(BOOKS, "[Shelf]\n    operationId: getBook", "[24 books]\n    operationId: getBook"),
        ),
        [f"{BOOKS}:20 /book/get/x-workapis-method: getBook has no method"],
    ),
    "a row without cells": (
        overlay(ROW, "getBook: {}"),
        [f"{OVERLAY}:22 {ROWS}/getBook: {{}} has less than 1 property"],
    ),
    "a method that an operation has in any case": (
        overlay("books.get}", "shelf.get_book}"),
        [f"{OVERLAY}:22 {ROWS}/getBook/method: the method of getBook changes nothing: tag and operationId make shelf"],
    ),
    "a method that another operation has in any case": (
        both(overlay(f"          {ROW}\n", ""), overlay("books.list", "shelf.get_book")),
        [f"{BOOKS}:20 /book/get/x-workapis-method: getBook and listBooks are both shelf.get_book"],
    ),
}
