"""An import loads nothing that is not needed yet. Modules are counted, since times depend on the machine."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.repository import SLUGS

HTTP = ("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "anyio", "ssl", "http.client")
MODELS = (".models", ".resources", ".raw")
ROOT = Path(__file__).parents[2]


def loaded_by(statement: str) -> frozenset[str]:
    """Return the names of the modules that a statement loads in a new interpreter, beside those it starts with."""
    code = f"import sys, json; before = set(sys.modules); sys.path[:0] = {[str(path) for path in _paths()]!r}; "
    code += f"{statement}; print(json.dumps(sorted(set(sys.modules) - before)))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return frozenset(json.loads(run.stdout))


def _paths() -> Iterable[Path]:
    return (ROOT / "overlays", ROOT / "generated")


def _of(names: Iterable[str], *roots: str) -> set[str]:
    return {name for name in names for root in roots if name == root or name.startswith(root + ".")}


def _models(names: Iterable[str]) -> set[str]:
    return {
        name
        for name in names
        if name.startswith("workapis_generated.") and any(f"{part}." in f"{name}." for part in MODELS)
    }


def test_import_loads_no_http_library_and_no_model() -> None:
    """`import workapis` loads itself, and nothing beyond what the interpreter has loaded already."""
    assert loaded_by("import workapis") == {"workapis"}


@pytest.mark.parametrize("slug", SLUGS)
def test_import_of_an_api_loads_no_http_library_and_no_model(slug: str) -> None:
    names = loaded_by(f"import workapis.{slug}")
    assert not _of(names, *HTTP)
    assert not _models(names)


@pytest.mark.parametrize("slug", SLUGS)
def test_a_client_class_loads_no_http_library_and_no_model(slug: str) -> None:
    """To name a client is not to use one: the HTTP library comes when one is made, models when one is needed."""
    names = loaded_by(f"import workapis.{slug} as api; [getattr(api, name) for name in dir(api) if name[0].isupper()]")
    assert not _of(names, "httpx", "httpx2", "httpcore", "httpcore2", "h11")
    assert not {name for name in names if ".models." in name}


@pytest.mark.parametrize(
    "module", ["oauth2", "options", "errors", "paging", "redis_limits", "reply", "tokens", "transport", "webhooks"]
)
def test_public_modules_load_no_http_library(module: str) -> None:
    """Importing a type, an error or a setting loads neither the HTTP library nor generated code."""
    names = loaded_by(f"import workapis.{module}")
    assert not _of(names, "httpx", "httpx2", "httpcore", "httpcore2", "h11", "redis", "workapis_generated")


@pytest.mark.parametrize("slug", SLUGS)
def test_the_package_of_models_loads_no_model(slug: str) -> None:
    """`from workapis.<api> import models` gives names, and loads none of the classes."""
    assert not _models(loaded_by(f"from workapis.{slug} import models"))


def test_using_a_model_loads_what_it_holds() -> None:
    """A model is loaded when its name is first used, with those that its records hold, and no other."""
    names = loaded_by("from workapis.teamwork_projects import models; models.Project")
    assert {name.rpartition(".")[2] for name in names if ".models." in name} == {
        *("project", "category_reference", "company_reference", "tag", "project_defaults", "project_integrations"),
        *("project_integrations_microsoft_connectors", "project_integrations_one_drive_business"),
        *("project_integrations_sharepoint", "project_integrations_xero"),
    }


_ANSWERED = """
from workapis.transport import Headers, Response
class Answers:
    def send(self, request):
        return Response(200, Headers(), {body!r})
    def close(self):
        pass
{call}
"""


_TEAMWORK = "import workapis.teamwork_projects as api; api.TeamworkProjects(site='a', api_key='k', transport=Answers())"
_WEBWORK = "import workapis.webwork as api; api.WebWork(token='t', transport=Answers())"


@pytest.mark.parametrize(
    ("call", "body", "needed"),
    [
        (f"{_TEAMWORK}.projects.star(1)", b'{"STATUS": "OK"}', {"teamwork_projects.resources.projects"}),
        (
            f"{_WEBWORK}.workspaces.list().first()",
            b'{"data": [{"id": 1}]}',
            {
                *("webwork.resources.workspaces", "webwork.models.workspace"),
                *("webwork.models.member_role", "webwork.models.member_status"),
            },
        ),
        (
            f"{_WEBWORK}.timesheets.approve('s', workspace_id=1)",
            b'{"success": true, "data": null}',
            {"webwork.resources.timesheets", "webwork.models.workspace_choice"},
        ),
    ],
)
def test_a_call_loads_what_it_needs_alone(call: str, body: bytes, needed: set[str]) -> None:
    """A first call loads one module of methods and the models that it reads, however many operations there are."""
    code = _ANSWERED.format(call=call, body=body)
    found = {name.removeprefix("workapis_generated.") for name in _models(loaded_by(f"exec({code!r})"))}
    assert {name for name in found if name.count(".") > 1} == needed
