"""The files of a client that the pipeline makes of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.plan.api_plan import plan
from scripts.render import client_files


def generate(slug: str, document: Mapping[str, Any], formats: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files of the client of one API, planned and rendered, by their paths."""
    return client_files.generate(plan(slug, document, formats), document)
