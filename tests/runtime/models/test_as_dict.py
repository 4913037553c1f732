"""One record for other tools: its keys, absent and unexpected values, and tables that cannot hold lists."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import msgspec
import pytest

from workapis._formats.parse import parsed_json
from workapis._models.choices import OnlyOf
from workapis._models.codec import ANYTHING, ListOf, ModelOf, Nullable
from workapis._models.findings import Findings
from workapis._models.json_field import Field
from workapis._models.model import Model
from workapis._models.wire import DATE_TIME, DECIMAL, DIGITS
from workapis.errors import ArgumentError
from workapis.teamwork_projects.models import Person, Project, Tag, TimeEntry, TodoItem, UserType
from workapis.unset import UNSET
from workapis.values import columns_of, json_default

EARLY = dt.datetime(2013, 12, 4, 21, 11, 44, tzinfo=dt.timezone(dt.timedelta(hours=2)))


@attrs.define(frozen=True, kw_only=True, repr=False)
class Box(Model):
    """A thing that may lie in another of its kind."""

    id: int | Any = UNSET
    weight: Decimal | Any = UNSET
    packed: dt.datetime | Any = UNSET
    label: Any = UNSET
    inner: Any = UNSET
    boxes: Any = UNSET
    only: Any = UNSET
    FIELDS = (
        Field("id", ("boxId",), DIGITS),
        Field("weight", ("kilo-grams",), DECIMAL),
        Field("packed", ("packed",), DATE_TIME),
        Field("label", ("Label",), ModelOf("workapis.teamwork_projects.models", "Tag")),
        Field("inner", ("inner",), Nullable(ModelOf(__name__, "Box"))),
        Field("boxes", ("boxes",), ListOf(ModelOf(__name__, "Box"))),
        Field("only", ("only",), OnlyOf(ModelOf("workapis.teamwork_projects.models", "Tag"))),
    )


BOX = Box(
    id=7,
    weight=Decimal("16.50"),
    packed=EARLY,
    label=Tag(id=1, name="blue"),
    inner=Box(id=8, weight=Decimal("0.1")),
    boxes=[Box(id=9, packed=EARLY)],
    only=Tag(id=2),
)


def project(**more: Any) -> dict[str, Any]:
    """Return a project as the service writes it."""
    return {"id": "7", "name": "demo", "company": {"id": "999", "name": "Demo 1 Company"}, "starred": "1", **more}


def test_a_dictionary_is_nested_and_has_no_absent_key() -> None:
    """Records at every depth are dictionaries, decimals stay decimals, and what is not there is left out."""
    assert BOX.as_dict() == {
        "id": 7,
        "weight": Decimal("16.50"),
        "packed": EARLY,
        "label": {"id": 1, "name": "blue"},
        "inner": {"id": 8, "weight": Decimal("0.1")},
        "boxes": [{"id": 9, "packed": EARLY}],
        "only": {"id": 2},
    }


def test_absent_keys_are_none_by_choice() -> None:
    """With "none" every documented attribute is there, at every depth."""
    found = BOX.as_dict(absent="none")
    names = {item.name for item in Box.FIELDS}
    assert found.keys() == found["inner"].keys() == found["boxes"][0].keys() == names
    assert found["inner"]["label"] is None


def test_keys_are_those_of_the_service_by_choice() -> None:
    """With "wire" keys are as the service writes them, at every depth; the values are those of Python."""
    found = BOX.as_dict(keys="wire")
    assert found["kilo-grams"] == Decimal("16.50")
    assert [*found["inner"]] == ["boxId", "kilo-grams"]
    assert json.loads(BOX.as_json(keys="wire"))["boxes"] == [{"boxId": 9, "packed": "2013-12-04T21:11:44+02:00"}]


def test_undocumented_keys_come_by_choice() -> None:
    """They are under `unknown`, as they came."""
    record = Project.from_dict(project(brand=[1, {"a": None}]))
    assert "unknown" not in record.as_dict()
    assert record.as_dict(unknown=True)["unknown"] == {"brand": [1, {"a": None}]}
    assert json.loads(record.as_json(unknown=True))["unknown"] == {"brand": [1, {"a": None}]}
    assert record.as_row(unknown=True)["unknown"] == {"brand": [1, {"a": None}]}
    assert record.as_row(unknown=True, nested="json")["unknown"] == '{"brand":[1,{"a":null}]}'


def test_a_number_that_none_holds_is_a_text() -> None:
    """Under documented keys and undocumented ones, in each view."""
    body = b'{"boardData": {"x": 1e400}, "zz": [-1e400]}'
    record = Project.read(parsed_json(body), Findings())
    found, row = record.as_dict(unknown=True), record.as_row(unknown=True)
    for value in (found["board_data"]["x"], found["unknown"]["zz"][0], row["board_data"]["x"], row["unknown"]["zz"][0]):
        assert type(value) is str
    told = {"board_data": {"x": "1e400"}, "unknown": {"zz": ["-1e400"]}}
    assert json.loads(msgspec.json.encode(record, enc_hook=json_default)) == {"board_data": told["board_data"]}
    assert json.loads(record.as_json(unknown=True)) == told
    assert record.as_row(unknown=True, nested="json")["unknown"] == '{"zz":["-1e400"]}'


def test_a_dictionary_shares_nothing_with_its_record() -> None:
    """Changing it leaves the record as it is."""
    record = TodoItem(id=1, tags=[Tag(id=2)], responsible_party_ids=["3"], attachments=[{"a": []}])
    found = record.as_dict()
    found["tags"].append(1)
    found["responsible_party_ids"].append("4")
    found["attachments"][0]["a"].append(1)
    assert record == TodoItem(id=1, tags=[Tag(id=2)], responsible_party_ids=["3"], attachments=[{"a": []}])


def test_listed_values_are_texts() -> None:
    """A member of an enum is its value, in lists too, and a tuple is a list."""
    record = Person(id=1, user_type=UserType.ACCOUNT, tags=(UserType.CONTACT,))  # type: ignore[arg-type]  # on purpose
    found = record.as_dict()
    assert [type(found["user_type"]), type(found["tags"][0])] == [str, str]
    assert found["tags"] == ["contact"]


def test_what_did_not_decode_is_absent() -> None:
    """A partially decoded record yields its other attributes."""
    whole = project(id="7")
    record = Project.read({**whole, "starred": {"odd": 1}}, Findings())
    assert "starred" in record.unread
    assert "starred" not in record.as_dict()
    assert record.as_dict(absent="none")["starred"] is None
    assert record.as_row()["starred"] is None
    assert json.loads(record.as_json())["id"] == 7
    assert json.loads(msgspec.json.encode(record, enc_hook=json_default))["id"] == 7


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"absent": "None"}, "absent= must be 'omit' or 'none'. Pass one of them."),
        ({"keys": "snake"}, "keys= must be 'python' or 'wire'. Pass one of them."),
    ],
)
def test_a_choice_that_there_is_not_is_refused(arguments: dict[str, Any], told: str) -> None:
    """The error names the argument and what it takes."""
    for view in (BOX.as_dict, BOX.as_json):
        with pytest.raises(ArgumentError) as caught:
            view(**arguments)
        assert str(caught.value) == told
    with pytest.raises(ArgumentError, match="nested= must be 'values' or 'json'"):
        BOX.as_row(nested="text")  # type: ignore[arg-type]  # the mistake that is to be seen


def test_json_has_every_digit_of_a_decimal() -> None:
    """Decimals are numbers, and lose nothing to a float."""
    assert Box(weight=Decimal("12345678901234567890.123450")).as_json() == '{"weight":12345678901234567890.123450}'


def test_json_holds_half_a_character() -> None:
    """A text that is no Unicode, as JSON can send it, is escaped again."""
    tag = Tag(id=1, name="\ud83d x")
    assert json.loads(tag.as_json()) == {"id": 1, "name": "\ud83d x"}


@pytest.mark.parametrize(
    ("value", "rendered"),
    [
        (dt.date(2013, 12, 4), "2013-12-04"),
        (dt.time(14, 30), "14:30:00"),
        (UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (b"API", "QVBJ"),
        (-dt.timedelta(hours=1, minutes=30), "-PT5400S"),
        (dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC), "2013-12-04T19:11:44Z"),
        (EARLY, "2013-12-04T21:11:44+02:00"),
        (Decimal("16.5"), 16.5),
        (Decimal("3.00"), 3),
        (UNSET, None),
        (Tag(id=1, name="a"), {"id": 1, "name": "a"}),
    ],
)
def test_the_default_of_json_renders_what_records_hold(value: object, rendered: object) -> None:
    """Days, times, datetimes, decimals, `UNSET` and records have a value in JSON."""
    found = json.loads(json.dumps([value], default=json_default))
    assert found == [rendered]
    assert type(found[0]) is type(rendered)


@pytest.mark.parametrize("value", [object(), {1}, Decimal("NaN")])
def test_the_default_of_json_refuses_the_rest(value: object) -> None:
    """As `json` does, with a `TypeError` that names the type."""
    with pytest.raises(TypeError, match=f"{type(value).__name__} has no value in JSON"):
        json.dumps(value, default=json_default)


def test_msgspec_leaves_absent_keys_out() -> None:
    """Also of a record in a struct of the caller's own."""

    class Report(msgspec.Struct):
        box: Box

    told = {"box": {"id": 7, "label": {"id": 1}}}
    assert json.loads(msgspec.json.encode(Report(Box(id=7, label=Tag(id=1))))) == told
    assert msgspec.to_builtins(Report(Box(id=7, label=Tag(id=1)))) == told


