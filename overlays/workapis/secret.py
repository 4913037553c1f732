"""Credentials that no repr, log, exception or pickle shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Final, NoReturn

HIDDEN: Final = "…"
_ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be")
_WORTH_HIDING = 6  # characters; shorter texts occur by chance, and hiding them would make messages unreadable


class Secret:
    """A text that is given out by `reveal` alone; `argument` is the name under which the caller gave it, or empty."""

    __slots__ = ("_text", "argument")

    def __init__(self, text: str | Secret, argument: str = "") -> None:
        """Take the text, and the name to use in messages; a secret of a secret is the same secret."""
        self._text: str = text._text if isinstance(text, Secret) else text
        self.argument: str = argument or (text.argument if isinstance(text, Secret) else "")

    def reveal(self) -> str:
        """Return the text; never keep it in a variable, since tracebacks can show variables."""
        return self._text

    def hidden_in(self, text: str) -> str:
        """Return a text without it, where it is long enough not to be there by chance."""
        if len(self._text) < _WORTH_HIDING:
            return text
        for spelling in (self._text, *(_escaped(self._text) if "&" in text else ())):
            text = text.replace(spelling, HIDDEN)
        return text

    def digest(self) -> str:
        """Return a short text that tells this secret from others and does not give it away."""
        return hashlib.blake2b(self._text.encode(), digest_size=8, person=b"workapis").hexdigest()

    def __eq__(self, other: object) -> bool:
        """Compare the texts."""
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        """Return the hash of the digest."""
        return hash(self.digest())

    def __repr__(self) -> str:
        """Return what may be shown: nothing of the text."""
        return f"Secret({HIDDEN})"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied out of the process."""
        raise TypeError("a secret cannot be pickled; give the credentials again where they are needed")

    def __copy__(self) -> Secret:
        """Return itself: it does not change."""
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        """Return itself: it does not change."""
        return self


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """Return the text with every secret in it replaced; a service may repeat what was sent to it."""
    for secret in secrets:
        text = secret.hidden_in(text)
    return text


def redact_bytes(content: bytes, secrets: Iterable[Secret]) -> bytes:
    """Return the bytes with every secret in them replaced."""
    for secret in secrets:
        if len(secret.reveal()) >= _WORTH_HIDING:
            for spelling in _spellings(secret.reveal()):
                for encoding in _ENCODINGS if b"\x00" in content else _ENCODINGS[:1]:
                    content = content.replace(spelling.encode(encoding), HIDDEN.encode(encoding))
    return content


def redact_json(value: object, secrets: Iterable[Secret]) -> object:
    """Return a parsed JSON value with every secret in its texts, keys too, replaced."""
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, list):
        return [redact_json(item, secrets) for item in value]
    if isinstance(value, dict):
        return {redact(str(key), secrets): redact_json(item, secrets) for key, item in value.items()}
    return value


def _spellings(text: str) -> set[str]:
    """Return how JSON may spell a text, escaped by need, in ASCII, and with slashes escaped, as PHP does; or XML."""
    plain = {text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    return plain | {spelling.replace("/", "\\/") for spelling in plain} | _escaped(text)


def _escaped(text: str) -> set[str]:
    """Return how XML may spell a text: no quotes escaped, or one kind, or both, by name or number."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return {
        escaped.replace('"', double).replace("'", single)
        for double in ('"', "&quot;", "&#34;")
        for single in ("'", "&apos;", "&#39;", "&#039;", "&#x27;")
    }
