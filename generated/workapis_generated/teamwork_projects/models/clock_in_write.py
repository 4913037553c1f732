# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ClockInWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ClockInWrite(Model):
    """When a person came and went, as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    clock_in_datetime: str | Unset = UNSET
    """When the person came."""
    clock_in_info: str | Unset = UNSET
    """Words on the coming."""
    clock_out_datetime: str | Unset = UNSET
    """When the person went."""
    clock_out_info: str | Unset = UNSET
    """Words on the going."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("clock_in_datetime", ("clockInDatetime",), STRING),
        Field("clock_in_info", ("clockInInfo",), STRING),
        Field("clock_out_datetime", ("clockOutDatetime",), STRING),
        Field("clock_out_info", ("clockOutInfo",), STRING),
    )
