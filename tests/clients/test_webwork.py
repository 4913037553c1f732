"""WebWork as a whole: which of its operations are described, and the quirks that a caller would trip over."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from scripts.document.yaml_document import load
from scripts.spec.operations import operations, parameters, resolved
from tests.fakes.loopback import Loopback
from tests.repository import ROOT, published
from workapis.errors import ReportedError
from workapis.unset import UNSET
from workapis.webwork import AsyncWebWork, WebWork

META = {"api_version": "2.0.0", "timestamp": "2024-01-15T10:30:00Z"}
# Those that the reference or the overview names, and whose path is not known.
WITHOUT_PATH = 8


def test_every_operation_whose_path_is_known_is_described() -> None:
    """61 of 69 operations are there; the 8 others are listed as left out, for want of a path."""
    left_out = load(ROOT / "specs/webwork/sources.yaml", ROOT).value["left_out"]
    assert len(list(operations(published("webwork")))) == 61
    assert len([entry for entry in left_out if "path is unknown" in entry["why"]]) == WITHOUT_PATH


def test_every_operation_but_the_first_names_its_workspace() -> None:
    """Listing workspaces needs none; every other call demands one by name, in its query or its body."""
    document = published("webwork")
    for operation in operations(document):
        told = {item["name"] for _, item in parameters(document, operation) if item.get("required")}
        content = operation.value.get("requestBody", {}).get("content", {})
        body = resolved(document, content.get("application/json", {}).get("schema", {}))
        demanded = told | {*body.get("required", ())}
        assert ("workspace_id" in demanded) is (operation.name != "listWorkspaces"), operation.name


def test_contracts_are_paged_by_the_root(server: Loopback) -> None:
    """The pagination of contracts is beside `meta`, and is followed to its end."""
    for number, request in ((1, "GET /contracts"), (2, "GET /contracts?workspace_id=3&page=2")):
        page = {"current_page": number, "per_page": 1, "total": 2, "last_page": 2}
        data = [{"id": number, "rate_type": 1}]
        server.route(request, {"success": True, "data": data, "meta": META, "pagination": page})
    with WebWork(token="t", base_url=server.base_url) as web:
        assert [contract.id for contract in web.contracts.list(workspace_id=3)] == [1, 2]
        assert web.contracts.list(workspace_id=3).count() == 2


@pytest.mark.parametrize("known", [True, False])
def test_a_list_ends_where_its_pagination_is_not_printed(server: Loopback, known: bool) -> None:
    """Lists whose examples lack pagination use it if it comes, and else read to the end."""
    meta = META | ({"pagination": {"last_page": 1, "total": 1}} if known else {})
    server.answer({"success": True, "data": [{"id": 7, "deadline": None}], "meta": meta})
    with WebWork(token="t", base_url=server.base_url) as web:
        assert [project.id for project in web.projects.list(workspace_id=3)] == [7]
    assert len(server.seen) == (1 if known else 2)


def test_a_request_to_delete_has_a_body(server: Loopback) -> None:
    """The body of DELETE names the place of a task, and the workspace of an entry, sync and async."""
    server.answer({"success": True, "message": "Deleted", "meta": META})

    async def unassign() -> None:
        async with AsyncWebWork(token="t", base_url=server.base_url) as web:
            await web.tasks.unassign(5, 6, workspace_id=3, project_id=4)

    with WebWork(token="t", base_url=server.base_url) as web:
        web.tasks.delete(5, workspace_id=3, project_id=4)
        assert web.time_entries.delete("e1", workspace_id=3).message == "Deleted"
    asyncio.run(unassign())
    assert [(seen.method, seen.target, seen.json) for seen in server.seen] == [
        ("DELETE", "/tasks/5", {"workspace_id": 3, "project_id": 4}),
        ("DELETE", "/time-entries/e1", {"workspace_id": 3}),
        ("DELETE", "/tasks/5/unassign/6", {"workspace_id": 3, "project_id": 4}),
    ]


def test_data_that_is_null_is_none(server: Loopback) -> None:
    """Approving and rejecting a timesheet, and changing a member, return None; `raw` has the message."""
    server.answer({"success": True, "message": "Approved", "data": None, "meta": META})
    with WebWork(token="t", base_url=server.base_url) as web:
        reply = web.raw(web.timesheets.approve)("s1", workspace_id=3)
        web.timesheets.reject("s1", workspace_id=3, reason="Late")
        assert web.raw(web.members.update)(9, workspace_id=3, firstname="Ada").parsed is None
    assert reply.parsed is None
    assert b"Approved" in reply.content
    assert server.seen[1].json == {"workspace_id": 3, "reason": "Late"}
    assert (server.seen[2].target, server.seen[2].json) == ("/members/9?workspace_id=3", {"firstname": "Ada"})


def test_a_part_that_was_saved_is_told(server: Loopback) -> None:
    """A service may save less of an entry than was sent; the caller learns how much."""
    server.answer({"success": True, "message": "Saved in part", "saved_minutes": 90, "meta": META}, 201)
    with WebWork(token="t", base_url=server.base_url) as web:
        saved = web.time_entries.create(
            workspace_id=3, user_id=9, date=dt.date(2024, 1, 15), start_time=dt.time(9), end_time=dt.time(11)
        )
    assert (saved.saved_minutes, saved.message, saved.data) == (90, "Saved in part", UNSET)
    sent = {"workspace_id": 3, "user_id": 9, "date": "2024-01-15", "start_time": "09:00", "end_time": "11:00"}
    assert server.seen[0].json == sent


def test_an_expense_has_its_names_and_dates_as_printed(server: Loopback) -> None:
    """`added_dte` is no slip of this project, and dates in words stay words."""
    data = {
        "id": "x",
        "added_dte": "Jan 15, 2024",
        "expense_date": "Jan 14, 2024",
        "amount": "12.50",
        "type": "billable",
    }
    server.answer({"success": True, "data": data, "meta": META}, 201)
    with WebWork(token="t", base_url=server.base_url) as web:
        expense = web.expenses.create(
            workspace_id=3, expense_name="Taxi", date=dt.date(2024, 1, 14), amount=12.5, category_id="c"
        )
    assert (expense.added_dte, expense.expense_date, expense.amount) == ("Jan 15, 2024", "Jan 14, 2024", "12.50")


def test_a_second_tracker_is_refused_with_the_words_of_the_service(server: Loopback) -> None:
    """A body that says no success is an error, whatever its status."""
    server.answer({"success": False, "message": "A tracker runs already", "meta": META})
    with WebWork(token="t", base_url=server.base_url) as web, pytest.raises(ReportedError, match="A tracker runs"):
        web.time_tracking.start(workspace_id=3, user_id=9)
