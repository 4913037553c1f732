"""Responses that a test spoils, and the results of a client: in the process, and over loopback."""

from __future__ import annotations

import inspect
import re
import warnings
from typing import Any, get_args

import pytest

from workapis import errors
from workapis.oauth2 import ClientCredentials
from workapis.options import Timeouts
from workapis.paging import PaginationWarning
from workapis.testing import FakeService, fake

PLACES = pytest.mark.parametrize("transport", [True, False], ids=["in the process", "over loopback"])
LISTS = pytest.mark.parametrize(
    ("api", "resource", "size"),
    [("teamwork_projects", "tasks", {"page_size": 2}), ("webwork", "workspaces", {"per_page": 2})],
    ids=["numbers in headers", "numbers in the body"],
)


def test_every_fault_is_an_annotated_argument() -> None:
    """Type checkers know the arguments that the error for a call without a fault lists."""
    with pytest.raises(ValueError, match="no failure") as told:
        FakeService("teamwork_projects").fail("projects.list")
    annotation = inspect.signature(FakeService.fail, eval_str=True).parameters["what"].annotation
    assert re.findall(r"(\w+)=", str(told.value)) == [*get_args(annotation)[0].__annotations__]


def test_a_body_dribbles_in_no_time() -> None:
    """In the process the clock of the service passes by eight pieces; nothing is waited."""
    with fake("teamwork_projects", transport=True, records=1) as service:
        began = service.now()
        service.fail("projects.list", dribble=5, delay=2)
        assert len([*service.client().projects.list()]) == 1
        assert (service.now() - began).total_seconds() == 42
        service.fail("projects.get", dribble=5)
        with pytest.raises(errors.DeadlineError):
            service.client(deadline=12).projects.get(service.records.projects.one().id)


@PLACES
@pytest.mark.parametrize("settings", [{"timeout": Timeouts(read=0.1)}, {"deadline": 0.5}], ids=str)
def test_a_body_dribbles_longer_than_a_client_waits(transport: bool, settings: dict[str, Any]) -> None:
    """One pause is longer than it waits for a part, or all of them than it has for the call: then it gives up."""
    with fake("teamwork_projects", transport=transport) as service:
        service.fail("projects.create", dribble=0.2)
        with pytest.raises((errors.RequestTimeoutError, errors.DeadlineError)) as late:
            service.client(**settings).projects.create(name="Apollo")
        assert late.value.may_have_been_applied
        assert len(service.records.projects) == 1
        service.fail("projects.list", dribble=0.001)
        assert [item.name for item in service.client().projects.list()] == ["Apollo"]


@PLACES
@LISTS
def test_a_page_comes_again(transport: bool, api: str, resource: str, size: dict[str, int]) -> None:
    """The first request for a page after the first gets the one before it; the client warns."""
    with fake(api, transport=transport, records=6) as service:
        known = [item.id for item in getattr(service.records, resource)]
        service.fail(f"{resource}.list", repeat_page=True)
        with pytest.warns(PaginationWarning) as told:
            found = [item.id for item in getattr(service.client(), resource).list(**size)]
        assert "the client requested page 2, and the service reports that it sent page 1" in str(told[0].message)
        assert found == [*known[:2], *known[4:]]
        service.fail(f"{resource}.list", repeat_page=True)
        with pytest.raises(errors.PaginationError):
            _ = [*getattr(service.client(strict="paging"), resource).list(**size)]
        assert [item.id for item in getattr(service.client(), resource).list(**size)] == known


@PLACES
@LISTS
@pytest.mark.parametrize("number", [1, 2, 3])
def test_nothing_is_lost_of_a_list_that_grows(
    transport: bool, api: str, resource: str, size: dict[str, int], number: int
) -> None:
    """Records are inserted before those that were read: the old ones are read, and the client warns of the change."""
    with fake(api, transport=transport, records=5) as service:
        known = [item.id for item in getattr(service.records, resource)]
        service.fail(f"{resource}.list", grow=number)
        with pytest.warns(PaginationWarning):
            found = [item.id for item in getattr(service.client(), resource).list(**size)]
        assert {*known} <= {*found}
        assert [item.id for item in getattr(service.records, resource)][number:] == known
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert len([*getattr(service.client(), resource).list(**size)]) == 5 + number


