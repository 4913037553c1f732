"""A loopback server that answers every documented operation of an API with the documentation's own payloads.

Where no payload is printed it answers with a sample of the schema; in XML with what the convention of the API makes of
the JSON, where it has one. Lists have one page. What a test tells with `route`
and `first` goes before all that.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote

from scripts.document import pointer as pointers
from scripts.render.sample_values import sample
from scripts.spec.operations import OperationObject, operations, parameters, resolved
from tests.fakes.loopback import Loopback, serving
from tests.fakes.xml_service import reply_of
from tests.repository import FORMATS, published

Answer = tuple[int, dict[str, str], bytes]
_JSON = "application/json"
_XML = "application/xml"


@dataclass(frozen=True)
class Documented:
    """A documented operation, and the requests that are meant for it."""

    document: dict[str, Any] = field(repr=False)
    operation: OperationObject
    pattern: re.Pattern[str] = field(repr=False)

    @property
    def name(self) -> str:
        """The operationId."""
        return self.operation.name

    def answer(self, query: Mapping[str, list[str]], media: str) -> Answer:
        """Return the documented success: status, headers, body."""
        status, reply = self._success()
        content = reply.get("content", {})
        if media not in content:
            return int(status), {}, b""
        printed = _printed(self.document, content[media])
        if media == _XML and printed is None and "xml" in self.document.get("x-workapis-formats", {}):
            status_, headers, body = self.answer(query, _JSON)
            return status_, {**headers, "Content-Type": media}, reply_of(json.loads(body)) if body else body
        if media == _XML:
            return (int(status), {"Content-Type": media}, printed.encode()) if printed else (406, {}, b"")
        schema = content[media].get("schema", True)
        wanted = frozenset(
            {self.operation.value.get("x-workapis-envelope", {}).get("reply", ""), *self._told_of_pages()}
        )
        value = printed if printed is not None else self._sampled(schema, wanted)
        headers, value = _paged(self.operation.value.get("x-workapis-pagination", {}), query, copy.deepcopy(value))
        return int(status), headers, json.dumps(value).encode()

    def _sampled(self, schema: Any, wanted: frozenset[str]) -> Any:
        """Return a sample of a schema whose marks of success say that the call succeeded."""
        failed = self.document.get("x-workapis-errors", {}).get("reported", {})
        value = sample(self.document, schema, FORMATS, wanted | failed.keys())
        marks = {key: "OK" if isinstance(word, str) else not word for key, word in failed.items()}
        return value | {key: mark for key, mark in marks.items() if key in value} if isinstance(value, dict) else value

    def _told_of_pages(self) -> set[str]:
        """Return the keys that lead to what a reply tells of its pages."""
        paging = self.operation.value.get("x-workapis-pagination", {})
        places = [paging.get(word, "").rstrip("?") for word in ("number", "pages", "total")]
        return {key for place in places for key in pointers.split(place)}

    def _success(self) -> tuple[str, dict[str, Any]]:
        replies = self.operation.value.get("responses", {})
        status = next(status for status in sorted(replies) if status.startswith("2"))
        return status, resolved(self.document, replies[status])


@dataclass
class DocumentedServer(Loopback):
    """What one API answers, and what it was asked; ``calls`` are the operationIds of the requests, in order."""

    slug: str = ""
    documented: tuple[Documented, ...] = ()
    queue: list[Answer] = field(default_factory=list)
    pages: dict[tuple[str, str, int], Answer] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)

    def first(self, body: object, status: int, **headers: str) -> None:
        """Answer the next request with this, whatever it asks; several are given in the order in which they came."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.queue.append((status, {name.replace("_", "-"): value for name, value in headers.items()}, content))

    def answer_page(self, item: Documented, parameter: str, number: int, answer: Answer) -> None:
        """Answer requests for a page of a list with this."""
        self.pages[item.name, parameter, number] = answer

    def answer_to(self, request: str) -> Answer:
        """Return status, headers and body of the answer to a request such as `GET /things?page=1`."""
        found = self.documented_for(request)
        self.calls.append(found.name if found else request)
        if self.queue:
            return self.queue.pop(0)
        if found is None or request in self.routes or request.partition("?")[0] in self.routes:
            self.status, self.body = 404, b'{"message": "no such operation is documented"}'
            return super().answer_to(request)
        target, _, query = request.partition("?")
        asked = parse_qs(query)
        for (name, parameter, number), answer in self.pages.items():
            if name == found.name and int(asked.get(parameter, ["1"])[0]) == number:
                return answer
        return found.answer(asked, _XML if target.endswith(".xml") else _JSON)

    def documented_for(self, request: str) -> Documented | None:
        """Return the operation that a request is meant for, None where none is documented."""
        target = unquote(request.partition("?")[0])
        return next((item for item in self.documented if item.pattern.fullmatch(target)), None)


@contextmanager
def documented_server(slug: str) -> Iterator[DocumentedServer]:
    """Serve an API as it is documented, until the `with` statement ends."""
    with serving(DocumentedServer(slug=slug, documented=tuple(_documented(published(slug))))) as state:
        yield state


def _documented(document: dict[str, Any]) -> list[Documented]:
    # A path that is written out goes before one with variables: /projects/starred before /projects/{id}.
    found = sorted(operations(document), key=lambda item: item.path.count("{"))
    return [Documented(document, item, _pattern(document, item)) for item in found]


def _pattern(document: dict[str, Any], operation: OperationObject) -> re.Pattern[str]:
    slashes = {item["name"] for _, item in parameters(document, operation) if item.get("x-workapis-keep-slashes")}
    parts = re.split(r"\{([^{}]*)\}", operation.path)
    names = [".+" if name in slashes else "[^/]+" for name in parts[1::2]]
    fixed = [re.escape(text) for text in parts[::2]]
    path = "".join(text + name for text, name in zip(fixed, [*names, ""], strict=True))
    return re.compile(f"{operation.method.upper()} {re.sub(r'json$', '(?:json|xml)', path)}")


def _printed(document: dict[str, Any], content: Mapping[str, Any]) -> Any:
    """Return the first payload that the documentation prints, None where it prints none."""
    for example in content.get("examples", {}).values():
        return resolved(document, example)["value"]
    return content.get("example")


def _paged(paging: Mapping[str, Any], query: Mapping[str, list[str]], value: Any) -> tuple[dict[str, str], Any]:
    """Return headers and body of the only page, or of an empty one behind it."""
    if not paging:
        return {}, value
    number = int(query.get(paging.get("page", ""), ["1"])[0])
    items = _items(paging, value)
    if number > 1:
        items.clear()
    told = {"number": number, "pages": 1, "total": len(items)}
    for name, said in told.items():
        _put(value, paging.get(name, "").rstrip("?"), said)
    return {header: str(said) for name, said in told.items() if (header := paging.get(f"{name}_header"))}, value


def _items(paging: Mapping[str, Any], value: Any) -> list[Any]:
    found = value.get(paging.get("items", ""), []) if isinstance(value, dict) else value
    return found if isinstance(found, list) else []


def _put(value: Any, pointer: str, said: int) -> None:
    if not pointer:
        return
    *path, last = pointers.split(pointer)
    for name in path:
        value = value.setdefault(name, {})
    value[last] = said
