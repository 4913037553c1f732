"""The wire formats: accepted values, refused values, and encoding."""

from __future__ import annotations

import contextlib
import datetime as dt
import decimal
import json
import re
import uuid
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.spec.wire_formats import json_type
from tests.generated import codec_of, codecs
from tests.proof import long_form
from tests.repository import FORMATS, ROOT, SLUGS, fits_format
from workapis._formats.parse import parsed_json
from workapis._models import wire as _wire
from workapis._models.codec import Anything, Misfit, Scalar
from workapis._models.findings import Findings
from workapis.errors import ArgumentError
from workapis.unset import UNSET

_PYTHON: dict[str, type] = {
    "int": int,
    "Decimal": Decimal,
    "bool": bool,
    "date": dt.date,
    "datetime": dt.datetime,
    "time": dt.time,
    "timedelta": dt.timedelta,
    "UUID": uuid.UUID,
    "bytes": bytes,
    "list[str]": list,
    "None": type(None),
}


def _is_real(name: str, text: str) -> bool:
    # A pattern cannot know the lengths of the months.
    text = f"{text[:8]}T{text[8:]}" if name == "compact-date-time" else text
    try:
        if name == "rfc2822":
            return bool(parsedate_to_datetime(text))
        return "date" not in name or not text or bool(dt.datetime.fromisoformat(text))
    except ValueError:
        return False


