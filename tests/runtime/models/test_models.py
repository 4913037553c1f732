"""Models: decoding the documented payloads, encoding them again, and the views of a model."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import attrs
import pytest

from tests.repository import SLUGS, Example, examples, published
from workapis._api.operation import Operation
from workapis._models.codec import Codec
from workapis._models.findings import Findings
from workapis._models.model import Model
from workapis.errors import DecodeError
from workapis.teamwork_projects.models import Project
from workapis.unset import UNSET

_EXAMPLES = examples()


def _operations(slug: str) -> Iterator[Operation[Any]]:
    document = published(slug)
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "x-workapis-method" in operation:
                resource = operation["x-workapis-method"].partition(".")[0]
                module = importlib.import_module(f"workapis_generated.{slug}.resources.{resource}")
                yield from (
                    value
                    for value in vars(module).values()
                    if isinstance(value, Operation) and value.id == operation["operationId"]
                )


_OPERATIONS = {(slug, operation.id): operation for slug in SLUGS for operation in _operations(slug)}


def _codec(example: Example) -> tuple[Codec[Any], Any]:
    if isinstance(example.subject, str):
        model = getattr(importlib.import_module(f"workapis.{example.slug}.models"), example.subject)
        return _ModelCodec(model), example.value
    operation = _OPERATIONS[example.slug, example.subject[0]]
    if example.subject[1] == "request":
        assert operation.body is not None
        wrapped = operation.body.envelope
        return operation.body.codec, example.value[wrapped] if wrapped else example.value
    assert operation.reply is not None
    return operation.reply, example.value[operation.envelope] if operation.envelope else example.value


@attrs.frozen
class _ModelCodec(Codec[Any]):
    model: Any

    def read(self, value: object, findings: Findings | None = None, /) -> Any:
        return self.model.from_dict(value)

    def write(self, value: Any, /) -> object:
        return value.to_dict()


def _reads(example: Example) -> bool:
    if isinstance(example.subject, str) or example.subject[1] == "request":
        return True
    operation = _OPERATIONS[example.slug, example.subject[0]]
    return example.subject[1].startswith("2") and operation.reply is not None


_READ = [example for example in _EXAMPLES if _reads(example)]


def test_the_payloads_are_all_there() -> None:
    """Every API that prints payloads has some that its client reads."""
    assert {example.slug for example in _READ} == {example.slug for example in _EXAMPLES}


@pytest.mark.parametrize("example", _READ, ids=str)
def test_a_payload_that_was_read_is_written_back_as_it_was(example: Example) -> None:
    """For every payload, encoding the decoded value gives the same JSON, key order and encodings included."""
    codec, value = _codec(example)
    before = json.dumps(value)
    written = codec.restore(codec.read(value), value)
    assert json.dumps(written) == before


@pytest.mark.parametrize("example", _READ, ids=str)
def test_a_model_survives_pickle_copy_and_evolve(example: Example) -> None:
    """Pickled, copied and evolved models are equal to the original and write the same JSON."""
    codec, value = _codec(example)
    model = codec.read(value)
    if not isinstance(model, Model):
        return
    for twin in (pickle.loads(pickle.dumps(model)), copy.copy(model), copy.deepcopy(model), attrs.evolve(model)):
        assert twin == model
        assert twin.to_dict() == model.to_dict()


@pytest.mark.parametrize("slug", SLUGS)
def test_every_model_can_be_imported_from_its_package(slug: str) -> None:
    """`models` offers exactly the classes that it lists, each a model or an enum."""
    models = importlib.import_module(f"workapis.{slug}.models")
    for name in models.__all__:
        assert issubclass(getattr(models, name), Model | StrEnum)
    assert not hasattr(models, "NoSuchModel")


def _project() -> dict[str, Any]:
    wanted = ("teamwork_projects", "Project")
    return next(copy.deepcopy(item.value) for item in _EXAMPLES if (item.slug, item.subject) == wanted)


def test_unknown_keys_are_kept_and_reachable() -> None:
    """A key that the documentation does not name is in `unknown` and is written back."""
    project = Project.from_dict({**_project(), "brand-new": [1, {"a": None}]})
    assert project.unknown == {"brand-new": [1, {"a": None}]}
    assert project.to_dict()["brand-new"] == [1, {"a": None}]
    assert project == Project.from_dict(_project())


def test_a_changed_value_is_written_in_the_documented_spelling() -> None:
    """`attrs.evolve` changes one key; the others keep their encoding."""
    source = {**_project(), "harvest-timers-enabled": True, "start-date": "20131204"}
    source.pop("startDate", None)
    project = Project.from_dict(source)
    assert attrs.evolve(project, name="new").to_dict() == {**source, "name": "new"}
    changed = attrs.evolve(project, start_date=None, harvest_timers_enabled=False).to_dict()
    assert changed["startDate"] == ""
    assert "start-date" not in changed
    assert changed["harvest-timers-enabled"] == "false"


def test_a_value_that_does_not_read_is_named_by_its_pointer() -> None:
    """The error has the pointer, the expected type and the type that came, not the value itself."""
    source = _project()
    source["company"]["id"] = "secret-7"
    with pytest.raises(DecodeError) as caught:
        Project.from_dict(source)
    assert caught.value.pointer == "/company/id"
    assert "secret-7" not in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).pointer == "/company/id"


def test_an_absent_key_is_unset() -> None:
    """An optional key that is not there is UNSET, which is false and one object, also after a pickle."""
    source = _project()
    source.pop("endDate", None)
    source.pop("end-date", None)
    project = pickle.loads(pickle.dumps(Project.from_dict(source)))
    assert project.end_date is UNSET
    assert not UNSET
    assert copy.deepcopy(UNSET) is UNSET


def test_what_a_model_shows_of_its_source_is_a_copy() -> None:
    """Changing what `raw` or `unknown` gave changes no model."""
    project = Project.from_dict({**_project(), "custom": {"a": 1}})
    project.unknown["custom"]["a"] = 2
    project.raw["company"]["name"] = "x"
    assert project.to_dict() == {**_project(), "custom": {"a": 1}}


def test_models_match_and_compare_by_their_python_values() -> None:
    """`match` sees attributes; two encodings of one value are equal, and models hash no list."""
    project = Project.from_dict(_project())
    twin = Project.from_dict({**_project(), "id": 999, "starred": "0", "harvest-timers-enabled": True})
    assert project == twin
    match twin:
        case Project(id=999, starred=False):
            pass
        case _:
            pytest.fail("the pattern does not match")
    assert attrs.asdict(project)["company"]["name"] == "Demo 1 Company"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(project, "name", "x")  # noqa: B010 (a type checker refuses the plain assignment)


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_read_is_never_what_is_sent(slug: str) -> None:
    """No model of a response is part of a request body, so that no response is sent back by accident."""
    document = published(slug)

    def reached(value: Any, found: set[str]) -> set[str]:
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            reached(item, found)
        name = value.get("$ref", "") if isinstance(value, dict) else ""
        if name and name not in found:
            found.add(name)
            kind, _, key = name.removeprefix("#/components/").partition("/")
            reached(document["components"][kind][key], found)
        return found

    sent, read = set[str](), set[str]()
    for path in document["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict) and "responses" in operation:
                reached(operation.get("requestBody", {}), sent)
                reached(operation["responses"], read)
    models = importlib.import_module(f"workapis.{slug}.models")
    both = {name.rpartition("/")[2] for name in sent & read}
    assert not {name for name in both if issubclass(getattr(models, name), Model)}
