"""What an import loads."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.repository import ROOT, SLUGS

_PATH = [str(ROOT / "overlays"), str(ROOT / "generated")]


def _loaded(code: str) -> set[str]:
    """Return the modules of ours, and of the HTTP library, that are loaded after some code ran in a new interpreter."""
    program = f"import sys; sys.path[:0] = {_PATH!r}\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return {
        name for name in done.stdout.split() if name.partition(".")[0] in ("workapis", "workapis_generated", "httpx")
    }


def _models(modules: set[str]) -> set[str]:
    return {name for name in modules if ".models." in name}


def test_the_package_loads_nothing() -> None:
    """`import workapis` loads that module alone."""
    assert _loaded("import workapis") == {"workapis"}


@pytest.mark.parametrize("slug", SLUGS)
def test_an_api_loads_no_model_and_no_http_library(slug: str) -> None:
    """Importing an API, and even the package of its models, loads no model."""
    modules = _loaded(f"import workapis.{slug}; from workapis.{slug} import models")
    assert not _models(modules)
    assert "httpx" not in modules


def test_using_a_model_loads_one() -> None:
    """A model is loaded when its name is first used, and brings no other."""
    modules = _loaded("from workapis.teamwork_projects import models; models.Project")
    assert _models(modules) == {"workapis_generated.teamwork_projects.models.project"}


def test_reading_a_record_loads_what_it_holds() -> None:
    """A nested model is loaded when a record that holds one is read."""
    code = (
        "from workapis.teampulse.models import TimeEntryType as T; T.from_dict({'id': 1, 'name': 'a', 'iversion': 0})"
    )
    assert len(_models(_loaded(code))) == 1
