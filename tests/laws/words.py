"""Count the patterns that docs/writing.md advises against, by kind of text and by file.

`python -m tests.laws.words` prints the counts of each kind, `python -m tests.laws.words PATH` the lines of a file.
`--record` lowers the recorded counts to those of today; without a recorded file it writes all of them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from tests.repository import ROOT, SLUGS

FILE = ROOT / "tests/data/words.yaml"
Counts = dict[str, dict[str, dict[str, int]]]
"""The counts by kind of text, by file and by pattern."""

_IRREGULAR = (
    "begun|bound|broken|brought|built|chosen|cut|done|drawn|driven|fed|found|given|held|kept|known|laid|led|left|lost|"
    "made|meant|met|paid|put|read|said|seen|sent|set|shown|spelt|spent|split|taken|thrown|told|torn|understood|written"
)
_IN_PARAGRAPH = r"(?:(?!\n\n|\n[-*|] |\n\d+\. ).)*?"  # or in an item of a list
PATTERNS = {
    "clause first": re.compile(r"\b(?:What|Who|Whoever|Whose|Whatever|Where|Whether|How|From)\b(?![^.!?]*\?)"),
    "passive": re.compile(
        rf"\b(?:is|are|was|were|be|been|being)\s+(?:(?:not|never|also|then|\w+ly)\s+)?(?:\w\w+ed|{_IRREGULAR})\b"
    ),
    "where": re.compile(r"\bwhere\b"),
    "glossary": re.compile(
        r"\b(?:answer(?:s|ed|ing)?|repl(?:y|ies)|truth values?|instants?|misfits?|odd (?:values?|records?|ones)|"
        r"spellings?|twins?|torn|walk(?:s|ed)?|tells?|told|asked for|given|repetitions?|stands?|lies|anew|"
        r"goes no further|costs? itself|lacks?|ledgers?|judge(?:s|d)?|verdicts?|house rules?|elsewhere|"
        r"of ours|of yours|what wraps|no source says more)\b",
        re.IGNORECASE,
    ),
    "Take": re.compile(r"\ATake\b"),
    "semicolons": re.compile(rf"^(?!\|){_IN_PARAGRAPH};{_IN_PARAGRAPH};", re.MULTILINE | re.DOTALL),
}
# Code, comments, targets of links, the front matter, and the last heading that each decision record has are no prose.
_NO_PROSE = re.compile(
    r"\A---\n.*?^---$|^## What would change it$"
    r"|^[ ]*```.*?^[ ]*```$|<!--.*?-->|``.+?``|`[^`\n]*`|(?<=\])\([^)\s]*\)|<[^>\n]+>",
    re.MULTILINE | re.DOTALL,
)
_DOCSTRING = re.compile(r'^[ \t]*[rR]?"""(.*?)"""', re.MULTILINE | re.DOTALL)
_MARKDOWN = {
    "guides": ("docs/guides/*.md", "docs/index.md"),
    "README": ("README.md",),
    "CONTRIBUTING": ("CONTRIBUTING.md",),
    "other documents": (
        "CHANGELOG.md",
        "docs/architecture.md",
        "docs/changes/*.md",
        "docs/decisions/*.md",
        "specs/*/README.md",
    ),
}
_PYTHON = ("scripts", "overlays/workapis", "tests")
_MESSAGES = ("scripts", "overlays/workapis")
_GENERATED = "generated/workapis_generated"
_WRITTEN = "generated docstrings"
KINDS = (*_MARKDOWN, "module docstrings", "other docstrings", "messages", _WRITTEN)


@dataclass(frozen=True)
class Match:
    """A pattern that matches in a file. Counts belong to `group`: the file, or the package if it is generated."""

    kind: str
    group: str
    file: str
    line: int
    pattern: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.pattern}: {self.text}"


def matches(kind: str) -> list[Match]:
    """Return all matches in the texts of a kind, in the order of files and lines."""
    return [match for path in _files(kind) for match in _of_file(kind, path)]


def counts(found: list[Match]) -> dict[str, dict[str, int]]:
    """Return the counts by group and by pattern, sorted."""
    counted: dict[str, Counter[str]] = {}
    for match in found:
        counted.setdefault(match.group, Counter())[match.pattern] += 1
    return {group: dict(sorted(each.items())) for group, each in sorted(counted.items())}


@cache
def recorded() -> Counts:
    """Return the recorded counts; none if there is no file of them."""
    return yaml.load(FILE.read_bytes(), yaml.CSafeLoader) if FILE.exists() else {}


def risen(kind: str, found: list[Match], before: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Return why the texts of a kind are worse than recorded: one line a pattern, and the matches that may be new.

    The generated docstrings of a new API have no record, and are not compared.
    """
    if kind == _WRITTEN:
        found = [match for match in found if match.group in before]
    now = counts(found)
    faults = []
    for pattern in PATTERNS:
        total, allowed = (sum(each.get(pattern, 0) for each in groups.values()) for groups in (now, before))
        if total <= allowed:
            continue
        worse = {name for name in now if now[name].get(pattern, 0) > before.get(name, {}).get(pattern, 0)}
        faults.append(f"{kind}: {pattern}: {total}, recorded are {allowed}. The files with more than recorded:")
        faults += [f"  {match}" for match in found if match.pattern == pattern and match.group in worse]
    return faults


