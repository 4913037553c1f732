"""Base classes of the resources of all clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from workapis._models.suggestions import suggestion

if TYPE_CHECKING:
    from workapis._client.session import AsyncSession, Session


class Named:
    """Base class whose `AttributeError` suggests the attribute that was meant."""

    _FORMER: ClassVar[frozenset[str]] = frozenset()  # deprecated names: they work, and are not suggested

    def __dir__(self) -> list[str]:
        """Return the attributes, without deprecated names."""
        return [name for name in super().__dir__() if name not in self._FORMER]

    if not TYPE_CHECKING:  # a type checker would accept every attribute

        def __getattr__(self, name: str) -> Any:
            """Raise `AttributeError` with a suggestion; Python calls this only for a missing attribute."""
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)  # raises the error of a property that fails
            known = [item for item in dir(type(self)) if not item.startswith("_") and item not in self._FORMER]
            said = "" if name.startswith("_") else f". {suggestion(name, known)}"
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{said}", name=name, obj=self)


class Resource(Named):
    """A group of methods that wait for their responses."""

    def __init__(self, session: Session) -> None:
        self._session = session


class AsyncResource(Named):
    """A group of async methods."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
