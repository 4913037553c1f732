"""Decide from a success response if the service reports success or failure.

A service may use a status field (`STATUS`, `success`), and encodes its value in any case, as a string, a number or a
boolean. A write counts as done only if its response says so, or has the documented content.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from workapis._api.api import ErrorFormat
from workapis._api.operation import Operation
from workapis._models.codec import Anything, ListOf, MapOf, ModelOf

_FAILED: Final = frozenset(
    {
        *("error", "errors", "fail", "failed", "failure", "false", "no", "0", "ko", "not ok", "nok", "invalid"),
        *("denied", "forbidden", "unauthorized", "unauthenticated", "exception", "rejected"),
    }
)
_DONE: Final = frozenset(
    {
        *("ok", "okay", "success", "successful", "succeeded", "true", "yes", "1", "done"),
        *("created", "updated", "deleted", "completed", "accepted"),
    }
)
# Keys of a refusal if no page documents a response: status fields that many services use, and messages.
_MARKS: Final = frozenset({"status", "success", "ok"})
_REFUSAL: Final = _MARKS | {"message", "error", "errors", "code", "detail"}
_ERROR_KEYS: Final = ("errors", "error")


def is_failure(value: object) -> bool:
    """Return True if the value of a status field means failure."""
    if isinstance(value, str):
        word = value.strip().casefold()
        return word in _FAILED or (word.isdecimal() and len(word) == 3 and word >= "400")
    if isinstance(value, bool):
        return not value
    return isinstance(value, int) and (value == 0 or 400 <= value < 600)


def is_done(value: object) -> bool:
    """Return True if the value of a status field means success."""
    if isinstance(value, str):
        word = value.strip().casefold()
        return word in _DONE or (word.isdecimal() and len(word) == 3 and word.startswith("2"))
    if isinstance(value, bool):
        return value
    return isinstance(value, int) and (value == 1 or 200 <= value < 300)


def reports_failure(words: ErrorFormat, document: object) -> bool:
    """Return True if a documented status field of a body means failure."""
    if not isinstance(document, dict):
        return False
    return any(key in document and _fails(document[key], value) for key, value in words.reported.items())


def _fails(value: object, documented: object) -> bool:
    return is_failure(value) or (type(value) is type(documented) and value == documented)


def write_failed(words: ErrorFormat, operation: Operation[Any], document: object) -> bool:
    """Return True if the response to a write reports failure: by a status field, by errors, or by a bare string."""
    if not isinstance(document, dict):
        return _tag(document) in _ERROR_KEYS or is_failure(document)
    named = _named(operation)
    marks = {key.casefold() for key in words.reported} if named is not None and not named else set[str]()
    if named is None and {key.casefold() for key in document} <= _REFUSAL:
        marks |= _MARKS
    return (
        reports_failure(words, document)
        or any(key.casefold() in marks and is_failure(value) for key, value in document.items())
        or any(document.get(key) and key not in (named or ()) for key in _ERROR_KEYS)
    )


def write_is_done(words: ErrorFormat, operation: Operation[Any], document: object) -> bool:
    """Return True if the response to a write, which does not report failure, confirms the write.

    It does so by a status field, by a documented key, by any value if the documentation leaves the content open, and by
    an empty body if it documents none.
    """
    named = _named(operation)
    if isinstance(document, dict):
        marks = {key.casefold() for key in words.reported}
        if any(key.casefold() in marks and is_done(value) for key, value in document.items()):
            return True
        if named is None:
            return True
        return _holds(document, named, words) if named else not document
    if isinstance(document, list):
        return named is None or isinstance(operation.reply, ListOf) or (not document and operation.reply is None)
    if tag := _tag(document):
        return tag != "html"  # no schema of the elements is documented
    return (operation.reply is None or named is None) and is_done(document)


def _tag(document: Any) -> str:
    """Return the name of an XML element, in lower case and without namespace; "" for any other value."""
    tag = getattr(document, "tag", "")
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _holds(document: Mapping[str, Any], named: Collection[str], words: ErrorFormat) -> bool:
    said = {*words.reported, *words.message}  # a message alone may come from a refusal
    return any(document.get(key) is not None for key in named if key not in said)


def _named(operation: Operation[Any]) -> frozenset[str] | None:
    """Return the documented keys at the root, empty for a response without payload; None if the content is open."""
    if operation.envelope:
        return frozenset({operation.envelope, *operation.beside})
    reply = operation.reply
    if isinstance(reply, ModelOf):
        return frozenset(key for item in reply.resolve().FIELDS for key in item.keys)
    return None if isinstance(reply, (Anything, MapOf)) else frozenset()
