"""Parts that tests of OAuth2 share: callers, a site that signs in, and the frames of an error."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.oauth2_vendor import CLIENT_ID, CLIENT_SECRET, REDIRECT, OAuth2Vendor
from tests.fakes.vendor import ONCE, Caller, Time, serving
from workapis.oauth2 import AuthorizationCode, AuthorizationRequest, ClientCredentials
from workapis.webwork import AsyncWebWork, WebWork


class Site:
    def __init__(self, vendor: OAuth2Vendor, url: str) -> None:
        """Begin with the state and the URL of the server."""
        self.vendor = vendor
        self.url = url
        self.time = Time()
        self.request: AuthorizationRequest | None = None

    def code(self, **more: Any) -> AuthorizationCode:
        """Return a grant of a user."""
        known: dict[str, Any] = {"redirect_uri": REDIRECT, "token_url": f"{self.url}/oauth/token", "scopes": ["read"]}
        secret = None if self.vendor.is_public else CLIENT_SECRET
        return AuthorizationCode(CLIENT_ID, secret, **(known | more))

    def credentials(self, **more: Any) -> ClientCredentials:
        """Return a grant of the program."""
        known: dict[str, Any] = {"token_url": f"{self.url}/oauth/token"}
        return ClientCredentials(CLIENT_ID, CLIENT_SECRET, **(known | more))

    def run(self, caller: Caller, grant: Any, *steps: Any, **more: Any) -> list[Any]:
        """Call with a client of the grant, without retries."""
        known = {"base_url": self.url, "retry": ONCE, "clock": self.time.clock(), "limit": False, "oauth2": grant}
        return caller.run(*steps, **(known | more))

    def sign_in(self, client: Any) -> Any:
        """Be a user who agrees, and the program that receives the redirect."""
        request = client.oauth2.authorization_url()
        return client.oauth2.exchange(self.vendor.visit(request.url), request)

    def wait(self, seconds: float) -> Any:
        """Return a step that lets time pass."""
        return lambda _: setattr(self.time, "now", self.time.now + seconds)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Give both clients in turn."""
    return Caller((WebWork, AsyncWebWork), request.param)


@pytest.fixture
def sync() -> Caller:
    """Give the sync client, for what does not depend on the driver."""
    return Caller((WebWork, AsyncWebWork), False)


@pytest.fixture
def site() -> Iterator[Site]:
    """Play the vendor's side."""
    vendor = OAuth2Vendor()
    with serving(vendor) as url:
        yield Site(vendor, url)


def listed(client: Any) -> Any:
    """Ask for something."""
    return client.workspaces.list()


def frames_of_ours(error: BaseException) -> str:
    """Return the local variables of every frame of the package in an error's traceback."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame.f_locals for frame in frames if "workapis" in Path(frame.f_code.co_filename).parts]
    assert len(ours) > 2
    return repr(ours)
