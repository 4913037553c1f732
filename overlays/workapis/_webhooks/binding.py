"""Webhooks of an API: events, signature, and the headers of event name and delivery id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import define

from workapis._models.codec import ModelOf
from workapis._models.findings import Findings
from workapis._transport.headers import Headers
from workapis._webhooks.body import TOO_DEEP, body_of
from workapis._webhooks.signing import Signature, SigningKey
from workapis.errors import ArgumentError, WebhookError
from workapis.webhooks import Event

P = TypeVar("P")


@define(frozen=True)
class Deliveries:
    """Events by name, and the models of their payloads; a payload decodes to the model that knows most of its keys."""

    events: tuple[str, ...]
    payloads: tuple[ModelOf[Any], ...]


class Webhooks(Generic[P]):
    """The webhooks of an API: their deliveries, and the facts of `x-workapis-webhooks` about all of them."""

    def __init__(
        self,
        *deliveries: Deliveries,
        signature: Signature,
        event: str,
        delivery: str = "",
        event_key: str = "",
        forms: str = "",
    ) -> None:
        self._signature = signature
        self._event = event
        self._delivery = delivery
        self._event_key = event_key
        self._has_dotted_forms = forms == "dotted"
        self._listed = {name.upper(): (name, part.payloads) for part in deliveries for name in part.events}
        self._payloads = tuple({item.name: item for part in deliveries for item in part.payloads}.values())

    def verify(self, body: bytes, headers: Mapping[str, str], key: SigningKey) -> None:
        """Return only if the key signs the body; errors as of `parse`."""
        _refuse_other_than_bytes(body)
        key.verify(self._signature, body, Headers(headers))

    def parse(self, body: bytes, headers: Mapping[str, str], key: SigningKey | None, largest: int) -> Event[P]:
        """Return the event of a delivery after verification of its signature; None as key skips the verification.

        Raises:
            SignatureError: the signature does not match the key.
            WebhookError: the delivery is too large, or does not decode.
            ArgumentError: the body is not bytes.
        """
        _refuse_other_than_bytes(body)
        if len(body) > largest:
            raise WebhookError(
                f"webhook delivery: {len(body)} bytes exceed the limit of {largest}. Raise largest= to accept it."
            )
        if key is not None:
            self.verify(body, headers, key)
        given = Headers(headers)
        said = body_of(body, given.get("content-type", ""), has_dotted_forms=self._has_dotted_forms)
        name = given.get(self._event) or said.text(self._event_key)
        if not name:
            also = f", and no {self._event_key} in the body" if self._event_key else ""
            raise WebhookError(f"webhook delivery: no header {self._event}{also}. Pass all headers of the request on.")
        listed, payloads = self._listed.get(name.upper(), (name, ()))
        model = max(_models(payloads) or sorted(_models(self._payloads), key=_size), key=said.known)
        try:
            payload: P = model.read(said.record(model), Findings())
        except RecursionError:
            raise WebhookError(TOO_DEEP) from None
        return Event(name=listed, delivery_id=given.get(self._delivery), payload=payload)


def _models(payloads: Sequence[ModelOf[Any]]) -> list[Any]:
    return [item.resolve() for item in payloads]


def _size(model: Any) -> int:
    return len(model.FIELDS)


def _refuse_other_than_bytes(body: object) -> None:
    if not isinstance(body, bytes):
        what = type(body).__name__
        message = f"body= must be bytes, got {what}. Pass the received bytes, before anything parses them."
        raise ArgumentError(f"webhook delivery: {message}")
