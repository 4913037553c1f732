"""APIs with a fake: names, plans, and a table of the fake's behaviour for each operation."""

from __future__ import annotations

import json
import pkgutil
from collections import Counter
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from importlib import import_module, resources
from typing import Any, Final

from workapis.testing._faults import known

_GENERATED: Final = "workapis_generated"


def apis() -> list[str]:
    """Return the names of the APIs with a fake."""
    return [item.name for item in pkgutil.iter_modules(import_module(_GENERATED).__path__)]


def api_of(kind: type) -> str:
    """Return the name of the API of a client or model class; raise ValueError for another class."""
    for each in kind.__mro__:
        package, _, rest = each.__module__.partition(".")
        if package == _GENERATED:
            return rest.partition(".")[0]
    raise ValueError(f"{kind.__name__} belongs to no API. Pass the class of a client or a model.")


def read_plan(api: str) -> dict[str, Any]:
    """Return the generated plan of a fake; raise ValueError if there is no such API."""
    plan = _parsed(known(api, apis(), "API"))
    return {**plan, "words": deepcopy(plan["words"])}  # tests may change these


@cache
def _parsed(api: str) -> dict[str, Any]:
    plan: dict[str, Any] = json.loads(resources.files(f"{_GENERATED}.{api}").joinpath("fake.json").read_bytes())
    return plan


def collections(plan: Mapping[str, Any]) -> set[str]:
    """Return the names of the kinds of records of an API."""
    return {operation["of"] for operation in plan["operations"].values() if operation.get("does")}


def coverage(api: str) -> str:
    """Return a line for each operation of an API, and the number of operations of each sort.

    An operation that reads or writes records has state. An operation without a rule or an extension returns its
    documented response.
    """
    lines, counts = [], Counter[str]()
    for name, plan in read_plan(api)["operations"].items():
        does = "keeps by path" if "free" in plan else plan.get("does", "")
        counts["read or write records" if does else "return the documented response"] += 1
        lines.append(f"{name:<44} {does or 'documented':<14} {plan['of'] if plan.get('does') else ''}".rstrip())
    return "\n".join([*lines, "", *(f"{number:>5}  {sort}" for sort, number in counts.items())])
