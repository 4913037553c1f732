"""Names that Python, a record, a client or generated code has for something else."""

from __future__ import annotations

import ast
import builtins
import copy
import inspect
import json
import keyword
import pickle
import textwrap
from itertools import cycle
from pathlib import Path
from typing import Any

import attrs
import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.plan.python_names import MODEL_NAMES, attribute
from scripts.plan.taken_names import OF_ARGUMENTS, OF_CLIENTS
from tests.fakes.transports import Answers
from tests.pipeline.generated_client import generate, package
from tests.pipeline.made_api import document, operation, record, ref
from tests.repository import FORMATS
from workapis._client.client import AsyncClient, SyncClient
from workapis._client.keywords import ClientOptions
from workapis._models.model import Model
from workapis.transport import Request, Response

# What modules, methods and structs of generated code, and the libraries below them, call their own things.
_INSIDE = "self cls dt wire place index record found value values page source fields reader model define inst changes"
_INSIDE += " attr_dict nothing unset absent options limit checkpoint max_bytes file on_progress body json field struct"
_INSIDE += " any late losses typing datetime decimal annotations mro key keys draft closed opened given base_url"
NAMES = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *dir(Model), *dir(type), *_INSIDE.split()}
KINDS: list[tuple[Any, Any]] = [
    ({"type": "string"}, "x"),
    ({"type": "integer"}, 1),
    ({"type": "string", "format": "date"}, "2026-01-02"),
    ({"type": "string", "format": "decimal"}, "1.5"),
    ({"type": "array", "items": ref("Part")}, [{"a": "b"}]),
    (ref("Part"), {"a": "b"}),
]


def test_every_name_that_python_has_can_be_a_property(tmp_path: Path) -> None:
    """A record with all of them at once is listed, read, written, copied, pickled and sent; each value comes back."""
    keys = {attribute(name, MODEL_NAMES): name for name in sorted(NAMES)}.values()
    kinds = dict(zip(keys, cycle(KINDS), strict=False))
    schemas = {"Thing": record(**{key: kind for key, (kind, _) in kinds.items()}), "Part": record(a={"type": "string"})}
    raw = {key: value for key, (_, value) in kinds.items()}
    sent: list[Any] = []

    def answer(request: Request) -> Response:
        sent.append(request.content)
        body = [raw] * 50 if request.method == "GET" else raw  # so many are read by structs
        return Response(200, {"Content-Type": "application/json"}, json.dumps(body).encode())

    client = package("taken", document(schemas), tmp_path).Made(transport=Answers(answer))
    (first, *_) = found = list(client.things.list())
    for one in (found[-1], type(first).from_dict(raw), pickle.loads(pickle.dumps(first)), copy.deepcopy(first)):
        assert one == first
        assert one.to_dict() == raw
    values = {item.name: getattr(first, item.name) for item in type(first).FIELDS}
    assert type(first)(**values).to_dict() == attrs.evolve(first).to_dict() == raw
    assert repr(first).startswith("Thing(")
    assert first.as_dict(keys="wire").keys() == raw.keys()
    names = [name for name in inspect.signature(client.things.create).parameters if name != "options"]
    client.things.create(**dict(zip(names, values.values(), strict=True)))
    assert json.loads(sent[-1]) == raw


def test_no_attribute_hides_what_annotations_name() -> None:
    """A type checker reads the annotations of a class among its attributes."""
    schemas = {"Thing": record(dt={"type": "string", "format": "date"})}
    files = generate("small", document(schemas), FORMATS)
    text = files["generated/workapis_generated/small/models/thing.py"].decode()
    names = {item.target.id for item in ast.walk(ast.parse(text)) if isinstance(item, ast.AnnAssign)}  # type: ignore[union-attr]
    assert "dt_" in names
    assert "dt" not in names


