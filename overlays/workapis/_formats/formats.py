"""Formats of an API, and its conventions for JSON values in XML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import define, field

from workapis.options import Format


@define(frozen=True)
class TypedElements:
    """How a service writes JSON values as XML: elements named as keys, their types in an attribute `type`.

    Attributes:
        request: the element that wraps the body of a request.
        reply: the element that wraps a reply of several members; one of a single member is that member.
        singular: names of the items of an array, by the name of the array, where the rule of English fails.
    """

    request: str = "request"
    reply: str = "response"
    singular: Mapping[str, str] = field(factory=dict[str, str])


@define(frozen=True)
class Formats:
    """The formats that the suffix of a path chooses between.

    Attributes:
        default: the one that is used unless another is asked for.
        also: the others.
        xml: the convention of XML; None where none is documented.
        default_below: beginnings of paths whose operations have the default alone.
    """

    default: Format = "json"
    also: tuple[Format, ...] = ()
    xml: TypedElements | None = None
    default_below: tuple[str, ...] = ()

    def __contains__(self, name: object) -> bool:
        """Say whether there is such a format."""
        return name == self.default or name in self.also

    def __iter__(self) -> Iterator[Format]:
        """Iterate over the formats, the default first."""
        return iter((self.default, *self.also))
