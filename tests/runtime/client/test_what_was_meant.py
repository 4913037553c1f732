"""Clients, resources and records suggest a name for a name or argument that they do not have."""

from __future__ import annotations

import copy
import pickle
import traceback
from importlib import import_module
from typing import Any

import httpx
import pytest
from attrs import fields

from tests.generated import models, modules
from tests.repository import SLUGS, published
from workapis import transport
from workapis._auth.credentials import CredentialOption
from workapis._client.client import AsyncClient, SyncClient
from workapis._client.resource import AsyncResource, Resource
from workapis._models.findings import Findings
from workapis.errors import ConfigurationError
from workapis.options import Settings
from workapis.teamwork_projects import TeamworkProjects
from workapis.teamwork_projects.models import Project, TodoItem

NOWHERE: Any = object()  # a transport that nothing is sent by
NAMES = ("name", "title", "subject", "content")
SETTINGS = [item.name for item in fields(Settings)]


def _options(slug: str) -> tuple[CredentialOption, ...]:
    found: tuple[CredentialOption, ...] = import_module(f"workapis_generated.{slug}.client").OPTIONS
    return found


CREDENTIALS = {name for slug in SLUGS for way in _options(slug) for name in (*way.needs, *way.takes)}


def _classes(slug: str, *bases: type[Any]) -> list[Any]:
    found = [item for module in modules(f"workapis_generated.{slug}") for item in vars(module).values()]
    classes = {item for item in found if isinstance(item, type) and issubclass(item, bases) and item not in bases}
    return sorted(classes, key=lambda item: item.__name__)


def _public(kind: type[Any]) -> list[str]:
    return [name for name in dir(kind) if not name.startswith("_")]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_name_with_a_letter_less_is_answered_with_the_whole_one(slug: str) -> None:
    """Of every client and resource, sync and async; the error has name and object, as Python's own have."""
    for kind in _classes(slug, SyncClient, AsyncClient, Resource, AsyncResource):
        thing = object.__new__(kind)
        for name in _public(kind):
            short = name[:-1]
            if len(short) < 3 or hasattr(kind, short):
                continue
            with pytest.raises(
                AttributeError, match=f"{kind.__name__} has no attribute '{short}'. Did .*{name}"
            ) as caught:
                getattr(thing, short)
            assert caught.value.name == short
            assert caught.value.obj is thing
        with pytest.raises(AttributeError, match=r"\. It has ") as caught:
            _ = thing.zzzz
        assert all(name in str(caught.value) for name in _public(kind))


def test_what_is_private_is_not_told_of() -> None:
    """Protocols of Python look for such names, and need no list."""
    client = TeamworkProjects(site="acme", api_key="key", transport=NOWHERE)
    with pytest.raises(AttributeError, match=r"has no attribute '_zzzz'$"):
        _ = client._zzzz  # type: ignore[attr-defined]  # that is the law
    assert not hasattr(client, "__deepcopy__")
    assert copy.copy(client).projects is not None


def test_a_property_that_fails_says_how() -> None:
    """Its own error is raised, not one that says that the property is not there."""

    class Mine(TeamworkProjects):
        @property
        def broken(self) -> int:
            return self.drift.zzzz  # type: ignore[attr-defined, no-any-return]  # that is the law

    with pytest.raises(AttributeError, match="'Drift' object has no attribute 'zzzz'"):
        _ = Mine(site="acme", api_key="key", transport=NOWHERE).broken


@pytest.mark.parametrize("slug", SLUGS)
def test_a_record_says_which_name_it_has(slug: str) -> None:
    """Reading one of `NAMES` that a record lacks suggests its own name; the model gains no attribute."""
    for model in models(slug).values():
        known = {item.name for item in model.FIELDS}
        record = object.__new__(model)
        for name in NAMES:
            if name in known:
                continue
            with pytest.raises(AttributeError, match=rf"{model.__name__} has no attribute '{name}'\. ") as caught:
                getattr(record, name)
            assert caught.value.name == name
            assert caught.value.obj is record
            for other in known & {*NAMES}:
                assert other in str(caught.value).partition("Did you mean")[2]
            assert not hasattr(model, name)
        assert set(NAMES) & set(dir(record)) == set(NAMES) & known


