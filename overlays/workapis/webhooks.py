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
"""Default of the maximum size of a body in bytes."""

P_co = TypeVar("P_co", covariant=True)


class Unsigned(enum.Enum):
    """The type of `UNSIGNED`."""

    UNSIGNED = "unsigned"

    def __repr__(self) -> str:
        return "UNSIGNED"


UNSIGNED: Final = Unsigned.UNSIGNED
"""Pass it as secret to accept deliveries of anybody. None does not do so, since a forgotten secret is None."""


@define(frozen=True, kw_only=True)
class Event(Generic[P_co]):
    """The event of a delivery.

    Attributes:
        name: Name of the event, spelt as documented, or as received if undocumented.
        delivery_id: Id of the delivery, which a redelivery repeats, None if there is none.
        payload: Payload of the event; `unknown` has its undocumented keys, `raw` all of it.
    """

    name: str
    delivery_id: str | None
    payload: P_co
