# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PersonAddressWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class PersonAddressWrite(Model):
    """An address as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    city: str | Unset = UNSET
    """`city`, of which no source says more than its name."""
    countrycode: str | Unset = UNSET
    """Code of the country."""
    line1: str | Unset = UNSET
    """`line1`, of which no source says more than its name."""
    line2: str | Unset = UNSET
    """`line2`, of which no source says more than its name."""
    state: str | Unset = UNSET
    """`state`, of which no source says more than its name."""
    zipcode: str | Unset = UNSET
    """`zipcode`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("city", ("city",), STRING),
        Field("countrycode", ("countrycode",), STRING),
        Field("line1", ("line1",), STRING),
        Field("line2", ("line2",), STRING),
        Field("state", ("state",), STRING),
        Field("zipcode", ("zipcode",), STRING),
    )
