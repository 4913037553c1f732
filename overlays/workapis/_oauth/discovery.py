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
    """A scheme whose proof is shown first at the places of the API that know the sites of callers.

    The places are asked one after the other, until one answers; the site is kept. A redirect is not followed.
    """

    def __init__(self, auth: Auth, api: Api) -> None:
        """Take the scheme, and the API with its places."""
        assert api.sites is not None  # noqa: S101 (an API without sites has no discovery)
        self._auth = auth
        self._api = api
        self._sites: Sites = api.sites
        self._site: str | None = None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown."""
        return self._auth.secrets

    @property
    def account(self) -> str:
        """A digest that tells whose budget the requests use."""
        return self._auth.account

    @property
    def advice(self) -> str:
        """What to do besides if the service refuses the proof."""
        return self._auth.advice

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        """Return what proves who calls."""
        return self._auth.authorise(terms)

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Return whether there is other proof."""
        return self._auth.refused(proof)

    def site(self, terms: AuthContext) -> Flow[str]:
        """Return the base URL of the site of the caller.

        Raises:
            AuthenticationError: no place knows the credentials.
            TokenUnavailableError: no place knows them, and one did not answer or failed.
            ConfigurationError: a place names what no credentials must go to.
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
        raise AuthenticationError(f"no site knows the credentials: asked {places}; or give base_url=", status=_REFUSED)

    def _checked(self, said: object, place: str) -> str:
        url = self._api.site_url(said)
        if url is None:
            raise ConfigurationError(
                f"{shown_url(place)} names no site by https below {' or '.join(self._sites.domains)}, where alone "
                "credentials go: give base_url="
            )
        return url

    def __repr__(self) -> str:
        """Return the name of the class alone."""
        return f"{type(self).__name__}({HIDDEN})"


def _said(response: Response, pointer: str) -> object:
    try:
        return value_at(parsed_json(response.content), pointer)
    except (ValueError, RecursionError):
        return None
