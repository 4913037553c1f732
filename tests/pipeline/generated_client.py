"""The files of a client that the pipeline makes of a document."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import workapis_generated
from scripts.fake import plan as fakes
from scripts.plan.api_plan import plan
from scripts.render import client_files
from tests.repository import FORMATS


def generate(slug: str, document: Mapping[str, Any], formats: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files of the client of one API, planned and rendered, by their paths."""
    return client_files.generate(plan(slug, document, formats), document)


def package(slug: str, document: Mapping[str, Any], folder: Path) -> ModuleType:
    """Generate client and fake of an API into a folder, and return the client's module; no slug can be used twice."""
    fake = {}
    if "x-workapis-auth" in document:
        fake = {f"generated/workapis_generated/{slug}/fake.json": fakes.text(fakes.fake_plan(document))}
    for name, content in {**generate(slug, document, FORMATS), **fake}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    root = str(folder / "generated" / "workapis_generated")
    if root not in workapis_generated.__path__:
        workapis_generated.__path__.append(root)
    return import_module(f"workapis_generated.{slug}.client")