def lowered(now: Counts, before: Counts) -> Counts:
    """Return the counts to record: those of today, but for the kinds and patterns that rose, which stay."""
    kept: Counts = {}
    for kind, groups in now.items():
        old = before.get(kind, {})
        stay = {name for name in PATTERNS if kind in before and _total(groups, name) > _total(old, name)}
        kept[kind] = {}
        for group in sorted([*groups, *(name for name in old if name not in groups)]):
            sources = {name: (old if name in stay else groups).get(group, {}) for name in sorted(PATTERNS)}
            if row := {name: source[name] for name, source in sources.items() if name in source}:
                kept[kind][group] = row
    return kept


def _total(groups: Mapping[str, Mapping[str, int]], pattern: str) -> int:
    return sum(each.get(pattern, 0) for each in groups.values())


def _files(kind: str) -> Iterator[Path]:
    if kind in _MARKDOWN:
        for pattern in _MARKDOWN[kind]:
            yield from sorted(ROOT.glob(pattern))
    elif kind == _WRITTEN:
        yield from sorted((ROOT / _GENERATED).rglob("*.py"))
    else:
        for folder in _MESSAGES if kind == "messages" else _PYTHON:
            paths = sorted((ROOT / folder).rglob("*.py"))
            yield from (path for path in paths if not {*path.relative_to(ROOT).parts} & {*SLUGS})


def _of_file(kind: str, path: Path) -> Iterator[Match]:
    file = path.relative_to(ROOT).as_posix()
    group = "/".join(file.split("/")[:3]) if kind == _WRITTEN else file
    for line, prose in _texts(kind, path.read_text("utf-8")):
        for name, pattern in PATTERNS.items():
            for found in pattern.finditer(prose):
                place = line + prose.count("\n", 0, found.start())
                yield Match(kind, group, file, place, name, " ".join(found[0].split())[:80])


def _texts(kind: str, content: str) -> Iterator[tuple[int, str]]:
    """Yield each text of a file with the number of its first line."""
    if kind in _MARKDOWN:
        yield 1, prose_of(content)
    elif kind == "messages":
        yield from _messages(content)
    else:
        for found in _DOCSTRING.finditer(content):
            if (found.start() == 0) == (kind == "module docstrings") or kind == _WRITTEN:
                yield content.count("\n", 0, found.start(1)) + 1, prose_of(found[1])


def _messages(content: str) -> Iterator[tuple[int, str]]:
    if "raise " not in content:
        return
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Raise) and node.exc:
            for part in ast.walk(node.exc):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.lineno, part.value


def prose_of(text: str) -> str:
    """Return a text with blanks for what is no prose in it: code, comments, targets of links, front matter."""
    return _NO_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _main(arguments: list[str]) -> None:
    found = {kind: matches(kind) for kind in KINDS}
    if arguments == ["--record"]:
        now = {kind: counts(each) for kind, each in found.items()}
        text = yaml.safe_dump(lowered(now, recorded()), sort_keys=False, width=120, default_flow_style=None)
        FILE.write_text(f"# Written by `python -m tests.laws.words --record`.\n{text}", encoding="utf-8")
        return
    for kind, each in found.items():
        shown = [match for match in each if match.file in arguments]
        print("\n".join(str(match) for match in shown) if arguments else f"{kind}: {_summary(each)}")


def _summary(found: list[Match]) -> str:
    counted = Counter(match.pattern for match in found)
    return ", ".join(f"{name} {counted[name]}" for name in PATTERNS)


if __name__ == "__main__":
    _main(sys.argv[1:])
