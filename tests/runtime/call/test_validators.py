"""Validators: the meaning of a 304."""

from __future__ import annotations

import pytest

from tests.fakes.stage import Stage
from workapis import errors
from workapis.options import CallOptions
from workapis.transport import Response


@pytest.mark.parametrize("name", ["If-None-Match", "if-modified-since"])
def test_a_304_to_a_validator(stage: Stage, name: str) -> None:
    """It is `NotModified`, with the service's validator, and is not repeated."""
    stage.script = [Response(304, {"ETag": '"v2"'})]
    with pytest.raises(errors.NotModified) as caught:
        stage.call(options=CallOptions(headers={name: "x"}))
    assert (caught.value.etag, caught.value.status, len(stage.seen)) == ('"v2"', 304, 1)


@pytest.mark.parametrize("headers", [{}, {"If-Match": "x"}])
def test_a_304_to_nothing(stage: Stage, headers: dict[str, str]) -> None:
    """Without a validator it is a status like any other."""
    stage.script = [Response(304)]
    with pytest.raises(errors.StatusError) as caught:
        stage.call(options=CallOptions(headers=headers))
    assert type(caught.value) is errors.StatusError
