"""Print changes as text for people and as JSON for programs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from scripts.changes.change import DOCUMENTATION, ChangeKind, UserChange, summary

_MOST = 4


def as_json(changes: Sequence[UserChange]) -> str:
    """Return the changes as JSON: a summary, which counts a change of several operations once, and each change."""
    value = {"summary": summary(changes), "changes": [item.as_json() for item in changes]}
    return json.dumps(value, indent=2, ensure_ascii=False)


def as_text(changes: Sequence[UserChange], *, whole: bool = False) -> Iterator[str]:
    """Yield the lines of a report: by kind, by API, then grouped by class or method.

    Args:
        changes: the changes in order.
        whole: list changes of documentation, instead of only their number.
    """
    if not changes:
        yield "Nothing changed for users."
        return
    counts = summary(changes)
    for kind in ChangeKind:
        if counts[kind] and (whole or kind is not DOCUMENTATION):
            yield f"{kind}: {counts[kind]}"
            yield from _of_kind([item for item in changes if item.kind is kind])
            yield ""
    yield ", ".join(f"{count} {kind}" for kind, count in counts.items())


def _of_kind(changes: Sequence[UserChange]) -> Iterator[str]:
    operations: dict[UserChange, dict[str, None]] = {}
    for item in changes:
        operations.setdefault(item.subject, {})[item.operation] = None
    by_api: dict[str, dict[str, list[UserChange]]] = defaultdict(lambda: defaultdict(list))
    for item in operations:
        by_api[item.api][_owner(item.python)].append(item)
    for api, owners in by_api.items():
        yield f"  {api}"
        for owner, items in owners.items():
            names = {name for item in items for name in operations[item] if name}
            lines = [f"{_inner(item.python, owner)}{item.why}  {item.where}".rstrip() for item in items]
            if len(lines) == 1 and not names and items[0].python == owner:
                yield f"    {owner}: {lines[0]}"
                continue
            yield f"    {owner}{_told(names)}"
            yield from (f"      {line}" for line in lines)


def _owner(python: str) -> str:
    """Return the method or class that a name belongs to."""
    if python.endswith("()") or "(" not in python:
        is_attribute = python[:1].isupper() and "." in python
        return python.rpartition(".")[0] if is_attribute else python
    return f"{python.partition('(')[0]}()"


def _inner(python: str, owner: str) -> str:
    rest = python.removeprefix(owner.removesuffix("()")).strip(".()")
    return f"{rest}: " if rest else ""


def _told(operations: set[str]) -> str:
    if not operations:
        return ""
    shown = ", ".join(sorted(operations)[:_MOST])
    return f"  in {shown}" + (f" and {len(operations) - _MOST} more" if len(operations) > _MOST else "")
