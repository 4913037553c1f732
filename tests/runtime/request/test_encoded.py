"""Forms: values that they cannot express are refused, with the name of the argument."""

from __future__ import annotations

from typing import Any

import pytest

from workapis._api.operation import EncodedBody, Parameter
from workapis._models.codec import ANYTHING
from workapis._request.encoded import encoded
from workapis.errors import ArgumentError

FIELDS = (Parameter("a_b", "aB", "form", ANYTHING, style="deepObject"),)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("form", {"x": [1]}),
        ("form", {"x": {"y": 1}}),
        ("form", [[1]]),
        ("form", None),
        ("form", "\ud800"),
        ("multipart", [[1]]),
        ("multipart", None),
        ("multipart", "\ud800"),
    ],
)
def test_what_no_form_can_say_is_refused(kind: Any, value: object) -> None:
    """Null, half a character, and a list or an object inside another."""
    with pytest.raises(ArgumentError, match=r"a_b: a form cannot encode|unpaired surrogate"):
        encoded(EncodedBody(kind, FIELDS), {"a_b": value})


def test_an_object_is_json_in_a_form_of_parts() -> None:
    """There it may hold anything."""
    media_type, content = encoded(EncodedBody("multipart", FIELDS), {"a_b": {"x": [1, {"y": None}]}})
    assert media_type.startswith("multipart/form-data; boundary=")
    assert b'name="aB"\r\nContent-Type: application/json\r\n\r\n{"x": [1, {"y": null}]}\r\n--' in content
