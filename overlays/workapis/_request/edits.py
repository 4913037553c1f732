"""Edited records: the changed fields of a record, as arguments of its update.

Records are frozen; `attrs.evolve(task, content="New")` creates a changed copy that remembers the original. An operation
that updates the resource at its path (`PUT /tasks/{id}.json`) sends the differences, with the names and encodings of
its arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from workapis._api.operation import Operation
from workapis._models import write_back
from workapis._models.codec import ModelOf
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis.errors import ArgumentError
from workapis.unset import UNSET

_LAST: Final = re.compile(r"/\{([^{}/]+)\}(?:\.[a-z]+)?\Z")


def with_edits(operation: Operation[Any], arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments of a call, with the changes of an edited record added; explicit arguments take precedence.

    Raises:
        ArgumentError: the operation cannot send a change, or there is nothing to send.
    """
    thing = _thing(operation)
    if not thing or operation.body is None or not isinstance(operation.body.codec, ModelOf):
        return arguments
    fields = tuple(_fields(operation))
    record = arguments.get(thing)
    if isinstance(record, Model):
        edits = dict(_edits(record, fields))
        arguments = {**arguments, **{name: edits[name] for name in edits if arguments.get(name, UNSET) is UNSET}}
    if all(arguments.get(item.name, UNSET) is UNSET for item in fields):
        raise ArgumentError("nothing to send. Pass the fields to change, or a record that you changed.")
    return arguments


def _thing(operation: Operation[Any]) -> str:
    """Return the argument for the resource that an operation updates, "" if it updates none."""
    last = _LAST.search(operation.path) if operation.method in ("PUT", "PATCH") else None
    names = (item.name for item in operation.parameters if item.place == "path" and last and item.key == last[1])
    return next(names, "")


def _fields(operation: Operation[Any]) -> Iterator[Field]:
    body = operation.body
    for codec in (body.codec, body.around) if body else ():
        if isinstance(codec, ModelOf):
            yield from (item for item in codec.resolve().FIELDS if body and item.keys[0] != body.envelope)


def _edits(record: Model, fields: tuple[Field, ...]) -> Iterator[tuple[str, Any]]:
    for item, value in write_back.edits(record):
        if item.name == "id" and record._page is None:  # in a record that the caller created: it names the resource
            continue
        name, sent = _counterpart(item, value, fields)
        if name:
            yield name, sent
        else:
            message = f"you changed {item.name} of the {type(record).__name__}, and this operation cannot send that"
            raise ArgumentError(f"{message}. It accepts {', '.join(field.name for field in fields)}.")


def _counterpart(item: Field, value: Any, fields: tuple[Field, ...]) -> tuple[str, Any]:
    """Return the argument for a changed attribute and its value; "" if no argument matches."""
    if value is UNSET:
        return "", value
    folded = {_fold(key) for key in item.keys}
    for field in fields:
        if field.name == item.name or folded & {_fold(key) for key in field.keys}:
            return field.name, value
    by_id = next((field.name for field in fields if field.name == f"{item.name}_id"), "")
    return (by_id, value) if by_id and _is_another(value) else ("", value)


def _is_another(value: Any) -> bool:
    """Return True if the id represents the whole value, because no other attribute of it changed."""
    if isinstance(value, Model) and value._page is not None:
        return all(item.name == "id" for item, _ in write_back.edits(value))
    return getattr(value, "id", UNSET) is not UNSET


def _fold(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())
