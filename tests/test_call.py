"""A call without I/O: what arguments become."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workapis._call import Service, prepare
from workapis._operation import Operation, Parameter
from workapis._wire import DATE_TIME, STRING
from workapis.errors import ArgumentError

_SERVICE = Service("https://service.example/api", "test")


def _operation(**parameter: Any) -> Operation[None]:
    return Operation("read", "GET", "/things/{key}", (Parameter(**parameter),))


def test_a_naive_instant_is_refused_by_the_name_of_its_parameter() -> None:
    """Only aware datetimes are sent, in UTC."""
    operation = _operation(name="updated_after", key="updatedAfter", place="query", codec=DATE_TIME)
    with pytest.raises(ArgumentError, match="updated_after: expected an aware datetime"):
        prepare(_SERVICE, operation, {"updated_after": dt.datetime(2013, 12, 4)})
    east = dt.timezone(dt.timedelta(hours=2))
    request = prepare(_SERVICE, operation, {"updated_after": dt.datetime(2013, 12, 4, 1, tzinfo=east)})
    assert parse_qs(urlsplit(request.url).query) == {"updatedAfter": ["2013-12-03T23:00:00Z"]}


@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
def test_a_path_parameter_stays_in_its_segment(text: str) -> None:
    """Whatever text it is, it is one segment of the path, or refused."""
    operation = _operation(name="key", key="key", place="path", codec=STRING)
    if text in (".", ".."):
        with pytest.raises(ArgumentError):
            prepare(_SERVICE, operation, {"key": text})
        return
    path = urlsplit(prepare(_SERVICE, operation, {"key": text}).url)
    assert path.path.count("/") == 3
    assert (path.netloc, path.query, path.fragment) == ("service.example", "", "")
