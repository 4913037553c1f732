"""The generated packages, as tests iterate over them: models, operations, codecs and how these decode."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from scripts.document import pointer as pointers
from scripts.plan.python_names import constant
from scripts.plan.runtime_names import MODULES, WIRE
from tests.repository import published
from tests.shapes import Shape
from workapis._api.operation import Operation
from workapis._models.codec import Codec, ModelOf
from workapis._models.model import Model


@cache
def modules(package: str) -> tuple[ModuleType, ...]:
    """Return a package and every module in it, imported."""
    found = import_module(package)
    names = [module.name for module in pkgutil.walk_packages(found.__path__, f"{package}.")]
    return found, *map(import_module, names)


@cache
def models(slug: str) -> dict[str, type[Model]]:
    """Return the models that were generated for an API, by name."""
    found = [item for module in modules(f"workapis_generated.{slug}.models") for item in vars(module).items()]
    return {
        name: value
        for name, value in found
        if isinstance(value, type) and issubclass(value, Model) and value.__name__ == name != "Model"
    }


@cache
def operations(slug: str) -> dict[str, Operation[Any]]:
    """Return the operations that were generated for an API, by id."""
    found = [value for module in modules(f"workapis_generated.{slug}.resources") for value in vars(module).values()]
    return {value.id: value for value in found if isinstance(value, Operation)}


def codec_of(name: str) -> Any:
    return getattr(import_module(MODULES.get(constant(name), WIRE)), constant(name))


def codecs(slug: str) -> Iterator[tuple[str, Codec[Any]]]:
    """Yield every codec of an API, those inside others after the one around them, with words that lead to it."""
    for name, model in models(slug).items():
        for field in model.FIELDS:
            yield from _inside(f"{name}.{field.name}", field.codec)
    for name, operation in operations(slug).items():
        for parameter in operation.parameters:
            yield from _inside(f"{name}({parameter.name})", parameter.codec)
        if operation.body is not None:
            yield from _inside(f"{name} request", operation.body.codec)
        if operation.reply is not None:
            yield from _inside(f"{name} reply", operation.reply)


def _inside(words: str, codec: Codec[Any]) -> Iterator[tuple[str, Codec[Any]]]:
    yield words, codec
    # What a codec is made of it keeps in its attributes, one each or several in a tuple.
    for name, value in vars(codec).items():
        for part in value if isinstance(value, tuple) else (value,):
            if callable(getattr(part, "restore", None)) and not name.startswith("__"):
                yield from _inside(words, part)


RoundTrip = Callable[[Any], object]


def round_trip(shape: Shape) -> RoundTrip | None:
    """Return a function that decodes a value of a shape and encodes it; None if the client never decodes any."""
    tokens = pointers.split(shape.pointer)
    if tokens[:2] == ["components", "schemas"]:
        model = models(shape.slug).get(tokens[2])
        return None if model is None else lambda value: model.from_dict(value).to_dict()
    codec = _codec(shape, tokens)
    return None if codec is None else lambda value: codec.restore(codec.read(value), value)


def _codec(shape: Shape, tokens: list[str]) -> Codec[Any] | None:
    """Return what reads the body in which an operation itself has a schema."""
    if tokens[0] != "paths":
        return None
    operation = operations(shape.slug)[published(shape.slug)["paths"][tokens[1]][tokens[2]]["operationId"]]
    if "requestBody" in tokens:
        return operation.body.codec if operation.body and not operation.body.envelope else None
    return operation.reply if tokens[4].startswith("2") and not operation.envelope else None


def resolved(codec: Codec[Any]) -> type[Model] | None:
    """Return the model that a codec names, imported; None for other codecs."""
    if not isinstance(codec, ModelOf):
        return None
    found: type[Model] = codec.resolve()
    return found
