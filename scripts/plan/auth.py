"""Plan authentication and site discovery from the security schemes of a bundle and their extensions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.plan.behaviour_values import (
    AuthKind,
    AuthOption,
    AuthPlan,
    CredentialPlan,
    OAuth2Plan,
    SecretPlan,
    SitesPlan,
)
from scripts.spec.api import overlay_of
from scripts.spec.operations import operations

_NEEDED: Final = ("username", "password", "token", "oauth2")
_OPTIONAL: Final = ("location", "spelling")
_SPELLINGS: Final = ("bare", "quoted", "encoded")
_CHANGES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "location": ("URL of the token endpoint, in place of the URL that the server reports", ()),
    "spelling": ('Format of the token in the header: "bare" (unchanged), "quoted" or "encoded"', _SPELLINGS),
}
_SITES: Final = "x-workapis-sites"
_HEADER: Final = "Authorization"
TOKENS_OF: Final = ("oauth2", "openIdConnect")  # their access tokens are bearer tokens (RFC 6750)
# Places of an API key, as kinds of the plan; and the kinds whose credentials never change.
_PLACES: Final[Mapping[str, AuthKind]] = {"header": "header", "query": "query", "cookie": "cookie"}
_FIXED: Final = ("basic", "bearer", "cookie", "header", "query")
# OpenAPI's flows, with their OAuth2 grant types.
_GRANTS: Final = {
    "authorizationCode": "authorization_code",
    "clientCredentials": "client_credentials",
    "implicit": "implicit",
    "password": "password",
}


def auth(slug: str, document: Mapping[str, Any]) -> AuthPlan:
    """Return the plan of authentication of an API's client.

    Raises:
        FaultsError: an entry names a missing security scheme, or one that does not suit it.
    """
    words = document.get("x-workapis-auth", [])
    schemes = [_scheme(slug, document, index, word) for index, word in enumerate(words)]
    finding = _discovering(slug, document)
    single = [_option(word, scheme, finding) for word, scheme in zip(words, schemes, strict=True)]
    _refuse_parts(slug, document)
    options = tuple(_together(slug, way, [single[index] for index in way]) for way in ways(document))
    found: dict[str, CredentialPlan] = {}
    for option in options:
        found.update({item.name: found.get(item.name, item) for item in _arguments(option)})
    optional = {name for option in options for _, name in option.optional}
    order = sorted(found.values(), key=lambda item: item.name in optional)
    signs_in = [scheme for word, scheme in zip(words, schemes, strict=True) if "oauth2" in word]
    return AuthPlan(options, tuple(order), _oauth2(signs_in[0]) if signs_in else None)


def ways(document: Mapping[str, Any]) -> list[tuple[int, ...]]:
    """Return the credential options, each as the indexes of its entries in ``x-workapis-auth``.

    Each entry is an option of its own, unless ``security`` requires its scheme together with others and never alone.
    Then follow the combinations that ``security`` requires.
    """
    words: list[Mapping[str, Any]] = document.get("x-workapis-auth", [])
    asked = [tuple(entry) for entry in _asked(document)]
    joined = dict.fromkeys(entry for entry in asked if len(entry) > 1)
    in_joined = {name for entry in joined for name in entry}
    alone = {entry[0] for entry in asked if len(entry) == 1}
    found: list[tuple[int, ...]] = [
        (index,) for index, word in enumerate(words) if word["scheme"] in alone or word["scheme"] not in in_joined
    ]
    for entry in joined:
        places = [[index for index, word in enumerate(words) if word["scheme"] == name] for name in entry]
        found += product(*places) if all(places) else []
    return found


def _asked(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the security requirements of the document and of its operations."""
    yield from document.get("security", [])
    for operation in operations(document):
        yield from operation.value.get("security", [])


def _together(slug: str, way: tuple[int, ...], parts: list[AuthOption]) -> AuthOption:
    """Return one option for several entries; a single entry unchanged."""
    if len(parts) == 1:
        return parts[0]
    places = []
    for index, part in zip(way, parts, strict=True):
        if part.kind not in _FIXED:
            message = "security combines it with other schemes, and clients combine only credentials that never change"
            raise FaultsError([_fault(slug, index, message, "write it alone in security, or describe a token")])
        said = dict(part.settings)
        places.append((part.kind, said["name"]) if "name" in said else ("header", said.get("header", _HEADER).lower()))
    if len({*places}) < len(places):
        message = "security combines two schemes that use the same place of a request"
        raise FaultsError([_fault(slug, way[-1], message, "correct `security`, or the name of one of the schemes")])
    return AuthOption("together", tuple(item for part in parts for item in part.secrets), parts=tuple(parts))


