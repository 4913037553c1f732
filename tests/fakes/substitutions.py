"""Documented records of every model in responses, with other values put in their places."""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any

from tests import generated
from tests.repository import FORMATS, SLUGS
from workapis._models import wire
from workapis._models.choices import Discriminated, OneOf, OpenEnum
from workapis._models.codec import ListOf, MapOf, ModelOf, Nullable

READ = [(slug, name) for slug in SLUGS for name, model in sorted(generated.models(slug).items()) if model.READER]

VALUES: tuple[str, ...] = (
    *(
        "null",
        "true",
        "false",
        "0",
        "1",
        "2",
        "9",
        "-1",
        "-0",
        "9.0",
        "1.5",
        "1e3",
        "1E2",
        "-0.0",
        "0e5",
        "1e22",
        "1e400",
    ),
    *("100000000000000000000000", "1734739200", "18446744073709551616", "20131204", "9007199254740993.0", "1e-7"),
    *(
        '""',
        '" "',
        '"null"',
        '"NULL"',
        '"true"',
        '"TRUE"',
        '"tRuE"',
        '"False"',
        '"YES"',
        '"no"',
        '"Yes"',
        '"on"',
        '"t"',
    ),
    *(
        '"0"',
        '"1"',
        '"9"',
        '"-1"',
        '"-0"',
        '"-0.0"',
        '"00"',
        '"0999"',
        '" 9"',
        '"9 "',
        '"+9"',
        '"9."',
        '"9.0"',
        '"1e3"',
    ),
    *(
        '"1_0"',
        '"0x1"',
        '"1.50"',
        '"nan"',
        '"inf"',
        '"Infinity"',
        '"99999999999999999999999"',
        '"18446744073709551616"',
    ),
    *(
        '"1734739200"',
        '"1734739200.5"',
        '"\\u0663"',
        '"\\u00b2013120\\u00b9"',
        '"20131204"',
        '"20130230"',
        '"2013W493"',
    ),
    *('"2013-12-04"', '"2013-W49"', '"2013-W49-3"', '"2013-12-4"', '"0000-01-01"', '"2013-12-04T19:11:44Z"'),
    *(
        '"2013-12-04T19:11:44+02:00"',
        '"2013-12-04T19:11:44-00:00"',
        '"2013-12-04T19:11:44+0100"',
        '"2013-12-04T19:11:44"',
    ),
    *('"2013-12-04t19:11:44z"', '"2013-12-04 19:11:44Z"', '"2013-12-04_19:11:44Z"', '"2013-12-04T24:00:00Z"'),
    *('"2013-12-04T19:11:60Z"', '"2013-12-04T19:11:44.1Z"', '"2013-12-04T19:11:44.1234565Z"', '"2013-12-04T19:11Z"'),
    *('"2013-12-04T19:11:44.123456789Z"', '"2013-12-04T19:11:44.9999999Z"', '"2013-12-04T19:11:44.1234567891Z"'),
    *(
        '"2013-12-04T19:11:44.Z"',
        '"9999-12-31T23:59:59.9999999Z"',
        '"0001-01-01T00:00:00+23:59"',
        '"2013-12-04T19:11:44+24:00"',
    ),
    *(
        '"2013-12-04T19:11:44+00"',
        '"14:30"',
        '"24:00"',
        '"1,t2"',
        '"1,,2"',
        '"a,b"',
        '"a|b"',
        '"||"',
        '"a"',
        '"reader"',
        '"admin"',
    ),
    *('"ownerCompanyAdmins"', '"alladmins"', '"\\ud800"', '"\\u0000"', '"1"', '"1"'),
    *(
        "[]",
        "{}",
        "[1]",
        '[1, "t2"]',
        "[20131204]",
        '["a"]',
        '["1", "x"]',
        '[{"name": "a"}]',
        '[{"id": 1}]',
        "[[]]",
        "[null]",
    ),
    *(
        '{"id": "1", "name": "a"}',
        '{"id": "x", "name": "a"}',
        '{"id": "1"}',
        '{"id": "1", "name": "a", "odd": 1}',
        '{"a": "1"}',
    ),
    *(
        '{"a": "x"}',
        '{"type": "a", "id": "1", "name": "a"}',
        '{"type": "z"}',
        '{"type": "a", "id": "1", "name": "a", "odd": 1}',
    ),
    '[{"id": 5, "name": "api", "color": "x"}, {"id": 6}]',
)


SAMPLES: dict[int, Any] = {
    **{id(generated.codec_of(name)): form["example"] for name, form in FORMATS.items()},
    id(wire.INTEGER): 5,
    id(wire.ID_NUMBER): 5,
    id(wire.NUMBER): 1.5,
    id(wire.STRING): "words",
    id(wire.BOOLEAN): True,
}


def sample(codec: Any, depth: int = 0) -> Any:  # noqa: PLR0911 (one a codec)
    """Return a JSON value that a codec reads, as the documentation prints it."""
    match codec:
        case ModelOf():
            return record_of(codec.resolve(), depth + 1)
        case ListOf():
            return [sample(codec.item, depth)] if depth < 3 else []
        case MapOf():
            return {"a": sample(codec.item, depth)}
        case Nullable():
            return sample(codec.inner, depth)
        case OneOf():
            return sample(codec.choices[0], depth)
        case OpenEnum():
            return next(iter(codec.members))
        case Discriminated():
            name, choice = next(iter(codec.choices.items()))
            return {**sample(choice, depth), codec.key: name}
        case _ if id(codec) in SAMPLES:
            return SAMPLES[id(codec)]
        case _:  # a closed list of texts, or anything
            expected = getattr(codec, "expected", "")
            return expected.removeprefix("one of ").partition(", ")[0] if expected else {"x": [1]}


def record_of(model: Any, depth: int = 0) -> dict[str, Any]:
    """Return a record of a model as the documentation prints it, each attribute under its first key."""
    return {item.keys[0]: sample(item.codec, depth) for item in model.FIELDS if depth < 4 or item.required}


@cache
def printed(slug: str, name: str) -> dict[str, str]:
    """Return such a record, each value as its text."""
    return {key: json.dumps(value) for key, value in record_of(generated.models(slug)[name]).items()}


def text(record: dict[str, str]) -> str:
    """Return a JSON object of texts."""
    return "{" + ", ".join(f"{json.dumps(key)}: {value}" for key, value in record.items()) + "}"


def substituted(chance: random.Random, model: Any, record: dict[str, str]) -> dict[str, str]:
    """Return a record with another value under a key or two, under an alias of the key, or without it."""
    keys = [*(key for item in model.FIELDS for key in item.keys), "unknown-a", "unknown-b", "12345"]
    found = dict(record)
    for _ in range(chance.choice((1, 1, 2))):
        key = chance.choice(keys)
        found[key] = chance.choice(VALUES)
        if chance.random() < 0.1:
            found.pop(key)
    return found
