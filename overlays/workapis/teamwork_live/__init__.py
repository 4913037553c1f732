# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""TeamWork Live API: `TeamworkLive`, `AsyncTeamworkLive` and the `models` that they return.

The API overview page of TeamWork Live describes the conventions of an HTTP API and prints not one path, field or
host. This document describes those conventions and nothing else: the caller names the path, and what goes in and
comes out is any value.

TeamWork Live (teamworklive.com) is not Teamwork.com, whose product is Teamwork Projects. The two share a part of
their names and nothing of their APIs.

GET retrieves, POST creates, PUT modifies and DELETE deletes. The extension at the end of a path, `.json` or `.xml`,
chooses the format of the reply; the Content-Type header names the format of the request body. A list without items
is a normal reply.

A caller authenticates with HTTP Basic, by the e-mail address of the account and its API key. The key changes when
the password does. Each user account may send 6000 requests an hour; beyond that the reply is 503 with a Retry-After
header.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis.teamwork_live import models as models
    from workapis_generated.teamwork_live.client import AsyncTeamworkLive as AsyncTeamworkLive
    from workapis_generated.teamwork_live.client import TeamworkLive as TeamworkLive

__all__ = (
    "AsyncTeamworkLive",
    "TeamworkLive",
    "models",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncTeamworkLive": "workapis_generated.teamwork_live.client",
        "TeamworkLive": "workapis_generated.teamwork_live.client",
        "models": "workapis.teamwork_live.models",
    },
)
