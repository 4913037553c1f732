"""The package gives the descriptions that its clients are made of."""

from __future__ import annotations

import pytest

from tests.repository import ROOT, SLUGS
from workapis import specs


def test_the_descriptions_are_the_published_ones() -> None:
    """One an API and one of all, byte for byte."""
    assert specs.names() == sorted([*SLUGS, "workapis"])
    for name in specs.names():
        assert specs.path(name).read_bytes() == (ROOT / f"generated/bundles/{name}.openapi.yaml").read_bytes()
        assert specs.text(name).startswith("# Generated")


@pytest.mark.parametrize("name", ["", "nothing", "../bundles/workapis", "workapis.openapi.yaml"])
def test_no_other_file_is_given(name: str) -> None:
    """A name that is none of them is refused, with those that there are."""
    with pytest.raises(ValueError, match=f"Pass one of {', '.join(specs.names())}"):
        specs.path(name)
