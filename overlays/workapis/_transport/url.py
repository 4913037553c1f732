"""URLs: origins, loopback hosts, and a form without secrets for logs."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from workapis.errors import ConfigurationError
from workapis.secret import Secret, redact

Origin = tuple[str, str, int]

_PORTS: Final = {"http": 80, "https": 443}
VISIBLE: Final = re.compile(r"[!-\[\]-~]+")  # ASCII without the backslash, which some parsers take for a slash
_SITE: Final = re.compile(
    r"https://((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]+)(?::443)?((?:/[\w.~-]+)*)/?", re.ASCII | re.IGNORECASE
)
_LONGEST_HOST: Final = 253


def origin(url: str) -> Origin | None:
    """Return scheme, host and port of an absolute http or https URL; None for any other string."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or port == 0:  # nothing listens at 0
        return None
    return parts.scheme, parts.hostname.rstrip("."), port or _PORTS[parts.scheme]


def has_dots(path: str) -> bool:
    """Return True if a segment of a path is '.' or '..', also escaped or after a backslash: it changes the path."""
    return not {".", ".."}.isdisjoint(re.split(r"[/\\]", unquote(path)))


def site_url(url: object, domains: Iterable[str]) -> str | None:
    """Return the base URL that a service reports for a caller, None if it must not receive credentials.

    It must be https at the default port, without user, query and fragment, and its host a subdomain of one of the
    domains. The result has scheme and host in lower case, and no slash at the end.
    """
    found = _SITE.fullmatch(url) if isinstance(url, str) else None
    if found is None or len(found[1]) > _LONGEST_HOST or has_dots(found[2]):
        return None
    host = found[1].lower()
    return f"https://{host}{found[2]}" if any(host.endswith(f".{domain}") for domain in domains) else None


def check_endpoint(url: str, argument: str, *, allow_http: bool = False) -> None:
    """Raise `ConfigurationError` unless a URL other than the base URL may receive credentials.

    Args:
        url: absolute URL, with its query.
        argument: name of the argument.
        allow_http: True allows plain http to another machine.
    """
    found = origin(url) if VISIBLE.fullmatch(url) else None
    if found is None or "@" in urlsplit(url).netloc or "#" in url:
        raise ConfigurationError(f"{argument}= must be like https://host/path, without user and '#'. Pass such a URL.")
    if found[0] == "http" and not allow_http and not is_loopback(found[1]):
        raise ConfigurationError(f"{argument}= would send credentials to {found[1]} unencrypted. Pass an https:// URL.")


def is_loopback(host: str) -> bool:
    """Return True if a host name or IP address is this machine, without a DNS request."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def shown_url(url: str, secrets: Iterable[Secret] = ()) -> str:
    """Return a URL for messages and logs: without user, fragment and query values."""
    parts = urlsplit(url)
    names = [item.partition("=")[0] for item in parts.query.split("&") if item]
    query = "?" + "&".join(f"{name}=…" for name in names) if names else ""
    host = parts.netloc.rpartition("@")[2]
    return redact(f"{parts.scheme}://{host}{parts.path}{query}", secrets)


def with_query(url: str, more: Mapping[str, Secret]) -> str:
    """Return a URL with query parameters set; they replace those with the same names."""
    before, _, query = url.partition("?")
    kept = [item for item in query.split("&") if item and unquote_plus(item.partition("=")[0]) not in more]
    return f"{before}?" + "&".join(
        [*kept, *(f"{quote(name, safe='')}={quote(value.reveal(), safe='')}" for name, value in more.items())]
    )


def without_query(url: str) -> str:
    """Return the repr of a URL without its query, which may contain secrets."""
    return repr(url.partition("?")[0])
