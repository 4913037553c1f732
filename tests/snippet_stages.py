"""Stages: how the servers of a code block are prepared, by the name that the comment above the block gives.

A stage is a function that takes the servers by slug and the environment of the block's names, and may change both.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.documented_server import DocumentedServer

Servers = Mapping[str, DocumentedServer]
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
                headers |= {paging["number_header"]: str(page), paging["pages_header"]: "2"}
                value = _renumbered(json.loads(body), paging.get("items", ""), page)
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


def _renumbered(value: Any, items: str, page: int) -> Any:
    changed = copy.deepcopy(value)
    for item in changed[items] if items else changed:
        if isinstance(item, dict) and "id" in item:
            item["id"] = type(item["id"])(page)
    return changed


STAGES: Mapping[str, Stage] = {
    stage.__name__: stage for stage in (two_pages, limited_once, not_found, refused, xml_of_live)
}
