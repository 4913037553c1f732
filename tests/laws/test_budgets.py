"""Budgets: figures within the recorded ones pass, and others are reported with the growth and the remedy."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from benchmarks import budgets, counts
from tests.repository import ROOT, SLUGS

GROUPS: dict[str, Any] = {
    "operations": {"recorded": {"all": 12, "zoo": 10}},
    "lines": {"growth": 5, "by": "operations", "recorded": {"all": 1000, "zoo": 100, "workapis": 100}},
    "decoding": {"growth": 20, "at_most": {"a page": 1.9}, "recorded": {"a page": 1.5, "a record": 4.0}},
}
SAME = {name: group["recorded"] for name, group in GROUPS.items()}


def changed(group: str, name: str, value: float | None, **more: Any) -> dict[str, Any]:
    """Return the recorded figures with one changed, or gone if it is None."""
    figures = {key: figure for key, figure in {**SAME[group], name: value}.items() if figure is not None}
    return {**SAME, group: figures, **more}


TWICE = {"operations": {"all": 22, "zoo": 20}}


@pytest.mark.parametrize(
    ("found", "faults"),
    [
        (SAME, []),
        (changed("lines", "zoo", 105), []),
        (changed("lines", "zoo", 106), ["lines, zoo: 100 → 106 (+6.0 %), more than the 105 allowed"]),
        (changed("lines", "zoo", 1), []),
        # An API may have as many more lines as it has more operations, what is no API may not.
        (changed("lines", "zoo", 210, **TWICE), []),
        (changed("lines", "zoo", 211, **TWICE), ["lines, zoo: 100 → 211 (+111.0 %), more than the 210 allowed"]),
        (
            changed("lines", "workapis", 120, **TWICE),
            ["lines, workapis: 100 → 120 (+20.0 %), more than the 105 allowed"],
        ),
        # With fewer operations, what was recorded is still allowed.
        (changed("lines", "zoo", 100, operations={"all": 7, "zoo": 5}), []),
        (changed("decoding", "a page", 1.79), []),
        (changed("decoding", "a page", 1.81), ["decoding, a page: 1.50 → 1.81 (+20.7 %), more than the 1.80 allowed"]),
        (changed("decoding", "a record", 4.79), []),
        (changed("lines", "farm", 7), ["lines, farm: 7, not recorded yet"]),
        (changed("lines", "zoo", None), ["lines, zoo: recorded, but not measured any more"]),
    ],
)
def test_what_grows_beyond_its_budget_is_named(found: budgets.Figures, faults: list[str]) -> None:
    """With what it was, what it is and how much of it is allowed; what no budget is for is named too."""
    assert [line.fault for line in budgets.judged(GROUPS, found) if line.fault] == faults


def test_a_goal_holds_whatever_is_recorded() -> None:
    """Growth is allowed up to a goal, and not beyond."""
    groups = budgets.recorded(GROUPS, changed("decoding", "a page", 1.8))
    (fault,) = [line.fault for line in budgets.judged(groups, changed("decoding", "a page", 1.95)) if line.fault]
    assert fault == "decoding, a page: 1.80 → 1.95 (+8.3 %), more than the 1.90 allowed"


def test_figures_are_printed_beside_what_is_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line a figure, with a mark if it is too much, and behind the faults what to do."""
    file = tmp_path / "budgets.yaml"
    budgets.write(GROUPS, file)
    faults = budgets.report(changed("lines", "zoo", 1200), "nox -s budgets", [], file)
    printed = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["lines", "recorded", "now", "allowed"] in printed
    assert ["zoo", "100", "1,200", "105", "+1100.0", "%", "!"] in printed
    assert ["a", "page", "1.50", "1.50", "1.80"] in printed
    assert len(faults) == 2
    assert "nox -s budgets -- --record" in faults[-1]


def test_figures_are_recorded_unless_they_exceed_a_goal(tmp_path: Path) -> None:
    """Recording changes recorded figures alone; groups that were not measured stay."""
    file = tmp_path / "budgets.yaml"
    budgets.write(GROUPS, file)
    assert budgets.report({"decoding": {"a page": 1.95}}, "nox -s bench", ["--record"], file)
    assert budgets.read(file) == GROUPS
    assert not budgets.report({"decoding": {"a page": 1.854, "a record": 9}}, "nox -s bench", ["--record"], file)
    recorded = {"a page": 1.85, "a record": 9}
    assert budgets.read(file) == {**GROUPS, "decoding": {**GROUPS["decoding"], "recorded": recorded}}


def test_every_figure_is_recorded() -> None:
    groups = budgets.read()
    assert set(SLUGS) <= set(groups["operations"]["recorded"])
    for group in groups.values():
        assert set(group.get("at_most", {})) <= set(group["recorded"])


def test_generated_files_and_lines_are_counted() -> None:
    """The counts are those of the tree: all files, and for each API its own."""
    files, lines = counts.generated(ROOT, SLUGS)
    own = [*ROOT.glob("generated/workapis_generated/webwork/**/*.*"), *ROOT.glob("overlays/workapis/webwork/*.py")]
    bundle = ROOT / "generated/bundles/webwork.openapi.yaml"
    own = [path for path in [*own, bundle] if "__pycache__" not in path.parts]
    pins = ROOT / "overlays/names/webwork.yaml"
    own += [pins] if pins.is_file() else []
    assert files["webwork"] == len(own)
    assert lines["webwork"] == sum(len(path.read_text("utf-8").splitlines()) for path in own)
    assert files["all"] > sum(files[slug] for slug in SLUGS)


def test_the_wheel_is_counted_by_its_parts(tmp_path: Path) -> None:
    """Public package, client and bundle of an API count for it; the merged bundle counts in all alone."""
    with zipfile.ZipFile(wheel := tmp_path / "x.whl", "w") as archive:
        for path in ("workapis/_call/a.py", "workapis/zoo/b.py", "workapis_generated/zoo/c.py"):
            archive.writestr(path, bytes(1000))
        for path in ("workapis/specs/zoo.openapi.yaml", "workapis/specs/workapis.openapi.yaml", "x.dist-info/RECORD"):
            archive.writestr(path, bytes(2000))
    assert counts.sizes(wheel, ["zoo"]) == ({"all": 9, "workapis": 1, "zoo": 4},) * 2


def test_modules_beyond_the_standard_library_are_counted() -> None:
    """The modules that a statement loads, and those that these load."""
    assert counts.loaded(ROOT, "import workapis, json, decimal") == 1


def test_a_first_call_needs_no_parameters_of_its_path() -> None:
    """The first read without one is called, a list for its first item; without such a read, nothing is."""
    operations = {
        "dens.create": {"method": "POST", "path": "/dens"},
        "dens.get": {"method": "GET", "path": "/dens/{id}"},
        "dens.list": {"method": "GET", "path": "/dens", "pages": {}},
    }
    assert counts.first_read(operations) == "client.dens.list().first()"
    assert counts.first_read({"dens.get": operations["dens.get"]}) == ""


def test_the_record_is_as_it_is_written(tmp_path: Path) -> None:
    """`--record` changes figures alone: what is written by hand keeps its form."""
    budgets.write(budgets.read(), file := tmp_path / "budgets.yaml")
    assert file.read_text("utf-8") == budgets.FILE.read_text("utf-8")
