"""The one document of all APIs."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.document.references import rewrite
from scripts.publish.finished_bundle import finish
from scripts.publish.merge import WORD, merge, prefixed
from scripts.spec.api import ApiFolder
from scripts.spec.operations import OperationObject, fold, operations, resolved
from tests.repository import APIS


@cache
def documents() -> dict[str, dict[str, Any]]:
    """Return the finished bundle of every API of the repository, by slug."""
    return {api.slug: finish(api).document for api in APIS}


@cache
def merged() -> dict[str, Any]:
    return merge(documents(), "1")


def minimal(url: str = "https://a.example", path: str = "/x", **more: Any) -> dict[str, Any]:
    """Return a finished bundle of one operation."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": url}],
        "paths": {path: {"get": {"tags": ["T"], "operationId": "getX", "responses": {}}}},
        **more,
    }


def two_servers(one: str, other: str) -> dict[str, Any]:
    """Return a finished bundle of two path items, of which the second has a server without the base path."""
    document = minimal("https://a.example/v1", one)
    [item] = document["paths"].values()
    servers = [{"url": "https://a.example"}]
    return {**document, "paths": {one: item, f"/v1{other}": {**item, "servers": servers}}}


def urls(document: dict[str, Any], operation: OperationObject) -> list[str]:
    """Return every URL of an operation, variables unfilled."""
    servers = operation.path_item.get("servers", document.get("servers", [{"url": "/"}]))
    return [server["url"].removesuffix("/") + operation.path for server in servers]


