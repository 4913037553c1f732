"""Derive the name of a method from tag and operationId if no row of the overlay document has one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.plan.python_names import singular, snake


def default_method(operation: Mapping[str, Any]) -> str:
    """Return resource and method: `projects.list` for `listProjects` tagged `Projects`.

    The resource is the first tag. The method omits the resource in the operationId, singular or plural:
    `projects.get_rates` for `getProjectRates`. The result is empty without a tag or an operationId.
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
