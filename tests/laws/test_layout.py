"""The layout of the code: no circle, rows, doors, sizes, one name for one thing, and folders of tests."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.laws.test_house import imports, module_name, modules_of, tree, within
from tests.repository import ROOT, SLUGS


@dataclass(frozen=True)
class House:
    """A package of ours whose rooms stand in rows: a module imports its own room, and those of rows above its own.

    ``large`` are the rooms that may have more than the usual number of modules, ``apart`` those that laws of their own
    are for: the faces of APIs, which are generated. ``public`` are packages whose names users import.
    """

    name: str
    folder: Path
    rows: tuple[tuple[str, ...], ...]
    large: tuple[tuple[str, int], ...] = ()
    apart: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()

    def modules(self) -> dict[str, Path]:
        found = {module_name(path): path for path in modules_of(self.folder)}
        return {name: path for name, path in found.items() if self.room(name) not in self.apart}

    def edges(self) -> dict[str, set[str]]:
        """Return what each module imports of this package: at its top, in a function, or for type checkers alone."""
        known = self.modules()
        return {name: {each.module for each in imports(path)} & known.keys() for name, path in known.items()}

    def room(self, module: str) -> str:
        """Return the room of a module, empty for the package itself."""
        return module.removeprefix(self.name).strip(".").partition(".")[0]

    def row(self, module: str) -> int:
        """Return the number of the row of a module."""
        return next(number for number, rooms in enumerate(self.rows) if self.room(module) in rooms)


SCRIPTS = House(
    "scripts",
    ROOT / "scripts",
    (
        ("",),
        ("document",),
        ("spec",),
        ("rules", "plan", "fake"),
        ("evidence", "render", "mirror"),
        ("publish",),
        ("foreign", "drafts", "changes"),
        ("site", "release"),
        ("commands",),
    ),
    (("changes", 13), ("commands", 16), ("plan", 15), ("publish", 13)),
)
RUNTIME = House(
    "workapis",
    ROOT / "overlays/workapis",
    (
        ("", "unset", "secret", "reply", "_fork", "_callbacks", "_lazy"),
        ("errors", "limits", "drift", "_names"),
        ("options", "uploads", "tokens", "webhooks", "_redis"),
        ("_transport", "redis_limits", "otel", "_fake"),
        ("_formats", "_http", "downloads"),
        ("_models", "transport"),
        ("_api", "_webhooks", "values"),
        ("_request", "_auth"),
        ("_service", "_oauth"),
        ("_response", "oauth2"),
        ("_call",),
        ("_client",),
        ("paging",),
        ("testing", "sync"),
    ),
    (("workapis", 20), ("_fake", 13)),  # the public modules; of the private ones there is a law below
    frozenset({*SLUGS, "specs"}),
    frozenset({"testing", "sync"}),
)
GROUND = frozenset(room for rooms in RUNTIME.rows[:3] for room in rooms)
MOST_MODULES, MOST_LINES, MOST_PRIVATE = 12, 400, 3
TESTS = ROOT / "tests"
HOUSES = pytest.mark.parametrize("house", [SCRIPTS, RUNTIME], ids=lambda house: house.name)


@HOUSES
def test_no_import_leads_back(house: House) -> None:
    try:
        TopologicalSorter(house.edges()).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


@HOUSES
def test_rooms_stand_in_rows(house: House) -> None:
    """A module imports its own room and those of earlier rows; every room is in a row, and each row has rooms."""
    assert {room for rooms in house.rows for room in rooms} == {house.room(name) for name in house.modules()}
    wrong = [
        f"{name} imports {other}"
        for name, found in house.edges().items()
        for other in sorted(found)
        if house.room(other) != house.room(name) and house.row(other) >= house.row(name)
    ]
    assert wrong == []


@HOUSES
def test_a_room_is_entered_by_its_doors(house: House) -> None:
    """Outside its package a module without a leading underscore is imported, and of such a one no private name."""
    wrong = [
        f"{name} imports {other}"
        for name, path in house.modules().items()
        for other in _names(path)
        if other.startswith(f"{house.name}.") and _is_private(other) and not f"{name}.".startswith(_package(other))
    ]
    assert wrong == []


@HOUSES
def test_a_package_is_a_docstring(house: House) -> None:
    """The `__init__` of a package has a docstring and nothing else, so that a module costs what it imports itself.

    A public package gives its names there.
    """
    for path in house.modules().values():
        if path.name != "__init__.py":
            continue
        assert ast.get_docstring(tree(path)), path
        body = tree(path).body[1:]
        is_public = house.room(module_name(path)) in house.public
        assert not body or (is_public and all(isinstance(node, (ast.ImportFrom, ast.Assign)) for node in body)), path


@HOUSES
def test_rooms_and_modules_are_small(house: House) -> None:
    """A package has at most a dozen modules, which have fewer than 400 lines each."""
    sizes: dict[str, int] = defaultdict(int)
    for name, path in house.modules().items():
        assert len(path.read_text("utf-8").splitlines()) < MOST_LINES, path
        sizes[name.rpartition(".")[0].removeprefix(f"{house.name}.")] += path.name != "__init__.py"
    most = dict(house.large)
    assert {name: size for name, size in sizes.items() if size > most.get(name, MOST_MODULES)} == {}


def test_the_ground_carries_all() -> None:
    """The public modules of the ground import one another, and nothing else of the package but its private modules."""
    for name, found in RUNTIME.edges().items():
        if RUNTIME.room(name) in GROUND:
            assert {RUNTIME.room(other) for other in found} <= GROUND, name


def test_few_private_modules_stand_in_the_open() -> None:
    """Private modules are in packages, but for three modules of the ground."""
    private = [path for path in (ROOT / "overlays/workapis").glob("_*.py") if path.stem != "__init__"]
    assert len(private) <= MOST_PRIVATE


def test_a_name_is_of_one_thing() -> None:
    """No two classes or aliases of types share a name, whatever underscores they begin with."""
    places: dict[str, list[str]] = defaultdict(list)
    for house in (SCRIPTS, RUNTIME):
        for module, path in house.modules().items():
            for name in _types(tree(path)):
                places[name.lstrip("_")].append(module)
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


@pytest.mark.parametrize("path", modules_of(TESTS), ids=module_name)
def test_tests_come_by_the_doors(path: Path) -> None:
    """A test imports public modules and doors: of packages, no module or name with a leading underscore."""
    ours = [name for name in _names(path) if within(name, "workapis", "scripts")]
    assert [name for name in ours if _is_behind_a_door(name)] == []


@HOUSES
def test_tests_lie_beside_their_subject(house: House) -> None:
    """A test is in the folder of the package that it tests, and imports it or a public module of the package."""
    folder, prefix = {"scripts": ("pipeline", ""), "workapis": ("runtime", "_")}[house.name]
    rooms = {house.room(name) for name in house.modules()}
    for path in (TESTS / folder).rglob("test_*.py"):
        room = prefix + path.relative_to(TESTS / folder).parts[0]
        assert {room, room.removeprefix("_")} & {*rooms, "ground"}, path
        used = {house.room(name) for name in _names(path) if within(name, house.name)}
        assert room in used or any(not each.startswith("_") for each in used), path


def test_every_test_lies_in_a_folder() -> None:
    """Nothing is tested in `tests` itself, which has what all folders share, nor among the fakes."""
    assert [path.name for folder in (TESTS, TESTS / "fakes") for path in folder.glob("test_*.py")] == []


def _names(path: Path) -> Iterator[str]:
    """Yield the modules and names that a module imports, by their full names."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _is_private(name: str) -> bool:
    return any(part.startswith("_") for part in name.split(".")[1:])


def _is_behind_a_door(name: str) -> bool:
    package, *rest = name.split(".")[1:]
    is_module = package.startswith("_") and not (RUNTIME.folder / package).is_dir()
    return is_module or any(part.startswith("_") for part in rest)


def _package(name: str) -> str:
    """Return the package that holds what is private first in a name, with a dot."""
    parts = name.split(".")
    first = next(place for place, part in enumerate(parts) if place and part.startswith("_"))
    return ".".join(parts[:first]) + "."


def _types(module: ast.Module) -> Iterator[str]:
    """Yield the names of classes and of type aliases: names in mixed case with one assignment."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            yield node.name
    for statement in module.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name = statement.targets[0].id
            is_variable = isinstance(statement.value, ast.Call) and ast.unparse(statement.value.func) == "TypeVar"
            if name.lstrip("_")[:1].isupper() and not name.isupper() and not is_variable:
                yield name
