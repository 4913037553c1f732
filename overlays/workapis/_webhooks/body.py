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

TOO_DEEP: Final = "webhook delivery: the body is nested too deeply to decode. Check that the sender is the service."
_MOST_FIELDS: Final = 10_000  # of a form; forms of deliveries have a few dozen
_FORM: Final = "application/x-www-form-urlencoded"


class DeliveryBody(Protocol):
    """A parsed body."""

    def text(self, key: str) -> str:
        """Return the string under a key at the root, "" if there is none."""
        ...

    def known(self, model: Any) -> int:
        """Return how many of the keys at the root a model knows."""
        ...

    def record(self, model: Any) -> dict[str, Any]:
        """Return the JSON object for a model to decode."""
        ...


def body_of(body: bytes, content_type: str, *, has_dotted_forms: bool) -> DeliveryBody:
    """Parse a body: a form if its media type says so, or if it looks like one under a type that is neither.

    Raises:
        WebhookError: the body is neither JSON nor a form, or no delivery.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WebhookError(
            "webhook delivery: the body is not in UTF-8. Pass it on unchanged, decompressed and not converted."
        ) from None
    first = text.lstrip()[:1]
    if not first:
        raise WebhookError(
            "webhook delivery: the body is empty. Read it before anything else does, and pass it on unchanged."
        )
    if first == "<":
        raise WebhookError(
            "webhook delivery: the body is XML, which is undocumented. Set the webhook to send JSON or a form."
        )
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
        raise WebhookError(
            "webhook delivery: the body is no JSON. Pass it on unchanged and complete, with Content-Type."
        ) from None
    if not isinstance(value, dict):
        raise WebhookError(f"webhook delivery: expected an object as JSON body, got {kind(value)}. Check the sender.")
    return value


def _pairs(text: str) -> Sequence[tuple[str, str]]:
    try:
        found = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except UnicodeDecodeError:
        raise WebhookError("webhook delivery: the form is not in UTF-8. Pass the body on unchanged.") from None
    except ValueError:
        raise WebhookError(
            f"webhook delivery: the form has more than {_MOST_FIELDS} fields, and no delivery has. Check the sender."
        ) from None
    if not any(value for _, value in found):
        raise WebhookError("webhook delivery: the body is no form. Pass it on unchanged, with Content-Type.")
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
    """A form. Comparison of keys ignores case; dotted keys lead into nested records."""

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
        """Put a value under the model's key for it; an undocumented key stays as received."""
        while True:
            first, rest = self._split(key)
            field = _by_folded_key(model).get(first.lower())
            inner = model_of(field.codec) if field is not None and rest else None
            if field is None or inner is None:
                break
            below = record.setdefault(field.keys[0], {})
            if not isinstance(below, dict):  # a string in place of the record
                break
            record, model, key = below, inner.resolve(), rest
        field = _by_folded_key(model).get(key.lower())
        if value or field is None or _may_be_empty(field):  # an empty string is no value, unless the field is a string
            _add(record, key if field is None else field.keys[0], value)


def _add(record: dict[str, Any], key: str, value: str) -> None:
    """Add the value of a key; several values become a list."""
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
