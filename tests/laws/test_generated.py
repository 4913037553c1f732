"""Generated code: every module can be imported and used, and depends on the sources alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from scripts.document.digests import digests
from scripts.publish import generated_tree
from scripts.spec import spellings
from scripts.spec.operations import operations as operations_of
from scripts.spec.operations import parameters
from tests import generated
from tests.generated import codecs, models, modules, resolved
from tests.proof import long_form
from tests.repository import ROOT, SLUGS, published
from workapis._models.codec import Anything, Misfit

EACH_API = pytest.mark.parametrize("slug", SLUGS)
# Hash seed, order in which folders are listed, and environment of runs that must give the committed bytes.
RUNS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("0", "sorted", {"LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "UTC"}),
    ("1", "reversed", {"LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"}),
    ("4294967295", "shuffled", {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "20"}),
)


@EACH_API
def test_every_module_is_imported(slug: str) -> None:
    """Every module of an API, generated half and public face, can be imported, and every name it offers is there."""
    for package in (f"workapis_generated.{slug}", f"workapis.{slug}"):
        folder = ROOT / ("generated" if "generated" in package else "overlays") / package.replace(".", "/")
        files = [path for path in folder.rglob("*.py") if "__pycache__" not in path.parts]
        assert len(modules(package)) == len(files)
        for module in modules(package):
            for name in getattr(module, "__all__", ()):
                assert getattr(module, name) is not None


@EACH_API
def test_every_schema_with_properties_is_a_model(slug: str) -> None:
    """The models of an API are the component schemas of its bundle that have properties, with a field for each.

    Two spellings of one thing are one field; the key that is written says whether it is required. What only says that
    a call worked is no field: the runtime has judged it before.
    """
    components = published(slug).get("components", {}).get("schemas", {})
    marks = set(published(slug).get("x-workapis-errors", {}).get("reported", {}))
    objects = {name: schema for name, schema in components.items() if "properties" in schema}
    assert models(slug).keys() == objects.keys()
    for name, model in models(slug).items():
        assert {key for field in model.FIELDS for key in field.keys} == set(objects[name]["properties"]) - marks
        assert {field.name for field in model.FIELDS} == {item.name for item in attrs.fields(model)} - {
            "_page",
            "_index",
        }
        required = spellings.required(objects[name])
        assert all(field.required == (field.keys[0] in required) for field in model.FIELDS)


@EACH_API
def test_every_operation_is_generated(slug: str) -> None:
    """The operations of an API are those of its bundle, with method, path and parameters as there.

    Where the format is part of a path, the client always asks for the one that is the default. Headers that every call
    needs are arguments of the client.
    """
    document = published(slug)
    of_client = {("header", word["header"]) for word in document.get("x-workapis-headers", ())}
    default = document.get("x-workapis-formats", {}).get("default", "{format}")
    wanted = {
        operation.name: (
            operation.method.upper(),
            operation.path.replace("{format}", default),
            {(item["in"], item["name"]) for _, item in parameters(document, operation)}
            - of_client
            - ({("path", "format")} if default != "{format}" else set()),
        )
        for operation in operations_of(document)
    }
    assert wanted == {
        name: (operation.method, operation.path, {(item.place, item.key) for item in operation.parameters})
        for name, operation in generated.operations(slug).items()
    }


@EACH_API
def test_every_codec_can_be_built(slug: str) -> None:
    """Every codec of a field, parameter, body or response finds its model, and refuses values that JSON cannot have."""
    for words, codec in codecs(slug):
        model = resolved(codec)
        assert model is None or model is models(slug)[model.__name__], words
        if not isinstance(codec, Anything):
            with pytest.raises(Misfit):
                codec.read(object())


def test_the_output_depends_on_the_sources_alone(tmp_path: Path) -> None:
    """Hash seed, locale, time zone, current folder, folder of the sources and order of files leave no mark in it."""
    running = [start(tmp_path / f"run {number}", *run) for number, run in enumerate(RUNS[long_form(-1, 0) :])]
    done = [(process.communicate(), process.returncode) for process in running]
    assert [errors for (_, errors), code in done if code] == []
    committed = set(digests(ROOT, [ROOT / path for path in generated_tree.owned(ROOT)]).items())
    for (output, _), _ in done:
        assert {(path, digest) for digest, path in map(str.split, output.splitlines())} == committed


def start(folder: Path, seed: str, order: str, more: dict[str, str]) -> subprocess.Popen[str]:
    """Start a run on a copy of the sources."""
    for name in ("scripts", "specs", "overlays/documents", "overlays/names", "overlays/vocabulary"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.laws.output_digests", str(folder), order],
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, **more},
        cwd=folder if order == "reversed" else folder.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
