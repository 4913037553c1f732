"""Report the changes of one operation: its method, arguments, request and return value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.changes import word_changes
from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, UserChange, toward
from scripts.changes.schema_changes import Pair, SchemaChanges
from scripts.changes.shapes import SchemaPlace, SchemaShapes, attribute_of, required
from scripts.document import pointer as pointers
from scripts.plan.bodies import RESERVED
from scripts.plan.python_names import attribute
from scripts.spec.operations import OperationObject, parameters, resolved

_FURTHER: Final = ("x-workapis-attach", "x-workapis-download")


@dataclass(frozen=True)
class SentBody:
    """A body as users see it: the content of its envelope, and the whole body with the sibling keys."""

    inner: SchemaPlace
    whole: SchemaPlace
    envelope: str

    @property
    def attribute(self) -> str:
        """Attribute of the model of the whole body that has the content of the envelope."""
        is_named = self.envelope and self.whole.name
        return f"{self.whole.name}.{attribute_of(self.envelope, self.inner)}" if is_named else ""


class OperationChanges:
    """The changes between the old and the new form of an operation."""

    def __init__(self, schemas: SchemaChanges, old: OperationObject, new: OperationObject) -> None:
        self.schemas = schemas
        self.old = old
        self.new = new
        self.method = method_of(old)

    def changes(self) -> Iterator[UserChange]:
        """Yield all changes of the operation."""
        yield from self._names()
        yield from self._arguments()
        yield from self._body()
        yield from self._reply()
        place, python = self.new.pointer, f"{self.method}()"
        yield from word_changes.words(self.old.value, self.new.value, place, python)
        yield from word_changes.texts(self.old.value, self.new.value, place, python)

    def delivered(self) -> Iterator[UserChange]:
        """Yield the changes of a webhook, whose request the service sends."""
        python = f"webhooks: {self.old.name}"
        old, new = _request(self.schemas.old, self.old), _request(self.schemas.new, self.new)
        if old is not None and new is not None:
            yield from self._payloads(old, new, python, is_reply=True)
        elif old is not None or new is not None:
            kind, why = (ADDITIVE, "has a body now") if new else (BREAKING, "no longer has a body")
            yield UserChange(kind, python, why, self.new.pointer)
        sides = ((self.schemas.old, self.old), (self.schemas.new, self.new))
        before, after = (self._parameters(schemas, item) for schemas, item in sides)
        for key in dict.fromkeys((*before, *after)):
            if key in before and key in after:
                (was, one), (now, other) = before[key], after[key]
                yield from self._schemas(one.get("schema", True), other.get("schema", True), was, now, python, True)
            else:
                kind, why = (ADDITIVE, "comes too") if key in after else (BREAKING, "no longer comes")
                yield UserChange(kind, python, f"the {key[0]} {key[1]} {why}", (after.get(key) or before[key])[0])
        yield from word_changes.texts(self.old.value, self.new.value, self.new.pointer, python)

    def _names(self) -> Iterator[UserChange]:
        python, place = f"{self.method}()", self.new.pointer
        old, new = ((method_of(item), item.value) for item in (self.old, self.new))
        yield from word_changes.renamed(old, new, pointers.join(place, "x-workapis-method"), lambda name: f"{name}()")
        if self.old.name != self.new.name:
            why = f"the operationId, `error.operation_id`, is {self.new.name} now, was {self.old.name}"
            yield UserChange(BREAKING, python, why, pointers.join(place, "operationId"))
        if (self.old.method, path_of(self.old)) != (self.new.method, path_of(self.new)):
            was, now = (f"{item.method.upper()} {item.path}" for item in (self.old, self.new))
            yield UserChange(BREAKING, python, f"requests {now} now, was {was}", place)

    def _arguments(self) -> Iterator[UserChange]:
        old, new = self._parameters(self.schemas.old, self.old), self._parameters(self.schemas.new, self.new)
        for key, (place, parameter) in old.items():
            name = f"{self.method}({argument_of(parameter)}=)"
            if key in new:
                yield from self._argument(name, (place, parameter), new[key])
                continue
            other = next((item for at, item in new.items() if at[1] == key[1] and at not in old), None)
            if other is None:
                yield UserChange(BREAKING, name, "removed: programs that pass it fail", place)
            else:
                why = f"sent in the {other[1]['in']} now, was in the {key[0]}"
                yield UserChange(BREAKING, name, why, other[0])
                yield from self._argument(name, (place, parameter), other)
        moved = {key[1] for key in old if key not in new}
        for key, (place, parameter) in new.items():
            if key not in old and key[1] not in moved:
                name = f"{self.method}({argument_of(parameter)}=)"
                breaks = bool(parameter.get("required"))
                why = "new and required: calls without it fail" if breaks else "new"
                yield UserChange(BREAKING if breaks else ADDITIVE, name, why, place)
        yield from self._order(old, new)

    def _parameters(self, schemas: SchemaShapes, operation: OperationObject) -> dict[tuple[str, str], Any]:
        """Return the parameters that callers pass by place and name, path parameters by their number."""
        document = schemas.document
        cursor = operation.value.get("x-workapis-pagination", {}).get("cursor")
        found = {}
        for place, parameter in parameters(document, operation):
            where, name = str(parameter.get("in")), str(parameter.get("name"))
            is_suffix = name == "format" and "x-workapis-formats" in document and "{format}" in operation.path
            if not is_suffix and not (cursor == name and where == "query"):
                name = str(place_in_path(operation.path, name)) if where == "path" else name
                found[where, name.lower() if where == "header" else name] = place, parameter
        return found

    def _argument(self, name: str, old: tuple[str, Any], new: tuple[str, Any]) -> Iterator[UserChange]:
        (_, before), (place, after) = old, new
        names, others = ((argument_of(item), item) for item in (before, after))
        yield from word_changes.renamed(names, others, place, lambda name: f"{self.method}({name}=)")
        if bool(before.get("required")) != bool(after.get("required")):
            is_now = bool(after.get("required"))
            why = "required now: calls without it fail" if is_now else "no longer required"
            yield UserChange(BREAKING if is_now else ADDITIVE, name, why, place)
        if _layout(before) != _layout(after):
            yield UserChange(BREAKING, name, f"sent as {_layout(after)} now, was {_layout(before)}", place)
        yield from word_changes.words(before, after, place, name)
        yield from word_changes.texts(before, after, place, name)
        yield from self._schemas(before.get("schema", True), after.get("schema", True), old[0], place, name, False)

    def _order(self, old: Mapping[tuple[str, str], Any], new: Mapping[tuple[str, str], Any]) -> Iterator[UserChange]:
        orders = [[key for key in found if key[0] == "path"] for found in (old, new)]
        kept = [[key for key in order if key in orders[not index]] for index, order in enumerate(orders)]
        if kept[0] != kept[1]:
            names = ", ".join(argument_of(new[key][1]) for key in orders[1])
            why = f"its arguments by position have another order: {names}"
            yield UserChange(BREAKING, f"{self.method}()", why, pointers.join(self.new.pointer, "parameters"))

    def _body(self) -> Iterator[UserChange]:
        old, new = _request(self.schemas.old, self.old), _request(self.schemas.new, self.new)
        place, python = pointers.join(self.new.pointer, "requestBody"), f"{self.method}(body=)"
        if old is None or new is None:
            if new is not None:
                yield from self._new_body(new)
            elif old is not None:
                yield UserChange(BREAKING, python, "it no longer sends a body", self.old.pointer)
            return
        was, now = (
            bool(resolved(schemas.document, item.value["requestBody"]).get("required"))
            for schemas, item in ((self.schemas.old, self.old), (self.schemas.new, self.new))
        )
        if was != now:
            why = "calls must pass something for the body now" if now else "calls may omit the body now"
            yield UserChange(BREAKING if now else ADDITIVE, python, why, pointers.join(place, "required"))
        yield from self._payloads(old, new, python, is_reply=False)

    def _new_body(self, body: SentBody) -> Iterator[UserChange]:
        request = resolved(self.schemas.new.document, self.new.value["requestBody"])
        fields = required(body.inner) if isinstance(body.inner.value, Mapping) else ()
        breaks = bool(request.get("required")) and (bool(fields) or "record" not in self.schemas.new.kinds(body.inner))
        why = "it sends a body now, which calls must pass" if breaks else "it sends a body now"
        place = pointers.join(self.new.pointer, "requestBody")
        yield UserChange(BREAKING if breaks else ADDITIVE, f"{self.method}(body=)", why, place)

    def _reply(self) -> Iterator[UserChange]:
        old, new = _success(self.schemas.old, self.old), _success(self.schemas.new, self.new)
        place, python = pointers.join(self.new.pointer, "responses"), f"{self.method}()"
        if old is not None and new is not None:
            yield from self._payloads(old, new, python, is_reply=True)
        elif old is not None:
            yield UserChange(BREAKING, python, f"returns None now, was {self.schemas.old.told(old.inner)}", place)
        elif new is not None:
            yield UserChange(ADDITIVE, python, f"returns {self.schemas.new.told(new.inner)} now, was None", place)
        yield from self._statuses(place, python)

    def _payloads(self, old: SentBody, new: SentBody, python: str, *, is_reply: bool) -> Iterator[UserChange]:
        method = "" if is_reply else self.method
        also = frozenset(item.attribute for item in (old, new) if item.attribute)
        pairs = [Pair(old.inner, new.inner, python, is_reply, method, also)]
        if old.envelope and old.envelope == new.envelope:
            owner = old.whole.name or python
            pairs.append(Pair(_beside(old), _beside(new), owner, is_reply, method, of_class=True))
        for pair in pairs:
            yield from self.schemas.of(pair)

    def _statuses(self, place: str, python: str) -> Iterator[UserChange]:
        old, new = (item.value.get("responses", {}) for item in (self.old, self.new))
        for status in dict.fromkeys((*old, *new)):
            where = pointers.join(place, status)
            if status not in old or status not in new:
                why = "is documented now" if status in new else "is no longer documented"
                yield UserChange(DOCUMENTATION, python, f"status {status} {why}", where)
                continue
            before = resolved(self.schemas.old.document, old[status]) or {}
            after = resolved(self.schemas.new.document, new[status]) or {}
            yield from word_changes.texts(before, after, where, python)
            if status.startswith("2"):
                yield from self._headers(before, after, where)

    def _headers(self, before: Mapping[str, Any], after: Mapping[str, Any], place: str) -> Iterator[UserChange]:
        old, new = ({name.lower(): name for name in item.get("headers", {})} for item in (before, after))
        for key in dict.fromkeys((*old, *new)):
            if key in old and key in new:
                continue
            name = old.get(key) or new[key]
            why = "the header is described now" if key in new else "the header may be missing now"
            kind = toward(True, wider=key in old)
            python = f"raw({self.method})().headers[{name!r}]"
            yield UserChange(kind, python, why, pointers.join(place, "headers", name))

    def _schemas(self, old: Any, new: Any, was: str, now: str, python: str, is_reply: bool) -> Iterator[UserChange]:
        first = self.schemas.old.node(pointers.join(was, "schema"), old)
        second = self.schemas.new.node(pointers.join(now, "schema"), new)
        yield from self.schemas.of(Pair(first, second, python, is_reply))


def method_of(operation: OperationObject) -> str:
    """Return resource and method as users call them, or the operationId if no extension names them."""
    return str(operation.value.get("x-workapis-method") or operation.name)


def further_methods(operation: OperationObject) -> Iterator[str]:
    """Yield the further methods of an operation, which send or fetch a file."""
    for word in _FURTHER:
        if name := operation.value.get(word, {}).get("method"):
            yield f"{method_of(operation).partition('.')[0]}.{name.rpartition('.')[2]}"


def argument_of(parameter: Mapping[str, Any]) -> str:
    """Return the argument name of a parameter."""
    return str(parameter.get("x-workapis-name") or attribute(str(parameter.get("name")), RESERVED))


def path_of(operation: OperationObject) -> str:
    """Return the path without the names of its parameters."""
    return "{}".join(part.rpartition("}")[2] for part in operation.path.split("{"))


def place_in_path(path: str, name: str) -> int:
    """Return the index of a parameter in a path, from 0; the number of path parameters if it is in no path."""
    names = [part.partition("}")[0] for part in path.split("{")[1:]]
    return names.index(name) if name in names else len(names)


def _layout(parameter: Mapping[str, Any]) -> str:
    style = parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple")
    if not {"array", "object"} & {*_kinds(parameter.get("schema", {}))}:
        return str(style)
    return f"{style}, {'exploded' if parameter.get('explode', style == 'form') else 'joined'}"


def _kinds(schema: Any) -> list[str]:
    kinds = schema.get("type", []) if isinstance(schema, dict) else []
    return [kinds] if isinstance(kinds, str) else kinds


def _request(schemas: SchemaShapes, operation: OperationObject) -> SentBody | None:
    request = resolved(schemas.document, operation.value.get("requestBody"))
    place = pointers.join(operation.pointer, "requestBody")
    return _payload(schemas, operation, request, place, "request") if request else None


def _success(schemas: SchemaShapes, operation: OperationObject) -> SentBody | None:
    """Return the payload of the first success response that has more than a status field."""
    responses = operation.value.get("responses", {})
    for status in sorted(item for item in responses if item.startswith("2")):
        place = pointers.join(operation.pointer, "responses", status)
        response = resolved(schemas.document, responses[status]) or {}
        found = _payload(schemas, operation, response, place, "reply")
        if found is not None and not _is_mark(schemas, found.whole):
            return found
    return None


def _is_mark(schemas: SchemaShapes, node: SchemaPlace) -> bool:
    keys = node.value.get("properties", {}).keys() if isinstance(node.value, Mapping) else set()
    return bool(keys) and keys <= schemas.marks


def _payload(
    schemas: SchemaShapes, operation: OperationObject, node: Mapping[str, Any], place: str, side: str
) -> SentBody | None:
    content = node.get("content") or {}
    media = "application/json" if "application/json" in content else next(iter(content), None)
    if media is None:
        return None
    where = pointers.join(place, "content", media, "schema")
    whole = schemas.node(where, content[media].get("schema", True))
    envelope = operation.value.get("x-workapis-envelope", {}).get(side, "")
    is_wrapped = envelope and isinstance(whole.value, Mapping) and envelope in whole.value.get("properties", {})
    inner = schemas.child(whole, "properties", envelope) if is_wrapped else whole
    return SentBody(inner, whole, envelope if is_wrapped else "")


def _beside(payload: SentBody) -> SchemaPlace:
    """Return a body without the content of its envelope, which is compared separately."""
    value = payload.whole.value
    properties = {key: item for key, item in value["properties"].items() if key != payload.envelope}
    keys = [key for key in value.get("required", ()) if key != payload.envelope]
    rest = {**value, "properties": properties, "required": keys}
    return SchemaPlace(payload.whole.pointer, rest, payload.whole.name, f"beside {payload.envelope}")
