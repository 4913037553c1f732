"""The repository as tests read it: its APIs, their published bundles and the payloads that are checked against them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from scripts.document.yaml_document import load
from scripts.evidence import errata
from scripts.evidence.payloads import Checker, Subject
from scripts.plan import api_plan
from scripts.publish import generated_tree, name_pins
from scripts.spec.api import ApiFolder, discover
from scripts.spec.bundle import bundle
from scripts.spec.wire_formats import formats, json_type

ROOT = Path(__file__).parent.parent
APIS: tuple[ApiFolder, ...] = tuple(discover(ROOT))
SLUGS = tuple(api.slug for api in APIS)
FORMATS = formats(ROOT)


def fits_format(entry: Mapping[str, Any], value: Any) -> bool:
    """Return whether a value is as the pattern or the bounds of a wire format say."""
    if json_type(entry) == "integer":
        return bool(entry["minimum"] <= value <= entry["maximum"])
    return re.fullmatch(entry["pattern"], value if isinstance(value, str) else f"{Decimal(str(value)):f}") is not None


@dataclass(frozen=True)
class Example:
    """An amended payload, and what it is an example of."""

    slug: str
    subject: Subject
    name: str
    value: Any

    def __str__(self) -> str:
        subject = self.subject if isinstance(self.subject, str) else ".".join(self.subject)
        return f"{self.slug}-{subject}-{self.name}"


@cache
def published(slug: str) -> dict[str, Any]:
    value: dict[str, Any] = load(ROOT / "generated" / "bundles" / f"{slug}.openapi.yaml", ROOT).value
    return value


@cache
def python_names(slug: str) -> dict[str, str]:
    """Return the names that users of a client write, by schema and key or by operationId: pinned or not yet."""
    pins = ROOT / generated_tree.pins_of(slug)
    if pins.is_file():
        value: dict[str, str] = load(pins, ROOT).value
        return value
    return name_pins.names(api_plan.plan(slug, published(slug), FORMATS))


@cache
def checker(slug: str) -> Checker:
    """Return what checks values against the published bundle of an API."""
    return Checker(published(slug))


@cache
def examples() -> tuple[Example, ...]:
    """Return every payload of every API under everything that it is an example of."""
    return tuple(_examples())


def payload(slug: str, subject: Subject) -> Any:
    """Return the value of the first payload of an API under what it is an example of."""
    return next(item.value for item in examples() if (item.slug, item.subject) == (slug, subject))


def _examples() -> Iterator[Example]:
    for api in APIS:
        report = errata.check(api.folder, ROOT, bundle(api.folder, ROOT))
        for subject, payloads in report.examples.items():
            for name, value in payloads:
                yield Example(api.slug, subject, name, value)
