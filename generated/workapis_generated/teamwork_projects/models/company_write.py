# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CompanyWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CompanyWrite(Model):
    """What to change in a company.

    Source: Teamwork API v1 (vendor documentation).
    """

    address_one: str | Unset = UNSET
    """First line of the address."""
    address_two: str | Unset = UNSET
    """Second line of the address."""
    cid: str | Unset = UNSET
    """`cid`, of which no source says more than its name."""
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
    industry_cat_id: int | Unset = UNSET
    """Id of the industry."""
    logo_pending_file_ref: str | Unset = UNSET
    """Reference of the uploaded logo."""
    name: str | Unset = UNSET
    """Name."""
    phone: str | Unset = UNSET
    """`phone`, of which no source says more than its name."""
    private_notes: str | Unset = UNSET
    """Notes that are not public."""
    profile: str | Unset = UNSET
    """`profile`, of which no source says more than its name."""
    remove_logo: bool | Unset = UNSET
    """Whether the logo is taken off."""
    state: str | Unset = UNSET
    """`state`, of which no source says more than its name."""
    tags: list[dict[str, Any]] | Unset = UNSET
    """Names of tags, separated by commas."""
    website: str | Unset = UNSET
    """`website`, of which no source says more than its name."""
    zip_: str | Unset = UNSET
    """Postal code."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("address_one", ("address_one",), STRING),
        Field("address_two", ("address_two",), STRING),
        Field("cid", ("cid",), STRING),
        Field("city", ("city",), STRING),
        Field("countrycode", ("countrycode",), STRING),
        Field("email_one", ("email_one",), STRING),
        Field("email_three", ("email_three",), STRING),
        Field("email_two", ("email_two",), STRING),
        Field("fax", ("fax",), STRING),
        Field("industry_cat_id", ("industryCatId",), DIGITS),
        Field("logo_pending_file_ref", ("logoPendingFileRef",), STRING),
        Field("name", ("name",), STRING),
        Field("phone", ("phone",), STRING),
        Field("private_notes", ("privateNotes",), STRING),
        Field("profile", ("profile",), STRING),
        Field("remove_logo", ("removeLogo",), BOOLEAN),
        Field("state", ("state",), STRING),
        Field("tags", ("tags",), ListOf(MapOf(ANYTHING))),
        Field("website", ("website",), STRING),
        Field("zip_", ("zip",), STRING),
    )
