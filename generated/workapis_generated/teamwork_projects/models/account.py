# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Account of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, STRING


@define(frozen=True, kw_only=True, repr=False)
class Account(Model):
    """One Teamwork site with its owner company.

    Source: Data Reference.
    """

    requirehttps: bool
    """Whether the site demands HTTPS."""
    time_tracking_enabled: bool
    """Whether time tracking is switched on for the site."""
    name: str
    """Name of the account."""
    datesignedup: dt.datetime
    """When the account was signed up."""
    companyname: str
    """Name of the company that owns the account."""
    ssl_enabled: bool
    """Whether the site offers HTTPS."""
    created_at: dt.datetime
    """When the account was created."""
    cache_uuid: str
    """Identifier of the cached state of the account."""
    account_holder_id: int
    """Id of the person who holds the account."""
    logo: str
    """URL of the logo."""
    id: int
    """Id of the account."""
    url: str
    """URL of the site."""
    email_notification_enabled: bool
    """Whether the site sends notifications by e-mail."""
    companyid: int
    """Id of the company that owns the account."""
    lang: str
    """Language code of the site, in capitals."""
    code: str
    """Short name of the site."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("requirehttps", ("requirehttps",), BOOLEAN, required=True),
        Field("time_tracking_enabled", ("time-tracking-enabled",), BOOLEAN, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("datesignedup", ("datesignedup",), DATE_TIME, required=True),
        Field("companyname", ("companyname",), STRING, required=True),
        Field("ssl_enabled", ("ssl-enabled",), BOOLEAN, required=True),
        Field("created_at", ("created-at",), DATE_TIME, required=True),
        Field("cache_uuid", ("cacheUUID",), STRING, required=True),
        Field("account_holder_id", ("account-holder-id",), DIGITS, required=True),
        Field("logo", ("logo",), STRING, required=True),
        Field("id", ("id",), DIGITS, required=True),
        Field("url", ("URL",), STRING, required=True),
        Field("email_notification_enabled", ("email-notification-enabled",), BOOLEAN, required=True),
        Field("companyid", ("companyid",), DIGITS, required=True),
        Field("lang", ("lang",), STRING, required=True),
        Field("code", ("code",), STRING, required=True),
    )
