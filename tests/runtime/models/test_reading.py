"""Reading in the quick way: whatever it takes, the loop reads the same; what it refuses, the loop reads.

The law runs over every model that replies hold, of every API.
"""

from __future__ import annotations

import copy
import gc
import json
import os
import pickle
import random
import subprocess
import sys
import threading
import time
import weakref
from collections import Counter
from typing import Any

import pytest

from tests import generated
from tests.fakes.substitutions import READ, printed, substituted, text
from tests.project_pages import client_service, page, project, read
from tests.proof import long_form
from workapis._formats.parse import parsed_json
from workapis._formats.unbounded import Unbounded
from workapis._models.codec import ListOf, ModelOf
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis._models.reader import EXACT, BodyReader, body_reader, read_parsed
from workapis.drift import DriftKind
from workapis.teamwork_projects.models import Project

SUBSTITUTIONS = long_form(5_000, 100_000)
RECORDS = EXACT + 4  # of a page that is read by structs although it is not as documented


def seen(record: Any) -> list[Any]:
    """Return the attributes of a record with their types; of one without a value, its error."""
    values = [record.unread.get(item.name) or getattr(record, item.name) for item in record.FIELDS]
    return [(type(value), seen(value) if isinstance(value, Model) else repr(value)) for value in values]


def counts(findings: Findings) -> Counter[tuple[str, str, str]]:
    """Return how often each deviation was noted."""
    found: Counter[tuple[str, str, str]] = Counter()
    for note in findings.notes:
        found[note.kind, note.pointer, note.expected] += note.count
    return found


def codec_of(slug: str, name: str) -> ListOf[Any]:
    return ListOf(ModelOf[Any](generated.models(slug)[name].__module__, name))


def reader_of(slug: str, name: str) -> BodyReader:
    """Return what reads bodies with a list of records."""
    found = body_reader(codec_of(slug, name), "records", ("STATUS",), ())
    assert found is not None
    return found


def agree(body: bytes, slug: str, name: str, *, is_exact: bool) -> None:
    """Fail if the quick ways, of bytes and of a parsed body, decode and note anything else than the loop."""
    loop, bytes_, parsed = (Findings(path=["records"]) for _ in range(3))
    document = parsed_json(body)
    expected = codec_of(slug, name).read(document["records"], loop)
    quick = reader_of(slug, name).read(body, bytes_)
    ways = [] if quick is None else [(quick.value, bytes_)]
    ways.append((read_parsed(codec_of(slug, name), copy.deepcopy(document["records"]), parsed), parsed))
    for records, findings in ways:
        assert [type(item) for item in records] == [type(item) for item in expected], body
        assert [seen(item) for item in records] == [seen(item) for item in expected], body
        assert records == expected, body
        assert json.dumps([item.to_dict() for item in records]) == json.dumps(document["records"]), body
        noted, all_ = counts(findings), counts(loop)
        if is_exact:
            assert noted == all_, body
        assert noted <= all_, body
        assert {key: n for key, n in noted.items() if key[0] == DriftKind.UNEXPLAINED_VALUE} == {
            key: n for key, n in all_.items() if key[0] == DriftKind.UNEXPLAINED_VALUE
        }, body


@pytest.mark.parametrize(("slug", "name"), READ)
def test_every_way_reads_the_same(slug: str, name: str) -> None:
    """Over substitutions of any value, small pages and large ones give the records and deviations of the loop."""
    chance, model, record = random.Random(f"{slug}.{name}"), generated.models(slug)[name], printed(slug, name)
    left = SUBSTITUTIONS // len(READ) + 1
    while left > 0:
        many = min(left, chance.choice((1, 4, RECORDS)))
        records = [text(substituted(chance, model, record)) for _ in range(many)]
        records += [text(record)] * (RECORDS - many if many > 4 else chance.choice((0, 1, RECORDS)))
        chance.shuffle(records)
        agree(
            f'{{"STATUS": "OK", "records": [{", ".join(records)}]}}'.encode(),
            slug,
            name,
            is_exact=len(records) <= EXACT,
        )
        left -= many


@pytest.mark.parametrize(("slug", "name"), READ)
def test_what_is_printed_is_read_at_once(slug: str, name: str) -> None:
    """The closed struct of every model takes what the documentation prints, and nothing of it is to be noted."""
    reader, body = reader_of(slug, name), text(printed(slug, name))
    findings = Findings(path=["records"])
    found = reader.read(f'{{"STATUS": "OK", "records": [{body}, {body}]}}'.encode(), findings)
    assert found is not None
    assert findings.notes == []
    model = generated.models(slug)[name]
    assert found.value == [model.read(json.loads(body), findings)] * 2
    assert model.READER.read.__module__ == model.__module__


@pytest.mark.parametrize(("slug", "name"), READ)
def test_every_attribute_is_filled_and_compared(slug: str, name: str) -> None:
    """The generated code fills all attributes of a model, each with its own value, and compares all."""
    facts = generated.models(slug)[name].FACTS
    names = [item.name for item in generated.models(slug)[name].FIELDS]
    values = [object() for _ in names]
    one, two, other = facts.draft(), facts.draft(), facts.draft()
    for record in (one, two):
        facts.fill(record, values, None)
        assert [getattr(record, item) for item in names] == values
    facts.fill(other, [object() for _ in names], None)
    assert [*facts.compare(one, two)] == []
    assert [*facts.compare(one, other)] == names


