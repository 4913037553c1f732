"""Documents: overlays and their order, and the parts that the merged document keeps."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonpath import JSONPathEnvironment

from scripts.document import pointer as pointers
from scripts.document.yaml_document import Document, load
from scripts.plan.python_names import snake
from scripts.publish import merge
from scripts.publish.merge import prefixed
from scripts.spec.bundle import bundle
from scripts.spec.operations import OperationObject, operations
from scripts.spec.overlay import apply, apply_actions, apply_in_place
from tests.repository import APIS, ROOT, SLUGS, published
from tests.shapes import FEW

OVERLAID = tuple(api.slug for api in APIS if api.overlay.is_file())
EACH_API = pytest.mark.parametrize("slug", SLUGS)
EACH_OVERLAY = pytest.mark.parametrize("slug", OVERLAID)
_JSONPATH = JSONPathEnvironment(strict=True)


@cache
def bundled(slug: str) -> dict[str, Any]:
    """Return the bundle of an API before its overlay."""
    return bundle(ROOT / "specs" / slug, ROOT)


@cache
def overlay(slug: str) -> Document:
    return next(load(api.overlay, ROOT) for api in APIS if api.slug == slug)


@cache
def merged() -> dict[str, Any]:
    """Return the merged document as it is published."""
    value: dict[str, Any] = load(ROOT / merge.FILE, ROOT).value
    return value


def with_actions(document: Document, actions: Iterable[dict[str, Any]]) -> Document:
    return Document(document.name, {**document.value, "actions": list(actions)}, document.text)


# Overlays


@FEW
@given(order=st.permutations(OVERLAID))
def test_overlays_of_different_apis_commute(order: list[str]) -> None:
    """In one document with the bundles of all APIs, their overlays give the same in any order."""
    document = {slug: bundled(slug) for slug in SLUGS}
    for slug in order:
        actions = [
            {**action, "target": f"$['{slug}']{action['target'].removeprefix('$')}"}
            for action in overlay(slug).value["actions"]
        ]
        document = apply(document, with_actions(overlay(slug), actions))
    assert document == {slug: overlaid(slug) for slug in SLUGS}


@cache
def overlaid(slug: str) -> dict[str, Any]:
    """Return the bundle of an API with its overlay, if it has one."""
    return apply(bundled(slug), overlay(slug)) if slug in OVERLAID else bundled(slug)


@dataclass(frozen=True)
class Footprint:
    """Places that an action selects, and those that it changes."""

    selected: frozenset[str]
    changed: frozenset[str]
    steady: bool  # it selects the same whether the other actions come before or after it

    def is_disjoint(self, other: Footprint) -> bool:
        """Say whether neither action changes what the other changes or selects."""
        return (
            self.steady
            and other.steady
            and not overlap(self.changed, other.changed)
            and not within(self.selected, other.changed)
            and not within(other.selected, self.changed)
        )


def overlap(some: Iterable[str], others: Iterable[str]) -> bool:
    """Say whether a place of the one is in a place of the other, or around it."""
    return within(some, others) or within(others, some)


def within(some: Iterable[str], others: Iterable[str]) -> bool:
    """Say whether a place of the one is one of the other, or in one."""
    return any(f"{place}/".startswith(f"{other}/") for place in some for other in others)


def selected(target: str, document: Any) -> frozenset[str]:
    return frozenset(pointers.join("", *match.parts) for match in _JSONPATH.finditer(target, document))


@cache
def footprints(slug: str) -> tuple[Footprint, ...]:
    """Return the footprints of an overlay's actions, each at its turn."""
    found = []
    document = copy.deepcopy(bundled(slug))
    for action in overlay(slug).value["actions"]:
        target = action["target"]
        before = selected(target, document)
        applied = apply_in_place(document, with_actions(overlay(slug), [action]))
        assert applied.faults == []
        written = {list_of(applied.value, place) for place in applied.written}
        steady = selected(target, bundled(slug)) == before == selected(target, overlaid(slug)) | removed(action, before)
        found.append(Footprint(before, frozenset(written) | removed(action, before), steady))
    return tuple(found)


def removed(action: dict[str, Any], places: frozenset[str]) -> frozenset[str]:
    """Return the places that an action removes, of those that it selects."""
    return places if action.get("remove") else frozenset()


def list_of(document: Any, place: str) -> str:
    """Return the list that an item was appended to, other places as they are: two items come in some order."""
    around = place.rpartition("/")[0]
    return around if isinstance(pointers.resolve(document, around), list) else place


@cache
def earlier(slug: str) -> tuple[frozenset[int], ...]:
    """Return for each action those before it that it is not disjoint with, and so must stay before it."""
    prints = footprints(slug)
    return tuple(
        frozenset(other for other in range(one) if not prints[one].is_disjoint(prints[other]))
        for one in range(len(prints))
    )


def reordered(before: tuple[frozenset[int], ...], order: Iterable[int]) -> list[int]:
    """Return the actions as near to an order as is allowed: those that are not disjoint keep theirs."""
    waiting, result = dict.fromkeys(order), list[int]()
    while waiting:
        free = next(one for one in waiting if before[one].isdisjoint(waiting))
        del waiting[free]
        result.append(free)
    return result


@EACH_OVERLAY
@FEW
@given(data=st.data())
def test_actions_with_disjoint_targets_commute(slug: str, data: st.DataObject) -> None:
    """An overlay gives the same in every order of its actions that keeps those in order which are not disjoint."""
    actions = overlay(slug).value["actions"]
    order = reordered(earlier(slug), data.draw(st.permutations(range(len(actions)))))
    shuffled = with_actions(overlay(slug), (actions[index] for index in order))
    assert apply(bundled(slug), shuffled) == overlaid(slug)


