"""Samples of bodies that are not JSON: the command for curl, and the file of a sample."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from scripts.plan.api_plan import plan
from scripts.plan.values import EncodedPlan, operations
from scripts.render.code_samples import add_code_samples
from scripts.render.sample_bodies import curl_body
from tests.fakes import bodies
from tests.repository import FORMATS

DOCUMENT = bodies.document()
PLAN = plan(bodies.SLUG, DOCUMENT, FORMATS)
PATHS = add_code_samples(DOCUMENT, PLAN, FORMATS)["paths"]
CURL = {
    ("/files.json", "post"): ["--header 'Content-Type: application/octet-stream'", "--data-binary @report.pdf"],
    ("/files/{id}/picture", "put"): ["--header 'Content-Type: image/png'", "--data-binary @file.png"],
    ("/entries", "post"): ["--data-urlencode name=text"],
    ("/scans", "post"): ["--form-string title=text", "--form image=@file.png"],
    ("/cards", "post"): [
        f"--header 'Accept: {bodies.VENDOR_XML}'",
        f"--header 'Content-Type: {bodies.VENDOR_XML}'",
        "--data-binary @body.xml",
    ],
    ("/entries/export", "get"): ["--header 'Accept: text/csv'"],
}


@pytest.mark.parametrize(("path", "verb"), CURL)
def test_curl_sends_bodies_as_they_are_described(path: str, verb: str) -> None:
    """In the type that is described, with a file that may have it."""
    source = PATHS[path][verb]["x-codeSamples"][2]["source"]
    assert source.split(" \\\n  ")[3:] == CURL[path, verb]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("form", ["--data-urlencode a=7", "--data-urlencode a=true", "--data-urlencode 'b[c]=d'"]),
        (
            "multipart",
            ["--form-string a=7", "--form-string a=true", """--form 'b={"c": "d"};type=application/json'"""],
        ),
    ],
)
def test_curl_spells_lists_and_objects(kind: Any, expected: list[str]) -> None:
    """Each item is a field; an object is one of JSON, or a field a member."""
    (operation, *_) = operations(PLAN)
    operation = replace(operation, encoded=EncodedPlan(kind))
    assert [*curl_body(operation, {"a": [7, True], "b": {"c": "d"}}, None)] == expected


@pytest.mark.parametrize(
    ("path", "verb", "call"),
    [
        ("/files.json", "post", 'client.files.create("report.pdf")'),
        ("/files/{id}/picture", "put", 'client.files.update_picture(1, file="file.png")'),
        ("/memos", "post", 'client.memos.create(name="text", file="report.pdf")'),
        ("/entries/export", "get", 'client.entries.export().save("file.csv")'),
    ],
)
def test_python_sends_and_saves_files(path: str, verb: str, call: str) -> None:
    """First in the call, or by its name if it may be omitted."""
    assert call in PATHS[path][verb]["x-codeSamples"][0]["source"]
