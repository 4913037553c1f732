"""Run downstream generators on the merged document.

Each generator has a pinned version, must accept the document without an error, and must write code that compiles. No
output of this repository contains that code. Generators on Node need npm and the npm registry: without them they are
skipped, or an error if CI is set.
"""

from __future__ import annotations

import json
import py_compile
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document.digests import digest
from scripts.document.fault import Fault, FaultsError
from scripts.foreign import nodejs
from scripts.foreign.nodejs import AbsentError
from scripts.publish.merge import FILE
from scripts.publish.summary import Say

CACHE = ".cache/consumers"
# Node packages by exact version. typescript compiles the others' output; 5 is the last version that both accept.
PACKAGES: Mapping[str, str] = {
    "@hey-api/openapi-ts": "0.99.0",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3",
}
_HEY_API = """export default {
  input: './document.yaml',
  output: { path: './hey_api' },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  logs: { path: './logs' },
};
"""
_COMPILE = ["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"]
_PYDANTIC = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"]
_SECONDS = 300


class RefusalError(Exception):
    """A generator rejects the document, or its output does not compile."""


def try_all(root: Path, must: bool, say: Say) -> None:
    """Run every generator on the merged document.

    Args:
        root: repository root.
        must: if true, a missing generator is an error; else it is skipped.
        say: receives each progress line.

    Raises:
        FaultsError: generators reject the document; it holds the message of each.
    """
    faults: list[Fault] = []
    for name, give in CONSUMERS.items():
        try:
            with tempfile.TemporaryDirectory() as folder:
                (Path(folder) / "document.yaml").write_bytes((root / FILE).read_bytes())
                give(Path(folder), root)
        except AbsentError as error:
            faults += nodejs.absent(name, error, must, say, lambda *texts: Fault(FILE, 0, "", *texts))
        except RefusalError as error:
            fix = "correct the spec, or scripts/publish/merge.py. If the generator is wrong, report the bug upstream"
            faults.append(Fault(FILE, 0, "", f"{name}: {error}", fix))
        else:
            say(f"{name}: accepted {FILE}, and its output compiles")
    if faults:
        raise FaultsError(faults)


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("nox -s consumers", __doc__).parse_args(arguments)
    try:
        try_all(ROOT, nodejs.must_run(), say)
    except FaultsError as error:
        return tell(error, "not every generator accepts the merged document")
    return 0


def _openapi_typescript(folder: Path, root: Path) -> None:
    packages = installed(root)
    _script(packages, "openapi-typescript/bin/cli.js", folder, "document.yaml", "-o", "types.d.ts")
    _script(packages, "typescript/bin/tsc", folder, *_COMPILE, "types.d.ts")


def _hey_api(folder: Path, root: Path) -> None:
    packages = installed(root)
    (folder / "settings.mjs").write_text(_HEY_API, "utf-8")
    _script(packages, "@hey-api/openapi-ts/bin/run.js", folder, "-f", "settings.mjs")
    _script(packages, "typescript/bin/tsc", folder, *_COMPILE, "--skipLibCheck", "hey_api/index.ts")


def _datamodel_code_generator(folder: Path, _: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-m", "datamodel_code_generator", "--input", "document.yaml"]
    done = subprocess.run(
        [*command, "--output", "models.py", "--target-python-version", "3.11", *_PYDANTIC],
        cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False,
    )  # fmt: skip
    if "No module named" in done.stderr:
        raise AbsentError("it is not installed. Run `nox -s consumers`.")
    if done.returncode:
        raise RefusalError(nodejs.end(done.stderr))
    try:
        py_compile.compile(str(folder / "models.py"), doraise=True)
    except py_compile.PyCompileError as error:
        raise RefusalError(nodejs.end(str(error))) from None


CONSUMERS: Mapping[str, Callable[[Path, Path], None]] = {
    "openapi-typescript": _openapi_typescript,
    "hey-api": _hey_api,
    "datamodel-code-generator": _datamodel_code_generator,
}


def installed(root: Path) -> Path:
    """Install the packages if they are missing, and return their folder.

    Raises:
        AbsentError: Node or npm is missing, or the npm registry cannot be reached.
    """
    nodejs.check(root)
    wanted = json.dumps({"private": True, "dependencies": PACKAGES})
    folder = root / CACHE / digest(wanted.encode())[:16]
    if not (folder / "complete").is_file():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(wanted, "utf-8")
        done = nodejs.run([nodejs.program("npm"), "install", "--ignore-scripts"], folder)
        if done.returncode:
            raise AbsentError(f"npm could not install the generators: {nodejs.reason(done.stderr)}")
        (folder / "complete").touch()
    return folder / "node_modules"


def _script(packages: Path, script: str, folder: Path, *arguments: str) -> None:
    """Run a script of a package in a folder; raise `RefusalError` with the end of its output if it fails."""
    done = nodejs.run([nodejs.program("node"), str(packages / script), *arguments], folder)
    if done.returncode:
        raise RefusalError(nodejs.end(done.stdout + done.stderr))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
