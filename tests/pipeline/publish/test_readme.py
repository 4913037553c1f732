"""The tables of README.md: written between marks, from the files of each API."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.commands.regenerate import regenerate
from scripts.publish import readme
from tests.pipeline.spec_folder import Repository

MARKS = "<!-- apis: written by regenerate -->\n<!-- end of apis -->"


@given(st.text("ab|\n"), st.text("ab|\n"), st.text("|x\n"))
def test_only_what_is_between_the_marks_is_written(before: str, after: str, table: str) -> None:
    """The table takes the place of the one before; the rest of the page, and a page without marks, stay as they are."""
    page = readme.placed(before + MARKS + after, "apis", table)
    assert page.startswith(before)
    assert page.endswith(after)
    assert table in page
    assert readme.placed(page, "apis", table) == page
    assert readme.placed(page, "coverage", table) == page
    assert readme.placed(before + after, "apis", table) == before + after


@pytest.mark.parametrize("edited", ["", "| written by hand |\n"])
def test_the_row_of_an_api_is_written(tmp_path: Path, edited: str) -> None:
    """Title, package, client, summary and document of each API are in the table, whatever was there before."""
    repository = Repository(tmp_path)
    repository.add("shelf")
    repository.add("aisle")
    repository.change("specs/aisle/openapi.yaml", "/api", "/aisle")  # or the two could not be merged
    repository.write("README.md", "# All\n" + MARKS.replace("\n", f"\n{edited}") + "\nThe end\n")
    regenerate(tmp_path, [], lambda _: None)
    rows = [
        f"| [Shelf](specs/{slug}/README.md) | `workapis.{slug}` | `{slug.title()}()` | Books | The page of books |"
        for slug in ("aisle", "shelf")
    ]
    lines = (tmp_path / "README.md").read_text("utf-8").splitlines()
    assert lines[4:] == [*rows, "<!-- end of apis -->", "The end"]


def test_the_ways_to_say_who_calls_stand_in_the_row(tmp_path: Path) -> None:
    """Each is a list of arguments, behind those of the address and before those of headers that every call needs."""
    repository = Repository(tmp_path)
    repository.add("shelf")
    repository.write("README.md", f"{MARKS}\n")
    scheme = "{type: http, scheme: bearer, description: A token of the page of books.}"
    schemes = (
        f"components:\n  securitySchemes:\n    one: {scheme}\n    two: {scheme}\nsecurity: [{{one: []}}, {{two: []}}]\n"
    )
    index = tmp_path / "specs/shelf/openapi.yaml"
    index.write_text(index.read_text("utf-8") + schemes, "utf-8")
    ways = "[{scheme: one, token: {argument: token}}, {scheme: two, token: {argument: key}}]"
    client = "      x-workapis-client: Shelf\n"
    header = "[{header: X-Account, argument: account}]"
    words = f"{client}      x-workapis-auth: {ways}\n      x-workapis-headers: {header}\n"
    repository.change("overlays/documents/shelf.overlay.yaml", client, words)
    parameter = "{name: X-Account, in: header, required: true, description: Number of it., schema: {type: string}}"
    for path in ("books:\n", "book:\n"):
        get = f"{path}  get:\n"
        repository.change("specs/shelf/resources/books.yaml", get, f"{path}  parameters: [{parameter}]\n  get:\n")
    regenerate(tmp_path, [], lambda _: None)
    assert "| `Shelf(token=, account=)` or `(key=, account=)` |" in (tmp_path / "README.md").read_text("utf-8")
