"""Bodies that OpenAPI describes need no word: files of an API that have one are in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.commands import check
from tests.pipeline.library import Library, sends

FORM = "{type: object, required: [name], properties: {name: {type: string}, cover: {type: string, format: binary}}}"


@pytest.mark.parametrize(
    ("media_type", "schema"),
    [
        ("image/png", "{}"),
        ("application/octet-stream", "{type: string, format: binary}"),
        ("multipart/form-data", FORM),
        ("application/x-www-form-urlencoded", "{type: object, properties: {name: {type: string}}}"),
        ("application/vnd.shelf.v2+json", "{$ref: ../schemas/Author.yaml}"),
    ],
)
def test_a_body_of_any_kind_has_no_fault(tmp_path: Path, media_type: str, schema: str) -> None:
    """A form may have its properties inline."""
    library = Library(tmp_path).fill()
    sends(media_type, schema)(library)
    check.check(library.root, lambda _: None)
