"""What a fake delivers to a webhook: an event of a record, signed as the vendor signs."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from attrs import define

from workapis._fake.schema import Schemas
from workapis._fake.store import Record, Store


@define(frozen=True)
class Delivered:
    """A delivery: its headers and the bytes of its body."""

    headers: dict[str, str]
    body: bytes


class EventWriter:
    """Writes the events of an API."""

    def __init__(self, plan: Mapping[str, Any], schemas: Schemas, store: Store) -> None:
        """Take the plan of the API, its schemas and the records."""
        self._word: Mapping[str, Any] = plan["words"].get("webhooks", {})
        self._caller = plan["words"].get("world", {}).get("caller", "")
        self._schemas = schemas
        self._store = store
        self._number = 0

    def of(self, event: str, schema: Any, record: Record, secret: str) -> Delivered:
        """Return what tells of an event of a record, signed with the secret of a webhook."""
        own, caller = self._store.look(record), next(iter(self._store.of(self._caller)), record)

        def found(name: str) -> Any:
            if self._store.named(name, record.collection) == record.collection:
                return own
            return self._store.look(caller) if name.endswith("creator") else own(name)

        body = json.dumps(self._schemas.object_of(found, schema), default=str).encode()
        self._number += 1
        word = self._word["signature"]
        digest = hmac.new(secret.encode(), body, hashlib.new(word["algorithm"].removeprefix("hmac-")).name)
        headers = {
            "Content-Type": "application/json",
            self._word["event"]: event,
            self._word["delivery"]: str(UUID(int=self._number)),
            word["header"]: digest.hexdigest(),
        }
        return Delivered(headers, body)
