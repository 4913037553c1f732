"""Run programs without the Python paths of this process, so that they import their own modules."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

_OURS: Final = frozenset({"PYTHONPATH", "VIRTUAL_ENV"})


def run(folder: Path, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder; return its exit code and what it printed."""
    kept = {name: value for name, value in os.environ.items() if name not in _OURS}
    return subprocess.run(command, cwd=folder, env=kept, capture_output=True, text=True, check=False)


def run_module(folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module with this Python in a folder, which comes first on its import path."""
    return run(folder, [sys.executable, "-B", "-m", module, *arguments])
