"""Report changes of the public Python names with griffe, from lists of them (`tests/data/public_names.txt`).

A list has a line for each name with its signature, and a test keeps it equal to the code. Comparing two lists takes a
fraction of a second and no checkout; reading the code of both versions takes some seconds.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise
from typing import Final

import griffe

from scripts.changes.change import ADDITIVE, BREAKING, ChangeKind, UserChange, in_order

_GENERATED: Final = "workapis_generated."
_LINE: Final = re.compile(r"(?:class |module )?(?P<path>[\w.]+)(?P<rest>.*)", re.DOTALL)
_KINDS: Final[Mapping[griffe.BreakageKind, str]] = {
    griffe.BreakageKind.PARAMETER_MOVED: "moved to another position: calls by position pass something else to it",
    griffe.BreakageKind.PARAMETER_REMOVED: "removed: calls that pass it fail",
    griffe.BreakageKind.PARAMETER_CHANGED_KIND: "can be passed by name or by position in another way",
    griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT: "has another default",
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED: "required now: calls without it fail",
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED: "new and required: calls without it fail",
    griffe.BreakageKind.RETURN_CHANGED_TYPE: "returns another type",
    griffe.BreakageKind.OBJECT_REMOVED: "removed: programs that use it fail",
    griffe.BreakageKind.OBJECT_CHANGED_KIND: "is another kind of object",
    griffe.BreakageKind.CLASS_REMOVED_BASE: "no longer extends a class",
}


# Types that are accepted for a type besides itself.
_NARROWER: Final = {
    "Identifier": ("int", "str"),
    "Sequence": ("List", "list", "tuple"),
    "Mapping": ("dict",),
    "float": ("int",),
    "dt.date": ("dt.datetime",),
    "Iterator": ("Generator",),
    "AsyncIterator": ("AsyncGenerator",),
}
_WRITABLE: Final = frozenset({"list", "List", "dict", "set"})


def public_name_changes(old: str, new: str, known: Iterable[UserChange]) -> list[UserChange]:
    """Return the changes of public names, except those that changes of bundles explain.

    Args:
        old: the earlier list, one name per line.
        new: the later list.
        known: changes of the bundles.
    """
    gone, fresh = ({*one.splitlines()} - {*other.splitlines()} for one, other in ((old, new), (new, old)))
    before, after = _module(gone), _module(fresh)
    was, now = ({_path(line) for line in text.splitlines()} for text in (old, new))
    found = [
        *(item for item in _judged(before, after) if _has_owner(item, now)),
        *_types(before, after),
        *(item for item in _additions(before, after) if _has_owner(item, was)),
    ]
    told = [*known]
    breaking, additive = (
        {(item.api, name) for item in told if item.kind is kind for name in _names(item)}
        for kind in (BREAKING, ADDITIVE)
    )
    once = {(item.kind, item.api, item.python, item.why): item for item in found}  # sync and async are one
    return in_order(item for item in once.values() if not _is_explained(item, breaking, additive))


def _has_owner(change: UserChange, paths: set[str]) -> bool:
    """Return whether the owner of a name is in a list too: an added or removed class implies its attributes."""
    owner = change.where.rpartition(".")[0]
    return not owner or owner in paths


def _module(lines: Iterable[str]) -> griffe.Module:
    """Return names as members of one module, by their full paths, so that griffe compares each separately."""
    module = griffe.Module("public")
    for line in sorted(lines):
        path = _path(line)
        if not _is_of_users(path, line):
            continue
        item = _item(path, line)
        module.members[path] = item
        item.parent = module
    return module


def _path(line: str) -> str:
    found = _LINE.match(line)
    return found["path"] if found else line


def _is_of_users(path: str, line: str) -> bool:
    """Return whether users write a name: in generated code neither modules nor classes, which others export."""
    names = path.split(".")
    is_constant = names[-1] in ("FIELDS", "SHOWN") or ("resources" in names and names[-1].isupper())
    return not (path.startswith(_GENERATED) and (line.startswith(("module ", "class ")) or is_constant))


def _item(path: str, line: str) -> griffe.Object:
    rest = line.partition(path)[2]
    if line.startswith("class "):
        return griffe.Class(path, bases=[base for base in rest.strip("()").split(", ") if base])
    if line.startswith("module "):
        return griffe.Module(path)
    if rest.startswith("("):
        return _function(path, rest)
    is_alias = rest.startswith(" = ")
    return griffe.Attribute(path, value=rest[3:] if is_alias else None, annotation=None if is_alias else rest[2:])


def _function(path: str, rest: str) -> griffe.Function:
    """Return a function from its line, in which `kw` precedes keyword-only parameters."""
    text = re.sub(r"(?<=[(,] )kw (?!\*)|(?<=\()kw (?!\*)", "*, ", rest, count=0 if "*" in rest else 1)
    text = re.sub(r"(?<=[( ])kw (?=\w)", "", text.replace("kw **", "**"))
    node = ast.parse(f"def f{text}: ...").body[0]
    assert isinstance(node, ast.FunctionDef)  # noqa: S101 (for mypy)
    given = node.args
    defaults = [None] * (len(given.args) - len(given.defaults)) + given.defaults
    pairs = zip(given.args, defaults, strict=True)
    parameters = [_parameter(*pair, griffe.ParameterKind.positional_or_keyword) for pair in pairs]
    if given.vararg:
        parameters.append(_parameter(given.vararg, ast.Tuple([]), griffe.ParameterKind.var_positional))
    named = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    parameters += [_parameter(*pair, griffe.ParameterKind.keyword_only) for pair in named]
    if given.kwarg:
        parameters.append(_parameter(given.kwarg, ast.Dict([], []), griffe.ParameterKind.var_keyword))
    returns = ast.unparse(node.returns) if node.returns else None
    return griffe.Function(path, parameters=griffe.Parameters(*parameters), returns=returns)


def _parameter(argument: ast.arg, default: ast.expr | None, kind: griffe.ParameterKind) -> griffe.Parameter:
    annotation = ast.unparse(argument.annotation) if argument.annotation else None
    return griffe.Parameter(
        argument.arg, annotation=annotation, kind=kind, default=ast.unparse(default) if default else None
    )


def _judged(before: griffe.Module, after: griffe.Module) -> Iterator[UserChange]:
    for breakage in griffe.find_breaking_changes(before, after):
        parameter = breakage.old_value if isinstance(breakage.old_value, griffe.Parameter) else breakage.new_value
        name = parameter.name if isinstance(parameter, griffe.Parameter) else ""
        yield _change(BREAKING, breakage.obj, name, _KINDS[breakage.kind])


def _types(before: griffe.Module, after: griffe.Module) -> Iterator[UserChange]:
    """Yield the changes of annotations, which griffe ignores: parameters may widen, return values may narrow."""
    for path, old in before.members.items():
        new = after.members.get(path)
        if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
            yield from _annotation(new, "", str(old.returns), str(new.returns), is_given=True)
            for parameter in old.parameters:
                if parameter.name in new.parameters:
                    other = new.parameters[parameter.name]
                    types = str(parameter.annotation), str(other.annotation)
                    yield from _annotation(new, parameter.name, *types, is_given=False)
        elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
            yield from _annotation(new, "", str(old.annotation), str(new.annotation), is_given=True)


def _annotation(item: griffe.Object, name: str, old: str, new: str, *, is_given: bool) -> Iterator[UserChange]:
    if old != new:
        fits = _fits(new, old) if is_given else _fits(old, new)
        yield _change(ADDITIVE if fits else BREAKING, item, name, f"{old} → {new}")


def _fits(smaller: str, larger: str) -> bool:
    """Return whether a value of one annotation is valid for another; False if that is unknown."""
    others = _members(larger)
    return all(any(_is(one, other) for other in others) for one in _members(smaller))


def _is(one: str, other: str) -> bool:
    if other in (one, "Any", "object") or one in _NARROWER.get(other, ()):
        return True
    (outer, inner), (around, inside) = _parts(one), _parts(other)
    is_container = outer == around or outer in _NARROWER.get(around, ())
    is_read_only = around not in _WRITABLE  # who may append to a list may not take one of a narrower type for it
    return is_container and is_read_only and len(inner) >= len(inside) > 0 and all(map(_fits, inner, inside))


def _members(annotation: str) -> list[str]:
    """Return the types that an annotation joins by `|`, outside of brackets."""
    return [text.strip() for text in _split(annotation, "|")]


def _parts(annotation: str) -> tuple[str, list[str]]:
    outer, _, inner = annotation.partition("[")
    return outer, [text.strip() for text in _split(inner.removesuffix("]"), ",")]


def _split(text: str, mark: str) -> list[str]:
    depths = accumulate((char in "[(") - (char in "])") for char in text)
    places = [place for place, (char, depth) in enumerate(zip(text, depths, strict=True)) if char == mark and not depth]
    return [text[start + 1 : end] for start, end in pairwise([-1, *places, len(text)])]


def _additions(before: griffe.Module, after: griffe.Module) -> Iterator[UserChange]:
    for path, item in after.members.items():
        old = before.members.get(path)
        if old is None:
            yield _change(ADDITIVE, item, "", "new")
        elif isinstance(item, griffe.Function) and isinstance(old, griffe.Function):
            names = {parameter.name for parameter in old.parameters}
            for parameter in item.parameters:
                if parameter.name not in names and not parameter.required:
                    yield _change(ADDITIVE, item, parameter.name, "new")


def _change(kind: ChangeKind, item: griffe.Object | griffe.Alias, parameter: str, why: str) -> UserChange:
    target = str(item.value) if isinstance(item, griffe.Attribute) and item.value else item.name
    api, name = _words(target if target.startswith(_GENERATED) else item.name)
    return UserChange(kind, f"{name.removesuffix('()')}({parameter}=)" if parameter else name, why, item.name, api)


def _words(path: str) -> tuple[str, str]:
    """Return the API of a name, and the name that users write: methods by resource, attributes by class."""
    if not path.startswith(_GENERATED):
        return "workapis", path
    _, api, *rest = path.split(".")
    folder = rest.pop(0) if rest else ""
    if folder == "resources":
        resource, _, *method = rest
        return api, ".".join([resource, *method]) + ("()" if method else "")
    return api, ".".join(rest[1:] if folder == "models" else rest)


def _names(change: UserChange) -> set[str]:
    return {change.python, *change.also}


def _is_explained(change: UserChange, breaking: set[tuple[str, str]], additive: set[tuple[str, str]]) -> bool:
    """Return whether a bundle has the same change, of the name itself or of the method with the argument.

    An additive change of a method does not explain a breaking one.
    """
    method = change.python.partition("(")[0]
    names = {(change.api, name) for name in (change.python, f"{method}()", f"{method}(body=)")}
    if names & breaking or (change.kind is ADDITIVE and names & additive):
        return True
    return not change.python.endswith("()") and (change.api, change.python) in additive
