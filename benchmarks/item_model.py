"""A model of the to-do items of the benchmark, with its reader, as the generator makes models of a schema."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.pages import ITEM_COUNTS, ITEM_DATES, ITEM_FLAGS, ITEM_IDS, ITEM_INSTANTS
from scripts.plan.runtime_names import imported
from scripts.plan.type_values import AnyType, ListType, ModelType, ScalarType, TypePlan, UnionType
from scripts.plan.values import FieldPlan, ModelPlan
from scripts.render import client_files, expressions
from scripts.render.record_readers import reader_imports, reader_text

_MODELS = "workapis_generated.teamwork_projects.models"


def item_model(item: dict[str, Any]) -> Any:
    """Return the model of items with these keys."""
    return _model(tuple(item), tuple(isinstance(value, list) for value in item.values()))


@cache
def _model(keys: tuple[str, ...], lists: tuple[bool, ...]) -> Any:
    fields = tuple(
        FieldPlan(f"{re.sub(r'[^a-z0-9]', '_', key.lower())}_", (key,), _type(key, is_list), True, "")
        for key, is_list in zip(keys, lists, strict=True)
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "benchmark_item.py").write_text(_text(ModelPlan("Item", "item", "", fields)), "utf-8")
        sys.path.insert(0, folder)
        try:
            return import_module("benchmark_item").Item
        finally:
            sys.path.remove(folder)


def _text(item: ModelPlan) -> str:
    """Return the module of a model."""
    reader = reader_text(item, {field.keys[0]: number for number, field in enumerate(item.fields)})
    types = [field.type for field in item.fields]
    wanted = reader_imports(item).union(imported("Field", "Model", "UNSET"), *map(expressions.imports, types))
    lines = ["from attrs import define", "from typing import Any", *client_files.import_lines_of(wanted)]
    lines += ["@define(frozen=True, kw_only=True, repr=False)", "class Item(Model):"]
    lines += [f"    {field.name}: Any" for field in item.fields]
    told = (f'Field("{each.name}", {each.keys!r}, {expressions.codec(each.type)}, True)' for each in item.fields)
    lines += [f"    FIELDS = ({', '.join(told)})"]
    lines += [f"from {_MODELS}{line.removeprefix('from ')}" for line in reader.late]
    lines += [
        "class ClosedItem(Struct, gc=False, kw_only=True, forbid_unknown_fields=True):",
        *_indented(reader.closed),
    ]
    lines += ["class OpenItem(Struct, gc=False, kw_only=True):", *_indented(reader.opened)]
    lines += ["_Draft = unfrozen(Item)", *reader.constants, "def read_item(wire, place, index):"]
    lines += _indented(["record = _Draft()", *reader.lines, "record._page = place.source", "record._index = index"])
    lines += _indented(["record.__class__ = Item", "return record"])
    filled = ", ".join(f"record.{field.name}" for field in item.fields)
    lines += ["def fill_item(record, values, page):", *_indented([f"{filled} = values", "record._page = page"])]
    lines += _indented(["record._index = None"])
    lines += ["def compare_item(one, two):"]
    lines += [f"    if one.{field.name} is not two.{field.name}: yield '{field.name}'" for field in item.fields]
    return "\n".join([*lines, "Item.READER = RecordReader(ClosedItem, OpenItem, read_item, fill_item, compare_item)"])


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _type(key: str, is_list: bool) -> TypePlan:
    if key in (*ITEM_IDS, *ITEM_COUNTS):
        return UnionType((ScalarType("digits", ("int",)), ScalarType("integer", ("int",))))
    known = {ITEM_FLAGS: "boolean", ITEM_DATES: "compact-date-or-empty", ITEM_INSTANTS: "date-time"}
    for keys, name in known.items():
        if key in keys:
            return ScalarType(name, ("Any",))
    if key == "parent-task":
        return ModelType("TaskReference", f"{_MODELS}.task_reference")
    if key == "tags":
        return ListType(ModelType("Tag", f"{_MODELS}.tag"))
    return ListType(AnyType()) if is_list else ScalarType("string", ("str",))
