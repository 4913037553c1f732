"""Settings of a client from the environment."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from workapis import teamwork_projects
from workapis.errors import ConfigurationError
from workapis.teampulse import AsyncTeamPulse, TeamPulse
from workapis.teamwork_live import TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.webwork import WebWork

NOWHERE: Any = object()  # a transport that nothing is sent by
PREFIX = "WORKAPIS_TEAMWORK_PROJECTS_"


def _address(client: object) -> str:
    return repr(client).rpartition(" ")[2].rstrip(">")


@pytest.mark.parametrize("kind", [TeamworkProjects, AsyncTeamworkProjects])
def test_every_argument_has_a_variable(
    monkeypatch: pytest.MonkeyPatch, kind: type[TeamworkProjects | AsyncTeamworkProjects]
) -> None:
    monkeypatch.setenv(PREFIX + "SITE", "acme")
    monkeypatch.setenv(PREFIX + "API_KEY", "from-the-environment")
    assert _address(kind(transport=NOWHERE)) == "https://acme.teamwork.com"
    assert _address(kind(site="other", transport=NOWHERE)) == "https://other.teamwork.com"
    auth = kind(transport=NOWHERE)._session.service.auth
    assert auth is not None
    assert "from-the-environment" in [secret.reveal() for secret in auth.secrets]


def test_an_argument_goes_before_any_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address from the caller overrides one from the environment."""
    monkeypatch.setenv(PREFIX + "BASE_URL", "https://env.example")
    monkeypatch.setenv(PREFIX + "SITE", "env")
    assert _address(TeamworkProjects(api_key="k", transport=NOWHERE)) == "https://env.example"
    assert _address(TeamworkProjects(api_key="k", site="acme", transport=NOWHERE)) == "https://acme.teamwork.com"
    assert (
        _address(TeamworkProjects(api_key="k", base_url="https://a.example/", transport=NOWHERE)) == "https://a.example"
    )


def test_a_missing_argument_is_told_with_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to give, by which name, and by which variable; an empty variable is none."""
    monkeypatch.setenv(PREFIX + "API_KEY", "")
    with pytest.raises(
        ConfigurationError,
        match=r"^TeamworkProjects: no credentials. Pass api_key= or set WORKAPIS_TEAMWORK_PROJECTS_API_KEY",
    ):
        TeamworkProjects(site="acme")
    with pytest.raises(
        ConfigurationError,
        match=r"^TeamworkProjects: no address. Pass site= or set WORKAPIS_TEAMWORK_PROJECTS_SITE.*base_url=",
    ):
        TeamworkProjects(access_token="k")
    with pytest.raises(ConfigurationError, match=r"Pass base_url= or set WORKAPIS_TEAMWORK_LIVE_BASE_URL"):
        TeamworkLive(email="e", api_key="k")


def test_each_api_has_variables_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slug of the API is in the name."""
    monkeypatch.setenv("WORKAPIS_WEBWORK_TOKEN", "t")
    assert _address(WebWork(transport=NOWHERE)) == "https://api.webwork-tracker.com/api/v2"
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_ACCESS_TOKEN", "t")
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_BASE_URL", "https://pulse.example/api")
    assert (
        _address(TeamPulse(transport=NOWHERE))
        == _address(AsyncTeamPulse(transport=NOWHERE))
        == "https://pulse.example/api"
    )


def test_an_empty_credential_is_refused() -> None:
    """An empty argument is a mistake, not a reason to use the environment."""
    with pytest.raises(ConfigurationError, match="empty"):
        TeamworkProjects(site="acme", api_key="")


@pytest.mark.parametrize("name", ["TeamworkProjects", "AsyncTeamworkProjects"])
@pytest.mark.parametrize("given", [12345, b"12345", ["12345"]])
def test_a_credential_that_is_no_text_is_refused(name: str, given: Any) -> None:
    """The error names the argument, shows nothing of it, and no frame of the package holds it."""
    with pytest.raises(ConfigurationError, match="api_key= must be a str") as caught:
        getattr(teamwork_projects, name)(site="acme", api_key=given)
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert "12345" not in str(caught.value) + repr(frames[1:])


def test_a_credential_of_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """For one that cannot be sent the error has the name of its variable."""
    monkeypatch.setenv("WORKAPIS_TEAMWORK_PROJECTS_API_KEY", "a\nb")
    with pytest.raises(ConfigurationError, match="WORKAPIS_TEAMWORK_PROJECTS_API_KEY"):
        TeamworkProjects(site="acme")
