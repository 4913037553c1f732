"""Choose the credential option: from the arguments, otherwise from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from attrs import define, fields

from workapis._api.api import Api, variable
from workapis._auth.port import Auth
from workapis._models.suggestions import suggestion
from workapis.errors import ConfigurationError
from workapis.options import Settings
from workapis.secret import HIDDEN, Secret


class CredentialArguments:
    """The arguments of a client by which it can prove who calls; texts become secrets at once."""

    def __init__(self, api: Api, **arguments: Any) -> None:
        """Take the arguments by their names, None for what was not given."""
        self.api = api
        self._values = {
            # What is no text is judged by what uses it, when no frame holds it any more.
            name: value if value is None or hasattr(value, "bind") else Secret(value, name)
            for name, value in arguments.items()
        }

    @property
    def names(self) -> set[str]:
        """The arguments that the caller gave."""
        return {name for name, value in self._values.items() if value is not None}

    def find(self, name: str) -> Any:
        """Return an argument, from the environment where it was not given; None where it is in neither.

        Empty is given, and wrong; an empty variable is none.
        """
        value = self._values.get(name)
        if value is not None:
            return value
        told = variable(self.api, name)
        return Secret(os.environ[told], told) if os.environ.get(told) else None

    def text(self, name: str) -> str | None:
        """Return an argument that is no secret; raise `ConfigurationError` where it is no text."""
        found = self.find(name)
        if found is None:
            return None
        if not isinstance(found, Secret) or not isinstance(found.reveal(), str):
            raise ConfigurationError(f"{name} must be a text (str)")
        return found.reveal()

    def __repr__(self) -> str:
        """Return nothing of the values."""
        return f"CredentialArguments({HIDDEN})"


@define(frozen=True)
class CredentialOption:
    """One way: the arguments that it needs, what makes the scheme of them, and the further ones that it can take.

    Where `is_object`, the one argument is no text, so that the environment cannot have it.
    """

    needs: tuple[str, ...]
    make: Callable[[CredentialArguments], Auth]
    takes: tuple[str, ...] = ()
    is_object: bool = False

    def lacks(self, given: CredentialArguments) -> list[str]:
        """Return what neither the caller nor the environment says."""
        known = given.names if self.is_object else {name for name in self.needs if given.find(name) is not None}
        return [name for name in self.needs if name not in known]

    def told(self, api: Api, missing: Sequence[str]) -> str:
        """Return what to give for this way, in words."""
        arguments = " and ".join(f"{name}=" for name in missing)
        variables = "" if self.is_object else " and ".join(variable(api, name) for name in missing)
        return f"{arguments} or set {variables}" if variables else arguments


def bind(grant: Any, api: Api) -> Auth:
    """Return the scheme of a grant that the caller made; raise `ConfigurationError` for anything else."""
    if not callable(getattr(grant, "bind", None)):
        raise ConfigurationError("oauth2= takes AuthorizationCode or ClientCredentials of workapis.oauth2")
    made: Auth = grant.bind(api)
    return made


_KEYWORDS: Final = frozenset({item.name for item in fields(Settings)} | {"transport"})


def choose(
    given: CredentialArguments, ways: Sequence[CredentialOption], others: Mapping[str, Any] | None = None
) -> Auth:
    """Return the scheme of the first way for which everything is there.

    What the caller gave decides which ways are looked at; with nothing given, the environment does.

    Args:
        given: the arguments of the client that are credentials.
        ways: those that the API has.
        others: what else the caller gave by keyword; what is no setting is taken out, since it may be a secret.

    Raises:
        ConfigurationError: something is missing, which the message names for every way, or what was given belongs to
            different ways, or is no argument of this client.
    """
    unknown = sorted((others or {}).keys() - _KEYWORDS)
    if unknown:
        keywords: Any = others
        for name in unknown:
            del keywords[name]  # a traceback may show variables
        raise ConfigurationError(_no_such(unknown, given.api, ways))
    mine = given.names
    possible = [way for way in ways if mine <= {*way.needs, *way.takes}]
    if not possible:
        raise ConfigurationError(f"{', '.join(sorted(mine))} do not go together: give {_either(ways)}")
    for way in possible:
        if not way.lacks(given):
            return way.make(given)
    # Where a part of a way is there, that way is meant.
    begun = [way for way in possible if len(way.lacks(given)) < len(way.needs)] or possible
    raise ConfigurationError(f"give {', or '.join(way.told(given.api, way.lacks(given)) for way in begun)}")


def _either(ways: Sequence[CredentialOption]) -> str:
    return ", or ".join(" and ".join(f"{name}=" for name in way.needs) for way in ways)


def _no_such(unknown: Sequence[str], api: Api, ways: Sequence[CredentialOption]) -> str:
    """Return what is said of keywords that a client has not: the one that was meant, else all."""
    credentials = {name for way in ways for name in (*way.needs, *way.takes)}
    needed = {header.argument for header in api.headers}
    addresses = {"base_url", *re.findall(r"\{(\w+)\}", api.server)}
    meant = suggestion(unknown[0], credentials | addresses | needed | _KEYWORDS)
    hint = f"; {meant}" if meant.startswith("did") else ""
    return (
        f"no such argument: {', '.join(unknown)}{hint or '.'} The credentials of {api.title} are {_either(ways)}; "
        f"{' or '.join(f'{name}=' for name in sorted(addresses))} says where it is; "
        f"settings are {', '.join(sorted(_KEYWORDS))}"
    )
