"""Which way to prove who calls: by the arguments that were given, else by those that the environment has."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from attrs import define

from workapis._api.api import Api, variable
from workapis._auth.port import Auth
from workapis.errors import ConfigurationError
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


def choose(given: CredentialArguments, ways: Sequence[CredentialOption]) -> Auth:
    """Return the scheme of the first way for which everything is there.

    What the caller gave decides which ways are looked at; with nothing given, the environment does.

    Raises:
        ConfigurationError: something is missing, which the message names for every way, or what was given belongs to
            different ways.
    """
    mine = given.names
    possible = [way for way in ways if mine <= {*way.needs, *way.takes}]
    if not possible:
        either = ", or ".join(" and ".join(f"{name}=" for name in way.needs) for way in ways)
        raise ConfigurationError(f"{', '.join(sorted(mine))} do not go together: give {either}")
    for way in possible:
        if not way.lacks(given):
            return way.make(given)
    # Where a part of a way is there, that way is meant.
    begun = [way for way in possible if len(way.lacks(given)) < len(way.needs)] or possible
    raise ConfigurationError(f"give {', or '.join(way.told(given.api, way.lacks(given)) for way in begun)}")
