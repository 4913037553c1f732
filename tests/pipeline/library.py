"""The repository that the fault table breaks: the shelf with a payload, a ledger and a second API beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from tests.pipeline.spec_folder import Repository

SPEC = "specs/shelf/"
INDEX = f"{SPEC}openapi.yaml"
BOOKS = f"{SPEC}resources/books.yaml"
BOOK = f"{SPEC}schemas/Book.yaml"
AUTHOR = f"{SPEC}schemas/Author.yaml"
PARAMETERS = f"{SPEC}parameters.yaml"
SOURCES = f"{SPEC}sources.yaml"
ERRATA = f"{SPEC}errata.yaml"
REPLY = f"{SPEC}examples/getBook/reply.txt"
OVERLAY = "overlays/documents/shelf.overlay.yaml"

PRINTED = """\
{
  "id": "7", // digits
  "author": {"name": "Melville"}
}
"""
LEDGER = """\
# yaml-language-server: $schema=../../overlays/vocabulary/errata.schema.json
- id: book-has-a-comment
  title: Get a book with a comment in it
  where:
    file: examples/getBook/reply.txt
    lines: [2, 2]
    pointer: ''
  docs: books
  says: A comment follows the id.
  we_use: The payload without it.
  because: JSON has no comments.
  guard: '"id": "7", //'
  amend:
    - strip: line-comments
- id: one-author
  title: Number of authors of a book
  where:
    document: books
  docs: books
  says: A book has one author, or several.
  we_use: One.
  because: The payload has one.
"""
PAYLOADS = """\
payloads:
  - file: examples/getBook/reply.txt
    document: books
    lines: [10, 13]
    sha256: {digest}
    fits: [getBook.200]
    errata: [book-has-a-comment, one-author]
requests:
  - text: GET /api/books/7
    document: books
    line: 8
    operation: getBook
without_payload:
  - {{name: listBooks.200, reason: not-printed}}
"""


class Library(Repository):
    """The APIs `shelf`, with a payload and an errata file, and `rack`; a fault of either is alone in its file."""

    def fill(self) -> Library:
        """Lay out both APIs."""
        self.add("shelf")
        self.add("rack")
        self.write(REPLY, PRINTED)
        self.write(ERRATA, LEDGER)
        text = (self.root / SOURCES).read_text("utf-8")
        payloads = PAYLOADS.format(digest=hashlib.sha256(PRINTED.encode()).hexdigest())
        self.write(SOURCES, text.partition("payloads:")[0] + payloads)
        return self

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def bytes(self, path: str, content: bytes) -> None:
        """Write a file as it is."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_bytes(content)

    def sign(self) -> None:
        """Put the digest of the payload into sources.yaml, after the payload was changed."""
        digest = hashlib.sha256((self.root / REPLY).read_bytes()).hexdigest()
        old = hashlib.sha256(PRINTED.encode()).hexdigest()
        self.change(SOURCES, old, digest)


Edit = Callable[[Library], object]


def change(path: str, old: str, new: str) -> Edit:
    """Replace a text that appears in a file once."""
    return lambda library: library.change(path, old, new)


def sends(media_type: str, schema: str) -> Edit:
    """Let listBooks have a body, of which nothing is printed."""
    body = f"    requestBody:\n      content:\n        {media_type}:\n          schema: {schema}\n"
    reason = "without_payload:\n  - {name: listBooks.request, reason: not-printed}\n"
    described = change(BOOKS, "parameters.yaml#/page\n", f"parameters.yaml#/page\n{body}")
    return both(described, change(SOURCES, "without_payload:\n", reason))


def write(path: str, text: str) -> Edit:
    return lambda library: library.write(path, text)


def put(path: str, content: bytes) -> Edit:
    """Write bytes as they are."""
    return lambda library: library.bytes(path, content)


def remove(path: str) -> Edit:
    return lambda library: library.remove(path)


def both(*edits: Edit) -> Edit:
    """Make several edits, one after the other."""

    def run(library: Library) -> None:
        for edit in edits:
            edit(library)

    return run


def after(edit: Edit) -> Edit:
    """Make an edit of the payload, and put its new digest into sources.yaml."""
    return both(edit, Library.sign)


def payload(old: str, new: str) -> Edit:
    """Change the payload, and its digest with it."""
    return after(change(REPLY, old, new))


def rename(old: str, new: str) -> Edit:
    """Give a part of the spec another name, in its other files too."""

    def run(library: Library) -> None:
        (library.root / SPEC / old).rename(library.root / SPEC / new)
        for path in (SOURCES, ERRATA):
            library.change(path, old, new)

    return run
