"""Tables come from the models and from extensions; an extension that names nothing is a fault that says so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.mirror.plan import mirror_plan, statement
from scripts.plan import api_plan
from tests.repository import FORMATS, SLUGS, published

PARAMETERS = [
    {"name": "changedSince", "in": "query", "schema": {"type": "string", "format": "date-time"}},
    {"name": "gone", "in": "query", "schema": {"type": "string"}},
    {"name": "q", "in": "query", "schema": {"type": "string"}},
]
SHELF = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
THING = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "Is-Done": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "shelf": {"$ref": "#/components/schemas/Shelf"},
        "shelf_name": {"type": "string"},
    },
}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _list(name: str, schema: str, word: Any, parameters: Any = ()) -> dict[str, Any]:
    items = {"type": "array", "items": {"$ref": f"#/components/schemas/{schema}"}}
    reply = {"description": "All.", "content": {"application/json": {"schema": items}}}
    return {
        "get": {
            "operationId": f"list{schema}s",
            "x-workapis-method": f"{name}.list",
            "x-workapis-pagination": {"style": "whole"},
            "parameters": [*parameters],
            "responses": {"200": reply},
            **({"x-workapis-mirror": word} if word is not None else {}),
        }
    }


def _planned(word: Any, views: Any = None, shelves: Any = None, **schemas: Any) -> dict[str, Any]:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.example"}],
        "x-workapis-client": "Small",
        "paths": {
            "/things": _list("things", "Thing", word, PARAMETERS),
            "/shelves": _list("shelves", "Shelf", shelves),
        },
        "components": {"schemas": {"Thing": THING, "Shelf": SHELF, **schemas}},
        **({"x-workapis-views": views} if views else {}),
    }
    return mirror_plan(document, api_plan.plan("small", document, FORMATS))


def test_columns_are_attributes_with_types() -> None:
    """A record inside becomes columns; of two columns of one name the inner one has two underscores."""
    plan = _planned({"table": "things"})
    assert plan["tables"]["things"]["columns"] == [
        ["id", "INTEGER", ["id"]],
        ["is_done", "BOOLEAN", ["is_done"]],
        ["tags", "JSON", ["tags"]],
        ["shelf_id", "INTEGER", ["shelf", "id"]],
        ["shelf__name", "TEXT", ["shelf", "name"]],
        ["shelf_name", "TEXT", ["shelf_name"]],
    ]


def test_columns_have_names_of_their_own() -> None:
    """Of two columns inside records that would have one name, both have two underscores: SQLite takes the table."""
    number = {"type": "integer"}
    things = {
        "Thing": _record(id=number, a=_reference("Outer"), a_b=_reference("Inner")),
        "Outer": _record(b_c=number, d=number),
        "Inner": _record(c=number),
    }
    table = _planned({"table": "things"}, **things)["tables"]["things"]
    assert [name for name, *_ in table["columns"]] == ["id", "a__b_c", "a_d", "a_b__c"]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(statement("things", table))


def test_words_are_told_by_the_names_of_python() -> None:
    """Parameters become arguments, keys become columns, parents come first."""
    word = {
        "table": "a_things",
        "arguments": {"q": "all"},
        "changed": {"parameter": "changedSince", "overlap": 60},
        "deleted": {"parameter": "gone", "value": "yes", "field": "Is-Done", "is": True},
        "parents": {"shelf/id": {"table": "shelves", "copies": {"shelf_name": "name"}}},
    }
    plan = _planned(word, {"done": {"description": "Done.", "sql": "SELECT * FROM a_things"}}, {"table": "shelves"})
    assert [*plan["tables"]] == ["shelves", "a_things"]
    table = plan["tables"]["a_things"]
    assert table["arguments"] == {"q": "all"}
    assert table["changed"] == {"argument": "changed_since", "kind": "instant", "overlap": 60}
    assert table["deleted"] == {"argument": "gone", "value": "yes", "path": ["is_done"], "is": True}
    assert table["parents"] == {"shelf_id": {"table": "shelves", "copies": {"shelf_name": "name"}}}


@pytest.mark.parametrize(
    ("word", "place", "message"),
    [
        ({"key": "uid"}, "/key", "Thing has no 'uid'"),
        ({"arguments": {"p": 1}}, "/arguments/p", "listThings has no parameter 'p'"),
        ({"changed": {"parameter": "p", "overlap": 1}}, "/changed/parameter", "no parameter 'p'"),
        ({"changed": {"parameter": "q", "overlap": 1}}, "/changed/parameter", "q is neither a date nor a datetime"),
        ({"deleted": {"parameter": "p", "value": 1, "field": "id", "is": 1}}, "/deleted/parameter", "no parameter 'p'"),
        ({"deleted": {"parameter": "q", "value": 1, "field": "x", "is": 1}}, "/deleted/field", "the items have no 'x'"),
        ({"parents": {"owner/id": {"table": "things"}}}, "/parents/owner~1id", "the items have no 'owner/id'"),
        ({"parents": {"shelf/id": {"table": "shelf"}}}, "/parents/shelf~1id", "there is no table 'shelf'"),
        (
            {"parents": {"shelf/id": {"table": "things", "copies": {"shelf_name": "title"}}}},
            "/parents/shelf~1id",
            "things has no 'title'",
        ),
    ],
)
def test_words_that_name_nothing_are_faults(word: Any, place: str, message: str) -> None:
    """A fault names the place and what there is."""
    with pytest.raises(FaultsError) as raised:
        _planned({"table": "things", **word})
    (fault,) = raised.value.faults
    assert fault.pointer == f"/paths/~1things/get/x-workapis-mirror{place}"
    assert message in fault.message
    assert fault.fix


def test_views_are_tried() -> None:
    """A view that is no SQL over the tables is a fault."""
    with pytest.raises(FaultsError) as raised:
        _planned({"table": "things"}, {"odd": {"description": "Odd.", "sql": "SELECT hours FROM things"}})
    (fault,) = raised.value.faults
    assert (fault.pointer, "no such column: hours" in fault.message) == ("/x-workapis-views/odd/sql", True)


@pytest.mark.parametrize("slug", SLUGS)
def test_tables_of_our_apis_can_be_made(slug: str) -> None:
    """Every table has a key and columns of its own, in SQL that SQLite takes."""
    document = published(slug)
    plan = mirror_plan(document, api_plan.plan(slug, document, FORMATS))
    with closing(sqlite3.connect(":memory:")) as connection:
        for name, table in plan["tables"].items():
            columns = [column for column, *_ in table["columns"]]
            assert table["key"] in columns
            assert len({column.casefold() for column in columns}) == len(columns)
            connection.execute(statement(name, table))
