"""Expand ``x-workapis-operations``, one row per operation, into the extensions of the operations.

An overlay document writes the table into the root of a bundle. The published bundle has the extensions in its
operations, in the order of their cells, and no table. An operation whose row has no method gets that of its tag.
"""

from __future__ import annotations

import copy
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.origins import Origins
from scripts.document.yaml_document import Document
from scripts.publish.method_names import default_method
from scripts.rules import vocabulary
from scripts.spec.api import OVERLAYS
from scripts.spec.operations import OperationObject, operations

TABLE = "x-workapis-operations"
_ROWS = f"/{TABLE}/rows"
_ENVELOPE, _PAGING = "x-workapis-envelope", "x-workapis-pagination"
# The columns, and the extension of an operation that each writes.
WORDS: Mapping[str, str] = {
    "method": "x-workapis-method",
    "formerly": "x-workapis-former-methods",
    "request": _ENVELOPE,
    "reply": _ENVELOPE,
    "pages": _PAGING,
    "safe": "x-workapis-retry",
    "upload": "x-workapis-upload",
    "attach": "x-workapis-attach",
    "download": "x-workapis-download",
    "rate_limit": "x-workapis-rate-limit",
    "effect": "x-workapis-effect",
    "mirror": "x-workapis-mirror",
}
_KNOWN_STYLES: Mapping[str, Mapping[str, Any]] = {"whole": {"style": "whole"}, "unknown": {"style": "unknown"}}
_WITHOUT_ITEMS = ("whole", "unknown")
_NOTHING = "changes nothing"


def expand(document: dict[str, Any], origins: Origins) -> list[Fault]:
    """Write the rows of the table into the operations of the document, and remove the table.

    ``origins`` has the places that actions of the overlay wrote; the function adds the row of each extension. If there
    are errors, the document stays as it is.
    """
    described = list(operations(document))
    table = document.get(TABLE)
    faults = list(_actions_in_place_of_rows(described, origins))
    if table is None:
        _name(described)
        return faults
    misfits = vocabulary.misfits(Document("", {TABLE: table}, ""), "words")
    if misfits:
        return [*faults, *(origins.fault(fault.pointer, fault.message, fault.fix) for fault in misfits)]
    laws = _Laws(table, origins)
    faults += [*laws.rows_are_of(described), *laws.styles(), *laws.cells(), *laws.sources()]
    if not faults:
        for operation in described:
            if operation.name in table["rows"]:
                _write(operation, table, origins)
        _name(described)
        del document[TABLE]
    return faults


def _name(described: list[OperationObject]) -> None:
    """Name the methods of operations without one, from tag and verb."""
    for operation in described:
        if method := default_method(operation.value):
            operation.value.setdefault(WORDS["method"], method)