def test_arguments_of_files_have_names_of_their_own() -> None:
    """A parameter that is called as an argument of all methods, uploads or downloads gets an underscore."""
    asked = ("self", "options", "limit", "checkpoint", "file", "on_progress", "max_bytes", "class", "name")
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in asked]
    made = document()
    words: list[dict[str, Any]] = [{"x-workapis-upload": {"style": "multipart", "field": "f", "reference": "/id"}}]
    words.append({"x-workapis-download": {"style": "direct"}})
    for number, word in enumerate(words):
        item = operation(f"do{number}", f"others.do{number}", ref("Thing"), parameters=parameters, **word)
        made["paths"][f"/others/{number}"] = {"post": item}
    text = generate("small", made, FORMATS)["generated/workapis_generated/small/resources/others.py"].decode()
    found = {
        item.name: [argument.arg for argument in (*item.args.args, *item.args.kwonlyargs)]
        for item in ast.walk(ast.parse(textwrap.dedent(text)))
        if isinstance(item, ast.FunctionDef)
    }
    common = ["self_", "options_", "limit_", "checkpoint_"]
    assert found["do0"][:2] == ["self", "file"]
    assert found["do0"][2:-2] == [*common, "file_", "on_progress_", "max_bytes", "class_", "name"]
    assert found["do1"][1:-2] == [*common, "file", "on_progress", "max_bytes_", "class_", "name"]
    assert [argument for argument in found["do1"] if argument.startswith("max_bytes")] == ["max_bytes_", "max_bytes"]


def _schema(name: str) -> dict[str, Any]:
    return document({"Thing": record(a=ref(name)), name: record(a={"type": "string"})})


def _method(method: str) -> dict[str, Any]:
    made = document()
    made["paths"]["/things"]["get"]["x-workapis-method"] = method
    return made


def _server(name: str) -> dict[str, Any]:
    return document(servers=[{"url": f"https://{{{name}}}.example", "variables": {name: {"default": "a"}}}])


def _credential(name: str) -> dict[str, Any]:
    made = document(**{"x-workapis-auth": [{"scheme": "key", "token": {"argument": name}}]})
    made["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    return made


def _header(*names: str) -> dict[str, Any]:
    made = document(**{"x-workapis-headers": [{"header": f"X-{name}", "argument": name} for name in names]})
    made["servers"] = [{"url": "https://{account}.example", "variables": {"account": {"default": "a"}}}]
    return made


def _named(name: str) -> dict[str, Any]:
    return document({"Thing": record(a={"type": "string", "x-workapis-name": name})})


def _parameter(name: str) -> dict[str, Any]:
    made = document()
    made["paths"]["/things/{id}"]["parameters"][0]["x-workapis-name"] = name
    return made


_CLASSES = "Model Field Struct Any ClassVar Operation Parameter Place Pages Unset UNSET Decimal DATE STRING None True"
_CLASSES += " Class Import Lambda Made AsyncMade ThingsResource AsyncThingsResource OpenThing ClosedThing List Instant"
_TITLED = {"type": "string", "enum": ["a"], "title": "Model"}


@pytest.mark.parametrize(
    ("made", "told"),
    [
        *((_schema(name), f"/components/schemas/{name}: .*{name} for something else") for name in _CLASSES.split()),
        (document({"Thing": record(a=_TITLED)}), "/components/schemas/Thing/properties/a/title: .*Model"),
        (document({"Thing": record(a=ref("Field")), "Field": {"type": "string", "enum": ["a"]}}), "schemas/Field: "),
        *((_method(f"{name}.list"), f"/paths/~1things/get: .*'{name}'") for name in ("class", *sorted(OF_CLIENTS))),
        *((_method(f"things.{name}"), f"/paths/~1things/get: .*'{name}'") for name in ("import", "dict", "str")),
        *((_server(name), f"/servers/0/variables/{name}: .*'{name}'") for name in ("class", "1", "base_url")),
        *(
            (_header(name), f"/x-workapis-headers/0: .*'{name}'")
            for name in ("class", "account", *sorted(OF_ARGUMENTS))
        ),
        (_header("one", "one"), "/x-workapis-headers/1: .*'one'"),
        *((_credential(name), f"x-workapis-auth: .*'{name}'") for name in ("class", *sorted(OF_ARGUMENTS))),
        *((_parameter(name), f"/parameters/0: .*'{name}'") for name in ("class", "self", "options")),
        *((_named(name), f"/properties/a: .*'{name}'") for name in ("class", "self", "read", "dt", "print")),
    ],
)
def test_a_name_that_is_not_free_is_a_fault(made: dict[str, Any], told: str) -> None:
    """The fault names the place, and what to call otherwise."""
    with pytest.raises(FaultsError, match=told):
        plan("small", made, FORMATS)


def test_the_names_of_clients_are_known() -> None:
    """Resources and credentials cannot have the names of a client's attributes and arguments."""
    own = {name for kind in (SyncClient, AsyncClient) for name in dir(kind) if not name.startswith("_")}
    assert own | {"oauth2"} == OF_CLIENTS
    assert {*ClientOptions.__annotations__, "self", "base_url", "options", "given"} == OF_ARGUMENTS
