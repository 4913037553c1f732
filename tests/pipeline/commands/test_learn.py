"""The command that learns from drift: deviations planted in documented replies become specs that pass every check."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import learn
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import load
from scripts.evidence.learned import KINDS
from scripts.publish.production import finish_all, plan_faults
from scripts.spec.api import ApiFolder
from tests import generated
from tests.fakes.prober import Prober
from tests.operations import described
from tests.repository import ROOT, SLUGS
from workapis._client.keywords import settings
from workapis._models.codec import ListOf, ModelOf
from workapis._response.decoder import ResponseDecoder
from workapis._service.service import Service, service
from workapis.drift import DriftKind
from workapis.errors import WorkAPIsError
from workapis.transport import Response

WRONG = """api: webwork
deviations:
- {{kind: {kind}, operation: a, pointer: '', expected: b, shape: c, count: {count}, records: 1}}
"""
VALUES: tuple[Any, ...] = ("private text", 5, 2.5, True, None, [], [1], {"a": 1})


def made(slug: str) -> Service:
    """Return a service of an API, with drift of its own."""
    api = import_module(f"workapis_generated.{slug}.client").API
    given: dict[str, Any] = {"headers": {header.argument: "a" for header in api.headers}, "settings": settings({})}
    return service(api, variables={"site": "a"}, base_url="https://a.example", auth=None, **given)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of a JSON value."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(item)


def drifted(slug: str, seed: int) -> Service:
    """Return a service that has decoded a response of the fake to each read, with deviations in it."""
    chance, to, prober = random.Random(seed), made(slug), Prober(slug)
    fake = prober.service()
    operations = generated.operations(slug)
    for item in described(slug):
        operation = operations[item.operation.name]
        if operation.method != "GET":
            continue
        status, body = prober.ask(fake, item.name)
        for found in chance.choices([*objects(body)] or [{}], k=2):
            key = chance.choice([*found, "xUnheardOf"])
            if chance.random() < 0.3:
                found.pop(key, None)
            else:
                found[key] = chance.choice(VALUES)
        is_described = isinstance(operation.reply, (ModelOf, ListOf))
        status = chance.choice((status, status, 207, 418)) if is_described else 418
        response = Response(status, {"Content-Type": "application/json"}, json.dumps(body).encode())
        with contextlib.suppress(WorkAPIsError):
            _ = ResponseDecoder(to, operation).reply(response, 1).parsed
    return to


def copy(slug: str, root: Path) -> ApiFolder:
    """Return a copy of the specs of an API, with what belongs to it."""
    for folder in ("overlays/vocabulary", "overlays/names", f"specs/{slug}", "scripts"):
        shutil.copytree(ROOT / folder, root / folder)
    api = ApiFolder(slug, root)
    for file in (f"overlays/documents/{slug}.overlay.yaml", api.bundle):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, root / file)
    return api


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_learned_passes_every_check(slug: str, tmp_path: Path) -> None:
    """Of planted deviations at least eight in ten become changes that pass unedited, and no value gets into a spec."""
    drift = drifted(slug, 1).drift
    assert drift
    file = tmp_path / "drift.yaml"
    file.write_text(drift.export(), "utf-8")
    api, said = copy(slug, tmp_path / "root"), list[str]()
    proposals = learn.learn(api.root, [file], said.append, write=True)[slug]
    build = finish_all([api], said.append)[slug]
    assert [*plan_faults(api, build)] == []
    text = "\n".join(said)
    assert "private text" not in text
    undecided = [entry for entry in proposals.errata if "until somebody decides" in entry["we_use"]]
    assert len(undecided) <= 0.2 * len(proposals.errata)
    assert proposals.left == []


def test_an_unknown_key_gets_the_type_of_its_value(tmp_path: Path) -> None:
    """The export has no values, so that the type comes from the words for their shape; null shows none."""
    prober, to = Prober("teampulse"), made("teampulse")
    [item] = [item for item in described("teampulse") if item.operation.name == "getTask"]
    _, task = prober.ask(prober.service(), item.name)
    keys = [f"x{letter}Key" for letter in "abcdefgh"]
    body = json.dumps(task | dict(zip(keys, VALUES, strict=True))).encode()
    assert ResponseDecoder(to, generated.operations("teampulse")["getTask"]).reply(Response(200, {}, body), 1).parsed
    file = tmp_path / "drift.yaml"
    file.write_text(to.drift.export(), "utf-8")
    learned = {
        key: schema.get("type")
        for action in learn.learn(ROOT, [file], lambda _: None)["teampulse"].actions
        for key, schema in action["update"]["properties"].items()
    }
    kinds = ("string", "integer", "number", "boolean", None, "array", "array", "object")
    assert learned == dict(zip(keys, kinds, strict=True))


def test_a_new_ledger_begins_with_its_schema(tmp_path: Path) -> None:
    """An API that has no errata yet gets the first line that `check` asks for."""
    file, api = tmp_path / "drift.yaml", copy("teampulse", tmp_path / "root")
    file.write_text(drifted("teampulse", 1).drift.export(), "utf-8")
    ledger = api.folder / "errata.yaml"
    first = ledger.read_text("utf-8").splitlines()[0]
    ledger.unlink()
    learn.learn(api.root, [file], lambda _: None, write=True)
    assert ledger.read_text("utf-8").splitlines()[0] == first


def test_actions_that_are_no_block_list_are_left_alone(tmp_path: Path) -> None:
    """An overlay document in flow style gets an error and no half of the proposals, not broken YAML."""
    file, api = tmp_path / "drift.yaml", copy("teampulse", tmp_path / "root")
    file.write_text(drifted("teampulse", 1).drift.export(), "utf-8")
    api.overlay.write_text(json.dumps(load(api.overlay, api.root).value), "utf-8")
    before = {path: path.read_bytes() for path in (api.overlay, api.folder / "errata.yaml")}
    with pytest.raises(FaultsError, match=r"/actions: the actions are no block list.*\n +fix: run without --write"):
        learn.learn(api.root, [file], lambda _: None, write=True)
    assert {path: path.read_bytes() for path in before} == before


def test_proposals_are_printed_and_nothing_is_written(tmp_path: Path) -> None:
    """Without `write` the specs stay as they are; places that no operation has are reported as left."""
    file = tmp_path / "drift.yaml"
    line = {"kind": "unknown key", "pointer": "/a/b", "expected": "x", "shape": "null", "count": 1, "records": 1}
    other = {**line, "operation": "getTheMoon"}
    file.write_text(json.dumps({"api": "webwork", "deviations": [{**line, "operation": "getMember"}, other]}), "utf-8")
    before = {path: path.read_bytes() for path in (ROOT / "specs/webwork").glob("*.yaml")}
    said: list[str] = []
    learn.learn(ROOT, [file], said.append)
    assert {path: path.read_bytes() for path in before} == before
    assert said[0] == "webwork: 1 errata and 1 actions from 2 deviations"
    assert said[1] == "  left: /a/b: unknown key: there is no operation getTheMoon"
    assert "for specs/webwork/errata.yaml" in said[2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", r"expected an export of drift"),
        ("api: asana\ndeviations: []", r"/api: there is no API 'asana'"),
        ("api: webwork\ndeviations: [{kind: x}]", r"/deviations/0: expected an object with the keys kind"),
        (WRONG.format(kind="odd", count="1"), r"/deviations/0/kind: there is no kind 'odd'"),
        (WRONG.format(kind="unknown key", count="many"), r"/deviations/0/count: count must be int"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_export_is_refused(text: str | None, message: str, tmp_path: Path) -> None:
    """With file and place; a file of another kind changes nothing."""
    file = tmp_path / "drift.yaml"
    if text is not None:
        file.write_text(text, "utf-8")
    with pytest.raises(FaultsError, match=message):
        learn.learn(ROOT, [file], print, write=True)


def test_kinds_are_those_of_the_clients() -> None:
    assert set(KINDS) == set(DriftKind)