@pytest.mark.parametrize("slug", SLUGS)
def test_no_model_looks_for_what_is_not_there(slug: str) -> None:
    """`__getattr__` of a model would treble the time that reading any attribute takes."""
    for model in models(slug).values():
        assert not [base for base in model.__mro__ if "__getattr__" in vars(base) or "__getattribute__" in vars(base)][
            1:
        ]


def test_a_record_that_lacks_a_value_says_what_was_meant() -> None:
    """The error for a key of JSON or a slip suggests the attribute; copies of such a record are as before."""
    project = Project.from_dict({"id": "7", "name": "a"})
    assert copy.deepcopy(project) == pickle.loads(pickle.dumps(project)) == project
    task = TodoItem.from_dict({"id": 1, "content": "a"})
    with pytest.raises(AttributeError, match=r"TodoItem has no attribute 'name'. Did you mean content\?"):
        _ = task.name  # type: ignore[attr-defined]  # that is the law
    torn: Any = TodoItem.read({"id": 1, "content": "a", "completed": {}}, Findings())
    for asked, meant in (("creator-id", "creator_id"), ("creatorId", "creator_id"), ("creator", "creator_id")):
        with pytest.raises(
            AttributeError, match=rf"TodoItem has no attribute '{asked}'. Did you mean {meant}"
        ) as caught:
            getattr(torn, asked)
        assert caught.value.obj is torn


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", sorted(CREDENTIALS))
def test_a_credential_of_another_service_is_answered_with_those_of_this(slug: str, name: str) -> None:
    """Each client names its own; no message and no frame of the package has the value."""
    ways = _options(slug)
    own = {item for way in ways for item in (*way.needs, *way.takes)}
    for kind in _classes(slug, SyncClient, AsyncClient) if name not in own else ():
        with pytest.raises(ConfigurationError, match=f"^\\w+: unexpected argument {name}=") as caught:
            kind(base_url="https://a.example", transport=NOWHERE, **{name: "s3cret-value"})
        assert all(f"{item}=" in str(caught.value) for way in ways for item in way.needs)
        frames = [frame.f_locals for frame, _ in traceback.walk_tb(caught.value.__traceback__)][1:]
        assert "s3cret" not in str(caught.value) + repr(frames)


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", [*SETTINGS, "transport", "base_url"])
def test_a_misspelt_setting_is_answered_with_the_right_one(slug: str, name: str) -> None:
    """Every keyword of every client, sync and async, with a letter less."""
    for kind in _classes(slug, SyncClient, AsyncClient):
        with pytest.raises(ConfigurationError, match=f"^\\w+: unexpected argument {name[:-1]}=. Did you mean .*{name}"):
            kind(**{name[:-1]: None})


@pytest.mark.parametrize("slug", SLUGS)
def test_a_client_of_the_library_is_no_transport(slug: str) -> None:
    """It is refused at once, at first or later; the error names the adapter for the kind of client."""
    for is_async, base in ((False, SyncClient), (True, AsyncClient)):
        (kind,) = _classes(slug, base)
        ready = {name: "x" * 9 for way in _options(slug)[:1] for name in way.needs}
        ready |= {word["argument"]: "x" for word in published(slug).get("x-workapis-headers", ())}
        adapter = "of_async_client" if is_async else "of_client"
        with pytest.raises(ConfigurationError, match=rf"workapis\.transport\.{adapter}\(httpx\."):
            kind(base_url="https://a.example", transport=httpx.Client(), **ready)
        client = kind(base_url="https://a.example", transport=NOWHERE, **ready)
        for given in (httpx.AsyncClient(), httpx.HTTPTransport(), httpx.AsyncHTTPTransport()):
            with pytest.raises(ConfigurationError, match=rf"{adapter}\(httpx\.{'Async' if is_async else ''}Client\("):
                client.with_options(transport=given)
    assert hasattr(transport, "of_client")
    assert hasattr(transport, "of_async_client")


def test_a_transport_that_must_be_awaited_is_refused_by_a_sync_client() -> None:
    """It would give a coroutine in the place of a response."""
    given: Any = transport.of_async_client(httpx.AsyncClient())
    with pytest.raises(ConfigurationError, match=r"^TeamworkProjects: transport= has a coroutine"):
        TeamworkProjects(site="acme", api_key="key", transport=given)
