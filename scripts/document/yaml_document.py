"""Parse YAML by the lint rules, with the line of every place.

Values follow YAML 1.2's core schema: only ``true`` and ``false`` are booleans, a date stays text. The parser rejects
notation that other parsers read differently: anchors, aliases, merge keys, tags, keys that are not text, repeated keys.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts.document import pointer as pointers
from scripts.document import yaml_slips
from scripts.document.fault import Fault, FaultsError

# libyaml is five times as fast; wheels of PyYAML carry it, a build from source may not.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# The specs are some 15 levels deep. The limit turns a hostile file into an error instead of a crash.
_DEEPEST = 100
_NULL = re.compile(r"(?:null|Null|NULL|~|)\Z")
_TRUE = re.compile(r"(?:true|True|TRUE)\Z")
_FALSE = re.compile(r"(?:false|False|FALSE)\Z")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")


@dataclass(frozen=True)
class Document:
    """A parsed file: name relative to the repository root, value, text, lines by pointer."""

    name: str
    value: Any
    text: str = field(repr=False)
    lines: Mapping[str, int] = field(default_factory=dict[str, int], repr=False)

    def line(self, pointer: str) -> int:
        """Return the line of a place, or of its nearest existing parent, from 1."""
        return next((self.lines[place] for place in pointers.parents(pointer) if place in self.lines), 1)

    def fault(self, pointer: str, message: str, fix: str) -> Fault:
        """Return an error of this file at a place."""
        return Fault(self.name, self.line(pointer), pointer, message, fix)


def load(path: Path, root: Path) -> Document:
    """Parse a YAML file; ``root`` is the folder that names are relative to.

    Raises:
        FaultsError: the file is missing, not UTF-8, not YAML, or breaks the lint rules.
    """
    name = path.relative_to(root).as_posix()
    return parse(_read(path, name), name)


def parse(text: str, name: str) -> Document:
    """Parse the text of a YAML file of that name.

    Raises:
        FaultsError: the text is not YAML, or breaks the lint rules.
    """
    builder = _Builder(name)
    try:
        value = builder.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = " ".join(part for part in (error.context, error.problem) if part)
        line, column = (mark.line, mark.column) if mark else (0, 0)
        message, fix = yaml_slips.told(problem, text, line, column) or (problem, "correct the syntax")
        raise _failure(name, line + 1, f"not YAML: {message}", fix) from None
    except yaml.YAMLError as error:
        raise _failure(name, _line_of_error(text, error), f"not YAML: {error}", "correct the text") from None
    if builder.faults:
        raise FaultsError(builder.faults)
    return Document(name, value, text, builder.lines)


def _read(path: Path, name: str) -> str:
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise _failure(
            name, 0, f"cannot be read: {error.strerror}", "add the file, or correct the reference to it"
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _failure(name, line, "not UTF-8", "save the file as UTF-8") from None
    if text.startswith("\ufeff"):
        raise _failure(name, 1, "begins with a byte order mark", "save the file as UTF-8 without one")
    return text


def _failure(name: str, line: int, message: str, fix: str) -> FaultsError:
    return FaultsError([Fault(name, line, "", " ".join(message.split()), fix)])


def _line_of_error(text: str, error: yaml.YAMLError) -> int:
    position = getattr(error, "position", None)
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 1


class _Builder:
    """Builds a value from the events of a parser, and collects violations of the lint rules."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[str, int] = {}
        self.faults: list[Fault] = []

    def document(self, events: Iterator[Any]) -> Any:
        starts = 0
        value = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                starts += 1
                if starts > 1:
                    self._refuse(event, "", "a second document in one file", "keep one document per file")
                value = self._node(next(events), events, "", 0)
        if not starts:
            raise _failure(self.name, 1, "the file is empty", "write the document or remove the file")
        return value

    def _refuse(self, event: Any, pointer: str, message: str, fix: str) -> None:
        self.faults.append(Fault(self.name, event.start_mark.line + 1, pointer, message, fix))

    def _node(self, event: Any, events: Iterator[Any], pointer: str, depth: int) -> Any:
        self.lines.setdefault(pointer, event.start_mark.line + 1)
        if depth > _DEEPEST:
            raise _failure(self.name, event.start_mark.line + 1, f"nested deeper than {_DEEPEST} levels", "flatten it")
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, pointer, f"an alias (*{event.anchor})", "write the value out")
            return None
        self._plain(event, pointer)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, pointer, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, pointer, depth)
        return self._scalar(event, pointer)

    def _plain(self, event: Any, pointer: str) -> None:
        if event.anchor:
            self._refuse(
                event, pointer, f"an anchor (&{event.anchor})", "remove it, and write the value at each place of use"
            )
        if event.tag:
            self._refuse(event, pointer, f"a tag ({event.tag})", "remove it. If the value is text, quote it")

    def _mapping(self, events: Iterator[Any], pointer: str, depth: int) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, events, pointer, depth)
            place = pointers.join(pointer, key)
            if key in mapping:
                first = self.lines[place]
                self._refuse(
                    event, place, f"the key {key!r} appears twice, first on line {first}", "keep one of the two"
                )
            self.lines.setdefault(place, event.start_mark.line + 1)
            value = next(events)
            if value.start_mark.index == event.end_mark.index:
                fix = "write one, or quote the text before it: within braces, a comma ends unquoted text"
                self._refuse(event, place, f"the key {key!r} has no value", fix)
            mapping[key] = self._node(value, events, place, depth + 1)
        return mapping

    def _key(self, event: Any, events: Iterator[Any], pointer: str, depth: int) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._node(event, events, pointer, depth + 1)
            self._refuse(event, pointer, "a key that is not text", "write a string as the key")
            return ""
        self._plain(event, pointer)
        if not event.style and event.value == "<<":
            self._refuse(event, pointer, "a merge key (<<)", "write the keys out")
        elif not isinstance(self._scalar(event, pointer), str):
            self._refuse(event, pointer, f"the key {event.value} is not text", f"quote it: '{event.value}'")
        return str(event.value)

    def _sequence(self, events: Iterator[Any], pointer: str, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, pointers.join(pointer, len(items)), depth + 1))
        return items

    def _scalar(self, event: Any, pointer: str) -> str | int | float | bool | None:
        text = str(event.value)
        if event.style:
            return text
        try:
            value = core_scalar(text)
        except ValueError:  # Python reads no integer of more than 4300 digits
            value = math.inf
        if isinstance(value, float) and not math.isfinite(value):
            self._refuse(event, pointer, f"{text[:20]} is not a JSON number", "quote it, or write a finite number")
        return value


def core_scalar(text: str) -> str | int | float | bool | None:
    """Return the value of an unquoted scalar by the core schema of YAML 1.2."""
    if _NULL.match(text):
        return None
    if _TRUE.match(text) or _FALSE.match(text):
        return text.lower() == "true"
    if _INTEGER.match(text):
        return int(text)
    if _OCTAL.match(text) or _HEXADECIMAL.match(text):
        return int(text, 0)
    if _FLOAT.match(text) or _NOT_FINITE.match(text):
        return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return text
