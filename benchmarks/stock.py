"""The client that openapi-python-client makes of a published bundle, in a temporary folder."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGE = "stock_client"


@contextmanager
def generated(bundle: Path) -> Iterator[None]:
    """Generate the client with the generator's own templates, and make it importable as `PACKAGE`."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "settings.yaml"
        settings.write_text(f"package_name_override: {PACKAGE}\npost_hooks: []\n", encoding="utf-8")
        project = Path(folder) / "project"
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(bundle)]
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