def _spellings(name: str) -> st.SearchStrategy[Any]:
    entry = FORMATS[name]
    if json_type(entry) == "integer":
        lowest, highest = entry["minimum"], entry["maximum"]
        return st.integers(lowest, highest) | st.sampled_from([lowest, highest, float(highest // 1000)])
    pattern: str = entry["pattern"]
    texts = st.from_regex(pattern, fullmatch=True).filter(lambda text: "\n" not in text and _is_real(name, text))
    return texts if json_type(entry) == "string" else texts.map(lambda text: parsed_json(text.encode()))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_of_the_vocabulary_has_acodec_of(name: str) -> None:
    """A format that a spec may name is one that the runtime reads; its example reads as the type it declares."""
    value = codec_of(name).read(FORMATS[name]["example"])
    types = tuple(_PYTHON[part] for part in FORMATS[name]["python"].split(" | "))
    assert type(value) in types


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=long_form(20, 500))
@given(data=st.data())
def test_every_spelling_of_the_pattern_is_read_and_survives_a_round_trip(name: str, data: st.DataObject) -> None:
    """Values within pattern or bounds decode; encoding the result gives a value that decodes to the same."""
    text = data.draw(_spellings(name))
    codec = codec_of(name)
    value = codec.read(text)
    written = codec.write(value)
    assert isinstance(written, str) == isinstance(text, str)
    assert fits_format(FORMATS[name], written)
    assert codec.read(written) == value
    assert codec.restore(value, text) in (text, value)


# Those that read numbers and their digits alike.
_COUNTED = [name for name in FORMATS if name.startswith(("epoch", "duration", "money"))]
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def _may_be_read(name: str, text: str) -> bool:
    """Return whether an undocumented text may be decoded: a number as JSON writes it, a date, a boolean."""
    if name in ("digits", "digits-or-empty", "signed-digits", "code", "decimal", "decimal-or-empty", *_COUNTED):
        return _NUMBER.fullmatch(text) is not None
    if name.startswith("flag"):
        return text in {"1", "0", "-0", "yes", "no", "YES", "NO"} or text.lower() in ("true", "false")
    if name == "base64":  # of another alphabet, or without padding
        return re.fullmatch(r"[A-Za-z0-9+/_\r\n-]+=?=?[\r\n]*", text) is not None
    return "date" in name and len(text) >= 7 and text[:4].isdigit()


@pytest.mark.parametrize("name", FORMATS)
@given(text=st.text(max_size=20))
def test_text_outside_the_listed_spellings_is_refused(name: str, text: str) -> None:
    """A string is read only if it fits the pattern, or is another way to write such a value."""
    if re.fullmatch(FORMATS[name].get("pattern", "(?!)"), text) or _may_be_read(name, text):
        return
    with pytest.raises(Misfit):
        codec_of(name).read(text)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("digits", "0999"),
        ("digits", " 9"),
        ("digits", "9.5"),
        ("digits", 9.5),
        ("digits", "1e-3"),
        ("digits", "1e400"),
        ("digits", "-1"),
        ("digits", -1),
        ("digits", True),
        ("digits", None),
        ("digits", "null"),
        ("digits", "٣"),
        ("digits", "9" * 5000),
        ("digits-or-empty", "null"),
        ("decimal", "nan"),
        ("decimal", float("inf")),
        ("flag-digit", 2),
        ("flag-digit", "Yes"),
        ("flag-digit", "on"),
        ("flag-word", 1.0),
        ("compact-date", 20131204),
        ("compact-date", "20130230"),
        ("compact-date", "2013-12-04T24:11:44Z"),
        ("date", "2013-12"),
        ("date-time", "2013-12-04"),
        ("date-time", "20131204"),
        ("date-time", 1734739200),
        ("date-time", "1734739200"),
        ("date-time", "2013-12-04_19:11:44Z"),
        ("date-time", "2013-12-04T19:11Z"),
        ("date-time", "2013-12-04T19:11:44.Z"),
        ("clock-time", "24:00"),
        ("clock-time", "9:30"),
        ("id-list", "1,,2"),
        ("id-list", "1, 2"),
        ("id-list", [1.5]),
        ("name-list", "a,,b"),
        ("name-list", ["a", ""]),
        ("pipe-list", "||"),
        ("tag-list", [{"id": 1}]),
        ("code", "12"),
        ("flag-yes-no", "Yes"),
        ("decimal", "1e" + "9" * 30),
    ],
)
def test_awkward_values_are_refused(name: str, raw: object) -> None:
    """A value that could be taken for two things is not taken for one."""
    with pytest.raises(Misfit):
        codec_of(name).read(raw)


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("digits", 999, 999),
        ("decimal", 10**400, Decimal(10**400)),
        ("digits", "9.0", 9),
        ("digits", 9.0, 9),
        ("digits", "1e3", 1000),
        ("decimal", "1e3", Decimal(1000)),
        ("compact-date", "2013-12-04", dt.date(2013, 12, 4)),
        ("date", "20131204", dt.date(2013, 12, 4)),
        ("date", "2013-12-04T23:30:00-05:00", dt.date(2013, 12, 4)),
        ("date-time", "2013-12-04T19:11:44", dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)),
        ("digits", "123456789012345678901234567890", 123456789012345678901234567890),
        ("digits-or-empty", "", None),
        ("digits-or-empty", None, None),
        ("decimal", "100.00", Decimal("100.00")),
        ("decimal", 16.67, Decimal("16.67")),
        ("flag-digit", True, True),
        ("flag-digit", "YES", True),
        ("flag-word", 0, False),
        ("id-list", 12345, ["12345"]),
        ("id-list", ["1", 2], ["1", "2"]),
        ("id-list", "1,t2,c3,r4", ["1", "t2", "c3", "r4"]),
        ("id-list", -1, ["-1"]),
        ("date-time", "2013-12-04T19:11:44+02:00", dt.datetime(2013, 12, 4, 17, 11, 44, tzinfo=dt.UTC)),
        ("date-time", "2013-12-04 19:11:44.5", dt.datetime(2013, 12, 4, 19, 11, 44, 500_000, tzinfo=dt.UTC)),
    ],
)
def test_spellings_that_the_services_mix_are_read(name: str, raw: object, value: object) -> None:
    """A value decodes from every encoding that is listed for its format, and is encoded as it came."""
    codec = codec_of(name)
    assert codec.read(raw) == value
    assert codec.restore(value, raw) == raw


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("digits", 999, "999"),
        ("decimal", 60, "60"),
        ("tag-list", ["a", "b"], "a,b"),
        ("code", 2, "2"),
        ("signed-digits", -660, "-660"),
        ("flag-yes-no", True, "yes"),
        ("date-or-instant-or-empty", dt.date(2013, 12, 4), "20131204"),
        ("decimal", Decimal("1E+3"), "1000"),
        ("flag-digit", True, "1"),
        ("flag-word", False, "false"),
        ("compact-date", dt.date(2013, 12, 4), "20131204"),
        ("compact-date-or-empty", None, ""),
        (
            "date-time",
            dt.datetime(2013, 12, 4, 21, 11, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            "2013-12-04T19:11:00Z",
        ),
        (
            "compact-date-time",
            dt.datetime(2013, 12, 4, 21, 11, 5, 700, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            "20131204191105",
        ),
        ("name-list", ("a", "b"), "a,b"),
        ("id-list", [1, "t2", -1], "1,t2,-1"),
        ("clock-time", dt.time(9, 5), "09:05"),
    ],
)
def test_values_are_written_in_the_documented_spelling(name: str, value: object, written: object) -> None:
    assert codec_of(name).write(value) == written


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("digits", "abc"),
        ("digits", True),
        ("digits", 1.5),
        ("decimal", float("nan")),
        ("flag-digit", "1"),
        ("compact-date", dt.datetime(2013, 12, 4, tzinfo=dt.UTC)),
        ("compact-date", "20131204"),
        ("date-time", dt.datetime(2013, 12, 4)),
        ("compact-date-time", dt.datetime(2013, 12, 4)),
        ("compact-date-time", "2013-12-04T19:11:44Z"),
        ("date-time", dt.date(2013, 12, 4)),
        ("date-time", dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))),
        ("name-list", "a,b"),
        ("name-list", ["a,b"]),
        ("name-list", [""]),
        ("id-list", [object()]),
    ],
)
def test_values_without_a_spelling_are_refused(name: str, value: object) -> None:
    """A Python value without a documented encoding raises before anything is sent."""
    with pytest.raises(ArgumentError):
        codec_of(name).write(value)


