"""Report how other tool versions change generated files: the versions, and kinds of change by API."""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import yaml

from scripts.publish import generated_tree, manifest

Kind = Literal["new", "gone", "code", "values", "docstrings", "layout", "text"]
"""Kind of difference in a file: statements, parsed values, docstrings alone, layout, or unparsed text."""

_NAMED = 3
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def raised(recorded: Mapping[str, str], installed: Mapping[str, str]) -> list[str]:
    """Return each tool whose version differs from the recorded one, with both versions."""
    return [
        f"{name} {recorded[name]} → {version}"
        for name, version in installed.items()
        if recorded.get(name, version) != version
    ]


def told(root: Path, wanted: Mapping[str, bytes]) -> list[str]:
    """Return the changes by the installed tools in the tree, by API; empty if these are the recorded versions.

    Args:
        root: repository root.
        wanted: every generated file as the installed tools write it, by path.
    """
    before, now = manifest.read(root), manifest.parsed(wanted[manifest.FILE])
    tools = raised(before.tools, now.tools)
    if not tools:
        return []
    kinds = dict(_kinds(root, wanted))
    count = {0: "no generated file changes", 1: "one generated file changes"}
    lines = [f"{', '.join(tools)}: {count.get(len(kinds), f'{len(kinds)} generated files change')}"]
    for name in [*now.apis, ""]:
        owned: dict[str, Kind] = {path: kind for path, kind in kinds.items() if _owner(path, now.apis) == name}
        lines += [f"  {name or 'all APIs'}, {_summary(owned)}"] if owned else []
    has_changed = before.inputs != now.inputs or any(
        slug not in before.apis or before.apis[slug].inputs != entry.inputs for slug, entry in now.apis.items()
    )
    return [*lines, *(["  Sources changed too: regenerate with the recorded versions first."] if has_changed else [])]


def kind_of(path: str, old: bytes, new: bytes) -> Kind:
    """Return the kind of difference between two contents of a file."""
    match path.rpartition(".")[2]:
        case "py":
            return _kind_of_code(ast.parse(old), ast.parse(new))
        case "yaml" | "json":
            return "layout" if _value(path, old) == _value(path, new) else "values"
        case _:
            return "text"


def _kinds(root: Path, wanted: Mapping[str, bytes]) -> Iterator[tuple[str, Kind]]:
    there = generated_tree.owned(root)
    for path in sorted((there | wanted.keys()) - {manifest.FILE}):
        if path not in wanted:
            yield path, "gone"
        elif not (root / path).is_file():
            yield path, "new"
        elif (content := (root / path).read_bytes()) != wanted[path]:
            yield path, kind_of(path, content, wanted[path])


def _kind_of_code(old: ast.Module, new: ast.Module) -> Kind:
    if ast.dump(old) == ast.dump(new):
        return "layout"
    return "docstrings" if ast.dump(_undocumented(old)) == ast.dump(_undocumented(new)) else "code"


def _undocumented(tree: ast.Module) -> ast.Module:
    """Remove the docstrings of a module."""
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            del node.body[0]
    return tree


def _value(path: str, content: bytes) -> Any:
    return json.loads(content) if path.endswith(".json") else yaml.load(content, Loader=_LOADER)  # noqa: S506 (safe)


def _owner(path: str, slugs: Mapping[str, object]) -> str:
    return next((slug for slug in slugs if generated_tree.belongs_to(slug, path)), "")


def _summary(kinds: Mapping[str, Kind]) -> str:
    paths: dict[Kind, list[str]] = defaultdict(list)
    for path, kind in kinds.items():
        paths[kind].append(path)
    return "; ".join(f"{kind}: {_listed(found)}" for kind, found in paths.items())


def _listed(paths: list[str]) -> str:
    more = [f"{len(paths) - _NAMED} more"] if len(paths) > _NAMED else []
    return ", ".join([*paths[:_NAMED], *more])
