"""A new API needs its own files alone: no other file lists the APIs, and all that is tested of each holds of one more.

The fifth API of the tests is as big as a real one, and sorts before the others. In the short form some files of tests
are run in a copy of the repository that has it, in the long form all that go over the APIs.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

from scripts.commands.regenerate import regenerate
from scripts.rules.layout_rules import repository_faults
from scripts.spec.api import discover
from tests.pipeline import fifth_api
from tests.proof import long_form
from tests.repository import APIS, ROOT, SLUGS, published

# Files that show each scheme or dialect by an API that has it, so that all APIs happen to stand in them; nothing there
# is said of every API, and a new one need not be added.
EXAMPLES = {
    "docs/guides/authentication.md": "one section a scheme",
    "tests/clients/downstream.py": "what type checkers make of odd arguments",
    "tests/clients/test_clients.py": "one test a dialect",
    "tests/clients/test_facade.py": "names and errors of single operations",
    "tests/clients/test_snippets.py": "the programs of the guides run as they stand there",
    "tests/pipeline/publish/test_planted.py": "mistakes, each in an API that has what is spoilt",
    "tests/runtime/fake/test_fake_clients.py": "one test a store or a dialect",
    "tests/runtime/fake/test_spoilt_answers.py": "spoilt answers, of APIs that page in some way",
    "tests/runtime/service/test_environment.py": "one test an address",
}
# What commands write, such as `regenerate` and `nox -s budgets -- --record`; what was said of an API when it was new.
WRITTEN = (
    "generated/*",
    "overlays/workapis/*/*",
    "tests/data/public_names.txt",
    "tests/data/words.yaml",
    "benchmarks/budgets.yaml",
    "CHANGELOG.md",
    "docs/decisions/*",
)
OWN = tuple(pattern for slug in SLUGS for pattern in (f"specs/{slug}/*", f"overlays/*/{slug}.*"))
BETWEEN_MARKS = re.compile(r"(<!-- (\w+): written by regenerate -->).*?(<!-- end of \2 -->)", re.DOTALL)
NAMES = {slug: (slug, str(published(slug)["x-workapis-client"])) for slug in SLUGS}


# Tests that are run in the copy, those of the fifth API and those that are of none by itself.
CHOSEN = (
    "tests/clients/test_clients.py",
    "tests/clients/test_method_names.py",
    "tests/laws/test_generated.py",
    "tests/pipeline/evidence/test_coverage.py",
    "tests/pipeline/render/test_code_samples.py",
    "tests/runtime/fake/test_coverage.py",
    "tests/runtime/fake/test_fake_command.py::test_a_fake_of_every_api_serves",
    "tests/runtime/formats/test_format_rules.py",
    "tests/runtime/models/test_pydantic.py",
    "tests/runtime/models/test_views.py::test_a_dictionary_has_the_documented_types",
    "tests/runtime/service/test_limit.py::test_the_budgets_are_those_of_the_documents",
)
# What goes over the APIs, or over their operations, schemas or payloads.
GOES_OVER = re.compile(r"\b(SLUGS|APIS|READ)\b|\b(examples|shapes)\(\)|\b(described|of_kind)\(")
# Too dear a second time, and not of APIs: builds of wheels, the same bytes under other locales, copies of copies.
LEFT_OUT = ("test_new_api.py", "test_wheel.py", "test_planted.py")


def _listed() -> list[str]:
    """Return the files of the repository, those that are not added yet among them."""
    told = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(told, cwd=ROOT, capture_output=True, check=True, encoding="utf-8").stdout.splitlines()
    return [line for line in listed if (ROOT / line).is_file()]


def _files() -> list[str]:
    """Return the files that are written by hand and are of no single API."""
    return [path for path in _listed() if not any(fnmatch(path, pattern) for pattern in (*WRITTEN, *OWN))]


def named(text: str) -> set[str]:
    """Return the APIs whose slug or client a text names, as a word of its own or in a longer one."""
    outside = BETWEEN_MARKS.sub(r"\1\3", text)
    return {slug for slug, names in NAMES.items() if any(re.search(rf"(?<![A-Za-z]){name}", outside) for name in names)}


def test_no_file_lists_the_apis() -> None:
    """A file that names every API would miss the next one: it derives them, or is an example in this list."""
    listing = {path for path in _files() if named((ROOT / path).read_text("utf-8", "replace")) == set(SLUGS)}
    assert listing == set(EXAMPLES)


def test_a_list_is_seen() -> None:
    """Slugs and clients are seen in code, prose and data, and not between the marks of what is written."""
    for kind in range(2):
        listed = ", ".join(names[kind] for names in NAMES.values())
        assert named(f"[{listed}]") == set(SLUGS)
        assert named(f"<!-- apis: written by regenerate -->\n{listed}\n<!-- end of apis -->\n") == set()
    assert len(APIS) > 1


def _goes_over_apis() -> list[str]:
    found = sorted(path.relative_to(ROOT) for path in (ROOT / "tests").rglob("test_*.py") if path.name not in LEFT_OUT)
    dear = {"browser", "mutation", "redis_server", "tools"}
    kept = [path for path in found if not dear & {*path.parts}]
    return [str(path) for path in kept if GOES_OVER.search((ROOT / path).read_text("utf-8"))]


def test_the_tests_hold_with_a_fifth_api(tmp_path: Path) -> None:
    """With the files of one more API, and no other, regenerate writes the rest, and the tests of all APIs pass."""
    for path in _listed():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    fifth_api.add(tmp_path)
    regenerate(tmp_path, [], lambda _: None)
    assert repository_faults(tmp_path, discover(tmp_path)) == []
    assert [api.slug for api in discover(tmp_path)] == [fifth_api.SLUG, *SLUGS]
    others = " or ".join([*SLUGS, *(client for _, client in NAMES.values())])
    chosen = _goes_over_apis() if long_form(0, 1) else CHOSEN
    options = (
        "-q",
        "-n",
        "0",
        "-p",
        "no:cacheprovider",
        "-k",
        f"{fifth_api.SLUG} or not ({others} or the_output_depends or every_figure_is_recorded)",
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *chosen],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([f"{tmp_path}/overlays", f"{tmp_path}/generated"])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout[-5000:]
