"""Formats of an API, and its conventions for JSON values in XML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field

from workapis.options import Format


@define(frozen=True)
class TypedElements:
    """Convention for JSON values in XML: elements with the names of keys, and types in an attribute `type`.

    Attributes:
        request: Element around the body of a request.
        reply: Element around a response with several members; with one member, that member is the root.
        singular: Names of the items of an array, by the name of the array, if the English rule is wrong.
    """

    request: str = "request"
    reply: str = "response"
    singular: Mapping[str, str] = field(factory=dict[str, str])


@define(frozen=True)
class Formats:
    """The formats that the suffix of a path chooses.

    Attributes:
        default: Format of a call that requests no other.
        also: The other formats.
        xml: Convention for XML, None if undocumented.
        default_below: Prefixes of paths whose operations have only the default.
    """

    default: Format = "json"
    also: tuple[Format, ...] = ()
    xml: TypedElements | None = None
    default_below: tuple[str, ...] = ()

    def __contains__(self, name: object) -> bool:
        return name == self.default or name in self.also

    def __iter__(self) -> Iterator[Format]:
        """Iterate over the formats, the default first."""
        return iter((self.default, *self.also))
