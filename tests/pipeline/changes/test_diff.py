"""The command that reports changes, in a repository that a test makes, and how `check` judges releases."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.changes.comparison import release_faults
from scripts.commands.diff import run
from scripts.document import yaml_writer
from scripts.document.fault import FaultsError
from tests.pipeline.changes.shop import shop
from tests.repository import ROOT

FORMATS = "overlays/vocabulary/formats.yaml"
BUNDLE = "generated/bundles/shop.openapi.yaml"
NAMES = "tests/data/public_names.txt"


# Stands for mypy, which the environment of the tests lacks: it refuses what stands on a line with `str = 2`.
MYPY = """
import sys
for path in sys.argv[2:]:
    for number, line in enumerate(open(path), 1):
        if "str = 2" in line:
            print(f"{path}:{number}: error: Incompatible types in assignment  [assignment]")
            print(f"{path}:{number}: note: See the documentation")
sys.exit(1)
"""


def put(root: Path, path: str, text: str | bytes) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode() if isinstance(text, str) else text)


def bundled(document: dict[str, Any]) -> bytes:
    """Return a bundle as a file."""
    return yaml_writer.dump(document, "A bundle.")


def without_value() -> dict[str, Any]:
    """Return the bundle without the attribute `Thing.value`."""
    document = shop()
    document["components"]["schemas"]["Thing"]["properties"] = {"other": {"type": "string"}}
    return document


def git(root: Path, *arguments: str) -> None:
    """Run git as somebody."""
    someone = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *someone, *arguments], check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository whose tree has lost an attribute since its one commit."""
    put(tmp_path, FORMATS, (ROOT / FORMATS).read_bytes())
    put(tmp_path, BUNDLE, bundled(shop()))
    put(tmp_path, NAMES, "module workapis\nworkapis.a(x: int) -> None\n")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "First")
    put(tmp_path, BUNDLE, bundled(without_value()))
    put(tmp_path, NAMES, "module workapis\nworkapis.a() -> None\n")
    return tmp_path


def release(root: Path) -> None:
    """Make the first commit a release, as far as `diff` reads one."""
    folder = root / "docs/released/0.1.0"
    put(root, "docs/released/0.0.9/shop.openapi.yaml", bundled(without_value()))
    put(root, "docs/released/0.1.0/shop.openapi.yaml", bundled(shop()))
    shutil.copy(root / FORMATS, folder / "formats.yaml")


