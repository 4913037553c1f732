"""Mark the errors in the printed lines of a payload, and show the lines that replace these."""

from __future__ import annotations

import difflib
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import json5

from scripts.evidence.amendments import AmendError, Draft

# Placeholders, strings, words and single characters of JSON, of a JavaScript literal and of XML.
_TOKEN: Final = re.compile(r'#?\{\w+\}|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[\w$.-]+|.', re.DOTALL)
_LINES: Final = re.compile(r'<pre class="lines">(.*?)</pre>', re.DOTALL)
_LINE: Final = re.compile(r'<span class="line"(?: data-line="(\d+)")?>(.*?)</span>\n', re.DOTALL)
_MARKED: Final = re.compile(r"<(mark|ins)>(.*?)</\1>", re.DOTALL)
_ELEMENT: Final = re.compile(r"<[^>]+>")
# Of an entry with more changed lines than the first number, the second is shown.
_MOST, _SHOWN = 8, 5
# Characters of unchanged text that a long line keeps on each side of a change, and the longest line that is kept whole.
_AROUND, _WHOLE = 32, 110


@dataclass(frozen=True)
class Piece:
    """Part of a line. ``kind`` is the element that marks it: mark, ins, or "" for unchanged text."""

    text: str
    kind: str = ""


@dataclass(frozen=True)
class Compared:
    """A line as printed and as used; ``number`` counts from 1."""

    number: int
    printed: tuple[Piece, ...]
    used: tuple[Piece, ...]


def amended(text: str, steps: Sequence[Mapping[str, Any]]) -> str:
    """Return a printed payload after the steps of an erratum; the same text if they change only its value.

    Raises:
        AmendError: a step needs the steps of another erratum before it.
    """
    draft = Draft.printed(text)
    for step in steps:
        draft = draft.apply(dict(step))
    return _as_json(draft.text) if draft.spelling == "json5" else draft.text


def _as_json(text: str) -> str:
    """Return a literal of JavaScript with its keys and strings in double quotes."""

    def quoted(found: re.Match[str]) -> str:
        token = found[0]
        if token.startswith("'"):
            return json.dumps(json5.loads(token), ensure_ascii=False)
        is_key = token[0] not in '"-.0123456789' and re.match(r"[\w$]+\s*:", text[found.start() :])
        return json.dumps(token) if is_key else token

    return _TOKEN.sub(quoted, text)


def compared(text: str, entry: Mapping[str, Any]) -> list[Compared]:
    """Return the lines of a payload that an erratum is about: those that it changes, else those that it guards."""
    printed = text.splitlines()
    try:
        used = amended(text, entry.get("amend", ())).splitlines()
    except AmendError:
        used = printed
    pairs = enumerate(zip(printed, used, strict=True), 1)
    changed = [_compared(number, before, after) for number, (before, after) in pairs if before != after]
    return changed or [*_guarded(printed, entry)]


def _compared(number: int, before: str, after: str) -> Compared:
    printed: list[Piece] = []
    used: list[Piece] = []
    for old, new in _changes(_TOKEN.findall(before), _TOKEN.findall(after)):
        if old == new:
            printed.append(Piece(old))
            used.append(Piece(new))
        else:
            printed.append(Piece(old, "mark"))
            used += [Piece(new, "ins")] if new else []
    return Compared(number, tuple(printed), tuple(used))


def _changes(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what two lines have, in pairs: equal texts, or texts of which one takes the place of the other."""
    old, new = "", ""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for word, begin, end, other_begin, other_end in matcher.get_opcodes():
        removed, added = "".join(before[begin:end]), "".join(after[other_begin:other_end])
        if word != "equal":
            old, new = old + removed, new + (added.strip() and added)
        elif old and not new and not removed.strip():
            old += removed  # blanks between two texts that are taken out
        else:
            yield from [(old, new)] if old or new else []
            yield removed, removed
            old, new = "", ""
    yield from [(old.rstrip(), new)] if old or new else []


def _guarded(printed: list[str], entry: Mapping[str, Any]) -> Iterator[Compared]:
    first, last = entry["where"]["lines"]
    guards = [line.strip() for line in entry["guard"].splitlines() if line.strip()]
    for number, line in enumerate(printed[first - 1 : last], first):
        guard = next((guard for guard in guards if guard in line), "")
        if guard:
            before, _, after = line.partition(guard)
            yield Compared(number, (Piece(before), Piece(guard, "mark"), Piece(after)), ())


def as_html(lines: Sequence[Compared], text: str) -> tuple[str, str]:
    """Return two blocks of HTML: the lines as printed, with a line before and after each, and the same as used.

    The second is empty if the text of the payload does not change.
    """
    shown = lines[:_SHOWN] if len(lines) > _MOST else lines
    left = len(lines) - len(shown)
    whole = text.splitlines()
    by_number = {line.number: line for line in shown}
    hidden = {line.number for line in lines[len(shown) :]}
    around = {number + step for number in by_number for step in (-1, 0, 1)} - hidden
    numbers = sorted(number for number in around if 1 <= number <= len(whole))

    def block(part: str) -> str:
        rows: list[str] = []
        for before, number in zip([numbers[0], *numbers], numbers, strict=False):
            rows += [_row(0, "⋯")] if number > before + 1 else []
            plain = (Piece(whole[number - 1]),)
            pieces = getattr(by_number[number], part) if number in by_number else plain
            if "".join(piece.text for piece in pieces).strip():
                rows.append(_row(number, "".join(_marked(_cut(pieces)))))
        rows += [_row(0, f"⋯ and {left} more lines")] if left else []
        return f'<pre class="lines">{"".join(rows)}</pre>'

    return block("printed"), block("used") if any(line.used for line in shown) else ""


def _row(number: int, content: str) -> str:
    place = f' data-line="{number}"' if number else ""
    return f'<span class="line"{place}>{content.rstrip()}</span>\n'


def _cut(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a line; of a long one, only the unchanged text near a change."""
    long = sum(len(piece.text) for piece in pieces) > _WHOLE
    for index, piece in enumerate(pieces):
        head = piece.text[:_AROUND] if index else ""
        tail = piece.text[-_AROUND:] if index < len(pieces) - 1 or not index else ""
        short = long and not piece.kind and len(piece.text) > len(head + tail) + 3
        yield Piece(f"{head}…{tail}") if short else piece


def _marked(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        text = html.escape(piece.text, quote=False)
        yield f"<{piece.kind}>{text}</{piece.kind}>" if piece.kind else text


def as_text(page: str) -> str:
    """Return Markdown with text blocks for the blocks of lines: line numbers, and signs below each mark."""
    return _LINES.sub(lambda found: "\n".join(["```text", *_plain(found[1]), "```"]), page)


def _plain(block: str) -> Iterator[str]:
    for number, content in _LINE.findall(block):
        yield f"{number:>4} | {html.unescape(_ELEMENT.sub('', content))}".rstrip()
        if _MARKED.search(content):
            signs = "".join(_signs(content)).rstrip()
            yield f"     | {signs}"


def _signs(content: str) -> Iterator[str]:
    end = 0
    for found in _MARKED.finditer(content):
        yield " " * len(html.unescape(content[end : found.start()]))
        yield ("^" if found[1] == "mark" else "+") * max(1, len(html.unescape(found[2])))
        end = found.end()
