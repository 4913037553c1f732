"""Apply operations to records and build responses, by the generated plan, for any API."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import define, field

from workapis._fake.files import PLACE, FileStore, PathStore, StoredFile
from workapis._fake.listing import RecordQuery
from workapis._fake.replies import Answer, Replies, put
from workapis._fake.schema import Schemas, fold
from workapis._fake.spellings import MISSING
from workapis._fake.store import Record, Store, whole

_NO_SUCH: Final = 404
_NO_FILE: Final = b"No file was sent to the fake.\n"


class Refusal(Exception):
    """A refused request: its message, and the possible statuses, the most likely first."""

    def __init__(self, message: str, *statuses: int) -> None:
        super().__init__(message)
        self.statuses = statuses


@define
class Incoming:
    """A request to an operation.

    Attributes:
        plan: Plan of the operation.
        path: Values of the path parameters.
        query: Values of the query.
        body: JSON value of the body; MISSING without one.
        form: Content type and bytes of the body, for an operation with a form.
        file: File in the body or in a form.
        ignored: Names in query and body without a visible effect, found during the response.
        written: Records that the request has written, for webhooks.
    """

    plan: Mapping[str, Any]
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = MISSING
    form: tuple[str, bytes] = ("", b"")
    file: StoredFile | None = None
    ignored: list[str] = field(factory=list[str])
    written: list[Record] = field(factory=list[Record])


class Acts:
    """Performs operations.

    Attributes:
        files: Uploaded files.
        origin: Base URL of the service, for URLs of files.
    """

    def __init__(self, plan: Mapping[str, Any], schemas: Schemas, store: Store, replies: Replies) -> None:
        self._schemas = schemas
        self._store = store
        self._replies = replies
        self._paths = PathStore()
        self._lists = RecordQuery(store)
        self.files = FileStore()
        self.origin = ""
        self._plan = plan
        self._shown: dict[str, frozenset[str]] = {}
        self._caller = plan["words"].get("world", {}).get("caller", "")
        self._version = fold(plan["words"].get("world", {}).get("version", ""))
        if self._caller:
            self.caller()

    def caller(self) -> Record:
        """Return the record of the authenticated user."""
        for record in self._store.of(self._caller):
            return record
        record = self._store.make(self._caller)
        record.values |= {"name": "Ada Lovelace", "firstname": "Ada", "lastname": "Lovelace"}
        return record

    def answer(self, incoming: Incoming) -> Answer:
        """Perform an operation, and return its response.

        Raises:
            Refusal: the operation is not possible.
        """
        plan = incoming.plan
        if "free" in plan:
            return self._at_path(incoming)
        if "upload" in plan:
            return self._upload(incoming)
        sent = self._sent(incoming)
        parents = [*self._parents(incoming)]
        if "bytes" in plan:
            return self._bytes(incoming, parents)
        does = str(plan.get("does", ""))
        act: Callable[[Incoming, dict[str, Any], Sequence[Record]], Answer] | None = getattr(self, f"_{does}", None)
        if does and act is not None:
            self._tell_ignored(incoming, sent)
            return act(incoming, sent, parents)
        return self._replies.documented(plan)

    def _upload(self, incoming: Incoming) -> Answer:
        word = incoming.plan["upload"]
        reference = self.files.take(word, incoming.query, *incoming.form)
        if not reference:
            raise Refusal(f"The form has no file in {word.get('field')}.", 422, 400)
        answer = self._replies.of(incoming.plan, [])
        put(answer.value, word["reference"], reference)
        if "url" in word:
            put(answer.value, word["url"], f"{self.origin}{PLACE}{reference}")
        return answer

    def _bytes(self, incoming: Incoming, parents: Sequence[Record]) -> Answer:
        """Return the file of a record; some bytes, if it has none."""
        plan = incoming.plan
        records = [self._own(incoming, parents)] if "own" in plan else parents[-1:]
        file = next((self.files.of((record.collection, record.id)) for record in records), None)
        kind = {"Content-Type": file.content_type} if file and file.content_type else {}
        return Answer(plan["status"], headers=kind, content=file.content if file else _NO_FILE)

    def _attach(self, record: Record, sent: Mapping[str, Any], key: str) -> None:
        """Assign an uploaded file to a record that refers to it."""
        file = self.files.get(str(sent.get(fold(key), "")))
        if file is not None:
            self._show_file(record, file, sent[fold(key)])

    def _show_file(self, record: Record, file: StoredFile, reference: str) -> None:
        about: dict[str, Any] = {"name": file.name, "originalname": file.name, "size": len(file.content)}
        url = f"{self.origin}{PLACE}{reference}"
        self._store.put(record, about | dict.fromkeys(self._addresses(record.collection), url))

    def _addresses(self, collection: str) -> list[str]:
        """Return the folded names under which a record shows the URL of its file."""
        plans = [plan for plan in self._plan["operations"].values() if plan["of"] == collection and "download" in plan]
        return [fold(plan["download"].rpartition("/")[2]) for plan in plans]

    def _tell_ignored(self, incoming: Incoming, sent: Mapping[str, Any]) -> None:
        """Collect names without a visible effect: filters without a meaning, fields that no response shows."""
        plan = incoming.plan
        if plan["does"] != "list" and not _is_file(plan):
            incoming.ignored += incoming.query
        shown = self.shown_of(plan["of"])
        if plan["does"] in ("create", "update", "copy") and shown:
            known = shown | {fold(plan.get("attach", ""))}
            incoming.ignored += [
                name for name in sent if name not in known and not self._store.refers_by(name, plan["of"])
            ]

    def shown_of(self, collection: str) -> frozenset[str]:
        """Return the folded names under which responses show the records of a collection; none if undocumented."""
        if collection not in self._shown:
            names: set[str] = set()
            for plan in self._plan["operations"].values():
                if plan["of"] == collection and plan.get("does") in ("list", "get"):
                    names |= self._schemas.names_in(plan["reply"])
            self._shown[collection] = frozenset(names)
        return self._shown[collection]

    def _at_path(self, incoming: Incoming) -> Answer:
        path = incoming.path[incoming.plan["free"]]
        value = self._paths.act(incoming.plan["method"], path, incoming.body)
        if value is MISSING:
            raise Refusal(f"There is nothing at {path}.", _NO_SUCH, 400)
        return Answer(incoming.plan["status"], value)

    def _sent(self, incoming: Incoming) -> dict[str, Any]:
        """Return the meanings in the body by folded names."""
        schema = incoming.plan.get("body")
        if _is_file(incoming.plan):  # the query describes the file
            return {fold(key): value for key, value in incoming.query.items()}
        if schema is None or incoming.body is MISSING:
            return {}
        faults = [*self._schemas.faults(incoming.body, schema)]
        if faults:
            raise Refusal("; ".join(faults[:3]), 422, 400)
        meaning = self._schemas.meaning(incoming.body, schema)
        key = fold(incoming.plan.get("key") or "")
        if not key or not isinstance(meaning, dict):
            return meaning if isinstance(meaning, dict) else {"value": meaning}
        beside = {name: value for name, value in meaning.items() if name != key}
        inner = meaning.get(key, {})
        return beside | (inner if isinstance(inner, dict) else {"value": inner})

    def _parents(self, incoming: Incoming) -> Iterator[Record]:
        for parameter, collection in incoming.plan.get("parents", {}).items():
            named = collection
            if collection.startswith("{"):
                word = incoming.path[collection[1:-1]]
                named = self._store.kind(word)
                if not named:
                    raise Refusal(f"There are no {word}.", _NO_SUCH, 400, 422)
            yield self._there(named, incoming.path[parameter])

    def _there(self, collection: str, number: str) -> Record:
        found = whole(number)
        record = None if found is None else self._store.get(collection, found)
        if record is None:
            raise Refusal(f"There is no {collection} {number[:40]}.", _NO_SUCH, 400, 422)
        return record

    def _own(self, incoming: Incoming, parents: Sequence[Record]) -> Record:
        """Return the record that an operation reads or writes."""
        plan, effect = incoming.plan, incoming.plan.get("effect", {})
        if effect.get("only"):
            (above, *_) = parents
            record = self._store.get(plan["of"], above.id) or self._store.make(plan["of"], above.id)
            record.refers[above.collection] = above.id
            return record
        if effect.get("id") == "caller":
            return self.caller()
        if effect.get("id") == "latest":
            found = [item for item in self._store.of(plan["of"]) if self._lists.is_below(item, parents)]
            if not found:
                raise Refusal(f"There are no {plan['of']} yet.", _NO_SUCH, 400)
            return found[-1]
        return self._there(plan["of"], incoming.path[plan["own"]])

    # Operations, named as in the plan.

    def _list(self, incoming: Incoming, _sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        plan, query = incoming.plan, incoming.query
        records = self._lists.records(plan, query, parents, incoming.ignored)
        return self._replies.listed(plan, query, records, parents)

    def grow(self, incoming: Incoming, number: int) -> bool:
        """Insert copies of its first record before a list; return whether it has one."""
        parents = [*self._parents(incoming)]
        records = self._lists.records(incoming.plan, incoming.query, parents, [])
        for _ in range(number if records else 0):
            copy = self._store.copied(records[0], is_first=True)
            for ids in self._store.members.values() if "member" in incoming.plan.get("effect", {}) else ():
                if records[0].id in ids:
                    ids.append(copy.id)
        return bool(records)

    def _get(self, incoming: Incoming, _sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        return self._replies.of(incoming.plan, [self._own(incoming, parents)])

    def _create(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        split = incoming.plan.get("effect", {}).get("split")
        texts = str(sent.get(fold(split), "")).splitlines() if split else [None]
        made: list[Record] = []
        for text in texts:
            record = self._store.make(incoming.plan["of"])
            record.values |= incoming.plan.get("effect", {}).get("sets", {})
            for above in parents:
                self._store.refer(record, above.collection, above.id)
                record.under.append((above.collection, above.id))
            if self._version in self.shown_of(record.collection):
                record.values[self._version] = 1
            record.sent |= self._innermost(incoming)
            self._store.put(record, sent if text is None else {**sent, fold(str(split)): text})
            if "attach" in incoming.plan:
                self._attach(record, sent, incoming.plan["attach"])
            made.append(record)
        return self._written(incoming, made)

    def _update(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        record = self._own(incoming, parents)
        version, given = record.values.get(self._version), sent.pop(self._version, None)
        if isinstance(version, int):
            if given is not None and str(given) != str(version):
                raise Refusal(f"Version {given} is not the newest, which is {version}.", 409, 422, 400)
            record.values[self._version] = version + 1
        self._store.put(record, sent)
        record.sent |= self._innermost(incoming)
        return self._written(incoming, [record])

    def _sets(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        record = self._own(incoming, parents)
        self._store.put(record, sent)
        record.values |= {fold(name): value for name, value in incoming.plan["effect"]["sets"].items()}
        return self._written(incoming, [record])

    def _written(self, incoming: Incoming, records: list[Record]) -> Answer:
        incoming.written = records
        if (file := incoming.file) is not None:
            for record in records:
                self._show_file(record, file, self.files.keep(file, (record.collection, record.id)))
        return self._replies.of(incoming.plan, records)

    def _innermost(self, incoming: Incoming) -> dict[str, Any]:
        """Return the sent object of a record, with its own keys."""
        body, key = incoming.body, incoming.plan.get("key")
        inner = body.get(key) if key and isinstance(body, dict) else body
        return inner if isinstance(inner, dict) else {}

    def _delete(self, incoming: Incoming, _sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        record = self._own(incoming, parents)
        self._store.drop(record)
        return self._written(incoming, [record])

    def _add(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        ids, effect = self._members(incoming, parents), incoming.plan["effect"]
        ids += [number for number in self._meant(incoming, sent, effect["value"]) if number not in ids]
        gone = {*self._meant(incoming, sent, effect["removes"])} if "removes" in effect else set[int]()
        ids[:] = [number for number in ids if number not in gone]
        return self._replies.of(incoming.plan, parents[:1])

    def _remove(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        ids, gone = self._members(incoming, parents), {*self._meant(incoming, sent, incoming.plan["effect"]["value"])}
        ids[:] = [number for number in ids if number not in gone]
        return self._replies.of(incoming.plan, parents[:1])

    def _members(self, incoming: Incoming, parents: Sequence[Record]) -> list[int]:
        (above, *_) = parents
        key = (incoming.plan["effect"]["member"], above.collection, above.id)
        return self._store.members.setdefault(key, [])

    def _meant(self, incoming: Incoming, sent: Mapping[str, Any], value: str) -> Iterator[int]:
        """Yield the ids to add or remove. A name without a record creates one."""
        if value == "caller":
            yield self.caller().id
            return
        found: Any = incoming.path.get(value)
        if found is None:
            found = sent
            for step in value.strip("/").split("/"):
                found = found.get(fold(step), []) if isinstance(found, dict) else []
        for item in found if isinstance(found, list) else str(found).split(","):
            text = str(item.get("id", item.get("name", "")) if isinstance(item, dict) else item).strip()
            if whole(text) is not None:
                yield self._there(incoming.plan["of"], text).id
            elif text:
                yield self._store.called(incoming.plan["of"], text).id

    def _copy(self, incoming: Incoming, sent: dict[str, Any], parents: Sequence[Record]) -> Answer:
        record = self._store.copied(self._own(incoming, parents))
        self._store.put(record, sent)
        return self._written(incoming, [record])

    def _restore(self, incoming: Incoming, _sent: dict[str, Any], _parents: Sequence[Record]) -> Answer:
        collection, number = incoming.plan["of"], incoming.path[incoming.plan["own"]]
        if collection.startswith("{"):
            collection = self._store.kind(incoming.path[collection[1:-1]])
        found = whole(number)
        record = None if found is None else self._store.bring_back(collection, found)
        if record is None:
            raise Refusal(f"There is no deleted {collection} {number[:40]}.", _NO_SUCH, 400, 422)
        return self._written(incoming, [record])


def _is_file(plan: Mapping[str, Any]) -> bool:
    """Return whether the body of an operation is the bytes of a file."""
    return bool(plan.get("sends", {}).get("kind") == "bytes")
