"""Values that are nested deeper than Python calls functions, and numbers that no float holds."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from tests.fakes.stage import Stage, operation
from tests.project_pages import DOCUMENTED, client_service, page, project, read
from workapis import errors
from workapis._formats.formats import TypedElements
from workapis._formats.unbounded import Unbounded
from workapis._formats.xml_convention import value_of
from workapis._models.codec import ANYTHING, ListOf
from workapis._models.findings import Findings, Misfit, copied, kind, shape
from workapis._models.wire import INTEGER, NUMBER, STRING
from workapis.drift import DriftKind
from workapis.options import RetryPolicy
from workapis.teamwork_projects.models import Project
from workapis.transport import Response

DEPTH = 900
DEEP = '{"a": [' * (DEPTH // 2) + "1" + "]}" * (DEPTH // 2)


def deep_page(key: str, count: int = 20) -> bytes:
    """Return a page whose fourth project has a deep value under a key."""
    records = [project(id=str(number)) for number in range(1, count + 1)]
    return page(records).replace(b'"id": "4"', f'"id": "4", "{key}": {DEEP}'.encode())


def written(value: Any) -> str:
    """Return JSON of a value of any depth, without recursion."""
    pieces, todo = [], [value]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            pieces.append('{"a": ')
            todo += ["}", item["a"]]
        elif isinstance(item, list):
            pieces.append("[")
            todo += ["]", item[0]]
        else:
            pieces.append(str(item))
    return "".join(pieces)


@pytest.mark.parametrize("count", [5, 40])
@pytest.mark.parametrize("key", ["zz", "boardData"])
def test_what_reads_can_be_had_again(key: str, count: int) -> None:
    """However deep: as it came, as unknown keys, written back, and after a change."""
    record = read(deep_page(key, count)).parsed[3]
    assert written(record.raw[key]) == DEEP
    assert written(record.to_dict()[key]) == DEEP
    assert written(attrs.evolve(record, name="other").to_dict()[key]) == DEEP
    assert written((record.unknown if key == "zz" else record.to_dict())[key]) == DEEP
    assert repr(record)


def test_a_change_inside_a_deep_value_is_found() -> None:
    """It is compared with what came, at every level."""
    record = read(deep_page("boardData")).parsed[3]
    last = inner = record.board_data["a"]
    while isinstance(inner, (list, dict)):
        last, inner = inner, inner[0] if isinstance(inner, list) else inner["a"]
    last[0] = 2
    assert written(record.to_dict()["boardData"]) == DEEP.replace("1", "2")


def test_a_copy_is_of_its_own() -> None:
    """At every level, with equal values."""
    value = {"a": [1, {"b": [None, "c", True, 1.5]}], "d": {}}
    twin = copied(value)
    assert twin == value
    twin["a"][1]["b"].append(1)
    assert value == {"a": [1, {"b": [None, "c", True, 1.5]}], "d": {}}
    assert copied(7) == 7


def test_the_body_of_an_error_may_be_deep(stage: Stage) -> None:
    """Secrets are hidden at every level of it."""
    body = DEEP.replace("1", '"the-password"').encode()
    stage.script = [Response(400, {}, body)]
    with pytest.raises(errors.BadRequestError) as caught:
        stage.call(operation(), stage.service(retry=RetryPolicy(attempts=1)))
    assert written(caught.value.body) == DEEP.replace("1", "…")


HUGE = ["1e400", "-1E999", "1.5e309"]


@pytest.mark.parametrize("text", HUGE)
@pytest.mark.parametrize("count", [5, 40])
def test_a_number_beyond_any_is_none(text: str, count: int) -> None:
    """A field for a number loses it, a field for any value has its text; both are noted."""
    records = [project(id=str(number)) for number in range(1, count + 1)]
    odd = f'"id": "4", "overview-start-page-x": {text}, "boardData": {{"x": [{text}]}}'
    made = client_service()
    record = read(page(records).replace(b'"id": "4"', odd.encode()), made).parsed[3]
    assert record.board_data == {"x": [text]}
    assert record.raw["overview-start-page-x"] == text
    assert "Infinity" not in json.dumps(record.to_dict())
    assert [(item.pointer, item.shape) for item in made.drift if item.kind is DriftKind.UNEXPLAINED_VALUE] == [
        ("/projects/*/boardData/*", "number that is not finite")
    ]


def test_what_expects_a_number_does_without_it() -> None:
    """As of any other value that does not read."""
    for value in (Unbounded("1e400"), float("inf"), float("nan")):
        assert (kind(value), shape(value)) == ("number", "number that is not finite")
        findings = Findings()
        assert ListOf(NUMBER).read([1, value], findings) == [1.0]
        assert [note.shape for note in findings.notes] == ["number that is not finite"]
        with pytest.raises(Misfit):
            INTEGER.read(value)
        with pytest.raises(Misfit):
            ANYTHING.read({"a": [value]})
        with pytest.raises(Misfit):
            ANYTHING.read({"a": [value]}, Findings(strict=True))
    assert STRING.read(Unbounded("1e400")) == "1e400"
    with pytest.raises(Misfit):
        STRING.read(float("inf"))


def test_a_parsed_object_holds_none_either() -> None:
    """Other parsers make infinity of it."""
    with pytest.raises(errors.DecodeError, match="number"):
        Project.from_dict(json.loads('{"boardData": {"a": 1e400}}'))


def test_xml_has_numbers_of_the_same_kind() -> None:
    """Of whole numbers too."""
    words = TypedElements("request", "response")
    for kind_of, text in (("float", "1e400"), ("integer", "9" * 5000)):
        value = value_of(words, f'<a><n type="{kind_of}">{text}</n></a>'.encode())["a"]["n"]
        assert (type(value), value) == (Unbounded, text)


def test_a_free_request_gives_its_text(stage: Stage) -> None:
    """It has the whole response."""
    stage.script = [Response(200, {}, b'{"a": [1e400, 2]}')]
    assert stage.call(operation(), stage.service(DOCUMENTED)).parsed == {"a": ["1e400", 2]}