def test_some_actions_are_disjoint() -> None:
    """The law of disjoint actions has something to say of the overlays that there are."""
    pairs = [pair for slug in OVERLAID for pair in combinations(footprints(slug), 2)]
    assert sum(one.is_disjoint(other) for one, other in pairs) > len(pairs) / 2


@EACH_OVERLAY
def test_an_overlay_applied_a_second_time_is_refused(slug: str) -> None:
    """On the document that has it already, every action of an overlay is a fault of its own."""
    again = apply_actions(copy.deepcopy(overlaid(slug)), overlay(slug))
    refused = {pointers.split(fault.pointer)[1] for fault in again.faults}
    assert refused == {str(index) for index in range(len(overlay(slug).value["actions"]))}


# The merged document


@dataclass(frozen=True)
class Twins:
    """A published bundle and the merged document, of which parts are compared with references followed."""

    slug: str

    @property
    def own(self) -> dict[str, Any]:
        return published(self.slug)

    def differences(self, own: Any, other: Any, place: str = "", seen: set[str] | None = None) -> Iterator[str]:
        """Yield where a value of the bundle and one of the merged document differ; names of components may, by prefix.

        Two components that refer to themselves are the same where nothing else of them differs.
        """
        seen = set() if seen is None else seen
        if isinstance(own, dict) and isinstance(own.get("$ref"), str) and own["$ref"].startswith("#/components/"):
            reference = own["$ref"]
            _, kind, name = pointers.split(reference[1:])
            if not isinstance(other, dict) or other.get("$ref") != pointers.join(
                "#/components", kind, prefixed(self.slug, name)
            ):
                yield f"{place}: {reference} became {other}"
            elif reference not in seen:
                seen.add(reference)
                yield from self.differences(
                    self.own["components"][kind][name],
                    merged()["components"][kind][prefixed(self.slug, name)],
                    f"{place} -> {reference}",
                    seen,
                )
            own = {key: value for key, value in own.items() if key != "$ref"}
            other = {key: value for key, value in other.items() if key != "$ref"} if isinstance(other, dict) else other
        if type(own) is not type(other):
            yield f"{place}: {own!r} became {other!r}"
        elif isinstance(own, dict):
            if list(own) != list(other):
                yield f"{place}: the keys {list(own)} became {list(other)}"
            for key in own.keys() & other.keys():
                yield from self.differences(own[key], other[key], f"{place}/{key}", seen)
        elif isinstance(own, list):
            if len(own) != len(other):
                yield f"{place}: {len(own)} items became {len(other)}"
            for index, (item, twin) in enumerate(zip(own, other, strict=False)):
                yield from self.differences(item, twin, f"{place}/{index}", seen)
        elif own != other:
            yield f"{place}: {own!r} became {other!r}"


def urls(document: dict[str, Any], operation: OperationObject) -> list[tuple[str, Any]]:
    """Return every URL of an operation as a template, with the variables of its host.

    Paths that two APIs share have a fragment with the API in the merged document, which is no part of the URL.
    """
    servers = operation.value.get("servers") or operation.path_item.get("servers") or document.get("servers")
    found = servers or [{"url": "/"}]
    path = operation.path.partition("#")[0]
    return [(server["url"].removesuffix("/") + path, server.get("variables")) for server in found]


def secured(document: dict[str, Any], operation: OperationObject) -> list[dict[str, Any]]:
    """Return what an operation asks for, each scheme with what it is."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    asked = operation.value.get("security", document.get("security", []))
    return [{name: (scopes, schemes[name]) for name, scopes in one.items()} for one in asked]


@EACH_API
def test_every_operation_is_published_as_its_own_bundle_has_it(slug: str) -> None:
    """In the published merged document an operation has the URL, parameters, body, replies and security of its bundle.

    References are followed to the end; names of components, tags and operations have the prefix of their API.
    """
    twins = Twins(slug)
    whole = {operation.name: operation for operation in operations(merged())}
    for operation in operations(twins.own):
        there = whole[prefixed(slug, operation.name)]
        assert urls(merged(), there) == urls(twins.own, operation)
        assert secured(merged(), there) == [
            {prefixed(slug, name): scheme for name, scheme in one.items()} for one in secured(twins.own, operation)
        ]
        for key in ("parameters", "requestBody", "responses"):
            assert list(twins.differences(operation.value.get(key), there.value.get(key), key)) == []
        item = operation.path_item.get("parameters"), there.path_item.get("parameters")
        assert list(twins.differences(*item)) == []


def test_every_published_operation_has_a_bundle() -> None:
    """The published merged document has the operations of the published bundles, each once, and no other."""
    wanted = [prefixed(slug, operation.name) for slug in SLUGS for operation in operations(published(slug))]
    assert sorted(operation.name for operation in operations(merged())) == sorted(wanted)


@pytest.mark.parametrize("name", [*SLUGS, "all"])
def test_names_are_unique_in_snake_case(name: str) -> None:
    """In every published document no two operations, methods of a client or components of a kind share a snake case."""
    document = merged() if name == "all" else published(name)
    groups = {kind: list(named) for kind, named in document.get("components", {}).items()}
    groups["operations"] = [operation.name for operation in operations(document)]
    if name != "all":  # each API has a client of its own
        groups["methods"] = [operation.value["x-workapis-method"] for operation in operations(document)]
    for kind, names in groups.items():
        assert {folded: count for folded, count in Counter(map(snake, names)).items() if count > 1} == {}, kind
