"""Former names, and names that a service deprecates, in a generated client: they work, and warn."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import re
import warnings
from collections.abc import Callable, Coroutine
from importlib import import_module
from types import ModuleType
from typing import Any, get_overloads

import attrs
import pytest

from tests.fakes.transports import answers
from tests.outcomes import take
from tests.pipeline.former_api import former_api
from tests.pipeline.generated_client import generate, package
from tests.pipeline.made_api import document
from tests.repository import FORMATS
from workapis.transport import Request, Response
from workapis.unset import UNSET

Call = Callable[[Any], Any]
GOES = "in 0.2.0; the former name will be removed in 0.4.0"
ORDER = f"things.list(order=) was renamed to things.list(sort=) {GOES}"
STARRED = f"Thing.starred was renamed to Thing.is_starred {GOES}"
# A call by a former name, the same call by the name of today, and what is warned.
CALLS: list[tuple[Call, Call, list[str]]] = [
    (lambda c: c.things.read(7), lambda c: c.things.get(7), [f"things.read was renamed to things.get {GOES}"]),
    (
        lambda c: c.things.get(thing_id=7),
        lambda c: c.things.get(7),
        [f"things.get(thing_id=) was renamed to things.get(id=) {GOES}"],
    ),
    (
        lambda c: c.items.add(id=1, is_starred=True),
        lambda c: c.things.create(id=1, is_starred=True),
        ["items.add was renamed to things.create in 0.1.3; the former name will be removed in 0.3.0"],
    ),
    (
        lambda c: c.items.add(starred=True),
        lambda c: c.things.create(is_starred=True),
        [
            "items.add was renamed to things.create in 0.1.3; the former name will be removed in 0.3.0",
            f"things.create(starred=) was renamed to things.create(is_starred=) {GOES}",
        ],
    ),
    (
        lambda c: c.things.read(thing_id=7),
        lambda c: c.things.get(7),
        [
            f"things.read was renamed to things.get {GOES}",
            f"things.get(thing_id=) was renamed to things.get(id=) {GOES}",
        ],
    ),
    (
        lambda c: c.things.create(starred=True),
        lambda c: c.things.create(is_starred=True),
        [f"things.create(starred=) was renamed to things.create(is_starred=) {GOES}"],
    ),
    (lambda c: c.things.list(order="id"), lambda c: c.things.list(sort="id"), [ORDER]),
    (
        lambda c: c.things.find(sort="id", limit=1),
        lambda c: c.things.list(sort="id", limit=1),
        [f"things.find was renamed to things.list {GOES}"],
    ),
    (
        lambda c: c.items.list(sort="id", limit=1),
        lambda c: c.things.list(sort="id", limit=1),
        [f"items.list was renamed to things.list {GOES}"],
    ),
    (
        lambda c: c.raw(c.things.read)(7),
        lambda c: c.raw(c.things.get)(7),
        [f"things.read was renamed to things.get {GOES}"],
    ),
    (
        lambda c: c.things.replace(7, by="x"),
        lambda c: c.things.replace(7, by="x"),
        ["things.replace is deprecated by the service"],
    ),
    (
        lambda c: c.things.list(tag="x"),
        lambda c: c.things.list(tag="x"),
        ["things.list(tag=) is deprecated by the service"],
    ),
    (
        lambda c: c.things.create(kind="x"),
        lambda c: c.things.create(kind="x"),
        ["things.create(kind=) is deprecated by the service"],
    ),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package("former", former_api(), tmp_path_factory.mktemp("former"))


def models_of(slug: str) -> Any:
    """Return the module that has the model."""
    return import_module(f"workapis_generated.{slug}.models.thing")


class Site:
    """Records requests, and returns one thing for each, or a list of it."""

    def __init__(self, made: ModuleType, driver: str) -> None:
        self.seen: list[tuple[str, str, Any]] = []
        kind = made.Made if driver == "sync" else made.AsyncMade
        self.client: Any = kind(transport=answers(driver, self._answer))

    def _answer(self, request: Request) -> Response:
        self.seen.append((request.method, request.url, request.content))
        thing = {"id": 7, "starred": True}
        is_list = request.method == "GET" and "/things/7" not in request.url
        return Response(200, {"Content-Type": "application/json"}, json.dumps([thing] if is_list else thing).encode())


async def outcome(call: Call, client: Any) -> Any:
    """Return what a call gives in the end."""
    found = call(client)
    found = await found if inspect.isawaitable(found) else found
    if not hasattr(found, "first_page"):
        return getattr(found, "data", found)
    items: list[Any] = []
    await take(found, items)
    return items


@pytest.mark.parametrize(("old", "new", "told"), CALLS, ids=[told[0].partition(" ")[0] for _, _, told in CALLS])
def test_a_former_name_works_and_warns(made: ModuleType, driver: str, old: Call, new: Call, told: list[str]) -> None:
    """Request and result are those of the new name, and the warning names the line of the call."""
    site = Site(made, driver)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        by_old = asyncio.run(outcome(old, site.client))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        by_new = asyncio.run(outcome(new, site.client))
    assert [str(item.message) for item in caught] == told
    assert {(item.category, item.filename) for item in caught} == {(DeprecationWarning, __file__)}
    first, second = site.seen
    assert (first, by_old) == (second, by_new)


def test_names_of_today_warn_of_nothing(made: ModuleType, driver: str) -> None:
    """Neither methods nor arguments warn if none is a former one, nor if a deprecated one is UNSET."""
    site = Site(made, driver)
    calls: list[Coroutine[Any, Any, Any]] = []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for found in (site.client.things.get(7), site.client.things.list(sort="id", tag=UNSET)):
            calls += [found] if inspect.iscoroutine(found) else []
    for call in calls:
        call.close()


def test_the_standard_filters_silence_it(made: ModuleType) -> None:
    """A user ignores one warning by its text; by default Python shows one a line."""
    things = Site(made, "sync").client.things
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        warnings.filterwarnings("ignore", re.escape("things.read "), DeprecationWarning)
        for _ in range(3):
            things.read(7)
            things.get(thing_id=7)
    assert [str(item.message) for item in caught] == [f"things.get(thing_id=) was renamed to things.get(id=) {GOES}"]


def test_both_names_at_once_are_refused(made: ModuleType) -> None:
    kind = models_of("former").Thing
    things = Site(made, "sync").client.things
    with (
        pytest.warns(DeprecationWarning, match="order"),
        pytest.raises(TypeError, match="'order' and 'sort', two names of one argument"),
    ):
        things.list(order="a", sort="b")
    told = pytest.raises(TypeError, match="'starred' and 'is_starred', two names of one argument")
    with pytest.warns(DeprecationWarning, match="starred"), told:
        kind(starred=True, is_starred=False)


def test_records_have_former_attributes(made: ModuleType) -> None:
    """A record is read, made and changed by the former name of an attribute; each warns at the line of the user."""
    record = Site(made, "sync").client.things.get(7)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        values = (
            record.starred,
            type(record)(starred=False).is_starred,
            attrs.evolve(record, starred=False).is_starred,
        )
    assert values == (True, False, False)
    assert [str(item.message) for item in caught] == [STARRED] * 3
    assert {item.filename for item in caught} == {__file__}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert pickle.loads(pickle.dumps(record)) == attrs.evolve(record, id=7) == record
        assert "starred=" not in repr(record).replace("is_starred=", "")


def test_former_names_are_not_offered(made: ModuleType) -> None:
    """`dir` and suggestions leave former names out; what the service deprecates is there, since it has no other."""
    client = Site(made, "sync").client
    assert {name for name in dir(client.things) if not name.startswith("_")} == {"create", "get", "list", "replace"}
    assert "starred" not in dir(client.things.get(7))
    with pytest.raises(AttributeError, match="Did you mean replace"):
        _ = client.things.replac
    with pytest.raises(AttributeError, match=r"It has create, get, list, replace"):
        _ = client.things.finf
    assert "order" not in inspect.signature(client.things.list).parameters


def test_docstrings_tell_former_names(made: ModuleType) -> None:
    """The method of today names its former names and those of its arguments, and the former one the name of today."""
    client = Site(made, "sync").client
    texts = [" ".join((inspect.getdoc(item) or "").split()) for item in (client.things.list, client.things.find)]
    assert "Formerly `things.find`: deprecated since 0.2.0, removed in 0.4.0." in texts[0]
    assert "sort: Formerly `order`: deprecated since 0.2.0, removed in 0.4.0." in texts[0]
    assert "tag: Deprecated by the vendor." in texts[0]
    assert texts[1] == f"Call `things.list`: things.find was renamed to things.list {GOES}."


def test_type_checkers_are_told(made: ModuleType) -> None:
    """Former methods and attributes, and the overload with former arguments, have the mark of PEP 702."""
    for driver in ("sync", "async"):
        client = Site(made, driver).client
        things = type(client.things)
        assert things.read.__deprecated__ == f"things.read was renamed to things.get {GOES}"
        assert type(client.items).list.__deprecated__ == f"items.list was renamed to things.list {GOES}"
        assert things.replace.__deprecated__ == "things.replace is deprecated by the service"
        today, before = get_overloads(things.list)
        assert "order" not in inspect.signature(today).parameters
        assert "order" in inspect.signature(before).parameters
        assert (getattr(today, "__deprecated__", ""), getattr(before, "__deprecated__", "")) == ("", ORDER)
    assert models_of("former").Thing.starred.fget.__deprecated__ == STARRED


def test_nothing_is_generated_without_the_words() -> None:
    texts = b"".join(generate("plainest", document(), FORMATS).values())
    assert not re.search(rb"former|deprecated|overload|_FORMER", texts, re.IGNORECASE)
