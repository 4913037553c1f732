"""Operations of every bundle, ready to be called: a method of the public client, sample arguments, a success body.

APIs and operations come from `generated/bundles`. Arguments come from the code samples in the bundles; success bodies
are documented payloads, or samples of the schema if none is documented. Each API has one sync and one async client.
"""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal

from scripts.document import pointer as pointers
from scripts.plan.api_plan import plan
from scripts.plan.values import ArgumentPlan, OperationPlan
from scripts.render.code_samples import WORD
from scripts.render.python_literal import Writer
from scripts.render.sample_values import sample
from scripts.spec.operations import OperationObject, operations, resolved
from tests.fakes.transports import AnswersLater
from tests.repository import FORMATS, published
from workapis.options import Clock, RetryPolicy
from workapis.transport import Request, Response
from workapis.uploads import Upload

Kind = Literal["list", "read", "write"]
Answer = Callable[[Request], Response]
DRIVERS = ("sync", "async")
BASE_URL = "https://service.example/api"
SAFE = ("get", "head", "options")
_TOLD = ("number", "pages", "total")
ONCE = RetryPolicy(attempts=1)


@dataclass(frozen=True)
class Described:
    """An operation of a bundle, and all that a law needs to call it.

    Attributes:
        slug: name of the API.
        operation: the Operation Object and its place.
    """

    slug: str
    operation: OperationObject

    def __str__(self) -> str:
        return f"{self.slug}: {self.name}"

    @property
    def name(self) -> str:
        """The method, such as tasks.list."""
        return str(self.operation.value["x-workapis-method"])

    @property
    def document(self) -> dict[str, Any]:
        return published(self.slug)

    @cached_property
    def kind(self) -> Kind:
        """The kind of the method, by its verb and by the return type of the public client."""
        if self.operation.method not in SAFE:
            return "write"
        method = method_of(client(self.slug, is_async=False), self.name)
        return "list" if inspect.signature(method).return_annotation.startswith("Pages[") else "read"

    @property
    def returns_nothing(self) -> bool:
        method = method_of(client(self.slug, is_async=False), self.name)
        return bool(inspect.signature(method).return_annotation == "None")

    @property
    def paging(self) -> Mapping[str, Any]:
        """The declared paging; empty if the list declares none that a client can follow."""
        word: Mapping[str, Any] = self.operation.value.get("x-workapis-pagination", {})
        return word if {"page", "offset"} & {*word} else {}

    @property
    def page_size(self) -> str:
        """The argument with the size of a page, "" if there is none."""
        paging = _planned(self).paging
        return (paging.size or "") if paging else ""

    @property
    def envelope(self) -> str:
        """The key of the payload in a response, "" if there is none."""
        return str(self.operation.value.get("x-workapis-envelope", {}).get("reply", ""))

    @cached_property
    def success(self) -> tuple[int, Any]:
        """Status and JSON value of the documented success, with a success mark in its status field; None without.

        It is the first printed payload, or a sample of the schema; a list has one page.
        """
        status, content = self._content
        if not content:
            return status, None
        places = {word: self.operation.value.get("x-workapis-pagination", {}).get(word, "") for word in _TOLD}
        told = {word: pointers.split(place.rstrip("?")) for word, place in places.items() if place}
        named = {self.envelope, *marks(self.slug), *(key for keys in told.values() for key in keys)}
        printed = [resolved(self.document, example)["value"] for example in content.get("examples", {}).values()]
        sampled = sample(self.document, content.get("schema", True), FORMATS, frozenset(named))
        value = copy.deepcopy([*printed, content.get("example", sampled)][0])
        if isinstance(value, dict):
            value |= {
                key: "OK" if isinstance(failing, str) else not failing
                for key, failing in marks(self.slug).items()
                if key in value
            }
        for word, keys in told.items():
            _put(value, keys, len(self._items(value)) if word == "total" else 1)
        return status, value

    def _items(self, value: Any) -> list[Any]:
        found = value.get(self.paging.get("items", ""), []) if isinstance(value, dict) else value
        return found if isinstance(found, list) else []

    @property
    def _content(self) -> tuple[int, Mapping[str, Any]]:
        """The status of the documented success, and what is said of its JSON; nothing without a body."""
        status = next(item for item in sorted(self.operation.value["responses"]) if item.startswith("2"))
        reply = resolved(self.document, self.operation.value["responses"][status])
        return int(status), reply.get("content", {}).get("application/json", {})

    @property
    def schema(self) -> Any:
        """The schema of the success body; an empty one if there is none."""
        return resolved(self.document, self._content[1].get("schema", {}))

    @cached_property
    def named_keys(self) -> frozenset[str]:
        """Keys at the root of the success body that the documentation names."""
        return frozenset(_properties(self.document, self.schema))

    def call(self, target: Any, **more: Any) -> Any:
        """Call the method on a client with the sample arguments, and more."""
        positional, keywords = self.arguments
        return method_of(target, self.name)(*positional, **keywords, **more)

    @cached_property
    def arguments(self) -> tuple[list[Any], dict[str, Any]]:
        """Positional arguments and keywords of the code sample, and one field more if an update has none."""
        call, names = _sampled(self)
        positional = [_evaluated(item, names) for item in call.args]
        keywords = {str(item.arg): _evaluated(item.value, names) for item in call.keywords}
        return positional, keywords | self._something_to_send(names, keywords)

    def _something_to_send(self, names: dict[str, Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
        fields = [item for item in _planned(self).keywords if item.place == "body"]
        if self.operation.method not in ("put", "patch") or not fields or any(item.name in keywords for item in fields):
            return {}
        return {fields[0].name: self._sample(fields[0], names)}

    def _sample(self, argument: ArgumentPlan, names: dict[str, Any]) -> Any:
        models = {model.name: model for model in plan(self.slug, self.document, FORMATS).models}
        expression = Writer(models).plain(argument.type)
        imports = [f"from workapis.{self.slug}.models import {name}" for name in models if f"{name}(" in expression]
        exec("\n".join(["import datetime as dt", "from decimal import Decimal", *imports]), names)
        return eval(expression, names)


def _put(value: Any, keys: Sequence[str], number: int) -> None:
    for key in keys[:-1]:
        value = value.setdefault(key, {})
    value[keys[-1]] = number


def _properties(document: dict[str, Any], schema: Any) -> Iterator[str]:
    node = resolved(document, schema)
    if isinstance(node, dict):
        yield from node.get("properties", {})
        for word in ("allOf", "anyOf", "oneOf"):
            for item in node.get(word, []):
                yield from _properties(document, item)


@cache
def described(slug: str) -> tuple[Described, ...]:
    return tuple(Described(slug, item) for item in operations(published(slug)))


def of_kind(slug: str, *kinds: Kind) -> list[Described]:
    """Return the operations of an API that are lists, other reads or writes."""
    return [item for item in described(slug) if item.kind in kinds]


def marks(slug: str) -> Mapping[str, Any]:
    """Return the status fields of an API's responses, each with its documented failing value."""
    found: Mapping[str, Any] = published(slug).get("x-workapis-errors", {}).get("reported", {})
    return found


@cache
def page_key(slug: str) -> str:
    """Return the query key of the page number, "" if no list of the API has one or if lists differ in it."""
    found = {item.paging["page"] for item in of_kind(slug, "list") if "page" in item.paging}
    return str(found.pop()) if len(found) == 1 else ""


@cache
def told_in_headers(slug: str) -> tuple[tuple[str, str, str], ...]:
    """Return the header names for number, pages and total that any list of the API declares."""
    return _told(slug, "number_header", "pages_header", "total_header")


@cache
def told_in_envelopes(slug: str) -> tuple[tuple[str, str, str], ...]:
    """Return the JSON pointers for number, pages and total that any list of the API declares."""
    return _told(slug, "number", "pages", "total")


def _told(slug: str, *words: str) -> tuple[tuple[str, str, str], ...]:
    sets = [tuple(item.paging.get(word, "").rstrip("?") for word in words) for item in of_kind(slug, "list")]
    return tuple((one, two, three) for one, two, three in dict.fromkeys(sets) if one or two or three)


@cache
def _plans(slug: str) -> dict[str, OperationPlan]:
    found = plan(slug, published(slug), FORMATS).resources
    return {item.id: item for resource in found for item in resource.operations if not item.is_further}


def _planned(item: Described) -> OperationPlan:
    return _plans(item.slug)[item.operation.name]


def _sampled(item: Described) -> tuple[ast.Call, dict[str, Any]]:
    """Return the call of an operation in its code sample, and the names that the sample imports."""
    tree = ast.parse(_sample_of(item.operation))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    found = next(node for node in calls if ast.unparse(node.func) == f"client.{item.name}")
    return found, _imported(tree)


def _sample_of(operation: OperationObject) -> str:
    return str(next(item["source"] for item in operation.value[WORD] if item["label"] == "Python"))


def _imported(tree: ast.Module) -> dict[str, Any]:
    names: dict[str, Any] = {}
    imports: list[ast.stmt] = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    exec(compile(ast.Module(imports, []), "sample", "exec"), names)
    return names


def _evaluated(node: ast.expr, names: dict[str, Any]) -> Any:
    # The path of a file in a sample becomes the file.
    value = eval(compile(ast.Expression(node), "sample", "eval"), names)
    return Upload(b"%PDF", name=value) if value == "report.pdf" else value


class Service:
    """The service's side of a client: `answer` is called with each request, sync and async."""

    def __init__(self) -> None:
        self.seen: list[Request] = []
        self.answer: Answer = lambda request: Response(500)

    def send(self, request: Request) -> Response:
        self.seen.append(request)
        assert len(self.seen) < 1000, "a call sends requests without end"
        return self.answer(request)


class StillClock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def clock(self) -> Clock:
        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.now += seconds

        async def async_sleep(seconds: float) -> None:
            sleep(seconds)

        return Clock(lambda: self.now, lambda: 1_700_000_000.0 + self.now, sleep, async_sleep, lambda: 1.0)


def new_client(slug: str, service: Service, *, is_async: bool, **settings: Any) -> Any:
    """Return a client of an API over a service, made as the code samples make it."""
    label = "Python, async" if is_async else "Python"
    source = next(item["source"] for item in described(slug)[0].operation.value[WORD] if item["label"] == label)
    tree = ast.parse(source)
    names = _imported(tree)
    made = next(
        node.context_expr
        for node in ast.walk(tree)
        if isinstance(node, ast.withitem) and _is_client(node.optional_vars)
    )
    assert isinstance(made, ast.Call)
    addresses = {"base_url", *published(slug)["servers"][0].get("variables", {})}
    given = {str(item.arg): _evaluated(item.value, names) for item in made.keywords if item.arg not in addresses}
    transport = AnswersLater(service.send) if is_async else service
    kind = _evaluated(made.func, names)
    return kind(**given, base_url=BASE_URL, transport=transport, **{"clock": StillClock().clock(), **settings})


def _is_client(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Name) and node.id == "client"


@cache
def kept(slug: str, is_async: bool) -> tuple[Any, Service]:
    """Return the kept client of an API, and the service behind it."""
    service = Service()
    return new_client(slug, service, is_async=is_async, limit=False, retry=ONCE), service


def client(slug: str, *, is_async: bool) -> Any:
    """Return the kept client of an API: one attempt a call, no budget, a clock that never sleeps."""
    return kept(slug, is_async)[0]


@cache
def strict_client(slug: str, strict: bool | str, is_async: bool) -> Any:
    """Return a copy of the kept client with `strict`."""
    return client(slug, is_async=is_async).with_options(strict=strict)


def method_of(target: Any, name: str) -> Any:
    """Return the method of a client by its name with the resource."""
    resource, _, method = name.partition(".")
    return getattr(getattr(target, resource), method)
