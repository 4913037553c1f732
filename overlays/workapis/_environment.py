"""What a client may be told by the environment: `WORKAPIS_<SLUG>_<ARGUMENT>` stands for an argument not given."""

from __future__ import annotations

import os
from collections.abc import Mapping

from workapis._operation import Api
from workapis._origin import base_url
from workapis.errors import ConfigurationError


def variable(api: Api, argument: str) -> str:
    """Return the name of the environment variable of an argument."""
    return f"WORKAPIS_{api.slug}_{argument}".upper()


def address(api: Api, given: str | None, variables: Mapping[str, str | None], *, allow_http: bool) -> str:
    """Return the base URL: what was given, else what the environment says; an argument goes before any variable.

    Args:
        api: whose server is filled in.
        given: the argument `base_url`.
        variables: the arguments for the variables of the server's URL.
        allow_http: see `workapis.options.Settings`.

    Raises:
        ConfigurationError: no request could or should be sent there.
    """
    if given is None and all(value is None for value in variables.values()):
        given = os.environ.get(variable(api, "base_url")) or None
    filled = {name: value if value is not None else _said(api, name) for name, value in variables.items()}
    if given is None and ("://" not in api.server or not all(filled.values())):
        missing = [name for name, value in filled.items() if value is None] or ["base_url"]
        others = f", or base_url= or set {variable(api, 'base_url')}" if missing != ["base_url"] else ""
        raise ConfigurationError(f"give {missing[0]}= or set {variable(api, missing[0])}{others}")
    return base_url(api.server, filled, given, allow_http=allow_http)


def _said(api: Api, argument: str) -> str | None:
    return os.environ.get(variable(api, argument)) or None
