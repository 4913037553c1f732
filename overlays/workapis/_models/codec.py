"""Interface of codecs, which decode a JSON value to Python and encode it again, and their common parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Final, Generic, TypeVar

from workapis._models.findings import FINITE, Findings, MapKey, copied, unbounded_in
from workapis._models.findings import Misfit as Misfit
from workapis._models.suggestions import spellings, suggestion
from workapis.drift import DriftKind
from workapis.errors import ArgumentError
from workapis.unset import UNSET

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


Quick = tuple[type[Any] | None, Callable[[object], Any], tuple[object, ...]]
"""Fast decoding of a codec without parts: the type of values that stay as they are; a function that returns the Python
value, None for an unknown encoding; the values that decode to None."""


def refusal(takes: str, value: object) -> str:
    """Return the message for a Python value that cannot be encoded: a valid value, and the type of the wrong one."""
    return f"expected {takes}, got {type(value).__name__}"


class Codec(Generic[T_co]):
    """Decodes JSON values of one kind, and encodes them in the one documented encoding.

    Attributes:
        takes: Description of valid Python values for messages, "" if every value is valid.
        is_lasting: True if values cannot change in place.
        quick: Fast decoding of most values, None if they have parts.
    """

    takes = ""
    is_lasting = False
    quick: Quick | None = None

    def read(self, value: object, findings: Findings | None = None, /) -> T_co:
        """Return the Python value; raise `Misfit` for an unknown encoding.

        With findings that are not strict, a value with parts keeps the parts that decode, and notes the others; then
        `Misfit` means that the value as a whole does not decode.
        """
        raise NotImplementedError

    def write(self, value: Any, /) -> object:
        """Return the JSON value; raise `ArgumentError` for a Python value without one."""
        raise NotImplementedError

    def restore(self, value: Any, _raw: object, /) -> object:
        """Return the received JSON if it still decodes to the value; otherwise encode the value again.

        This default encodes again, for values with one encoding and for values that remember their own.
        """
        return self.write(value)


class Scalar(Codec[T]):
    """A codec of two functions, for values without parts.

    Attributes:
        expected: Description of valid JSON values.
        takes: Description of valid Python values.
        is_lasting: True if values cannot change in place.
        is_text: True if any string is such a value.
        is_rather: Function that returns whether a string is more likely this value than plain text, if both are
            documented.
    """

    def __init__(  # noqa: PLR0913 (options, by name)
        self,
        expected: str,
        read: Callable[[object], T | None],
        write: Callable[[Any], object],
        *,
        takes: str = "",
        is_lasting: bool = True,
        is_text: bool = False,
        is_rather: Callable[[str], bool] = lambda _: True,
        may_be_blank: bool = False,
        plain: type[Any] | None = None,
    ) -> None:
        """Create a codec from a decoder and an encoder, which both return None for an invalid value.

        If a value `may_be_blank`, the empty string and null mean that there is none, documented or not. Values of the
        type `plain` stay as they are.
        """
        self.expected = expected
        self.takes = takes or expected
        self.is_lasting = is_lasting
        self.is_text = is_text
        self.is_rather = is_rather
        self.quick = (plain, read, ())
        self.read_or_none = read
        self._write = write
        self._may_be_blank = may_be_blank

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.expected}>"

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the Python value; raise `Misfit` for an unknown encoding."""
        found = self.read_or_none(value)
        if found is not None:
            return found
        if self._may_be_blank and findings is not None and (value is None or value == ""):
            findings.excuse(self.expected, value)
            return UNSET  # type: ignore[return-value]  # as for a missing key
        raise Misfit(self.expected, value)

    def write(self, value: Any, /) -> object:
        """Return the JSON value; raise `ArgumentError` for a Python value without one."""
        written = self._write(value)
        if written is None:
            raise ArgumentError(refusal(self.takes, value))
        return written

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        return raw if self.read_or_none(raw) == value else self.write(value)


