"""The errata files: their rules, on a small API and on the four real ones."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.evidence import payloads
from scripts.evidence.errata import check
from scripts.spec.bundle import bundle
from tests.pipeline.small_api import SmallApi
from tests.repository import APIS, ROOT

REPLY = "specs/library/examples/getBook/reply.txt"
ERRATA = "specs/library/errata.yaml"
SOURCES = "specs/library/sources.yaml"


@pytest.fixture
def api(tmp_path: Path) -> SmallApi:
    """Return the small API, unbroken."""
    return SmallApi(tmp_path)


def test_a_right_ledger_has_no_fault(api: SmallApi) -> None:
    """A payload that its entries make fit gives no fault, is counted, and is returned as amended."""
    report = api.check()
    assert report.faults == []
    assert (report.payloads, report.errata) == (1, 3)
    assert report.examples == {("getBook", "200"): [("reply", {"book": {"id": "7", "title": "Moby // Dick"}})]}


@pytest.mark.parametrize("slug", [each.slug for each in APIS])
def test_the_real_ledgers_hold(slug: str) -> None:
    """Every payload of every API validates as its errata file says, and every entry is needed."""
    folder = ROOT / "specs" / slug
    assert check(folder, ROOT, bundle(folder, ROOT)).faults == []


@pytest.mark.parametrize(("index", "line"), [(0, 3), (1, 5)])
def test_a_payload_that_fails_without_an_entry_is_a_fault(api: SmallApi, index: int, line: int) -> None:
    """The fault names the file, the line, and the place for an entry."""
    del api.errata[index]
    del api.book["errata"][index]
    fault = api.only()
    assert (fault.file, fault.line) == (REPLY, line)
    assert "cannot be read: not JSON" in fault.message
    assert ERRATA in fault.fix
    assert f"/payloads/0 of {SOURCES}" in fault.fix


def test_a_payload_that_does_not_fit_names_its_place(api: SmallApi) -> None:
    api.words["schemas/Book.yaml"]["properties"]["title"]["maxLength"] = 3
    fault = api.only()
    assert (fault.file, fault.line, fault.pointer) == (REPLY, 4, "/book/title")


def test_a_missing_key_is_a_misfit_at_that_key(api: SmallApi) -> None:
    """A required key that is not printed fails at the pointer that it would have."""
    api.words["schemas/Book.yaml"]["required"].append("shelf")
    assert api.only().pointer == "/book/shelf"


def test_an_entry_that_is_no_longer_needed_is_a_fault(api: SmallApi) -> None:
    extra = copy.deepcopy(api.errata[1])
    extra |= {"id": "nothing", "amend": [{"replace": {"find": "Moby", "with": "Toby"}}]}
    api.errata.append(extra)
    api.book["errata"].append("nothing")
    fault = api.only()
    assert (fault.file, fault.pointer) == (ERRATA, "/3")
    assert "no longer needed" in fault.message


def test_a_step_that_is_not_needed_is_a_fault(api: SmallApi) -> None:
    api.errata[1]["amend"].append({"replace": {"find": "Moby", "with": "Toby"}})
    assert api.only().pointer == "/1/amend/1"


@pytest.mark.parametrize(("index", "lines"), [(0, [2, 2]), (1, [3, 3])])
def test_an_entry_names_the_lines_where_the_payload_fails(api: SmallApi, index: int, lines: list[int]) -> None:
    api.errata[index]["where"]["lines"] = lines
    faults = api.check().faults
    assert f"/{index}/where/lines" in [fault.pointer for fault in faults]
    assert {fault.file for fault in faults} == {ERRATA}


def _misfit(value: Any, place: str) -> dict[str, Any]:
    return {
        "id": "id-is-a-number",
        "title": "Get a book: `id` is a number",
        "where": {"file": "examples/getBook/reply.json", "lines": [1, 1], "pointer": place},
        "docs": "books",
        "says": "The id is a number.",
        "we_use": "A text.",
        "because": "All other ids are.",
        "guard": '"id": 7',
        "amend": [
            {
                "patch": [
                    {"op": "test", "path": "/book/id", "value": value},
                    {"op": "replace", "path": "/book/id", "value": "7"},
                ]
            }
        ],
    }


def _with_misfit(api: SmallApi, value: Any = 7, place: str = "/book/id") -> SmallApi:
    api.payloads = {"examples/getBook/reply.json": '{"book": {"id": 7, "title": "Moby"}}'}
    api.book.update(file="examples/getBook/reply.json", lines=[10, 10], errata=["id-is-a-number"])
    api.errata = [_misfit(value, place), api.errata[-1]]
    return api


def test_a_misfit_is_amended_at_its_pointer(api: SmallApi) -> None:
    """A payload of JSON that does not fit is amended by a patch of the place that its entry names."""
    report = _with_misfit(api).check()
    assert report.faults == []
    assert report.examples[("getBook", "200")][0][1]["book"]["id"] == "7"


def test_an_entry_names_the_pointer_where_the_payload_fails(api: SmallApi) -> None:
    assert _with_misfit(api, place="/book").check().faults == []
    assert _with_misfit(api, place="/book/title").only().pointer == "/0/where/pointer"


def test_a_patch_begins_with_a_test_that_holds(api: SmallApi) -> None:
    """A patch that tests for another value than is printed is a fault; 7.0 and true are not 7 and 1."""
    for value in (8, 7.0, True):
        assert _with_misfit(api, value).only().pointer == "/0/amend/0"


def test_a_guard_must_still_be_there(api: SmallApi) -> None:
    """The guarded text must be on the lines that the entry names."""
    api.errata[1]["guard"] = "Moby Dick"
    fault = api.only()
    assert (fault.pointer, fault.file) == ("/1/guard", ERRATA)
    api.errata[1]["guard"] = "// integer"
    assert "is on line 3, not within lines 4 to 5" in api.only().message


def test_a_replacement_keeps_line_breaks_and_counts(api: SmallApi) -> None:
    """A text to replace must be there as often as the step says, and the replacement keeps its line breaks."""
    api.errata[1]["amend"] = [{"replace": {"find": '",\n  }', "with": '"}'}}]
    assert "line breaks" in api.only().message
    api.errata[1]["amend"] = [{"replace": {"find": '"', "with": "'"}}]
    assert "occurs 10 times, not 1" in api.only().message


def test_entries_do_not_build_on_one_another(api: SmallApi) -> None:
    """Leaving out one entry must not make the step of another impossible."""
    api.errata[0]["amend"] = [{"replace": {"find": "// integer", "with": "/* number */"}}, {"read": "json5"}]
    api.errata[1]["amend"] = [{"replace": {"find": "/* number */", "with": ""}}, {"strip": "trailing-commas"}]
    faults = api.check().faults
    assert any("do not depend on each other" in fault.fix for fault in faults)


def test_every_erratum_is_cited_and_every_citation_exists(api: SmallApi) -> None:
    """A decision that nothing cites is a fault, and so is a citation of nothing."""
    api.words["schemas/Book.yaml"]["properties"]["shelf"]["x-workapis-errata"] = ["shelf-spelt-thrice"]
    uncited, unknown = api.check().faults
    assert (uncited.file, uncited.pointer) == (ERRATA, "/2/id")
    assert (unknown.file, unknown.pointer) == (
        "specs/library/schemas/Book.yaml",
        "/properties/shelf/x-workapis-errata/0",
    )
    assert unknown.line > 1


def test_an_entry_that_amends_is_cited_by_its_payload(api: SmallApi) -> None:
    """An entry that amends a payload which does not cite it would never be applied."""
    api.book["errata"].remove("book-has-comments")
    assert "/0/amend" in [fault.pointer for fault in api.check().faults]


def test_an_id_stands_once(api: SmallApi) -> None:
    api.errata.append(copy.deepcopy(api.errata[2]))
    assert api.only().pointer == "/3/id"


@pytest.mark.parametrize(
    ("target", "missing"), [("getBook.201", "response 201"), ("getBok.200", "getBok"), ("schema.Bok", "Bok")]
)
def test_a_target_must_exist(api: SmallApi, target: str, missing: str) -> None:
    """A payload that fits nothing the bundle has is a fault of sources.yaml."""
    api.book["fits"].append(target)
    fault = api.only()
    assert (fault.file, fault.pointer) == (SOURCES, "/payloads/0/fits/1")
    assert missing in fault.message


def test_what_stands_beside_the_part_that_fits_is_listed(api: SmallApi) -> None:
    """A payload may fit in part; the keys beside that part are named one by one."""
    api.payloads = {"examples/Book/book.json": '{\n"STATUS": "OK",\n"book": {"id": "7", "title": "Moby"}}'}
    api.book.update(file="examples/Book/book.json", lines=[10, 12], fits=["schema.Book"], at="/book", beside=["STATUS"])
    del api.book["errata"]
    api.errata = api.errata[2:]
    api.sources["without_payload"] += [
        {"name": name, "reason": "not-printed"} for name in ("getBook.200", "schema.Reply")
    ]
    report = api.check()
    assert report.faults == []
    assert report.examples == {"Book": [("book", {"id": "7", "title": "Moby"})]}
    del api.book["beside"]
    fault = api.only()
    assert (fault.line, fault.pointer) == (2, "/STATUS")


def test_a_ledger_that_is_none_is_not_judged_further(api: SmallApi) -> None:
    """A file that breaks its schema gives faults of its own, and no faults that follow from them."""
    api.errata[0]["were"] = 1
    assert api.only().pointer == "/0/were"


def test_examples_are_attached_in_the_order_of_the_sources(api: SmallApi) -> None:
    """The bundle shows the amended payloads by name on media types, and as a list on schemas."""
    report = api.check()
    report.examples["Book"] = [("a", {"id": "1"}), ("b", {"id": "2"})]
    report.examples[("getBook", "200")] *= 2
    shown = api.bundle()
    payloads.attach(shown, report)
    media = shown["paths"]["/books/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
    assert list(media["examples"]) == ["reply", "reply-2"]
    assert media["examples"]["reply"]["value"]["book"]["title"] == "Moby // Dick"
    assert shown["components"]["schemas"]["Book"]["examples"] == [{"id": "1"}, {"id": "2"}]


def test_an_xml_payload_fits_the_schema_of_its_json(api: SmallApi) -> None:
    """A text of XML is a string if the schema wants one, and else the type that the schema wants."""
    text = '<book>\n<id type="integer">#{id}</id>\n<title>#{title}</title>\n<new type="boolean">{new}</new>\n</book>'
    api.payloads = {"examples/Book/book.xml": text}
    api.words["schemas/Book.yaml"]["properties"]["new"] = {"type": "boolean"}
    api.book.update(file="examples/Book/book.xml", lines=[10, 14], fits=["schema.Book"], at="/book", errata=["fills"])
    api.errata = [
        copy.deepcopy(api.errata[0])
        | {
            "id": "fills",
            "where": {"file": "examples/Book/book.xml", "lines": [2, 4], "pointer": "/book"},
            "guard": "#{id}",
            "amend": [{"fill": "placeholders"}],
        },
        api.errata[2],
    ]
    api.sources["without_payload"] += [
        {"name": name, "reason": "not-printed"} for name in ("getBook.200", "schema.Reply")
    ]
    report = api.check()
    assert report.faults == []
    assert report.examples == {"Book": [("book", {"id": "1", "title": "title", "new": True})]}
