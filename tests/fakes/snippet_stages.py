"""Stages: how the servers of a code block are prepared, by the name that the comment above the block gives.

A stage is a function that takes the servers by slug and the environment of the block's names, and may change both.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from tests.fakes import deliveries
from tests.fakes.documented_server import DocumentedServer
from workapis.testing import fake

Servers = dict[str, DocumentedServer]
Names = dict[str, Any]
Stage = Callable[[Servers, Names], None]


def two_pages(servers: Servers, names: Names) -> None:
    """Every list that tells its pages in headers has two of them."""
    del names
    for server in servers.values():
        for item in server.documented:
            paging = item.operation.value.get("x-workapis-pagination", {})
            if "pages_header" not in paging:
                continue
            for page in (1, 2):
                status, headers, body = item.answer({}, "application/json")
                value = _renumbered(json.loads(body), paging.get("items", ""), page)
                total = 2 * len(value[paging["items"]] if paging.get("items") else value)
                told = {"number_header": page, "pages_header": 2, "total_header": total}
                headers |= {paging[word]: str(said) for word, said in told.items() if word in paging}
                server.answer_page(item, paging["page"], page, (status, headers, json.dumps(value).encode()))


def limited_once(servers: Servers, names: Names) -> None:
    """The first request is answered with 429; it may be sent again at once."""
    del names
    for server in servers.values():
        server.first({"message": "too many requests"}, 429, Retry_After="0")


def not_found(servers: Servers, names: Names) -> None:
    """The first request is answered with 404."""
    del names
    for server in servers.values():
        server.first({"message": "not found"}, 404, X_Request_Id="0001")


def refused(servers: Servers, names: Names) -> None:
    """The first request is answered with 401."""
    del names
    for server in servers.values():
        server.first({"message": "unauthorized"}, 401)


def xml_of_live(servers: Servers, names: Names) -> None:
    """TeamWork Live has a project in XML; its page prints none."""
    del names
    document = b"<project><id>7</id><name>Plans</name></project>"
    for _ in range(2):
        servers["teamwork_live"].first(document, 200, Content_Type="application/xml")


def oauth2(servers: Servers, names: Names) -> None:
    """Every server gives tokens, at `TOKEN_URL`; `ask_user` is a user who agrees."""

    def ask_user(url: str) -> str:
        state = parse_qs(urlsplit(url).query)["state"][0]
        return f"https://program.example/back?state={state}&code=a-code"

    for server in servers.values():
        token = {"access_token": "an-access-token", "refresh_token": "a-refresh-token", "expires_in": 3600}
        server.route("POST /oauth/token", token)
        names |= {"TOKEN_URL": f"{server.base_url}/oauth/token", "ask_user": ask_user}


def login_over(servers: Servers, names: Names) -> None:
    """The refresh token is good no more."""
    del names
    for server in servers.values():
        server.route("POST /oauth/token", {"error": "invalid_grant"}, 400)


def wrap(servers: Servers, names: Names) -> None:
    """The first request is answered with a challenge, and tokens are given where that says."""
    del names
    for server in servers.values():
        challenge = f'WRAP location="{server.base_url}/Authenticate/WRAPv0.9", client_id=uri:TeamPulse'
        server.first({}, 401, WWW_Authenticate=challenge)
        server.route("POST /Authenticate/WRAPv0.9", b"wrap_access_token=a-token&wrap_refresh_token=another")


def files(servers: Servers, names: Names) -> None:
    """Teamwork takes and gives files: there is one in the folder, and one with the id 7."""
    del names
    server = servers["teamwork_projects"]
    Path("report.pdf").write_bytes(b"%PDF-1.7")
    signed = {"ref": "tf_1", "url": f"{server.base_url}/store/1?Signature=sample"}
    server.route("GET /projects/api/v1/pendingfiles/presignedurl.json", signed)
    server.route("PUT /store/1", b"")
    server.route("GET /files/7.json", {"file": {"download-URL": f"{server.base_url}/store/7"}, "STATUS": "OK"})
    server.route("GET /store/7", b"bytes")


def not_modified(servers: Servers, names: Names) -> None:
    """The first reply has a validator; the second says that nothing has changed."""
    del names
    server = servers["teamwork_projects"]
    (project,) = (item for item in server.documented if item.name == "getProject")
    _, _, body = project.answer({}, "application/json")
    server.first(body, 200, Content_Type="application/json", ETag='"1"')
    server.first(b"", 304, ETag='"1"')


def _renumbered(value: Any, items: str, page: int) -> Any:
    changed = copy.deepcopy(value)
    for item in changed[items] if items else changed:
        if isinstance(item, dict) and "id" in item:
            item["id"] = type(item["id"])(page)
    return changed


def delivery(servers: Servers, names: Names) -> None:
    """A delivery of Teamwork Projects has come: its `body` and its `headers`."""
    del servers
    value = {"eventCreator": {"id": 1, "firstName": "Ann"}, "task": {"id": 7, "name": "Check the hours"}}
    body = json.dumps(value).encode()
    headers = deliveries.signed("teamwork_projects", body, "TASK.CREATED", X_Projects_Delivery="0001")
    names |= {"body": body, "headers": headers}


def a_fake(servers: Servers, names: Names) -> None:
    """In the place of the servers are fakes that keep what is written, with three records of each kind."""
    for slug in servers:
        names["fakes"] = context = fake(slug, records=3)  # it ends with the names
        servers[slug] = cast("Any", context.__enter__())


STAGES: Mapping[str, Stage] = {
    stage.__name__: stage
    for stage in (
        *(two_pages, limited_once, not_found, refused, xml_of_live, files, not_modified),
        *(oauth2, login_over, wrap, delivery, a_fake),
    )
}