def sources(table: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield for each cell its operationId, its column and its source."""
    for name, column, _, source in _sourced(table):
        if source is not None:
            reason = {"note": table["rows"][name][column]} if column == "safe" else {}
            yield name, column, {**source, **reason}


def _actions_in_place_of_rows(described: list[OperationObject], origins: Origins) -> Iterator[Fault]:
    for operation in described:
        for word in dict.fromkeys(WORDS.values()):
            place = pointers.join(operation.pointer, word)
            # The vocabulary reports a spec with the extension.
            if word in operation.value and origins.find(place)[0].name.startswith(OVERLAYS):
                columns = " and ".join(f"`{column}`" for column, written in WORDS.items() if written == word)
                message = f"an action writes {word} of {operation.name}, which belongs in a row of {TABLE}"
                fix = f"write it into the row of {operation.name} ({columns}), and remove it from the action"
                yield origins.fault(place, message, fix)


# Rows


def _styles(table: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {**_KNOWN_STYLES, **table.get("pages", {})}


def _cell(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the cell ``pages`` of a row in its long form: `by`, and the differences from that style."""
    cell = row.get("pages", {})
    return {"by": cell} if isinstance(cell, str) else dict(cell)


def _paging(row: Mapping[str, Any], styles: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the value of ``x-workapis-pagination`` for a row, its keys in the order of the vocabulary."""
    cell = _cell(row)
    return _published({**styles[cell["by"]], **cell}, row.get("reply"))


def _published(words: Mapping[str, Any], envelope: str | None = None) -> dict[str, Any]:
    """Return the published part of a page style, which includes the source of an unpaged list."""
    shown = dict(words)
    if envelope and shown["style"] not in _WITHOUT_ITEMS:
        shown["items"] = envelope
    if shown["style"] != "whole":
        shown.pop("source", None)
    return {key: copy.deepcopy(shown[key]) for key in vocabulary.words()[_PAGING]["properties"] if key in shown}


def _write(operation: OperationObject, table: Mapping[str, Any], origins: Origins) -> None:
    row = table["rows"][operation.name]
    place = pointers.join(_ROWS, operation.name)
    for column in row:
        if column == "source":
            continue
        word = WORDS[column]
        operation.value[word] = _value(column, row, _styles(table))
        written, cell = pointers.join(operation.pointer, word), pointers.join(place, column)
        origins.add(written, *origins.find(cell))
        if word == _ENVELOPE:
            origins.add(pointers.join(written, column), *origins.find(cell))
        for key in operation.value[word] if word == _PAGING else ():
            own = pointers.join(cell, key) if key in _cell(row) else cell
            origins.add(pointers.join(written, key), *origins.find(own))


def _value(column: str, row: Mapping[str, Any], styles: Mapping[str, Mapping[str, Any]]) -> Any:
    match column:
        case "request" | "reply":
            return {part: row[part] for part in ("request", "reply") if part in row}
        case "pages":
            return _paging(row, styles)
        case "safe":
            return {"safe": True}
        case _:
            return copy.deepcopy(row[column])


# Sources


def _sourced(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str, dict[str, Any] | None]]:
    """Yield for each cell its operationId, its column, the place of its source in the table, and the source."""
    styles = _styles(table)
    for name, row in table["rows"].items():
        own = pointers.join("/rows", name)
        for column in (key for key in row if key in WORDS):
            around = [(f"{own}/source", row.get("source")), (f"/columns/{column}", table["columns"].get(column))]
            if column == "pages":
                by = _cell(row)["by"]
                style = (pointers.join("/pages", by, "source"), styles.get(by, {}).get("source"))
                around = [(f"{own}/pages/source", _cell(row).get("source")), around[0], style, around[1]]
            place, source = next((found for found in around if found[1] is not None), (f"{own}/{column}", None))
            yield name, column, place, source


# Rules


@dataclass
class _Laws:
    """Rules of a table that its schema cannot express."""

    table: Mapping[str, Any]
    origins: Origins
    broken: set[str] = field(default_factory=set[str])  # page styles with errors

    def _fault(self, place: str, message: str, fix: str) -> Fault:
        return self.origins.fault(f"/{TABLE}{place}", message, fix)

    def rows_are_of(self, described: list[OperationObject]) -> Iterator[Fault]:
        """Each row names an operation, and a method only if it differs from the default."""
        known = {operation.name: operation for operation in described}
        for name, row in self.table["rows"].items():
            place = pointers.join("/rows", name)
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                fix = f"write the operationId of an operation{f', such as {near[0]}' if near else ''}"
                yield self._fault(place, f"there is no operation {name}", f"{fix}, or remove it")
            elif row.get("method") == default_method(known[name].value):
                message = f"the method of {name} {_NOTHING}: tag and operationId make {row['method']} too"
                yield self._fault(f"{place}/method", message, "remove the cell, and the row if it has no other")

    def styles(self) -> Iterator[Fault]:
        """Each page style is complete, and a row uses it."""
        used = {_cell(row)["by"] for row in self.table["rows"].values() if "pages" in row}
        for name, style in self.table.get("pages", {}).items():
            place = pointers.join("/pages", name)
            wrong = list(self._misfits(place, f"the page style {name}", _published(style)))
            if wrong:
                self.broken.add(name)
            yield from wrong
            if name not in used:
                yield self._fault(place, f"the page style {name} {_NOTHING}", "use it in a row, or remove it")

    def cells(self) -> Iterator[Fault]:
        """The pages of each row name a style, and replace values of it with other, valid ones."""
        styles = _styles(self.table)
        for name, row in self.table["rows"].items():
            if "pages" not in row or (by := _cell(row)["by"]) in self.broken:
                continue
            place, style = pointers.join("/rows", name, "pages"), styles.get(by)
            if style is None:
                fix = f"write one of {', '.join(styles)}, or describe it in `pages` of the table"
                yield self._fault(place, f"there is no page style {by}", fix)
                continue
            yield from self._misfits(place, f"the row of {name}", _paging(row, styles))
            if row["pages"] == {"by": by}:
                yield self._fault(place, f"`by` alone {_NOTHING}", f"write `pages: {by}`")
            for key, value in _cell(row).items():
                if key in style and style[key] == value and type(style[key]) is type(value):
                    message = f"`{key}` of {name} {_NOTHING}: the page style {by} says the same"
                    yield self._fault(f"{place}/{key}", message, f"remove `{key}` from the row")

    def _misfits(self, place: str, what: str, word: dict[str, Any]) -> Iterator[Fault]:
        for fault in vocabulary.misfits(Document("", {_PAGING: word}, ""), "words"):
            inner = fault.pointer.removeprefix(f"/{_PAGING}")
            yield self._fault(f"{place}{inner}", f"{what}: {fault.message}", fault.fix)

    def sources(self) -> Iterator[Fault]:
        """Each cell has a source, and no source repeats another or belongs to no cell."""
        used = set[str]()
        for name, column, place, source in _sourced(self.table):
            used.add(place)
            if source is None:
                fix = f"add `{column}: {{kind: ...}}` to `columns` of the table"
                yield self._fault(place, f"the column {column} of {name} has no source", fix)
        for column in self.table["columns"]:
            place = pointers.join("/columns", column)
            if column not in WORDS:
                fix = f"correct or remove it; the columns are {', '.join(WORDS)}"
                yield self._fault(place, f"{column} is not a column", fix)
            elif place not in used:
                message = f"the source of the column {column} {_NOTHING}: no cell has it"
                yield self._fault(place, message, "remove it, or write a cell of the column")
        yield from self._sources_twice()

    def _sources_twice(self) -> Iterator[Fault]:
        columns, fix = self.table["columns"], "remove this source"
        for name, style in self.table.get("pages", {}).items():
            if style["style"] != "whole" and style.get("source", self) == columns.get("pages"):
                place = pointers.join("/pages", name, "source")
                yield self._fault(place, f"the source of {name} {_NOTHING}: the column says the same", fix)
        for name, row in self.table["rows"].items():
            cells = [columns.get(column) for column in row if column in WORDS]
            if "source" in row and all(cell == row["source"] for cell in cells):
                place = pointers.join("/rows", name, "source")
                yield self._fault(place, f"the source of {name} {_NOTHING}: the columns say the same", fix)
