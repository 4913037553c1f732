# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Telerik TeamPulse REST API: `TeamPulse`, `AsyncTeamPulse` and the `models` that they return.

The API of a TeamPulse server, as its Silverlight-era user guide describes it. Every customer runs their own server.

Authentication: the page says that a user name and a password identify the caller, and not how they are sent.

Replies are JSON. Objects have numeric ids. Time entries, their types and comments carry `iversion`: 0 in the reply
to a creation, and 2 in the reply to an update that sent 1.

Errors: 400 answers with a map from field to message. For 404 and 500 the page promises a JSON body and prints none.

The page knows no paging, no rate limit and no deletion, and names no time zone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis.teampulse import models as models
    from workapis_generated.teampulse.client import AsyncTeamPulse as AsyncTeamPulse
    from workapis_generated.teampulse.client import TeamPulse as TeamPulse

__all__ = (
    "AsyncTeamPulse",
    "TeamPulse",
    "models",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncTeamPulse": "workapis_generated.teampulse.client",
        "TeamPulse": "workapis_generated.teampulse.client",
        "models": "workapis.teampulse.models",
    },
)
