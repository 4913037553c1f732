"""Schema drift: deviations from the documentation are counted, once and truly, and shown without values."""

from __future__ import annotations

import importlib
import threading
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scripts.document.yaml_document import load
from tests.fakes.stage import Stage, operation
from tests.project_pages import client_service, drift_of, page, project, read
from tests.repository import ROOT, Example, examples, published
from tests.runtime.models.test_models import _OPERATIONS as OPERATIONS
from workapis import errors
from workapis._models.findings import Findings, shape
from workapis.drift import REMEMBERED, Deviation, Drift, DriftKind, Note
from workapis.options import RetryPolicy
from workapis.transport import Response

PLANTED: tuple[tuple[dict[str, Any], str, DriftKind], ...] = (
    ({"brand-new": "x"}, "/projects/*/brand-new", DriftKind.UNKNOWN_KEY),
    ({"12345": "x"}, "/projects/*/*", DriftKind.UNKNOWN_KEY),
    ({"id": "no digits"}, "/projects/*/id", DriftKind.UNEXPLAINED_VALUE),
    ({"startDate": "4 Dec"}, "/projects/*/startDate", DriftKind.UNEXPLAINED_VALUE),
    ({"created-on": 1_734_739_200}, "/projects/*/created-on", DriftKind.UNEXPLAINED_VALUE),
    ({"starred": "perhaps"}, "/projects/*/starred", DriftKind.UNEXPLAINED_VALUE),
    ({"name": None}, "/projects/*/name", DriftKind.UNEXPLAINED_VALUE),
    ({"company": 5}, "/projects/*/company", DriftKind.UNEXPLAINED_VALUE),
    ({"people": [1, {}]}, "/projects/*/people/*", DriftKind.UNEXPLAINED_VALUE),
    ({"category": {"id": "1", "name": "a", "colour": "red"}}, "/projects/*/category/colour", DriftKind.UNKNOWN_KEY),
    ({"status": ...}, "/projects/*/status", DriftKind.MISSING_KEY),
    ({"company": {"id": "1"}}, "/projects/*/company/name", DriftKind.MISSING_KEY),
)


def planted() -> list[dict[str, Any]]:
    """Return forty records, of which twelve have one deviation each."""
    records = [project() for _ in range(40)]
    for place, (change, _, _) in enumerate(PLANTED):
        merged = records[3 * place] | change
        records[3 * place] = {key: value for key, value in merged.items() if value is not ...}
    return records


def test_a_page_with_twelve_deviations_reports_those_twelve() -> None:
    """Each planted deviation is one entry, seen once in as many records as there are; there is no other."""
    drift = drift_of(page(planted()))
    assert {(item.pointer, item.kind) for item in drift} == {(pointer, kind) for _, pointer, kind in PLANTED}
    assert {(item.count, item.records, item.operation_id) for item in drift} == {(1, 40, "listProjects")}
    assert drift.records == {"listProjects": 40}


@pytest.mark.parametrize(("change", "pointer", "kind"), PLANTED[6:])
def test_what_ends_a_strict_reading_is_reported_as_what_it_is(
    change: dict[str, Any], pointer: str, kind: DriftKind
) -> None:
    """A required key that is not there is missing, and no value of another type, whether it is an error or not."""
    made = client_service(strict=True)
    record = {key: value for key, value in (project() | change).items() if value is not ...}
    with suppress(errors.DecodeError):
        read(page([record]), made)
    assert [(item.pointer, item.kind) for item in made.drift] == [(pointer, kind)]


def test_a_page_reports_the_same_each_time_that_it_is_read() -> None:
    """Read again and again, a page adds to the counts, and to nothing else."""
    made = client_service()
    for _ in range(5):
        read(page(planted()), made)
    assert len(made.drift) == len(PLANTED)
    assert {(item.count, item.records) for item in made.drift} == {(5, 200)}


def _findings(example: Example) -> Findings:
    findings = Findings()
    if isinstance(example.subject, str):
        model = getattr(importlib.import_module(f"workapis.{example.slug}.models"), example.subject)
        marks = (
            published(example.slug).get("x-workapis-errors", {}).get("reported", {})
        )  # which the runtime judges before
        model.read({key: value for key, value in example.value.items() if key not in marks}, findings)
        return findings
    operation = OPERATIONS[example.slug, example.subject[0]]
    if example.subject[1] == "request" or not example.subject[1].startswith("2") or operation.reply is None:
        return findings
    operation.reply.read(example.value[operation.envelope] if operation.envelope else example.value, findings)
    return findings


@pytest.mark.parametrize("example", examples(), ids=str)
def test_the_payloads_have_no_drift(example: Example) -> None:
    assert _findings(example).notes == []


