"""The verb draft: payloads become schemas, a description of a vendor becomes an API; guesses are marked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import check, draft, new_api
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import load
from tests.pipeline.spec_folder import Repository
from tests.repository import ROOT

VENDOR = ROOT / "tests/data/drafts/vendor.yaml"
# What payloads print at one key, and the schema of it. A tuple is one value a payload; `...` stands for no key.
SHAPES: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "numbers": ((1, 2.5), {"type": "number"}),
    "a truth or null": ((True, None), {"type": ["boolean", "null"]}),
    "text": (("7 a", ""), {"type": "string"}),
    "kinds": (("a", 1), {"type": ["integer", "string"]}),
    "null alone": ((None,), {"type": ["string", "null"]}),
    "digits": (("7", "12"), {"type": "string", "format": "digits"}),
    "digits or nothing": (("7", ""), {"type": "string", "format": "digits-or-empty"}),
    "digits with a zero before them": (("07", "12"), {"type": "string"}),
    "a day": (("2026-01-02", None), {"type": ["string", "null"], "format": "date"}),
    "a day in digits": (("20260102",), {"type": "string", "format": "compact-date"}),
    "no day, since not all are": (("2026-01-02", "soon"), {"type": "string"}),
    "an instant": (("2026-01-02T03:04:05Z",), {"type": "string", "format": "date-time"}),
    "an instant with milliseconds": (
        ("2026-01-02T03:04:05.678Z",),
        {"type": "string", "format": "date-time-milliseconds"},
    ),
    "an amount": (("1.50",), {"type": "string", "format": "decimal"}),
    "an id": (("5c8e0d1b-8f4a-4c55-9d7c-1d3f0a6b2e91",), {"type": "string", "format": "uuid"}),
    "a list": (([1], []), {"type": "array", "items": {"type": "integer"}}),
    "an empty list": (([],), {"type": "array", "items": {}}),
    "an object": (({"a": 1}, {"b": 2}), {"$ref": "PotThing.yaml"}),
    "an object or null": (({"a": 1}, None), {"anyOf": [{"$ref": "PotThing.yaml"}, {"type": "null"}]}),
    "objects": (([{"a": 1}],), {"type": "array", "items": {"$ref": "PotThing.yaml"}}),
    "a map by id": (({"7": "a"},), {"type": "object", "additionalProperties": {"type": "string"}}),
}


LEDGER = """\
- id: more
  title: Get a pot with an ellipsis
  where: {file: examples/getPot/reply.txt, lines: [3, 3]}
  docs: pots
  says: More keys follow.
  we_use: The payload without them.
  because: No page names them.
  guard: '...'
  amend: [{strip: ellipses}]
"""


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository without an API."""
    return Repository(tmp_path)


def begin(repository: Repository, payloads: Sequence[str]) -> None:
    """Begin the API kiln from a page that prints payloads of one response."""
    blocks = "\n\n".join(f"```json\n{payload}\n```" for payload in payloads)
    page = repository.write("pots.md", f"# Pots\n\n## Get a pot\n\n`GET /pots/7`\n\n{blocks}\n")
    new_api.new_api(repository.root, "kiln", [page], lambda _: None)


def drafted(repository: Repository) -> list[str]:
    """Draft the schemas, and return the output."""
    told: list[str] = []
    draft.draft(repository.root, "kiln", told.append)
    return told


def schema(repository: Repository, name: str) -> Any:
    return load(repository.root / f"specs/kiln/schemas/{name}.yaml", repository.root).value


@pytest.mark.parametrize(("values", "expected"), SHAPES.values(), ids=SHAPES)
def test_a_schema_is_what_payloads_have_in_common(
    repository: Repository, values: tuple[Any, ...], expected: dict[str, Any]
) -> None:
    """A property has the kinds that are printed, and a wire format if all printed values fit it."""
    begin(repository, [json.dumps({"id": 1, "thing": value}) for value in values])
    drafted(repository)
    assert schema(repository, "Pot")["properties"]["thing"] == expected


def test_required_is_what_all_payloads_share(repository: Repository) -> None:
    """A key that is missing in one payload is not required; objects inside count by themselves."""
    begin(repository, ['{"id": 1, "a": {"x": 1, "y": 2}}', '{"id": 2, "b": 3, "a": {"x": 1}}'])
    told = drafted(repository)
    assert schema(repository, "Pot")["required"] == ["id", "a"]
    assert schema(repository, "PotA")["required"] == ["x"]
    assert any(line.endswith("guess: all 2 payloads have these keys") for line in told)


def test_what_is_there_is_not_changed(repository: Repository) -> None:
    """A schema that a person wrote stays as it is, and its missing parts are drafted from the same payloads."""
    begin(repository, ['{"id": 1, "potter": {"name": "Eva"}}'])
    mine = "description: Mine.\ntype: object\nproperties:\n  potter: {$ref: Potter.yaml}\n"
    path = repository.write("specs/kiln/schemas/Pot.yaml", mine)
    drafted(repository)
    assert path.read_text("utf-8") == mine
    assert schema(repository, "Potter")["properties"] == {"name": {"type": "string"}}
    assert sorted(each.name for each in path.parent.iterdir()) == ["Pot.yaml", "Potter.yaml"]
    assert drafted(repository)[0].startswith("kiln: 0 schemas")


