"""The wire formats: every part, from a schema to a fake, knows all formats of the vocabulary.

The formats are read from the vocabulary, and a client is generated of one schema that has them all.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import jsonschema_rs
import msgspec
import pytest
from attrs import evolve
from pydantic import TypeAdapter

import workapis_generated
from scripts.plan.python_names import pascal, snake
from scripts.plan.type_values import ScalarType
from scripts.render.python_literal import Writer
from scripts.spec import wire_formats
from scripts.spec.wire_formats import json_type
from tests.generated import codec_of
from tests.pipeline.generated_client import generate
from tests.repository import FORMATS, ROOT
from workapis._fake.schema import Schemas
from workapis._formats import xml_convention
from workapis._formats.formats import TypedElements
from workapis._formats.parse import parsed_json
from workapis._models.codec import ListOf, Misfit, ModelOf
from workapis._models.findings import Findings
from workapis._models.reader import BodyReader, body_reader, read_parsed
from workapis._models.views.columns import columns_of
from workapis._models.views.python_values import json_default

SPELLINGS = [(name, value) for name, entry in FORMATS.items() for value in entry["reads"]]
AWKWARD = json.loads((ROOT / "tests/data/awkward_inputs.json").read_text("utf-8"))


def _schema(name: str) -> dict[str, Any]:
    return {"type": json_type(FORMATS[name]), "format": name}


def _class(name: str) -> str:
    return pascal(f"of-{name}")  # a name of its own: Code is one of the runtime


def _document() -> dict[str, Any]:
    """Return a document with a schema for each format: of a key, one that may be null, and a list."""
    schemas, paths = {}, {}
    for name in FORMATS:
        one = _schema(name)
        several = {"type": "array", "items": one}
        properties = {"one": one, "maybe": {**one, "type": [one["type"], "null"]}, "several": several}
        schemas[_class(name)] = {"type": "object", "properties": properties}
        listed = {"type": "array", "items": {"$ref": f"#/components/schemas/{_class(name)}"}}
        paths[f"/{name}"] = {
            "get": {
                "operationId": f"list{_class(name)}",
                "x-workapis-method": f"{snake(name)}.list",
                "responses": {"200": {"description": "All.", "content": {"application/json": {"schema": listed}}}},
            }
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Every", "version": "1"},
        "servers": [{"url": "https://every.example"}],
        "x-workapis-client": "Every",
        "paths": paths,
        "components": {"schemas": schemas},
    }


@cache
def _models() -> dict[str, Any]:
    """Return the models of the document, generated, each by its format."""
    with TemporaryDirectory() as folder:
        for name, content in generate("every", _document(), FORMATS).items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        workapis_generated.__path__.append(f"{folder}/generated/workapis_generated")
        try:
            modules = {
                name: import_module(f"workapis_generated.every.models.{snake(_class(name))}") for name in FORMATS
            }
            return {name: getattr(module, _class(name)) for name, module in modules.items()}
        finally:
            workapis_generated.__path__.pop()


def _model(name: str) -> Any:
    return _models()[name]


def _reader(name: str) -> tuple[ListOf[Any], BodyReader]:
    codec = ListOf(ModelOf[Any](_model(name).__module__, _class(name)))
    reader = body_reader(codec, "things", (), ())
    assert reader is not None
    return codec, reader


def _seen(record: Any) -> list[str]:
    return [repr(record.unread.get(item.name) or getattr(record, item.name)) for item in record.FIELDS]


def _values(name: str) -> list[Any]:
    return [*FORMATS[name]["reads"], *map(json.loads, AWKWARD["inputs"])]


@pytest.mark.parametrize("name", FORMATS)
def test_every_way_reads_what_the_loop_reads(name: str) -> None:
    """Records read by structs, from bytes or parsed, are those of the loop, and are kept as they came."""
    codec, reader = _reader(name)
    records = [{"one": value, "maybe": value, "several": [value]} for value in _values(name)]
    records += [{key: record[key]} for record in records for key in record]
    body = json.dumps({"things": records}).encode()
    quick = reader.read(body, Findings())
    assert quick is not None
    document = parsed_json(body)["things"]
    loop = codec.read(document, Findings())
    assert [item.to_dict() for item in loop] == records
    for found in (quick.value, read_parsed(codec, document, Findings())):
        assert [_seen(item) for item in found] == [_seen(item) for item in loop]
        assert [item.to_dict() for item in found] == records


@pytest.mark.parametrize("name", FORMATS)
def test_a_page_of_listed_spellings_has_nothing_odd(name: str) -> None:
    """The structs accept the first listed encoding as documented, which strict findings require."""
    value = next(value for value in FORMATS[name]["reads"] if value is not None)
    body = json.dumps({"things": [{"one": value, "maybe": None, "several": [value]}]}).encode()
    quick = _reader(name)[1].read(body, Findings(strict=True))
    assert quick is not None
    assert quick.value[0].one == codec_of(name).read(value)


def test_structs_keep_all_digits() -> None:
    """An amount of more digits than a float has is whole in a record of a page, in its JSON, and after a change."""
    body = b'{"things": [{"one": 0.12345678901234567890123, "maybe": 1e400, "several": [0.30]}]}'
    quick = _reader("money")[1].read(body.replace(b"1e400", b"null"), Findings(strict=True))
    assert quick is not None
    assert quick.value[0].as_json() == '{"one":0.12345678901234567890123,"maybe":null,"several":[0.3]}'
    assert evolve(quick.value[0], maybe=Decimal(1)).one == quick.value[0].one
    odd = _reader("money")[1].read(body, Findings())
    assert odd is not None
    assert [odd.value[0].one, odd.value[0].maybe] == [quick.value[0].one, Decimal("1e400")]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_views(name: str) -> None:
    """A value is of its type in a dictionary and in a row, and JSON has it, of msgspec, of `json` and of pydantic."""
    value = codec_of(name).read(FORMATS[name]["example"])
    record = _model(name)(one=value)
    assert record.as_dict() == {"one": value}
    row = record.as_row()
    assert value is None or columns_of(_model(name))["one"] in (type(row["one"]), object)
    assert json.loads(record.as_json()) == json.loads(json.dumps(record.as_dict(), default=json_default))
    adapter = TypeAdapter(_model(name))
    for shape in (adapter.validate_python(record.as_dict()), adapter.validate_json(record.as_json())):
        assert shape == record
    assert adapter.validate_json(adapter.dump_json(record)) == record


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_one_spelling_in_json(name: str) -> None:
    """A decoded value is the same JSON from `as_json`, from `json`, from msgspec and from pydantic."""
    model = _model(name)
    adapter, told = TypeAdapter(model), TypeAdapter(model).json_schema(mode="serialization")
    for value in _read_values(name):
        record = model(one=value, several=[value])
        seen = json.loads(json.dumps(record, default=json_default))
        for text in (adapter.dump_json(record), _OF_MSGSPEC.encode(record)):
            assert repr(_plain(json.loads(text))) == repr(_plain(seen)), value
        if not isinstance(value, Decimal):  # `as_json` alone has all its digits
            assert json.loads(record.as_json()) == seen
        assert jsonschema_rs.Draft202012Validator(told).is_valid(seen), value
        assert adapter.validate_json(adapter.dump_json(record)).one == adapter.validate_json(json.dumps(seen)).one


_OF_MSGSPEC = msgspec.json.Encoder(enc_hook=json_default, decimal_format="number")


def _read_values(name: str) -> Iterator[Any]:
    for raw in [*_values(name), *_OF_SIZE.get(name, ())]:
        with suppress(Misfit):
            if (value := codec_of(name).read(raw)) is not None:
                yield value


def _plain(value: Any) -> Any:
    """Return JSON with every whole number as one: 16.0 and 16 are the same in it."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [*map(_plain, value)]
    return int(value) if isinstance(value, float) and value.is_integer() else value


