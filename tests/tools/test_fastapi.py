"""Records in FastAPI: as responses, as bodies, and in the description of the application."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

import pytest

from tests.tools.needed import tool
from workapis.teamwork_projects.models import Project, Tag, TodoItem

TASK = TodoItem(id=7, content="Write it", due_date=dt.date(2013, 12, 4), tags=[Tag(id=1, name="a")])


@pytest.fixture
def client() -> Any:
    """Give a client of an application that returns and takes records."""
    fastapi, testing = tool("fastapi"), tool("fastapi.testclient")
    app = fastapi.FastAPI()

    def tasks() -> list[TodoItem]:
        return [TASK]

    def create(task: Any) -> Any:
        assert type(task) is TodoItem
        return task

    create.__annotations__ = {"task": Annotated[TodoItem, fastapi.Body()], "return": TodoItem}
    app.get("/tasks")(tasks)
    app.post("/tasks")(create)
    app.get("/projects", response_model=dict[str, Project])(lambda: {"first": Project(id=1, name="Apollo")})
    return testing.TestClient(app)


def test_a_response_is_the_record(client: Any) -> None:
    """As JSON of Python values, without absent keys, in lists and maps too."""
    task = {"id": 7, "content": "Write it", "due_date": "2013-12-04", "tags": [{"id": 1, "name": "a"}]}
    assert client.get("/tasks").json() == [task]
    assert client.get("/projects").json() == {"first": {"id": 1, "name": "Apollo"}}


def test_a_body_is_a_record(client: Any) -> None:
    """A valid body comes back; an invalid one is refused with the place."""
    task = client.get("/tasks").json()[0]
    assert client.post("/tasks", json=task).json() == task
    refused = client.post("/tasks", json={"due_date": "soon"})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "due_date"]


def test_the_description_names_the_records(client: Any) -> None:
    """`/openapi.json` has a schema for each, with its attributes."""
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert {name.partition("-")[0] for name in schemas} >= {"TodoItem", "Tag", "Project"}
    for name, schema in schemas.items():
        if name.startswith("TodoItem"):
            assert schema["properties"]["due_date"]["anyOf"][0]["format"] == "date"
