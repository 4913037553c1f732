"""Report changes between schemas: values that requests accept, values in responses, and attributes.

The comparison visits each pair of schemas once, however often and deeply they refer to each other. So time grows with
the number of pairs and not with the number of paths to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from scripts.changes import bound_changes, word_changes
from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, UserChange, toward
from scripts.changes.equality import Equality
from scripts.changes.shapes import KINDS, Kinds, SchemaPlace, SchemaShapes, attribute_of, required
from scripts.document import pointer as pointers
from scripts.plan.bodies import RESERVED

# Keywords that this module compares; a difference in any other is breaking, except in extensions.
_WEIGHED: Final = frozenset(
    {
        *(
            "$ref",
            "type",
            "format",
            "enum",
            "const",
            "default",
            "deprecated",
            "discriminator",
            "allOf",
            "anyOf",
            "oneOf",
        ),
        *("properties", "required", "additionalProperties", "items", *bound_changes.WORDS, *word_changes.TEXTS),
    }
)
# The planner's type for arguments that are ids: it accepts the objects themselves too.
_ID: Final = re.compile(r"(?:^|[_(.])ids?(?:=\))?$")


@dataclass(frozen=True)
class Pair:
    """Two schemas of one place, the name of their owner, and whether they are of a response.

    Args:
        method: method whose arguments are the attributes of these schemas, if they are of a request body.
        also: other names of their owner.
        of_class: whether to compare the attributes of a class, which are the same wherever the class appears.
    """

    old: SchemaPlace
    new: SchemaPlace
    python: str
    is_reply: bool
    method: str = ""
    also: frozenset[str] = frozenset()
    of_class: bool = False


class SchemaChanges:
    """The changes of the schemas of two bundles."""

    def __init__(self, old: SchemaShapes, new: SchemaShapes) -> None:
        self.old = old
        self.new = new
        self._found: dict[Pair, tuple[list[UserChange], list[Pair]]] = {}
        self._equality = Equality(old, new)

    def of(self, first: Pair) -> Iterator[UserChange]:
        """Yield the changes between two schemas and all schemas in them."""
        seen, left = {first}, [first]
        while left:
            pair = left.pop()
            changes, inner = self._local(pair)
            yield from changes
            left += [item for item in inner if item not in seen]
            seen.update(inner)

    def _local(self, pair: Pair) -> tuple[list[UserChange], list[Pair]]:
        """Return the changes of two schemas by themselves, and the pairs inside them."""
        if pair not in self._found:
            changes, pairs = list[UserChange](), list[Pair]()
            for item in self._compared(pair):
                if isinstance(item, Pair):
                    pairs.append(item)
                else:
                    changes.append(replace(item, also=item.also | pair.also))
            self._found[pair] = changes, pairs
        return self._found[pair]

    def _compared(self, pair: Pair) -> Iterator[UserChange | Pair]:
        if pair.of_class:
            yield from self._fields(pair, pair.python, pair.old, pair.new)
            return
        old, new = self.old.kinds(pair.old), self.new.kinds(pair.new)
        yield from self._of_kinds(pair, old, new)
        yield from self._of_words(pair)
        for kind in old.keys() & new.keys():
            before, after = old[kind], new[kind]
            if kind == "record":
                yield from self._records(pair, before, after)
            elif kind in ("list", "map"):
                word = "items" if kind == "list" else "additionalProperties"
                for one, other in zip(before, after, strict=False):
                    inner = self.old.child(one, word), self.new.child(other, word)
                    yield Pair(*inner, pair.python, pair.is_reply, also=pair.also)
                yield from self._members(pair, before[len(after) :], after[len(before) :])
            yield from bound_changes.bounds(before, after, pair.new.pointer, pair.python, pair.is_reply)
            if kind in KINDS.values():
                yield from bound_changes.values(before, after, pair.new.pointer, pair.python, pair.is_reply)
            is_spelt = kind not in ("null", "record") and old.keys() == new.keys()
            if is_spelt and {*map(_spelling, before)} != {*map(_spelling, after)}:
                why = f"encoded as {_spellings(after)} now, was {_spellings(before)}. The Python type stays"
                yield UserChange(DOCUMENTATION, pair.python, why, pair.new.pointer)

    def _of_kinds(self, pair: Pair, old: Kinds, new: Kinds) -> Iterator[UserChange]:
        is_id = not pair.is_reply and _ID.search(pair.python) is not None
        added = [kind for kind in new if not _covers(old, kind, is_id)]
        removed = [kind for kind in old if not _covers(new, kind, is_id)]
        if not added and not removed:
            return
        told = f"{self.old.told(pair.old)} → {self.new.told(pair.new)}"
        is_decoded = "any" in removed and not self.new.is_json(pair.new)
        if pair.is_reply and is_decoded and not added:
            why = f"{told}: clients decode it now, and returned parsed JSON"
            yield UserChange(BREAKING, pair.python, why, pair.new.pointer)
            return
        breaks = bool(added) if pair.is_reply else bool(removed)
        reasons = {
            (True, True): "responses may contain what they did not promise",
            (True, False): "responses promise more",
            (False, True): "requests accept less",
            (False, False): "requests accept more",
        }
        kind = BREAKING if breaks else ADDITIVE
        reason = (
            reasons[pair.is_reply, breaks] if old.keys() & new.keys() or not (added and removed) else "another type"
        )
        yield UserChange(kind, pair.python, f"{told}: {reason}", pair.new.pointer)

    def _of_words(self, pair: Pair) -> Iterator[UserChange]:
        old, new = (node.value if isinstance(node.value, Mapping) else {} for node in (pair.old, pair.new))
        yield from word_changes.words(old, new, pair.new.pointer, pair.python)
        lists = "enum" in old or "enum" in new  # their title is the name of a class
        before, after = ({**node, "title": None} if lists else node for node in (old, new))
        yield from word_changes.texts(before, after, pair.new.pointer, pair.python)
        for word in sorted((old.keys() | new.keys()) - _WEIGHED):
            if old.get(word) != new.get(word) and not word.startswith("x-"):
                why = f"{word} changed, and this comparison cannot tell how"
                yield UserChange(BREAKING, pair.python, why, pointers.join(pair.new.pointer, word))
        if "default" in new and old.get("default") != new["default"] and "default" in old:
            why = f"the service uses {new['default']!r} if it is omitted, and used {old['default']!r}"
            kind = DOCUMENTATION if pair.is_reply else BREAKING
            yield UserChange(kind, pair.python, why, pointers.join(pair.new.pointer, "default"))
        elif ("default" in old) != ("default" in new):
            why = "default: the service's default is documented now, or no longer is"
            yield UserChange(DOCUMENTATION, pair.python, why, pointers.join(pair.new.pointer, "default"))

    def _records(self, pair: Pair, before: list[SchemaPlace], after: list[SchemaPlace]) -> Iterator[UserChange | Pair]:
        """Yield the differences between the objects that a place may contain."""
        matches, gone, new = self._matched(before, after)
        for one, other in matches:
            owner = self._owner(one, other)
            if one.name and not owner and not pair.method:
                why = f"{other.name} now, was {one.name}: another class"
                yield UserChange(BREAKING, pair.python, why, pair.new.pointer)
            if owner and not pair.method:
                yield Pair(one, other, owner, pair.is_reply, of_class=True)
            else:
                yield from self._fields(pair, owner, one, other)
            yield from self._openness(pair, one, other)
        yield from self._members(pair, gone, new)
        yield from self._discriminators(pair, matches)

    def _matched(
        self, before: list[SchemaPlace], after: list[SchemaPlace]
    ) -> tuple[list[tuple[SchemaPlace, SchemaPlace]], list[SchemaPlace], list[SchemaPlace]]:
        """Return the pairs of corresponding objects: equal ones, those of one name, and the last one of both."""
        matches: list[tuple[SchemaPlace, SchemaPlace]] = []
        gone, new = [*before], [*after]
        if len(before) == len(after) == 1:
            return [(before[0], after[0])], [], []
        for is_same in (self._equality.holds, lambda one, other: bool(one.name) and one.name == other.name):
            for one in [*gone]:
                other = next((item for item in new if is_same(one, item)), None)
                if other is not None:
                    matches.append((one, other))
                    gone.remove(one)
                    new.remove(other)
        if len(gone) == len(new) == 1:
            return [*matches, (gone[0], new[0])], [], []
        return matches, gone, new

    def _members(self, pair: Pair, gone: list[SchemaPlace], new: list[SchemaPlace]) -> Iterator[UserChange]:
        for node in gone:
            why = f"{self.old.told(node)} is no longer one of the choices"
            yield UserChange(toward(pair.is_reply, wider=False), pair.python, why, pair.old.pointer)
        for node in new:
            why = f"{self.new.told(node)} is one of the choices now"
            yield UserChange(toward(pair.is_reply, wider=True), pair.python, why, pair.new.pointer)

    def _discriminators(self, pair: Pair, matches: list[tuple[SchemaPlace, SchemaPlace]]) -> Iterator[UserChange]:
        old, new = (_discriminator(node) for node in (pair.old, pair.new))
        place = pointers.join(pair.new.pointer, "discriminator")
        if not old or not new:
            if old or new:
                why = "a key distinguishes the choices now" if new else "no key distinguishes the choices any more"
                yield UserChange(BREAKING, pair.python, why, place)
            return
        if old["propertyName"] != new["propertyName"]:
            why = f"{new['propertyName']!r} distinguishes the choices now, was {old['propertyName']!r}"
            yield UserChange(BREAKING, pair.python, why, pointers.join(place, "propertyName"))
        known = {one.pointer: other.pointer for one, other in matches}
        before, after = _mapping(pair.old, old), _mapping(pair.new, new)
        for value in dict.fromkeys((*before, *after)):
            where = pointers.join(place, "mapping", value)
            if value not in after:
                kind = toward(pair.is_reply, wider=False)
                yield UserChange(kind, pair.python, f"{value!r} no longer selects a choice", where)
            elif value not in before:
                yield UserChange(
                    toward(pair.is_reply, wider=True), pair.python, f"{value!r} selects a choice now", where
                )
            elif known.get(before[value]) != after[value]:
                yield UserChange(BREAKING, pair.python, f"{value!r} selects another choice", where)

    def _fields(self, pair: Pair, owner: str, one: SchemaPlace, other: SchemaPlace) -> Iterator[UserChange | Pair]:
        old, new = self.old.fields(one), self.new.fields(other)
        before, after = required(one), required(other)
        pairs, gone, fresh = _same_fields(old, new, self.old.aliases(one), self.new.aliases(other))
        for key, now in pairs:
            names = _Names(pair, owner, old[key], key)
            yield from _renamed(names, _Names(pair, owner, new[now], now), new[now])
            if (key in before) != (now in after):
                yield _required(pair, names, new[now], is_now=now in after)
            yield Pair(old[key], new[now], names.python, pair.is_reply, also=names.also)
        for key in gone:
            names = _Names(pair, owner, old[key], key)
            why = "removed: programs that use it fail"
            yield UserChange(BREAKING, names.python, why, old[key].pointer, also=names.also)
        for key in fresh:
            names = _Names(pair, owner, new[key], key)
            breaks = key in after and not pair.is_reply
            why = "new and required: requests without it fail" if breaks else "new"
            yield UserChange(BREAKING if breaks else ADDITIVE, names.python, why, new[key].pointer, also=names.also)
        yield from self._spellings(pair, owner, one, other)

    def _owner(self, one: SchemaPlace, other: SchemaPlace) -> str:
        """Return the class whose attributes are compared; None if another replaced it and it still exists."""
        is_replaced = other.name not in ("", one.name) and one.name in self.new.components
        return "" if is_replaced else one.name

    def _spellings(self, pair: Pair, owner: str, one: SchemaPlace, other: SchemaPlace) -> Iterator[UserChange]:
        old, new = self.old.aliases(one), self.new.aliases(other)
        for key in dict.fromkeys((*old, *new)):
            if (key in old) == (key in new):
                continue
            name = _Names(pair, owner, SchemaPlace("", {}), old.get(key) or new[key]).python
            place = pointers.join(one.pointer if key in old else other.pointer, "properties", key)
            if key in new:
                yield UserChange(ADDITIVE, name, f"read from {key!r} too", place)
            elif key not in other.value["properties"]:
                kind = BREAKING if pair.is_reply else DOCUMENTATION
                yield UserChange(kind, name, f"no longer decoded from {key!r}", place)

    def _openness(self, pair: Pair, one: SchemaPlace, other: SchemaPlace) -> Iterator[UserChange]:
        old, new = (node.value.get("additionalProperties", True) is not False for node in (one, other))
        if old != new:
            why = "undescribed keys are accepted now" if new else "undescribed keys are rejected"
            kind = ADDITIVE if pair.is_reply else toward(False, wider=new)
            yield UserChange(kind, pair.python, why, pointers.join(other.pointer, "additionalProperties"))


@dataclass(frozen=True)
class _Names:
    """Names of a property: an attribute of a class, or an argument of a method."""

    pair: Pair
    owner: str
    node: SchemaPlace
    key: str

    @property
    def name(self) -> str:
        name = attribute_of(self.key, self.node)
        return f"{name}_" if self.pair.method and name in RESERVED else name

    @property
    def python(self) -> str:
        return self.called(self.name)

    def called(self, name: str) -> str:
        if self.pair.method:
            return f"{self.pair.method}({name}=)"
        return f"{self.owner or self.pair.python}.{name}"

    @property
    def also(self) -> frozenset[str]:
        return frozenset({self.attribute(self.name)} if self.owner else ())

    def attribute(self, name: str) -> str:
        plain = name.removesuffix("_")
        return f"{self.owner}.{plain if self.pair.method and plain in RESERVED else name}"


def _same_fields(
    old: Mapping[str, SchemaPlace], new: Mapping[str, SchemaPlace], was: Mapping[str, str], now: Mapping[str, str]
) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Return the keys of fields that both objects have, the removed ones, and the new ones.

    A field is the same if its key is, if its key is an alias of the field on the other side, or if the attribute has
    the same name.
    """
    pairs = []
    left = dict.fromkeys(new)
    by_name = {attribute_of(key, node): key for key, node in new.items() if key not in old}
    for key, node in old.items():
        main = {main: alias for alias, main in was.items() if main == key}
        candidates = (key, now.get(key), main.get(key), by_name.get(attribute_of(key, node)))
        found = next((item for item in candidates if item in left), None)
        if found is not None:
            pairs.append((key, found))
            del left[found]
    known = {key for key, _ in pairs}
    return pairs, [key for key in old if key not in known], [*left]


