"""Change the code in many small ways, and count how many of these changes some test notices.

The work is mutmut's, in a copy of the repository under `.cache/mutation` that is laid out as mutmut wants it. mutmut
finds out which tests run a function and runs those alone. What no test notices is written to `build/mutation-<area>.md`
with the score; the run fails where the score of an area is below `LEAST`.

mutmut leaves alone what is no function: constants and class bodies.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from attrs import define

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "build"
WORKSHOP = ROOT / ".cache" / "mutation"
LEAST = 0.95
NOTICED = {"killed", "timeout", "segfault"}


@define(frozen=True)
class Area:
    """Modules that are changed together, the tests that are to notice, and those of them that cannot be run here."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def _in(folder: str, *subjects: str) -> tuple[str, ...]:
    """Return the files of a folder of tests that are about these subjects."""
    return tuple(f"{folder}/test_{subject}" for subject in subjects)


AREAS = {
    "core": Area(
        (
            *("_call/retry", "_call/_attempt", "_call/_verdict", "_call/exchange"),
            *("_call/look_ahead", "_client/page_requests"),
            *("_service/rate_limiter", "limits", "_transport/drivers", "_response/_acknowledgement"),
            *("_client/page_walk", "_client/page_marks", "_client/page_search", "_client/page_sayings"),
            *("_names/caller_line", "paging"),
        ),
        (
            "clients/test_cases",
            *_in("runtime/transport", "drivers"),
            *_in("runtime/service", "limit", "rate_limiter", "waits"),
            *_in("runtime/call", "retry", "flow", "renewal", "deadlines", "sent"),
            *_in("runtime/call", "opened_targets", "validators", "observer"),
            *_in("runtime/response", "acknowledgement"),
            *_in("runtime/client", "walk", "odd_pages", "page_counts", "checkpoints"),
            *_in("runtime/client", "page_marks", "page_search", "page_requests", "next_link"),
            *_in("runtime/client", "paging", "list_arguments", "pagination_warnings"),
            *_in("runtime/client", "prefetch", "prefetch_ends"),
        ),
        # mutmut puts frames and lines of its own around every function, which these two tests would notice.
        (
            "tests/runtime/transport/test_drivers.py::test_drivers_are_short_and_know_no_policy",
            "tests/runtime/client/test_paging.py::test_the_warning_names_the_line_that_iterates",
        ),
    ),
    "auth": Area(
        (
            *("_auth/schemes", "_auth/credentials", "_oauth/token_lifecycle", "_oauth/token_scheme"),
            *("_oauth/token_request", "_oauth/token_response", "_oauth/wrap", "_oauth/authorization"),
            *("_oauth/discovery", "_client/sign_in", "oauth2", "tokens"),
        ),
        (
            *_in("runtime/auth", "security", "schemes", "credentials"),
            *_in("runtime/service", "environment"),
            *_in("runtime/ground", "tokens", "token_files"),
            *_in("runtime/client", "sign_in", "sites", "what_was_meant"),
            *_in("runtime/oauth", "oauth2", "grants", "authorization", "wrap", "wrap_requests"),
            *_in("runtime/oauth", "token_request", "token_response", "token_flights", "token_life"),
        ),
        # One reads the modules where they lie in the repository, one looks into the frames that mutmut puts there too.
        (
            "tests/runtime/auth/test_security.py::test_nothing_else_is_contacted",
            "tests/runtime/ground/test_tokens.py::test_no_frame_shows_what_is_no_token",
        ),
    ),
}

SETTINGS = """\
[tool.mutmut]
source_paths = ["src"]
only_mutate = {mutated}
also_copy = ["specs", "scripts", "generated", "overlays"]
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = {arguments}
timeout_multiplier = 3.0
timeout_constant = 3.0

[tool.pytest.ini_options]
pythonpath = [".", "src", "generated"]
"""


@define(frozen=True)
class Mutant:
    """A change that was made: the function it is in, and the lines that went and came.

    Its number in mutmut is no name for it, since it changes with the lines before it.
    """

    function: str
    removed: str
    added: str

    def __str__(self) -> str:
        """Show it as an entry of the report."""
        return f"- `{self.function}`\n\n  ```diff\n  - {self.removed}\n  + {self.added}\n  ```\n"