def test_an_empty_list_does_not_grow() -> None:
    """There is nothing that a record could be put in before: what was scripted does not happen."""
    service = FakeService("webwork")
    service.fail("workspaces.list", grow=1)
    assert [*service.client().workspaces.list()] == []
    with pytest.raises(AssertionError, match=r"scripted and never used: workspaces\.list grow=1"):
        service.close()


SPOILT: list[dict[str, Any]] = [
    {"garble": True},
    {"truncate": 9},
    {"body": b"{]"},
    {"truncate": 9, "dribble": 0.001},
]


@PLACES
@pytest.mark.parametrize("what", SPOILT, ids=str)
def test_a_body_that_is_none_is_asked_for_again(transport: bool, what: dict[str, Any]) -> None:
    """A read is repeated; a write is not, and the error says that it may have been applied."""
    with fake("teamwork_projects", transport=transport, records=1) as service:
        tw = service.client()
        service.fail("projects.list", **what)
        assert len([*tw.projects.list()]) == 1
        service.received("projects.list").twice()
        service.fail("projects.create", **what)
        with pytest.raises(errors.WorkAPIsError) as failed:
            tw.projects.create(name="Apollo")
        assert failed.value.may_have_been_applied
        service.received("projects.create").once(name="Apollo")
        assert len(service.records.projects) == 2


@PLACES
def test_a_page_of_html_is_no_answer(transport: bool) -> None:
    """It is what something between sends: the call fails at once."""
    with fake("webwork", transport=transport) as service:
        service.fail("workspaces.list", body=b"<html>Log in</html>", content_type="text/html")
        with pytest.raises(errors.DecodeError, match="got HTML"):
            service.client().workspaces.list().first_page()
        service.received("workspaces.list").once()


@PLACES
def test_another_type_than_the_body_has_is_counted(transport: bool) -> None:
    """The body is read all the same."""
    with fake("teamwork_projects", transport=transport, records=1) as service:
        tw = service.client()
        service.fail("projects.list", content_type="text/plain")
        assert len([*tw.projects.list()]) == 1
        assert [item.shape for item in tw.drift.deviations] == ["text/plain"]


@PLACES
def test_a_token_that_expired_is_renewed(transport: bool) -> None:
    """A client that can get another one does so, once, and repeats the call; one that cannot is refused for good."""
    with fake("webwork", transport=transport) as service:
        grant = ClientCredentials("program", "secret", token_url=service.token_url)
        web = service.client(oauth2=grant)
        assert [*web.workspaces.list()] == []
        service.fail("workspaces.list", expired=True)
        assert [*web.workspaces.list()] == []
        assert [seen.status for seen in service.log if seen.method] == [200, 401, 200]
        service.fail("workspaces.list", expired=True)
        fixed = service.client()
        for _ in range(2):
            with pytest.raises(errors.AuthenticationError, match="The token has expired"):
                fixed.workspaces.list().first_page()
        assert [*web.workspaces.list()] == []


def test_a_token_of_wrap_is_renewed() -> None:
    """The same of the grant by a password."""
    with fake("teampulse", transport=True) as service:
        client = service.client(username="ann", password="secret", wrap_location=service.token_url)
        service.fail("tasks.list", expired=True)
        assert [*client.tasks.list()] == []
        assert [seen.status for seen in service.log if seen.method] == [401, 200]


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("projects.list", {"status": 503, "garble": True}, "status= and garble= are mutually exclusive"),
    ("resources.retrieve", {"expired": True}, "the credentials of this API do not expire"),
    ("projects.create", {"repeat_page": True}, "projects.create has no numbered pages"),
    ("projects.create", {"grow": 1}, "projects.create lists no records"),
    ("projects.list", {"drop": "after-effect", "dribble": 1}, "drop= and dribble="),
    ("projects.list", {"drop": "after-effect", "repeat_page": True}, "drop= and repeat_page="),
    ("projects.list", {"body": b"", "repeat_page": True}, "body= and repeat_page="),
    ("projects.list", {"content_type": "text/html\r\nX-More: 1"}, "content_type"),
    ("projects.list", {"dribble": -1}, "dribble"),
    ("projects.list", {"garble": 1}, "garble"),
]


@pytest.mark.parametrize(("method", "what", "message"), REFUSED, ids=str)
def test_what_means_nothing_is_refused(method: str, what: dict[str, Any], message: str) -> None:
    """With a message that names it."""
    with pytest.raises((ValueError, TypeError), match=re.escape(message)):
        FakeService("teamwork_live" if method.startswith("resources.") else "teamwork_projects").fail(method, **what)