def test_a_schema_that_was_removed_is_drafted_again_alone(repository: Repository) -> None:
    """A schema inside it that a person wrote stays as it is."""
    begin(repository, ['{"id": 1, "potter": {"name": "Eva"}}'])
    drafted(repository)
    path = repository.write("specs/kiln/schemas/PotPotter.yaml", "description: Mine.\ntype: object\n")
    (path.parent / "Pot.yaml").unlink()
    drafted(repository)
    assert path.read_text("utf-8") == "description: Mine.\ntype: object\n"
    assert schema(repository, "Pot")["properties"]["potter"] == {"$ref": "PotPotter.yaml"}


def test_what_no_payload_shows_is_a_fault(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An invalid payload, and a schema without one, are reported; an amended payload is used with its errata."""
    monkeypatch.setattr(draft, "ROOT", repository.root)
    begin(repository, ['{\n  "id": 1,\n  ...\n}'])
    assert draft.main(["kiln"]) == 1
    told = capsys.readouterr().err
    assert "specs/kiln/examples/getPot/reply.txt:3: " in told
    assert "fix: amend it in specs/kiln/errata.yaml" in told
    assert "/pots_id/get/responses/200/content/application~1json/schema: no payload shows Pot" in told
    assert told.endswith("the other schemas were written.\n")
    assert draft.main(["nosuch"]) == 1
    assert capsys.readouterr().err.endswith("nothing was written.\n")
    sources = "specs/kiln/sources.yaml"
    repository.change(sources, "    fits:\n", "    errata: [more]\n    fits:\n")
    repository.write("specs/kiln/errata.yaml", LEDGER)
    drafted(repository)
    assert schema(repository, "Pot")["required"] == ["id"]
    with pytest.raises(FaultsError, match="there is no API 'oven'"):
        draft.draft(repository.root, "oven", lambda _: None)


def test_a_description_of_a_vendor_becomes_an_api(repository: Repository) -> None:
    """An OpenAPI 3.0 description is split into our files, which pass the check; words of the vendor stay out."""
    told: list[str] = []
    draft.from_description(repository.root, "kiln", VENDOR, told.append, "https://kiln.example/openapi.yaml")
    repository.write("README.md", "| [Kiln](specs/kiln/README.md) | `workapis.kiln` |\n")
    check.check(repository.root, lambda _: None)
    folder = repository.root / "specs/kiln"
    assert "of the vendor's own words" not in "".join(path.read_text("utf-8") for path in folder.rglob("*.yaml"))
    pots = load(folder / "resources/pots.yaml", repository.root)
    assert pots.text.startswith("# https://kiln.example/openapi.yaml\n")
    assert [item["operationId"] for each in pots.value.values() for item in each.values()] == [
        *("listPots", "createPot", "createPots", "getPot", "deletePot")
    ]
    assert pots.value["pots"]["get"]["x-workapis-source"]["kind"] == "vendor-documentation"
    assert pots.value["pots"]["get"]["parameters"][0]["schema"] == {
        "type": "integer",
        "exclusiveMinimum": 0,
        "examples": [1],
    }
    assert "vendor.yaml: omitted: HEAD /pots/{id}: no client has a method for it" in told
    assert "vendor.yaml: omitted: listPots: its body as text/csv" in told
    table = (repository.root / "overlays/documents/kiln.overlay.yaml").read_text("utf-8")
    assert "# guess: another operation has the usual name\n            method: pots.create_pots" in table


def test_what_openapi_3_0_has_otherwise_is_converted(repository: Repository) -> None:
    """`nullable` becomes a type, `example` a list; formats that are not in the vocabulary are left out."""
    draft.from_description(repository.root, "kiln", VENDOR, lambda _: None)
    pot = schema(repository, "Pot")
    assert pot["required"] == ["id"]
    assert pot["properties"] == {
        "id": {"type": "integer", "format": "int64"},
        "name": {"type": ["string", "null"], "examples": ["Amphora"]},
        "fired_at": {"type": "string", "format": "date-time"},
        "picture": {"type": "string", "format": "base64"},
        "colour": {"type": "string"},
        "state": {"type": ["string", "null"], "enum": ["raw", "fired", None]},
        "glaze": {"anyOf": [{"$ref": "Glaze.yaml"}, {"type": "null"}]},
        "potter": {"$ref": "PotPotter.yaml"},
    }
    assert [*schema(repository, "PotPotter")["properties"]] == ["id", "stamp"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "cannot be read"),
        ("swagger: '2.0'\n", "expected OpenAPI 3.0 or 3.1: `openapi` is None"),
        ("a: [\n", "neither YAML nor JSON"),
    ],
)
def test_what_is_no_description_is_a_fault(
    repository: Repository,
    text: str | None,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A file that is no OpenAPI description of version 3 is a fault, and nothing is written."""
    monkeypatch.setattr(draft, "ROOT", repository.root)
    path = repository.root / "vendor.json"
    if text is not None:
        path.write_text(text, "utf-8")
    assert draft.main(["kiln", "--openapi", str(path)]) == 1
    told = capsys.readouterr().err
    assert message in told
    assert told.endswith("1 error; nothing was written.\n")
    assert not (repository.root / "specs").exists()


def test_a_description_is_for_a_new_api(repository: Repository) -> None:
    repository.add("shelf")
    with pytest.raises(FaultsError, match="shelf exists already"):
        draft.from_description(repository.root, "shelf", VENDOR, lambda _: None)
