# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""InvoiceLinesRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class InvoiceLinesRequest(Model):
    """Time entries and expenses to put on an invoice.

    Source: Teamwork API v1 (vendor documentation).
    """

    lineitems: dict[str, Any]
    """The ids to add, separated by commas, under the key `add`."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("lineitems", ("lineitems",), MapOf(ANYTHING), required=True),)
