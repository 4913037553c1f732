"""Draw the output of pytest for a failing assertion on a fake, for the guide.

`python -m tests.laws.failing_test_picture` draws it anew: look at it before it is committed.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from tests.repository import ROOT

FILE = ROOT / "docs/assets/failing_test.svg"
_WIDTH = 114
_TEST = """\
def write_order(tw, project):
    into = tw.task_lists.create(project, name="Order").id
    tw.tasks.create(into, content="Call Ann", priority="low")
    tw.tasks.create(into, content="Book a room", priority="high")


def test_ann_is_called_first(teamwork_projects):
    write_order(teamwork_projects.client(), teamwork_projects.add.projects(name="Apollo").id)
    teamwork_projects.received("tasks.create").once(content="Call Ann", priority="high")
"""


def printed() -> str:
    """Return what pytest prints, in colours, without the time that it took."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "conftest.py").write_text('pytest_plugins = ["workapis.testing.pytest"]\n')
        Path(folder, "test_order.py").write_text(_TEST)
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-rN",
            "--color=yes",
            "--no-header",
            "-p",
            "no:cacheprovider",
            ".",
        ]
        environment = {
            **os.environ,
            "PYTEST_ADDOPTS": "",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join(str(ROOT / name) for name in ("overlays", "generated")),
            "COLUMNS": str(_WIDTH),
        }
        run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)
    return re.sub(r" in [\d.]+s", "", run.stdout)


def picture() -> str:
    """Return the drawing: text of the reader's own font, which asks no other host."""
    console = Console(width=_WIDTH, record=True, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(printed()), soft_wrap=False)
    form = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    form = re.sub(r"<!--.*?-->", "<!-- Of tests.laws.failing_test_picture. Do not edit. -->", form, flags=re.DOTALL)
    text = console.export_svg(title="pytest", code_format=form, unique_id="failing")
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


if __name__ == "__main__":
    FILE.write_text(picture(), "utf-8")
