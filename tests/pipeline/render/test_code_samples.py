"""The code samples in the bundles run, and send the requests that the documentation prints."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.plan.type_values import (
    AnyType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    NullableType,
    ScalarType,
    TypePlan,
    UnionType,
)
from scripts.plan.values import FieldPlan, ModelPlan
from scripts.render.code_samples import WORD
from scripts.render.python_literal import MisfitError, Writer
from scripts.spec.operations import OperationObject, operations, resolved
from tests.laws.code_block import CodeBlock
from tests.laws.test_code_blocks import run
from tests.repository import SLUGS, published
from workapis.testing import FakeService, fake

LABELS = ["Python", "Python, async", "curl"]


@pytest.fixture(autouse=True)
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the file there that samples send."""
    (tmp_path / "report.pdf").write_bytes(b"%PDF")
    monkeypatch.chdir(tmp_path)


def samples(operation: OperationObject) -> dict[str, str]:
    """Return the samples of an operation by their labels."""
    return {item["label"]: item["source"] for item in operation.value[WORD]}


def of_each_resource(slug: str) -> list[OperationObject]:
    """Return one operation a resource: a write if it has one."""
    found: dict[str, OperationObject] = {}
    for operation in sorted(operations(published(slug)), key=lambda item: "requestBody" not in item.value):
        found.setdefault(operation.value["x-workapis-method"].partition(".")[0], operation)
    return [*found.values()]


def asked(service: FakeService, operation: OperationObject, label: str) -> list[Any]:
    """Run a sample against a fake that has what its path names, and return the requests that it sent."""
    service.pass_time(3600)  # to the next budget of requests
    source = re.sub(r'(?<=["/])text\b', _named(service, operation) or "text", samples(operation)[label], count=1)
    before = len(service.log)
    if label == "curl":
        words = shlex.split(source.replace("\\\n", " "))
        place = next(index for index, word in enumerate(words) if "://" in word)
        words[place] = f"{service.base_url}{_path(service.api, words[place])}"
        subprocess.run([*words, "--fail", "--silent", "--show-error"], capture_output=True, check=True)
    else:
        run(CodeBlock("sample", 1, "python", source), {service.api: service.base_url}, {"__name__": "__main__"})
    return [*service.log][before:]


def _named(service: FakeService, operation: OperationObject) -> str:
    """Put the records there that the path of a sample names; return what is meant by `text` in it, "" if nothing is.

    A sample has that word for a kind of record, for a free path, and for ids that are texts: it is the name of nothing.
    """
    plan = service.plan["operations"][operation.value["x-workapis-method"]]
    if plan.get("free"):
        return f"things/{service.client().resources.create('things', body={})['id']}"
    path = _path(service.api, _url(samples(operation)["curl"])).partition("?")[0].removesuffix(".json")
    places = [*zip(plan["path"].split("/"), path.split("/"), strict=True)]
    own = {plan.get("own"), plan.get("effect", {}).get("value")}
    meant, numbers = "", {}
    for name, said in ((part[1:-1], said) for part, said in places if part.startswith("{")):
        kind = plan["of"] if name in own else plan.get("parents", {}).get(name, "")
        if kind:
            kind = "tasks" if kind.startswith("{") else kind
            meant = meant if said.isdigit() else "1"
            numbers[kind] = int(said) if said.isdigit() else 1
            getattr(service.add, kind)(id=numbers[kind])
            if plan.get("does") == "restore":
                _delete(service, kind, numbers[kind])
    if plan.get("effect", {}).get("id") == "latest":
        getattr(service.add, plan["of"])(**{f"{kind.removesuffix('s')}_id": number for kind, number in numbers.items()})
    return "tasks" if "kinds" in plan else meant


def _delete(service: FakeService, kind: str, number: int) -> None:
    plans = service.plan["operations"].values()
    plan = next(plan for plan in plans if plan.get("does") == "delete" and plan["of"] == kind)
    path = re.sub(r"\{.*\}", str(number), plan["path"])
    service.client().request("DELETE", f"{path}{'' if plan.get('plain') else '.json'}")


@pytest.mark.parametrize("slug", SLUGS)
def test_every_operation_has_samples(slug: str) -> None:
    """Python, Python for asyncio and curl, in this order."""
    for operation in operations(published(slug)):
        assert [*samples(operation)] == LABELS, operation.name


@pytest.mark.parametrize("slug", SLUGS)
def test_every_sync_sample_runs(slug: str) -> None:
    """Each calls its operation alone, and writes the body that curl sends, the printed one; a file goes where it may.

    A list is asked for a page more, where its documented reply does not say how many there are.
    """
    with fake(slug) as service:
        for operation in operations(published(slug)):
            sent = asked(service, operation, "Python")
            calls = [seen for seen in sent if seen.method]  # bytes go to an address without a method
            assert {seen.method for seen in calls} == {operation.value["x-workapis-method"]}
            assert len(calls) == 1 or (len(calls) == 2 and "page" in operation.value["x-workapis-pagination"])
            assert len(calls) == len(sent) or "url" in operation.value["x-workapis-upload"]
            request = resolved(published(slug), operation.value.get("requestBody", {}))
            if "application/json" in request.get("content", {}):
                assert _same(calls[-1].body, _body(samples(operation)["curl"])), operation.name


