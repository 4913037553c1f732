"""What decodes the page of projects: ours, and others with the same conversions, each to its own kind of object.

Other libraries are imported by name, so that the type checkers need not have them. Each returns objects with numbers,
truth values, dates and instants in the types of Python; `check` compares a few of them with ours.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from dataclasses import field, make_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal, Optional

from benchmarks.item_model import item_model
from benchmarks.stock import PACKAGE, generated
from workapis._models.codec import ListOf, ModelOf
from workapis._models.findings import Findings
from workapis._models.reader import BodyReader, body_reader

Decode = Callable[[bytes], Any]

_BUNDLE = Path(__file__).parent.parent / "generated/bundles/teamwork_projects.openapi.yaml"
_MODELS = "workapis_generated.teamwork_projects.models"
_NUMBER: Any = Optional[int]  # noqa: UP045 (the peers look for this form)
_TEXTS = ("name", "announcement", "description", "status", "start-page", "logo")
_FLAGS = ("starred", "show-announcement", "isProjectAdmin", "notifyeveryone", "harvest-timers-enabled")
_INSTANTS, _DATES = ("created-on", "last-changed-on"), ("startDate", "endDate")


def _python(key: str) -> str:
    return key.replace("-", "_").lower()


def reading(reader: BodyReader) -> Decode:
    """Return a decoder of bodies."""

    def decode(body: bytes) -> Any:
        found = reader.read(body, Findings(path=[reader.envelope]))
        assert found is not None
        return found.value

    return decode


def _body_reader(codec: Any, envelope: str) -> BodyReader:
    found = body_reader(codec, envelope, ("STATUS",), ())
    assert found is not None
    return found


def _project() -> Any:
    return ModelOf[Any](f"{_MODELS}.project", "Project").resolve()


def ours() -> Decode:
    """Return what a client decodes a list of projects with."""
    return reading(_body_reader(ListOf(ModelOf[Any](f"{_MODELS}.project", "Project")), "projects"))


def ours_of_items(items: dict[str, Any]) -> Decode:
    """Return a decoder of to-do items with 70 keys, of which the model is made by the generator."""
    return reading(BodyReader(item_model(items), True, "todo-items", ("STATUS",)))


def our_one() -> Decode:
    """Return what a client decodes a single project with."""
    return reading(_body_reader(ModelOf[Any](f"{_MODELS}.project", "Project"), "project"))


def _list(item: Any) -> Any:
    return list.__class_getitem__(item)  # of a class that is made at run time


def _date(value: Any) -> Any:
    return dt.date(int(value[:4]), int(value[4:6]), int(value[6:])) if value else None


def _flag(value: Any) -> bool:
    return value in (True, "true", "1", 1)


@cache
def _generated() -> Any:
    with generated(_BUNDLE, "/projects.json"):
        return import_module(f"{PACKAGE}.models").Project


def stock() -> Decode:
    """Return the code that openapi-python-client makes of our bundle, over the standard library's JSON.

    What its own types lack of the conversions is done after it: numbers, truth values, compact dates.
    """
    project = _generated()

    def decode(body: bytes) -> Any:
        found = [project.from_dict(item) for item in json.loads(body)["projects"]]
        for item in found:
            item.id, item.company.id = int(item.id), int(item.company.id)
            item.category.id = int(item.category.id) if item.category.id else None
            item.company.is_owner = _flag(item.company.is_owner)
            item.startdate, item.enddate = _date(item.startDate), _date(item.endDate)
            item.starred, item.show_announcement = _flag(item.starred), _flag(item.show_announcement)
            item.is_project_admin, item.notifyeveryone = _flag(item.is_project_admin), _flag(item.notifyeveryone)
            item.harvest_timers_enabled = _flag(item.harvest_timers_enabled)
        return found

    return decode


def _annotated(company: Any, category: Any, number: Any, flag: Any, date: Any, instant: Any) -> dict[str, Any]:
    kinds: dict[str, Any] = {"company": company, "category": category, "id": number}
    kinds |= dict.fromkeys(_TEXTS, str) | dict.fromkeys(_FLAGS, flag)
    return kinds | dict.fromkeys(_INSTANTS, instant) | dict.fromkeys(_DATES, date)


def pydantic() -> Decode:
    """Return pydantic's fastest way: `model_validate_json`, with validators before dates and empty strings only."""
    p = import_module("pydantic")

    def of(name: str, kinds: dict[str, Any]) -> Any:
        fields = {_python(key): (kind, p.Field(alias=key)) for key, kind in kinds.items()}
        return p.create_model(name, **fields)

    empty = p.BeforeValidator(lambda value: None if value == "" else value)
    company = of("Company", {"name": str, "is-owner": bool, "id": int})
    category = of("Category", {"name": str, "id": Annotated[int | None, empty]})
    date = Annotated[dt.date | None, p.BeforeValidator(_date)]
    project = of("Project", _annotated(company, category, int, bool, date, dt.datetime))
    root = p.create_model("Root", projects=(_list(project), ...))
    return lambda body: root.model_validate_json(body).projects


