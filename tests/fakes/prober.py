"""Find the operations of a fake that have state by requests alone: a read must show the effect of a write.

A created record appears in a read, an update changes what a read shows, a deleted record is gone from one; time stands
still, so that no new timestamp counts. An operation that reads has state if some write changes what it shows.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.render.sample_values import sample
from scripts.spec.operations import resolved
from tests.operations import Described, client, described, method_of
from tests.repository import FORMATS, published
from workapis.testing import FakeService

_HEADERS = {"content-type": "application/json", "accept": "application/json"}


@dataclass
class Probed:
    """What was found of an API.

    Attributes:
        stateful: the methods with state.
        served: those that read what is kept, and that no write of the API touches.
        described: those of the stateful ones whose records have documented keys.
        answers: each answer that was given: the operation, its status, its body.
    """

    slug: str
    stateful: set[str] = field(default_factory=set)
    served: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    answers: list[tuple[Described, int, Any]] = field(default_factory=list, repr=False)


class Prober:
    def __init__(self, slug: str, *, is_wide: bool = False) -> None:
        """Begin; `is_wide` looks at every record after a write, not at the same ones alone."""
        self.slug = slug
        self.is_wide = is_wide
        self.document = published(slug)
        self.operations = {item.name: item for item in described(slug)}
        self.found = Probed(slug)
        self.calm = self.service()

    def run(self) -> Probed:
        """Try every write, each on a fake of its own."""
        reads = [name for name, item in self.operations.items() if item.operation.method == "get"]
        before = {name: self.ask(self.calm, name) for name in reads}
        plans = self.calm.plan["operations"]
        self.found.served = {name for name in reads if plans[name].get("does") and before[name][0] < 300}
        for name, item in self.operations.items():
            if item.operation.method != "get":
                changed = self.changed(name, self.service(), before, reads) or self.changed_after_others(name, reads)
                self.found.stateful |= changed and {name, *changed}
        self.found.described = {name for name in self.found.stateful if self.is_described(name)}
        self.found.served -= self.found.stateful
        return self.found

    def changed_after_others(self, name: str, reads: list[str]) -> set[str]:
        """Return what a write changes once every other write of its records was made, such as that which it undoes."""
        service = self.service()
        for other, plan in service.plan["operations"].items():
            is_near = self.of(name) in (plan["of"], "{resource}") and other != name and plan["method"] != "GET"
            if is_near and (plan["method"] != "DELETE" or service.plan["operations"][name].get("does") == "restore"):
                self.ask(service, other)
        before = {read: self.ask(service, read) for read in self.near(name, reads)}
        return self.changed(name, service, before, reads)

    def changed(self, name: str, service: FakeService, before: Mapping[str, Any], reads: list[str]) -> set[str]:
        """Return the reads that show something else once a write was made; none if no read of its records does."""
        of = self.of(name)
        status, _ = self.ask(service, name)
        after = {read: self.ask(service, read) for read in self.near(name, reads)} if status < 300 else {}
        changed = {read for read in after if after[read] != before[read]}
        is_seen = any(of.startswith("{") or self.of(read) == of for read in changed)
        return changed if is_seen else set()

    def near(self, name: str, reads: list[str]) -> list[str]:
        """Return the reads that are looked at after a write."""
        of = self.of(name)
        return [read for read in reads if self.is_wide or of.startswith("{") or self.of(read) == of]

    def of(self, name: str) -> str:
        return str(self.calm.plan["operations"][name]["of"])

    def is_described(self, name: str) -> bool:
        """Return whether records of the collection of an operation have documented keys in a read."""
        plans = [plan for plan in self.calm.plan["operations"].values() if plan["of"] == self.of(name)]
        return any(_keys(self.document, plan) for plan in plans if plan.get("does") in ("list", "get"))

    def service(self) -> FakeService:
        """Return a fake that has two records of every kind, which belong together."""
        service = FakeService(self.slug, records=2)
        service.plan["words"].pop("rate-limit", None)
        return service

    def ask(self, service: FakeService, name: str) -> tuple[int, Any]:
        """Make a request to an operation, with the ids of the first records and a sample of its body."""
        item, plan = self.operations[name], service.plan["operations"][name]
        headers = {**service.headers, **_HEADERS}
        path = plan["path"]
        for parameter, value in paths(service, plan).items():
            path = path.replace(f"{{{parameter}}}", str(value))
        suffix = "" if plan.get("plain") else ".json"
        if plan.get("free"):
            put_at_path(service)
        content = b""
        body = item.operation.value.get("requestBody")
        if body:
            schema = resolved(self.document, body)["content"].get("application/json", {}).get("schema")
            value = None if schema is None else self.body(schema, service) or {"Told": "told"}
            content = b"" if value is None else json.dumps(value).encode()
        url = f"{service.base_url}{path}{suffix}"
        response = service.handle(item.operation.method.upper(), url, headers, content)
        value = json.loads(response.content) if response.content else None
        self.found.answers.append((item, response.status, value))
        return response.status, value

    def body(self, schema: Any, service: FakeService) -> Any:
        """Return a sample of a body: all keys, each text another one, and ids of records that are there."""
        return _told(sample(self.document, schema, FORMATS, _all(self.document, schema)), service, [0])


def _all(document: Mapping[str, Any], schema: Any, deepest: int = 3) -> frozenset[str]:
    schema = resolved(document, schema)
    if not isinstance(schema, dict) or not deepest:
        return frozenset()
    found = {*schema.get("properties", {})}
    for item in [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]:
        found |= _all(document, item, deepest - 1)
    return frozenset(found)


def _told(value: Any, service: FakeService, count: list[int]) -> Any:
    if isinstance(value, dict):
        return {key: _told(item, service, count) for key, item in value.items()}
    if isinstance(value, list):
        return [_told(item, service, count) for item in value]
    people = service._store.of(service.plan["words"].get("world", {}).get("caller", ""))
    if people and value in ("12345", "12345,54321", 12345):
        return type(value)(people[-1].id)
    if value in ("text", "string"):
        count[0] += 1
        return f"told {count[0]}"
    return value


def _keys(document: Mapping[str, Any], plan: Mapping[str, Any]) -> bool:
    schema = resolved(document, plan.get("reply"))
    for step in plan.get("at", []):
        schema = resolved(document, schema.get("items") if step == "[]" else schema.get("properties", {}).get(step))
    if isinstance(schema, dict) and schema.get("type") == "array":
        schema = resolved(document, schema.get("items"))
    return bool(isinstance(schema, dict) and schema.get("properties"))


def paths(service: FakeService, plan: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of the path parameters of an operation that exist."""
    found: dict[str, Any] = {}
    for name in (part[1:-1] for part in reversed(plan["path"].split("/")) if part.startswith("{")):
        is_own = name in (plan.get("own"), plan.get("effect", {}).get("value"))
        of = plan["of"] if is_own else plan.get("parents", {}).get(name, "")
        if of.startswith("{"):
            found[of[1:-1]] = word = plan["kinds"][of[1:-1]][0]
            of = service._store.kind(word)
        gone = [record for (kind, _), record in service._store.trash.items() if kind == of]
        records = gone if plan.get("does") == "restore" else service._store.of(of) if of else []
        found.setdefault(name, records[0].id if records else "1")
    if "free" in plan:
        found[plan["free"]] = "projects/1001" if plan["method"] in ("PUT", "DELETE") else "projects"
    return found


def put_at_path(service: FakeService) -> None:
    """Make a thing of an API whose paths are free; the first of them is `projects/1001`."""
    headers = {**service.headers, **_HEADERS}
    service.handle("POST", f"{service.base_url}/projects.json", headers, b'{"Project": {}}')


def arguments(service: FakeService, item: Described) -> tuple[list[Any], dict[str, Any]]:
    """Return arguments of a method of the client that name records which are there."""
    plan = service.plan["operations"][item.name]
    ids = paths(service, plan)
    placed = [ids[part[1:-1]] for part in plan["path"].split("/") if "{" in part]
    sampled, keywords = item.arguments
    parameters = inspect.signature(method_of(client(item.slug, is_async=False), item.name)).parameters
    named = [name for name, each in parameters.items() if each.kind is not inspect.Parameter.KEYWORD_ONLY]
    placed = [
        str(each) if parameters[name].annotation == "str" else each for name, each in zip(named, placed, strict=False)
    ]
    return (placed if len(named) == len(placed) else sampled), keywords
