"""Pinned names: silent additions, and refused changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.publish import name_pins
from scripts.spec.api import ApiFolder
from tests.pipeline.commands.test_regenerate import NAMES, fake_generate, run
from tests.pipeline.former_api import FORMER_METHODS, FORMER_NAMES, former_api
from tests.pipeline.spec_folder import Repository
from tests.repository import APIS, FORMATS, published


def _document(*keys: str, **words: str) -> dict[str, Any]:
    properties = {key: {"type": "string"} | ({"x-workapis-name": words[key]} if key in words else {}) for key in keys}
    return {
        "info": {"title": "Small", "version": "1"},
        "x-workapis-client": "Small",
        "components": {"schemas": {"Thing": {"type": "object", "properties": properties}}},
    }


def _write(api: ApiFolder, document: dict[str, Any]) -> None:
    pins = api.root / "overlays/names" / f"{api.slug}.yaml"
    if not pins.is_file():
        pins.parent.mkdir(parents=True)
        pins.write_text("{}\n", "utf-8")
    for name, content in name_pins.files(api, plan(api.slug, document, FORMATS)).items():
        (api.root / name).write_bytes(content)


def test_names_may_change_before_the_first_release(tmp_path: Path) -> None:
    """Without a file of pins, none is made and no name is refused."""
    api = ApiFolder("small", tmp_path)
    assert name_pins.files(api, plan(api.slug, _document("id"), FORMATS)) == {}
    assert name_pins.check(api, plan(api.slug, _document("id"), FORMATS)) == []


def test_names_of_new_keys_are_added(tmp_path: Path) -> None:
    """A new key gets a line; those of the others stay."""
    api = ApiFolder("small", tmp_path)
    _write(api, _document("created-on"))
    _write(api, _document("created-on", "id"))
    text = (tmp_path / "overlays/names/small.yaml").read_text()
    assert text.splitlines()[1:] == ["Thing.created-on: created_on", "Thing.id: id"]
    assert name_pins.check(api, plan(api.slug, _document("created-on", "id"), FORMATS)) == []


def test_a_rename_is_refused(tmp_path: Path) -> None:
    """A name that would change is a fault of its line, in check and in regenerate, and nothing is written."""
    api = ApiFolder("small", tmp_path)
    _write(api, _document("id", "created-on"))
    renamed = _document("id", "created-on", **{"created-on": "made_on"})
    (fault,) = name_pins.check(api, plan(api.slug, renamed, FORMATS))
    assert str(fault).startswith("overlays/names/small.yaml:2 /Thing.created-on: Thing.created-on was created_on and")
    with pytest.raises(FaultsError, match="would be made_on"):
        name_pins.files(api, plan(api.slug, renamed, FORMATS))


def test_a_rename_is_pinned_if_the_former_name_works_still(tmp_path: Path) -> None:
    """A method, an argument and an attribute get another name by a word, which keeps the former one for a while."""
    api = ApiFolder("former", tmp_path)
    before = former_api()
    listed = before["paths"]["/things"]["get"]
    listed |= {"x-workapis-method": "items.list"}
    listed["parameters"][0]["x-workapis-name"] = "order"
    before["components"]["schemas"]["Thing"]["properties"]["starred"]["x-workapis-name"] = "starred"
    for node in (*listed["parameters"], listed, before["components"]["schemas"]["Thing"]["properties"]["starred"]):
        node.pop(FORMER_METHODS, node.pop(FORMER_NAMES, None))
    _write(api, before)
    pins = tmp_path / "overlays/names/former.yaml"
    assert {"Thing.starred: starred", "listThings: items.list", "listThings(order): order"} <= {*_lines(pins)}
    assert name_pins.check(api, plan(api.slug, former_api(), FORMATS)) == []
    _write(api, former_api())
    assert {"Thing.starred: is_starred", "listThings: things.list", "listThings(order): sort"} <= {*_lines(pins)}
    (fault, *_) = name_pins.check(api, plan(api.slug, before, FORMATS))
    assert "x-workapis-former-names" in fault.fix


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def test_a_key_that_is_gone_is_refused(tmp_path: Path) -> None:
    """Removing a key takes an attribute from users; the fault says so until its line is taken out."""
    api = ApiFolder("small", tmp_path)
    _write(api, _document("id", "name"))
    (fault,) = name_pins.check(api, plan(api.slug, _document("id"), FORMATS))
    assert "Thing.name, name, would be gone" in str(fault)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_every_name_of_every_client_is_pinned(api: ApiFolder) -> None:
    for name, content in name_pins.files(api, plan(api.slug, published(api.slug), FORMATS)).items():
        assert (api.root / name).read_bytes() == content


def test_a_release_pins_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file of pins that a release begins is filled and kept; until then there is none."""
    monkeypatch.setattr("scripts.render.client_files.generate", fake_generate)
    repository = Repository(tmp_path)
    repository.add()
    run(repository)
    assert not (repository.root / NAMES).exists()
    repository.write(NAMES, "{}\n")
    run(repository)
    pinned = (repository.root / NAMES).read_text("utf-8")
    assert "getBook: books.get\n" in pinned
    assert run(repository)[0].startswith("Nothing changed")
    repository.change("overlays/documents/shelf.overlay.yaml", "books.get}", "books.fetch}")
    with pytest.raises(FaultsError, match=r"getBook was books\.get and would be books\.fetch"):
        run(repository)
    assert (repository.root / NAMES).read_text("utf-8") == pinned
