"""The client that openapi-python-client makes of one path of a published bundle, in a temporary folder.

Of the whole bundle it makes code that does not parse: two spellings of one key become one argument, twice.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

PACKAGE = "stock_client"


def only(document: dict[str, Any], path: str) -> dict[str, Any]:
    """Return a document of one path, with the components that it refers to and those that they refer to."""
    text = json.dumps(document["paths"][path])
    components: dict[str, dict[str, Any]] = {"securitySchemes": document["components"]["securitySchemes"]}
    wanted = set(re.findall(r'"#/components/(\w+)/(\w+)"', text))
    while wanted:
        kind, name = wanted.pop()
        if name not in components.setdefault(kind, {}):
            components[kind][name] = document["components"][kind][name]
            wanted |= set(re.findall(r'"#/components/(\w+)/(\w+)"', json.dumps(components[kind][name])))
    return {**document, "paths": {path: document["paths"][path]}, "components": components}


@contextmanager
def generated(bundle: Path, path: str) -> Iterator[None]:
    """Generate the client with the generator's own templates, and make it importable as `PACKAGE`."""
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part.json"
        document = yaml.load(bundle.read_bytes(), yaml.CSafeLoader)
        part.write_text(json.dumps(only(document, path)), encoding="utf-8")
        settings = Path(folder) / "settings.yaml"
        settings.write_text(f"package_name_override: {PACKAGE}\npost_hooks: []\n", encoding="utf-8")
        project = Path(folder) / "project"
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(part)]
        command += ["--config", str(settings), "--output-path", str(project)]
        # It warns of the request bodies that it leaves out for being JSON or XML; no call here has one.
        run = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if run.returncode:
            raise SystemExit(run.stdout)
        sys.path.insert(0, str(project))
        try:
            yield
        finally:
            sys.path.remove(str(project))
