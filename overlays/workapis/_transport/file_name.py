"""Sanitize a file name from a service, so that it names a file in a folder and no other path."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final
from urllib.parse import unquote

_EXTENDED: Final = re.compile(r"(?:^|[;\s])filename\*\s*=\s*([\w-]+)'[\w-]*'([^;\s]+)", re.IGNORECASE)  # RFC 8187
_PLAIN: Final = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*+)"|([^;\s"]+))', re.IGNORECASE)
_UNFIT: Final = re.compile(r'[<>:"|?*]')  # on Windows, where a colon names a stream or drive
_RESERVED: Final = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9¹²³]|LPT[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_LONGEST: Final = 180  # bytes; systems allow 255, and a temporary name needs some of them
_LONGEST_SUFFIX: Final = 20
_FALLBACK: Final = "download"


def file_name(disposition: str) -> str:
    """Return the file name of a Content-Disposition header (RFC 6266), "download" if it has no usable one."""
    extended, plain = _EXTENDED.search(disposition), _PLAIN.search(disposition)
    name = _decoded(extended[2], extended[1]) if extended else ""
    if not harmless(name) and plain:
        name = _as_written(re.sub(r"\\(.)", r"\1", plain[1]) if plain[1] is not None else plain[2])
    return harmless(name) or _FALLBACK


def harmless(name: str) -> str:
    """Return the last part of a path as a file name that is safe on every system; "" if nothing is left.

    The name is neither hidden nor a device, has no control characters, and has at most 180 bytes.
    """
    last = re.split(r"[/\\]", name)[-1]
    fit = "".join(char if char.isprintable() else "_" for char in _UNFIT.sub("_", last)).strip(" .")
    if _RESERVED.match(fit.replace(" ", "")):
        fit = f"_{fit}"
    suffix = PurePath(fit).suffix
    suffix = suffix if len(suffix.encode()) <= _LONGEST_SUFFIX else ""
    stem = fit.removesuffix(suffix).encode()[: _LONGEST - len(suffix.encode())].decode("utf-8", "ignore")
    return stem + suffix


def _decoded(text: str, charset: str) -> str:
    try:
        return unquote(text, charset, "strict")
    except (LookupError, ValueError):
        return ""


def _as_written(text: str) -> str:
    try:  # headers decode as Latin-1, and many services send UTF-8
        return text.encode("latin-1").decode("utf-8")
    except ValueError:
        return text
