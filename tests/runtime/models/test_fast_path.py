"""The fast path: whatever it accepts, the table-driven codecs read the same; what it refuses, they read."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import random
import threading
import weakref
from collections import Counter
from typing import Any

import pytest
from attrs import define

from tests.project_pages import client_service, page, project, read
from workapis._formats.parse import parsed_json
from workapis._models import page as _page
from workapis._models import wire as _wire
from workapis._models.codec import ANYTHING, Codec, Discriminated, ListOf, MapOf, ModelOf, Nullable, OneOf
from workapis._models.enums import OpenEnum, choice
from workapis._models.findings import Findings
from workapis._models.model import Field, Model
from workapis._models.page import PageReader, page_reader
from workapis._models.shape import LEARNED_AT_MOST, shape_of
from workapis.teamwork_projects.models import Project
from workapis.unset import UNSET

MODELS = "workapis_generated.teamwork_projects.models"
SUBSTITUTIONS = 24_000
_COMPANY: ModelOf[Any] = ModelOf(f"{MODELS}.company_reference", "CompanyReference")
_TAG: ModelOf[Any] = ModelOf(f"{MODELS}.tag", "Tag")
_STATUS: OpenEnum[Any] = OpenEnum(f"{MODELS}.folder_access", "FolderAccess")


def _every(*codecs: tuple[str, Codec[Any], object]) -> tuple[tuple[Field, ...], dict[str, object]]:
    fields = tuple(
        Field(name, (name, f"{name}-2"), codec, number % 2 == 0) for number, (name, codec, _) in enumerate(codecs)
    )
    return fields, {name: value for name, _, value in codecs}


FIELDS, SAMPLE = _every(
    ("integer", _wire.INTEGER, 5),
    ("number", _wire.NUMBER, 1.5),
    ("text", _wire.STRING, "words"),
    ("truth", _wire.BOOLEAN, True),
    ("digits", _wire.DIGITS, "999"),
    ("digits_or_empty", _wire.DIGITS_OR_EMPTY, ""),
    ("code", _wire.CODE, "2"),
    ("signed", _wire.SIGNED_DIGITS, "-83"),
    ("yes", _wire.FLAG_YES_NO, "yes"),
    ("decimal", _wire.DECIMAL, "1.50"),
    ("flag", _wire.FLAG_DIGIT, "1"),
    ("word", _wire.FLAG_WORD, "true"),
    ("day", _wire.COMPACT_DATE, "20131204"),
    ("day_or_empty", _wire.COMPACT_DATE_OR_EMPTY, ""),
    ("iso_day", _wire.DATE, "2013-12-04"),
    ("instant", _wire.DATE_TIME, "2013-12-04T19:11:44Z"),
    ("instant_or_empty", _wire.DATE_TIME_OR_EMPTY, ""),
    ("either", _wire.DATE_OR_INSTANT_OR_EMPTY, "20131204"),
    ("clock", _wire.CLOCK_TIME, "14:30"),
    ("ids", _wire.ID_LIST, "1,t2"),
    ("names", _wire.NAME_LIST, "a,b"),
    ("tags", _wire.TAG_LIST, "a,b"),
    ("pipes", _wire.PIPE_LIST, ""),
    ("any", ANYTHING, {"a": [1]}),
    ("number_or_digits", OneOf(_wire.DIGITS, _wire.INTEGER), 7),
    ("number_or_text", OneOf(_wire.INTEGER, _wire.STRING), "x"),
    ("null_text", Nullable(_wire.STRING), None),
    ("null_number", Nullable(_wire.INTEGER), None),
    ("access", _STATUS, "reader"),
    ("closed", choice("a", "b"), "a"),
    ("numbers", ListOf(OneOf(_wire.DIGITS, _wire.INTEGER)), ["1", 2]),
    ("texts", ListOf(_wire.STRING), ["a"]),
    ("map", MapOf(_wire.DIGITS), {"a": "1"}),
    ("company", _COMPANY, {"id": "1", "name": "a", "is-owner": "1"}),
    ("maybe_company", Nullable(_COMPANY), {"id": "1", "name": "a"}),
    ("labels", ListOf(_TAG), [{"id": 5, "name": "api", "color": "#b1da34"}, {"id": 6, "name": "b", "color": ""}]),
    ("kind", Discriminated("type", {"a": _COMPANY}), {"type": "a", "id": "1", "name": "x"}),
)


_BODY: dict[str, Any] = {
    "__annotations__": {item.name: Any for item in FIELDS},
    "FIELDS": FIELDS,
    "__module__": __name__,
}
Everything: Any = define(frozen=True, kw_only=True, repr=False)(
    type("Everything", (Model,), _BODY | {item.name: UNSET for item in FIELDS})
)

VALUES: tuple[str, ...] = (
    *(
        "null",
        "true",
        "false",
        "0",
        "1",
        "2",
        "9",
        "-1",
        "-0",
        "9.0",
        "1.5",
        "1e3",
        "1E2",
        "-0.0",
        "0e5",
        "1e22",
        "1e400",
    ),
    *("100000000000000000000000", "1734739200", "18446744073709551616", "20131204", "9007199254740993.0", "1e-7"),
    *(
        '""',
        '" "',
        '"null"',
        '"NULL"',
        '"true"',
        '"TRUE"',
        '"tRuE"',
        '"False"',
        '"YES"',
        '"no"',
        '"Yes"',
        '"on"',
        '"t"',
    ),
    *(
        '"0"',
        '"1"',
        '"9"',
        '"-1"',
        '"-0"',
        '"-0.0"',
        '"00"',
        '"0999"',
        '" 9"',
        '"9 "',
        '"+9"',
        '"9."',
        '"9.0"',
        '"1e3"',
    ),
    *(
        '"1_0"',
        '"0x1"',
        '"1.50"',
        '"nan"',
        '"inf"',
        '"Infinity"',
        '"99999999999999999999999"',
        '"18446744073709551616"',
    ),
    *(
        '"1734739200"',
        '"1734739200.5"',
        '"\\u0663"',
        '"\\u00b2013120\\u00b9"',
        '"20131204"',
        '"20130230"',
        '"2013W493"',
    ),
    *('"2013-12-04"', '"2013-W49"', '"2013-W49-3"', '"2013-12-4"', '"0000-01-01"', '"2013-12-04T19:11:44Z"'),
    *(
        '"2013-12-04T19:11:44+02:00"',
        '"2013-12-04T19:11:44-00:00"',
        '"2013-12-04T19:11:44+0100"',
        '"2013-12-04T19:11:44"',
    ),
    *('"2013-12-04t19:11:44z"', '"2013-12-04 19:11:44Z"', '"2013-12-04_19:11:44Z"', '"2013-12-04T24:00:00Z"'),
    *('"2013-12-04T19:11:60Z"', '"2013-12-04T19:11:44.1Z"', '"2013-12-04T19:11:44.1234565Z"', '"2013-12-04T19:11Z"'),
    *('"2013-12-04T19:11:44.123456789Z"', '"2013-12-04T19:11:44.9999999Z"', '"2013-12-04T19:11:44.1234567891Z"'),
    *(
        '"2013-12-04T19:11:44.Z"',
        '"9999-12-31T23:59:59.9999999Z"',
        '"0001-01-01T00:00:00+23:59"',
        '"2013-12-04T19:11:44+24:00"',
    ),
    *(
        '"2013-12-04T19:11:44+00"',
        '"14:30"',
        '"24:00"',
        '"1,t2"',
        '"1,,2"',
        '"a,b"',
        '"a|b"',
        '"||"',
        '"a"',
        '"reader"',
        '"admin"',
    ),
    *('"ownerCompanyAdmins"', '"alladmins"', '"\\ud800"', '"\\u0000"', '"1"', '"1"'),
    *(
        "[]",
        "{}",
        "[1]",
        '[1, "t2"]',
        "[20131204]",
        '["a"]',
        '["1", "x"]',
        '[{"name": "a"}]',
        '[{"id": 1}]',
        "[[]]",
        "[null]",
    ),
    *(
        '{"id": "1", "name": "a"}',
        '{"id": "x", "name": "a"}',
        '{"id": "1"}',
        '{"id": "1", "name": "a", "odd": 1}',
        '{"a": "1"}',
    ),
    *(
        '{"a": "x"}',
        '{"type": "a", "id": "1", "name": "a"}',
        '{"type": "z"}',
        '{"type": "a", "id": "1", "name": "a", "odd": 1}',
    ),
    '[{"id": 5, "name": "api", "color": "x"}, {"id": 6}]',
)
KEYS = (*SAMPLE, *(f"{name}-2" for name in SAMPLE), "unknown-a", "unknown-b", "12345")


def _text(record: dict[str, str]) -> str:
    return "{" + ", ".join(f"{json.dumps(key)}: {value}" for key, value in record.items()) + "}"


def _slow(body: bytes, path: list[str | int]) -> tuple[Any, Findings]:
    findings = Findings(path=path)
    codec = ListOf(ModelOf[Any](__name__, "Everything"))
    return codec.read(parsed_json(body)["records"], findings), findings


def _counts(findings: Findings) -> Counter[tuple[str, str, str]]:
    found: Counter[tuple[str, str, str]] = Counter()
    for note in findings.notes:
        found[note.kind, note.pointer, note.expected] += note.count
    return found


def _seen(record: Any) -> list[Any]:
    values = [record.unread.get(item.name) or getattr(record, item.name) for item in record.FIELDS]
    return [(type(value), _seen(value) if isinstance(value, Model) else repr(value)) for value in values]


def _substituted(chance: random.Random) -> dict[str, str]:
    record = {key: json.dumps(value) for key, value in SAMPLE.items()}
    for _ in range(chance.choice((1, 1, 1, 2))):
        key = chance.choice(KEYS)
        record[key] = chance.choice(VALUES)
        if chance.random() < 0.1:
            record.pop(key)
    return record


@pytest.mark.parametrize("seed", range(4))
def test_what_the_fast_path_accepts_the_slow_path_reads_the_same(seed: int) -> None:
    """Over substitutions of any value, one or two in each record, both give equal records, types and deviations.

    The reader is made anew now and then, so that every stage of what it learns is met.
    """
    chance, accepted, pages = random.Random(seed), 0, SUBSTITUTIONS // 4 // 4
    reader = PageReader(shape_of(Everything), True, "records", ())
    for number in range(pages):
        if number % 100 == 0:
            shape_of.cache_clear()
            reader = PageReader(shape_of(Everything), True, "records", ())
        records = ", ".join(_text(_substituted(chance)) for _ in range(4))
        body = f'{{"records": [{records}]}}'.encode()
        slow, expected = _slow(body, ["records"])
        findings = Findings(path=["records"])
        found = reader.read(body, findings)
        if found is None:
            continue
        accepted += 1
        assert [type(item) for item in found.value] == [type(item) for item in slow], body
        assert list(map(_seen, found.value)) == list(map(_seen, slow)), body
        assert found.value == slow, body
        assert _counts(findings) == _counts(expected), body
        assert json.dumps([item.to_dict() for item in found.value]) == json.dumps([item.to_dict() for item in slow])
    assert accepted > pages * 0.9


_PROJECTS: list[dict[str, Any]] = [
    project(id=str(number), people=["1", 2], isProjectAdmin="1") for number in range(1, 60)
]


def _is_quick(body: bytes) -> bool:
    reader = page_reader(ListOf(ModelOf(f"{MODELS}.project", "Project")), "projects", ("STATUS",), ())
    return reader is not None and reader.read(body, Findings(path=["projects"])) is not None


def test_records_know_what_they_were_read_from() -> None:
    """A record of a page, and one within it, give the JSON they came as, and keep it when they are copied."""
    body = page(_PROJECTS)
    assert _is_quick(body)
    for record, source in zip(read(body).parsed, _PROJECTS, strict=True):
        assert record._page is not None
        assert json.dumps(record.to_dict()) == json.dumps(source)
        assert record.company.raw == source["company"]
        for twin in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
            assert twin == record
            assert twin.to_dict() == source
    assert len(pickle.dumps(read(body).parsed[0])) < 4 * len(json.dumps(_PROJECTS[0])), "it took its page along"


def test_a_new_key_in_every_record_is_learned() -> None:
    """Keys that no page names are met once with trouble; after that a page is read straight, and each is counted."""
    shape_of.cache_clear()
    _page._READERS.clear()
    body = page([record | {"new-a": 1, "new-b": [1], "new-c": None} for record in _PROJECTS])
    made = client_service()
    found = [read(body, made).parsed for _ in range(3)][-1]
    assert {(item.pointer, item.count) for item in made.drift} == {
        (f"/projects/*/new-{letter}", 3 * len(_PROJECTS)) for letter in "abc"
    }
    assert found[7].unknown == {"new-a": 1, "new-b": [1], "new-c": None}
    version = shape_of(Project).version
    read(body, made)
    assert shape_of(Project).version == version


def test_what_is_learned_is_bounded() -> None:
    """A service that sends other keys each time changes readers so often, and is read all the same."""
    shape_of.cache_clear()
    _page._READERS.clear()
    made = client_service()
    for number in range(LEARNED_AT_MOST + 20):
        (record,) = read(page([project(**{f"key-{'x' * number}": 1})]), made).parsed
        assert len(record.unknown) == 1
    assert shape_of(Project).version <= LEARNED_AT_MOST
    shape_of.cache_clear()
    _page._READERS.clear()


def test_an_odd_record_leaves_the_others_as_they_are() -> None:
    """Whatever a record has instead of what is expected, its neighbours are read as ever."""
    good = read(page(_PROJECTS)).parsed
    odd: Any
    for odd in (None, 5, [], {}, {"id": "x"}, {"company": 1}, {**_PROJECTS[0], "tags": [5]}):
        for place in (0, 30, len(_PROJECTS)):
            found = read(page([*_PROJECTS[:place], odd, *_PROJECTS[place:]])).parsed
            kept = found[:place] + found[place + (len(found) > len(good)) :]
            assert kept == good


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"5", b"null", b'{"projects": 5}', b'{"projects": {}}', b'{"projects"', b"\xff", b"[" * 10_000]
)
def test_what_is_no_page_is_left_to_the_codecs(body: bytes) -> None:
    """A body that is not of records is not read, and nothing but None tells so."""
    assert not _is_quick(body)


def test_threads_read_while_readers_change() -> None:
    """Pages that teach different things at once are all read right."""
    shape_of.cache_clear()
    _page._READERS.clear()
    wrong: list[object] = []

    def work(name: str) -> None:
        for number in range(15):
            source = [record | {f"{name}-{'x' * number}": number} for record in _PROJECTS[:5]]
            if [record.to_dict() for record in read(page(source)).parsed] != source:
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(f"name{letter}",)) for letter in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_keys_are_data_and_never_code() -> None:
    """A key that would be code in a reader's source is a key like any other."""
    keys = ['a"b', "x = 1", "__import__('os')", "{v}", "\\", "import", "f0_0", "u0", "'", "\n", ""]
    made = client_service()
    (record,) = read(page([project() | dict.fromkeys(keys, 1)]), made).parsed
    assert set(record.unknown) == set(keys)
    shape_of.cache_clear()
    _page._READERS.clear()


def test_objects_of_pages_are_freed_without_the_collector() -> None:
    """A page and its records hold no cycle: dropping the list frees them at once."""
    records = read(page(_PROJECTS)).parsed
    page_of = weakref.ref(records[0]._page)
    gc.disable()
    try:
        del records
        assert page_of() is None
    finally:
        gc.enable()
