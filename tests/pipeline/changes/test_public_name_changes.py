"""Changes of public names, and their effect on programs: lines of the list of names, before and after."""

from __future__ import annotations

import pytest

from scripts.changes.change import ADDITIVE, BREAKING, UserChange
from scripts.changes.python_side.public_name_changes import public_name_changes

GENERATED = "workapis_generated.shop"
RESOURCES = ("ThingsResource", "AsyncThingsResource")
CASES: dict[str, tuple[str, str, set[tuple[str, str]]]] = {
    "the same": ("workapis.a(x: int) -> None", "workapis.a(x: int) -> None", set()),
    "a function goes": ("workapis.a(x: int) -> None", "", {("breaking", "workapis.a")}),
    "a function comes": ("", "workapis.a(x: int) -> None", {("additive", "workapis.a")}),
    "a parameter goes": (
        "workapis.a(x: int, y: int = 1) -> None",
        "workapis.a(x: int) -> None",
        {("breaking", "workapis.a(y=)")},
    ),
    "a parameter comes": (
        "workapis.a(x: int) -> None",
        "workapis.a(x: int, kw y: int = 1) -> None",
        {("additive", "workapis.a(y=)")},
    ),
    "a required parameter comes": (
        "workapis.a() -> None",
        "workapis.a(kw y: int) -> None",
        {("breaking", "workapis.a(y=)")},
    ),
    "a parameter is required": (
        "workapis.a(x: int = 1) -> None",
        "workapis.a(x: int) -> None",
        {("breaking", "workapis.a(x=)")},
    ),
    "a default differs": (
        "workapis.a(x: int = 1) -> None",
        "workapis.a(x: int = 2) -> None",
        {("breaking", "workapis.a(x=)")},
    ),
    "given by name alone": (
        "workapis.a(x: int) -> None",
        "workapis.a(kw x: int) -> None",
        {("breaking", "workapis.a(x=)")},
    ),
    "given by position too": ("workapis.a(kw x: int) -> None", "workapis.a(x: int) -> None", set()),
    "positions change": (
        "workapis.a(x: int, y: int) -> None",
        "workapis.a(y: int, x: int) -> None",
        {("breaking", "workapis.a(x=)"), ("breaking", "workapis.a(y=)")},
    ),
    "names change their order": (
        "workapis.a(kw x: int, kw y: str) -> None",
        "workapis.a(kw y: str, kw x: int) -> None",
        set(),
    ),
    "others are swallowed": (
        "workapis.a(kw x: int, kw y: int) -> None",
        "workapis.a(kw x: int, kw **more: Any) -> None",
        {("additive", "workapis.a(more=)")},
    ),
    "a parameter takes more": (
        "workapis.a(x: int) -> None",
        "workapis.a(x: int | str) -> None",
        {("additive", "workapis.a(x=)")},
    ),
    "a parameter takes less": (
        "workapis.a(x: int | None) -> None",
        "workapis.a(x: int) -> None",
        {("breaking", "workapis.a(x=)")},
    ),
    "any sequence": (
        "workapis.a(x: List[int]) -> None",
        "workapis.a(x: Sequence[Identifier]) -> None",
        {("additive", "workapis.a(x=)")},
    ),
    "a list of others": (
        "workapis.a(x: list[int]) -> None",
        "workapis.a(x: list[int | str]) -> None",
        {("breaking", "workapis.a(x=)")},
    ),
    "less is returned": ("workapis.a() -> int | None", "workapis.a() -> int", {("additive", "workapis.a")}),
    "more is returned": ("workapis.a() -> int", "workapis.a() -> int | None", {("breaking", "workapis.a")}),
    "a generator is an iterator": (
        "workapis.a() -> AsyncIterator[Page[T]]",
        "workapis.a() -> AsyncGenerator[Page[T], None]",
        {("additive", "workapis.a")},
    ),
    "an attribute may be missing": ("workapis.A.b: int", "workapis.A.b: int | Unset", {("breaking", "workapis.A.b")}),
    "an attribute becomes a method": ("workapis.A.b: int", "workapis.A.b() -> int", {("breaking", "workapis.A.b")}),
    "a base goes": ("class workapis.E(Base, ValueError)", "class workapis.E(Base)", {("breaking", "workapis.E")}),
    "a class goes with all it has": (
        "class workapis.A()\nworkapis.A.b: int\nworkapis.A.c() -> int",
        "",
        {("breaking", "workapis.A")},
    ),
    "a class comes with all it has": ("", "class workapis.A()\nworkapis.A.b: int", {("additive", "workapis.A")}),
    "a method, sync and async": (
        "\n".join(f"{GENERATED}.resources.things.{name}.get(id: int) -> Thing" for name in RESOURCES),
        "",
        {("breaking", "things.get()")},
    ),
    "an attribute of a record": (
        f"{GENERATED}.models.thing.Thing.id: int",
        f"{GENERATED}.models.thing.Thing.id: str",
        {("breaking", "Thing.id")},
    ),
    "a record": (f"workapis.shop.models.Thing = {GENERATED}.models.thing.Thing", "", {("breaking", "Thing")}),
    "what nobody imports": (
        f"{GENERATED}.models.thing.Thing.FIELDS: tuple[Field, ...]\nmodule {GENERATED}.models.thing",
        "",
        set(),
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_change_of_a_name_is_judged_by_what_calls_need(case: tuple[str, str, set[tuple[str, str]]]) -> None:
    """A removed name, a narrower argument or a wider result breaks; a change that no call sees is none."""
    old, new, expected = case
    owner = "class workapis.A()\nclass workapis.Other()\n" * ("class" not in old + new)
    owners = f"module workapis\nmodule workapis.shop.models\nclass {GENERATED}.models.thing.Thing(Model)\n"
    owners += "".join(f"class {GENERATED}.resources.things.{name}()\n" for name in RESOURCES)
    found = public_name_changes(owner + owners + old, owner + owners + new, [])
    assert {(item.kind.value, item.python) for item in found} == expected


def test_what_a_bundle_explains_is_told_once() -> None:
    """A change of a name that a change of a bundle covers is left out, unless that is one of documentation."""
    line = f"{GENERATED}.models.thing.Thing.id"
    owner = f"class {GENERATED}.models.thing.Thing(Model)\n"
    lists = owner + f"{line}: int", owner + f"{line}: str"
    told = [UserChange(kind, "Thing.id", "", "", "shop") for kind in (BREAKING, ADDITIVE)]
    assert public_name_changes(*lists, told) == []
    assert len(public_name_changes(*lists, [UserChange(BREAKING, "Thing.id", "", "", "other")])) == 1
    also = UserChange(BREAKING, "things.create(id=)", "", "", "shop", also=frozenset({"Thing.id"}))
    assert public_name_changes(*lists, [also]) == []
