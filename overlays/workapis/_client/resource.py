"""What the resources of all clients share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workapis._client.session import AsyncSession, Session


class Resource:
    """A group of methods that wait for their answers."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session


class AsyncResource:
    """A group of methods that are awaited."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session
