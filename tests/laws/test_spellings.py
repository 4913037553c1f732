"""Keys with aliases: the published schema accepts every alias that the client reads."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from scripts.evidence.payloads import Checker
from scripts.render.sample_values import sample
from scripts.spec import spellings, wire_formats
from tests.repository import ROOT, SLUGS, published
from workapis._models.findings import Findings


def _pairs() -> Iterator[tuple[str, str, str, str]]:
    for slug in SLUGS:
        for name, schema in published(slug)["components"].get("schemas", {}).items():
            for other, value in schema.get("properties", {}).items():
                if isinstance(value, dict) and spellings.SAME_AS in value:
                    yield slug, name, other, value[spellings.SAME_AS]


PAIRS = [*_pairs()]


@pytest.mark.parametrize(("slug", "name", "other", "key"), PAIRS)
def test_every_spelling_is_accepted_and_read(slug: str, name: str, other: str, key: str) -> None:
    """A record with the alias fits the published schema, and its model decodes it without a note."""
    document, formats = published(slug), wire_formats.formats(ROOT)
    schema = document["components"]["schemas"][name]
    record: dict[str, Any] = {**sample(document, schema, formats, spellings.required(schema))}
    record.pop(key, None)
    # One of the two is of both: not each kind of value was seen under each spelling.
    values = [sample(document, schema["properties"][each], formats) for each in (other, key)]
    checker = Checker(document)
    fits = [value for value in values if checker.failures(record | {other: value}, f"schema.{name}") == []]
    for mark in document["x-workapis-errors"].get("reported", {}):  # read before, and no attribute
        record.pop(mark, None)
    model = getattr(import_module(f"workapis.{slug}.models"), name)
    notes = []
    for value in fits:
        findings = Findings()
        model.read(record | {other: value}, findings)
        notes.append(findings.notes)
    assert [] in notes


def test_there_are_such_keys_that_are_always_there() -> None:
    """There is something to test: a schema that required one name would refuse the alias."""
    schemas = {(slug, name): published(slug)["components"]["schemas"][name] for slug, name, *_ in PAIRS}
    assert any(key in spellings.required(schemas[slug, name]) for slug, name, _, key in PAIRS)
    for schema in schemas.values():
        written = {value[spellings.SAME_AS] for value in schema["properties"].values() if spellings.SAME_AS in value}
        assert not written & {*schema.get("required", ())}
