"""Media types of a bundle: XML beside JSON if a suffix chooses it."""

from __future__ import annotations

from typing import Any

from scripts.publish.media_type import add_formats


def test_a_bundle_tells_xml_where_a_suffix_chooses_it() -> None:
    """Beside JSON, at paths with a suffix and in what they share; not at others, nor in data that looks like it."""
    json_: dict[str, Any] = {"application/json": {"schema": {}}}
    both = {**json_, "application/xml": {}}
    paths = {"/a.json": both, "/a.{format}": both, "/a": json_, "/v2/a.json": json_, "/b.pdf": json_}

    def document(contents: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
        return {
            "x-workapis-formats": {"default": "json", "also": ["xml"], "default_below": ["/v2/"]},
            "paths": {path: {"get": {"requestBody": {"content": content}}} for path, content in contents.items()},
            "components": {"responses": {"Error": {"content": shared}}},
        }

    assert add_formats(document(dict.fromkeys(paths, json_), json_)) == document(paths, both)