def with_references_followed(document: dict[str, Any], value: Any, depth: int = 3) -> Any:
    """Return a value with references replaced by what they name, a few levels deep."""
    value = resolved(document, value)
    if depth == 0:
        return None
    if isinstance(value, dict):
        return {key: with_references_followed(document, item, depth - 1) for key, item in value.items()}
    return [with_references_followed(document, item, depth - 1) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_operation_is_as_in_its_own_bundle(api: ApiFolder) -> None:
    """In the merged document an operation has the URL, parameters, responses and security of its own bundle."""
    whole = {operation.name: operation for operation in operations(merged())}
    own = documents()[api.slug]
    for operation in operations(own):
        there = whole[prefixed(api.slug, operation.name)]
        assert urls(merged(), there) == urls(own, operation)
        for key in ("parameters", "responses", "requestBody"):
            expected = with_references_followed(own, operation.value.get(key), 8)
            found = with_references_followed(merged(), there.value.get(key), 8)
            assert found == rewrite(expected, lambda _, ref: "#/" + prefixed_reference(api.slug, ref))
        security = operation.value.get("security", own.get("security", []))
        names = [{prefixed(api.slug, name): scopes for name, scopes in entry.items()} for entry in security]
        assert there.value.get("security", []) == names
        for entry in names:
            for name in entry:
                scheme = name.removeprefix(prefixed(api.slug, "x")[:-1])
                assert merged()["components"]["securitySchemes"][name] == own["components"]["securitySchemes"][scheme]


def prefixed_reference(slug: str, reference: str) -> str:
    """Return the target of a bundle's reference in the merged document, without its #/."""
    _, components, kind, name = reference.split("/")
    return f"{components}/{kind}/{prefixed(slug, name)}"


def test_no_operation_is_lost_or_added() -> None:
    parts = documents().values()
    assert sum(1 for _ in operations(merged())) == sum(1 for part in parts for _ in operations(part))
    for kind, named in merged()["components"].items():
        assert len(named) == sum(len(part.get("components", {}).get(kind, {})) for part in parts)


def test_names_are_unique_after_folding() -> None:
    """No two operations, tags or components of one kind differ in case or separators alone."""
    groups = [[operation.name for operation in operations(merged())], [tag["name"] for tag in merged()["tags"]]]
    for names in (*groups, *map(list, merged()["components"].values())):
        assert len({fold(name) for name in names}) == len(names)


def test_words_of_the_root_are_told_by_api() -> None:
    """Keywords at the root of a bundle are kept under its slug, with the names that security schemes have there."""
    assert list(merged()[WORD]) == [api.slug for api in APIS]
    for api in APIS:
        words = merged()[WORD][api.slug]
        assert words["info"] == documents()[api.slug]["info"]
        for entry in words.get("x-workapis-auth", []):
            assert entry["scheme"] in merged()["components"]["securitySchemes"]


def test_merging_changes_no_bundle() -> None:
    before = copy.deepcopy(documents())
    merge(documents(), "1")
    assert documents() == before


@pytest.mark.parametrize(
    ("url", "path", "host", "key"),
    [
        ("https://a.example/api/v2", "/projects", "https://a.example", "/api/v2/projects"),
        ("https://{site}.a.example", "/projects.json", "https://{site}.a.example", "/projects.json"),
        ("/", "/{path}.{format}", "/", "/{path}.{format}"),
        ("/api", "/x", "/", "/api/x"),
        ("https://a.example/{v}", "/x", "https://a.example/{v}", "/x"),
        ("https://{h}.a.example/v1/{v}-{w}/api", "/x/{v}", "https://{h}.a.example/v1/{v}-{w}", "/api/x/{v}"),
        ("/{v}/api", "/x", "/{v}", "/api/x"),
    ],
)
def test_the_base_path_moves_to_the_path(url: str, path: str, host: str, key: str) -> None:
    """A path key carries the base path of the API behind the last variable, its server what is before that."""
    paths = merge({"a": minimal(url, path)}, "1")["paths"]
    assert {path: item["servers"] for path, item in paths.items()} == {key: [{"url": host}]}


def test_security_of_the_root_becomes_that_of_each_operation() -> None:
    """An operation without security of its own gets that of its document; one that asks for none keeps it so."""
    document = minimal(security=[{"basic": []}])
    assert merge({"a": document}, "1")["paths"]["/x"]["get"]["security"] == [{"a_basic": []}]
    document["paths"]["/x"]["get"]["security"] = []
    assert merge({"a": document}, "1")["paths"]["/x"]["get"]["security"] == []


@pytest.mark.parametrize(
    ("documents", "message"),
    [
        ({"a": two_servers("/x/{id}", "/x/{name}")}, "/v1/x/{} is a path twice"),
        (
            {"a": minimal(servers=[{"url": "https://a.example/x"}, {"url": "https://a.example/y"}])},
            "different base paths",
        ),
        ({"a": minimal("https://a.example/x/")}, "the server's path /x/ ends with /"),
        (
            {
                "team": minimal(components={"schemas": {"WorkX": {}}}),
                "team_work": minimal(path="/y", components={"schemas": {"X": {}}}),
            },
            "components/schemas TeamWorkX is TeamWorkX of team",
        ),
    ],
)
def test_what_cannot_stand_in_one_document_is_told(documents: dict[str, Any], message: str) -> None:
    """A path or a name that two APIs share, or a server that a path cannot distinguish, is a fault."""
    with pytest.raises(FaultsError) as caught:
        merge(documents, "1")
    assert any(message in fault.message and fault.fix for fault in caught.value.faults), str(caught.value)


def test_apis_may_have_one_path_under_different_bases() -> None:
    paths = merge({"a": minimal("https://a.example/api"), "b": minimal("https://b.example/api/v2")}, "1")["paths"]
    assert list(paths) == ["/api/x", "/api/v2/x"]


SHARED = {
    "alike": minimal(path="/x/{id}"),
    "other": minimal("https://b.example", "/x/{name}"),
    "based": minimal("https://c.example/x", "/{id}"),
    "alone": minimal("https://d.example", "/y"),
}


def test_apis_may_have_one_path_at_one_base() -> None:
    """Each such path begins with the name of its API, the URL of its operation being the same; others stay."""
    whole = merge(SHARED, "1")
    assert list(whole["paths"]) == ["/x/{id}#alike", "/x/{name}#other", "/x/{id}#based", "/y"]
    for slug, document in SHARED.items():
        [own] = operations(document)
        there = next(op for op in operations(whole) if op.name == f"{slug}_getX")
        assert [url.partition("#")[0] for url in urls(whole, there)] == urls(document, own)
    assert "ends in `#` and the name of its API" in whole["info"]["description"]
    assert "#" not in merge({"a": SHARED["alike"]}, "1")["info"]["description"]


def test_a_server_of_one_operation_is_refused() -> None:
    """An operation with a server of its own could not keep its URL."""
    document = minimal()
    document["paths"]["/x"]["get"]["servers"] = [{"url": "https://b.example"}]
    with pytest.raises(FaultsError, match="a server of one operation alone"):
        merge({"a": document}, "1")


def test_names_in_discriminators_get_the_prefix_too() -> None:
    """A discriminator names schemas by reference or by name; both follow the schemas."""
    mapping = {"a": "#/components/schemas/One", "b": "One"}
    schemas = {"One": {}, "Both": {"discriminator": {"propertyName": "kind", "mapping": mapping}}}
    document = merge({"a": minimal(components={"schemas": schemas})}, "1")
    found = document["components"]["schemas"]["ABoth"]["discriminator"]["mapping"]
    assert found == {"a": "#/components/schemas/AOne", "b": "AOne"}


def test_webhooks_get_the_prefix_and_keep_their_security() -> None:
    """A webhook of the merged document is that of its API under a name of its own; credentials of calls are not its."""
    sent = {"tags": ["T"], "operationId": "receiveX", "requestBody": {"$ref": "#/components/requestBodies/X"}}
    document = minimal(webhooks={"sent": {"post": {**sent, "security": []}}}, security=[{"key": []}])
    whole = merge({"a_b": document, "c": minimal(path="/y")}, "1")
    assert whole["webhooks"] == {
        "aB_sent": {
            "post": {
                "tags": ["ABT"],
                "operationId": "aB_receiveX",
                "requestBody": {"$ref": "#/components/requestBodies/ABX"},
                "security": [],
            }
        }
    }
    assert "webhooks" not in merge({"c": minimal()}, "1")
