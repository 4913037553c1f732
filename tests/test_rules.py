"""The rules of the house and the validation of bundles: a table of broken specs, each caught by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.api import discover
from scripts.fault import FaultsError
from scripts.finished_bundle import finish
from tests.spec_folder import Repository

SPEC = "specs/shelf/"
BOOKS = f"{SPEC}resources/books.yaml"
BOOK = f"{SPEC}schemas/Book.yaml"
AUTHOR = f"{SPEC}schemas/Author.yaml"
INDEX = f"{SPEC}openapi.yaml"
OVERLAY = "overlays/documents/shelf.overlay.yaml"
LISTED = "    operationId: listBooks\n"

# File, text in it, what takes its place, the fault: its place and the beginning of its message.
BROKEN = [
    (
        INDEX,
        "    $ref: resources/books.yaml#/books\n",
        "    get: {}\n",
        f"{INDEX}:13 /paths/~1books: a path that is not one ref",
    ),
    (INDEX, "  /books/{id}:\n    $ref: resources/books.yaml#/book\n", "", f"{BOOKS}:19 /book: no path refers to book"),
    (
        INDEX,
        "tags:",
        "security: []\ntags:",
        f"{INDEX}:1: the keys stand as openapi, info, servers, security, tags, paths",
    ),
    (
        INDEX,
        "paths:",
        "components:\n  schemas: {}\npaths:",
        f"{INDEX}:13 /components/schemas: components of kind schemas",
    ),
    (INDEX, "openapi: 3.1.0", "openapi: 3.0.3", f'{INDEX}:1 /openapi: "3.0.3" does not match'),
    (INDEX, "  title: Shelf\n", "", f'{INDEX}:2 /info: "title" is a required property'),
    (
        BOOK,
        "  author:\n    $ref: Author.yaml\n",
        "  author:\n    properties: {a: {}}\n",
        f"{BOOK}:8 /properties/author: an inline",
    ),
    (
        BOOKS,
        LISTED,
        "    operationId: get_book\n",
        f"{BOOKS}:22 /book/get/operationId: the operationId getBook is get_book",
    ),
    (
        BOOKS,
        LISTED,
        "    operationId: getBook\n",
        f"{BOOKS}:22 /book/get/operationId: the operationId getBook stands twice",
    ),
    (
        BOOKS,
        LISTED,
        "    operationId: list-books\n",
        f"{BOOKS}:3 /books/get: list-books has no operationId in camelCase",
    ),
    (BOOKS, LISTED, "", f"{BOOKS}:3 /books/get: GET /books has no operationId in camelCase"),
    (BOOKS, f"    tags: [Books]\n{LISTED}", LISTED, f"{BOOKS}:3 /books/get/tags: listBooks does not have one tag"),
    (
        BOOKS,
        f"    tags: [Books]\n{LISTED}",
        f"    tags: [Cooks]\n{LISTED}",
        f"{BOOKS}:4 /books/get/tags: the tag 'Cooks' is not",
    ),
    (
        BOOKS,
        f"    tags: [Books]\n{LISTED}",
        f"{LISTED}    tags: [Books]\n",
        f"{BOOKS}:3 /books/get: the keys stand as operationId",
    ),
    (BOOKS, "      - name: id\n", "      - name: number\n", f"{BOOKS}:20 /book/get: getBook does not declare {{id}}"),
    (
        BOOKS,
        "      - name: id\n",
        "      - name: number\n",
        f"{BOOKS}:25 /book/get/parameters/0: /books/{{id}} has no {{number}}",
    ),
    (
        BOOKS,
        "        in: path\n",
        "        in: pathx\n",
        f'{BOOKS}:26 /book/get/parameters/0/in: "pathx" is not one of',
    ),
    (BOOKS, LISTED, f"{LISTED}    descriptio: x\n", f"{BOOKS}:6 /books/get/descriptio: 'descriptio' is no key"),
    (BOOK, "format: digits", "format: digit", f"{BOOK}:7 /properties/id/format: no format 'digit' is defined"),
    (
        BOOK,
        "type: object\nrequired: [id]\n",
        "required: [id]\ntype: object\n",
        f"{BOOK}:1: the keys stand as description, req",
    ),
    (BOOK, "required: [id]", "requird: [id]", f"{BOOK}:3 /requird: 'requird' is no keyword of JSON Schema 2020-12"),
    (BOOK, "type: object", "type: objekt", f'{BOOK}:2 /type: "objekt" is not valid'),
    (
        AUTHOR,
        "type: string",
        "type: string\n    pattern: (",
        f"{AUTHOR}:6 /properties/name/pattern: '(' is no regular expression",
    ),
    (
        OVERLAY,
        "      x-workapis-client: Shelf",
        "      x-workapis-client: shelf",
        f"{OVERLAY}:11 /actions/0/update/x-workapis-client: ",
    ),
    (
        OVERLAY,
        "x-workapis-method: books.get",
        "x-workapis-method: books.list",
        f"{OVERLAY}:21 /actions/2/update/x-workapis-method: ",
    ),
]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with the API `shelf`."""
    repository = Repository(tmp_path)
    repository.add()
    return repository


