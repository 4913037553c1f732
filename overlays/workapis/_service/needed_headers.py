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
        api: whose headers they are.
        given: what the caller gave, by argument; None for what the environment is to say.

    Raises:
        ConfigurationError: one is missing, or cannot be sent.
    """
    return {header.name.lower(): _value(api, header, given.get(header.argument)) for header in api.headers}


def _value(api: Api, header: NeededHeader, given: str | None) -> str:
    told = variable(api, header.argument)
    value = given if given is not None else os.environ.get(told) or None
    if value is None:
        raise ConfigurationError(f"give {header.argument}= or set {told}: {header.doc}")
    if not isinstance(value, str):
        raise ConfigurationError(f"{header.argument} must be a text (str), got {type(value).__name__}")
    if not value or value != value.strip() or not value.isprintable() or not HEADER_VALUE.match(value):
        message = "is empty, has spaces around it, or holds what cannot stand in a header"
        raise ConfigurationError(f"{header.argument} {message}: {header.doc}")
    return value
