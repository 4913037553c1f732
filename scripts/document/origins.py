"""Map each place of a bundle to a line of a source file, for error messages."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.yaml_document import Document


@dataclass
class Origins:
    """For places of a bundle, the document and the place in it that they come from; the nearest one counts."""

    places: dict[str, tuple[Document, str]] = field(default_factory=dict[str, tuple[Document, str]])

    def add(self, pointer: str, document: Document, origin: str = "") -> None:
        """Record that what stands at ``pointer`` of the bundle was written at ``origin`` of ``document``."""
        self.places[pointer] = (document, origin)

    def find(self, pointer: str) -> tuple[Document, str]:
        """Return the document and the place in it that ``pointer`` of the bundle comes from.

        Raises:
            KeyError: not even the root of the bundle was recorded.
        """
        for place in pointers.parents(pointer):
            if place in self.places:
                document, origin = self.places[place]
                return document, origin + pointer[len(place) :]
        raise KeyError(pointer)

    def fault(self, pointer: str, message: str, fix: str) -> Fault:
        """Return a fault of what stands at ``pointer`` of the bundle, told at the place where it was written."""
        document, origin = self.find(pointer)
        return document.fault(origin, message, fix)