def test_the_tree_is_compared_with_a_revision(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bundles and public names of a revision are read from git, and the exit code is 1 if something breaks."""
    assert run(root, ["HEAD"]) == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "breaking: 2",
        "  shop",
        "    Thing  in getThing",
        "      value: removed: programs that use it fail  /components/schemas/Thing/properties/value",
        "  workapis",
        "    workapis.a()",
        "      x=: removed: calls that pass it fail  workapis.a",
        "",
        "additive: 1",
        "  shop",
        "    Thing  in getThing",
        "      other: new  /components/schemas/Thing/properties/other",
        "",
        "2 breaking, 1 additive, 0 documentation",
    ]
    assert printed.err == "2 breaking changes have no fragment in docs/changes. Pass --draft to write them.\n"
    assert run(root, ["HEAD", "HEAD"]) == 0
    assert capsys.readouterr().out == "Nothing changed for users.\n"


def test_json_has_each_change_and_a_summary(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format json` prints counts by kind, and each change with kind, operation, place, name and reason."""
    assert run(root, ["HEAD", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["summary"] == {"breaking": 2, "additive": 1, "documentation": 0}
    assert told["changes"][0] == {
        "kind": "breaking",
        "api": "shop",
        "operation": "getThing",
        "where": "/components/schemas/Thing/properties/value",
        "python": "Thing.value",
        "why": "removed: programs that use it fail",
    }


def test_files_are_compared_whatever_their_names(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two bundle files are two versions of one API, and one file is compared with that API of the tree alone."""
    put(root, "a.yaml", bundled(shop()))
    assert run(root, [str(root / "a.yaml"), str(root / BUNDLE)]) == 1
    assert "1 breaking, 1 additive" in capsys.readouterr().out
    assert run(root, [str(root / BUNDLE)]) == 0
    assert run(root, [str(root / "a.yaml")]) == 1
    assert "fix: rename the file to <api>.openapi.yaml, with one of the APIs shop" in capsys.readouterr().err


def test_a_fragment_allows_what_breaks(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--draft` writes a fragment an API with each thing that breaks; with them nothing is wrong any more."""
    assert run(root, ["HEAD", "--draft"]) == 0
    paths = sorted(path.name for path in (root / "docs/changes").iterdir())
    assert [name.split(".")[0] for name in paths] == ["shop", "workapis"]
    text = (root / "docs/changes" / paths[0]).read_text("utf-8")
    assert text == "- `Thing.value`: removed: programs that use it fail.\n"
    assert run(root, ["HEAD"]) == 0
    put(root, f"docs/changes/{paths[0]}", "`Thing.values` is gone.\n")
    assert run(root, ["HEAD"]) == 1
    put(root, f"docs/changes/{paths[0].replace('breaking', 'additive')}", "`Thing.value` is gone.\n")
    assert run(root, ["HEAD"]) == 1
    capsys.readouterr()
    put(root, "docs/changes/shop.md", "`Thing.value` is gone.\n")
    assert run(root, ["HEAD"]) == 1
    assert "docs/changes/shop.md: not the name of a changelog fragment" in capsys.readouterr().err


def test_without_a_release_there_is_nothing_to_compare_with(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without OLD the last release is meant, by number; that there is none, and no such revision, is said."""
    assert run(root, []) == 1
    assert "docs/released: there is no release yet" in capsys.readouterr().err
    assert run(root, ["nowhere"]) == 1
    assert "nowhere: the revision is none" in capsys.readouterr().err
    release(root)
    assert run(root, []) == 1
    assert "1 breaking, 1 additive" in capsys.readouterr().out


def test_check_refuses_what_breaks_without_a_fragment(root: Path) -> None:
    """A breaking change since the last release that is in no fragment is a fault; without a release nothing is."""
    new = without_value()
    assert release_faults(root, {"shop": new}) == []
    release(root)
    assert release_faults(root, {"shop": shop()}) == []
    (fault,) = release_faults(root, {"shop": new})
    assert (fault.file, fault.pointer) == (BUNDLE, "/components/schemas/Thing/properties/value")
    assert fault.message == "breaks Thing.value of release 0.1.0: removed: programs that use it fail"
    put(root, "docs/changes/shop.gone.breaking.md", "`Thing.value` is gone: nobody had one.\n")
    assert release_faults(root, {"shop": new}) == []
    put(root, "docs/changes/what.md", "")
    with pytest.raises(FaultsError, match="not the name of a changelog fragment"):
        release_faults(root, {"shop": new})


def test_an_api_that_goes_breaks(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An API that the tree does not have any more is one breaking change, and a new one is additive."""
    (root / BUNDLE).rename(root / BUNDLE.replace("shop", "store"))
    assert run(root, ["HEAD", "--format", "json"]) == 1
    told = {item["python"]: item["kind"] for item in json.loads(capsys.readouterr().out)["changes"]}
    assert told["workapis.shop"] == "breaking"
    assert told["workapis.store"] == "additive"


def test_programs_of_types_are_checked_against_the_tree(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line of a program that mypy accepted before and refuses now is a breaking change; NEW cannot be another one."""
    assert run(root, ["HEAD", "--types"]) == 1
    assert "the old version has no programs that test types" in capsys.readouterr().err
    program = "number: int = 1\ntext: str = 2\n"
    put(root, "tests/clients/downstream.py", program)
    put(root, "mypy.py", MYPY)
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "Second")
    assert run(root, ["HEAD", "--types", "--format", "json"]) == 1
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert (change["python"], change["where"]) == ("text: str = 2", "tests/clients/downstream.py:2")
    assert "Incompatible types in assignment" in change["why"]
    assert run(root, ["HEAD", "HEAD", "--types"]) == 1
    assert "--types compares with the tree alone" in capsys.readouterr().err
