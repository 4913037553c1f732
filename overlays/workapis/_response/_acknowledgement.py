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
# What a refusal holds where no page shows any reply: marks that many services use, and a message.
_MARKS: Final = frozenset({"status", "success", "ok"})
_REFUSAL: Final = _MARKS | {"message", "error", "errors", "code", "detail"}
_ERROR_KEYS: Final = ("errors", "error")


def is_failure(value: object) -> bool:
    """Return whether a value in the place of a mark of success says that the call failed."""
    if isinstance(value, str):
        word = value.strip().casefold()
        return word in _FAILED or (word.isdecimal() and len(word) == 3 and word >= "400")
    if isinstance(value, bool):
        return not value
    return isinstance(value, int) and (value == 0 or 400 <= value < 600)


def is_done(value: object) -> bool:
    """Return whether a value in the place of a mark of success says that the call was done."""
    if isinstance(value, str):
        word = value.strip().casefold()
        return word in _DONE or (word.isdecimal() and len(word) == 3 and word.startswith("2"))
    if isinstance(value, bool):
        return value
    return isinstance(value, int) and (value == 1 or 200 <= value < 300)


def reports_failure(words: ErrorFormat, document: object) -> bool:
    """Return whether a key that says whether a call succeeded says that it did not."""
    if not isinstance(document, dict):
        return False
    return any(key in document and _fails(document[key], value) for key, value in words.reported.items())


def _fails(value: object, documented: object) -> bool:
    return is_failure(value) or (type(value) is type(documented) and value == documented)


def write_failed(words: ErrorFormat, operation: Operation[Any], document: object) -> bool:
    """Return whether the reply to a write says anywhere that it failed: by a mark, by errors, or by a bare word."""
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
    """Return whether the reply to a write, which does not say that it failed, says that it was done.

    It does by a mark of success, by a key that its documentation names, by any value where that leaves it open, and by
    holding nothing at all where nothing is documented.
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
        return tag != "html"  # of elements no shape is documented
    return (operation.reply is None or named is None) and is_done(document)


def _tag(document: Any) -> str:
    """Return the name of an XML element, in lower case and without its namespace; "" for anything else."""
    tag = getattr(document, "tag", "")
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _holds(document: Mapping[str, Any], named: Collection[str], words: ErrorFormat) -> bool:
    said = {*words.reported, *words.message}  # a message alone may as well be that of a refusal
    return any(document.get(key) is not None for key in named if key not in said)


def _named(operation: Operation[Any]) -> frozenset[str] | None:
    """Return the keys at the root that the documentation names, none where it has no payload; None where it is open."""
    if operation.envelope:
        return frozenset({operation.envelope, *operation.beside})
    reply = operation.reply
    if isinstance(reply, ModelOf):
        return frozenset(key for item in reply.resolve().FIELDS for key in item.keys)
    return None if isinstance(reply, (Anything, MapOf)) else frozenset()
