"""Where credentials may go: the origin of the base URL, and nothing else."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, urlsplit

from workapis.errors import ConfigurationError

Origin = tuple[str, str, int]

_PORTS: Final = {"http": 80, "https": 443}
_LABEL: Final = re.compile(r"[a-z0-9-]+")
VISIBLE: Final = re.compile(r"[!-\[\]-~]+")  # ASCII without the backslash, which is a slash to some


def origin(url: str) -> Origin | None:
    """Return scheme, host and port of an absolute http or https URL; None for anything else."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname:
        return None
    return parts.scheme, parts.hostname.rstrip("."), port or _PORTS[parts.scheme]


def base_url(server: str, variables: Mapping[str, str | None], given: str | None, *, allow_http: bool = False) -> str:
    """Return the URL below which every request goes, without a slash at its end.

    Args:
        server: the URL of the specification, with its variables in braces.
        variables: what the caller gave for them.
        given: what the caller gave in its place.
        allow_http: whether credentials may go to another machine without encryption.

    Raises:
        ConfigurationError: no request could or should be sent there.
    """
    url = given if given is not None else _filled(server, variables)
    found = origin(url) if VISIBLE.fullmatch(url) else None
    if found is None or not _is_plain(urlsplit(url)):
        raise ConfigurationError("base_url must be like https://host or https://host/path, without user, query, '..'")
    if found[0] == "http" and not allow_http and not is_loopback(found[1]):
        raise ConfigurationError(
            f"credentials would go to {found[1]} unencrypted: use https:// in base_url, "
            "or pass allow_http=True if the network between is yours"
        )
    return url.rstrip("/")


def check_endpoint(url: str, argument: str, *, allow_http: bool = False) -> None:
    """Refuse a URL that credentials are sent to beside the base URL, with `ConfigurationError`.

    Args:
        url: absolute; a query is part of it.
        argument: what it was given as.
        allow_http: whether credentials may go to another machine without encryption.
    """
    found = origin(url) if VISIBLE.fullmatch(url) else None
    if found is None or "@" in urlsplit(url).netloc or "#" in url:
        raise ConfigurationError(f"{argument} must be like https://host/path, without user and '#'")
    if found[0] == "http" and not allow_http and not is_loopback(found[1]):
        raise ConfigurationError(f"{argument}: credentials would go to {found[1]} unencrypted: use https://")


def _is_plain(parts: SplitResult) -> bool:
    dots = any(segment in (".", "..") for segment in parts.path.split("/"))
    return not (parts.query or parts.fragment or "@" in parts.netloc or dots)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine, by its name or number; no name is looked up."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _filled(server: str, variables: Mapping[str, str | None]) -> str:
    for name, value in variables.items():
        if value is None:
            raise ConfigurationError(f"give {name}= or base_url=")
        if not _LABEL.fullmatch(value):
            raise ConfigurationError(f"{name} must match [a-z0-9-]+; for another host give base_url=")
        server = server.replace("{" + name + "}", value)
    return server
