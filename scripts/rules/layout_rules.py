"""Lint rules for files and folders: their layout, and one set of APIs in all places.

The set of APIs are the folders with ``specs/*/openapi.yaml``. The rules skip generated files: ``stale`` checks those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import load
from scripts.rules import vocabulary
from scripts.rules.placement import document_of_line
from scripts.spec.api import ApiFolder
from scripts.spec.bundle import Bundle
from scripts.spec.operations import operations
from scripts.spec.spec_files import SpecFiles

_STEM = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_ROWS = "run nox -s regenerate, which writes the rows between the marks `apis`"
_IMPORT = re.compile(r"\|.*?`workapis\.(\w+)`")


def source_faults(source: SpecFiles, bundle: Bundle, api: ApiFolder) -> list[Fault]:
    """Return the errors in names and first lines of the files of an API."""
    return [
        *pages_and_tables_are_named_in_lower_case(source),
        *pages_begin_with_their_document(source, api),
        *(() if source.unread else examples_are_named_after_what_they_show(bundle, api)),
    ]


def repository_faults(root: Path, apis: list[ApiFolder]) -> list[Fault]:
    """Return the places of the repository that contradict the set of its APIs."""
    return [
        *vocabulary.check_verbs(),
        *folders_of_specs_are_apis(root, apis),
        *apis_have_a_readme(apis),
        *the_readme_lists_every_api(root, apis),
    ]


def pages_and_tables_are_named_in_lower_case(source: SpecFiles) -> Iterator[Fault]:
    """Files in ``resources/`` and ``tables/`` have names in lower case, words joined by an underscore."""
    for folder in ("resources", "tables"):
        for name, document in source.within(folder).items():
            if not _STEM.match(name):
                fix = "rename the file: lower case, words joined by _"
                yield Fault(document.name, 0, "", f"{name!r} is not a file name for {folder}/", fix)


def pages_begin_with_their_document(source: SpecFiles, api: ApiFolder) -> Iterator[Fault]:
    """The first line of a file in ``resources/`` is a comment with URL, title or name of a document."""
    known = _documents(api)
    for document in source.within("resources").values():
        if known and not document_of_line(document.text.partition("\n")[0], known):
            fix = "begin the file with a comment: the url, title or name of a document of sources.yaml"
            yield Fault(document.name, 1, "", "the first line does not name the document it describes", fix)


def examples_are_named_after_what_they_show(bundle: Bundle, api: ApiFolder) -> Iterator[Fault]:
    """A folder of ``examples/`` has the name of an operation or of a schema."""
    known = {op.name for op in operations(bundle.document)}
    known |= set(bundle.document.get("components", {}).get("schemas", {}))
    for folder in sorted(path for path in (api.folder / "examples").glob("*") if path.is_dir()):
        if folder.name not in known and any(folder.iterdir()):
            name = folder.relative_to(api.root).as_posix()
            fix = "rename it after the operation or the schema of its payloads"
            yield Fault(name, 0, "", f"there is no operation or schema {folder.name}", fix)


def folders_of_specs_are_apis(root: Path, apis: list[ApiFolder]) -> Iterator[Fault]:
    """A folder of ``specs/`` that holds files is an API."""
    known = {api.slug for api in apis}
    for folder in sorted((root / "specs").glob("*")):
        if folder.is_dir() and folder.name not in known and any(path.is_file() for path in folder.rglob("*")):
            name = folder.relative_to(root).as_posix()
            yield Fault(name, 0, "", "a folder without openapi.yaml", "add openapi.yaml, or remove the folder")


def apis_have_a_readme(apis: list[ApiFolder]) -> Iterator[Fault]:
    """Every API has a README: ``specs/<slug>/README.md``."""
    for api in apis:
        path = api.folder / "README.md"
        if not path.is_file():
            name = path.relative_to(api.root).as_posix()
            yield Fault(name, 0, "", "there is no such file", "write half a page on what a reader must know")


def the_readme_lists_every_api(root: Path, apis: list[ApiFolder]) -> Iterator[Fault]:
    """The table of ``README.md`` has one row per API, and no other."""
    path = root / "README.md"
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    rows = [(number, row[1]) for number, line in enumerate(lines, 1) if (row := _IMPORT.match(line))]
    slugs = {api.slug for api in apis}
    for slug in sorted(slugs - {slug for _, slug in rows}):
        yield Fault("README.md", 0, "", f"the table of APIs has no row for {slug}", _ROWS)
    for number, slug in rows:
        if slug not in slugs:
            yield Fault("README.md", number, "", f"a row for {slug}, which is not an API", _ROWS)
        elif f"specs/{slug}/README.md" not in lines[number - 1]:
            yield Fault("README.md", number, "", f"the row for {slug} does not link its page", _ROWS)


def _documents(api: ApiFolder) -> dict[str, Any]:
    """Return the documents; none if sources.yaml has errors, which another check reports."""
    try:
        sources = load(api.folder / "sources.yaml", api.root)
    except FaultsError:
        return {}
    documents = sources.value.get("documents") if isinstance(sources.value, dict) else None
    return documents if isinstance(documents, dict) else {}
