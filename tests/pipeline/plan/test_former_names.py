"""Former names: names that nothing can have, and names that are due too early or too late."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document import pointer as pointers
from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.plan.former_names import outdated
from tests.pipeline.former_api import FORMER_METHODS, FORMER_NAMES, former_api
from tests.repository import FORMATS

LISTED = f"/paths/~1things/get/{FORMER_METHODS}"
ORDER = f"/paths/~1things/get/parameters/0/{FORMER_NAMES}"
STARRED = f"/components/schemas/Thing/properties/starred/{FORMER_NAMES}"


def changed(place: str, names: dict[str, str]) -> dict[str, Any]:
    """Return the API with other former names at a place."""
    made = former_api()
    parent, _, key = place.rpartition("/")
    pointers.resolve(made, parent)[key] = names
    return made


@pytest.mark.parametrize(
    ("place", "name", "message"),
    [
        (LISTED, "things.list", "things.list is a method already"),
        (LISTED, "things.get", "things.get is a method already"),
        (LISTED, "things.class", "was called things.class: it cannot be a name"),
        (LISTED, "raw.list", "was called raw.list: it cannot be a name"),
        (ORDER, "sort", "'sort' is another argument of things.list"),
        (ORDER, "tag", "'tag' is another argument of things.list"),
        (ORDER, "limit", "'limit' is another argument of things.list"),
        (ORDER, "import", "'import' is another argument of things.list, or cannot be one"),
        (STARRED, "id", "'id' is another attribute of Thing"),
        (STARRED, "is_starred", "'is_starred' is another attribute of Thing"),
        (STARRED, "raw", "'raw' is another attribute of Thing, or cannot be one"),
    ],
)
def test_a_name_of_something_else_is_no_former_name(place: str, name: str, message: str) -> None:
    """The fault names the place of the word."""
    with pytest.raises(FaultsError) as caught:
        plan("former", changed(place, {name: "0.2.0"}), FORMATS)
    found = [fault for fault in caught.value.faults if fault.pointer.startswith(place)]
    assert message in found[0].message
    assert found[0].file == "overlays/documents/former.overlay.yaml"


def test_two_things_do_not_have_one_former_name() -> None:
    """A former name is that of one method, one argument, one attribute."""
    made = former_api()
    made["paths"]["/things/{id}"]["get"][FORMER_METHODS] = {"things.find": "0.2.0"}
    made["paths"]["/things"]["get"]["parameters"][1][FORMER_NAMES] = {"order": "0.2.0"}
    made["components"]["schemas"]["Thing"]["properties"]["kind"][FORMER_NAMES] = {"starred": "0.2.0"}
    with pytest.raises(FaultsError) as caught:
        plan("former", made, FORMATS)
    told = "\n".join(map(str, caught.value.faults))
    for message in ("things.find is a method already", "'order' is another argument", "'starred' is another attribute"):
        assert message in told


def test_another_spelling_has_no_former_name() -> None:
    """A property that is the same as another has no attribute."""
    made = changed(STARRED, {"starred": "0.2.0"})
    spelling = {"type": "boolean", "x-workapis-same-as": "starred", FORMER_NAMES: {"star": "0.2.0"}}
    made["components"]["schemas"]["Thing"]["properties"]["star"] = spelling
    with pytest.raises(FaultsError, match="star has no name of its own in Python"):
        plan("former", made, FORMATS)


@pytest.mark.parametrize("place", [LISTED, ORDER, STARRED])
@pytest.mark.parametrize(
    ("since", "version", "message"),
    [
        ("0.2.0", "0.1.0", ""),
        ("0.2.0", "0.2.0", ""),
        ("0.2.0", "0.3.9", ""),
        ("0.2.3", "0.3.9", ""),
        ("1.0.0", "0.3.9", ""),
        ("0.2.0", "0.4.0", "is deprecated since 0.2.0 and goes with 0.4.0: this is 0.4.0"),
        ("0.2.3", "0.4.0", "is deprecated since 0.2.3 and goes with 0.4.0: this is 0.4.0"),
        ("0.2.0", "0.10.0", "is deprecated since 0.2.0 and goes with 0.4.0: this is 0.10.0"),
        ("0.2.0", "1.0.0", "is deprecated since 0.2.0 and goes with 0.4.0: this is 1.0.0"),
        ("0.2.0", "0.4.0rc1", "is deprecated since 0.2.0 and goes with 0.4.0: this is 0.4.0rc1"),
        ("0.3.0", "0.1.0", "would be deprecated since 0.3.0, and the version of the project is 0.1.0"),
        ("0.2.1", "0.1.0", "would be deprecated since 0.2.1, and the version of the project is 0.1.0"),
        ("2.0.0", "0.3.9", "would be deprecated since 2.0.0, and the version of the project is 0.3.9"),
    ],
)
def test_a_former_name_has_two_minor_versions(place: str, since: str, version: str, message: str) -> None:
    """A fault comes after them, and if the version cannot be the next one."""
    made = changed(place, {"things.old" if place == LISTED else "old": since})
    found = [fault.message for fault in outdated(made, version) if fault.pointer.startswith(place)]
    assert len(found) == bool(message)
    assert message in "".join(found)
