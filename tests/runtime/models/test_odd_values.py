"""An unexpected value costs its field alone, for every attribute of every model in responses."""

from __future__ import annotations

import copy
import datetime as dt
import json
from typing import Any

import pytest

from tests import generated
from tests.fakes.substitutions import READ, record_of, sample
from workapis._models import wire
from workapis._models.codec import ListOf, MapOf, ModelOf, Nullable
from workapis._models.findings import Findings, Misfit
from workapis._models.json_field import Field
from workapis.drift import DriftKind
from workapis.unset import UNSET

FIELDS = [(slug, name, item) for slug, name in READ for item in generated.models(slug)[name].FIELDS]
DAYS = (wire.COMPACT_DATE, wire.COMPACT_DATE_OR_EMPTY, wire.DATE)
WHOLE = (wire.INTEGER, wire.ID_NUMBER, wire.DIGITS, wire.DIGITS_OR_EMPTY, wire.SIGNED_DIGITS)
FLAGS = (wire.BOOLEAN, wire.FLAG_DIGIT, wire.FLAG_WORD, wire.FLAG_YES_NO)
DAY, MOMENT = dt.date(2013, 12, 4), dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)


def of_kind(*codecs: Any) -> list[Any]:
    """Return the attributes whose codec, null aside, is one of these or of one of these classes."""
    return [
        pytest.param(slug, name, item, id=f"{slug}-{name}-{item.name}")
        for slug, name, item in FIELDS
        for codec in [item.codec.inner if isinstance(item.codec, Nullable) else item.codec]
        if codec in codecs or type(codec) in codecs
    ]


def read(slug: str, name: str, item: Field, value: Any) -> tuple[Any, Any, list[tuple[str, DriftKind]]]:
    """Return a record read with a value in one place, the value of that attribute, and what was noted."""
    model = generated.models(slug)[name]
    source = {**record_of(model), item.keys[0]: value}
    findings = Findings(path=["root"])
    record = model.read(copy.deepcopy(source), findings)
    assert json.dumps(record.to_dict()) == json.dumps(source), "what was read is written back"
    for other in model.FIELDS:
        assert other is item or other.name not in record.unread, "a neighbour was lost"
    return record, getattr(record, item.name), [(note.pointer, note.kind) for note in findings.notes]


def refused(slug: str, name: str, item: Field, value: Any) -> bool:
    """Return whether strict findings refuse a value."""
    model = generated.models(slug)[name]
    try:
        model.read({**record_of(model), item.keys[0]: value}, Findings(strict=True, path=["root"]))
    except Misfit:
        return True
    return False


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(ListOf))
def test_what_stands_for_a_list(slug: str, name: str, item: Field) -> None:
    """Null and an empty object are an empty list; an object with numbers for keys is the list of its values."""
    codec: Any = item.codec.inner if isinstance(item.codec, Nullable) else item.codec
    one = sample(codec.item, 3)
    assert read(slug, name, item, {})[1:] == ([], [])
    if not isinstance(item.codec, Nullable):
        assert read(slug, name, item, None)[1] == []
        assert (f"/root/{item.keys[0]}", DriftKind.UNEXPLAINED_VALUE) in read(slug, name, item, None)[2]
        assert refused(slug, name, item, None)
    _, found, notes = read(slug, name, item, {"2": one, "0": one, "10": one})
    assert len(found) == 3
    assert (f"/root/{item.keys[0]}", DriftKind.UNEXPLAINED_VALUE) in notes


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(MapOf))
def test_what_stands_for_a_map(slug: str, name: str, item: Field) -> None:
    """Null and an empty array are an empty map, and noted."""
    empty: list[Any] = [[]] if isinstance(item.codec, Nullable) else [[], None]
    for nothing in empty:
        _, found, notes = read(slug, name, item, nothing)
        assert found == {}
        assert notes == [(f"/root/{item.keys[0]}", DriftKind.UNEXPLAINED_VALUE)]
        assert refused(slug, name, item, nothing)


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(ModelOf))
def test_what_stands_for_a_record(slug: str, name: str, item: Field) -> None:
    """Null is no record, and an empty array one without members; both are noted."""
    place = (f"/root/{item.keys[0]}", DriftKind.UNEXPLAINED_VALUE)
    if not isinstance(item.codec, Nullable):
        _, found, notes = read(slug, name, item, None)
        assert found is UNSET
        assert place in notes
    codec: Any = item.codec.inner if isinstance(item.codec, Nullable) else item.codec
    _, found, notes = read(slug, name, item, [])
    assert type(found) is codec.resolve()
    assert all(getattr(found, inner.name) is UNSET for inner in found.FIELDS)
    assert place in notes
    assert refused(slug, name, item, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(wire.STRING))
def test_text_that_came_as_something_else(slug: str, name: str, item: Field) -> None:
    """A number or a boolean for a documented string is its text."""
    for value, text in ((2024, "2024"), (False, "false"), (1.5, "1.5")):
        assert read(slug, name, item, value)[1:] == (text, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(*DAYS))
def test_a_day_in_every_spelling(slug: str, name: str, item: Field) -> None:
    """Compact, with hyphens, or as a datetime of that day."""
    for text in ("20131204", "2013-12-04", "2013-12-04T19:11:44Z", "2013-12-04 00:30:00.5"):
        assert read(slug, name, item, text)[1:] == (DAY, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(wire.DATE_TIME, wire.DATE_TIME_OR_EMPTY))
def test_an_instant_in_every_spelling(slug: str, name: str, item: Field) -> None:
    """With and without fraction, zone and `T`; one without a zone is in UTC."""
    for text in (
        *("2013-12-04T19:11:44Z", "2013-12-04T19:11:44", "2013-12-04 19:11:44", "2013-12-04t19:11:44z"),
        *("2013-12-04T20:11:44+01:00", "2013-12-04T19:11:44.000Z", "2013-12-04 19:11:44.0000000000"),
    ):
        assert read(slug, name, item, text)[1:] == (MOMENT, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(wire.DATE_TIME, *DAYS))
def test_an_empty_date(slug: str, name: str, item: Field) -> None:
    """If the documentation has no empty dates, it is as a key that is not there; else None."""
    for nothing in ("", None):
        _, found, notes = read(slug, name, item, nothing)
        if isinstance(item.codec, Nullable) or item.codec is wire.COMPACT_DATE_OR_EMPTY:
            assert found is None
            continue
        assert found is UNSET
        assert (f"/root/{item.keys[0]}", DriftKind.UNEXPLAINED_VALUE) in notes
        assert refused(slug, name, item, nothing)


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(*WHOLE))
def test_a_whole_number_in_every_spelling(slug: str, name: str, item: Field) -> None:
    """As a number or as text, with a fraction of zero or without."""
    for value in (7, "7", 7.0, "7.0", "7.00", "7e0"):
        assert read(slug, name, item, value)[1:] == (7, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(wire.NUMBER))
def test_a_number_in_every_spelling(slug: str, name: str, item: Field) -> None:
    """As a number or as text."""
    for value in (7.5, "7.5", "7.50", "75e-1"):
        assert read(slug, name, item, value)[1:] == (7.5, [])


@pytest.mark.parametrize(("slug", "name", "item"), of_kind(*FLAGS))
def test_a_truth_value_in_every_spelling(slug: str, name: str, item: Field) -> None:
    """As one, as a number, and as text."""
    for value in (True, 1, "1", "true", "TRUE", "yes", "YES"):
        assert read(slug, name, item, value)[1:] == (True, [])