def test_a_single_record_that_is_odd_is_noted_with_what_stands_beside_it() -> None:
    """Its keys and those at the root; a body that msgspec does not parse is left to the codecs."""
    reader = body_reader(ModelOf[Any](Project.__module__, "Project"), "project", ("STATUS",), ("status",))
    assert reader is not None
    body = json.dumps({"STATUS": "OK", "status": 1, "extra": 1, "project": project(zz=1, id=[])}).encode()
    findings = Findings(path=["project"])
    found = reader.read(body, findings)
    assert found is not None
    assert (found.beside, found.records, set(found.value.unread)) == ({"STATUS": "OK"}, 1, {"id"})
    assert {pointer for _, pointer, _ in counts(findings)} == {"/extra", "/project/zz", "/project/id"}
    for odd in (body.replace(b'"zz": 1', b'"zz": 1e400'), body.replace(b"project", b"other"), b"[]", b"{}"):
        assert reader.read(odd, Findings(path=["project"])) is None


@pytest.mark.parametrize("odd", [Unbounded("1e400"), "\ud800"])
def test_what_cannot_be_written_as_json_is_read_by_the_loop(odd: str) -> None:
    """A number that is none, or half of a character, in a list that was parsed already."""
    value = [record | {"zz": odd} for record in _PROJECTS]
    records = read_parsed(codec_of("teamwork_projects", "Project"), value, Findings(path=["projects"]))
    assert [(record.id, record.raw["zz"]) for record in records] == [(number, odd) for number in range(1, 60)]


def test_an_unknown_key_of_one_record_in_many_is_noted() -> None:
    """If records of a large page are looked through, the one that was refused is among them."""
    body = page([*_PROJECTS[:31], _PROJECTS[31] | {"brand-new": 1}, *_PROJECTS[32:]])
    made = client_service()
    read(body, made)
    assert [(item.pointer, item.count) for item in made.drift] == [("/projects/*/brand-new", 1)]


@pytest.mark.parametrize("key", ["x[0]", "a[" + "9" * 5000 + "]", "b - at `$[3]`"])
def test_a_key_that_looks_like_a_place_is_a_key(key: str) -> None:
    """The place in a message of msgspec is told apart from the names that it repeats."""
    records = [*_PROJECTS[:30]]
    records[20] = records[20] | {key: 1}
    made = client_service()
    assert read(page(records), made).parsed[20].unknown == {key: 1}
    assert [item.kind for item in made.drift] == [DriftKind.UNKNOWN_KEY]


def test_an_odd_key_beside_an_odd_root_is_noted() -> None:
    """A key at the root that no page names hides none in the records."""
    records = [*_PROJECTS[:30]]
    records[20] = records[20] | {"zz": 1}
    made = client_service()
    read(page(records, extra=1), made)
    assert {item.pointer for item in made.drift} == {"/extra", "/projects/*/zz"}
    made = client_service()
    assert read(page(_PROJECTS, extra=1), made).parsed[0]._page is not None
    assert {item.pointer for item in made.drift} == {"/extra"}


def test_a_number_that_no_parser_takes_costs_itself() -> None:
    """Among the unknown keys of one record of many."""
    records = [record | {"zz": 1} for record in _PROJECTS[:40]]
    body = page(records).replace(b'"zz": 1', b'"zz": ' + b"9" * 5000, 11)
    found = read(body).parsed
    assert len(found) == 40
    assert found[5].raw["zz"] == "9" * 5000
    assert found[39].raw["zz"] == 1


def test_unknown_keys_cost_linear_time() -> None:
    """A record with twice the keys that nobody documents takes no more than about twice as long."""

    def cost(many: int) -> float:
        body = page([project(**{f"key-{number}": number for number in range(many)})])
        begin = time.process_time()
        (record,) = read(body).parsed
        assert len(record.unknown) == many
        return time.process_time() - begin

    cost(100)
    assert min(cost(40_000) for _ in range(3)) < 8 * min(cost(10_000) for _ in range(3)) + 0.5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_a_fork_while_a_thread_reads_can_read() -> None:
    """Reading holds no lock, so that none is left behind in a child."""
    code = """
import os, threading
from tests.proof import long_form
from tests.project_pages import page, project, read
body, over = page([project(**{"x": n}) for n in range(40)]), threading.Event()
read(body)  # what is imported then is imported before the forks
def work():
    while not over.is_set():
        read(body)
threads = [threading.Thread(target=work) for _ in range(3)]
[thread.start() for thread in threads]
for _ in range(15):
    child = os.fork()
    if child == 0:
        os._exit(0 if len(read(body).parsed) == 40 else 1)
    assert os.waitpid(child, 0)[1] == 0
over.set()
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, timeout=60)


_PROJECTS: list[dict[str, Any]] = [
    project(id=str(number), people=["1", 2], isProjectAdmin="1") for number in range(1, 60)
]


def _is_quick(body: bytes) -> bool:
    reader = body_reader(codec_of("teamwork_projects", "Project"), "projects", ("STATUS",), ())
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
    assert len(pickle.dumps(read(body).parsed[0])) < 5 * len(json.dumps(_PROJECTS[0])), "it took its page along"


def test_an_odd_record_leaves_the_others_as_they_are() -> None:
    """After any unexpected value in a record, its neighbours decode as ever."""
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
    """A body without records is not decoded, and only None says so."""
    assert not _is_quick(body)


def test_threads_read_at_once() -> None:
    """Pages with different unknown keys are all read right."""
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
    """A key that would be code is a key like any other."""
    keys = ['a"b', "x = 1", "__import__('os')", "{v}", "\\", "import", "f0_0", "u0", "'", "\n", ""]
    made = client_service()
    (record,) = read(page([project() | dict.fromkeys(keys, 1)]), made).parsed
    assert set(record.unknown) == set(keys)


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
