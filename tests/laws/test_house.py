"""Rules of the house for Python and for the tree: imports, sizes, names, texts, and the places of slugs."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from scripts.publish import manifest
from scripts.rules.layout_rules import repository_faults
from scripts.spec.api import discover
from tests.repository import ROOT, SLUGS, published

RUNTIME = ROOT / "overlays/workapis"
GENERATED = ROOT / "generated/workapis_generated"
FACES = tuple(SLUGS)
HAND_WRITTEN = sorted(
    path
    for folder, pattern in (
        ("scripts", "**/*.py"),
        ("overlays/workapis", "**/*.py"),
        ("tests", "**/*.py"),
        (".", "*.py"),
    )
    for path in (ROOT / folder).glob(pattern)
    if not {*path.parts} & {*FACES}
)
TEXTS = (".py", ".yaml", ".yml", ".json", ".md", ".toml", ".jinja")
STANDARD = sys.stdlib_module_names


@dataclass(frozen=True)
class Import:
    """One module that a module imports; ``deferred`` where only a type checker does."""

    module: str
    deferred: bool


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def module_name(path: Path) -> str:
    """Return the name under which a file is imported."""
    root = next(root for root in (ROOT / "overlays", ROOT / "generated", ROOT) if path.is_relative_to(root))
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[Import]:
    """Return the modules that a file imports, at the top or inside a function, relative ones by their full name."""
    return {Import(name, deferred) for node, deferred in _statements(tree(path), False) for name in _names(node, path)}


def _statements(node: ast.AST, deferred: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, deferred
        checked = isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING")
        yield from _statements(child, deferred or checked)


def _names(node: ast.Import | ast.ImportFrom, path: Path) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]
    parts = package.split(".")
    base = ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])
    module = base if node.level else str(node.module)
    # `from package import module` imports the module too.
    holds_modules = module == "workapis" or (ROOT / module.replace(".", "/") / "__init__.py").is_file()
    return [f"{module}.{alias.name}" if holds_modules else module for alias in node.names]


def within(module: str, *packages: str) -> bool:
    """Say whether a module is one of the packages or inside one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def is_standard(module: str) -> bool:
    return module.partition(".")[0] in STANDARD


def modules_of(folder: Path) -> list[Path]:
    """Return the Python files below a folder."""
    return sorted(folder.rglob("*.py"))


# Imports


def test_the_scripts_among_the_inputs_are_those_that_generate() -> None:
    """A script is an input of every API if ``regenerate`` imports it, and only then."""
    known: set[str] = set()
    waiting = {"scripts.commands.regenerate"}
    while waiting:
        name = waiting.pop()
        known.add(name)
        found = {item.module for item in imports(ROOT / f"{name.replace('.', '/')}.py")}
        waiting |= {module for module in found if module.startswith("scripts.")} - known
    inputs = {module_name(ROOT / path) for path in manifest.shared_inputs(ROOT) if path.endswith(".py")}
    packages = {".".join(name.split(".")[:depth]) for name in known for depth in (1, 2)}
    assert inputs == known | packages


@pytest.mark.parametrize("path", [path for path in HAND_WRITTEN if path.is_relative_to(RUNTIME)], ids=module_name)
def test_the_runtime_knows_no_api(path: Path) -> None:
    """``workapis._*`` and ``workapis.errors`` import neither generated code nor a face, and name no API in code."""
    for each in imports(path):
        assert not within(each.module, "workapis_generated", *(f"workapis.{slug}" for slug in SLUGS)), each
        extras = {"otel": "opentelemetry", "dlt": "dlt"}
        extra = within(each.module, extras.get(path.stem, "workapis"))
        known = within(each.module, "workapis", "attrs", "httpx", "msgspec", "redis")
        known = known or (path.parent.name == "testing" and within(each.module, "pytest"))
        known = known or (each.deferred and within(each.module, "typing_extensions"))  # type checkers bring it
        assert is_standard(each.module) or extra or known, each
    if path.stem != "__init__":
        assert not _apis_named_in(path)


def test_the_package_itself_imports_nothing() -> None:
    """``import workapis`` imports no other module: whoever uses one API pays for no other."""
    assert imports(RUNTIME / "__init__.py") == set()


@pytest.mark.parametrize("slug", SLUGS)
def test_generated_code_imports_the_runtime_vocabulary_alone(slug: str) -> None:
    """``workapis_generated.<api>`` imports the runtime, attrs, msgspec, Python's modules and itself; no other API."""
    own = f"workapis_generated.{slug}"
    for path in modules_of(GENERATED / slug):
        for each in imports(path):
            runtime = each.module.partition(".")[0] == "workapis" and each.module.split(".")[1] not in SLUGS
            assert runtime or is_standard(each.module) or within(each.module, own, "attrs", "msgspec"), (path, each)
        for name in _modules_in_strings(path):
            assert within(name, own), (path, name)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_face_is_lazy(slug: str) -> None:
    """``workapis.<api>`` imports ``workapis._lazy`` alone; type checkers and names see its own generated package."""
    own = (f"workapis.{slug}", f"workapis_generated.{slug}")
    paths = modules_of(RUNTIME / slug)
    assert paths
    for path in paths:
        for each in imports(path):
            if each.deferred:
                assert within(each.module, *own), (path, each)
            else:
                assert each.module in ("__future__", "typing", "workapis._lazy"), (path, each)
        for name in _modules_in_strings(path):
            assert within(name, *own), (path, name)


