"""Secrets that no repr, log, exception or pickle shows."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any, Final, NoReturn
from urllib.parse import quote, quote_plus

HIDDEN: Final = "…"
_ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be")
_MARKS: Final = re.compile(r"[&%+\\]")  # a text without any of them has no other encoding
_HEX: Final = re.compile("%[0-9A-F]{2}")
_UNSHOWN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_LONG: Final = 6  # characters; shorter secrets occur in words by chance, and are hidden only as words of their own
_SHORTEST: Final = 2  # one character is no secret: some services want any password next to a key
_AROUND: Final = {  # no letter, digit or hyphen before and after a text, in bytes of each encoding
    "utf-8": (rb"(?<![\w\x80-\xff-])", rb"(?![\w\x80-\xff-])"),
    "utf-16-le": (rb"(?<![\w-]\x00)", rb"(?![\w-]\x00)"),
    "utf-16-be": (rb"(?<!\x00[\w-])", rb"(?!\x00[\w-])"),
}


class Secret:
    """A string that only `reveal` returns.

    Args:
        text: The string; a secret of a secret is the same secret.
        argument: Name for messages: the argument or environment variable of the secret, "" if unknown.
    """

    __slots__ = ("_text", "argument")

    def __init__(self, text: str | Secret, argument: str = "") -> None:
        self._text: str = text._text if isinstance(text, Secret) else text
        self.argument: str = argument or (text.argument if isinstance(text, Secret) else "")

    def reveal(self) -> str:
        """Return the string. Never keep it in a variable, since tracebacks can show variables."""
        return self._text

    def hidden_in(self, text: str) -> str:
        """Return a text without the secret, in any encoding; a secret below 6 characters is hidden only as a word."""
        is_plain = not _MARKS.search(text)
        if is_plain and self._text not in text:
            return text
        spellings = {self._text} if is_plain else _spellings(self._text)
        for spelling in sorted(spellings, key=len, reverse=True):
            if len(spelling) >= _SHORTEST and spelling in text:
                is_long = len(self._text) >= _LONG
                text = text.replace(spelling, HIDDEN) if is_long else _as_word(spelling).sub(HIDDEN, text)
        return text

    def digest(self) -> str:
        """Return a short text that identifies the secret without revealing it."""
        return hashlib.blake2b(self._text.encode(), digest_size=8, person=b"workapis").hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self.digest())

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        """Raise `TypeError`: a secret does not leave the process."""
        raise TypeError("a secret cannot be pickled. Pass the credentials again in the other process.")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self


def _as_word(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])")


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """Return a text with every secret in it replaced; a service may repeat values that it received."""
    for secret in secrets:
        text = secret.hidden_in(text)
    return text


def printable(text: str) -> str:
    """Return a text with its control characters, also those of direction, escaped, for terminals and logs."""
    if text.isprintable():
        return text
    return _UNSHOWN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def redact_bytes(content: bytes, secrets: Iterable[Secret]) -> bytes:
    """Return bytes with every secret in them replaced."""
    encodings = _encodings_of(content)
    for secret in secrets:
        is_long = len(secret.reveal()) >= _LONG
        for spelling in sorted(_spellings(secret.reveal()), key=len, reverse=True):
            for encoding in encodings if is_long else encodings[:1]:
                found, hidden = spelling.encode(encoding), HIDDEN.encode(encoding)
                if len(spelling) < _SHORTEST or found not in content:
                    continue
                before, behind = _AROUND[encoding]
                content = (
                    content.replace(found, hidden)
                    if is_long
                    else re.sub(before + re.escape(found) + behind, hidden, content)
                )
    return content


def _encodings_of(content: bytes) -> list[str]:
    """Return the possible encodings of a body, the most likely one first."""
    if b"\x00" not in content:
        return ["utf-8"]
    likely = "utf-16-be" if content.startswith(b"\xfe\xff") else json.detect_encoding(content)
    likely = "utf-16-le" if likely == "utf-16" else likely
    return sorted(_ENCODINGS, key=lambda name: name != likely)


def redact_json(value: object, secrets: Iterable[Secret]) -> object:
    """Return a parsed JSON value with every secret in its strings and keys replaced."""
    root: list[Any] = [value]
    todo: list[Any] = [root]
    while todo:  # no recursion: the service chooses the depth
        around = todo.pop()
        for key, item in around.items() if isinstance(around, dict) else enumerate(around):
            if isinstance(item, str):
                around[key] = redact(item, secrets)
            elif isinstance(item, (dict, list)):
                around[key] = _keys_redacted(item, secrets) if isinstance(item, dict) else [*item]
                todo.append(around[key])
    return root[0]


def _keys_redacted(value: dict[Any, Any], secrets: Iterable[Secret]) -> dict[str, Any]:
    return {redact(str(key), secrets): item for key, item in value.items()}


def _spellings(text: str) -> set[str]:
    """Return the encodings of a text in JSON (escaped as needed, in ASCII, with slashes escaped), XML and forms."""
    plain = {text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    return plain | {spelling.replace("/", "\\/") for spelling in plain} | _escaped(text) | _in_a_form(text)


def _in_a_form(text: str) -> set[str]:
    """Return the encodings of a text in a URL or a form: spaces as '+' or '%20', digits in either case."""
    coded = text.encode("utf-8", "replace")
    found = {quote(coded, safe=""), quote(coded), quote_plus(coded)}
    return found | {_HEX.sub(lambda digits: digits[0].lower(), spelling) for spelling in found}


def _escaped(text: str) -> set[str]:
    """Return the encodings of a text in XML: no quotes escaped, or one kind, or both, by name or number."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return {
        escaped.replace('"', double).replace("'", single)
        for double in ('"', "&quot;", "&#34;")
        for single in ("'", "&apos;", "&#39;", "&#039;", "&#x27;")
    }