def _dataclass(name: str, kinds: dict[str, Any], further: Iterable[str]) -> Any:
    told = [(_python(key), kind) for key, kind in kinds.items()]
    return make_dataclass(name, [*told, *((key, Any, field(default=None)) for key in further)], slots=True)


def cattrs(further: Iterable[str] = ()) -> Decode:
    """Return cattrs over orjson, without detailed validation; the page has nothing for the further attributes."""
    c, gen = import_module("cattrs.preconf.orjson"), import_module("cattrs.gen")
    converter = c.make_converter(detailed_validation=False)
    converter.register_structure_hook(bool, lambda value, _: _flag(value))
    converter.register_structure_hook(dt.date, lambda value, _: _date(value))
    converter.register_structure_hook(dt.datetime, lambda value, _: dt.datetime.fromisoformat(value))
    converter.register_structure_hook(_NUMBER, lambda value, _: int(value) if value else None)
    renamed: dict[str, dict[str, Any]] = {
        "Company": {"name": str, "is-owner": bool, "id": int},
        "Category": {"name": str, "id": _NUMBER},
    }
    made: dict[str, Any] = {}
    for name in ("Company", "Category", "Project"):
        kinds = renamed.get(name) or _annotated(made["Company"], made["Category"], int, bool, dt.date, dt.datetime)
        made[name] = _dataclass(name, kinds, further if name == "Project" else ())
        names = {_python(key): gen.override(rename=key) for key in kinds}
        hook = gen.make_dict_structure_fn(made[name], converter, _cattrs_detailed_validation=False, **names)
        converter.register_structure_hook(made[name], hook)
    loads, kind = import_module("orjson").loads, _list(made["Project"])
    return lambda body: converter.structure(loads(body)["projects"], kind)


def cattrs_with_all() -> Decode:
    """Return cattrs with a class that has as many attributes as ours."""
    kinds = _annotated(None, None, None, None, None, None)
    return cattrs([item.name for item in _project().FIELDS if kinds.keys().isdisjoint(item.keys)])


def mashumaro() -> Decode:
    """Return mashumaro over orjson."""
    m, config = import_module("mashumaro.codecs.orjson"), import_module("mashumaro.config")

    def of(name: str, kinds: dict[str, Any]) -> Any:
        how = {bool: _flag, dt.date: _date, dt.datetime: dt.datetime.fromisoformat, int: int}
        how[_NUMBER] = lambda value: int(value) if value else None
        fields: list[Any] = []
        for key, kind in kinds.items():
            options: dict[str, Any] = {"alias": key}
            if kind in how:
                options["deserialize"] = how[kind]
            fields.append((_python(key), kind, field(metadata=options)))
        return make_dataclass(name, fields, slots=True, namespace={"Config": type("Config", (config.BaseConfig,), {})})

    company = of("Company", {"name": str, "is-owner": bool, "id": int})
    category = of("Category", {"name": str, "id": _NUMBER})
    project = of("Project", _annotated(company, category, int, bool, dt.date, dt.datetime))
    root = make_dataclass("Root", [("projects", _list(project))], slots=True)
    decoder = m.ORJSONDecoder(root)
    return lambda body: decoder.decode(body).projects


def msgspec() -> Decode:
    """Return msgspec alone: its own structs, dates converted after it, instants by it."""
    m = import_module("msgspec")

    def of(name: str, kinds: dict[str, Any]) -> Any:
        fields = [(_python(key), kind) for key, kind in kinds.items()]
        return m.defstruct(name, fields, rename={_python(key): key for key in kinds})

    company = of("Company", {"name": str, "is-owner": bool, "id": int})
    category = of("Category", {"name": str, "id": int | Literal[""]})
    project = of("Project", _annotated(company, category, int, bool, Any, dt.datetime))
    root = m.defstruct("Root", [("projects", _list(project))])
    decoder = m.json.Decoder(root, strict=False)

    def decode(body: bytes) -> Any:
        found = decoder.decode(body).projects
        for item in found:
            item.startdate, item.enddate = _date(item.startdate), _date(item.enddate)
            item.category.id = item.category.id or None
        return found

    return decode


PEERS: dict[str, Callable[[], Decode]] = {
    "workapis": ours,
    "msgspec alone": msgspec,
    "pydantic v2": pydantic,
    "cattrs": cattrs,
    "cattrs, 48 attributes": cattrs_with_all,
    "mashumaro": mashumaro,
    "stock, with conversions": stock,
}


def check(body: bytes, decoders: dict[str, Decode]) -> None:
    """Fail where one reads other values than ours."""
    known = decoders["workapis"](body)
    for decode in decoders.values():
        for one, two in zip(known, decode(body), strict=True):
            assert (one.id, one.name, one.starred, one.created_on) == (two.id, two.name, two.starred, two.created_on)
            start = two.startdate if hasattr(two, "startdate") else two.start_date
            assert (one.start_date, one.category.id, one.company.is_owner) == (
                start,
                two.category.id,
                two.company.is_owner,
            )
