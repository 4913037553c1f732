"""Validate a finished bundle with external tools, and cache results by their inputs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from scripts.document.digests import digest, version_of
from scripts.document.fault import Fault
from scripts.document.yaml_document import parse
from scripts.publish.merge import FILE as MERGED

CACHE = ".cache/judges"
_PACKAGES = {
    "openapi-spec-validator": ("openapi-spec-validator", "openapi-schema-validator", "jsonschema"),
    "prance": ("prance", "openapi-spec-validator", "openapi-schema-validator", "jsonschema"),
}


def judge(name: str, text: bytes, root: Path) -> tuple[list[Fault], int]:
    """Return the validators' errors of a bundle, and how many results were not in the cache.

    prance, which expands every reference, does not run on the merged document: it ran on the bundles that this consists
    of, and merging resolves every reference.
    """
    faults: list[Fault] = []
    new = 0
    for tool, verdict in _JUDGES.items():
        if (tool, name) == ("prance", MERGED):
            continue
        versions = [f"{package} {version_of(package)}" for package in _PACKAGES[tool]]
        asked = " ".join([tool, *versions, digest(Path(__file__).read_bytes())])
        cached = root / CACHE / f"{digest(b' '.join([text, asked.encode()]))}.json"
        messages = _cached(cached)
        if messages is None:
            messages = _asked(verdict, text)
            _keep(cached, messages)
            new += 1
        fix = "correct the spec or the overlay that causes this. If the validator is wrong, report the bug upstream"
        faults += [Fault(name, 0, "", f"{tool}: {message}", fix) for message in messages]
    return faults, new


def _asked(verdict: Callable[[bytes], Iterator[str]], text: bytes) -> list[str]:
    # A validator that fails on a document raises exceptions of any kind, and each is an error of the document.
    try:
        return [" ".join(message.split())[:600] for message in verdict(text)]
    except ImportError:
        return ["is not installed. Run `nox -s check`."]
    except Exception as error:  # noqa: BLE001 (a verdict too)
        return [f"{type(error).__name__}: {' '.join(str(error).split())[:600]}"]


def _openapi_spec_validator(text: bytes) -> Iterator[str]:
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415 (it may be missing)

    document: Any = parse(text.decode(), "bundle").value
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"{error.json_path} {error.message}"


def _prance(text: bytes) -> Iterator[str]:
    from prance import ResolvingParser  # noqa: PLC0415 (it may be missing)
    from prance.util.resolver import keep_ref_on_recursion  # noqa: PLC0415 (it may be missing)

    parser = ResolvingParser(
        spec_string=text.decode(),
        backend="openapi-spec-validator",
        encoding="utf-8",
        recursion_limit_handler=keep_ref_on_recursion,
    )
    if not parser.valid:
        yield "not valid"


_JUDGES = {"openapi-spec-validator": _openapi_spec_validator, "prance": _prance}


def _cached(path: Path) -> list[str] | None:
    try:
        messages = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return messages if isinstance(messages, list) else None


def _keep(path: Path, messages: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(messages), encoding="utf-8")
