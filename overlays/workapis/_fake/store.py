"""Records of a fake, with the fields that each shows: its own, and those of records it refers to."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import define, evolve, field

from workapis._fake.schema import Look, fold
from workapis._fake.spellings import MISSING

_FIRST: Final = 1001
_SHORTEST: Final = 3  # letters of a reference's name in front of a value's name
_NAMES: Final = ("name", "title", "content")
_LONGEST: Final = 19  # digits of an id, and more
_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_MADE: Final = ("createdon", "createdat", "datecreated", "created", "dateadded", "uploadeddate", "postedon")
_CHANGED: Final = ("lastchangedon", "updatedat", "lastupdated", "updatedon", "datechanged", "lastupdatedon", "updated")


@define(eq=False)
class Record:
    """A stored object.

    Attributes:
        collection: Kind of the object.
        id: Id, unique in the collection.
        values: Meanings by folded names.
        refers: Ids of other records by collection; in its own collection, that of the parent record.
        under: Records that it was created below; deleting them deletes it too.
        sent: Written values with their own keys, for records with undocumented keys.
        made: Time of creation.
        changed: Time of the last write.
        is_stub: True if it is known only from a reference of another record.
    """

    collection: str
    id: int
    values: dict[str, Any] = field(factory=dict[str, Any])
    refers: dict[str, int] = field(factory=dict[str, int])
    under: list[tuple[str, int]] = field(factory=list[tuple[str, int]])
    sent: dict[str, Any] = field(factory=dict[str, Any])
    made: dt.datetime = field(kw_only=True)
    changed: dt.datetime = field(kw_only=True)
    is_stub: bool = False


class Store:
    """All records of a fake."""

    def __init__(
        self, names: Mapping[str, list[str]], now: Callable[[], dt.datetime], shown: Mapping[str, str] | None = None
    ) -> None:
        """Create a store.

        Args:
            names: Collections by the names of their records.
            now: Clock of the service.
            shown: Collections of members by the field that shows them.
        """
        self._names = names
        self._shown_members = shown or {}
        self.now = now
        self._records: dict[str, dict[int, Record]] = {}
        self.trash: dict[tuple[str, int], Record] = {}
        self.members: dict[tuple[str, str, int], list[int]] = {}
        self._last = _FIRST - 1

    def __iter__(self) -> Iterator[Record]:
        """Iterate over all records."""
        for records in self._records.values():
            yield from [*records.values()]

    def of(self, collection: str) -> list[Record]:
        """Return the records of a collection in the order of their creation, without stubs."""
        return [record for record in self._records.get(collection, {}).values() if not record.is_stub]

    def get(self, collection: str, number: int) -> Record | None:
        """Return a record."""
        return self._records.get(collection, {}).get(number)

    def make(self, collection: str, number: int | None = None, *, is_stub: bool = False) -> Record:
        """Create and store a record."""
        now = self.now()
        self._last = max(self._last + (number is None), number if number and number < 10**_LONGEST else 0)
        record = Record(collection, self._last if number is None else number, made=now, changed=now, is_stub=is_stub)
        self._records.setdefault(collection, {})[record.id] = record
        return record

    def copied(self, record: Record, *, is_first: bool = False) -> Record:
        """Create a copy of a record, after or before all of its kind."""
        made = self.make(record.collection)
        made.values, made.refers, made.under = dict(record.values), dict(record.refers), [*record.under]
        for member in self._shown_members:
            self.members[member, made.collection, made.id] = [item.id for item in self._members_of(record, member)]
        if is_first:
            records = self._records[record.collection]
            self._records[record.collection] = {made.id: made, **records}
        return made

    def drop(self, record: Record) -> None:
        """Delete a record and those created below it; `bring_back` restores them."""
        key = (record.collection, record.id)
        record.changed = self.now()
        self._records[record.collection].pop(record.id, None)
        self.trash[key] = record
        for other in [other for other in self if key in other.under]:
            self.drop(other)

    def bring_back(self, collection: str, number: int) -> Record | None:
        """Restore a deleted record, with those that were deleted with it."""
        record = self.trash.pop((collection, number), None)
        if record is not None:
            self._records.setdefault(collection, {})[number] = record
            for other in [other for other in self.trash.values() if (collection, number) in other.under]:
                self.bring_back(other.collection, other.id)
        return record

    def named(self, name: str, asking: str) -> str:
        """Return the collection that a name refers to in a record of another; "" if none or several fit."""
        found = self._names.get(name, [""])
        if len(found) == 1 or asking in found:
            return asking if asking in found else found[0]
        stem = _stem(asking)
        return next((item for item in found if item and _stem(item) == stem), found[0])

    def kind(self, word: str) -> str:
        """Return the collection that a segment of a path names; "" if there is none."""
        name = fold(word)
        every = {found for known in self._names.values() for found in known if fold(found) == name}
        return next(iter(every), "") or self.named(name.removesuffix("s"), "") or self.named(name, "")

    def put(self, record: Record, values: Mapping[str, Any]) -> None:
        """Set meanings by folded names, as references if the names are those of references, otherwise as values."""
        for name, value in values.items():
            collection, number = self._reference(record, name, value)
            if name in self._shown_members:
                self.members[name, record.collection, record.id] = [*self._members_in(name, value)]
            elif not collection or number is None:
                before = record.values.get(name, {})
                both = isinstance(before, dict) and isinstance(value, dict)
                record.values[name] = before | value if both else value
            elif number > 0:
                self.refer(record, collection, number, value if isinstance(value, dict) else {})
            else:
                record.refers.pop(collection, None)
        record.changed = self.now()

    def _members_in(self, member: str, value: Any) -> Iterator[int]:
        """Yield the ids of members, from records or names; create those that do not exist."""
        collection = self._shown_members[member]
        for item in value if isinstance(value, list) else str(value or "").split(","):
            about = item if isinstance(item, dict) else {"name": str(item).strip()}
            number = whole(about.get("id"))
            record = self.get(collection, number) if number else None
            if record is None and (number or about.get("name")):
                record = self.make(collection, number) if number else self.called(collection, str(about["name"]))
                record.values |= {name: value for name, value in about.items() if name != "id"}
            if record is not None:
                yield record.id

    def called(self, collection: str, name: str) -> Record:
        """Return the record of a collection with a name; create it if there is none."""
        for record in self.of(collection):
            if record.values.get("name") == name:
                return record
        record = self.make(collection)
        record.values["name"] = name
        return record

    def refer(self, record: Record, collection: str, number: int, about: Mapping[str, Any] | None = None) -> None:
        """Make a record refer to another; create a stub, which no list shows, if that is unknown."""
        record.refers[collection] = number
        if self.get(collection, number) is None and (collection, number) not in self.trash:
            other = self.make(collection, number, is_stub=True)
            other.values |= {name: value for name, value in (about or {}).items() if name != "id"}

    def clone(self) -> Store:
        """Return another store with copies of all records."""
        made = Store(self._names, self.now, self._shown_members)
        for record in self:
            copy = evolve(record, values=dict(record.values), refers=dict(record.refers))
            made._records.setdefault(record.collection, {})[record.id] = copy
        made.members = {key: [*ids] for key, ids in self.members.items()}
        return made

    def above(self, record: Record, collection: str, deepest: int = 4) -> int | None:
        """Return the id of the owner of a record in a collection, direct or through other records."""
        if collection in record.refers:
            return record.refers[collection]
        for kind, number in record.refers.items() if deepest else ():
            other = self._known(kind, number)
            found = None if other is None else self.above(other, collection, deepest - 1)
            if found is not None:
                return found
        return None

    def refers_by(self, name: str, collection: str) -> bool:
        """Return whether a name in a record of a collection refers to another record."""
        stem = name.removesuffix("id").removeprefix("new").removeprefix("parent")
        return bool(self.named(stem, collection))

    def _reference(self, record: Record, name: str, value: Any) -> tuple[str, int | None]:
        if isinstance(value, dict):
            return self.named(name, record.collection), whole(value.get("id"))
        if not name.endswith("id") or name == "id":
            return "", None
        stem = name[:-2].removeprefix("new")
        collection = self.named(stem.removeprefix("parent"), record.collection)
        if collection == record.collection and not stem.startswith("parent"):
            return "", None
        return collection, 0 if value in (None, "", 0) else whole(value)

    def look(self, record: Record) -> Look:
        """Return a function that looks up the values of a record by folded names."""

        def found(name: str) -> Any:
            if name == "id":
                return record.id
            if name in self._shown_members:
                return [{"id": member.id, **member.values} for member in self._members_of(record, name)]
            if name in record.values:
                return record.values[name]
            if name.endswith("id") and (number := self._id_of(record, name[:-2])) is not MISSING:
                return number
            if name.endswith("name") and (other := self._other(record, name[:-4])):
                return next((other.values[key] for key in _NAMES if key in other.values), MISSING)
            if other := self._other(record, name):
                return self.look(other)
            for at in range(len(name) - 1, _SHORTEST, -1):  # personfirstname: the first name of the person
                if self.named(name[:at], record.collection) and (other := self._other(record, name[:at])):
                    return other.values.get(name[at:], MISSING)
            return record.made if name in _MADE else record.changed if name in _CHANGED else MISSING

        return found

    def _members_of(self, record: Record, member: str) -> Iterator[Record]:
        for number in self.members.get((member, record.collection, record.id), ()):
            found = self.get(self._shown_members[member], number)
            if found is not None:
                yield found

    def _id_of(self, record: Record, stem: str) -> Any:
        collection, of = self._meant(record, stem)
        if collection == record.collection and not stem.startswith("parent"):
            return record.id
        number = self.above(of, collection) if collection and of else None
        return MISSING if number is None else number

    def _other(self, record: Record, name: str) -> Record | None:
        collection, of = self._meant(record, name)
        if not collection or not of or (collection == of.collection and collection not in of.refers):
            return None
        number = self.above(of, collection)
        return None if number is None else self._known(collection, number)

    def _known(self, collection: str, number: int) -> Record | None:
        """Return a record, also a deleted one, whose name other records still show."""
        return self.get(collection, number) or self.trash.get((collection, number))

    def _meant(self, record: Record, name: str) -> tuple[str, Record | None]:
        """Return the collection that a name refers to, and the referring record: for parenttask of a time, its task."""
        collection = self.named(name.removeprefix("parent"), record.collection)
        if name.startswith("parent") and collection and collection != record.collection:
            number = self.above(record, collection)
            return collection, None if number is None else self.get(collection, number)
        return collection, record

    def below(self, record: Record, other: Record) -> bool:
        """Return whether a record belongs to another, by a reference in either direction."""
        if other.collection == record.collection:
            return record.refers.get(other.collection) == other.id
        return other.id == self.above(record, other.collection) or record.id == self.above(other, record.collection)


def _stem(collection: str) -> str:
    return collection.replace(".", "_").partition("_")[0].rstrip("s")


def whole(value: Any) -> int | None:
    """Return an id, from an integer or a string; None if the value is none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < _LONGEST:
        return int(value)
    if isinstance(value, str) and _UUID.fullmatch(value):
        return int(value.replace("-", ""), 16)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
