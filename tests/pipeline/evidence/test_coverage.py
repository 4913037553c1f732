"""The coverage figures: counted from specs and errata files, shown in README.md, never typed by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.commands.regenerate import regenerate
from scripts.commands.stale import is_stale
from scripts.document.yaml_document import load
from scripts.evidence import coverage
from scripts.plan.api_plan import plan
from scripts.spec.api import ApiFolder
from tests.pipeline.spec_folder import Repository
from tests.repository import APIS, FORMATS, ROOT, published

MARKS = "<!-- coverage: written by regenerate -->\n<!-- end of coverage -->"
_KIND = st.sampled_from([*coverage.KINDS])


def _document(kinds: list[str]) -> dict[str, Any]:
    paths = {
        f"/{number}": {"get": {"operationId": f"get{number}", "x-workapis-source": {"kind": kind}}}
        for number, kind in enumerate(kinds)
    }
    return {"paths": paths}


@given(st.lists(_KIND), st.lists(st.integers(1, 9)), st.sets(st.integers(0, 20)))
def test_figures_add_up(kinds: list[str], left_out: list[int], shown: set[int]) -> None:
    """Each operation has one source; what is left out is documented and not described; a payload shows one."""
    sources = {
        "left_out": [{"operations": count} for count in left_out] + [{"what": "No operation"}],
        "payloads": [{"fits": [f"get{number}.200", "schema.Thing"]} for number in shown],
    }
    figures = coverage.figures(_document(kinds), sources)
    assert figures["described"] == len(kinds) == sum(figures[kind] for kind in coverage.KINDS)
    assert figures["documented"] == figures["described"] + sum(left_out)
    assert figures["with_payload"] == len(shown & {*range(len(kinds))})
    assert coverage.total({"a": figures, "b": figures})["described"] == 2 * len(kinds)


def test_a_kind_that_nothing_has_is_no_column() -> None:
    """The table names the kinds of source that there are, strongest first, and says the sums last."""
    apis = {"shelf": coverage.figures(_document(["third-party", "printed"]), {"left_out": [], "payloads": []})}
    columns = [
        *("API", "documented", "described", "with a payload", "with a result", "typed", "with a body"),
        *("typed bodies", "keys of replies", "typed keys", "printed", "third parties"),
    ]
    assert coverage.table(apis).splitlines() == [
        f"| {' | '.join(columns)} |",
        "| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |",
        "| `shelf` | 2 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 |",
        "| all | 2 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 |",
    ]


def test_the_kinds_are_those_of_the_vocabulary() -> None:
    words = json.loads((ROOT / "overlays/vocabulary/words.schema.json").read_text("utf-8"))
    kinds = words["$defs"]["source"]["properties"]["kind"]["enum"]
    assert [kind for kind in kinds if kind != "workapis"] == [*coverage.KINDS]


def test_the_readme_shows_what_the_specs_say() -> None:
    """The table of README.md and the file for the site are made from specs, errata and bundles."""
    figures = {
        api.slug: coverage.figures(
            published(api.slug),
            load(api.folder / "sources.yaml", ROOT).value,
            plan(api.slug, published(api.slug), FORMATS),
        )
        for api in APIS
    }
    assert json.loads((ROOT / coverage.FILE).read_bytes()) == {"apis": figures, "all": coverage.total(figures)}
    assert coverage.table(figures) in (ROOT / "README.md").read_text("utf-8")


def test_the_readme_says_how_much_is_typed() -> None:
    """The status line of README.md has the share of typed results that was counted."""
    figures = json.loads((ROOT / coverage.FILE).read_bytes())["apis"]["teamwork_projects"]
    readme = " ".join((ROOT / "README.md").read_text("utf-8").split())
    typed, all_ = figures["typed"], figures["with_result"]
    assert f"{typed} of its {all_} results ({100 * typed // all_} %) have a type" in readme


def test_a_type_with_any_in_it_is_none() -> None:
    """Results are counted by operation, typed ones by the annotation; what returns nothing has no result."""

    def operation(name: str, schema: Any) -> dict[str, Any]:
        replies = {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}
        bare = {"204": {"description": "d"}}
        word = f"things.{name}"
        return {"get": {"operationId": name, "x-workapis-method": word, "responses": bare if schema == "" else replies}}

    anys: list[Any] = [{}, {"type": "object"}, {"type": "array"}, {"type": "array", "items": {"type": "object"}}]
    typed: list[Any] = [{"type": "integer"}, {"type": "array", "items": {"$ref": "#/components/schemas/Any1"}}]
    paths = {f"/{index}": operation(f"get{index}", schema) for index, schema in enumerate([*anys, *typed, ""])}
    schemas = {"Any1": {"type": "object", "properties": {"id": {"type": "integer"}}}}
    document = {"info": {"title": "A"}, "x-workapis-client": "A", "components": {"schemas": schemas}, "paths": paths}
    figures = coverage.figures(document, {"left_out": [], "payloads": []}, plan("a", document, FORMATS))
    assert (figures["described"], figures["with_result"], figures["typed"]) == (7, 6, 2)
    assert (figures["with_body"], figures["keys"], figures["typed_keys"]) == (0, 1, 1)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_what_stays_open_is_listed_with_its_reason(api: ApiFolder) -> None:
    """Each response and body without a type is under `open` of sources.yaml, which names no other."""
    listed = load(api.folder / "sources.yaml", ROOT).value.get("open", [])
    found = sorted((entry["operation"], entry["part"]) for entry in listed if "part" in entry)
    assert found == coverage.left_open(plan(api.slug, published(api.slug), FORMATS))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository whose README.md has a place for the table."""
    found = Repository(tmp_path)
    found.add()
    path = tmp_path / "README.md"
    path.write_text(f"{path.read_text('utf-8')}\n{MARKS}\n", "utf-8")
    return found


def test_a_table_that_was_edited_is_drift_and_is_mended(repository: Repository) -> None:
    """Regenerate writes the table, drift sees that it was edited, and the next run puts it right, with nothing else."""
    path = repository.root / "README.md"
    regenerate(repository.root, [], lambda _: None)
    whole = path.read_text("utf-8")
    assert "| `shelf` | 2 | 2 | 0 | 2 | 2 | 0 | 0 | 3 | 3 | 2 |" in whole
    assert not is_stale(repository.root, lambda _: None)
    path.write_text(whole.replace("| 2 | 2 | 0 |", "| 9 | 9 | 9 |"), "utf-8")
    told: list[str] = []
    assert is_stale(repository.root, told.append)
    assert any("README.md" in line for line in told)
    regenerate(repository.root, [], lambda _: None)
    assert path.read_text("utf-8") == whole
    path.write_text(f"{whole}\nMore prose.\n", "utf-8")
    assert not is_stale(repository.root, lambda _: None)
