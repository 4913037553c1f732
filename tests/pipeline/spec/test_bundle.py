"""Bundling the files of an API."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from scripts.document import yaml_writer
from scripts.document.fault import FaultsError
from scripts.publish.finished_bundle import finish
from scripts.spec import wire_formats
from scripts.spec.api import ApiFolder
from scripts.spec.bundle import bundle
from scripts.spec.operations import webhooks
from tests.pipeline.spec_folder import Repository
from tests.repository import APIS, FORMATS


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with the API `shelf`."""
    repository = Repository(tmp_path)
    repository.add()
    return repository


def faults_of(repository: Repository) -> list[str]:
    """Bundle the shelf, and return its faults as they are printed."""
    with pytest.raises(FaultsError) as caught:
        bundle(repository.root / "specs/shelf", repository.root)
    return [str(fault) for fault in caught.value.faults]


def test_components_keep_their_names_and_path_items_are_inlined(repository: Repository) -> None:
    """A file becomes the component of its name, a reference to it one to the component, a path its path item."""
    document = bundle(repository.root / "specs/shelf", repository.root)
    assert list(document["paths"]) == ["/books", "/books/{id}"]
    reply = document["paths"]["/books/{id}"]["get"]["responses"]
    assert reply["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Book"}
    assert reply["404"] == {"$ref": "#/components/responses/NotFound"}
    assert list(document["components"]["schemas"]) == ["Author", "Book"]
    assert document["components"]["schemas"]["Book"]["properties"]["author"] == {"$ref": "#/components/schemas/Author"}


def test_webhooks_are_inlined_like_paths(repository: Repository) -> None:
    """A webhook is a path item of a page too; one that is written in the index, or that nothing reads, is a fault."""
    webhook = "    $ref: resources/books.yaml#/lent\n"
    repository.change("specs/shelf/openapi.yaml", "\npaths:\n", f"\nwebhooks:\n  lent:\n{webhook}paths:\n")
    lent = """
lent:
  post:
    tags: [Books]
    operationId: receiveLent
    requestBody: {content: {application/json: {schema: {$ref: ../schemas/Book.yaml}}}}
    responses: {'200': {description: It was taken.}}
"""
    books = repository.root / "specs/shelf/resources/books.yaml"
    books.write_text(books.read_text("utf-8") + lent, "utf-8")
    document = bundle(repository.root / "specs/shelf", repository.root)
    assert [key for key in document if key in ("paths", "webhooks", "components")] == [
        "paths",
        "webhooks",
        "components",
    ]
    (found,) = webhooks(document)
    assert (found.name, found.pointer) == ("receiveLent", "/webhooks/lent/post")
    assert found.value["requestBody"]["content"]["application/json"]["schema"]["$ref"] == "#/components/schemas/Book"
    repository.change("specs/shelf/openapi.yaml", webhook, "    post: {}\n")
    with pytest.raises(FaultsError) as caught:
        finish(ApiFolder("shelf", repository.root))
    messages = [fault.message for fault in caught.value.faults]
    assert "a webhook that is not one reference" in messages
    assert "no path refers to lent" in messages


def test_wire_formats_get_their_patterns(repository: Repository) -> None:
    """A string with a format of the vocabulary has its pattern in the bundle; a pattern of its own is kept."""
    repository.change(
        "specs/shelf/schemas/Author.yaml", "type: string", "type: string\n    format: digits\n    pattern: a"
    )
    schemas = bundle(repository.root / "specs/shelf", repository.root)["components"]["schemas"]
    assert schemas["Book"]["properties"]["id"]["pattern"] == "^(0|[1-9][0-9]*)$"
    assert schemas["Author"]["properties"]["name"]["pattern"] == "a"


def test_wire_formats_get_their_bounds(repository: Repository) -> None:
    """A number with a format of the vocabulary has its bounds in the bundle; a bound of its own is kept."""
    told = "type: [integer, 'null']\n    format: duration-seconds\n    minimum: 0"
    repository.change("specs/shelf/schemas/Author.yaml", "type: string", told)
    bound = bundle(repository.root / "specs/shelf", repository.root)["components"]["schemas"]["Author"]["properties"]
    longest = dt.timedelta.max // dt.timedelta(seconds=1)
    assert (bound["name"]["minimum"], bound["name"]["maximum"]) == (0, longest)
    limits = wire_formats.limits(FORMATS)
    other = {"type": "integer", "format": "epoch-seconds", "minimum": 0, "maximum": longest}
    assert wire_formats.add_limits(other, limits) == {**other, "maximum": FORMATS["epoch-seconds"]["maximum"]}


def test_tables_stand_at_the_root(repository: Repository) -> None:
    """A table of data is carried by the bundle under its name."""
    repository.write("specs/shelf/tables/shelves.yaml", "description: Shelves\nrows: [[1, top]]\n")
    document = bundle(repository.root / "specs/shelf", repository.root)
    assert document["x-workapis-tables"] == {"shelves": {"description": "Shelves", "rows": [[1, "top"]]}}


