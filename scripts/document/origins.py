"""Map each place of a bundle to a line of a source file, for error messages."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.yaml_document import Document


@dataclass
class Origins:
    """Sources of the places of a bundle: document and pointer in it. The nearest parent counts."""

    places: dict[str, tuple[Document, str]] = field(default_factory=dict[str, tuple[Document, str]])

    def add(self, pointer: str, document: Document, origin: str = "") -> None:
        """Record that ``pointer`` of the bundle comes from ``origin`` of ``document``."""
        self.places[pointer] = (document, origin)

    def find(self, pointer: str) -> tuple[Document, str]:
        """Return document and pointer that ``pointer`` of the bundle comes from.

        Raises:
            KeyError: the root of the bundle is not recorded.
        """
        for place in pointers.parents(pointer):
            if place in self.places:
                document, origin = self.places[place]
                return document, origin + pointer[len(place) :]
        raise KeyError(pointer)

    def fault(self, pointer: str, message: str, fix: str) -> Fault:
        """Return an error about ``pointer`` of the bundle, at its place in the source document."""
        document, origin = self.find(pointer)
        return document.fault(origin, message, fix)