# Values that are longer than those of the vocabulary, of formats in which that matters.
_OF_SIZE: dict[str, list[Any]] = {
    "money": [10**30, 0.1, 1e300, 1e-9],
    "duration-seconds": [0, 86400, -1, 86399999999999, -86399999913600],
    "duration-milliseconds": [1, -1, 86399999999999999],
    "duration-hours-minutes": ["0:00", "100:00", "-0:30"],
    "base64": ["//79"],
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_passes_through_xml(name: str) -> None:
    codec = codec_of(name)
    value = codec.read(FORMATS[name]["reads"][0])
    words = TypedElements()
    content = xml_convention.written(words, {"thing": {"value": codec.write(value)}})
    assert codec.read(xml_convention.value_of(words, content)["thing"]["value"]) == value


@pytest.mark.parametrize(("name", "value"), SPELLINGS)
def test_every_format_is_known_to_fakes(name: str, value: Any) -> None:
    """A fake encodes a written value, or one from Python, as the pattern or the bounds say, with the same meaning."""
    codec, schemas = codec_of(name), Schemas({})
    schema = wire_formats.add_limits(_schema(name), wire_formats.limits(FORMATS))
    assert codec.read(schemas.spelled(codec.read(value), schema)) == codec.read(value)
    if not [*schemas.faults(value, schema)]:
        assert codec.read(schemas.spelled(schemas.meaning(value, schema), schema)) == codec.read(value)
    assert [*schemas.faults(schemas.blank(schema), schema)] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_an_expression(name: str) -> None:
    """A sample of code shows the example of the vocabulary as the value that a client reads of it."""
    entry = FORMATS[name]
    listed = entry["python"].startswith("list[")
    python = ("str",) if listed else tuple(entry["python"].split(" | "))
    text = Writer({}).write(entry["example"], ScalarType(name, python, is_list=listed))
    names = {"dt": dt, "Decimal": Decimal, "UUID": UUID}
    assert eval(text, names) == codec_of(name).read(entry["example"])


@pytest.mark.parametrize("name", [name for name in FORMATS if json_type(FORMATS[name]) == "integer"])
def test_the_bounds_are_those_of_python(name: str) -> None:
    """A number at a bound is read and written back; beyond it none is, so that what is published is all of them."""
    schema = wire_formats.add_limits(_schema(name), wire_formats.limits(FORMATS))
    codec, validator = codec_of(name), jsonschema_rs.Draft202012Validator(schema)
    for bound, beyond in ((schema["minimum"], -1), (schema["maximum"], 1)):
        assert codec.restore(codec.read(bound), bound) == bound
        with pytest.raises(Misfit):
            codec.read(bound + beyond)
        assert validator.is_valid(bound)
        assert not validator.is_valid(bound + beyond)
        body = json.dumps({"things": [{"one": bound + beyond, "several": [bound]}]}).encode()
        odd = _reader(name)[1].read(body, Findings())
        assert odd is not None
        assert odd.value[0].to_dict() == {"one": bound + beyond, "several": [bound]}
