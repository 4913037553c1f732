"""The short form of the rehearsal: pages, drafts and edits make bundles and plans of clients, in a folder alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema_rs
import pytest

from scripts.commands.draft import draft
from scripts.commands.new_api import new_api
from scripts.document.yaml_document import load
from scripts.publish.production import finish_all, plan_faults
from scripts.spec.api import discover
from tests.fakes.fake_case import SCHEMA, cases_of
from tests.rehearsal import edits
from tests.rehearsal.run import APIS, DATA, ROOT, pages


@pytest.mark.parametrize("slug", APIS)
def test_pages_become_a_client_by_commands_and_yaml(slug: str, tmp_path: Path) -> None:
    """Both commands and a person's edits describe each operation of the pages, with no fault of bundle and plan."""
    shutil.copytree(ROOT / "overlays/vocabulary", tmp_path / "overlays/vocabulary")
    said: list[str] = []
    new_api(tmp_path, slug, pages(slug), said.append)
    draft(tmp_path, slug, said.append)
    edits.apply(tmp_path, DATA / slug)
    (api,) = discover(tmp_path)
    made = finish_all([api], said.append)[slug]
    assert made.bundle.counts["operations"] == APIS[slug].operations
    assert plan_faults(api, made) == []
    assert any(": guess: " in line for line in said)


@pytest.mark.parametrize("slug", APIS)
def test_the_calls_rest_on_sentences_of_the_pages(slug: str) -> None:
    """Each case is as the schema of such cases has it, and cites what a page says."""
    path = DATA / slug / "calls.yaml"
    validator = jsonschema_rs.validator_for(json.loads(SCHEMA.read_text("utf-8")))
    assert [error.message for error in validator.iter_errors(load(path, ROOT).value)] == []
    for case in cases_of(path):
        place, _, sentence = case["cites"].partition(": ")
        assert sentence in " ".join((ROOT / place).read_text("utf-8").split()), case["name"]
