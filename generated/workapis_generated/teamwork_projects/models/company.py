# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Company of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME_OR_EMPTY, DIGITS, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


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
    cid: str | Unset = UNSET
    """`cid`, of which no source says more than its name. Source: vendor documentation."""
    countrycode: str | Unset = UNSET
    """Code of the country. Source: vendor documentation."""
    email_one: str | Unset = UNSET
    """First e-mail address. Source: vendor documentation."""
    email_two: str | Unset = UNSET
    """Second e-mail address. Source: vendor documentation."""
    email_three: str | Unset = UNSET
    """Third e-mail address. Source: vendor documentation."""
    logo_url: str | Unset = UNSET
    """URL of the logo. Source: vendor documentation."""
    isowner: bool | Unset = UNSET
    """Whether the company owns the site. Source: vendor documentation."""
    accounts: int | Unset = UNSET
    """How many accounts the company has. Source: vendor documentation."""
    contacts: int | Unset = UNSET
    """How many contacts the company has. Source: vendor documentation."""
    clients: int | Unset = UNSET
    """How many client users the company has. Source: recorded reply."""
    collaborators: int | Unset = UNSET
    """How many collaborators the company has. Source: recorded reply."""
    industry: str | Unset = UNSET
    """Industry of the company. Source: vendor documentation."""
    industry_id: str | Unset = UNSET
    """Id of the industry; only ever seen empty. Source: recorded reply."""
    profile_text: str | Unset = UNSET
    """`profile-text`, of which no source says more than its name. Source: recorded reply."""
    private_notes_text: str | Unset = UNSET
    """`private-notes-text`, of which no source says more than its name. Source: recorded reply."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the company. Source: recorded reply."""
    created_on: dt.datetime | None | Unset = UNSET
    """When the company was added; empty where that is not known. Source: recorded reply."""
    last_changed_on: dt.datetime | None | Unset = UNSET
    """When the company last changed; empty where it never did. Source: recorded reply."""

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
        Field("cid", ("cid",), STRING),
        Field("countrycode", ("countrycode",), STRING),
        Field("email_one", ("email_one",), STRING),
        Field("email_two", ("email_two",), STRING),
        Field("email_three", ("email_three",), STRING),
        Field("logo_url", ("logo-URL",), STRING),
        Field("isowner", ("isowner",), FLAG_DIGIT),
        Field("accounts", ("accounts",), DIGITS),
        Field("contacts", ("contacts",), DIGITS),
        Field("clients", ("clients",), DIGITS),
        Field("collaborators", ("collaborators",), DIGITS),
        Field("industry", ("industry",), STRING),
        Field("industry_id", ("industryId",), STRING),
        Field("profile_text", ("profile-text",), STRING),
        Field("private_notes_text", ("private-notes-text",), STRING),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("created_on", ("created-on",), DATE_TIME_OR_EMPTY),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME_OR_EMPTY),
    )
