"""Records with UUIDs as ids, which none of the APIs has: a generated client over its fake."""

from __future__ import annotations

import copy
from pathlib import Path
from uuid import UUID

import pytest

from tests.fakes import dialects
from workapis.errors import NotFoundError
from workapis.testing import FakeService

SLUG = "uuid_dialect"


def test_a_fake_makes_and_finds_ids_that_are_uuids(tmp_path: Path) -> None:
    """Each record has an id of its own, by which it is found; another is not found."""
    bundle = copy.deepcopy(dialects.document())
    unique = {"type": "string", "format": "uuid"}
    bundle["components"]["schemas"]["Thing"]["properties"]["id"] = unique
    responses = bundle["paths"]["/things"]["post"]["responses"]
    bundle["paths"]["/things/{id}"] = {
        "get": {
            "operationId": "getThing",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": unique}],
            "responses": {**responses, "404": {"description": "There is none."}},
            "x-workapis-source": {"kind": "printed"},
            "x-workapis-method": "things.get",
        }
    }
    with dialects.package(tmp_path, SLUG, bundle) as client:
        service = FakeService(SLUG)
        things = client.Dialects(key="k", transport=service.transport()).things
        made = [things.create(name=name) for name in "ab"]
        assert [type(item.id) for item in made] == [UUID, UUID]
        assert made[0].id != made[1].id
        assert [things.get(item.id).name for item in made] == ["a", "b"]
        with pytest.raises(NotFoundError):
            things.get(UUID(int=2**127))
