"""The extensions for files: their effect on an operation, and the refused ones."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.document.origins import Origins
from scripts.document.yaml_document import Document
from scripts.plan.api_plan import plan
from scripts.plan.behaviour_values import AttachmentPlan
from scripts.plan.type_values import ScalarType
from scripts.plan.values import OperationPlan
from scripts.render.code_samples import add_code_samples
from scripts.rules import vocabulary
from scripts.rules.style_rules import files_name_what_is_there
from scripts.spec.bundle import Bundle
from tests.fakes import filing
from tests.repository import FORMATS

UPLOAD, ATTACH, DOWNLOAD = "x-workapis-upload", "x-workapis-attach", "x-workapis-download"


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """Return the bundle with one thing changed in its paths."""
    document = copy.deepcopy(filing.DOCUMENT)
    change(document["paths"])
    return document


def methods(document: dict[str, Any]) -> dict[str, OperationPlan]:
    made = plan(filing.SLUG, document, FORMATS)
    return {f"{item.resource}.{item.method}": item for resource in made.resources for item in resource.operations}


def test_words_make_methods() -> None:
    """An upload returns a text, an attachment is a further method without the reference, a download returns bytes."""
    found = methods(filing.DOCUMENT)
    assert found["files.send"].reply == ScalarType("string", ("str",))
    assert found["files.send"].offered == ()
    assert [item.name for item in found["files.upload"].offered] == ["box", "description"]
    assert [item.name for item in found["records.create"].offered] == ["box", "pending_ref", "description"]
    assert found["notes.create_with"].attach == AttachmentPlan("pending_refs", many=True)
    assert found["records.open"].reply is None
    assert found["files.download"].is_further
    assert not found["records.get"].download


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda paths: paths["/presigned.json"]["get"][UPLOAD].update(name="nmae"), "'nmae'"),
        (lambda paths: paths["/presigned.json"]["get"][UPLOAD].update(size="sise"), "'sise'"),
        (lambda paths: paths["/notes.json"]["post"][ATTACH].update(upload="getRecord"), "'getRecord'"),
        (lambda paths: paths["/notes.json"]["post"][ATTACH].update(upload="nothing"), "'nothing'"),
        (lambda paths: paths["/notes.json"]["post"][ATTACH].update(reference="refs"), "'refs'"),
        (lambda paths: paths["/notes.json"]["post"][ATTACH].update(method="records.get"), "records.get"),
        (lambda paths: paths["/presigned.json"]["get"][UPLOAD].pop("size"), "fileSize|more than a file"),
    ],
)
def test_words_that_name_nothing_are_refused(change: Callable[[dict[str, Any]], object], message: str) -> None:
    """No client is made of a word that names an operation, a parameter or a key that is not there."""
    with pytest.raises(FaultsError, match=message):
        plan(filing.SLUG, changed(change), FORMATS)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda paths: paths["/presigned.json"]["get"][UPLOAD].update(url="/ulr"), "nothing at /ulr"),
        (lambda paths: paths["/pending.json"]["post"][UPLOAD].update(reference="/ref"), "nothing at /ref"),
        (lambda paths: paths["/records/{id}.json"]["get"][DOWNLOAD].update(url="/record/x"), "nothing at /record/x"),
        (lambda paths: paths["/notes.json"]["post"][ATTACH].update(upload="nothing"), "'nothing' is not an operation"),
    ],
)
def test_the_house_judges_the_words(change: Callable[[dict[str, Any]], object], message: str) -> None:
    """A pointer leads into the response, and the operation of an attachment uploads; else it is a fault."""
    origins = Origins({"": (Document("filing", filing.DOCUMENT, ""), "")})
    (fault,) = files_name_what_is_there(Bundle(filing.SLUG, changed(change), origins))
    assert message in fault.message
    assert "/paths/" in fault.pointer
    assert not [*files_name_what_is_there(Bundle(filing.SLUG, filing.DOCUMENT, origins))]


@pytest.mark.parametrize(
    ("media_type", "fix"),
    [
        ("multipart/form-data", "add x-workapis-upload: style multipart"),
        ("application/octet-stream", "omit it"),
        ("application/json", "write one of"),
    ],
)
def test_an_upload_without_a_reference_is_told(media_type: str, fix: str) -> None:
    """An operation that sends a file in its own body has no reference to attach; the fault says what to do."""

    def change(paths: dict[str, Any]) -> None:
        schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
        body = {"content": {media_type: {} if "octet" in media_type else {"schema": schema}}}
        paths["/raw"] = {
            "put": {"operationId": "sendRaw", "x-workapis-method": "raw.send", "requestBody": body, "responses": {}}
        }
        paths["/notes.json"]["post"][ATTACH].update(upload="sendRaw")

    origins = Origins({"": (Document("filing", filing.DOCUMENT, ""), "")})
    (fault,) = files_name_what_is_there(Bundle(filing.SLUG, changed(change), origins))
    assert fault.message == "'sendRaw' is not an operation with x-workapis-upload"
    assert fault.fix.startswith(fix)
    with pytest.raises(FaultsError, match="'sendRaw', which has no x-workapis-upload"):
        plan(filing.SLUG, changed(change), FORMATS)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        (UPLOAD, {"style": "multipart", "reference": "/ref"}),
        (UPLOAD, {"style": "multipart", "reference": "/ref", "field": "file", "url": "/url"}),
        (UPLOAD, {"style": "presigned", "reference": "/ref"}),
        (UPLOAD, {"style": "presigned", "reference": "ref", "url": "/url"}),
        (UPLOAD, {"style": "presigned", "reference": "/ref", "url": "/url", "headers": {"a b": "c"}}),
        (ATTACH, {"method": "files.upload", "upload": "getPresigned"}),
        (ATTACH, {"method": "upload", "upload": "getPresigned", "reference": "ref"}),
        (DOWNLOAD, {"style": "linked", "method": "files.download"}),
        (DOWNLOAD, {"style": "direct", "method": "files.download"}),
    ],
)
def test_the_schema_refuses_half_a_word(word: str, value: object) -> None:
    """Each style has the keys that it needs, and no other."""
    assert [*vocabulary.validator("words").iter_errors({word: value})]


def test_the_words_of_the_tests_are_words() -> None:
    operations = [value for item in filing.PATHS.values() for value in item.values()]
    used = [{word: value[word]} for value in operations for word in (UPLOAD, ATTACH, DOWNLOAD) if word in value]
    assert len(used) == 6
    assert not [error for value in used for error in vocabulary.validator("words").iter_errors(value)]


def test_samples_of_code_show_a_file() -> None:
    """The sample of an upload gives a file, that of a download saves one, and curl sends the form."""
    document = add_code_samples(filing.DOCUMENT, plan(filing.SLUG, filing.DOCUMENT, FORMATS), FORMATS)
    texts = {
        name: [sample["source"] for sample in document["paths"][path][verb]["x-codeSamples"]]
        for name, path, verb in (
            ("form", "/pending.json", "post"),
            ("presigned", "/presigned.json", "get"),
            ("bytes", "/records/{id}/bytes", "get"),
        )
    }
    assert 'client.files.send_form("report.pdf")' in texts["form"][0]
    assert "--form file=@report.pdf" in texts["form"][2]
    assert 'await client.files.send("report.pdf")' in texts["presigned"][1]
    assert '.save("report.pdf")' in texts["bytes"][0]
