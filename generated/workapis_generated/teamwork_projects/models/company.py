# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Company of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, STRING


@define(frozen=True, kw_only=True, repr=False)
class Company(Model):
    """A company with its address.

    Source: Data Reference.
    """

    id: int
    """Id of the company."""
    can_see_private: bool
    """Whether private things are visible to it."""
    company_name_url: str
    """Name of the company as it stands in URLs."""
    name: str
    """Name of the company."""
    address_one: str
    """First line of the address."""
    address_two: str
    """Second line of the address."""
    city: str
    """City of the address."""
    state: str
    """State or region of the address."""
    zip_: str
    """Postal code."""
    country: str
    """Country of the address."""
    website: str
    """URL of the company's own site."""
    phone: str
    """Telephone number."""
    fax: str
    """Fax number."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("can_see_private", ("can_see_private",), BOOLEAN, required=True),
        Field("company_name_url", ("company_name_url",), STRING, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("address_one", ("address_one",), STRING, required=True),
        Field("address_two", ("address_two",), STRING, required=True),
        Field("city", ("city",), STRING, required=True),
        Field("state", ("state",), STRING, required=True),
        Field("zip_", ("zip",), STRING, required=True),
        Field("country", ("country",), STRING, required=True),
        Field("website", ("website",), STRING, required=True),
        Field("phone", ("phone",), STRING, required=True),
        Field("fax", ("fax",), STRING, required=True),
    )
