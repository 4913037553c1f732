"""Lint rule for the first word of an operationId, and for verbs that an API adds to the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, load
from scripts.rules import vocabulary
from scripts.spec.api import ApiFolder, overlay_of
from scripts.spec.bundle import Bundle
from scripts.spec.operations import described

_WORD = "x-workapis-verbs"
_FIRST_WORD = re.compile(r"[a-z]+")


def faults(bundle: Bundle, api: ApiFolder) -> Iterator[Fault]:
    """Yield an error for each operationId that begins with no verb of the vocabulary or of the overlay.

    The rule reads the overlay document before it is applied, so that its errors come with all others of the spec.
    """
    own = {verb: (place, overlay) for overlay in _overlay(api) for verb, place in _own(overlay)}
    said = {op.name: word[0] if (word := _FIRST_WORD.match(op.name)) else "" for op in described(bundle.document)}
    for op in described(bundle.document):
        if "operationId" in op.value and said[op.name] not in {*vocabulary.verbs(), *own}:
            reason = f"add the verb and its reason to {_WORD} of {overlay_of(api.slug)}"
            fix = f"begin it with one of {', '.join(vocabulary.verbs())}. If none of them fits, {reason}"
            place = pointers.join(op.pointer, "operationId")
            yield bundle.origins.fault(place, f"{op.name} does not begin with a listed verb", fix)
    for verb, (place, overlay) in own.items():
        if verb in vocabulary.verbs():
            yield overlay.fault(place, f"{verb} is a verb of {vocabulary.VERBS}", "remove it, with its reason")
        elif verb not in said.values():
            yield overlay.fault(place, f"no operationId begins with {verb}", "correct or remove it")


def _overlay(api: ApiFolder) -> Iterator[Document]:
    """Yield the overlay document if it has the extension; errors in the document are reported when it is applied."""
    with suppress(FaultsError):
        if api.overlay.is_file() and _WORD.encode() in api.overlay.read_bytes():
            yield load(api.overlay, api.root)


def _own(overlay: Document) -> Iterator[tuple[str, str]]:
    """Yield the verbs with reasons in the overlay document, each with its place."""
    actions = overlay.value.get("actions")
    for index, action in enumerate(actions if isinstance(actions, list) else ()):
        update = action.get("update") if isinstance(action, Mapping) else None
        verbs = update.get(_WORD) if isinstance(update, Mapping) else None
        for verb in verbs if isinstance(verbs, Mapping) else ():
            yield verb, pointers.join("/actions", index, "update", _WORD, verb)
