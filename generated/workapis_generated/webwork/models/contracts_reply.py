# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ContractsReply of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contract import Contract
    from .meta import Meta
    from .pagination import Pagination


@define(frozen=True, kw_only=True, repr=False)
class ContractsReply(Model):
    """A page of contracts, with its pagination at the root and not in `meta`.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    data: list[Contract]
    """The contracts of this page."""
    pagination: Pagination | Unset = UNSET
    """`pagination`, of which no source says more than its name."""
    meta: Meta | Unset = UNSET
    """`meta`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "data", ("data",), ListOf(ModelOf("workapis_generated.webwork.models.contract", "Contract")), required=True
        ),
        Field("pagination", ("pagination",), ModelOf("workapis_generated.webwork.models.pagination", "Pagination")),
        Field("meta", ("meta",), ModelOf("workapis_generated.webwork.models.meta", "Meta")),
    )
