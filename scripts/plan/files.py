"""Plan methods for files from `x-workapis-upload`, `-attach` and `-download`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.plan.behaviour_values import AttachmentPlan, DownloadPlan, UploadPlan
from scripts.plan.python_names import constant
from scripts.plan.type_values import ScalarType, is_list
from scripts.plan.values import ArgumentPlan, OperationPlan
from scripts.spec.operations import body_kind

UPLOAD, ATTACH, DOWNLOAD = "x-workapis-upload", "x-workapis-attach", "x-workapis-download"
_TEXT = ScalarType("string", ("str",))
# Arguments of methods that send or fetch bytes, besides those of all methods.
_OF_FILES = frozenset({"file", "on_progress"})
_OF_DOWNLOADS = frozenset({"max_bytes"})


def _is_bytes(operation: Mapping[str, Any], plan: OperationPlan) -> bool:
    """Return whether the response is the bytes of a file, by an extension or by its media type."""
    by_word = operation.get(DOWNLOAD, {}).get("style") == "direct"
    return bool(by_word or (plan.accept and body_kind(plan.accept) not in ("json", "xml")))


def with_files(file: str, place: str, operation: Mapping[str, Any], plan: OperationPlan) -> OperationPlan:
    """Return the plan of an operation whose own method sends or fetches bytes; any other unchanged.

    Raises:
        FaultsError: the extension names a missing query parameter, or the operation both sends and returns bytes.
    """
    word = operation.get(UPLOAD)
    if _is_bytes(operation, plan):
        if word or plan.sends_file:
            raise _fault(file, place, f"{plan.id} sends a file, and its response, {plan.accept}, is a file too")
        accept = "" if DOWNLOAD in operation else plan.accept
        own = replace(plan, reply=None, from_headers=(), envelope="", item=None, paging=None, download=DownloadPlan())
        return _beside(replace(own, accept=accept))
    if word is None:
        return _beside(plan) if plan.sends_file else plan
    names = {item.key: item.name for item in plan.arguments if item.place == "query"}
    taken = {part: names.get(word[part], "") for part in ("name", "size") if part in word}
    for part, name in taken.items():
        if not name:
            raise _fault(file, place, f"{UPLOAD} names the query parameter {word[part]!r}, which does not exist")
    told = {part: word[part] for part in ("reference", "field", "url", "headers") if part in word}
    own = replace(
        plan,
        reply=_TEXT,
        from_headers=(),
        envelope="",
        item=None,
        upload=UploadPlan(**told, name=taken.get("name"), size=taken.get("size")),
        hidden=frozenset(taken.values()),
    )
    return _beside(own)


def further(
    file: str, place: str, operation: Mapping[str, Any], plan: OperationPlan, known: Mapping[str, OperationPlan]
) -> Iterator[OperationPlan]:
    """Yield the further methods of an operation: one that uploads a file first, one that fetches a linked file.

    Args:
        file: source of the extensions, for messages.
        place: pointer of the operation.
        operation: the operation in the bundle.
        plan: its own method.
        known: the plans of all operations, by id.

    Raises:
        FaultsError: an extension names a missing upload or argument.
    """
    if ATTACH in operation:
        yield _attaching(file, place, operation[ATTACH], plan, known)
    if operation.get(DOWNLOAD, {}).get("style") == "linked":
        word = operation[DOWNLOAD]
        own = _named(plan, word["method"], "CONTENT", download=DownloadPlan(word["url"]), item=None, paging=None)
        yield replace(own, reply=None, envelope="", from_headers=())


def _attaching(
    file: str, place: str, word: Mapping[str, Any], plan: OperationPlan, known: Mapping[str, OperationPlan]
) -> OperationPlan:
    upload = known.get(word["upload"])
    if upload is None or not upload.upload:
        raise _fault(file, place, f"{ATTACH} names {word['upload']!r}, which has no {UPLOAD}")
    if any(item.required for item in upload.offered):
        raise _fault(file, place, f"{ATTACH} names {word['upload']!r}, which requires more than a file")
    taker = _taker(file, place, word["reference"], plan.arguments)
    return _named(
        plan,
        word["method"],
        "WITH_FILE",
        attach=AttachmentPlan(taker.known_as, many=is_list(taker.type)),
        hidden=frozenset({taker.name}),
        needs=upload,
    )


def _taker(file: str, place: str, key: str, arguments: Sequence[ArgumentPlan]) -> ArgumentPlan:
    for argument in arguments:
        if argument.place == "body" and argument.key == key:
            return argument
    raise _fault(file, place, f"{ATTACH} names the key {key!r}, which the body does not have")


def _named(plan: OperationPlan, name: str, what: str, **changes: Any) -> OperationPlan:
    resource, _, method = name.partition(".")
    own = f"{constant(plan.id)}_{what}"
    return _beside(replace(plan, resource=resource, method=method, constant=own, is_further=True, former=(), **changes))


def _beside(plan: OperationPlan) -> OperationPlan:
    """Return the plan with arguments renamed that collide with those of file methods."""
    taken = _OF_FILES if plan.sends_file else _OF_DOWNLOADS
    offered = {item.name for item in plan.offered}
    arguments = (
        replace(item, name=f"{item.name}_") if item.name in taken & offered else item for item in plan.arguments
    )
    return replace(plan, arguments=tuple(arguments))


def _fault(file: str, place: str, message: str) -> FaultsError:
    return FaultsError([Fault(file, 0, place, message, "correct the extension in the overlay document")])
