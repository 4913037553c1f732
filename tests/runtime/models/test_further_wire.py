"""The further wire formats: accepted and refused values, and that encoding loses nothing."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import pickle
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from scripts.plan.python_names import constant
from scripts.plan.runtime_names import MODULES
from tests.generated import codec_of
from tests.repository import FORMATS
from workapis._formats import xml_convention
from workapis._formats.formats import TypedElements
from workapis._formats.negotiation import JSON, BodyFormat
from workapis._formats.parse import parsed_json
from workapis._models.codec import Misfit
from workapis._models.place import value_of
from workapis.errors import ArgumentError

XML = TypedElements()
_CET = dt.timezone(dt.timedelta(hours=1))


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("epoch-seconds", -1.5, dt.datetime(1969, 12, 31, 23, 59, 58, 500_000, tzinfo=dt.UTC)),
        ("epoch-milliseconds", "1.5", dt.datetime(1970, 1, 1, 0, 0, 0, 1500, tzinfo=dt.UTC)),
        ("epoch-milliseconds-digits", 0, dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
        ("money", "1e3", Decimal(1000)),
        ("uuid", "00000000-0000-0000-0000-00000000000A", UUID(int=10)),
        ("rfc2822", "Thu, 4 Dec 2013 19:11:44 UT", dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)),
        ("base64", "", b""),
        ("base64", "QQ", b"A"),
        ("local-date-time", "2013-12-04 19:11:44.1234567", dt.datetime(2013, 12, 4, 19, 11, 44, 123_457)),
        ("date-time-milliseconds", "2013-12-04T19:11:44Z", dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)),
        ("money", 0.1, Decimal("0.1")),
        ("money", 10**40, Decimal(10**40)),
        ("duration-seconds", 90.5, dt.timedelta(seconds=90, milliseconds=500)),
        ("duration-seconds", "-90", -dt.timedelta(seconds=90)),
        ("duration-milliseconds", 90, dt.timedelta(milliseconds=90)),
        ("duration-seconds-or-running", 0, dt.timedelta(0)),
        ("duration-seconds-or-running", -1386184304, None),
        ("duration-hours-minutes", "-0:30", -dt.timedelta(minutes=30)),
        ("duration-hours-minutes", "100:00:01", dt.timedelta(hours=100, seconds=1)),
    ],
)
def test_other_spellings_are_read_and_kept(name: str, raw: object, value: object) -> None:
    """A value decodes from encodings that services may mix, and is encoded as it came."""
    codec = codec_of(name)
    assert codec.read(raw) == value
    assert codec.restore(value, raw) == raw


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("epoch-seconds", "now"),
        ("epoch-seconds", True),
        ("epoch-seconds", 10**12),
        ("epoch-seconds", 10**400),
        ("epoch-seconds", "1e999"),
        ("epoch-seconds", "2013-12-04"),
        ("epoch-milliseconds-digits", -(10**16)),
        ("local-date-time", "2013-12-04T19:11:44Z"),
        ("local-date-time", "2013-12-04T19:11:44+01:00"),
        ("local-date-time", "2013-12-04T19:11:44-0100"),
        ("local-date-time", "2013-12-04"),
        ("local-date-time", 1386184304),
        ("date-time-milliseconds", 1386184304500),
        ("uuid", "{5c8e0d1b-8f4a-4c55-9d7c-1d3f0a6b2e91"),
        ("uuid", "5c8e-0d1b8f4a4c559d7c1d3f0a6b2e91"),
        ("uuid", "5c8e0d1b-8f4a-4c55-9d7c"),
        ("uuid", 7),
        ("rfc2822", "Wed, 31 Feb 2013 19:11:44 +0000"),
        ("rfc2822", "Wed, 04 Dec 2013 19:11:44"),
        ("rfc2822", "Wed, 04 Dec 13 19:11:44 +0000"),
        ("rfc2822", "Wed, 04 Dez 2013 19:11:44 +0000"),
        ("base64", "A"),
        ("base64", "QQ="),
        ("base64", "QQ==QQ=="),
        ("base64", "no base64"),
        ("base64", 7),
        ("money", True),
        ("money", "1_000"),
        ("money", "16,5"),
        ("money", "nan"),
        ("money", "1e9999"),
        ("money", "1e-9999"),
        ("duration-seconds", "1:30"),
        ("duration-seconds", None),
        ("duration-seconds", 10**15),
        ("duration-seconds", float("inf")),
        ("duration-seconds-or-running", "yes"),
        ("duration-hours-minutes", "1:60"),
        ("duration-hours-minutes", "90"),
        ("duration-hours-minutes", 90),
    ],
)
def test_what_may_mean_two_things_is_refused(name: str, raw: object) -> None:
    """Nothing is guessed, and nothing that is beyond Python raises anything else."""
    with pytest.raises(Misfit):
        codec_of(name).read(raw)


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("epoch-seconds", dt.datetime(1969, 12, 31, 23, 59, 58, tzinfo=dt.UTC), -2),
        ("epoch-milliseconds", dt.datetime(2013, 12, 4, 20, 11, 44, 500_000, tzinfo=_CET), 1386184304500),
        ("epoch-seconds-digits", dt.datetime(2013, 12, 4, 20, 11, 44, tzinfo=_CET), "1386184304"),
        ("local-date-time", dt.datetime(2013, 12, 4, 19, 11, 44), "2013-12-04T19:11:44"),
        ("local-date-time", dt.datetime(2013, 12, 4, 19, 11, 44, 5000), "2013-12-04T19:11:44.005000"),
        ("date-time-milliseconds", dt.datetime(2013, 12, 4, 20, 11, 44, tzinfo=_CET), "2013-12-04T19:11:44.000Z"),
        ("uuid", UUID(int=10), "00000000-0000-0000-0000-00000000000a"),
        ("rfc2822", dt.datetime(2013, 12, 4, 20, 11, 44, tzinfo=_CET), "Wed, 04 Dec 2013 19:11:44 +0000"),
        ("base64", b"\xfb\xff", "+/8="),
        ("base64", b"", ""),
        ("money", Decimal("16.50"), 16.5),
        ("money", Decimal("100.00"), 100),
        ("money", Decimal("0.12345678901234567890"), Decimal("0.12345678901234567890")),
        ("money", 60, 60),
        ("money", 16.5, 16.5),
        ("duration-seconds", dt.timedelta(days=-1), -86400),
        ("duration-milliseconds", dt.timedelta(seconds=1), 1000),
        ("duration-seconds-or-running", None, -1),
        ("duration-hours-minutes", dt.timedelta(minutes=-90), "-1:30"),
        ("duration-hours-minutes", dt.timedelta(days=1, minutes=5), "24:05"),
    ],
)
def test_one_spelling_is_written(name: str, value: object, written: object) -> None:
    found = codec_of(name).write(value)
    assert found == written
    assert type(found) is type(written)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("epoch-seconds", 1386184304),
        ("local-date-time", dt.datetime(2013, 12, 4, tzinfo=dt.UTC)),
        ("local-date-time", dt.date(2013, 12, 4)),
        ("date-time-milliseconds", dt.datetime(2013, 12, 4)),
        ("date-time-milliseconds", dt.datetime(2013, 12, 4, 0, 0, 0, 500, tzinfo=dt.UTC)),
        ("uuid", "00000000-0000-0000-0000-00000000000a"),
        ("rfc2822", dt.datetime(2013, 12, 4)),
        ("rfc2822", dt.datetime(2013, 12, 4, 0, 0, 0, 500, tzinfo=dt.UTC)),
        ("base64", "QQ=="),
        ("money", True),
        ("money", "16.5"),
        ("money", Decimal("nan")),
        ("money", float("inf")),
        ("money", Decimal("1e9999")),
        ("duration-seconds", 90),
        ("duration-seconds", dt.timedelta(milliseconds=1)),
        ("duration-seconds", dt.time(1, 30)),
        ("duration-seconds-or-running", dt.timedelta(seconds=-1)),
        ("duration-hours-minutes", dt.timedelta(seconds=90)),
        ("epoch-seconds", dt.datetime(2013, 12, 4)),
        ("epoch-seconds", dt.datetime(2013, 12, 4, 0, 0, 0, 500_000, tzinfo=dt.UTC)),
        ("epoch-milliseconds-digits", dt.datetime(2013, 12, 4, 0, 0, 0, 500, tzinfo=dt.UTC)),
    ],
)
def test_what_the_format_cannot_hold_is_refused(name: str, value: object) -> None:
    """A value of another type, or more than the format holds, raises before anything is sent."""
    with pytest.raises(ArgumentError):
        codec_of(name).write(value)


@pytest.mark.parametrize(
    "text",
    ["12345678901234567890.12345678901234567890", "0.1000000000000000055511151231257827", "100.00", "1.23456e-320"],
)
def test_an_amount_keeps_all_its_digits(text: str) -> None:
    """No digit of a number is lost on its way in, whoever parses the body, and none on the way out."""
    body = text.encode()
    of_xml = xml_convention.value_of(XML, _xml(text))["a"]
    for value in (parsed_json(body), value_of(Raw(body)), of_xml):
        amount = codec_of("money").read(value)
        assert amount == Decimal(text)
        for back in (codec_of("money").restore(amount, value), amount):
            assert json.loads(JSON.body({"a": back}), parse_float=Decimal) == {"a": amount}
        written = BodyFormat("xml", XML).body({"a": codec_of("money").write(amount)})
        assert codec_of("money").read(xml_convention.value_of(XML, written)["a"]) == amount


def _xml(text: str) -> bytes:
    return f'<request><a type="float">{text}</a></request>'.encode()


@given(text=st.from_regex(FORMATS["money"]["pattern"], fullmatch=True).filter(lambda text: "\n" not in text))
def test_every_amount_is_read_whole(text: str) -> None:
    """An amount is the number that was written, digit for digit, and its float to all else."""
    value = parsed_json(text.encode())
    assert codec_of("money").read(value) == Decimal(text)
    assert value == json.loads(text)
    assert pickle.loads(pickle.dumps(value)) == value
    assert json.dumps(value) == json.dumps(json.loads(text))


_WHOLE = [name for name in FORMATS if "_models.codecs." in MODULES.get(constant(name), "")]
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "None": st.none(),
    "UUID": st.uuids(),
    "bytes": st.binary(),
    "Decimal": st.decimals(allow_nan=False, allow_infinity=False),
    "timedelta": st.one_of(
        st.timedeltas(), st.integers(-(10**6), 10**6).map(lambda count: dt.timedelta(minutes=count))
    ),
    "datetime": st.datetimes(timezones=st.sampled_from([None, dt.UTC, _CET])),
}


def test_hours_beyond_the_format_are_refused() -> None:
    """The longest duration of the published pattern round-trips; one minute more gives an `ArgumentError`."""
    codec, most = codec_of("duration-hours-minutes"), dt.timedelta(hours=9_999_999, minutes=59)
    for value in (most, -most):
        assert codec.read(codec.write(value)) == value
        with pytest.raises(ArgumentError, match="at most 9999999 hours"):
            codec.write(value + value / abs(value) * dt.timedelta(minutes=1))


@pytest.mark.parametrize("name", _WHOLE)
@given(data=st.data())
def test_a_value_is_written_whole_or_not_at_all(name: str, data: st.DataObject) -> None:
    """A written value reads as the same value; one that the format cannot hold is refused, not cut."""
    codec = codec_of(name)
    value = data.draw(st.one_of([_VALUES[kind] for kind in FORMATS[name]["python"].split(" | ")]))
    with contextlib.suppress(ArgumentError):
        assert codec.read(codec.write(value)) == value
