"""Required headers of an API, from the arguments of a client and from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping

from workapis._api.api import Api, NeededHeader, variable
from workapis._request._parameters import HEADER_VALUE
from workapis.errors import ConfigurationError


def needed_headers(api: Api, given: Mapping[str, str | None]) -> dict[str, str]:
    """Return the headers that every call needs, by their names in lower case.

    Args:
        api: API that needs the headers.
        given: Values by argument, None for the value of the environment.

    Raises:
        ConfigurationError: a header is missing, or has a value that cannot be sent.
    """
    return {header.name.lower(): _value(api, header, given.get(header.argument)) for header in api.headers}


def _value(api: Api, header: NeededHeader, given: str | None) -> str:
    named = variable(api, header.argument)
    value = given if given is not None else os.environ.get(named) or None
    if value is None:
        message = f"no {header.name} header. Pass {header.argument}= or set {named}"
        raise ConfigurationError(f"{message}: {header.doc}")
    if not isinstance(value, str):
        raise ConfigurationError(f"{header.argument}= must be a str, got {type(value).__name__}. Pass a str.")
    if not value or value != value.strip() or not value.isprintable() or not HEADER_VALUE.match(value):
        message = "is empty, has spaces around it, or contains characters that a header cannot carry"
        raise ConfigurationError(f"{header.argument}= {message}. Pass a valid value: {header.doc}")
    return value
