"""A small API in a temporary folder, whole and right, so that a test can break one thing of it."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.document.fault import Fault
from scripts.evidence import errata as ledger
from scripts.evidence.payloads import Report
from scripts.rules import vocabulary
from scripts.spec.bundle import bundle

SLUG = "library"
PRINTED = '{\n  "book": {\n    "id": "7", // integer\n    "title": "Moby // Dick",\n  }\n}'
COMMENTS: dict[str, Any] = {
    "id": "book-has-comments",
    "title": "Get a book: comments",
    "where": {"file": "examples/getBook/reply.txt", "lines": [3, 3], "pointer": "/book"},
    "docs": "books",
    "says": "A comment follows the id.",
    "we_use": "The payload without it.",
    "because": "JSON has no comments.",
    "guard": '"id": "7", // integer',
    "amend": [{"strip": "line-comments"}],
}
COMMA: dict[str, Any] = {
    "id": "book-has-trailing-comma",
    "title": "Get a book: trailing comma after `title`",
    "where": {"file": "examples/getBook/reply.txt", "lines": [4, 5], "pointer": "/book/title"},
    "docs": "books",
    "says": "A comma follows the last member.",
    "we_use": "The payload without it.",
    "because": "JSON allows no comma there.",
    "guard": '"Moby // Dick",',
    "amend": [{"strip": "trailing-commas"}],
}
DECISION: dict[str, Any] = {
    "id": "shelf-spelt-twice",
    "title": "Book: `shelf` or `Shelf`",
    "where": {"document": "books", "lines": [30, 31]},
    "docs": "books",
    "says": "The shelf is called `shelf` and `Shelf`.",
    "we_use": "`shelf`.",
    "because": "It is printed more often.",
}
WORDS: dict[str, dict[str, Any]] = {
    "openapi.yaml": {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://{host}/api", "variables": {"host": {"default": "localhost"}}}],
        "paths": {
            "/books/{id}": {"$ref": "resources/books.yaml#/book"},
            "/books/newest": {"$ref": "resources/books.yaml#/newest"},
        },
    },
    "resources/books.yaml": {
        "book": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
            "get": {
                "operationId": "getBook",
                "parameters": [{"name": "full", "in": "query", "schema": {"type": "boolean"}}],
                "responses": {
                    "200": {
                        "description": "d",
                        "content": {"application/json": {"schema": {"$ref": "../schemas/Reply.yaml"}}},
                    }
                },
                "x-workapis-source": {"kind": "printed"},
            },
            "delete": {"operationId": "deleteBook", "responses": {"204": {"description": "d"}}},
        },
        "newest": {"get": {"operationId": "getNewest", "responses": {"200": {"description": "d"}}}},
    },
    "schemas/Reply.yaml": {"type": "object", "required": ["book"], "properties": {"book": {"$ref": "Book.yaml"}}},
    "schemas/Book.yaml": {
        "type": "object",
        "required": ["id", "title"],
        "properties": {
            "id": {"type": "string", "format": "digits"},
            "title": {"type": "string"},
            "shelf": {"type": "string", "x-workapis-errata": ["shelf-spelt-twice"]},
        },
    },
}


def _words() -> dict[str, Any]:
    return copy.deepcopy(WORDS)


def _sources() -> dict[str, Any]:
    return {
        "documents": {
            "books": {
                "title": "Books",
                "name": "books",
                "sha256": "0" * 64,
                "read": "2026-11-22",
            }
        },
        "left_out": [{"what": "Loans", "why": "No path is printed.", "document": "books"}],
        "payloads": [
            {
                "file": "examples/getBook/reply.txt",
                "document": "books",
                "lines": [10, 15],
                "sha256": "",
                "fits": ["getBook.200"],
                "errata": ["book-has-comments", "book-has-trailing-comma"],
            }
        ],
        "requests": [{"text": "GET /books/7?full=true", "document": "books", "line": 8, "operation": "getBook"}],
        "without_payload": [{"name": "getNewest.200", "reason": "no-body"}],
    }


@dataclass
class SmallApi:
    """The parts of the API as values; ``write`` makes the files, ``check`` writes and validates them."""

    root: Path
    payloads: dict[str, str] = field(default_factory=lambda: {"examples/getBook/reply.txt": PRINTED})
    errata: list[dict[str, Any]] = field(default_factory=lambda: copy.deepcopy([COMMENTS, COMMA, DECISION]))
    sources: dict[str, Any] = field(default_factory=_sources)
    words: dict[str, Any] = field(default_factory=_words)
    overlay: dict[str, Any] | None = None
    digests: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def folder(self) -> Path:
        return self.root / "specs" / SLUG

    @property
    def book(self) -> dict[str, Any]:
        """The entry of the payload in sources.yaml."""
        book: dict[str, Any] = self.sources["payloads"][0]
        return book

    def write(self) -> None:
        """Write all files; digests are those of the payloads unless the test gives others."""
        for file, text in self.payloads.items():
            self._file(self.folder / file, text)
        for entry in self.sources["payloads"]:
            text = self.payloads.get(entry["file"], "")
            entry["sha256"] = self.digests.get(entry["file"], hashlib.sha256(text.encode()).hexdigest())
        for file, value in self.words.items():
            page = "# Books\n" if file.startswith("resources/") else ""
            self._file(self.folder / file, page + json.dumps(value, indent=1))
        self._file(self.folder / "errata.yaml", _named("../../overlays/vocabulary/errata", self.errata))
        self._file(self.folder / "sources.yaml", _named("../../overlays/vocabulary/sources", self.sources))
        formats = vocabulary.FOLDER / "formats.yaml"
        self._file(self.root / "overlays/vocabulary/formats.yaml", formats.read_text("utf-8"))
        if self.overlay is not None:
            path = self.root / "overlays/documents" / f"{SLUG}.overlay.yaml"
            self._file(path, _named("../vocabulary/overlay", self.overlay))

    def check(self) -> Report:
        """Write the files and return the faults of the errata."""
        self.write()
        return ledger.check(self.folder, self.root, self.bundle())

    def bundle(self) -> dict[str, Any]:
        return bundle(self.folder, self.root)

    def only(self, count: int = 1) -> Fault:
        """Return the first fault, of as many as the test expects."""
        faults = self.check().faults
        assert len(faults) == count, "\n".join(map(str, faults))
        return faults[0]

    def _file(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))


def _named(schema: str, value: Any) -> str:
    # JSON is YAML: pretty-printed, each member has a line of its own.
    return f"# yaml-language-server: $schema={schema}.schema.json\n" + json.dumps(value, indent=1, ensure_ascii=False)
