"""How a record encodes itself, and which of its fields count as changed, however it was decoded."""

from __future__ import annotations

import copy
import json
import pickle
import time
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from tests.project_pages import client_service, page, project, read
from workapis import errors
from workapis._models.codec import ListOf
from workapis._models.findings import Findings
from workapis._models.wire import DATE
from workapis._models.write_back import edits
from workapis._response.decoder import ResponseDecoder
from workapis.teamwork_projects.models import Project, TodoItem, TodoList
from workapis.transport import Response
from workapis_generated.teamwork_projects.resources.tasks import CREATE_TASK

TAG = {"id": "1", "name": "a", "color": "#fff"}


def by_structs(source: dict[str, Any]) -> Any:
    """Read a project among many that are as documented."""
    return read(page([project(), source, *[project()] * 20])).parsed[1]


def by_the_loop(source: dict[str, Any]) -> Any:
    """Read a project of a small page with an unknown key."""
    return read(page([{**source, "brand-new": 1}])).parsed[0]


def parsed(source: dict[str, Any]) -> Any:
    """Read a project of a body that is parsed first, for its byte order mark."""
    return read(b"\xef\xbb\xbf" + page([project(), source])).parsed[1]


def by_itself(source: dict[str, Any]) -> Any:
    """Read a project from a dictionary."""
    return Project.from_dict(source)


WAYS = pytest.mark.parametrize("way", [by_structs, by_the_loop, parsed, by_itself])
Way = Callable[[dict[str, Any]], Any]


@WAYS
def test_a_change_inside_a_map_is_written(way: Way) -> None:
    """However the record was decoded, its other values stay as they came, and the change is seen."""
    record = way(project(permissions={"a": {"b": 1}}))
    record.permissions["a"]["b"] = 2
    assert record.raw["permissions"] == {"a": {"b": 1}}
    assert [item.name for item, _ in edits(record)] == ["permissions"]
    assert record.to_dict()["permissions"] == {"a": {"b": 2}}


@WAYS
@pytest.mark.parametrize("new", [True, 1.0, "1"])
def test_a_change_of_type_is_a_change(way: Way, new: object) -> None:
    """To JSON, 1 is neither true nor 1.0."""
    record = way(project(permissions={"c": 1}))
    record.permissions["c"] = new
    assert json.dumps(record.to_dict()["permissions"]) == json.dumps({"c": new})


def test_a_list_of_names_is_the_records_own() -> None:
    """Adding to it changes what is written, not what came."""
    task = TodoItem.read({"id": 1, "content": "a", "responsible-party-names": ["a"]}, Findings())
    task.responsible_party_names.append("b")  # type: ignore[union-attr]  # it came
    assert task.raw["responsible-party-names"] == ["a"]
    assert [item.name for item, _ in edits(task)] == ["responsible_party_names"]


@WAYS
@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda record: pickle.loads(pickle.dumps(record))])
def test_copies_write_what_was_read(way: Way, twin: Callable[[Any], Any]) -> None:
    """Also if the record holds a list of records, and after another change."""
    source = project(tags=[TAG])
    record = way(source)
    expected = record.to_dict()
    assert twin(record).to_dict() == expected
    again = attrs.evolve(twin(record), tags=list(record.tags), name="new")
    assert again.to_dict() == {**expected, "name": "new"}


@pytest.mark.parametrize("beside", [{"data": {"title": [[1]]}}, {"data": {}}, {}])
def test_a_write_without_an_id_is_a_success(beside: dict[str, Any]) -> None:
    """Despite any other oddity of the response it compares and hashes, and the id says what is missing."""
    body = {**beside, "STATUS": "OK"}
    found = [
        ResponseDecoder(client_service(), CREATE_TASK).reply(Response(201, {}, json.dumps(body).encode()), 1).parsed
        for _ in range(2)
    ]
    assert found[0] == found[1]
    assert hash(found[0]) == hash(found[1])
    with pytest.raises(errors.DecodeError):
        _ = found[0].id


def test_nested_records_cost_linear_time() -> None:
    """A list of twice as many records takes about twice as long to write back."""

    def cost(many: int) -> float:
        items = [{"id": str(number), "content": "a task " * 20} for number in range(many)]
        record = TodoList.read({"id": "1", "todo-items": items}, Findings())
        (other,) = read(page([project(tags=[TAG] * many)])).parsed
        begin = time.process_time()
        record.to_dict()
        [tag.to_dict() for tag in other.tags]
        other.tags.append(other.tags[0])
        other.to_dict()
        return time.process_time() - begin

    assert min(cost(2000) for _ in range(3)) < 10 * min(cost(500) for _ in range(3)) + 0.3


def test_an_empty_date_among_others_is_left_out() -> None:
    """A list of dates holds dates alone."""
    findings = Findings(path=["days"])
    assert len(ListOf(DATE).read(["2013-12-04", "", None], findings)) == 1
    assert len(findings.notes) == 2