# Rows


def test_a_row_is_flat() -> None:
    """A record inside has dotted columns, None if it is absent; one of its own kind, lists and maps one column each."""
    assert BOX.as_row() == {
        "id": 7,
        "weight": 16.5,
        "packed": EARLY,
        "label.id": 1,
        "label.name": "blue",
        **{
            column: None
            for column in columns_of(Box)
            if column.startswith("label.") and column[6:] not in ("id", "name")
        },
        "inner": _inside(id=8, weight=0.1),
        "boxes": [_inside(id=9, packed=EARLY)],
        **{column: None for column in columns_of(Box) if column.startswith("only.")},
        "only.id": 2,
    }
    assert {value for key, value in Box(id=1).as_row().items() if key != "id"} == {None}


def _inside(**values: Any) -> dict[str, Any]:
    return {**dict.fromkeys((item.name for item in Box.FIELDS), None), **values}


def test_instants_of_rows_are_in_one_zone() -> None:
    """All are in UTC, at every depth, so that a column has one type."""
    row = BOX.as_row()
    assert row["packed"].tzinfo is row["boxes"][0]["packed"].tzinfo is dt.UTC


def test_decimals_of_rows_are_exact_by_choice() -> None:
    """By default they are floats, as tables want numbers; with `exact=True` they are decimals, at every depth."""
    assert type(BOX.as_row()["weight"]) is float
    assert type(BOX.as_row()["inner"]["weight"]) is float
    exact = BOX.as_row(exact=True)
    assert repr([exact["weight"], exact["inner"]["weight"]]) == "[Decimal('16.50'), Decimal('0.1')]"
    assert [columns_of(Box)["weight"], columns_of(Box, exact=True)["weight"]] == [float, Decimal]