def _renamed(old: _Names, new: _Names, node: SchemaPlace) -> Iterator[UserChange]:
    one, other = ((item.name, item.node.value) for item in (old, new))
    yield from word_changes.renamed(one, other, node.pointer, old.called, old.attribute if old.owner else None)
    if old.name == new.name and old.key != new.key:
        why = f"its key is {new.key!r} now, was {old.key!r}: `to_dict()` and `request()` see that"
        yield UserChange(BREAKING, old.python, why, node.pointer, also=old.also)


def _required(pair: Pair, names: _Names, node: SchemaPlace, *, is_now: bool) -> UserChange:
    if pair.is_reply:
        why = "always there now" if is_now else "no longer always there: it may be UNSET"
    else:
        why = "required now: requests without it fail" if is_now else "no longer required"
    kind = BREAKING if is_now != pair.is_reply else ADDITIVE
    return UserChange(kind, names.python, why, node.pointer, also=names.also)


def _covers(kinds: Kinds, kind: str, is_id: bool) -> bool:
    """Return whether some kinds contain another; an argument for the number of an object accepts a string too."""
    wider = {"int": "float", "str": "int" if is_id else ""}.get(kind, "")
    return kind in kinds or "any" in kinds or wider in kinds


def _spelling(node: SchemaPlace) -> tuple[str, str]:
    value = node.value if isinstance(node.value, Mapping) else {}
    kinds = value.get("type", "")
    kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if kind != "null"]
    return " or ".join(kinds) if "format" in value else "", str(value.get("format", ""))


def _spellings(parts: list[SchemaPlace]) -> str:
    return " or ".join(dict.fromkeys(" ".join(filter(None, _spelling(part))) or "plain JSON" for part in parts))


def _discriminator(node: SchemaPlace) -> Mapping[str, Any]:
    found: Mapping[str, Any] = node.value.get("discriminator", {}) if isinstance(node.value, Mapping) else {}
    return found


def _mapping(node: SchemaPlace, word: Mapping[str, Any]) -> dict[str, str]:
    """Return the places of choices by discriminator value; without a mapping the values are the names."""
    listed = [item["$ref"] for item in node.value.get("oneOf") or node.value.get("anyOf") or () if "$ref" in item]
    mapping = word.get("mapping") or {item.rpartition("/")[2]: item for item in listed}
    return {value: target.removeprefix("#") for value, target in mapping.items()}
