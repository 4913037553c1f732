"""Fixtures for pytest: `pytest_plugins = ["workapis.testing.pytest"]` in a `conftest.py`.

    def test_it(name_of_an_api):  # a fake of that API, in this process
        client = name_of_an_api.client()

    def test_more(fake_of):  # the arguments of `workapis.testing.fake`
        service = fake_of("name_of_an_api", records=25)

A fake ends with its test, which fails if a scripted failure never happened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from workapis.testing._fake import fake
from workapis.testing._plans import apis
from workapis.testing._service import FakeService


@pytest.fixture
def fake_of() -> Iterator[Callable[..., FakeService]]:
    """Return a function that starts a fake, in this process unless `transport=False`: `fake_of("name_of_an_api")`."""
    with ExitStack() as fakes:

        def begin(api: Any, **settings: Any) -> FakeService:
            options: Any = {"transport": True, **settings}
            return fakes.enter_context(fake(api, **options))

        yield begin


def _fixture(api: str) -> Any:
    def begun(fake_of: Callable[..., FakeService]) -> FakeService:
        return fake_of(api)

    begun.__doc__ = f"Return a fake of {api}."
    return pytest.fixture(name=api)(begun)


for _name in apis():
    globals()[_name] = _fixture(_name)