def faults_of(repository: Repository) -> list[str]:
    """Finish the shelf, and return its faults as they are printed."""
    with pytest.raises(FaultsError) as caught:
        finish(discover(repository.root)[0])
    return [str(fault) for fault in caught.value.faults]


def test_the_shelf_is_in_order(repository: Repository) -> None:
    """The API that the table breaks has no fault of its own."""
    finished = finish(discover(repository.root)[0])
    assert finished.counts == {"operations": 2, "schemas": 2, "payloads": 0, "errata": 0}


@pytest.mark.parametrize(("file", "old", "new", "fault"), BROKEN)
def test_a_broken_spec_is_told_where_it_is_broken(
    repository: Repository, file: str, old: str, new: str, fault: str
) -> None:
    """Each broken spec gives a fault with file, line and pointer of the place, and says what to do."""
    repository.change(file, old, new)
    faults = faults_of(repository)
    assert [text for text in faults if text.startswith(fault) and "\n    fix: " in text], "\n".join(faults)


def test_components_that_fold_to_one_name_are_told(repository: Repository) -> None:
    """Two schemas that differ in case alone would become one file of generated code."""
    repository.write(f"{SPEC}schemas/BOOK.yaml", "description: Another book.\ntype: object\n")
    fault = f"{BOOK}:1: components/schemas Book is BOOK where case and separators do not count"
    assert any(text.startswith(fault) for text in faults_of(repository))


def test_a_schema_file_is_named_as_a_class(repository: Repository) -> None:
    """The stem of a schema file becomes a Python class."""
    repository.write(f"{SPEC}schemas/small_book.yaml", "description: A small book.\ntype: object\n")
    fault = f"{SPEC}schemas/small_book.yaml:1: 'small_book' is no class name"
    assert any(text.startswith(fault) for text in faults_of(repository))


@pytest.mark.parametrize(
    ("path", "text", "name"),
    [
        ("parameters.yaml", "size:\n  name: size\n  in: query\n  schema: {}\n", "size"),
        ("responses.yaml", "Gone:\n  description: It is gone.\n", "Gone"),
    ],
)
def test_what_is_shared_is_used(repository: Repository, path: str, text: str, name: str) -> None:
    """A shared parameter or response that nothing refers to is told."""
    file = repository.root / SPEC / path
    file.write_text(file.read_text("utf-8") + text, "utf-8")
    assert any(f"/{name}: nothing refers to {name}" in fault for fault in faults_of(repository))


def test_operations_name_their_source(repository: Repository) -> None:
    """An operation that does not say where it is known from is told."""
    text = (repository.root / BOOKS).read_text("utf-8")
    repository.write(BOOKS, text.removesuffix("    x-workapis-source: {kind: printed}\n"))
    assert any("getBook does not name its source" in fault for fault in faults_of(repository))


def test_a_slug_is_lower_case(tmp_path: Path) -> None:
    """The folder of an API is named so that its name can be that of a Python package."""
    repository = Repository(tmp_path)
    repository.add("Book-Shelf")
    assert "'Book-Shelf' is no slug" in faults_of(repository)[0]


def test_an_overlay_document_belongs_to_an_api(repository: Repository) -> None:
    """An overlay document whose name is that of no API would be left out without a word."""
    repository.write("overlays/documents/shelves.overlay.yaml", "overlay: 1.0.0\n")
    with pytest.raises(FaultsError, match=r"shelves\.overlay\.yaml: an overlay document of no API"):
        discover(repository.root)


def test_a_repository_has_an_api(tmp_path: Path) -> None:
    """A repository without an API is told, not passed over."""
    with pytest.raises(FaultsError, match="no API here"):
        discover(tmp_path)