def _refuse_parts(slug: str, document: Mapping[str, Any]) -> None:
    """Raise an error for a scheme without an entry that is required together with a scheme that has one."""
    words = document.get("x-workapis-auth", [])
    known = {word["scheme"] for word in words}
    for entry in _asked(document):
        lacking = [name for name in entry if name not in known]
        if lacking and known & entry.keys():
            beside = min(known & entry.keys())
            message = f"security combines {lacking[0]!r} with {beside!r}, and no entry names its argument"
            fix = f"add an entry to x-workapis-auth with `scheme: {lacking[0]}`"
            raise FaultsError([Fault(overlay_of(slug), 0, "/x-workapis-auth", message, fix)])


def _option(word: Mapping[str, Any], scheme: Mapping[str, Any], finding: Collection[str]) -> AuthOption:
    """Return one entry of ``x-workapis-auth``; the schemes in ``finding`` discover the site of a caller."""
    kind = _kind(word, scheme)
    settings = [(key, word[key]) for key in ("client_id", "challenge") if key in word]
    if kind in ("query", "cookie"):
        settings.append(("name", scheme["name"]))
    if kind == "header":
        settings.append(("prefix", word.get("prefix", "")))
        settings += [("header", scheme["name"])] if scheme.get("name", _HEADER) != _HEADER else []
    return AuthOption(
        kind,
        secrets=tuple(SecretPlan(**word[part]) for part in _NEEDED if part in word),
        settings=tuple(settings),
        optional=tuple((key, word[key]["argument"]) for key in _OPTIONAL if key in word),
        finds_site=word["scheme"] in finding,
    )


def _arguments(option: AuthOption) -> Iterator[CredentialPlan]:
    """Yield the client arguments of one credential option."""
    for name in option.needed:
        partners = [other for other in option.needed if other != name]
        if option.kind == "oauth2":
            yield CredentialPlan(
                name, "OAuth2 grant of a user or of the application: see `workapis.oauth2`", is_grant=True
            )
        else:
            yield CredentialPlan(
                name,
                f"Credential, to pass with {' and '.join(f'`{other}`' for other in partners)}"
                if partners
                else "Credential",
            )
    for key, name in option.optional:
        yield CredentialPlan(name, *_CHANGES[key])