class Anything(Codec[Any]):
    """A codec of every JSON value, as the JSON parser returns it."""

    def read(self, value: object, findings: Findings | None = None, /) -> Any:
        """Return a copy of the value, so that changes of the copy leave the received one intact.

        A number in it that is not finite becomes its text. The codec notes that, or raises `Misfit` with strict
        findings.
        """
        for odd in unbounded_in(value):
            if findings is None or findings.strict or isinstance(odd, float):
                raise Misfit(FINITE, odd)
            findings.note(DriftKind.UNEXPLAINED_VALUE, FINITE, odd)
        return copied(value)

    def write(self, value: Any, /) -> object:
        """Return the value as it is."""
        written: object = value
        return written


class OrEmpty(Codec[T | None], Generic[T]):
    """A codec of another's encodings and of the empty string, which decodes to None."""

    is_lasting = True

    def __init__(self, inner: Scalar[T]) -> None:
        self.inner = inner
        self.quick = (None, inner.read_or_none, ("", None))
        self.expected = f"{inner.expected}, or an empty string"
        self.takes = inner.takes

    def read(self, value: object, _findings: Findings | None = None, /) -> T | None:
        """Return None for the empty string and for null; otherwise the value of the inner codec."""
        if value is None or value == "":
            return None
        found = self.inner.read_or_none(value)
        if found is None:
            raise Misfit(self.expected, value)
        return found

    def write(self, value: Any, /) -> object:
        """Return the empty string for None; otherwise the JSON of the inner codec."""
        return "" if value is None else self.inner.write(value)

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        if value is None and (raw is None or raw == ""):
            return raw
        return self.write(value) if value is None else self.inner.restore(value, raw)


class Nullable(Codec[T | None], Generic[T]):
    """A codec of another's values and of null, which decodes to None."""

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.takes = inner.takes
        quick = inner.quick
        self.quick = quick and (*quick[:2], (*quick[2], None))

    def read(self, value: object, findings: Findings | None = None, /) -> T | None:
        """Return None for null, and for the word if the inner codec refuses it; otherwise its value."""
        if value is None:
            return None
        try:
            found = self.inner.read(value, findings)
        except Misfit:
            if isinstance(value, str) and value.lower() == "null":
                return None
            raise
        return None if found is UNSET else found

    def write(self, value: Any, /) -> object:
        """Return null for None; otherwise the JSON of the inner codec."""
        return None if value is None else self.inner.write(value)

    def restore(self, value: Any, raw: object, /) -> object:
        """Return `raw` if it still decodes to `value`; otherwise encode the value again."""
        return None if value is None else self.inner.restore(value, raw)


def read_part(
    codec: Codec[T], value: object, step: str | int, findings: Findings | None, keep: Callable[[T], object]
) -> None:
    """Decode an item of a list or a map and keep it; leave it out if it does not decode and findings allow that."""
    if findings is None:
        try:
            keep(codec.read(value))
        except Misfit as error:
            raise error.within(step) from None
        return
    with findings.at(step):
        try:
            found = codec.read(value, findings)
            if found is not UNSET:  # an empty date in a list is no date
                keep(found)
        except Misfit as error:
            if findings.strict:
                raise error.within(step) from None
            findings.leave_out(error)


class ListOf(Codec[list[T]], Generic[T]):
    """A codec of JSON arrays; one codec decodes all items."""

    takes = "a list"

    def __init__(self, item: Codec[T]) -> None:
        self.item = item

    def read(self, value: object, findings: Findings | None = None, /) -> list[T]:
        """Return the items in their order.

        An empty object counts as an empty array, as PHP services encode it. They encode an array with gaps as an object
        with numbers as keys; the codec accepts and notes that, and null in place of an array.
        """
        if value == {}:
            return []
        if not isinstance(value, list):
            if findings is None or not (value is None or _is_array_with_gaps(value)):
                raise Misfit("an array", value)
            findings.excuse("an array", value)
            value = [value[key] for key in sorted(value, key=int)] if isinstance(value, dict) else []
        items: list[T] = []
        for index, item in enumerate(value):
            if findings is not None:
                findings.check_time(index + 1)
            read_part(self.item, item, index, findings, items.append)
        return items

    def write(self, value: Any, /) -> object:
        """Return the encoded items in their order."""
        if isinstance(value, (str, bytes, Mapping)) or not hasattr(value, "__iter__"):
            raise ArgumentError(refusal(self.takes, value))
        return [self.item.write(item) for item in value]

    def restore(self, value: Any, raw: object, /) -> object:
        """Restore item by item if the array has kept its length; otherwise encode all again."""
        if raw == {} and not value:
            return raw
        if not isinstance(raw, list) or len(raw) != len(value):
            return self.write(value)
        return [self.item.restore(item, old) for item, old in zip(value, raw, strict=True)]


