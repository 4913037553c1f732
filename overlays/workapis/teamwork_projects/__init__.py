# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Teamwork Projects API: `TeamworkProjects`, `AsyncTeamworkProjects` and the `models` that they return.

Teamwork Projects is a product of Teamwork.com; TeamWork Live is another service, with an API of its own.

Described are two pages, the calls on projects and the reference of the data types, and the calls that the
documentation of API v1 lists. A body is an object with one key that names what is inside, such as `project` or
`projects`; most replies have `STATUS` beside it, which is `OK` on success.

A number or a truth value often stands in a string: ids are strings of digits, flags are `"1"` and `"0"` or `"true"`
and `"false"`. A date is `YYYYMMDD`, an instant is written in full, and the empty string stands for no value.

Lists are paged, projects 500 to a page and tasks 250. The reply headers `X-Page`, `X-Pages` and `X-Records` tell
where a page stands.

The two pages name no server, no way to authenticate, no error and no version of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis.teamwork_projects import models as models
    from workapis_generated.teamwork_projects.client import AsyncTeamworkProjects as AsyncTeamworkProjects
    from workapis_generated.teamwork_projects.client import TeamworkProjects as TeamworkProjects
    from workapis_generated.teamwork_projects.tables import TIMEZONES as TIMEZONES

__all__ = (
    "TIMEZONES",
    "AsyncTeamworkProjects",
    "TeamworkProjects",
    "models",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncTeamworkProjects": "workapis_generated.teamwork_projects.client",
        "TeamworkProjects": "workapis_generated.teamwork_projects.client",
        "TIMEZONES": "workapis_generated.teamwork_projects.tables",
        "models": "workapis.teamwork_projects.models",
    },
)