def _scheme(slug: str, document: Mapping[str, Any], index: int, word: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the security scheme that an entry of ``x-workapis-auth`` names."""
    scheme: Mapping[str, Any] | None = document.get("components", {}).get("securitySchemes", {}).get(word["scheme"])
    if scheme is None:
        message = f"x-workapis-auth names the security scheme {word['scheme']!r}, which the bundle does not have"
        raise FaultsError([_fault(slug, index, message, "write one of components.securitySchemes")])
    flows = scheme.get("type") in TOKENS_OF
    is_token = "token" in word and not ({"flow", "prefix"} & word.keys())
    if flows and not is_token and not ("oauth2" in word and scheme["type"] == "oauth2"):
        message = f"no client supports the flows of security scheme {word['scheme']!r}"
        fix = "add `oauth2: {argument: …}` for its flows or `token: {argument: …}` for an access token"
        raise FaultsError([_fault(slug, index, message, f"{fix}, or name another scheme")])
    if "oauth2" in word and not flows:
        message = f"`oauth2` in x-workapis-auth, but the type of security scheme {word['scheme']!r} is not oauth2"
        raise FaultsError([_fault(slug, index, message, "name a scheme of type oauth2")])
    if not flows:
        _refuse_mismatch(slug, index, word, scheme)
    return scheme


def _refuse_mismatch(slug: str, index: int, word: Mapping[str, Any], scheme: Mapping[str, Any]) -> None:
    """Raise an error for a scheme whose place or kind differs from the entry, or that no client supports."""
    kind, name = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    message = fix = ""
    if kind not in ("apiKey", "http") or (kind == "http" and name not in ("basic", "bearer")):
        message = f"the security scheme {word['scheme']!r} is {name or kind}, which no client supports"
        fix = "describe it as http basic or bearer, as oauth2, or as apiKey with a header and a prefix"
    elif kind == "apiKey" and scheme.get("in") not in _PLACES:
        message = f"the security scheme {word['scheme']!r} is in a place that no client supports"
        fix = f"write in: {', '.join(_PLACES)}"
    elif "flow" in word:
        return
    elif "username" in word and (kind, name) != ("http", "basic"):
        message = f"expected http basic for a user name and a password, but {word['scheme']!r} is not"
        fix = "write `token: {argument: …}`, or describe the scheme as http basic"
    elif "token" in word and (kind, name) == ("http", "basic"):
        message = f"{word['scheme']!r} is http basic, which takes a user name and a password"
        fix = "write `username` and `password`, one of which may be a constant"
    elif "prefix" in word and (kind == "http" or scheme["in"] != "header"):
        message = f"only a token in a header of an apiKey scheme has a prefix, and {word['scheme']!r} is none"
        fix = "remove the prefix"
    if message:
        raise FaultsError([_fault(slug, index, message, fix)])


def _kind(word: Mapping[str, Any], scheme: Mapping[str, Any]) -> AuthKind:
    if "oauth2" in word:
        return "oauth2"
    if "flow" in word:
        return "wrap-token" if "token" in word else "wrap"
    if "username" in word:
        return "basic"
    if scheme["type"] == "apiKey":
        return _PLACES[scheme["in"]]
    if scheme["type"] in TOKENS_OF:
        return "bearer"
    return "bearer" if scheme["scheme"].lower() == "bearer" else "header"


def _oauth2(scheme: Mapping[str, Any]) -> OAuth2Plan:
    """Return the facts of an OAuth2 scheme from its flows, and from the extension if the flows lack them.

    A flow of OpenAPI requires URLs; the extension has the known facts if one of these is missing.
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
        token_encoding=word.get("token_encoding"),
        authorization_parameters=tuple(word.get("authorization_parameters", ())) or None,
        exchange_parameters=tuple(word.get("exchange_parameters", ())) or None,
    )


def sites(slug: str, document: Mapping[str, Any]) -> SitesPlan | None:
    """Return the plan of site discovery, None if no extension describes it.

    Raises:
        FaultsError: the base URL comes with a token, but no user can sign in; or the base URL is the same for all.
    """
    word = document.get(_SITES)
    if not word:
        return None
    if "token" in word and not any("oauth2" in entry for entry in document.get("x-workapis-auth", [])):
        message = "the base URL comes with a token, and no entry of x-workapis-auth has `oauth2`"
        raise FaultsError([_site_fault(slug, "/token", message, "add such an entry, or remove `token`")])
    server = next(iter(document.get("servers", [])), {"url": "/"})
    if "://" in server["url"] and not server.get("variables"):
        message = "each caller has a site, and the URL of the server is the same for all"
        raise FaultsError([_site_fault(slug, "", message, "put a variable into `servers`, such as {site}")])
    discovery = word.get("discovery", {})
    return SitesPlan(
        tuple(word["domains"]),
        word.get("token"),
        tuple(discovery["urls"]) if discovery else None,
        discovery.get("site"),
    )


def _discovering(slug: str, document: Mapping[str, Any]) -> frozenset[str]:
    """Return the security schemes whose credentials identify the site of a caller.

    Raises:
        FaultsError: a scheme has no entry with a user name or a token, or is not sent in a header.
    """
    named: list[str] = document.get(_SITES, {}).get("discovery", {}).get("schemes", [])
    schemes = document.get("components", {}).get("securitySchemes", {})
    fixed = {
        word["scheme"]
        for word in document.get("x-workapis-auth", [])
        if "oauth2" not in word and "flow" not in word and schemes.get(word["scheme"], {}).get("in") in (None, "header")
    }
    for index, name in enumerate(named):
        if name not in fixed:
            message = f"discovery uses {name!r}, and x-workapis-auth has no such scheme in a header"
            fix = "write a scheme whose entry has `username` or `token`"
            raise FaultsError([_site_fault(slug, f"/discovery/schemes/{index}", message, fix)])
    return frozenset(named)


def _site_fault(slug: str, pointer: str, message: str, fix: str) -> Fault:
    return Fault(overlay_of(slug), 0, f"/{_SITES}{pointer}", message, fix)


def _fault(slug: str, index: int, message: str, fix: str) -> Fault:
    return Fault(overlay_of(slug), 0, f"/x-workapis-auth/{index}", message, fix)
