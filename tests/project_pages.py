"""Pages of projects and of people, built from the documented payloads."""

from __future__ import annotations

import copy
import json
from functools import cache
from typing import Any

from tests.repository import payload
from workapis._api.api import Api, ErrorFormat
from workapis._client.keywords import settings
from workapis._response.decoder import ResponseDecoder
from workapis._service.service import Service, service
from workapis.drift import Drift
from workapis.reply import Reply
from workapis.transport import Response
from workapis_generated.teamwork_projects.resources.projects import LIST_PROJECTS

DOCUMENTED = Api(
    "teamwork_projects", "T", "https://acme.example.org", errors=ErrorFormat({"STATUS": "Error"}, ("MESSAGE",))
)


@cache
def _printed() -> dict[str, Any]:
    found: dict[str, Any] = payload("teamwork_projects", "Project")
    return found


def project(**changes: Any) -> dict[str, Any]:
    """Return the project that the documentation prints, with some keys changed; `_` in a key means `-`."""
    changed = {key.replace("_", "-"): value for key, value in changes.items()}
    return copy.deepcopy(_printed()) | changed


def page(records: list[Any], **beside: Any) -> bytes:
    return json.dumps({"STATUS": "OK", **beside, "projects": records}).encode()


def client_service(**options: Any) -> Service:
    """Return a service with drift of its own."""
    return service(DOCUMENTED, variables={}, base_url=None, auth=None, settings=settings(options))


def read(body: bytes, made: Service | None = None, headers: dict[str, str] | None = None) -> Reply[Any]:
    """Read a body as the list of projects."""
    reader: ResponseDecoder = ResponseDecoder(made or client_service(), LIST_PROJECTS)
    return reader.reply(Response(200, headers or {}, body), 1)


def drift_of(body: bytes) -> Drift:
    """Return the drift of a client that read one page."""
    made = client_service()
    read(body, made)
    return made.drift
