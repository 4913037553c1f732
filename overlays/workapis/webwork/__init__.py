# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""WebWork Tracker REST API V2: `WebWork`, `AsyncWebWork` and the `models` that they return.

Most of the REST API of WebWork Tracker, version 2: all operations whose path is known. The overview page has the
conventions of all of them, and no operation; these are from the vendor's reference of endpoints, of which several
generations exist, and in a few places from a connector of others.

Every reply is JSON: a success carries `success`, `data` and `meta`, often a `message`; an error carries `success`,
`message` and `meta`; a failed validation (422) adds `errors`, a map from field to messages. Lists are paged by
`page` and `per_page` (20 by default, at most 100). Nearly every request names a workspace, in the query or in the
body; some requests to delete have a body.

A caller authenticates with OAuth2 or with a personal access token. Only workspace owners and executive managers
have access. An authenticated user may send 60 requests a minute; the overview says that reply headers tell the
state of this limit, but names none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis.webwork import models as models
    from workapis_generated.webwork.client import AsyncWebWork as AsyncWebWork
    from workapis_generated.webwork.client import WebWork as WebWork

__all__ = (
    "AsyncWebWork",
    "WebWork",
    "models",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncWebWork": "workapis_generated.webwork.client",
        "WebWork": "workapis_generated.webwork.client",
        "models": "workapis.webwork.models",
    },
)