def prepare(area: Area) -> None:
    """Copy what the tests need, and write mutmut's settings."""
    shutil.rmtree(WORKSHOP, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("specs", "scripts", "generated", "tests"):
        shutil.copytree(ROOT / name, WORKSHOP / name, ignore=ignored)
    for name in ("documents", "vocabulary"):
        shutil.copytree(ROOT / "overlays" / name, WORKSHOP / "overlays" / name)
    shutil.copytree(ROOT / "overlays" / "workapis", WORKSHOP / "src" / "workapis", ignore=ignored)
    arguments = ["-p", "no:cacheprovider", *(part for test in area.left_out for part in ("--deselect", test))]
    settings = SETTINGS.format(
        mutated=[f"src/workapis/{name}.py" for name in area.modules],
        tests=[f"tests/{name}.py" for name in area.tests],
        arguments=arguments,
    )
    (WORKSHOP / "pyproject.toml").write_text(settings, encoding="utf-8")


def mutmut(*arguments: str) -> str:
    command = [sys.executable, "-m", "mutmut", *arguments]
    environment = {"HYPOTHESIS_PROFILE": "mutation", **os.environ}
    run = subprocess.run(command, cwd=WORKSHOP, stdout=subprocess.PIPE, text=True, check=False, env=environment)
    if run.returncode:
        raise SystemExit(f"{run.stdout[-4000:]}\nmutmut {arguments[0]} failed")
    return run.stdout


def results() -> dict[str, str]:
    """Return the status of each mutant by its name."""
    lines = (line.strip().rpartition(": ") for line in mutmut("results", "--all", "true").splitlines())
    return {name: status for name, _, status in lines if "__mutmut_" in name}


def mutant(name: str) -> Mutant:
    """Return what was changed, by the name that mutmut gives it."""
    changed = [line for line in mutmut("show", name).splitlines() if not line.startswith(("---", "+++"))]
    function = name.partition("__mutmut_")[0].removeprefix("workapis.")
    function = function.replace(".xǁ", ".", 1).replace("ǁ", ".").replace(".x_", ".", 1)
    return Mutant(function, _lines(changed, "-"), _lines(changed, "+"))


def _lines(diff: Iterable[str], sign: str) -> str:
    return " ".join(line[1:].strip() for line in diff if line.startswith(sign))


def scores(area: Area, statuses: Mapping[str, str]) -> list[str]:
    rows = []
    for module in area.modules:
        prefix = f"workapis.{module.replace('/', '.')}."
        mine = [status for name, status in statuses.items() if name.startswith(prefix)]
        noticed = sum(status in NOTICED for status in mine)
        rows.append(f"{module:<26} {noticed:>5} of {len(mine):>5}  {100 * noticed / max(len(mine), 1):5.1f} %")
    return rows


def judged(name: str) -> list[str]:
    """Run an area, print and write its report, and return what is not as it must be."""
    area = AREAS[name]
    prepare(area)
    mutmut("run", "--max-children", str(min(os.cpu_count() or 1, 8)))
    statuses = results()
    survivors = [mutant(found) for found, status in statuses.items() if status not in NOTICED]
    score = 1 - len(survivors) / max(len(statuses), 1)
    lines = scores(area, statuses)
    lines.append(f"{len(statuses) - len(survivors)} of {len(statuses)} changes were noticed: {100 * score:.1f} %")
    print("\n".join(lines), flush=True)
    REPORTS.mkdir(exist_ok=True)
    table = "\n".join(["```text", *lines, "```", "", "No test notices:", "", *map(str, survivors)])
    (REPORTS / f"mutation-{name}.md").write_text(f"# Mutation of {name}\n\n{table}\n", encoding="utf-8")
    is_enough = score >= LEAST and statuses
    return [] if is_enough else [f"{name}: fewer than {100 * LEAST:.0f} % of the changes were noticed"]


def main(names: Sequence[str]) -> int:
    """Run the areas that are named, or all; print each breach, and return 1 if there is one."""
    unknown = [name for name in names if name not in AREAS]
    if unknown:
        raise SystemExit(f"no such area: {', '.join(unknown)}; there are {', '.join(AREAS)}")
    found = [fault for name in names or AREAS for fault in judged(name)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
