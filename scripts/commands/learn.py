"""Propose errata and overlay actions from exports of drift.

Prints the proposals. With --write, adds them to the errata file and to the overlay document of the API.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from scripts.commands.console import ROOT, parser, say, tell
from scripts.document import yaml_writer
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, parse
from scripts.evidence.learned import KINDS, Proposals, ReportedDeviation, proposals
from scripts.publish.summary import Say
from scripts.spec.api import ApiFolder, discover

_FIELDS: Final = {
    "kind": str,
    "operation": str,
    "pointer": str,
    "expected": str,
    "shape": str,
    "count": int,
    "records": int,
}
_FIX: Final = "write the result of `client.drift.export()` into the file, unchanged"
_ERRATA: Final = "# yaml-language-server: $schema=../../overlays/vocabulary/errata.schema.json"
_LARGEST: Final = 10_000_000  # bytes


def learn(root: Path, files: Sequence[Path], say: Say, *, write: bool = False) -> dict[str, Proposals]:
    """Print proposals, or add them to the errata file and to the overlay document of each API.

    Args:
        root: repository root.
        files: exports of drift.
        say: receives each line of output.
        write: whether to add the proposals. If there is an error, nothing is added.

    Returns:
        The proposals by API.

    Raises:
        FaultsError: a file is no export, or names an unknown API.
    """
    apis = {api.slug: api for api in discover(root)}
    found: dict[str, list[ReportedDeviation]] = {}
    faults: list[Fault] = []
    for file in files:
        try:
            slug, deviations = _read(file, apis)
            found.setdefault(slug, []).extend(deviations)
        except FaultsError as error:
            faults += error.faults
    if faults:
        raise FaultsError(faults)
    texts: dict[Path, str] = {}
    proposed = {slug: _proposed(apis[slug], deviations) for slug, deviations in found.items()}
    for slug, made in proposed.items():
        say(f"{slug}: {len(made.errata)} errata and {len(made.actions)} actions from {len(found[slug])} deviations")
        for line in made.left:
            say(f"  left: {line}")
        for file, text in _added(apis[slug], made, write):
            texts[file] = text
            say(f"\n# {'added to' if write else 'for'} {file.relative_to(root).as_posix()}\n{text}")
    for file, text in texts.items() if write else ():
        before = file.read_text("utf-8") if file.exists() else ""
        file.write_text(f"{before.rstrip() or _ERRATA}\n{text}", "utf-8")
    return proposed


def _read(file: Path, apis: dict[str, ApiFolder]) -> tuple[str, list[ReportedDeviation]]:
    name = file.as_posix()
    try:
        if file.stat().st_size > _LARGEST:
            raise FaultsError([Fault(name, 0, "", f"expected at most {_LARGEST // 10**6} MB", _FIX)])
        document = parse(file.read_text("utf-8"), name)
    except (OSError, UnicodeDecodeError) as error:
        raise FaultsError([Fault(name, 0, "", f"cannot be read: {error}", _FIX)]) from None
    value = document.value
    if not isinstance(value, dict) or not isinstance(value.get("deviations"), list):
        raise FaultsError([document.fault("", "expected an export of drift, with the list deviations", _FIX)])
    if value.get("api") not in apis:
        fix = f"write one of {', '.join(apis)}"
        raise FaultsError([document.fault("/api", f"there is no API {value.get('api')!r}", fix)])
    faults = [*_faults(document)]
    if faults:
        raise FaultsError(faults)
    return value["api"], [ReportedDeviation(**item) for item in value["deviations"]]


def _faults(document: Document) -> Iterator[Fault]:
    for index, item in enumerate(document.value["deviations"]):
        place = f"/deviations/{index}"
        if not isinstance(item, dict) or set(item) != set(_FIELDS):
            yield document.fault(place, f"expected an object with the keys {', '.join(_FIELDS)}", _FIX)
            continue
        for key, kind in _FIELDS.items():
            if type(item[key]) is not kind:
                yield document.fault(f"{place}/{key}", f"{key} must be {kind.__name__}", _FIX)
        if item["kind"] not in KINDS:
            fix = f"write one of {', '.join(KINDS)}"
            yield document.fault(f"{place}/kind", f"there is no kind {item['kind']!r}", fix)
        if item["pointer"] and not str(item["pointer"]).startswith("/"):
            yield document.fault(f"{place}/pointer", "a JSON pointer begins with /", _FIX)


def _proposed(api: ApiFolder, deviations: list[ReportedDeviation]) -> Proposals:
    def value(path: Path) -> Any:
        name = path.relative_to(api.root).as_posix()
        return parse(path.read_text("utf-8"), name).value if path.exists() else []

    taken = [item["id"] for item in value(api.folder / "errata.yaml")]
    return proposals(deviations, value(api.root / api.bundle), value(api.folder / "sources.yaml"), taken)


def _added(api: ApiFolder, made: Proposals, write: bool) -> Iterator[tuple[Path, str]]:
    """Yield each file to which proposals are added, with the added text."""
    if made.errata:
        yield api.folder / "errata.yaml", _text(made.errata, 0)
    if made.actions:
        text = api.overlay.read_text("utf-8")
        block = re.search(r"^actions: *\n( *)- ", text, re.MULTILINE)
        if block is None and write:
            place, fix = (
                api.overlay.relative_to(api.root).as_posix(),
                "run without --write, and add the actions by hand",
            )
            raise FaultsError(
                [Fault(place, 0, "/actions", "the actions are no block list, to which learn can add", fix)]
            )
        yield api.overlay, _text(made.actions, len(block[1]) if block else 2)


def _text(items: list[dict[str, Any]], indent: int) -> str:
    text = yaml_writer.dump(items, "").decode().partition("\n")[2]  # without the comment at its head
    return "".join(f"{' ' * indent}{line}\n" if line else "\n" for line in text.splitlines())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    made = parser("nox -s learn --", __doc__)
    made.add_argument("files", nargs="+", type=Path, help="file with the result of client.drift.export()")
    made.add_argument("--write", action="store_true", help="add the proposals to the specs")
    given = made.parse_args(arguments)
    try:
        learn(ROOT, given.files, say, write=given.write)
    except FaultsError as error:
        return tell(error, "nothing was proposed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
