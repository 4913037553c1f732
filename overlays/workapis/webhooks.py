"""Facts about a webhook delivery; the module `webhooks` of an API verifies and decodes it.

    event = webhooks.parse(body, headers, secret=token)

This module sends and fetches nothing, and knows no web framework: a delivery is the bytes of a body, unchanged, and
headers.
"""

from __future__ import annotations

import enum
from typing import Final, Generic, TypeVar

from attrs import define

__all__ = ("LARGEST", "UNSIGNED", "Event", "Unsigned")

LARGEST: Final = 10_000_000
"""So many bytes of a body are taken unless another number is given."""

P_co = TypeVar("P_co", covariant=True)


class Unsigned(enum.Enum):
    """The type of `UNSIGNED`."""

    UNSIGNED = "unsigned"

    def __repr__(self) -> str:
        """Return the name under which users know it."""
        return "UNSIGNED"


UNSIGNED: Final = Unsigned.UNSIGNED
"""In the place of a secret: takes what anybody sends. None does not, since a secret that was forgotten is None."""


@define(frozen=True, kw_only=True)
class Event(Generic[P_co]):
    """What a delivery tells of.

    Attributes:
        name: the name of the event: as it is documented, or as it came.
        delivery_id: the id of the delivery, which one that comes again has too; None where none came.
        payload: what came with it: its `unknown` has what is not documented, its `raw` all of it.
    """

    name: str
    delivery_id: str | None
    payload: P_co
