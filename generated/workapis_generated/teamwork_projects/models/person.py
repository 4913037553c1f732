# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Person of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DATE_TIME_OR_EMPTY, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING

if TYPE_CHECKING:
    from .person_permissions import PersonPermissions
    from .user_type import UserType


@define(frozen=True, kw_only=True, repr=False)
class Person(Model):
    """A person: a user of the site or a contact.

    Source: Data Reference.
    """

    id: int
    """Id of the person."""
    user_type: UserType | str
    """Kind of person; `account` by default."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    title: str
    """Job title."""
    email_address: str
    """E-mail address."""
    im_handle: str
    """Name in an instant messenger."""
    im_service: str
    """Which instant messenger that is."""
    notes: str
    """Notes on the person."""
    phone_number_office: str
    """Telephone number at the office."""
    phone_number_office_ext: str
    """Extension at the office."""
    phone_number_mobile: str
    """Mobile telephone number."""
    phone_number_home: str
    """Telephone number at home."""
    phone_number_fax: str
    """Fax number."""
    last_login: dt.datetime | None
    """When the person last logged in."""
    company_id: int | None
    """Id of the company of the person."""
    company_name: str
    """Name of the company of the person."""
    in_owner_company: bool
    """Whether that company owns the site."""
    created_at: dt.datetime
    """When the person was added."""
    last_changed_on: dt.datetime
    """When the record of the person last changed."""
    avatar_url: str
    """URL of the picture of the person."""
    user_name: str
    """Login name."""
    deleted: bool
    """Whether the person was deleted."""
    has_access_to_new_projects: bool
    """Whether the person has access to new projects."""
    administrator: bool
    """Whether the person administers the site."""
    permissions: PersonPermissions
    """`permissions`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field(
            "user_type",
            ("user-type",),
            OpenEnum("workapis_generated.teamwork_projects.models.user_type", "UserType"),
            required=True,
        ),
        Field("first_name", ("first-name",), STRING, required=True),
        Field("last_name", ("last-name",), STRING, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("email_address", ("email-address",), STRING, required=True),
        Field("im_handle", ("im-handle",), STRING, required=True),
        Field("im_service", ("im-service",), STRING, required=True),
        Field("notes", ("notes",), STRING, required=True),
        Field("phone_number_office", ("phone-number-office",), STRING, required=True),
        Field("phone_number_office_ext", ("phone-number-office-ext",), STRING, required=True),
        Field("phone_number_mobile", ("phone-number-mobile",), STRING, required=True),
        Field("phone_number_home", ("phone-number-home",), STRING, required=True),
        Field("phone_number_fax", ("phone-number-fax",), STRING, required=True),
        Field("last_login", ("last-login",), DATE_TIME_OR_EMPTY, required=True),
        Field("company_id", ("company-id",), DIGITS_OR_EMPTY, required=True),
        Field("company_name", ("company-name",), STRING, required=True),
        Field("in_owner_company", ("in-owner-company",), FLAG_DIGIT, required=True),
        Field("created_at", ("created-at",), DATE_TIME, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("avatar_url", ("avatar-url",), STRING, required=True),
        Field("user_name", ("user-name",), STRING, required=True),
        Field("deleted", ("deleted",), BOOLEAN, required=True),
        Field("has_access_to_new_projects", ("has-access-to-new-projects",), BOOLEAN, required=True),
        Field("administrator", ("administrator",), BOOLEAN, required=True),
        Field(
            "permissions",
            ("permissions",),
            ModelOf("workapis_generated.teamwork_projects.models.person_permissions", "PersonPermissions"),
            required=True,
        ),
    )
