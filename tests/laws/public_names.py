"""List every public name of `workapis` and the generated packages with its signature, read by griffe.

`python -m tests.laws.public_names` writes the list anew: look at what changed before it is committed. `nox -s diff`
compares two of these lists, so that no code of another version has to be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import griffe

from tests.repository import ROOT

FILE = ROOT / "tests/data/public_names.txt"
PACKAGES = ("workapis", "workapis_generated")
# Classes in private modules whose methods users call, since public classes extend them.
EXTENDED = frozenset({"SyncClient", "AsyncClient", "Model", "RecordViews"})


@cache
def lines() -> dict[str, bool]:
    """Return a line for each public name, its path and signature or kind, and whether the name is documented.

    Attributes need no docstring: ruff has no rule for them.
    """
    paths = [ROOT / "overlays", ROOT / "generated"]
    found = [griffe.load(name, search_paths=paths, resolve_aliases=True) for name in PACKAGES]
    extended = (line for item in _extended(found[0]) for line in _of(item, item.name))
    own = (line for package in found for line in _of(package, package.path))
    return dict(sorted({**dict(own), **dict(extended)}.items()))


def _extended(item: griffe.Object | griffe.Alias) -> Iterator[griffe.Class]:
    for member in item.members.values():
        if isinstance(member, griffe.Class) and member.name in EXTENDED:
            yield member
        elif isinstance(member, griffe.Module):
            yield from _extended(member)


def _of(item: griffe.Object | griffe.Alias, path: str) -> Iterator[tuple[str, bool]]:
    is_listed = bool(item.exports) and item.path.startswith("workapis_generated.")  # the rest is for reading alone
    for name, member in item.members.items():
        if name.startswith("_") or ((member.is_alias or is_listed) and not _is_exported(item, name)):
            continue
        yield from _line(member, f"{path}.{name}")


def _line(member: griffe.Object | griffe.Alias, path: str) -> Iterator[tuple[str, bool]]:
    if isinstance(member, griffe.Alias):
        # Where a name is defined is nobody's concern; what is generated stands in the list by itself.
        is_ours = member.target_path.startswith("workapis.")
        yield from _line(member.final_target, path) if is_ours else ((f"{path} = {member.target_path}", True),)
    elif isinstance(member, griffe.Function):
        yield f"{path}{_signature(member)}", member.has_docstring
    elif isinstance(member, griffe.Class):
        yield f"class {path}({', '.join(str(base) for base in member.bases)})", member.has_docstring
        yield from _of(member, path)
    elif isinstance(member, griffe.Module):
        yield f"module {path}", member.has_docstring
        yield from _of(member, path)
    else:
        yield f"{path}: {getattr(member, 'annotation', None)}", True


def _is_exported(item: griffe.Object | griffe.Alias, name: str) -> bool:
    return bool(item.exports) and name in {str(export) for export in item.exports or ()}


def _signature(function: griffe.Function) -> str:
    shown = []
    for parameter in function.parameters:
        if parameter.name in ("self", "cls"):
            continue
        star = {"variadic positional": "*", "variadic keyword": "**"}.get(
            parameter.kind.value if parameter.kind else "", ""
        )
        default = f" = {parameter.default}" if parameter.default is not None and not star else ""
        keyword = "kw " if parameter.kind is griffe.ParameterKind.keyword_only else ""
        shown.append(f"{keyword}{star}{parameter.name}: {parameter.annotation}{default}")
    return f"({', '.join(shown)}) -> {function.returns}"


if __name__ == "__main__":
    FILE.write_text("\n".join(lines()) + "\n", encoding="utf-8")
