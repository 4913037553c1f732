"""Deliver events to webhooks: build, sign and post them as the vendor does."""

from __future__ import annotations

import hashlib
import hmac
import json
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Final
from uuid import UUID

from attrs import define

from workapis._fake.schema import Schemas, fold
from workapis._fake.store import Record, Store

PATIENCE: Final = 5.0  # timeout of a receiver in seconds
_KEPT: Final = 1_000  # deliveries to keep


@define(frozen=True)
class Delivered:
    """A delivery: its headers and the bytes of its body."""

    headers: dict[str, str]
    body: bytes


@define
class FiredDelivery:
    """A delivery that a write caused.

    Attributes:
        event: Name of the event.
        url: URL of the webhook.
        headers: Headers of the delivery.
        body: Bytes of the delivery.
        status: Status of the response; 0 if there was none.
        error: Reason why there was none.
    """

    event: str
    url: str
    headers: dict[str, str]
    body: bytes
    status: int = 0
    error: str = ""


class EventWriter:
    """Builds the deliveries of an API."""

    def __init__(self, plan: Mapping[str, Any], schemas: Schemas, store: Store) -> None:
        self._word: Mapping[str, Any] = plan["words"].get("webhooks", {})
        self._hooks: Mapping[str, Any] = plan["words"].get("world", {}).get("webhooks", {})
        self._caller = plan["words"].get("world", {}).get("caller", "")
        self._events: Mapping[str, Any] = plan["events"]
        self._schemas = schemas
        self._store = store
        self._number = 0

    def of(self, event: str, record: Record, secret: str) -> Delivered:
        """Return the delivery of a record's event, signed with the secret of a webhook; unsigned without a secret."""
        own, caller = self._store.look(record), next(iter(self._store.of(self._caller)), record)

        def found(name: str) -> Any:
            if self._store.named(name, record.collection) == record.collection:
                return own
            return self._store.look(caller) if name.endswith("creator") else own(name)

        body = json.dumps(self._schemas.object_of(found, self._events[event]), default=str).encode()
        self._number += 1
        word = self._word["signature"]
        digest = hmac.new(secret.encode(), body, hashlib.new(word["algorithm"].removeprefix("hmac-")).name)
        headers = {
            "Content-Type": "application/json",
            self._word["event"]: event,
            self._word["delivery"]: str(UUID(int=self._number)),
        }
        return Delivered(headers | ({word["header"]: digest.hexdigest()} if secret else {}), body)

    def knows(self, name: str, collection: str) -> bool:
        """Return whether a name in a request has a meaning for webhooks."""
        is_secret = collection == self._hooks.get("of") and name == fold(self._hooks.get("secret", ""))
        return is_secret or name in self._hooks.get("silent", {})

    def fired(self, event: str, records: Sequence[Record], query: Mapping[str, str]) -> Iterator[FiredDelivery]:
        """Yield the deliveries of a write to the webhooks that are registered for its event."""
        word = self._hooks
        if any(query.get(name) == value for name, value in word.get("silent", {}).items()):
            return
        for hook in self._store.of(word["of"]):
            look = self._store.look(hook)
            is_off = any(look(fold(name)) == value for name, value in word.get("unless", {}).items())
            if look(fold(word["event"])) != event or is_off:
                continue
            for record in records:
                if all(self._is_in(record, *above) for above in hook.refers.items()):
                    secret = hook.values.get(fold(word.get("secret", "")))
                    made = self.of(event, record, str(secret or ""))
                    yield FiredDelivery(event, str(look(fold(word["url"]))), made.headers, made.body)

    def _is_in(self, record: Record, collection: str, number: int) -> bool:
        """Return whether a webhook applies to a record, itself or by its owner."""
        return (record.collection, record.id) == (collection, number) or self._store.above(record, collection) == number


class Courier:
    """Posts deliveries one after another in its own thread, and records failures on them."""

    def __init__(self, may_post: Callable[[str], bool]) -> None:
        self._may_post = may_post
        self._thread: ThreadPoolExecutor | None = None
        self._pending = deque[Future[None]](maxlen=_KEPT)
        self._sent = deque[FiredDelivery](maxlen=_KEPT)

    def send(self, deliveries: Sequence[FiredDelivery]) -> None:
        """Schedule deliveries."""
        self._sent += deliveries
        for delivery in deliveries:
            if not self._may_post(delivery.url):
                delivery.error = "not sent: a fake sends deliveries only to this machine"
                continue
            self._thread = self._thread or ThreadPoolExecutor(1, "workapis-webhooks")
            self._pending.append(self._thread.submit(_deliver, delivery))

    def sent(self) -> list[FiredDelivery]:
        """Return all deliveries, after their responses or timeouts."""
        wait(self._pending, PATIENCE)
        return [*self._sent]

    def close(self) -> None:
        """Wait for deliveries in progress as `sent` does, and start no others."""
        if self._thread is not None:
            self.sent()
            self._thread.shutdown(wait=False, cancel_futures=True)


def _deliver(delivery: FiredDelivery) -> None:
    try:
        delivery.status = post(delivery.url, delivery.headers, delivery.body)
    except (OSError, ValueError) as error:
        delivery.error = f"{type(error).__name__}: {error}"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> None:
        """Follow no redirect, which may lead to another machine."""
        del req, fp, code, msg, headers, newurl


def post(url: str, headers: dict[str, str], body: bytes) -> int:
    """POST a body without a proxy, and return the status of the response; raise OSError if there is none."""
    request = urllib.request.Request(url, body, headers, method="POST")  # noqa: S310 (`_may_post` looked)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
    try:
        with opener.open(request, timeout=PATIENCE) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
