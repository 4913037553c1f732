# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""InvoicesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class InvoicesReply(Model):
    """A list of invoices.

    Source: Teamwork API v1 (vendor documentation).
    """

    invoices: list[dict[str, Any]]
    """The invoices."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("invoices", ("invoices",), ListOf(MapOf(ANYTHING)), required=True),)
