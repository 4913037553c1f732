# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Timezone of Teamwork Projects API."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DECIMAL, DIGITS, SIGNED_DIGITS, STRING


@define(frozen=True, kw_only=True, repr=False)
class Timezone(Model):
    """A time zone that a person may choose.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of the time zone."""
    name: str
    """Name of the time zone."""
    java_ref_code: str
    """Name in the time zone database."""
    offset_hours: Decimal
    """Hours ahead of UTC; negative west of it."""
    offset_minutes: int
    """Minutes ahead of UTC; negative west of it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("java_ref_code", ("javaRefCode",), STRING, required=True),
        Field("offset_hours", ("offsetHours",), DECIMAL, required=True),
        Field("offset_minutes", ("offsetMinutes",), SIGNED_DIGITS, required=True),
    )
