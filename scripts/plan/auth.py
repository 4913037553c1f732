"""From the security schemes of a bundle, and the words about them, to how the client of an API proves who calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.plan.behaviour_values import AuthKind, AuthOption, AuthPlan, CredentialPlan, OAuth2Plan, SecretPlan
from scripts.spec.api import overlay_of

_NEEDED: Final = ("username", "password", "token", "oauth2")
_OPTIONAL: Final = ("location", "spelling")
_SPELLINGS: Final = ("bare", "quoted", "encoded")
_CHANGES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "location": ("where tokens are asked for, in place of what the server says", ()),
    "spelling": ('how a token stands in the header: "bare" (as it is), "quoted" or "encoded"', _SPELLINGS),
}
_HEADER: Final = "Authorization"
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
    schemes = [_scheme(slug, document, index, word) for index, word in enumerate(words)]
    options = tuple(_option(word, scheme) for word, scheme in zip(words, schemes, strict=True))
    found: dict[str, CredentialPlan] = {}
    for option in options:
        found.update({item.name: found.get(item.name, item) for item in _arguments(option)})
    optional = {name for option in options for _, name in option.optional}
    order = sorted(found.values(), key=lambda item: item.name in optional)
    signs_in = [scheme for word, scheme in zip(words, schemes, strict=True) if "oauth2" in word]
    return AuthPlan(options, tuple(order), _oauth2(signs_in[0]) if signs_in else None)


def _option(word: Mapping[str, Any], scheme: Mapping[str, Any]) -> AuthOption:
    """Return one entry of ``x-workapis-auth``."""
    kind = _kind(word, scheme)
    settings = [(key, word[key]) for key in ("client_id", "challenge") if key in word]
    if kind == "header":
        settings.append(("prefix", word.get("prefix", "")))
        settings += [("header", scheme["name"])] if scheme.get("name", _HEADER) != _HEADER else []
    return AuthOption(
        kind,
        secrets=tuple(SecretPlan(**word[part]) for part in _NEEDED if part in word),
        settings=tuple(settings),
        optional=tuple((key, word[key]["argument"]) for key in _OPTIONAL if key in word),
    )


def _arguments(option: AuthOption) -> Iterator[CredentialPlan]:
    """Yield the arguments of a client for one way to prove who calls."""
    for name in option.needed:
        partners = [other for other in option.needed if other != name]
        if option.kind == "oauth2":
            yield CredentialPlan(name, "how a user or the program signs in: see `workapis.oauth2`", is_grant=True)
        else:
            yield CredentialPlan(name, f"goes with {' and '.join(partners)}" if partners else "")
    for key, name in option.optional:
        yield CredentialPlan(name, *_CHANGES[key])


def _scheme(slug: str, document: Mapping[str, Any], index: int, word: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the security scheme that an entry of ``x-workapis-auth`` names."""
    scheme: Mapping[str, Any] | None = document.get("components", {}).get("securitySchemes", {}).get(word["scheme"])
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
    return scheme


def _kind(word: Mapping[str, Any], scheme: Mapping[str, Any]) -> AuthKind:
    if "oauth2" in word:
        return "oauth2"
    if "flow" in word:
        return "wrap-token" if "token" in word else "wrap"
    if "username" in word:
        return "basic"
    return "bearer" if scheme.get("scheme") == "bearer" else "header"


def _oauth2(scheme: Mapping[str, Any]) -> OAuth2Plan:
    """Return what is known of an OAuth2 scheme: from its flows, and from the word where those cannot.

    A flow of OpenAPI requires URLs; the word says what is known where one of them is not.
    """
    flows = {name: flow for name, flow in scheme.get("flows", {}).items() if name in _GRANTS}
    word = scheme.get("x-workapis-oauth2", {})
    urls = {
        "authorization_url": [flow.get("authorizationUrl") for flow in flows.values()],
        "token_url": [flow.get("tokenUrl") for flow in flows.values()],
    }
    known = {key: word.get(key) or next(filter(None, found), None) for key, found in urls.items()}
    scopes = [*word.get("scopes", []), *(scope for flow in flows.values() for scope in flow.get("scopes", {}))]
    grants = [*word.get("grants", []), *(_GRANTS[name] for name in flows)]
    return OAuth2Plan(
        **known,
        scopes=tuple(dict.fromkeys(scopes)) or None,
        grants=tuple(dict.fromkeys(grants)) or None,
        client_authentication=word.get("client_authentication"),
    )


def _fault(slug: str, index: int, message: str, fix: str) -> Fault:
    return Fault(overlay_of(slug), 0, f"/x-workapis-auth/{index}", message, fix)