def test_columns_have_types() -> None:
    """Each column of a model has the type of its values, before there is a record."""
    columns = columns_of(TodoItem, nested="json")
    wanted = {"id": int, "content": str, "due_date": dt.date, "created_on": dt.datetime, "completed": bool}
    assert {name: columns[name] for name in wanted} == wanted
    assert [columns_of(TodoItem)["tags"], columns["tags"]] == [list, str]
    assert columns_of(TodoItem)["parent_task.id"] is int
    assert columns_of(Project)["company.name"] is str
    assert columns_of(TimeEntry)["hours"] in (int, float)


def test_the_csv_module_writes_rows() -> None:
    """A `DictWriter` takes the columns as its names, and hours that were texts sum up."""
    entries = [TimeEntry(id=number, hours=hours, tags=[Tag(id=1, name="a")]) for number, hours in ((1, 2), (2, 3))]
    file = io.StringIO()
    writer = csv.DictWriter(file, columns_of(TimeEntry))
    writer.writeheader()
    writer.writerows(entry.as_row(nested="json") for entry in entries)
    rows = [*csv.DictReader(io.StringIO(file.getvalue()))]
    assert sum(float(row["hours"]) for row in rows) == 5
    assert json.loads(rows[0]["tags"])[0]["name"] == "a"


def test_sqlite_keeps_rows() -> None:
    """With lists as JSON every value but a day and a time is one that SQLite stores."""
    rows = [Project.from_dict(project(id=str(number))).as_row(nested="json") for number in (1, 2)]
    names = [*columns_of(Project, nested="json")]
    columns = ", ".join(f'"{name}"' for name in names)
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE projects ({columns})")
        marks = ", ".join("?" * len(names))
        values = [[str(value) if isinstance(value, dt.date) else value for value in row.values()] for row in rows]
        database.executemany(f"INSERT INTO projects VALUES ({marks})", values)
        found = database.execute('SELECT id, "company.name", tags FROM projects').fetchall()
    assert [row[0] for row in found] == [1, 2]
    assert found[0][1] == "Demo 1 Company"


def test_a_value_as_deep_as_came_is_given() -> None:
    """Nesting deeper than Python calls functions is neither refused nor shared."""
    deep: Any = 1
    for _ in range(2000):
        deep = [deep]

    @attrs.define(frozen=True, kw_only=True, repr=False)
    class Deep(Model):
        value: Any
        FIELDS = (Field("value", ("value",), ANYTHING),)

    record = Deep(value=deep)
    for value in (record.as_dict()["value"], record.as_row()["value"]):
        assert value is not deep
        found = value
        while isinstance(found, list):
            (found,) = found
        assert found == 1
