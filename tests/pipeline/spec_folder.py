"""Small repositories for tests: a valid API of two operations, to be broken one change at a time."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import dedent

from scripts.spec.api import ApiFolder

ROOT = Path(__file__).parents[2]

OPENAPI = """\
openapi: 3.1.0
info:
  title: Shelf
  summary: Books
  description: Books on a shelf.
  version: '1'
servers:
  - url: https://shelf.example/api
tags:
  - name: Shelf
    description: What is on the shelf.
paths:
  /books:
    $ref: resources/books.yaml#/books
  /books/{id}:
    $ref: resources/books.yaml#/book
"""
BOOKS = """\
# The page of books
books:
  get:
    tags: [Shelf]
    operationId: listBooks
    summary: List books
    parameters:
      - $ref: ../parameters.yaml#/page
    responses:
      '200':
        description: The books.
        content:
          application/json:
            schema:
              type: array
              items:
                $ref: ../schemas/Book.yaml
    x-workapis-source: {kind: printed}
book:
  get:
    tags: [Shelf]
    operationId: getBook
    summary: Get a book
    parameters:
      - name: id
        in: path
        required: true
        schema: {type: string}
    responses:
      '200':
        description: The book.
        content:
          application/json:
            schema:
              $ref: ../schemas/Book.yaml
      '404':
        $ref: ../responses.yaml#/NotFound
    x-workapis-source: {kind: printed}
"""
BOOK = """\
description: A book.
type: object
required: [id]
properties:
  id:
    type: string
    format: digits
  author:
    $ref: Author.yaml
"""
AUTHOR = """\
description: Who wrote a book.
type: object
properties:
  name:
    type: string
"""
PARAMETERS = """\
page:
  name: page
  in: query
  schema: {type: integer}
"""
RESPONSES = """\
NotFound:
  description: There is no such book.
"""
SOURCES = """\
# yaml-language-server: $schema=../../overlays/vocabulary/sources.schema.json
documents:
  books:
    title: The page of books
    name: shelf
    sha256: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
    read: '2026-11-22'
    # What is taken from it, the first line of resources/books.yaml tells.
    url: https://shelf.example/docs/books
left_out: []
payloads: []
requests: []
without_payload:
  - {name: listBooks.200, reason: not-printed}
  - {name: getBook.200, reason: not-printed}
  - {name: schema.Book, reason: not-printed}
  - {name: schema.Author, reason: not-printed}
"""
OVERLAY = """\
# yaml-language-server: $schema=../vocabulary/overlay.schema.json
overlay: 1.0.0
info:
  title: What callers of the shelf need
  version: 1.0.0
actions:
  - target: $
    description: The name of the client.
    x-workapis-source: {kind: workapis}
    update:
      x-workapis-client: Shelf
  - target: $
    description: Its methods.
    x-workapis-source: {kind: workapis}
    update:
      x-workapis-operations:
        columns:
          method: {kind: workapis}
          pages: {kind: workapis}
        rows:
          listBooks: {method: books.list, pages: unknown}
          getBook: {method: books.get}
"""
LENT = """\
# The page of books
lent:
  post:
    tags: [Shelf]
    operationId: receiveLoan
    summary: A book is lent
    requestBody:
      content:
        application/json:
          schema:
            $ref: ../schemas/Book.yaml
    responses:
      '200':
        description: The call was taken.
    x-workapis-source: {kind: printed}
"""
FILES = {
    "openapi.yaml": OPENAPI,
    "resources/books.yaml": BOOKS,
    "schemas/Book.yaml": BOOK,
    "schemas/Author.yaml": AUTHOR,
    "parameters.yaml": PARAMETERS,
    "responses.yaml": RESPONSES,
    "sources.yaml": SOURCES,
    "README.md": "# Shelf\n",
}


@dataclass
class Repository:
    """A repository in a temporary folder, with the vocabulary of this one."""

    root: Path
    slugs: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        """Lay out what belongs to no API."""
        vocabulary = ROOT / "overlays" / "vocabulary"
        shutil.copytree(vocabulary, self.root / "overlays" / "vocabulary")
        self.write("pyproject.toml", '[project]\nname = "workapis"\nversion = "0.1.0"\n')

    def add(self, slug: str = "shelf") -> ApiFolder:
        """Add the API under a slug, its host and client named after that."""
        for name, text in FILES.items():
            self.write(f"specs/{slug}/{name}", text.replace("shelf.example", f"{slug}.example"))
        client = slug.title().replace("_", "")
        self.write(f"overlays/documents/{slug}.overlay.yaml", OVERLAY.replace("Shelf", client))
        self.slugs.append(slug)
        rows = [f"| [{name}](specs/{name}/README.md) | `workapis.{name}` |\n" for name in self.slugs]
        self.write("README.md", "".join(rows))
        return ApiFolder(slug, self.root)

    def send(self, slug: str = "shelf") -> None:
        """Add a webhook to an API, of which no word says how it is signed."""
        self.write(f"specs/{slug}/resources/lent.yaml", LENT)
        webhook = "webhooks:\n  lent:\n    $ref: resources/lent.yaml#/lent\n"
        self.change(f"specs/{slug}/openapi.yaml", "books.yaml#/book\n", f"books.yaml#/book\n{webhook}")

    def write(self, path: str, text: str) -> Path:
        """Write a file, indentation that all lines share removed."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(dedent(text).encode())
        return file

    def change(self, path: str, old: str, new: str) -> None:
        """Replace a text that appears in a file exactly once."""
        text = (self.root / path).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        (self.root / path).write_text(text.replace(old, new), "utf-8", newline="\n")
