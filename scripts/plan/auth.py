"""From the security schemes of a bundle, and the words about them, to how the client of an API proves who calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.plan.behaviour import call
from scripts.plan.runtime_names import imported
from scripts.plan.values import AuthPlan, CredentialPlan
from scripts.spec.api import overlay_of

_NEEDED: Final = ("username", "password", "token", "oauth2")
_OPTIONAL: Final = ("location", "spelling")
# The grants of OpenAPI's flows, by the names that OAuth2 gives them.
_GRANTS: Final = {
    "authorizationCode": "authorization_code",
    "clientCredentials": "client_credentials",
    "implicit": "implicit",
    "password": "password",
}


def auth(slug: str, document: Mapping[str, Any]) -> AuthPlan:
    """Return how the client of an API proves who calls.

    Raises:
        FaultsError: a way names a scheme that the bundle does not have, or one that does not go with it.
    """
    words = document.get("x-workapis-auth", [])
    ways = [_way(slug, document, index, word) for index, word in enumerate(words)]
    found: dict[str, CredentialPlan] = {}
    for way in ways:
        found.update({item.name: found.get(item.name, item) for item in way.credentials()})
    order = sorted(found.values(), key=lambda item: item.name in {name for way in ways for name in way.optional})
    signs_in = [way.scheme for way in ways if "oauth2" in way.word]
    return AuthPlan(
        ways=tuple(way.expression() for way in ways),
        arguments=tuple(order),
        runtime=imported(*(way.kind for way in ways if way.kind)),
        oauth2=_oauth2(signs_in[0]) if signs_in else "",
    )


@dataclass(frozen=True)
class _AuthOption:
    """One entry of ``x-workapis-auth``; ``kind`` is the class of the runtime, empty for a grant of OAuth2."""

    word: Mapping[str, Any]
    scheme: Mapping[str, Any]
    kind: str

    @property
    def needed(self) -> list[str]:
        """The arguments without which the way cannot be gone."""
        return [self.word[part]["argument"] for part in _NEEDED if "argument" in self.word.get(part, {})]

    @property
    def optional(self) -> list[str]:
        """The other arguments."""
        return [self.word[part]["argument"] for part in _OPTIONAL if part in self.word]

    def expression(self) -> str:
        """Return the way as Python."""
        takes = f", takes={tuple(self.optional)!r}" if self.optional else ""
        if "oauth2" in self.word:
            name = self.word["oauth2"]["argument"]
            return f"Way(({name!r},), lambda given: bound(given.find({name!r}), API), is_object=True)"
        return f"Way({tuple(self.needed)!r}, lambda given: {self._scheme()}{takes})"

    def credentials(self) -> Iterator[CredentialPlan]:
        """Yield the arguments."""
        for name in self.needed:
            partners = [other for other in self.needed if other != name]
            if "oauth2" in self.word:
                yield CredentialPlan(name, "Grant", "how a user or the program signs in: see `workapis.oauth2`", False)
            else:
                yield CredentialPlan(name, "str", f"goes with {' and '.join(partners)}" if partners else "")
        if "location" in self.word:
            doc = "where tokens are asked for, in place of what the server says"
            yield CredentialPlan(self.word["location"]["argument"], "str", doc)
        if "spelling" in self.word:
            doc = 'how a token stands in the header: "bare" (as it is), "quoted" or "encoded"'
            yield CredentialPlan(self.word["spelling"]["argument"], 'Literal["bare", "quoted", "encoded"]', doc)

    def _scheme(self) -> str:
        told = [_credential(self.word[part]) for part in _NEEDED if part in self.word]
        told += [f"{key}={self.word[key]!r}" for key in ("client_id", "challenge") if key in self.word]
        told += [f"{key}=given.text({self.word[key]['argument']!r})" for key in _OPTIONAL if key in self.word]
        if self.kind == "HeaderToken":
            told.append(f"prefix={self.word.get('prefix', '')!r}")
            name = self.scheme.get("name", "Authorization")
            told += [f"header={name!r}"] if name != "Authorization" else []
        return f"{self.kind}({', '.join(told)})"


def _way(slug: str, document: Mapping[str, Any], index: int, word: Mapping[str, Any]) -> _AuthOption:
    scheme = document.get("components", {}).get("securitySchemes", {}).get(word["scheme"])
    if scheme is None:
        message = f"x-workapis-auth names the security scheme {word['scheme']!r}, which the bundle does not have"
        raise FaultsError([_fault(slug, index, message, "name one of components.securitySchemes")])
    flows = scheme.get("type") in ("oauth2", "openIdConnect")
    if flows and not ("oauth2" in word and scheme["type"] == "oauth2"):
        message = f"x-workapis-auth names {word['scheme']!r}, whose flows no client can run so"
        raise FaultsError([_fault(slug, index, message, "say `oauth2: {argument: …}`, or name another scheme")])
    if "oauth2" in word and not flows:
        message = f"x-workapis-auth says that {word['scheme']!r} is OAuth2, and the scheme is of another type"
        raise FaultsError([_fault(slug, index, message, "name a scheme of type oauth2")])
    return _AuthOption(word, scheme, _kind(word, scheme))


def _kind(word: Mapping[str, Any], scheme: Mapping[str, Any]) -> str:
    if "oauth2" in word:
        return ""
    if "flow" in word:
        return "WrapToken" if "token" in word else "Wrap"
    if "username" in word:
        return "Basic"
    return "Bearer" if scheme.get("scheme") == "bearer" else "HeaderToken"


def _credential(part: Mapping[str, str]) -> str:
    return f"given.find({part['argument']!r})" if "argument" in part else repr(part["constant"])


def _oauth2(scheme: Mapping[str, Any]) -> str:
    """Return the expression of what is known of an OAuth2 scheme: from its flows, and from the word where those cannot.

    A flow of OpenAPI requires URLs; the word says what is known where one of them is not.
    """
    flows = {name: flow for name, flow in scheme.get("flows", {}).items() if name in _GRANTS}
    word = scheme.get("x-workapis-oauth2", {})
    urls = {
        "authorization_url": [flow.get("authorizationUrl") for flow in flows.values()],
        "token_url": [flow.get("tokenUrl") for flow in flows.values()],
    }
    known = {key: word.get(key) or next(filter(None, found), None) for key, found in urls.items()}
    told: dict[str, Any] = {key: value for key, value in known.items() if value}
    grants = [*word.get("grants", []), *(_GRANTS[name] for name in flows)]
    scopes = [*word.get("scopes", []), *(scope for flow in flows.values() for scope in flow.get("scopes", {}))]
    for key, found in (("scopes", scopes), ("grants", grants)):
        if found:
            told[key] = tuple(dict.fromkeys(found))
    if "client_authentication" in word:
        told["client_authentication"] = word["client_authentication"]
    return call("OAuth2Words", told)


def _fault(slug: str, index: int, message: str, fix: str) -> Fault:
    return Fault(overlay_of(slug), 0, f"/x-workapis-auth/{index}", message, fix)
