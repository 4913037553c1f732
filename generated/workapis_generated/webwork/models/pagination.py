# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""Pagination of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._unset import UNSET, Unset
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class Pagination(Model):
    """Position in a paged list. The page prints an ellipsis here; the names are those of its Pagination section.

    Source: WebWork Tracker REST API V2 Documentation.
    """

    total: int | Unset = UNSET
    """Number of available records."""
    last_page: int | Unset = UNSET
    """Number of pages, which is also the number of the last one."""
    current_page: int | Unset = UNSET
    """Number of this page."""
    per_page: int | Unset = UNSET
    """Number of items on a page."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("total", ("total",), INTEGER),
        Field("last_page", ("last_page",), INTEGER),
        Field("current_page", ("current_page",), INTEGER),
        Field("per_page", ("per_page",), INTEGER),
    )
