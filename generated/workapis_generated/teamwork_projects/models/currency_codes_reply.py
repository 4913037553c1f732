# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CurrencyCodesReply of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class CurrencyCodesReply(Model):
    """Codes of currencies.

    Source: Teamwork API v1 (vendor documentation).
    """

    currency_codes: list[dict[str, Any]]
    """The codes."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("currency_codes", ("currency-codes",), ListOf(MapOf(ANYTHING)), required=True),
    )
