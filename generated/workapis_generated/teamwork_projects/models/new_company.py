# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewCompany of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class NewCompany(Model):
    """A company to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    address_one: str | Unset = UNSET
    """First line of the address."""
    address_two: str | Unset = UNSET
    """Second line of the address."""
    city: str | Unset = UNSET
    """`city`, of which no source says more than its name."""
    countrycode: str | Unset = UNSET
    """Code of the country."""
    email_one: str | Unset = UNSET
    """First e-mail address."""
    email_three: str | Unset = UNSET
    """Third e-mail address."""
    email_two: str | Unset = UNSET
    """Second e-mail address."""
    fax: str | Unset = UNSET
    """`fax`, of which no source says more than its name."""
    name: str
    """Name."""
    phone: str | Unset = UNSET
    """`phone`, of which no source says more than its name."""
    state: str | Unset = UNSET
    """`state`, of which no source says more than its name."""
    website: str | Unset = UNSET
    """`website`, of which no source says more than its name."""
    zip_: str | Unset = UNSET
    """Postal code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("address_one", ("address_one",), STRING),
        Field("address_two", ("address_two",), STRING),
        Field("city", ("city",), STRING),
        Field("countrycode", ("countrycode",), STRING),
        Field("email_one", ("email_one",), STRING),
        Field("email_three", ("email_three",), STRING),
        Field("email_two", ("email_two",), STRING),
        Field("fax", ("fax",), STRING),
        Field("name", ("name",), STRING, required=True),
        Field("phone", ("phone",), STRING),
        Field("state", ("state",), STRING),
        Field("website", ("website",), STRING),
        Field("zip_", ("zip",), STRING),
    )