def test_data_of_the_api_is_not_taken_for_description(repository: Repository) -> None:
    """A `$ref` inside an example or a default, and a property of that name, is left as it is."""
    repository.change(
        "specs/shelf/schemas/Author.yaml",
        "    type: string\n",
        "    type: string\n    default: {$ref: x}\n  $ref:\n    description: a link\n",
    )
    author = bundle(repository.root / "specs/shelf", repository.root)["components"]["schemas"]["Author"]
    assert author["properties"]["name"]["default"] == {"$ref": "x"}
    assert author["properties"]["$ref"] == {"description": "a link"}


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_bundling_a_finished_bundle_changes_nothing(api: ApiFolder, tmp_path: Path) -> None:
    """A finished bundle, taken as the only file of an API, is its own bundle."""
    repository = Repository(tmp_path)
    text = yaml_writer.dump(finish(api).document, "x").decode()
    repository.write(f"specs/{api.slug}/openapi.yaml", text)
    again = bundle(tmp_path / "specs" / api.slug, tmp_path)
    assert yaml_writer.dump(again, "x").decode() == text


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_the_bundle_depends_on_no_order_of_files(
    api: ApiFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    want = yaml_writer.dump(bundle(api.folder, api.root), "x")
    glob = Path.glob
    monkeypatch.setattr(
        Path, "glob", lambda self, pattern, **how: iter(sorted(glob(self, pattern, **how), reverse=True))
    )
    monkeypatch.chdir(tmp_path)
    assert yaml_writer.dump(bundle(api.folder, api.root), "x") == want


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("Writer.yaml", "Writer.yaml leads to no file: there is no specs/shelf/schemas/Writer.yaml"),
        ("Author.yaml#/properties/name", "Author.yaml#/properties/name leads into a part of a schema"),
        ("Author.yaml#/x", "Author.yaml#/x leads nowhere: specs/shelf/schemas/Author.yaml has nothing at /x"),
        ("../../vocabulary/words.yaml", "../../vocabulary/words.yaml leads out of specs/shelf"),
        ("/etc/passwd", "/etc/passwd leads out of specs/shelf"),
        ("https://shelf.example/Author.yaml", "https://shelf.example/Author.yaml leads out of specs/shelf"),
        ("../parameters.yaml", "../parameters.yaml leads to no component"),
        ("../resources/books.yaml#/book", "../resources/books.yaml#/book leads to no component"),
    ],
)
def test_a_reference_leads_to_a_component_of_its_api(repository: Repository, reference: str, message: str) -> None:
    """A reference that dangles, leaves the folder of the API or names no component is a fault at its place."""
    repository.change("specs/shelf/schemas/Book.yaml", "$ref: Author.yaml", f"$ref: {reference}")
    place = "specs/shelf/schemas/Book.yaml:9 /properties/author/$ref"
    assert any(fault.startswith(f"{place}: {message}\n    fix: ") for fault in faults_of(repository))


def test_a_path_leads_to_a_path_item(repository: Repository) -> None:
    """A path that refers to something else than an entry of a page is a fault."""
    repository.change("specs/shelf/openapi.yaml", "resources/books.yaml#/books", "parameters.yaml#/page")
    place = "specs/shelf/openapi.yaml:14 /paths/~1books/$ref"
    assert faults_of(repository)[0].startswith(f"{place}: parameters.yaml#/page is not a path item of resources/")


def test_all_dangling_references_are_told_at_once(repository: Repository) -> None:
    repository.change("specs/shelf/schemas/Book.yaml", "$ref: Author.yaml", "$ref: Writer.yaml")
    repository.change("specs/shelf/resources/books.yaml", "responses.yaml#/NotFound", "responses.yaml#/Gone")
    assert len(faults_of(repository)) == 2


def test_a_file_that_nothing_reads_is_a_fault(repository: Repository) -> None:
    """A file outside the layout is a fault; it would be left out without a word."""
    repository.write("specs/shelf/schemas/Shelf.yml", "type: string\n")
    repository.write("specs/shelf/notes.txt", "x")
    repository.write("specs/shelf/.hidden", "x")
    assert [fault.split(":")[0] for fault in faults_of(repository)] == [
        "specs/shelf/notes.txt",
        "specs/shelf/schemas/Shelf.yml",
    ]


def test_every_broken_file_of_an_api_is_told_at_once(repository: Repository) -> None:
    repository.write("specs/shelf/schemas/Book.yaml", "a: 1\na: 2\n")
    repository.write("specs/shelf/parameters.yaml", "a: [\n")
    repository.write("specs/shelf/responses.yaml", "- a\n")
    assert [fault.split(":")[0] for fault in faults_of(repository)] == [
        "specs/shelf/parameters.yaml",
        "specs/shelf/responses.yaml",
        "specs/shelf/schemas/Book.yaml",
    ]
