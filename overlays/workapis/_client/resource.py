"""Base classes of the resources of all clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from workapis._models.suggestions import suggestion

if TYPE_CHECKING:
    from workapis._client.session import AsyncSession, Session


class Named:
    """A thing whose attributes are told where one is asked for that it has not."""

    _FORMER: ClassVar[frozenset[str]] = frozenset()  # names that work still, and are not offered

    def __dir__(self) -> list[str]:
        """Return the attributes that there are, without former names."""
        return [name for name in super().__dir__() if name not in self._FORMER]

    if not TYPE_CHECKING:  # to type checkers everything would be there

        def __getattr__(self, name: str) -> Any:
            """Raise an error that says what may have been meant; Python comes here only where there is nothing."""
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)  # a property that fails says how
            known = [item for item in dir(type(self)) if not item.startswith("_") and item not in self._FORMER]
            said = "" if name.startswith("_") else f"; {suggestion(name, known)}"
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{said}", name=name, obj=self)


class Resource(Named):
    """A group of methods that wait for their answers."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session


class AsyncResource(Named):
    """A group of methods that are awaited."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session
