"""Check former names of methods, arguments and attributes: their lifetime, and collisions with other names.

The extensions are `x-workapis-former-methods` of an operation and `x-workapis-former-names` of a property or a
parameter: each former name with the version that introduces the new one.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.document.fault import Fault
from scripts.document.pointer import join
from scripts.plan.python_names import MODEL_NAMES, is_taken
from scripts.plan.taken_names import OF_CLIENTS
from scripts.plan.values import FORMER_METHODS, FORMER_NAMES, ApiPlan, FormerName, OperationPlan
from scripts.plan.values import operations as methods
from scripts.spec.api import overlay_of
from scripts.spec.operations import operations, parameters
from scripts.spec.schemas import schemas

_OF_METHODS: Final = frozenset({"checkpoint", "file", "limit", "max_bytes", "on_progress", "options", "self"})
_FIX: Final = "correct it, or remove it from the extension"


def refused(plan: ApiPlan, document: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield an error for each former name that collides with another name, or is no valid name.

    Args:
        plan: the plan of the client.
        document: its overlaid bundle.
    """
    faults = [*_methods(plan, document), *_arguments(plan, document), *_attributes(plan, document)]
    yield from (Fault(overlay_of(plan.slug), 0, place, message, _FIX) for place, message in faults)


def _methods(plan: ApiPlan, document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    taken = {f"{item.resource}.{item.method}" for item in methods(plan)}
    for item in operations(document):
        for name in item.value.get(FORMER_METHODS, ()):
            place = join(item.pointer, FORMER_METHODS, name)
            if name in taken:
                yield place, f"{name} is a method already, so it is no former name of that of {item.name}"
            elif any(map(keyword.iskeyword, name.split("."))) or name.partition(".")[0] in OF_CLIENTS:
                yield place, f"no method of {item.name} was called {name}: it cannot be a name"
            taken.add(name)


def _arguments(plan: ApiPlan, document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    places = {
        (item.name, str(parameter["name"]), str(parameter["in"])): join(place, FORMER_NAMES)
        for item in operations(document)
        for place, parameter in parameters(document, item)
    } | {(item.name, "", ""): item.pointer for item in operations(document)}
    for method in methods(plan):
        for key, where, name in _taken_arguments(method):
            place = places.get((method.id, key, where)) or places[method.id, "", ""]
            yield place, f"{name!r} is another argument of {method.resource}.{method.method}, or cannot be one"


def _taken_arguments(method: OperationPlan) -> Iterator[tuple[str, str, str]]:
    taken = {*_OF_METHODS, *(item.name for item in method.arguments)}
    for item in method.arguments:
        for former in item.former:
            if former.name in taken or keyword.iskeyword(former.name):
                yield item.key, item.place, former.name
            taken.add(former.name)


def _attributes(plan: ApiPlan, document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for model in plan.models:
        taken = {item.name for item in model.fields}
        known = {item.keys[0] for item in model.fields}
        place = join("/components/schemas", model.name, "properties")
        for key, value in document["components"]["schemas"][model.name].get("properties", {}).items():
            for name in value.get(FORMER_NAMES, ()):
                at = join(place, key, FORMER_NAMES, name)
                if key not in known:
                    yield at, f"{key} has no name of its own in Python, and so no former one"
                elif name in taken or is_taken(name, MODEL_NAMES):
                    yield at, f"{name!r} is another attribute of {model.name}, or cannot be one"
                taken.add(name)


def outdated(document: Mapping[str, Any], version: str) -> Iterator[Fault]:
    """Yield an error for each former name that is overdue for removal, or has an impossible version.

    Args:
        document: an overlaid bundle; places are those in it.
        version: the next or current version of the project.
    """
    numbers = tuple(map(int, re.findall(r"\d+", version)[:3]))
    major, minor = numbers[:2]
    for place, name, since in _words(document):
        former = FormerName(name, since)
        if former.parts > (major, minor + 1, 0) and former.parts != (major + 1, 0, 0):
            message = f"{name} would be deprecated since {since}, and the version of the project is {version}"
            fix = f"write the next version that is released, at most {major}.{minor + 1}.0"
            yield Fault("", 0, place, message, fix)
        elif numbers >= FormerName(name, former.goes).parts:
            message = f"{name} is deprecated since {since} and goes with {former.goes}: this is {version}"
            yield Fault("", 0, place, message, "remove it, and write the fragment: nox -s diff -- --draft drafts it")


def _words(document: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield place, name and version of each former name."""
    found: dict[str, Mapping[str, str]] = {}
    for item in operations(document):
        found[join(item.pointer, FORMER_METHODS)] = item.value.get(FORMER_METHODS, {})
        for place, parameter in parameters(document, item):
            found[join(place, FORMER_NAMES)] = parameter.get(FORMER_NAMES, {})
    for place, schema in schemas(dict(document)):
        for key, value in schema.get("properties", {}).items():
            if isinstance(value, dict):
                found[join(place, "properties", key, FORMER_NAMES)] = value.get(FORMER_NAMES, {})
    yield from ((join(place, name), name, since) for place, word in found.items() for name, since in word.items())