def test_the_pipeline_imports_neither_package() -> None:
    """``scripts`` works on a tree whose packages are broken or not there: it imports neither of them."""
    for path in modules_of(ROOT / "scripts"):
        for each in imports(path):
            assert not within(each.module, "workapis", "workapis_generated", "tests"), (path, each)


def test_the_pipeline_names_no_api() -> None:
    """The set of APIs is the folders of ``specs/``: no code of ``scripts`` names one of them."""
    for path in modules_of(ROOT / "scripts"):
        assert not _apis_named_in(path), path


def test_one_module_imports_the_http_library() -> None:
    """There is one import site of the HTTP library, so that it can be replaced there."""
    sources = [*modules_of(RUNTIME), *modules_of(GENERATED), *modules_of(ROOT / "scripts")]
    sites = [path.name for path in sources if any(within(each.module, "httpx") for each in imports(path))]
    assert sites == ["transports.py"]


def test_redis_is_needed_where_it_is_used_alone() -> None:
    """The client of Redis is an extra: the modules of its store import it, and only in functions or for types."""
    for path in modules_of(RUNTIME):
        found = [each for each in imports(path) if within(each.module, "redis")]
        assert not found or path.parent.name == "_redis" or path.name == "redis_limits.py", path
        top = [statement for statement in tree(path).body if isinstance(statement, ast.Import | ast.ImportFrom)]
        assert not any(within(name, "redis") for statement in top for name in _names(statement, path)), path


def _apis_named_in(path: Path) -> set[str]:
    """Return the slugs and client names in names and strings of a module; comments do not count."""
    clients = [str(published(slug)["x-workapis-client"]) for slug in SLUGS]
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        words = [value for _, value in ast.iter_fields(node) if isinstance(value, str)]
        found |= {name for name in (*SLUGS, *clients) for word in words if name.casefold() in word.casefold()}
    return found


def _modules_in_strings(path: Path) -> set[str]:
    """Return the modules of the two packages that strings name, to be imported when they are needed."""
    strings = {node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant)}
    whole = re.compile(r"workapis(_generated)?(\.\w+)+")
    return {text for text in strings if isinstance(text, str) and whole.fullmatch(text)}


# Sizes, names, texts


@pytest.mark.parametrize("path", HAND_WRITTEN, ids=module_name)
def test_no_module_is_long(path: Path) -> None:
    """A module that is written by hand has fewer than 400 lines."""
    assert len(path.read_text("utf-8").splitlines()) < 400, f"{path}: split it by what its parts define"


def test_modules_are_named_after_what_they_define() -> None:
    """No module or folder has a name that could hold anything."""
    vague = {"utils", "util", "helpers", "helper", "common", "base", "misc", "lib", "shared"}
    for path in (*HAND_WRITTEN, *modules_of(GENERATED)):
        assert not vague & {part.strip("_") for part in path.relative_to(ROOT).with_suffix("").parts}, path


def test_nothing_is_left_to_do() -> None:
    """No file of ours says that something is to be done or mended: that stands in the list of issues."""
    left = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X])\b")  # written so that this line is not one of them
    for path in _texts():
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            assert not left.search(line), f"{path}:{number}: {line.strip()}"


def test_each_exception_from_the_linter_has_its_reason() -> None:
    bare = re.compile(r"# (?:ruff: )?n[o]qa(?!: [A-Z]+\d+(?:, [A-Z]+\d+)* \(\S)")
    for path in HAND_WRITTEN:
        assert not bare.search(path.read_text("utf-8")), path
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    for line in text[text.index("ignore = [\n") : text.index("[tool.ruff.lint.isort]")].splitlines():
        assert "  # " in line or not re.search(r'"[A-Z]+\d*"', line), line


def _texts() -> Iterator[Path]:
    """Yield the files of the project: not the payloads, which are quotations, nor the litter of tools."""
    for folder in ("specs", "overlays", "generated", "scripts", "tests", ".github", ".ci", "."):
        paths = (ROOT / folder).glob("*") if folder == "." else (ROOT / folder).rglob("*")
        for path in paths:
            ours = path.suffix in TEXTS or path.parent.name == ".ci"
            if path.is_file() and ours and "examples" not in path.parts:
                yield path


# Slugs


def test_every_place_agrees_on_the_apis() -> None:
    """Overlay, bundle, generated package, face and manifest have the APIs of ``specs/``."""
    bundles = {path.name.removesuffix(".openapi.yaml") for path in (ROOT / "generated/bundles").iterdir()}
    places = {
        "overlay documents": {path.name.removesuffix(".overlay.yaml") for path in _files("overlays/documents")},
        "bundles": bundles - {"workapis"},
        "generated packages": {path.parent.name for path in GENERATED.glob("*/__init__.py")},
        "faces": {path.parent.name for path in RUNTIME.glob("[a-z]*/__init__.py")} - {"specs", "testing", "sync"},
        "manifest": set(json.loads((ROOT / "generated/manifest.json").read_text("utf-8"))["apis"]),
    }
    assert places == {place: set(SLUGS) for place in places}
    assert "workapis" in bundles


def test_the_repository_agrees_with_its_apis() -> None:
    """Every API has its page and its row in the README, and no folder of ``specs/`` or row is beside them."""
    assert repository_faults(ROOT, discover(ROOT)) == []


def _files(folder: str) -> list[Path]:
    return [path for path in (ROOT / folder).iterdir() if not path.name.startswith(".")]
