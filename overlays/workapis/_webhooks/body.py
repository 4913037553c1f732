"""Decode the body of a delivery, JSON or a form, to the JSON object of a model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, Protocol
from urllib.parse import parse_qsl

from attrs import define

from workapis._formats.parse import parsed_json
from workapis._models.codec import Misfit, model_of
from workapis._models.findings import kind
from workapis._models.json_field import Field
from workapis.errors import WebhookError

TOO_DEEP: Final = "the body is nested more deeply than any delivery: nothing of it was read"
_MOST_FIELDS: Final = 10_000  # of a form; those of deliveries have a few dozen
_FORM: Final = "application/x-www-form-urlencoded"


class DeliveryBody(Protocol):
    """What a body says."""

    def text(self, key: str) -> str:
        """Return the text under a key at the root, "" where there is none."""
        ...

    def known(self, model: Any) -> int:
        """Return how many of the keys at the root a model knows."""
        ...

    def record(self, model: Any) -> dict[str, Any]:
        """Return the JSON object that a model reads."""
        ...


def body_of(body: bytes, content_type: str, *, has_dotted_forms: bool) -> DeliveryBody:
    """Return what a body says, which is a form where its type says so, or, without one that tells, looks like one.

    Raises:
        WebhookError: it is neither JSON nor a form, or no delivery.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WebhookError("the body is not in UTF-8: pass it on as it came, decompressed and not converted") from None
    first = text.lstrip()[:1]
    if not first:
        raise WebhookError("the body is empty: take it before anything else reads it, and pass it on as it came")
    if first == "<":
        raise WebhookError("the body is XML, of which nothing is documented: have the webhook send JSON or a form")
    media = content_type.partition(";")[0].strip().lower()
    if media == _FORM or (not media.endswith("json") and first not in "{["):
        return _FormBody(_pairs(text), has_dotted_forms)
    return _JsonBody(_object(body))


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = parsed_json(body, is_lenient=True)
    except RecursionError:
        raise WebhookError(TOO_DEEP) from None
    except ValueError:
        raise WebhookError("the body is no JSON: pass it on as it came, whole, and Content-Type with it") from None
    if not isinstance(value, dict):
        raise WebhookError(f"the body is JSON, but no delivery: expected an object, found {kind(value)}")
    return value


def _pairs(text: str) -> Sequence[tuple[str, str]]:
    try:
        found = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except UnicodeDecodeError:
        raise WebhookError("the form is not in UTF-8: pass it on as it came") from None
    except ValueError:
        raise WebhookError(f"the form has more than {_MOST_FIELDS} fields, and no delivery has") from None
    if not any(value for _, value in found):
        raise WebhookError("the body is no form: pass it on as it came, and Content-Type with it")
    return found


@define
class _JsonBody:
    value: dict[str, Any]

    def text(self, key: str) -> str:
        found = self.value.get(key)
        return found if isinstance(found, str) else ""

    def known(self, model: Any) -> int:
        return len(self.value.keys() & model.FACTS.known.keys())

    def record(self, model: Any) -> dict[str, Any]:
        del model
        return self.value


@define
class _FormBody:
    """Keys are compared without case, and lead into records where they are dotted."""

    pairs: Sequence[tuple[str, str]]
    is_dotted: bool

    def text(self, key: str) -> str:
        return next((value for name, value in self.pairs if name.lower() == key.lower()), "")

    def known(self, model: Any) -> int:
        return len({self._split(key)[0].lower() for key, _ in self.pairs} & _by_folded_key(model).keys())

    def record(self, model: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in self.pairs:
            self._put(found, model, key, value)
        return found

    def _split(self, key: str) -> tuple[str, str]:
        """Return the first part of a key, and the rest."""
        first, _, rest = key.partition(".") if self.is_dotted else (key, "", "")
        return first, rest

    def _put(self, record: dict[str, Any], model: Any, key: str, value: str) -> None:
        """Put a value where the model has its key; what the model does not know keeps the key that it came under."""
        while True:
            first, rest = self._split(key)
            field = _by_folded_key(model).get(first.lower())
            inner = model_of(field.codec) if field is not None and rest else None
            if field is None or inner is None:
                break
            below = record.setdefault(field.keys[0], {})
            if not isinstance(below, dict):  # a text came in the place of the record
                break
            record, model, key = below, inner.resolve(), rest
        field = _by_folded_key(model).get(key.lower())
        if value or field is None or _may_be_empty(field):  # where no text is documented, the empty one is no value
            _add(record, key if field is None else field.keys[0], value)


def _add(record: dict[str, Any], key: str, value: str) -> None:
    """Add what came under a key; where several values came, they are a list."""
    old = record.get(key)
    record[key] = value if old is None else [*old, value] if isinstance(old, list) else [old, value]


@cache
def _by_folded_key(model: Any) -> dict[str, Field]:
    return {key.lower(): item for key, (_, item, *_) in model.FACTS.known.items()}


def _may_be_empty(field: Field) -> bool:
    try:
        field.codec.read("")
    except Misfit:
        return False
    return True
