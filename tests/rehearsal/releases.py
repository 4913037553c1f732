"""Release a copy of this repository twice, with a breaking change in between: ``python -m tests.rehearsal.releases``.

The first release is 0.1.0. Then an argument becomes required: the command refuses the next release until it has a
fragment, and names it 0.2.0. The rehearsal runs a part of the tests against the wheels.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.rehearsal.run import Rehearsal, StepError, copy, found

RELEASE = "scripts.commands.release"
SUITE = ("--suite", "tests/clients/test_facade.py")
SPEC = "specs/webwork/resources/contracts.yaml"
OPTIONAL = "        description: Status of the contracts.\n"
BROKEN = r"`?contracts\.list\(status=\)`?"


def git(root: Path, *arguments: str) -> str:
    """Run git as somebody; return what it prints."""
    someone = ("-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false", "-c", "gc.auto=0")
    command = ["git", "-C", str(root), *someone, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(root: Path, message: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", message)


class ReleaseRehearsal(Rehearsal):
    """Two releases in a copy."""

    def start(self, _: str) -> str:
        """Make a repository of git of the copy, as one before its first release."""
        told = copy(self.root)
        shutil.rmtree(self.root / "docs/released", ignore_errors=True)
        project = self.root / "pyproject.toml"
        text = re.sub(r'(?m)^version = ".*"$', 'version = "0.1.0"', project.read_text("utf-8"), count=1)
        project.write_text(text, "utf-8")
        (self.root / "CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0, not yet released\n\n- All of it.\n", "utf-8")
        git(self.root, "init", "--quiet")
        commit(self.root, "Begin")
        return told

    def first(self, number: str) -> str:
        """Release for the first time, and build the same bytes from the tag."""
        self.released(number)
        wheel = self.wheel(number)
        self.refused(rf"the version is {number}, not 9\.9\.9", "--committed", "9.9.9")
        self.run(RELEASE, "--committed", number, *SUITE)
        if self.wheel(number) != wheel:
            raise StepError("the wheel of the tag is not the wheel that was tried")
        return f"released, and built again from v{number}"

    def broken(self, number: str) -> str:
        """Make an argument required; return the fault of the next release."""
        path = self.root / SPEC
        text = path.read_text("utf-8")
        path.write_text(text.replace(OPTIONAL, f"{OPTIONAL}        required: true\n", 1), "utf-8")
        self.refused(rf"{SPEC}: has uncommitted changes", number)
        self.run("scripts.commands.regenerate", "webwork")
        self.run("tests.laws.public_names")
        commit(self.root, "Ask for the status of contracts")
        return found(rf"breaks {BROKEN} of release [\d.]+: .*", self.refused(rf"breaks {BROKEN}", number))

    def told(self, number: str) -> str:
        """Draft the fragment; return the fault of a version that is too low."""
        self.run("scripts.commands.diff", "--types", "--draft")
        commit(self.root, "Tell that it breaks")
        low = r"0\.1\.1 is too low: breaking changes since 0\.1\.0 require 0\.2\.0"
        return found(low, self.refused(low, "0.1.1"))

    def second(self, number: str) -> str:
        """Release what breaks, under the version that follows by itself; look at all that it wrote."""
        self.run(RELEASE, "--check", *SUITE)
        self.untouched()
        self.released(number)
        for name in ("CHANGELOG.md", f"dist/workapis-{number}.notes.md"):
            found(BROKEN, (self.root / name).read_text("utf-8").partition("## 0.1.0")[0])
        left = sorted(
            path.name for folder in ("changes", "released") for path in (self.root / "docs" / folder).iterdir()
        )
        if left != sorted(["README.md", number]):
            raise StepError(f"docs/changes and docs/released have {left}")
        return found(r"Nothing changed for users", self.run("scripts.commands.diff"))

    def released(self, number: str) -> None:
        """Release, the version left to the command; commit and tag."""
        said = self.run(RELEASE, *SUITE)
        found(rf"git tag -a v{number} ", said)
        found(r"tests against the wheel: \d+ passed", said)
        found(rf"^# Changelog\n\n## {number}, 2\d\d\d-\d\d-\d\d\n", (self.root / "CHANGELOG.md").read_text("utf-8"))
        for name in ("-py3-none-any.whl", ".tar.gz", ".cdx.json", ".notes.md"):
            found(rf"workapis-{number}{name}", said)
        commit(self.root, f"Release {number}")
        git(self.root, "tag", f"v{number}")

    def refused(self, pattern: str, *arguments: str) -> str:
        """Run a release that must fail with a message and change nothing; return its output."""
        before = git(self.root, "status", "--porcelain")
        said = self.run(RELEASE, *arguments, *SUITE, code=1)
        found(pattern, said)
        found(r"nothing was written", said)
        if git(self.root, "status", "--porcelain") != before:
            raise StepError("what was refused changed the tree")
        return said

    def untouched(self) -> None:
        """Check that the tree has no change to commit."""
        if changed := git(self.root, "status", "--porcelain"):
            raise StepError(f"the tree was changed:\n{changed}")

    def wheel(self, number: str) -> bytes:
        """Return the wheel of `dist`."""
        return (self.root / f"dist/workapis-{number}-py3-none-any.whl").read_bytes()


def main() -> int:
    """Rehearse; return the exit code."""
    started = perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        rehearsal = ReleaseRehearsal(Path(folder).resolve())
        try:
            rehearsal.step("copy", "", rehearsal.start)
            rehearsal.step("first release", "0.1.0", rehearsal.first)
            rehearsal.step("what breaks", "0.2.0", rehearsal.broken)
            rehearsal.step("its fragment", "0.2.0", rehearsal.told)
            rehearsal.step("second release", "0.2.0", rehearsal.second)
        except StepError as error:
            print(error, file=sys.stderr)
            return 1
    print(f"{perf_counter() - started:.0f} seconds")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
