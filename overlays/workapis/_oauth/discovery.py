"""Discover the site of a caller with endpoints that return it for valid credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workapis._api.api import Api, Sites
from workapis._auth.port import Auth, AuthContext
from workapis._formats.json_pointer import value_at
from workapis._formats.parse import parsed_json
from workapis._oauth.token_request import challenged
from workapis._transport.effects import Flow
from workapis._transport.messages import Response
from workapis._transport.url import shown_url
from workapis.errors import AuthenticationError, ConfigurationError, TokenUnavailableError
from workapis.secret import HIDDEN, Secret

_REFUSED: Final = 401


class Discovering:
    """A scheme that first sends its credentials to the discovery endpoints of the API, which know the sites of callers.

    The flow requests the endpoints one after the other until one returns a site, and keeps the site. It follows no
    redirect.
    """

    def __init__(self, auth: Auth, api: Api) -> None:
        assert api.sites is not None  # noqa: S101 (an API without sites has no discovery)
        self._auth = auth
        self._api = api
        self._sites: Sites = api.sites
        self._site: str | None = None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Values that no message may show."""
        return self._auth.secrets

    @property
    def account(self) -> str:
        """A digest that identifies the account whose rate limit the requests use."""
        return self._auth.account

    @property
    def advice(self) -> str:
        """Extra advice if the service refuses the credentials."""
        return self._auth.advice

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return the credentials of a request."""
        return self._auth.authorise(terms)

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Return whether there are other credentials."""
        return self._auth.refused(proof)

    def site(self, terms: AuthContext) -> Flow[str]:
        """Return the base URL of the caller's site.

        Raises:
            AuthenticationError: no endpoint accepts the credentials.
            TokenUnavailableError: no endpoint accepts them, and one was unavailable.
            ConfigurationError: an endpoint names a host that credentials must not go to.
        """
        if self._site is None:
            self._site = yield from self._asked(terms)
        return self._site

    def _asked(self, terms: AuthContext) -> Flow[str]:
        proof = yield from self._auth.authorise(terms)
        failure: TokenUnavailableError | None = None
        for url in self._sites.discovery:
            try:
                response: Response = yield from challenged(url, terms, proof, "site")
            except TokenUnavailableError as error:
                failure = error
                continue
            if 200 <= response.status < 300:
                return self._checked(_said(response, self._sites.found), url)
        if failure is not None:
            raise failure
        places = ", ".join(shown_url(url) for url in self._sites.discovery)
        message = f"none of {places} accepts the credentials. Pass base_url= if you know the site."
        raise AuthenticationError(message, status=_REFUSED)

    def _checked(self, said: object, place: str) -> str:
        url = self._api.site_url(said)
        if url is None:
            raise ConfigurationError(
                f"{shown_url(place)} names no https site below {' or '.join(self._sites.domains)}, and the client "
                "sends credentials to no other host. Pass base_url=."
            )
        return url

    def __repr__(self) -> str:
        return f"{type(self).__name__}({HIDDEN})"


def _said(response: Response, pointer: str) -> object:
    try:
        return value_at(parsed_json(response.content), pointer)
    except (ValueError, RecursionError):
        return None
