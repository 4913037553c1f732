"""Counts of what users install and import: `python -m benchmarks.counts`, compared with `budgets.yaml`.

They are the same on every machine: generated files and lines, lines of the runtime, sizes of the wheel, and modules
that an import, a client and a first call load.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import budgets
from scripts.publish import generated_tree, manifest
from workapis.testing import FakeService
from workapis.transport import Request, Response

ROOT = Path(__file__).parent.parent
RUNTIME = "workapis"
"""The name of the figure of all that is written by hand."""

_LOADED = """
import json, sys
sys.path[:0] = {paths!r}
before = set(sys.modules)
{statement}
print(json.dumps(sorted(set(sys.modules) - before)))
"""
_CLIENT = "import workapis.{slug} as api; client = api.{client}({arguments})"
_ANSWERED = """
from workapis.transport import Headers, Response
class Answers:
    def send(self, request):
        return Response({status!r}, Headers({headers!r}), {content!r})
    def close(self):
        pass
"""


class Kept:
    """A transport that keeps the response which another one gave last."""

    def __init__(self, transport: Any) -> None:
        """Take the transport that answers."""
        self._transport = transport
        self.last = Response(200)

    def send(self, request: Request) -> Response:
        """Return the response of the other transport."""
        self.last = self._transport.send(request)
        return self.last


def measured(root: Path, wheel: Path) -> dict[str, dict[str, int]]:
    """Return the counts of a tree and of the wheel that was built of it, by group and name."""
    counts = {slug: entry.counts["operations"] for slug, entry in manifest.read(root).apis.items()}
    files, lines = generated(root, counts)
    compressed, installed = sizes(wheel, counts)
    return {
        "operations": {"all": sum(counts.values()), **counts},
        "files generated": files,
        "lines generated": lines,
        "lines of the runtime": {RUNTIME: runtime_lines(root)},
        "kilobytes of the wheel": compressed,
        "kilobytes installed": installed,
        "modules loaded": modules(root, counts),
    }


def generated(root: Path, slugs: Iterable[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many files and lines are generated: in all, and by API."""
    length = {path: (root / path).read_bytes().count(b"\n") for path in generated_tree.owned(root)}
    own = {slug: [path for path in length if generated_tree.belongs_to(slug, path)] for slug in slugs}
    parts = {"all": list(length), **own}
    return (
        {name: len(paths) for name, paths in parts.items()},
        {name: sum(length[path] for path in paths) for name, paths in parts.items()},
    )


def runtime_lines(root: Path) -> int:
    """Return how many lines of Python the runtime has, without the public packages of APIs, which are generated."""
    written = generated_tree.owned(root)
    modules = (path for path in (root / "overlays/workapis").rglob("*.py"))
    return sum(path.read_bytes().count(b"\n") for path in modules if path.relative_to(root).as_posix() not in written)


def sizes(wheel: Path, slugs: Iterable[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return kilobytes of the wheel, compressed and installed: in all, of the runtime, and by API.

    The merged bundle and what tells of the distribution count in all alone.
    """
    known = set(slugs)
    compressed, installed = Counter[str](), Counter[str]()
    for item in zipfile.ZipFile(wheel).infolist():
        for name in ("all", *_part(item.filename, known)):
            compressed[name] += item.compress_size
            installed[name] += item.file_size
    return _kilobytes(compressed), _kilobytes(installed)


def _part(path: str, slugs: set[str]) -> set[str]:
    """Return the part of the wheel that a file belongs to, if it belongs to one."""
    package, _, rest = path.partition("/")
    if own := {part.partition(".")[0] for part in rest.split("/")} & slugs:
        return own
    return {RUNTIME} if package == RUNTIME and not rest.endswith(".yaml") else set()


def _kilobytes(sizes: Mapping[str, int]) -> dict[str, int]:
    return {name: round(size / 1e3) for name, size in sizes.items()}


def modules(root: Path, slugs: Iterable[str]) -> dict[str, int]:
    """Return how many modules beyond the standard library each statement loads in a new interpreter."""
    return {name: loaded(root, statement) for name, statement in statements(slugs)}


def statements(slugs: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the statements by name: imports, and for each API its client and a first call, as its fake answers it."""
    yield "import workapis", "import workapis"
    for slug in slugs:
        service: FakeService[Any, Any] = FakeService(slug, records=1)
        arguments = [f"{name}={value!r}" for name, value in service.credentials.items()]
        arguments.append(f"base_url={service.base_url!r}")
        made = {"slug": slug, "client": service.plan["client"]}
        yield f"import workapis.{slug}", f"import workapis.{slug}"
        yield f"{slug}, a client", _CLIENT.format(**made, arguments=", ".join(arguments))
        if call := first_read(service.plan["operations"]):
            kept = Kept(service.transport())
            exec(call, {"client": service.client(transport=kept)})
            reply = {"status": kept.last.status, "headers": dict(kept.last.headers), "content": kept.last.content}
            client = _CLIENT.format(**made, arguments=", ".join([*arguments, "transport=Answers()"]))
            yield f"{slug}, a first call", f"{_ANSWERED.format(**reply)}{client}; {call}"


def first_read(operations: Mapping[str, Any]) -> str:
    """Return a call of the first read without parameters in its path; empty if there is none."""
    reads = (item for item in operations.items() if item[1]["method"] == "GET" and "{" not in item[1]["path"])
    return next((f"client.{name}(){'.first()' if 'pages' in plan else ''}" for name, plan in reads), "")


def loaded(root: Path, statement: str) -> int:
    """Return how many modules beyond the standard library a statement loads in a new interpreter."""
    paths = [str(root / "overlays"), str(root / "generated")]
    code = _LOADED.format(paths=paths, statement=statement)
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    names = json.loads(run.stdout)
    return sum(name.partition(".")[0] not in sys.stdlib_module_names for name in names)


def main() -> int:
    """Build the wheel, count, print, and return 1 if a figure is beyond its budget."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(ROOT)]
        subprocess.run(command, check=True, capture_output=True)
        faults = budgets.report(measured(ROOT, next(Path(folder).glob("*.whl"))), "nox -s budgets")
    print("\n" + ("\n".join(faults) if faults else "every figure is within its budget"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
