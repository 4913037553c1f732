"""Derive the name of a method from tag and operationId if no row of the overlay document has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.plan.python_names import singular, snake


def default_method(operation: Mapping[str, Any]) -> str:
    """Return resource and method: `listProjects` tagged `Projects` is `projects.list`.

    The resource is the first tag. What the operationId says of it again is left out of the method, in one or in many:
    `getProjectRates` is `projects.get_rates`. Empty where there is no tag or no operationId.
    """
    tags, name = operation.get("tags"), operation.get("operationId")
    tag = snake(str(tags[0])) if isinstance(tags, list) and tags else ""
    if not tag or not isinstance(name, str):
        return ""
    resource = [*map(singular, tag.split("_"))]
    verb, *rest = snake(name).split("_")
    if [*map(singular, rest[: len(resource)])] == resource:
        rest = rest[len(resource) :]
    return f"{tag}.{'_'.join([verb, *rest])}"
