"""Extract messages from an error response: in general, and by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from workapis._api.api import ErrorFormat
from workapis._formats.json_pointer import values_at

_MOST: Final = 100  # messages that an error keeps
_LONGEST: Final = 2000  # characters of a message that it keeps
_DEEPEST: Final = 6  # levels of the body to search
# Keys of messages, of strings or of nested values, in the order of the search.
_TEXTS: Final = ("message", "MESSAGE", "error", "error_description", "detail")
_LISTS: Final = ("errors", "error", "messages", "details")
_OF_ITEMS: Final = (*_TEXTS, "description", "msg", "title", "text", "reason", "code")
_NAMES: Final = ("field", "attribute", "property", "param", "parameter")


def messages(words: ErrorFormat, body: object) -> tuple[str, ...]:
    """Return the messages at the first documented place of a body that has any, else at the usual places."""
    for place in words.message:
        if found := _kept(text for value in _at(body, place) for text in _said(value, _DEEPEST)):
            return found
    # The usual places matter too: an error may come from a part of the service that the page does not describe.
    usual: list[object] = [value for key in _TEXTS for value in _at(body, key) if isinstance(value, str)]
    usual += [value for key in _LISTS for value in _at(body, key) if isinstance(value, list)]
    usual += [value for value in _at(body, "error") if isinstance(value, dict)]
    usual += [body] if isinstance(body, list) else []
    return next((found for value in usual if (found := _kept(_said(value, _DEEPEST)))), ())


def fields(words: ErrorFormat, body: object) -> Mapping[str, tuple[str, ...]]:
    """Return the messages of a body by field name; dots join the names of nested fields."""
    found = body if words.fields == "" else next(iter(_at(body, words.fields or "errors")), None)
    return dict(islice(_by_field(found, "", _DEEPEST), _MOST)) if isinstance(found, dict) else {}


def joined(texts: Iterable[str]) -> str:
    """Join messages by "; ", and truncate a long result."""
    return _cut("; ".join(texts))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _by_field(value: Mapping[str, object], above: str, deepest: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, item in value.items():
        if isinstance(item, dict) and deepest:
            yield from _by_field(item, f"{above}{key}.", deepest - 1)
        elif texts := _kept(_said(item, deepest) if isinstance(item, (str, list)) else ()):
            yield f"{above}{key}", texts


def _at(body: object, word: str) -> list[object]:
    """Return the values at a root key of a body, or at a JSON pointer, in which `*` matches every item."""
    if word.startswith("/"):
        return [*islice(values_at(body, word), _MOST)]
    return [body[word]] if isinstance(body, dict) and word in body else []


def _kept(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the strings that are not blank, each once."""
    stripped = (text.strip() for text in texts)
    return tuple(islice(dict.fromkeys(_cut(text) for text in stripped if text), _MOST))


def _said(value: object, deepest: int) -> Iterator[str]:
    """Yield the messages of a value: a string, a list of such values, or an object with messages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and deepest:
        for item in value:
            yield from _said(item, deepest - 1)
    elif isinstance(value, dict) and deepest:
        yield from _of_object(value, deepest - 1)


def _of_object(value: Mapping[str, object], deepest: int) -> Iterator[str]:
    key = next((key for key in (*_OF_ITEMS, *_LISTS) if value.get(key)), None)
    if key is None:  # messages by names that are data
        for name, texts in _by_field(value, "", deepest):
            yield f"{name}: {' '.join(texts)}"
        return
    field = next((str(value[key]) for key in _NAMES if isinstance(value.get(key), str)), "")
    for text in _said(value[key], deepest) if not isinstance(value[key], int) else [str(value[key])]:
        yield f"{field}: {text}" if field and field not in text else text
