"""Choose the credential option: from the arguments, otherwise from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import define, fields

from workapis._api.api import Api, variable
from workapis._auth.port import Auth
from workapis._models.suggestions import suggestion
from workapis.errors import ConfigurationError
from workapis.options import Settings
from workapis.secret import HIDDEN, Secret


class CredentialArguments:
    """The credential arguments of a client. Strings become secrets at once."""

    def __init__(self, api: Api, **arguments: Any) -> None:
        self.api = api
        self._values = {
            # The scheme checks a value that is no string, when no frame holds it any more.
            name: value if value is None or hasattr(value, "bind") else Secret(value, name)
            for name, value in arguments.items()
        }

    @property
    def names(self) -> set[str]:
        """The names of the arguments that the caller passed."""
        return {name for name, value in self._values.items() if value is not None}

    def find(self, name: str) -> Any:
        """Return an argument, from the environment if the caller did not pass it; None if it is in neither.

        An empty argument counts as passed, and is an error; an empty variable counts as unset.
        """
        value = self._values.get(name)
        if value is not None:
            return value
        named = variable(self.api, name)
        return Secret(os.environ[named], named) if os.environ.get(named) else None

    def text(self, name: str) -> str | None:
        """Return an argument that is no secret; raise `ConfigurationError` if it is no string."""
        found = self.find(name)
        if found is None:
            return None
        if not isinstance(found, Secret) or not isinstance(found.reveal(), str):
            raise ConfigurationError(f"{name}= must be a str. Pass a str.")
        return found.reveal()

    def __repr__(self) -> str:
        return f"CredentialArguments({HIDDEN})"


@define(frozen=True)
class CredentialOption:
    """A credential option: the arguments that it needs, the factory of its scheme, and its optional arguments.

    If `is_object`, the one argument is an object, which the environment cannot have.
    """

    needs: tuple[str, ...]
    make: Callable[[CredentialArguments], Auth]
    takes: tuple[str, ...] = ()
    is_object: bool = False

    def lacks(self, given: CredentialArguments) -> list[str]:
        """Return the needed arguments that neither the caller nor the environment has."""
        known = given.names if self.is_object else {name for name in self.needs if given.find(name) is not None}
        return [name for name in self.needs if name not in known]

    def told(self, api: Api, missing: Sequence[str]) -> str:
        """Return which arguments to pass, or which variables to set, in words."""
        arguments = _named(missing)
        variables = "" if self.is_object else " and ".join(variable(api, name) for name in missing)
        return f"{arguments} or set {variables}" if variables else arguments


def bind(grant: Any, api: Api) -> Auth:
    """Return the scheme of a grant that the caller created; raise `ConfigurationError` for anything else."""
    if not callable(getattr(grant, "bind", None)):
        raise ConfigurationError(
            "oauth2= must be an AuthorizationCode or a ClientCredentials. Import one of them from workapis.oauth2."
        )
    made: Auth = grant.bind(api)
    return made


_KEYWORDS: Final = frozenset({item.name for item in fields(Settings)} | {"transport"})


def choose(
    given: CredentialArguments, ways: Sequence[CredentialOption], others: Mapping[str, Any] | None = None
) -> Auth:
    """Return the scheme of the first option whose arguments are all known.

    The arguments of the caller decide which options count; without any, the environment does.

    Args:
        given: Credential arguments of the client.
        ways: Credential options of the API.
        others: Other keywords of the caller. The function deletes those that are no setting, since they may be secrets.

    Raises:
        ConfigurationError: an argument is missing (the message names it for each option), arguments belong to different
            options, or the client has no such argument.
    """
    with given.api.naming():
        unknown = sorted((others or {}).keys() - _KEYWORDS)
        if unknown:
            keywords: Any = others
            for name in unknown:
                del keywords[name]  # a traceback may show variables
            raise ConfigurationError(_no_such(unknown, given.api, ways))
        mine = given.names
        possible = [way for way in ways if mine <= {*way.needs, *way.takes}]
        if not possible:
            raise ConfigurationError(f"{_named(sorted(mine))} are mutually exclusive. Pass {_either(ways)}.")
        for way in possible:
            if not way.lacks(given):
                return way.make(given)
        # A caller who passes one part of an option means that option.
        begun = [way for way in possible if len(way.lacks(given)) < len(way.needs)]
        what = "incomplete credentials" if begun else "no credentials"
        options = ", or ".join(way.told(given.api, way.lacks(given)) for way in begun or possible)
        raise ConfigurationError(f"{what}. Pass {options}.")


def _named(arguments: Iterable[str]) -> str:
    return " and ".join(f"{name}=" for name in arguments)


def _either(ways: Sequence[CredentialOption]) -> str:
    return ", or ".join(_named(way.needs) for way in ways)


def _no_such(unknown: Sequence[str], api: Api, ways: Sequence[CredentialOption]) -> str:
    """Return the message for unexpected keywords: the suggestion for the first one, and all that there are."""
    credentials = {name for way in ways for name in (*way.needs, *way.takes)}
    needed = {header.argument for header in api.headers}
    addresses = {"base_url", *re.findall(r"\{(\w+)\}", api.server)}
    meant = suggestion(unknown[0], credentials | addresses | needed | _KEYWORDS)
    hint = f" {meant}" if meant.endswith("?") else ""
    return (
        f"unexpected argument {_named(unknown)}.{hint} Pass credentials as {_either(ways)}, "
        f"the address as {' or '.join(f'{name}=' for name in sorted(addresses))}, "
        f"and settings as {', '.join(sorted(_KEYWORDS))}."
    )
