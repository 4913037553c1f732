"""Records as fields of pydantic: validated from records, dictionaries and JSON, and dumped as `as_dict` does."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import attrs
import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests import generated
from tests.fakes.substitutions import printed, text
from tests.repository import ROOT, SLUGS
from workapis._formats.parse import parsed_json
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis.teamwork_projects.models import Activity, ClockIn, Person, Project, Tag, TodoItem, UserType
from workapis.values import json_default


class Report(BaseModel):
    """A model of a caller's own."""

    title: str
    task: TodoItem
    others: list[TodoItem] = []


TASK = TodoItem(id=7, content="Write it", due_date=dt.date(2013, 12, 4), tags=[Tag(id=1, name="a")])


@pytest.mark.parametrize("slug", [slug for slug in SLUGS if generated.models(slug)])
def test_a_record_survives_pydantic(slug: str) -> None:
    """It is the same through its instance, its dictionary and its JSON, for every model; and its schema is JSON."""
    for name, model in generated.models(slug).items():
        record = model.read(json.loads(text(printed(slug, name))), Findings())
        adapter: TypeAdapter[Model] = TypeAdapter(model)
        assert adapter.validate_python(record) is record, name
        assert adapter.dump_python(record) == record.as_dict(), name
        assert json.loads(adapter.dump_json(record)) == json.loads(json.dumps(record, default=json_default)), name
        for other in (adapter.validate_python(record.as_dict()), adapter.validate_json(adapter.dump_json(record))):
            assert other == record, name
            assert type(other) is model, name
            assert [*map(type, _values(other))] == [*map(type, _values(record))], name
        assert adapter.validate_json(record.as_json()) == record, name
        for schema in (adapter.json_schema(), adapter.json_schema(mode="serialization")):
            assert json.dumps(schema), name


def _values(record: Model) -> list[Any]:
    return [getattr(record, item.name) for item in record.FIELDS]


def test_a_record_is_a_field() -> None:
    """A model of pydantic holds records, in lists too, and gives and takes its own JSON."""
    report = Report(title="Week", task=TASK, others=[TASK])
    assert report.task is TASK
    assert report.model_dump()["others"] == [TASK.as_dict()]
    assert Report.model_validate_json(report.model_dump_json()) == report


def test_a_wrong_value_is_told_with_its_place() -> None:
    """The error names the attribute, at every depth, and what is missing."""
    with pytest.raises(ValidationError) as caught:
        Report.model_validate({"title": "x", "task": {"due_date": "soon", "tags": [{"id": "x"}]}})
    places = {error["loc"] for error in caught.value.errors()}
    assert places == {("task", "due_date"), ("task", "tags", 0, "id")}
    with pytest.raises(ValidationError, match="due_date"):
        TypeAdapter(TodoItem).validate_json('{"due_date": 1.5}')


def test_a_model_that_is_sent_needs_what_it_needs() -> None:
    """A key that its class demands is missing by pydantic too."""

    @attrs.define(frozen=True, kw_only=True, repr=False)
    class Needy(Model):
        id: int
        FIELDS = Tag.FIELDS[:1]

    with pytest.raises(ValidationError, match="Field required"):
        TypeAdapter(Needy).validate_python({})
    assert TypeAdapter(Needy).json_schema()["required"] == ["id"]
    assert "required" not in TypeAdapter(Needy).json_schema(mode="serialization")


def test_kinds_are_kept() -> None:
    """A listed value is a member again, dates and datetimes stay what they are, decimals are numbers in JSON."""
    adapter = TypeAdapter(Person)
    assert adapter.validate_json('{"user_type": "contact"}').user_type is UserType.CONTACT
    assert adapter.validate_json('{"user_type": "robot"}').user_type == "robot"
    for value in (dt.date(2013, 12, 4), dt.datetime(2013, 12, 4, tzinfo=dt.UTC)):
        activity = Activity(due_date=value)
        again = TypeAdapter(Activity).validate_json(activity.as_json())
        assert (again.due_date, type(again.due_date)) == (value, type(value))
    person = Person(length_of_day=Decimal("7.5"))
    assert json.loads(adapter.dump_json(person)) == {"length_of_day": 7.5}
    with pytest.raises(ValidationError, match="timezone"):
        TypeAdapter(ClockIn).validate_json('{"clock_in_datetime": "2013-12-04T19:11:44"}')


def test_a_number_that_none_holds_is_a_text() -> None:
    """As in `as_dict`, a plain str."""
    project = Project.read(parsed_json(b'{"boardData": {"x": 1e400}}'), Findings())
    found = TypeAdapter(Project).dump_python(project)
    assert found == {"board_data": {"x": "1e400"}}
    assert type(found["board_data"]["x"]) is str


def test_the_schema_names_the_attributes() -> None:
    """Records that hold records refer to them, and a field that may have several types says so."""
    schema = TypeAdapter(TodoItem).json_schema(mode="serialization")
    task = schema["$defs"]["TodoItem"] if "$defs" in schema and "properties" not in schema else schema
    assert task["properties"]["due_date"] == {
        "anyOf": [{"type": "string", "format": "date"}, {"type": "null"}],
        "title": "Due Date",
    }
    assert task["properties"]["tags"]["items"] == {"$ref": "#/$defs/Tag"}


def test_pydantic_is_not_imported() -> None:
    """The schema is made of dictionaries: neither a model nor its schema loads pydantic."""
    code = "import sys; from workapis.teamwork_projects.models import TodoItem as T; "
    code += "T.__get_pydantic_core_schema__(T, None); print('pydantic_core' in sys.modules)"
    paths = [str(ROOT / "overlays"), str(ROOT / "generated")]
    whole = f"import sys; sys.path[:0] = {paths!r}; {code}"
    run = subprocess.run([sys.executable, "-c", whole], capture_output=True, check=False)
    assert run.stdout.split() == [b"False"], run.stderr
