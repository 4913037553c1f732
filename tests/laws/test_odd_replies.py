"""Responses that are nearly as documented, over all lists and all creations of all APIs."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from tests import generated
from tests.repository import SLUGS
from workapis import errors
from workapis._api.operation import Operation
from workapis._client.keywords import settings
from workapis._formats.plurals import singular
from workapis._models.codec import ListOf, ModelOf
from workapis._response.decoder import ResponseDecoder
from workapis._service.service import Service, service
from workapis.drift import DriftKind
from workapis.transport import Response
from workapis.unset import UNSET

OPERATIONS = [(slug, operation) for slug in SLUGS for operation in generated.operations(slug).values()]


def _named(pairs: list[tuple[str, Operation[Any]]]) -> list[Any]:
    return [pytest.param(slug, operation, id=f"{slug}-{operation.id}") for slug, operation in pairs]


LISTS = _named([(slug, item) for slug, item in OPERATIONS if isinstance(item.reply, ListOf) and not item.is_write])
CREATED = _named(
    [
        (slug, item)
        for slug, item in OPERATIONS
        if item.is_write and isinstance(item.reply, ModelOf) and not item.envelope and item.from_headers
    ]
)


def made(slug: str, **options: Any) -> Service:
    """Return a service of an API, with drift of its own."""
    api = import_module(f"workapis_generated.{slug}.client").API
    headers = {header.argument: "a" for header in api.headers}
    return service(
        api,
        variables={"site": "a"},
        base_url="https://a.example",
        auth=None,
        settings=settings(options),
        headers=headers,
    )


def read(to: Service, operation: Operation[Any], body: Any, headers: dict[str, str] | None = None) -> Any:
    """Return what a body means to an operation."""
    content = json.dumps(body).encode()
    return ResponseDecoder(to, operation).reply(Response(200, headers or {}, content), 1).parsed


def test_the_lists_and_creations_are_all_there() -> None:
    """The laws below run over as many as there are."""
    assert (len(LISTS), len(CREATED)) >= (100, 35)


@pytest.mark.parametrize(("slug", "operation"), LISTS)
def test_null_in_the_place_of_a_list_is_none(slug: str, operation: Operation[Any]) -> None:
    """Under the key of a list it is an empty list, and noted; without a key, a whole response of null is an error."""
    to = made(slug)
    if not operation.envelope:
        with pytest.raises(errors.DecodeError):
            read(to, operation, None)
        return
    assert read(to, operation, {operation.envelope: None}) == []
    assert [(item.pointer, item.kind) for item in to.drift] == [(f"/{operation.envelope}", DriftKind.UNEXPLAINED_VALUE)]
    with pytest.raises(errors.DecodeError):
        read(made(slug, strict=True), operation, {operation.envelope: None})


@pytest.mark.parametrize(("slug", "operation"), LISTS)
def test_a_list_may_stand_where_the_vocabulary_says(slug: str, operation: Operation[Any]) -> None:
    """Under a key of a later version, or, of one thing, under the singular: it is decoded, and noted."""
    to = made(slug)
    words, codec = to.api.lists, operation.reply
    assert isinstance(codec, ListOf)
    one: Any = {"id": "1", "name": "a"}
    as_usual = read(made(slug), operation, {operation.envelope: [one]} if operation.envelope else [one])
    found = [read(to, operation, {key: [one], "top": None}) for key in words.wrappers if key != operation.envelope]
    if words.singular is not None and (name := singular(operation.envelope, words.singular)):
        found.append(read(to, operation, {"STATUS": "OK", name: one}))
    for items in found:
        assert items == as_usual
    assert any(item.shape.startswith("an object with the key") for item in to.drift) == bool(found)


@pytest.mark.parametrize(("slug", "operation"), CREATED)
def test_the_id_of_what_was_created_is_found_by_each_of_its_words(slug: str, operation: Operation[Any]) -> None:
    """The body has it under any known key, or the header has it; an access to a missing one says so."""
    codec: Any = operation.reply
    (item,) = (item for item in codec.resolve().FIELDS if item.name == "id")
    for key in item.keys:
        assert read(made(slug), operation, {"STATUS": "OK", key: "7"}).id == 7
    assert read(made(slug), operation, {"STATUS": "OK"}, {"id": "7"}).id == 7
    to = made(slug)
    found = read(to, operation, {"STATUS": "OK"})
    if not item.required:
        assert found.id is UNSET
        return
    with pytest.raises(errors.DecodeError, match="the id of what was written"):
        _ = found.id
    assert DriftKind.MISSING_KEY in {item.kind for item in to.drift}


def test_ids_of_comments_and_others_have_words_of_their_own() -> None:
    """The vendor's own code and other clients read these keys."""
    model = generated.models("teamwork_projects")["CreatedReply"]
    (item,) = model.FIELDS
    assert {"commentId", "messageId", "postId", "categoryId", "fileId", "cardId", "ID"} <= {*item.keys}
