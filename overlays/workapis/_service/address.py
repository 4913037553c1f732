"""The base URL of a client, from its arguments and from the environment (`WORKAPIS_<SLUG>_<ARGUMENT>`)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit

from workapis._api.api import Api, variable
from workapis._transport.url import VISIBLE, has_dots, is_loopback, origin
from workapis.errors import ConfigurationError

_LABEL: Final = re.compile(r"[a-z0-9-]+")
_HOST: Final = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:[0-9]{1,5})?")


def address(
    api: Api,
    given: str | None,
    variables: Mapping[str, str | None],
    *,
    allow_http: bool,
    can_find: bool = False,
) -> str:
    """Return the base URL, from the arguments, otherwise from the environment; any argument precedes all variables.

    Args:
        api: API whose server URL is filled in.
        given: The argument `base_url`.
        variables: The arguments for the variables of the server URL.
        allow_http: See `workapis.options.Settings`.
        can_find: True if the credentials can determine the base URL; then the result may be "".

    Raises:
        ConfigurationError: no request could or should go there.
    """
    if given is None and all(value is None for value in variables.values()):
        given = os.environ.get(variable(api, "base_url")) or None
    filled = {name: value if value is not None else _said(api, name) for name, value in variables.items()}
    if given is None and api.sites is not None:
        given = next(filter(None, (api.site_url(_host_url(value)) for value in filled.values())), None)
    if given is None and can_find and all(value is None for value in filled.values()):
        return ""
    if given is None and ("://" not in api.server or not all(filled.values())):
        missing = [name for name, value in filled.items() if not value] or ["base_url"]
        others = f", or base_url= or set {variable(api, 'base_url')}" if missing != ["base_url"] else ""
        raise ConfigurationError(f"no address. Pass {missing[0]}= or set {variable(api, missing[0])}{others}.")
    return base_url(api.server, filled, given, allow_http=allow_http)


def _host_url(value: object) -> str:
    """Return the URL of a host, which the caller passed alone or in a URL."""
    text = value.strip() if isinstance(value, str) else ""
    return "https://" + re.split("[/?#]", re.sub("^https?://", "", text, flags=re.IGNORECASE), maxsplit=1)[0]


def _said(api: Api, argument: str) -> str | None:
    return os.environ.get(variable(api, argument)) or None


def base_url(server: str, variables: Mapping[str, str | None], given: str | None, *, allow_http: bool = False) -> str:
    """Return the URL below which every request goes, without a slash at the end.

    Args:
        server: URL of the specification, with its variables in braces.
        variables: The arguments for these variables.
        given: The argument `base_url`, which replaces both.
        allow_http: True if credentials may go unencrypted to another machine.

    Raises:
        ConfigurationError: no request could or should go there.
    """
    url = given if given is not None else _filled(server, variables)
    found = origin(url) if VISIBLE.fullmatch(url) else None
    if found is None or not _is_plain(urlsplit(url)):
        meant = f" Did you mean {f'https://{url}'!r}?" if _HOST.fullmatch(url.partition("/")[0]) else ""
        raise ConfigurationError(
            f"base_url= must be like https://host or https://host/path, without user, query, '..'.{meant}"
        )
    if found[0] == "http" and not allow_http and not is_loopback(found[1]):
        raise ConfigurationError(
            f"base_url= would send credentials to {found[1]} unencrypted. Pass an https:// URL, or allow_http=True if "
            "the network in between is yours."
        )
    return url.rstrip("/")


def _is_plain(parts: SplitResult) -> bool:
    is_odd = has_dots(parts.path) or "%00" in parts.path
    return not (parts.query or parts.fragment or "@" in parts.netloc or is_odd)


def _filled(server: str, variables: Mapping[str, str | None]) -> str:
    for name, value in variables.items():
        if value is None:
            raise ConfigurationError(f"no address. Pass {name}= or base_url=.")
        host = server.partition("://")[2].partition("/")[0]
        part = _label if "{" + name + "}" in host else _segment
        server = server.replace("{" + name + "}", part(name, value, server))
    return server


def _segment(name: str, value: str, server: str) -> str:
    """Return the value of a variable in the path of a server URL: one segment, escaped.

    Raises:
        ConfigurationError: the value would change the rest of the path, or is no string.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name}= must be a str, got {type(value).__name__}. Pass a str.")
    read = unquote(value)
    if not value.strip() or not read.isprintable() or has_dots(value) or not {"/", "\\"}.isdisjoint(read):
        message = f"{name}= must be one segment of the path of {server}, without '/' and '..'"
        raise ConfigurationError(f"{message}. Pass base_url= for another address.")
    return quote(value, safe="")


def _label(name: str, value: str, server: str) -> str:
    """Return the value of a variable in the host of a server URL. A host and a URL of such a server are accepted too.

    Raises:
        ConfigurationError: the value is no label; the message names the probable base URL if the value is like a host.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name}= must be a str, got {type(value).__name__}. Pass a str.")
    said = value.strip().lower() if value.isascii() else ""
    template = urlsplit(server)
    after = template.netloc.partition("{" + name + "}")[2]
    host = re.split("[/?#]", said.removeprefix("https://").removeprefix("http://"), maxsplit=1)[0]
    label = host.removesuffix(after)
    if _LABEL.fullmatch(label) and (label != host or host == said):
        return label
    hosts = [host] if host != said or not after or label != host else [host + after, host]
    meant = []
    if _HOST.fullmatch(host) and ("://" in said or "." in host):
        scheme = "http" if said.startswith("http://") else "https"
        meant = [repr(f"{scheme}://{item}{template.path}") for item in hosts]
    message = f"{name}= must match [a-z0-9-]+. Pass base_url={' or '.join(meant)} for another host."
    raise ConfigurationError(message)