def _is_array_with_gaps(value: object) -> bool:
    return isinstance(value, dict) and all(key.isdecimal() and key.isascii() and len(key) < 10 for key in value)


class MapOf(Codec[dict[str, T]], Generic[T]):
    """A codec of JSON objects that are maps: any keys, values of one kind."""

    takes = "a mapping"

    def __init__(self, item: Codec[T]) -> None:
        self.item = item

    def read(self, value: object, findings: Findings | None = None, /) -> dict[str, T]:
        """Return the values by their keys."""
        if not isinstance(value, dict):
            if findings is None or not (value is None or value == []):
                raise Misfit("an object", value)
            findings.excuse("an object", value)
            value = {}
        found: dict[str, T] = {}
        for index, (key, item) in enumerate(value.items(), 1):
            if findings is not None:
                findings.check_time(index)
            read_part(self.item, item, MapKey(key), findings, partial(found.__setitem__, key))
        return found

    def write(self, value: Any, /) -> object:
        """Return the encoded values. A key is a string, an integer, or an object, which counts as its id."""
        if not isinstance(value, Mapping):
            raise ArgumentError(refusal(self.takes, value))
        return {_key(key): self.item.write(item) for key, item in value.items()}

    def restore(self, value: Any, raw: object, /) -> object:
        """Restore the values under keys that were there; encode the others again."""
        if not isinstance(raw, dict):
            return self.write(value)
        return {
            key: self.item.restore(item, raw[key]) if key in raw else self.item.write(item)
            for key, item in value.items()
        }


def _key(key: Any) -> str:
    key = getattr(key, "id", key)
    if isinstance(key, bool) or not isinstance(key, (str, int)):
        raise ArgumentError(refusal("keys of type str or int, or objects with an id", key))
    return str(key)


class ModelOf(Codec[T]):
    """A codec of one model.

    Args:
        module: Full name of the module of the model, which the codec imports at the first use.
        name: Name of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self.takes = f"{name}, or a mapping of its attributes"
        self._type: Any = None

    def resolve(self) -> Any:
        """Return the class of the model; the first call imports its module."""
        if self._type is None:
            self._type = getattr(import_module(self.module), self.name)
        return self._type

    def read(self, value: object, findings: Findings | None = None, /) -> T:
        """Return the model of a JSON object."""
        found: T = (self._type or self.resolve()).read(value, findings)
        return found

    def write(self, value: Any, /) -> object:
        """Return the JSON object of a model, or of a mapping with its attributes as keys."""
        model = self.resolve()
        if isinstance(value, Mapping):
            unknown = sorted(str(name) for name in value.keys() - {item.name for item in model.FIELDS})
            missing = [item.name for item in model.FIELDS if item.required and item.name not in value]
            if unknown or missing:
                what = f"needs {missing[0]!r}"
                if unknown:
                    what = f"has no {unknown[0]!r}. {suggestion(unknown[0], *spellings(model))}"
                raise ArgumentError(f"{self.name} {what}")
            value = model(**value)
        if not isinstance(value, model):
            raise ArgumentError(refusal(self.takes, value))
        written: object = value.to_dict()
        return written


def model_of(codec: Codec[Any]) -> ModelOf[Any] | None:
    """Return the codec of the record that a codec decodes, or null in its place; None if it decodes anything else."""
    inner = codec.inner if isinstance(codec, Nullable) else codec
    return inner if isinstance(inner, ModelOf) else None


ANYTHING: Final = Anything()
