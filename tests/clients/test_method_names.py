"""Names of methods (decision 0028), and the methods that the calls of the vendor's list became."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from scripts.document.yaml_document import load
from scripts.spec.operations import operations
from tests.repository import ROOT, SLUGS, published

_LONGEST = 30
_FURTHER = ("x-workapis-attach", "x-workapis-download")
_NAME = re.compile(r"[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*\Z")


def _methods(slug: str) -> list[str]:
    words = [op.value for op in operations(published(slug))]
    further = [word["method"] for op in words for key in _FURTHER if "method" in (word := op.get(key, {}))]
    return [*(op["x-workapis-method"] for op in words), *further]


@pytest.mark.parametrize("slug", SLUGS)
def test_methods_are_two_short_words(slug: str) -> None:
    """Every method is resource and verb, in lower case, with at most 30 characters."""
    assert [name for name in _methods(slug) if not _NAME.match(name) or len(name) > _LONGEST] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_no_two_operations_are_one_method(slug: str) -> None:
    assert [name for name, count in Counter(_methods(slug)).items() if count > 1] == []


def test_a_list_of_the_things_of_one_owner_takes_the_owner() -> None:
    """A method `list_of_<owner>` has a path parameter, and it comes first."""
    for op in operations(published("teamwork_projects")):
        if ".list_of_" in op.value["x-workapis-method"]:
            assert "{" in op.path, op.name


# How many calls the vendor's documentation of Teamwork Projects API v1 lists, by method.
LISTED = {"GET": 148, "PUT": 86, "POST": 50, "DELETE": 38}


def test_every_listed_call_is_accounted_for() -> None:
    """All calls that the documentation lists are in sources.yaml, none twice; `call_list` has the result for each."""
    document = load(ROOT / "specs/teamwork_projects/sources.yaml", ROOT).value["documents"]["api_v1"]
    calls = [(call["method"], call["path"], call["title"]) for call in document["calls"]]
    assert Counter(method for method, _, _ in calls) == LISTED
    assert len(set(calls)) == len(calls)