@pytest.mark.parametrize("status", [402, 200])
def test_a_status_that_is_not_documented_is_drift(stage: Stage, status: int) -> None:
    """A status beside the documented ones is counted, whether it is a success or not."""
    made = stage.service(retry=RetryPolicy(attempts=1))
    stage.script = [Response(status, {}, b"{}"), Response(201, {}, b"{}")]
    what = operation(documented=frozenset({201, 404}))
    for _ in range(2):
        with suppress(errors.StatusError):
            stage.call(what, made)
    found = [(item.kind, item.shape, item.count, item.expected) for item in made.drift]
    assert found == [(DriftKind.UNDOCUMENTED_STATUS, str(status), 1, "one of the statuses 201, 404")]


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("text/html; charset=utf-8", "text/html"),
        ("nonsense", "something else"),
        ("application/json", None),
        ("application/problem+json", None),
        ("", None),
    ],
)
def test_a_content_type_that_is_not_json_is_drift(stage: Stage, sent: str, told: str | None) -> None:
    """JSON under another name is read, and counted."""
    made = stage.service()
    stage.script = [Response(200, {"Content-Type": sent} if sent else {}, b"{}")]
    stage.call(None, made)
    assert [(item.kind, item.shape) for item in made.drift] == ([(DriftKind.CONTENT_TYPE, told)] if told else [])


@pytest.mark.parametrize("many", [1, 16, 17, 40])
@pytest.mark.parametrize("record", [project(), project(id="no digits")], ids=["quick", "one record is odd"])
def test_a_key_beside_the_envelope_is_drift(many: int, record: dict[str, Any]) -> None:
    """However many keys at the root no page names, each is counted as often as it came, with no other name."""
    made, strangers = client_service(), {f"new-{chr(97 + at % 26)}{at // 26}": [at] for at in range(many)}
    read(page([record]), made)
    for _ in range(3):
        read(page([project(), record], **strangers), made)
    found = {item.pointer: item for item in made.drift if item.kind is DriftKind.UNKNOWN_KEY}
    assert {(name, item.count, item.shape) for name, item in found.items()} == {
        (f"/{key}", 3, "array of 1") for key in strangers
    }


def test_a_key_beside_an_envelope_that_is_read_by_table_is_drift(stage: Stage) -> None:
    """Keys that the documentation has there are none."""
    known = operation(envelope="data", beside=("meta",))
    made = stage.service()
    stage.script = [Response(200, {}, b'{"data": 1, "meta": {}, "more": null}')]
    stage.call(known, made)
    assert [(item.kind, item.pointer, item.shape) for item in made.drift] == [(DriftKind.UNKNOWN_KEY, "/more", "null")]


def test_who_asks_is_told_of_a_deviation_once(stage: Stage) -> None:
    """`on_drift` gets each deviation when it is first seen; what it raises breaks no call."""
    told: list[Deviation] = []

    def listen(what: Deviation) -> None:
        told.append(what)
        raise RuntimeError

    made = client_service(on_drift=listen)
    for _ in range(3):
        read(page([project(**{"brand-new": 1}), project(**{"brand-new": 2})]), made)
    assert [(item.pointer, item.count, item.records) for item in told] == [("/projects/*/brand-new", 2, 2)]
    assert [item.count for item in made.drift] == [6]


def test_copies_of_a_service_share_their_drift() -> None:
    """The original also counts the deviations that a copy with other settings meets."""
    made = client_service()
    read(page([project(**{"brand-new": 1})]), made.with_settings(made.settings))
    assert len(made.drift) == 1


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(_VALUES)
@example("secret-word-77")
@example(10**5000)
def test_a_shape_tells_no_value(value: object) -> None:
    """A shape consists of a few fixed words and of lengths; values of one kind and length have one shape."""
    words = set(shape(value).replace(":", "").replace(",", "").split())
    known = "null boolean integer number of digits digit with a fraction array object keys empty string characters"
    known += " letters spaces other very many"
    assert all(word in known.split() or word.isdigit() for word in words)


def test_memory_is_bounded() -> None:
    """However many deviations there are, so many are remembered; the others are counted."""
    drift = Drift("small")
    for number in range(REMEMBERED + 50):
        drift.take(f"o{number}", None, [Note(DriftKind.PAGES, "", "x", "y")], 1)
    assert (len(drift), drift.others, len(drift.records)) == (REMEMBERED, 50, REMEMBERED)
    assert "50 more" in drift.summary()
    drift.clear()
    assert (len(drift), drift.others, drift.records) == (0, 0, {})


def test_threads_lose_no_count() -> None:
    drift = Drift("small")
    note = Note(DriftKind.UNKNOWN_KEY, "/a", "x", "y")
    threads = [
        threading.Thread(target=lambda: [drift.take("o", None, [note], 1) for _ in range(500)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(item.count, item.records) for item in drift] == [(4000, 4000)]


def test_drift_is_exported_without_values() -> None:
    """The export is YAML with one line a deviation, and no value in it."""
    made = client_service()
    read(page([*planted(), project(**{"brand-new": "very-private"})]), made)
    text = made.drift.export()
    found = _yaml(text)
    assert found["api"] == made.api.slug
    assert [item["kind"] for item in found["deviations"]] == [item.kind for item in made.drift]
    assert len(found["deviations"]) == len(PLANTED)
    assert "very-private" not in text + made.drift.summary() + repr(made.drift)
    (new,) = (item for item in found["deviations"] if item["pointer"] == "/projects/*/brand-new")
    assert new["kind"] == "unknown key"
    assert _yaml(Drift("small").export()) == {"api": "small", "deviations": []}


def _yaml(text: str) -> Any:
    path = ROOT / ".cache" / "proposed.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return load(path, ROOT).value
