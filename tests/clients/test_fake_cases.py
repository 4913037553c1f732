"""Conformance cases against the fake: `tests/fake_cases` runs sync and async, in JSON and XML, and over a socket."""

from __future__ import annotations

import inspect
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scripts.document.yaml_document import load
from tests.fakes.fake_case import FILES, FOLDER, SCHEMA, FakeCase, fake_cases, formats, runs
from tests.fakes.fake_play import play
from tests.operations import DRIVERS, client, method_of
from tests.outcomes import runner
from tests.proof import long_form
from tests.repository import ROOT, SLUGS
from workapis import errors

MODELINE = "# yaml-language-server: $schema=fake_cases.schema.json"
IS_WHOLE = bool(long_form(0, 1))
_NAME = re.compile(r"^ +- (?:\{ )?name: ", re.MULTILINE)
EXPECTED = {"records", "received", "requests", "slept", "drift", "warns"}
STEP_EXPECTED = {"gives", "items", "ids", "page", "fails"}


@pytest.mark.parametrize("case", fake_cases(), ids=str)
def test_fake_case(case: FakeCase) -> None:
    """The calls give what the case says, and the service holds, received and waited for what it says, in each run."""
    for run in runs(case, is_whole=IS_WHOLE):
        try:
            runner().run(play(run))
        except BaseException as error:
            error.add_note(str(run))
            raise


def test_at_least_two_hundred_cases_run() -> None:
    """Each case of each file is a parameter of `test_fake_case`; it runs by both drivers, in XML, and over a socket."""
    (mark,) = test_fake_case.pytestmark  # type: ignore[attr-defined]
    ran = Counter(case.file for case in mark.args[1])
    written = {path.stem: _NAME.findall(path.read_text("utf-8")) for path in FOLDER.iterdir() if path != SCHEMA}
    assert ran == {file: len(names) for file, names in written.items()}
    assert ran.total() >= 200
    assert {case.api for case in mark.args[1]} <= {*SLUGS}
    for case in mark.args[1]:
        found = runs(case, is_whole=IS_WHOLE)
        assert {run.driver for run in found} == {*DRIVERS}
        assert {run.format for run in found} == {*formats(case)}
        assert sum(run.is_served for run in found) == (not case.is_slow)
    has_xml = [case for case in mark.args[1] if case.api == "teamwork_projects"]
    assert sum("xml" in formats(case) for case in has_xml) > len(has_xml) * 0.8


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_fake_cases_validates(path: Path) -> None:
    """Each file names its schema in its first line and validates against it, with its tables; names are unique."""
    assert path.read_text("utf-8").splitlines()[0] == MODELINE
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema_rs.validator_for(schema)
    assert [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(load(path, ROOT).value)] == []
    each = jsonschema_rs.validator_for({"$ref": "#/$defs/case", "$defs": schema["$defs"]})
    cases = [case for case in fake_cases() if case.file == path.stem]
    assert [f"{case}: {error.message}" for case in cases for error in each.iter_errors(case.value)] == []
    names = [case.value["name"] for case in cases]
    assert sorted({*names}) == sorted(names)


def test_every_fake_case_expects_something() -> None:
    """A case says what comes of it, and its errors are those of the package; its arguments are those of the methods."""
    faults = []
    for case in fake_cases():
        steps = case.value["steps"]
        if not EXPECTED & case.value.keys() and not any(STEP_EXPECTED & step.keys() for step in steps):
            faults.append(f"{case} expects nothing")
        faults += [f"{case}: {step['fails']}" for step in steps if not hasattr(errors, _error(step))]
        for step, is_async in product((step for step in steps if "call" in step), (False, True)):
            try:
                inspect.signature(method_of(client(case.api, is_async=is_async), step["call"])).bind(
                    **step.get("with", {})
                )
            except TypeError as error:
                faults.append(f"{case}: {step['call']}: {error}")
    assert faults == []


def _error(step: dict[str, Any]) -> str:
    return str(step.get("fails", {}).get("type", "WorkAPIsError"))


def test_what_fake_cases_cite_stands_there() -> None:
    """The sentence that a case rests on is in the file that it names, at the operation; an RFC has a number."""
    faults = []
    for case in fake_cases():
        place, _, sentence = case.value["cites"].partition(": ")
        name, _, key = place.partition(" ")
        if name == "RFC":
            continue
        texts = [*_texts(ROOT / name, key)]
        if not any(" ".join(sentence.split()) in text for text in texts):
            faults.append(f"{case}: not in {place}: {sentence}")
    assert faults == []


@cache
def _texts(path: Path, key: str) -> tuple[str, ...]:
    """Return the texts of a file; of YAML, those of the operation or under the key."""
    if path.suffix == ".md":
        return (" ".join(path.read_text("utf-8").split()),)
    found = _under(load(path, ROOT).value, key)
    return tuple(" ".join(text.split()) for value in found for text in _strings(value))


def _under(value: Any, key: str) -> Iterator[Any]:
    if isinstance(value, dict) and value.get("operationId") == key:
        yield value
    for name, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if name == key:
            yield item
        yield from _under(item, key)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(item)