@pytest.mark.parametrize("slug", SLUGS)
def test_an_async_sample_of_each_resource_runs(slug: str) -> None:
    """It sends what the sync one sends."""
    with fake(slug) as one, fake(slug) as other:
        for operation in of_each_resource(slug):
            sent = [
                [(seen.verb, seen.path, seen.query, seen.body) for seen in asked(service, operation, label)]
                for service, label in zip((one, other), LABELS, strict=False)
            ]
            assert sent[0] == sent[1] != []


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
@pytest.mark.parametrize("slug", SLUGS)
def test_a_curl_sample_of_each_resource_runs(slug: str) -> None:
    """It asks for the operation, with credentials in the way of the API's clients: the fake refuses others."""
    with fake(slug) as one, fake(slug) as other:
        for operation in of_each_resource(slug):
            by_curl, by_python = asked(one, operation, "curl")[-1], asked(other, operation, "Python")[-1]
            assert by_curl.method == operation.value["x-workapis-method"]
            assert by_curl.path == by_python.path


@pytest.mark.parametrize("slug", SLUGS)
def test_curl_sends_the_printed_body(slug: str) -> None:
    """If the documentation prints a body, the sample has the first one."""
    document = published(slug)
    for operation in operations(document):
        request = resolved(document, operation.value.get("requestBody", {}))
        for example in [*request.get("content", {}).get("application/json", {}).get("examples", {}).values()][:1]:
            assert _body(samples(operation)["curl"]) == example["value"]


FLAG = ScalarType("flag-digit", ("bool",))


def test_values_are_written_in_the_types_of_the_clients() -> None:
    """Wire values become numbers, truth values, dates, times and models; a value that matches no type is refused."""
    digits, text = ScalarType("digits", ("int",)), ScalarType("string", ("str",))
    fields = FieldPlan("id", ("Id",), digits, True, ""), FieldPlan("a", ("a",), text, False, "")
    thing = ModelPlan("Thing", "thing", "", fields)
    writer = Writer({"Thing": thing})
    cases: list[tuple[Any, TypePlan, str]] = [
        ("999", digits, "999"),
        ("0", FLAG, "False"),
        (True, FLAG, "True"),
        ("", ScalarType("digits-or-empty", ("int", "None")), "None"),
        ("", NullableType(digits), "None"),
        ("20131204", ScalarType("compact-date", ("date",)), "dt.date(2013, 12, 4)"),
        (
            "2013-12-04T19:11:44Z",
            ScalarType("date-time", ("datetime",)),
            "dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)",
        ),
        ("14:30", ScalarType("time", ("time",)), "dt.time(14, 30)"),
        ("100.00", ScalarType("decimal", ("Decimal",)), 'Decimal("100.00")'),
        ("a,b", ListType(text), '["a", "b"]'),
        ("a,b", ScalarType("comma-list", ("str",), is_list=True), '["a", "b"]'),
        ({"x": ["1"]}, MapType(ListType(digits)), '{"x": [1]}'),
        ({"Id": "7", "b": 1}, ModelType("Thing", "small.thing"), "Thing(id=7)"),
        ("open", LiteralType(("open", "shut")), '"open"'),
        ('a"b', AnyType(), '"a\\"b"'),
    ]
    assert [writer.write(value, plan) for value, plan, _ in cases] == [wanted for _, _, wanted in cases]
    with pytest.raises(MisfitError):
        writer.write("maybe", UnionType((FLAG, digits)))


def _body(command: str) -> Any:
    found = re.search(r"--data (.*)\Z", command, re.DOTALL)
    return json.loads(shlex.split(found[1])[0]) if found else None


def _url(command: str) -> str:
    return next(word for word in shlex.split(command.replace("\\\n", " ")) if "://" in word)


def _path(slug: str, url: str) -> str:
    server = published(slug)["servers"][0]
    values = {name: value["default"] for name, value in server.get("variables", {}).items()}
    base = str(server["url"]).format(**values)
    return url.removeprefix(base if "://" in base else "https://HOST")


def _same(sent: Any, printed: Any) -> bool:
    """Say whether two bodies are one, but for the order of keys and for how a number is written."""
    if isinstance(sent, dict) and isinstance(printed, dict):
        return sent.keys() == printed.keys() and all(_same(sent[key], printed[key]) for key in sent)
    return bool(sent == printed) or str(sent) == str(printed)
