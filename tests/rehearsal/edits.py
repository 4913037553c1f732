"""A person's part of the rehearsal: what `<slug>/edits` says is put into the files that the commands have drafted.

An edit is a file of YAML at the path of the drafted file: a merge patch (RFC 7396), in which null takes a key out, and
a key that ends in + adds to a list. Where there is no such file yet, or it is no YAML, the edit is the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.document.yaml_document import load
from scripts.document.yaml_writer import dump
from scripts.spec.key_order import SCHEMA, ordered, sort


def edits(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield each edit, and the path in the repository of the file that it is for."""
    for path in sorted((folder / "edits").rglob("*")):
        if path.is_file():
            yield path.relative_to(folder / "edits").as_posix(), path


def apply(root: Path, folder: Path) -> int:
    """Edit the files of an API in the repository ``root``; return the number of lines that a person wrote."""
    lines = 0
    for name, path in edits(folder):
        text = path.read_text("utf-8")
        lines += sum(bool(line.strip()) for line in text.splitlines())
        target = root / name
        if target.suffix == ".yaml" and target.is_file():
            drafted = load(target, root)
            first = drafted.text.partition("\n")[0].removeprefix("#").strip()
            target.write_bytes(dump(_in_order(target, merged(drafted.value, load(path, folder).value)), first))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
    return lines


def merged(value: Any, patch: Any) -> Any:
    """Return a value with a merge patch, RFC 7396, of which a key that ends in + adds to a list."""
    if not isinstance(patch, dict):
        return patch
    found = {**value} if isinstance(value, dict) else {}
    for key, item in patch.items():
        if item is None:
            found.pop(key, None)
        elif key.endswith("+"):
            found[key[:-1]] = [*found[key[:-1]], *item]
        else:
            found[key] = merged(found.get(key), item)
    return found


def _in_order(path: Path, value: Any) -> Any:
    """Return the content of a file with its keys in the order of a person."""
    if path.parent.name == "resources":
        return ordered({"paths": value})["paths"]
    return sort(value, SCHEMA) if path.parent.name == "schemas" else ordered(value)
