"""Compare the calls that a document lists with the operations: none is missing, none is invented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.yaml_document import Document
from scripts.evidence.payloads import operations
from scripts.spec.operations import OperationObject


def check(sources: Document, bundle: dict[str, Any]) -> Iterator[Fault]:
    """Yield the errors in the lists of calls of sources.yaml."""
    known = operations(bundle)
    for document, entry in sources.value["documents"].items():
        if "calls" in entry:
            yield from _calls(sources, document, entry, known)


def _calls(
    sources: Document, document: str, entry: dict[str, Any], known: dict[str, OperationObject]
) -> Iterator[Fault]:
    seen: set[tuple[str, str, str]] = set()
    named: set[str] = set()
    for index, call in enumerate(entry["calls"]):
        place = pointers.join("", "documents", document, "calls", index)
        key = (call["method"], call["path"], call["title"])
        if key in seen:
            yield sources.fault(place, f"the call {' '.join(key)} is listed twice", "keep one entry")
        elif call["operation"] not in known:
            fix = "correct the name, or describe the operation under resources/"
            yield sources.fault(f"{place}/operation", f"there is no operation {call['operation']}", fix)
        else:
            yield from _reason(sources, place, call, known[call["operation"]], call["operation"] in named)
        seen.add(key)
        named.add(call["operation"])
    for index, name in enumerate(entry["operations"]):
        if name not in named:
            place = pointers.join("", "documents", document, "operations", index)
            yield sources.fault(place, f"no call of the document is {name}", "add the call, or move the operation")


def _reason(
    sources: Document, place: str, call: dict[str, Any], operation: OperationObject, is_another: bool
) -> Iterator[Fault]:
    """Return an error unless exactly a call that differs from its operation has a reason."""
    is_as_printed = (call["method"].lower(), call["path"]) == (operation.method, operation.path)
    if (is_another or not is_as_printed) and "why" not in call:
        sent = f"{operation.method.upper()} {operation.path}"
        message = f"{call['operation']} is {sent}, or another call is that operation already"
        yield sources.fault(place, message, "write the reason into `why`, or correct it")
    elif not is_another and is_as_printed and "why" in call:
        yield sources.fault(f"{place}/why", "a reason that is not needed", "remove `why`")
