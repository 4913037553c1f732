"""The schemas of the project's YAML: they accept the files of the repository, and explain errors in wrong ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scripts.document.pointer import resolve
from scripts.document.yaml_document import parse
from scripts.evidence import errata
from scripts.rules import object_kinds, vocabulary
from scripts.spec import wire_formats
from tests.pipeline.small_api import DECISION, SmallApi
from tests.repository import APIS, ROOT, fits_format

SCHEMAS = sorted(path.name.removesuffix(".schema.json") for path in vocabulary.FOLDER.glob("*.schema.json"))
OVERLAY: dict[str, Any] = {
    "overlay": "1.0.0",
    "info": {"title": "Library", "version": "1"},
    "actions": [
        {
            "target": "$.paths['/books/{id}'].get",
            "description": "Names the method.",
            "x-workapis-source": {"kind": "workapis"},
            "update": {"x-workapis-method": "books.get"},
        }
    ],
}


@pytest.fixture
def api(tmp_path: Path) -> SmallApi:
    """Return the small API, unbroken, with an overlay document."""
    return SmallApi(tmp_path, overlay=json.loads(json.dumps(OVERLAY)))


def _places(schema: Any) -> list[dict[str, Any]]:
    found = [schema] if isinstance(schema, dict) else []
    inner = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    return found + [place for value in inner for place in _places(value)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_schemas(name: str) -> None:
    """Every schema of the vocabulary is one of JSON Schema 2020-12, and says what it and its words mean."""
    schema = vocabulary.schema(name)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema_rs.meta.validate(schema)
    assert schema["description"]
    for definition in schema.get("$defs", {}).values():
        assert definition["description"]
    for holder in _places(schema):
        for word, meaning in holder.get("properties", {}).items():
            if "$ref" not in meaning if isinstance(meaning, dict) else False:
                assert "description" in meaning or set(meaning) <= {"const", "enum", "required"}, (name, word)


def test_every_file_of_ours_names_its_schema() -> None:
    """Each errata file, provenance, overlay, table and list of the vocabulary begins with the schema for it."""
    names = {"errata.yaml": "errata", "sources.yaml": "sources", "formats.yaml": "formats", "verbs.yaml": "verbs"}
    files = {path: names[path.name] for path in (ROOT / "specs").glob("*/*.yaml") if path.name in names}
    files |= dict.fromkeys((ROOT / "specs").glob("*/tables/*.yaml"), "table")
    files |= dict.fromkeys((ROOT / "overlays/documents").glob("*.yaml"), "overlay")
    files |= {path: names[path.name] for path in vocabulary.FOLDER.glob("*.yaml") if path.name in names}
    assert len(files) >= 3 * len(APIS) + 2
    for path, name in files.items():
        first, _, target = path.read_text("utf-8").partition("\n")[0].partition("$schema=")
        assert first == "# yaml-language-server: ", path
        assert (path.parent / target).resolve() == vocabulary.FOLDER / f"{name}.schema.json", path


@pytest.mark.parametrize("slug", [each.slug for each in APIS])
def test_the_files_of_the_repository_fit(slug: str) -> None:
    """Every YAML file of the project validates against its schema."""
    assert vocabulary.check(ROOT / "specs" / slug, ROOT) == []


def test_the_wire_formats_fit_and_match_their_examples() -> None:
    """The wire formats fit their schema, and each pattern, or its bounds, allow its example."""
    assert vocabulary.check_formats(ROOT) == []
    formats = parse((ROOT / wire_formats.FILE).read_text("utf-8"), wire_formats.FILE).value
    for name, entry in formats.items():
        assert fits_format(entry, entry["example"]), name


def test_every_word_says_where_it_stands_and_who_writes_it() -> None:
    """Each x-workapis-* word has a description, objects that may carry it, and writers, all of them known."""
    kinds = {kind for kinds in object_kinds._KINDS.values() for kind in kinds.values()} | {"root", "action"}
    for name, word in vocabulary.words().items():
        assert name.startswith("x-workapis-")
        assert word["description"].endswith(".")
        assert set(word["x-stands-at"]) <= kinds, name
        assert set(word["x-written-in"]) <= {"specs", "overlays"}, name


def test_a_right_overlay_has_no_fault(api: SmallApi) -> None:
    assert api.check().faults == []


@pytest.mark.parametrize(
    ("change", "pointer", "message"),
    [
        ({"id": "Shelf"}, "/2/id", "does not match"),
        ({"where": {"document": "books", "pointer": "/a"}}, "/2/where/pointer", "excludes the keywords next to it"),
        ({"where": {"file": "examples/a.txt", "lines": [1, 1]}}, "/2", "`guard` is missing"),
        ({"where": {"file": "examples/a.txt"}, "guard": "a"}, "/2/where", "`lines` is missing"),
        ({"where": {}}, "/2/where", "`document` is missing"),
        ({"amend": [{"read": "json5"}]}, "/2/amend", "excludes the keywords next to it"),
        ({"reason": "none"}, "/2/reason", "'reason' is not a keyword here"),
        ({"says": ""}, "/2/says", "shorter than"),
        ({"where": {"document": "books", "lines": [0, 3]}}, "/2/where/lines/0", "less than"),
    ],
)
def test_a_wrong_erratum_is_told(api: SmallApi, change: dict[str, Any], pointer: str, message: str) -> None:
    """An entry of errata.yaml that breaks its schema is a fault at its place."""
    api.errata[2] = DECISION | change
    fault = api.only()
    assert (fault.file, fault.pointer) == ("specs/library/errata.yaml", pointer)
    assert message in fault.message


@pytest.mark.parametrize(
    ("step", "pointer"),
    [
        ({"strip": "comments"}, "/0/amend/0/strip"),
        ({"strip": "ellipses", "read": "json5"}, "/0/amend/0"),
        ({"rub": "out"}, "/0/amend/0/rub"),
        ({"replace": {"find": "a"}}, "/0/amend/0/replace"),
        ({"patch": [{"op": "add", "path": "/a", "value": 1}, {"op": "remove", "path": "/a"}]}, "/0/amend/0/patch/0/op"),
        ({"patch": [{"op": "test", "path": "/a", "value": 1}, {"op": "add", "path": "/a"}]}, "/0/amend/0/patch/1"),
    ],
)
def test_a_wrong_step_is_told(api: SmallApi, step: dict[str, Any], pointer: str) -> None:
    """A step that is not exactly one word of the vocabulary, rightly used, is a fault at its place."""
    api.errata[0]["amend"] = [step]
    assert api.only().pointer == pointer


@pytest.mark.parametrize(
    ("part", "change", "pointer"),
    [
        ("documents/books", {"sha256": "A" * 64}, "/documents/books/sha256"),
        ("documents/books", {"read": "22.11.2026"}, "/documents/books/read"),
        ("documents/books", {"url": "ftp://a"}, "/documents/books/url"),
        ("documents/books", {"author": "a"}, "/documents/books/author"),
        ("payloads/0", {"file": "examples/reply.txt"}, "/payloads/0/file"),
        ("payloads/0", {"file": "examples/getBook/reply.md"}, "/payloads/0/file"),
        ("payloads/0", {"lines": [10]}, "/payloads/0/lines"),
        ("payloads/0", {"columns": [0, 4]}, "/payloads/0/columns/0"),
        ("payloads/0", {"fits": []}, "/payloads/0/fits"),
        ("payloads/0", {"fits": ["getBook"]}, "/payloads/0/fits/0"),
        ("payloads/0", {"at": "book"}, "/payloads/0/at"),
        ("payloads/0", {"beside": ["STATUS"]}, "/payloads/0"),
        ("requests/0", {"line": "8"}, "/requests/0/line"),
        ("left_out/0", {"why": ""}, "/left_out/0/why"),
        ("without_payload/0", {"name": "deleteBook"}, "/without_payload/0/name"),
    ],
)
def test_wrong_provenance_is_told(api: SmallApi, part: str, change: dict[str, Any], pointer: str) -> None:
    """An entry of sources.yaml that breaks its schema is a fault at its place."""
    resolve(api.sources, f"/{part}").update(change)
    api.write()
    (fault,) = vocabulary.check(api.folder, api.root)
    assert (fault.file, fault.pointer) == ("specs/library/sources.yaml", pointer)
    assert fault.fix


@pytest.mark.parametrize(
    ("text", "vocabulary_name", "pointer"),
    [
        ("digits: {description: A., pattern: ^a$, python: long, example: a}", "formats", "/digits/python"),
        ("digits: {description: A., pattern: a, python: int, example: a}", "formats", "/digits/pattern"),
        ("digits: {description: A., pattern: ^a$, python: int}", "formats", "/digits"),
        ("Digits: {description: A., pattern: ^a$, python: int, example: a}", "formats", ""),
        ("list: Reads", "verbs", "/list"),
        ("listAll: Reads.", "verbs", ""),
        ("{}", "verbs", ""),
        ("overlay: 1.1.0\ninfo: {title: A, version: '1'}\nactions: [{}]", "overlay", "/overlay"),
        ("overlay: 1.0.0\ninfo: {title: A}\nactions: [{}]", "overlay", "/info"),
        ("overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions: []", "overlay", "/actions"),
        ("overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions: []\nextends: a", "overlay", "/extends"),
        ("x-workapis-retry: {safe: true}\nx-workapis-later: 1", "words", "/x-workapis-later"),
        ("x-workapis-auth: [{scheme: a, username: {argument: b}}]", "words", "/x-workapis-auth/0"),
        ("x-workapis-auth: [{scheme: a, token: {}}]", "words", "/x-workapis-auth/0/token"),
        ("x-workapis-formats: {default: json, also: [csv]}", "words", "/x-workapis-formats/also/0"),
        ("x-workapis-webhooks: {}", "words", "/x-workapis-webhooks"),
        ("x-workapis-webhooks: {event: A, unverifiable: Nothing.}", "words", "/x-workapis-webhooks/event"),
        ("x-workapis-rate-limit: {requests: 0, seconds: 1, per: user}", "words", "/x-workapis-rate-limit/requests"),
    ],
)
def test_a_wrong_file_is_told(text: str, vocabulary_name: str, pointer: str) -> None:
    """A value that a schema of the vocabulary does not allow is a fault at its place, in any file."""
    assert pointer in [fault.pointer for fault in vocabulary.misfits(parse(text, "a.yaml"), vocabulary_name)]


def test_the_fix_says_what_may_stand_there(api: SmallApi) -> None:
    """The fix of a wrong word lists the right ones; that of a missing one says what it means."""
    api.sources["without_payload"][0]["reason"] = "forgotten"
    fault = api.only()
    assert "no-body, not-printed, shares-payload, envelope-only, part-of-payload" in fault.fix
    api.sources["without_payload"][0] = {"name": "deleteBook.204", "reason": "no-body", "why": "none"}
    assert api.only().fix == "correct or remove it. Known keywords: name, reason, note"
    api.sources["without_payload"].pop(0)
    del api.sources["left_out"][0]["why"]
    assert api.only().fix == "add `why` (Reason for the omission)"


@pytest.mark.parametrize("file", ["errata.yaml", "sources.yaml"])
def test_the_first_line_names_the_schema(api: SmallApi, file: str) -> None:
    """A file of the project begins with the line by which editors find its schema."""
    api.write()
    path = api.folder / file
    path.write_text(path.read_text("utf-8").partition("\n")[2], "utf-8")
    (fault,) = vocabulary.check(api.folder, api.root)
    assert (fault.line, fault.fix) == (
        1,
        (
            "begin the file with the line: "
            f"# yaml-language-server: $schema=../../overlays/vocabulary/{file[:-5]}.schema.json"
        ),
    )


@pytest.mark.parametrize(
    ("word", "value", "message"),
    [
        ("x-workapis-methd", "books.get", "is an unknown extension"),
        ("x-workapis-client", "Library", "is not allowed at a place like this (operation)"),
        ("x-workapis-method", "Books", "does not match"),
        ("x-workapis-retry", {"safe": False}, "was expected"),
        ("x-workapis-same-as", "id", "is not an extension for overlay documents"),
        ("x-workapis-errors", {"message": ["MESSAGE"]}, "is not allowed at a place like this (operation)"),
        (
            "x-workapis-pagination",
            {"style": "envelope-pages", "page": "page", "items": "books"},
            "`pages` is missing",
        ),
        ("x-workapis-pagination", {"style": "header-pages", "items": "books"}, "`page` is missing"),
        ("x-workapis-pagination", {"style": "whole"}, "`source` is missing"),
        (
            "x-workapis-pagination",
            {"style": "unknown", "page": "page"},
            "`page` excludes the keywords next to it",
        ),
        ("x-workapis-pagination", {"style": "unknown", "most": 0}, "less than the minimum of 1"),
        (
            "x-workapis-pagination",
            {"style": "whole", "source": {"kind": "inference", "note": "It is short."}},
            "'inference' is not an allowed value here",
        ),
    ],
)
def test_a_wrong_word_of_an_overlay_is_told(api: SmallApi, word: str, value: Any, message: str) -> None:
    """An extension that does not exist, is misplaced, or has an invalid value, is a fault at its place."""
    assert api.overlay
    api.overlay["actions"][0]["update"] = {word: value}
    fault = api.only()
    assert fault.file == "overlays/documents/library.overlay.yaml"
    assert fault.pointer.startswith(f"/actions/0/update/{word}")
    assert message in fault.message


def test_a_wrong_word_of_a_spec_is_told(api: SmallApi) -> None:
    """Specs repeat the documentation: extensions that only the generator needs are in overlays."""
    api.words["resources/books.yaml"]["book"]["get"]["x-workapis-method"] = "books.get"
    fault = api.only()
    assert (fault.file, fault.pointer) == ("specs/library/resources/books.yaml", "/book/get/x-workapis-method")
    assert fault.fix == "write it in overlay documents"


@pytest.mark.parametrize(
    ("kind", "pointer"), [("inference", "x-workapis-source"), ("hearsay", "x-workapis-source/kind")]
)
def test_a_source_says_what_it_is(api: SmallApi, kind: str, pointer: str) -> None:
    """A source of another kind than printed has a note, and kinds are a closed list."""
    api.words["resources/books.yaml"]["book"]["get"]["x-workapis-source"] = {"kind": kind}
    assert api.check().faults[-1].pointer == f"/book/get/{pointer}"


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"remove": True}, "/actions/0/update"),
        ({"update": "text"}, "/actions/0/update"),
        ({"target": "paths"}, "/actions/0/target"),
        ({"x-workapis-source": {"kind": "vendor-code"}}, "/actions/0/x-workapis-source"),
    ],
)
def test_a_wrong_action_is_told(api: SmallApi, change: dict[str, Any], pointer: str) -> None:
    """An action has a target, a description, a source, and either an update or a removal."""
    assert api.overlay
    api.overlay["actions"][0] |= change
    assert api.only().pointer == pointer


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("$", "root"),
        ("$.paths['/a','/b'].get", "operation"),
        ('$.paths["/a"]', "path-item"),
        ("$.webhooks.a.post", "operation"),
        ("$.paths.*.*", "operation"),
        ("$.paths[*].get.responses['200']", "reply"),
        ("$.paths['/a'].get.parameters[?@.name == 'b'].schema", "schema"),
        ("$.components.schemas.A.properties['b-c'].items", "schema"),
        ("$.components.schemas.A.properties['b-c']", "property"),
        ("$.components.securitySchemes.basic", "security-scheme"),
        ("$..get", ""),
        ("$.x-other", ""),
    ],
)
def test_a_target_tells_what_it_selects(target: str, kind: str) -> None:
    """The target of an action determines the kind of object that it selects, if it can."""
    assert object_kinds.of_target(target) == kind


TABLE: dict[str, Any] = {
    "description": "Shelves.",
    "columns": {"id": "integer", "name": "string"},
    "unique": ["id", "name"],
    "rows": [[1, "A"], [2, "B"]],
}


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({}, None),
        ({"rows": [[1, "A"], [2]]}, "/rows/1"),
        ({"rows": [[1, "A"], ["2", "B"]]}, "/rows/1/0"),
        ({"rows": [[1, "A"], [2, 3]]}, "/rows/1/1"),
        ({"rows": [[1, "A"], [1, "B"]]}, "/rows/1/0"),
        ({"rows": [[1, "A"], [2, "A"]]}, "/rows/1/1"),
        ({"rows": [[1, "A"], [2, True]]}, "/rows/1/1"),
        ({"unique": ["shelf"]}, "/unique"),
        ({"columns": {"id": "integer", "name": "text"}}, "/columns/name"),
    ],
)
def test_a_table_is_a_table(api: SmallApi, change: dict[str, Any], pointer: str | None) -> None:
    """A table has a value of the right type for each column in each row, and unique values if it says so."""
    api.write()
    path = api.folder / "tables" / "shelves.yaml"
    path.parent.mkdir()
    line = "# yaml-language-server: $schema=../../../overlays/vocabulary/table.schema.json\n"
    path.write_text(line + json.dumps(TABLE | change), "utf-8")
    assert [fault.pointer for fault in vocabulary.check(api.folder, api.root)] == ([pointer] if pointer else [])


def test_a_file_that_cannot_be_read_is_told(api: SmallApi) -> None:
    """A file that is not YAML, or sources.yaml missing, is a fault and no crash."""
    api.write()
    bundle = api.bundle()
    (api.folder / "sources.yaml").unlink()
    (api.root / "overlays/documents/library.overlay.yaml").write_text("a: [", "utf-8")
    files = {fault.file for fault in errata.check(api.folder, api.root, bundle).faults}
    assert files == {"specs/library/sources.yaml", "overlays/documents/library.overlay.yaml"}
