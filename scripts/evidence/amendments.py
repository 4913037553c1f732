"""Amend a payload by its erratum during validation; the file itself stays unchanged.

Steps on the text keep its lines (removed text becomes blank), so that later errors name the right line. ``read: json5``
changes the parser of the text, ``patch`` changes the parsed value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from scripts.document import pointer as pointers
from scripts.evidence.notations import notation, read

Amendment = dict[str, Any]

_STRING = r'"(?:[^"\\\r\n]|\\.)*"'
_COMMENT = r"//[^\r\n]*"
# Whole-element placeholders: `#{name}`, and `{name}` if the page omits the number sign.
_PLACEHOLDER = re.compile(r'(<[\w.-]+(?:\s+type="(?P<type>[\w-]+)")?\s*>)#?\{(?P<name>\w+)\}(?=</)')
_WRONG_PATH = "correct the path of the patch"
_SAMPLES = {"integer": "1", "boolean": "true", "date": "2012-05-30", "datetime": "2013-12-04T19:11:44Z"}


class AmendError(Exception):
    """A step cannot be applied, or changes nothing; ``fix`` is the advice."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


@dataclass(frozen=True)
class Draft:
    """A payload between its printed form and the form that matches its schema."""

    text: str
    spelling: str
    patch: tuple[dict[str, Any], ...] = ()

    @classmethod
    def printed(cls, text: str) -> Draft:
        """Return the payload as printed."""
        return cls(text, notation(text))

    def apply(self, step: Amendment) -> Draft:
        """Return the draft after one step of an erratum; raises AmendError."""
        ((verb, argument),) = step.items()
        return _STEPS[verb](self, argument)

    def value(self) -> Any:
        """Parse the text and patch the value; raises Failure, then AmendError."""
        value = read(self.text, self.spelling)
        for operation in self.patch:
            value = patch(value, operation)
        return value


def _replace(draft: Draft, change: dict[str, Any]) -> Draft:
    find, new, count = change["find"], change["with"], change.get("count", 1)
    found = draft.text.count(find)
    if found != count:
        raise AmendError(
            f"`find` occurs {found} times, not {count}",
            "copy the text as the steps before this one leave it, with enough around it, or set `count`",
        )
    if find.count("\n") != new.count("\n"):
        raise AmendError(
            "`find` and `with` differ in line breaks, so that lines named by other entries would move",
            "keep the line breaks of `find` in `with`",
        )
    return _changed(draft, draft.text.replace(find, new))


def _strip(draft: Draft, what: str) -> Draft:
    return _changed(draft, _STRIPS[what](draft.text))


def _read(draft: Draft, spelling: str) -> Draft:
    return replace(draft, spelling=spelling)


def _fill(draft: Draft, what: str) -> Draft:
    del what  # the schema of errata.yaml allows one value here
    return _changed(draft, fill_placeholders(draft.text))


def _patch(draft: Draft, operations: list[dict[str, Any]]) -> Draft:
    return replace(draft, patch=(*draft.patch, *operations))


def _changed(draft: Draft, text: str) -> Draft:
    if text == draft.text:
        raise AmendError("the step changes nothing", "remove the step")
    return replace(draft, text=text)


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def strip_line_comments(text: str) -> str:
    """Blank comments from // to the end of the line, outside strings."""
    return re.sub(f"{_STRING}|({_COMMENT})", lambda found: _blank(found[1]) if found[1] else found[0], text)


def strip_trailing_commas(text: str) -> str:
    """Blank commas before closing brackets, outside strings."""
    pattern = rf"{_STRING}|{_COMMENT}|(,)(?=\s*[}}\]])"
    return re.sub(pattern, lambda found: " " if found[1] else found[0], text)


def strip_ellipses(text: str) -> str:
    """Blank the ellipses that stand for further items.

    In JSON this includes a comma that nothing would follow; in XML an element that contains nothing else.
    """
    if notation(text) == "xml":
        text = re.sub(r"<([\w.-]+)>\s*\.\.\.\s*</\1\s*>", lambda found: _blank(found[0]), text)
        return re.sub(r"(?<=>)(\s*)\.\.\.(?=\s*<)", lambda found: found[1] + "   ", text)
    pattern = rf"{_STRING}|{_COMMENT}|(?P<last>,?\s*\.\.\.(?=\s*[}}\]]))|(?P<bare>\.\.\.)"
    return re.sub(pattern, lambda found: _blank(found[0]) if found["last"] or found["bare"] else found[0], text)


def fill_placeholders(text: str) -> str:
    """Replace each element that is only #{name} or {name} with a sample that suits its ``type`` attribute."""
    return _PLACEHOLDER.sub(lambda found: found[1] + _SAMPLES.get(found["type"] or "", found["name"]), text)


_STEPS: dict[str, Callable[[Draft, Any], Draft]] = {
    "replace": _replace,
    "strip": _strip,
    "read": _read,
    "fill": _fill,
    "patch": _patch,
}
_STRIPS = {
    "line-comments": strip_line_comments,
    "ellipses": strip_ellipses,
    "trailing-commas": strip_trailing_commas,
}


def patch(value: Any, operation: dict[str, Any]) -> Any:
    """Apply one operation of a JSON Patch (RFC 6902: test, add, replace, remove, move) in place; return the value.

    Raises:
        AmendError: the place does not exist, or a test finds another value.
    """
    path = operation["path"]
    if operation["op"] == "add":
        return _put(value, path, operation["value"], new=True)
    old = _at(value, path if operation["op"] != "move" else operation["from"])
    if operation["op"] == "test":
        return _tested(value, old, operation)
    if operation["op"] == "replace":
        return _put(value, path, operation["value"], new=False)
    _remove(value, operation.get("from", path))
    return _put(value, path, old, new=True) if operation["op"] == "move" else value


def _tested(value: Any, old: Any, operation: dict[str, Any]) -> Any:
    # 1, 1.0 and true are equal in Python, and three things in JSON.
    if json.dumps(old, sort_keys=True) != json.dumps(operation["value"], sort_keys=True):
        raise AmendError(
            f"{operation['path']} holds {old!r}, not {operation['value']!r}",
            "if you read the page again, write its current value. Otherwise restore the printed bytes",
        )
    return value


def _at(value: Any, path: str) -> Any:
    try:
        return pointers.resolve(value, path)
    except KeyError:
        raise AmendError(f"there is no {path} in the payload", _WRONG_PATH) from None


def _put(value: Any, path: str, new_value: Any, *, new: bool) -> Any:
    if not path:
        return new_value
    place, _, last = path.rpartition("/")
    parent, key = _at(value, place), pointers.unescape(last)
    if isinstance(parent, dict):
        parent[key] = new_value
    elif isinstance(parent, list) and (key == "-" or (key.isdecimal() and int(key) <= len(parent))):
        index = len(parent) if key == "-" else int(key)
        parent[index : index if new else index + 1] = [new_value]
    else:
        raise AmendError(f"there is no place {path} in the payload", _WRONG_PATH)
    return value


def _remove(value: Any, path: str) -> None:
    place, _, last = path.rpartition("/")
    parent = _at(value, place)
    if not path:
        raise AmendError("the patch removes the whole payload", _WRONG_PATH)
    del parent[int(last) if isinstance(parent, list) else pointers.unescape(last)]