_AWKWARD = json.loads((ROOT / "tests/data/awkward_inputs.json").read_text("utf-8"))


@pytest.mark.parametrize("name", FORMATS)
def test_awkward_inputs_are_read_as_the_table_says(name: str) -> None:
    """Each format reads of the awkward inputs those that the table names, as it names them, and refuses the others."""
    found = {}
    for text in _AWKWARD["inputs"]:
        with contextlib.suppress(Misfit):
            found[text] = repr(codec_of(name).read(json.loads(text)))
    assert found == _AWKWARD["reads"][name]


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("compact-date-time", *_COUNTED)])
@given(number=st.one_of(st.integers(), st.integers(10**7, 10**8 - 1)), quoted=st.booleans())
def test_digits_are_never_an_instant(name: str, number: int, quoted: bool) -> None:
    """Digits are a datetime only in formats made of them, and a date only if there are eight."""
    with contextlib.suppress(Misfit):
        value = codec_of(name).read(str(number) if quoted else number)
        assert not isinstance(value, dt.datetime)
        assert not isinstance(value, dt.date) or (quoted and len(str(number)) == 8)


@pytest.mark.parametrize("value", [60, 1.5, 12345678901234567890, Decimal(60), Decimal("1.5")])
def test_numbers_are_written_as_they_were_given(value: Any) -> None:
    """An integer stays one, however large; decimals of a response can be sent back."""
    written = _wire.NUMBER.write(value)
    assert written == value
    assert isinstance(written, int) == (value == int(value))
    for wrong in (True, "1", float("nan"), Decimal("inf")):
        with pytest.raises(ArgumentError):
            _wire.NUMBER.write(wrong)


@pytest.mark.parametrize("name", FORMATS)
def test_every_listed_spelling_reads_to_one_value(name: str) -> None:
    """The values that the vocabulary lists under `reads` decode to one value, and each is encoded as it came."""
    codec = codec_of(name)
    spellings = FORMATS[name]["reads"]
    assert all(codec.read(spelling) == codec.read(spellings[0]) for spelling in spellings)
    assert [codec.restore(codec.read(spelling), spelling) for spelling in spellings] == spellings


@pytest.mark.parametrize("name", ["compact-date", "date", "date-time", "epoch-seconds", "local-date-time"])
@pytest.mark.parametrize("nothing", ["", None])
def test_a_date_that_is_empty_is_absent_and_told(name: str, nothing: str | None) -> None:
    """If the documentation has no empty dates, one counts as an absent key and is noted; strict, it is refused."""
    findings = Findings(path=["day"])
    assert codec_of(name).read(nothing, findings) is UNSET
    assert [note.pointer for note in findings.notes] == ["/day"]
    with pytest.raises(Misfit):
        codec_of(name).read(nothing, Findings(strict=True, path=["day"]))
    with pytest.raises(Misfit):
        codec_of(name).read(nothing)


@given(number=st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans()))
def test_a_number_is_the_text_that_it_is_written_as(number: Any) -> None:
    """For a documented string, a number or a boolean is the text that JSON writes, and is encoded as it came."""
    text = _wire.STRING.read(number)
    assert json.loads(text) == number
    assert type(_wire.STRING.restore(text, number)) is type(number)


_PLAIN = ("INTEGER", "NUMBER", "STRING", "BOOLEAN", "IDENTIFIER", "ID_NUMBER")


@pytest.mark.parametrize("name", [*FORMATS, *_PLAIN])
def test_what_is_not_written_is_answered_with_python_that_is(name: str) -> None:
    """If a Python value has no encoding, the message names its type and shows a value that has one."""
    codec = codec_of(name)
    with pytest.raises(ArgumentError) as caught:
        codec.write(object())
    words, _, given = str(caught.value).removeprefix("expected ").rpartition(", got ")
    assert given == "object"
    assert codec.write(
        eval(words.partition(" such as ")[2], {"datetime": dt, "decimal": decimal, "uuid": uuid})
    ) not in (None, "")


@pytest.mark.parametrize("slug", SLUGS)
def test_no_argument_is_refused_in_the_words_of_the_wire(slug: str) -> None:
    """Every codec of every API names the Python value to pass; decoding expects other words."""
    wire = {item.expected for item in vars(_wire).values() if isinstance(item, Scalar)} - {"a number"}
    for place, codec in codecs(slug):
        with contextlib.suppress(ArgumentError):
            codec.write(object())
            assert isinstance(codec, Anything), place
            continue
        assert codec.takes, place
        assert not any(f"{words}," in f"{codec.takes}," for words in wire), place
        with pytest.raises(ArgumentError) as caught:
            codec.write(object())
        assert str(caught.value) == f"expected {codec.takes}, got object", place
