# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Pagination of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._codec import Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Pagination(Model):
    """Position in a paged list. The overview prints an ellipsis here and names two members.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    total: int | Unset = UNSET
    """Number of available records."""
    per_page: int | Unset = UNSET
    """Number of items on a page. Source: vendor documentation."""
    current_page: int | Unset = UNSET
    """Number of this page. Source: vendor documentation."""
    last_page: int | Unset = UNSET
    """Number of pages, which is also the number of the last one."""
    from_: int | None | Unset = UNSET
    """Number of the first item of this page in the whole list. Source: vendor documentation."""
    to: int | None | Unset = UNSET
    """Number of the last item of this page in the whole list. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("total", ("total",), INTEGER),
        Field("per_page", ("per_page",), INTEGER),
        Field("current_page", ("current_page",), INTEGER),
        Field("last_page", ("last_page",), INTEGER),
        Field("from_", ("from",), Nullable(INTEGER)),
        Field("to", ("to",), Nullable(INTEGER)),
    )
