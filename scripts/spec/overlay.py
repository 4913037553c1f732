"""Apply overlay documents (OpenAPI Overlay 1.0): additions to a bundle, action by action.

The rules are stricter than the standard, so that an overlay cannot become stale. They reject an action that selects
nothing, changes nothing, appends an existing item, or overrides an earlier action.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import jsonpath

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.origins import Origins
from scripts.document.yaml_document import Document

_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)


class Node(NamedTuple):
    """A place that an action selects: its keys and indexes from the root."""

    parts: tuple[str | int, ...]

    @property
    def pointer(self) -> str:
        """The JSON pointer of the place."""
        return pointers.join("", *self.parts)


@dataclass
class Applied:
    """A document under overlay: its value so far, and the written places (pointer in it, pointer of the action)."""

    value: Any
    written: dict[str, str] = field(default_factory=dict[str, str])
    faults: list[Fault] = field(default_factory=list[Fault])

    def write_origins(self, overlay: Document, origins: Origins) -> None:
        """Record the places that the overlay wrote, so that errors in them name the overlay."""
        for pointer, action in self.written.items():
            origins.add(pointer, overlay, action)


def apply(document: dict[str, Any], overlay: Document) -> dict[str, Any]:
    """Return a copy of the document with every action of the overlay applied.

    Raises:
        FaultsError: an action cannot be applied, or has no effect.
    """
    applied = apply_actions(document, overlay)
    if applied.faults:
        raise FaultsError(applied.faults)
    result: dict[str, Any] = applied.value
    return result


def apply_actions(document: dict[str, Any], overlay: Document) -> Applied:
    """Apply every applicable action to a copy, and collect the errors of the others."""
    return apply_in_place(copy.deepcopy(document), overlay)


def apply_in_place(document: dict[str, Any], overlay: Document) -> Applied:
    """Apply every applicable action to the document itself, and collect the errors of the others."""
    applied = Applied(document)
    actions = overlay.value.get("actions") if isinstance(overlay.value, dict) else None
    if not isinstance(actions, list) or not actions:
        applied.faults.append(overlay.fault("/actions", "no actions", "write at least one action, or remove the file"))
        return applied
    for index, action in enumerate(actions):
        _Action(overlay, f"/actions/{index}", action, applied).run()
    return applied


class _Refused(Exception):
    """An action has no effect, or a forbidden one; it holds message and fix."""


@dataclass
class _Action:
    overlay: Document
    pointer: str
    value: Any
    applied: Applied
    changes: int = 0

    def run(self) -> None:
        try:
            self._act(self._select())
            if not self.changes:
                raise _Refused("changes nothing", "remove the action, or correct its value")
        except _Refused as refused:
            message, fix = refused.args
            target = self.value.get("target") if isinstance(self.value, dict) else None
            place = f"{self.pointer}/target" if target is not None else self.pointer
            what = f"the action on {target} {message}" if target is not None else f"the action {message}"
            self.applied.faults.append(self.overlay.fault(place, what, fix))

    def _select(self) -> list[Node]:
        if not isinstance(self.value, dict) or not isinstance(self.value.get("target"), str):
            raise _Refused("has no target", "write a target, as an RFC 9535 path")
        if ("update" in self.value) == (self.value.get("remove") is True):
            raise _Refused("must update or remove", "write either `update: ...` or `remove: true`")
        try:
            matches = _JSONPATH.finditer(self.value["target"], self.applied.value)
            nodes = [Node(tuple(match.parts)) for match in matches]
        except jsonpath.JSONPathError as error:
            reason = " ".join(str(error).partition("|")[0].split())  # what follows is a drawing of several lines
            raise _Refused(f"is not an RFC 9535 path: {reason}", "correct the target") from None
        if not nodes:
            raise _Refused("selects nothing", "correct the target: the bundle has no such place")
        return nodes

    def _act(self, nodes: list[Node]) -> None:
        if "update" in self.value:
            for node in nodes:
                self._update(node)
            return
        # From the end: removing an item of a list moves the later ones.
        for node in sorted(nodes, key=_position, reverse=True):
            self._remove(node)

    def _update(self, node: Node) -> None:
        value = pointers.resolve(self.applied.value, node.pointer)
        update = copy.deepcopy(self.value["update"])
        if isinstance(value, list):
            self._append(value, update, node.pointer)
        elif isinstance(value, dict) and isinstance(update, dict):
            self._merge(value, update, node.pointer, f"{self.pointer}/update")
        else:
            raise _Refused("does not select objects or lists", "select the object, and update it with an object")

    def _merge(self, value: dict[str, Any], update: dict[str, Any], pointer: str, origin: str) -> None:
        for key, item in update.items():
            place, source = pointers.join(pointer, key), pointers.join(origin, key)
            old = value.get(key)
            if isinstance(old, dict) and isinstance(item, dict):
                self._merge(old, item, place, source)
            elif isinstance(old, list) and isinstance(item, list):
                for entry in item:
                    self._append(old, entry, place)
            elif key not in value or old != item or type(old) is not type(item):
                if key in value:
                    self._refuse_override(place)
                self._wrote(place, source)
                value[key] = item

    def _append(self, value: list[Any], item: Any, pointer: str) -> None:
        if isinstance(item, list):
            raise _Refused(f"appends a list to {pointer}", "append one item per action")
        if any(item == entry and type(item) is type(entry) for entry in value):
            raise _Refused(f"appends an existing item to {pointer}", "remove that item from the update")
        self._wrote(pointers.join(pointer, len(value)), f"{self.pointer}/update")
        value.append(item)

    def _wrote(self, pointer: str, origin: str) -> None:
        self.applied.written[pointer] = origin
        self.changes += 1

    def _refuse_override(self, pointer: str) -> None:
        earlier = next((place for place in pointers.parents(pointer) if place in self.applied.written), None)
        if earlier is not None and not self.applied.written[earlier].startswith(f"{self.pointer}/"):
            raise _Refused(f"overrides {earlier}, written by an earlier action", "write it once, in one action")

    def _remove(self, node: Node) -> None:
        if not node.parts:
            raise _Refused("removes the whole document", "select an object or an item to remove")
        pointer = node.pointer
        if any(place == pointer or place.startswith(f"{pointer}/") for place in self.applied.written):
            raise _Refused(f"removes {pointer}, written by an earlier action", "remove it from that action")
        self.changes += 1
        del pointers.resolve(self.applied.value, Node(node.parts[:-1]).pointer)[node.parts[-1]]


def _position(node: Node) -> tuple[tuple[int, str | int], ...]:
    return tuple((int(isinstance(part, str)), part) for part in node.parts)
