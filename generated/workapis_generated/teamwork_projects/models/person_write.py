# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""PersonWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DIGITS, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class PersonWrite(Model):
    """What to change in a person.

    Source: Teamwork API v1 (vendor documentation).
    """

    administrator: str | Unset = UNSET
    """Whether the person administers the site."""
    auto_give_project_access: str | Unset = UNSET
    """`autoGiveProjectAccess`, of which no source says more than its name."""
    can_add_projects: str | Unset = UNSET
    """`canAddProjects`, of which no source says more than its name."""
    company_id: int | Unset = UNSET
    """Id of the company."""
    date_format: str | Unset = UNSET
    """`dateFormat`, of which no source says more than its name."""
    email_address: str | Unset = UNSET
    """The e-mail address, by which the person logs in."""
    first_name: str | Unset = UNSET
    """First name."""
    im_handle: str | Unset = UNSET
    """`im-handle`, of which no source says more than its name."""
    im_service: str | Unset = UNSET
    """`im-service`, of which no source says more than its name."""
    last_name: str | Unset = UNSET
    """Last name."""
    notify_on_added_as_follower: str | Unset = UNSET
    """`notify-on-added-as-follower`, of which no source says more than its name."""
    notify_on_status_update: str | Unset = UNSET
    """`notify-on-status-update`, of which no source says more than its name."""
    notify_on_task_complete: str | Unset = UNSET
    """`notifyOnTaskComplete`, of which no source says more than its name."""
    open_id: str | Unset = UNSET
    """`openID`, of which no source says more than its name."""
    password: str | Unset = UNSET
    """The password."""
    phone_number_fax: str | Unset = UNSET
    """`phone-number-fax`, of which no source says more than its name."""
    phone_number_home: str | Unset = UNSET
    """`phone-number-home`, of which no source says more than its name."""
    phone_number_mobile: str | Unset = UNSET
    """`phone-number-mobile`, of which no source says more than its name."""
    phone_number_office: str | Unset = UNSET
    """`phone-number-office`, of which no source says more than its name."""
    phone_number_office_ext: str | Unset = UNSET
    """`phone-number-office-ext`, of which no source says more than its name."""
    private_notes: str | Unset = UNSET
    """Notes that are not public."""
    receive_daily_reports: str | Unset = UNSET
    """`receiveDailyReports`, of which no source says more than its name."""
    send_welcome_email: str | Unset = UNSET
    """`sendWelcomeEmail`, of which no source says more than its name."""
    timezone_id: int | Unset = UNSET
    """Id of the time zone."""
    title: str | Unset = UNSET
    """Title of the job."""
    user_name: str | Unset = UNSET
    """`user-name`, of which no source says more than its name."""
    user_language: str | Unset = UNSET
    """`userLanguage`, of which no source says more than its name."""
    user_receive_notify_warnings: str | Unset = UNSET
    """`userReceiveNotifyWarnings`, of which no source says more than its name."""
    welcome_email_message: str | Unset = UNSET
    """`welcomeEmailMessage`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("administrator", ("administrator",), STRING),
        Field("auto_give_project_access", ("autoGiveProjectAccess",), STRING),
        Field("can_add_projects", ("canAddProjects",), STRING),
        Field("company_id", ("company-id",), DIGITS),
        Field("date_format", ("dateFormat",), STRING),
        Field("email_address", ("email-address",), STRING),
        Field("first_name", ("first-name",), STRING),
        Field("im_handle", ("im-handle",), STRING),
        Field("im_service", ("im-service",), STRING),
        Field("last_name", ("last-name",), STRING),
        Field("notify_on_added_as_follower", ("notify-on-added-as-follower",), STRING),
        Field("notify_on_status_update", ("notify-on-status-update",), STRING),
        Field("notify_on_task_complete", ("notifyOnTaskComplete",), STRING),
        Field("open_id", ("openID",), STRING),
        Field("password", ("password",), STRING),
        Field("phone_number_fax", ("phone-number-fax",), STRING),
        Field("phone_number_home", ("phone-number-home",), STRING),
        Field("phone_number_mobile", ("phone-number-mobile",), STRING),
        Field("phone_number_office", ("phone-number-office",), STRING),
        Field("phone_number_office_ext", ("phone-number-office-ext",), STRING),
        Field("private_notes", ("privateNotes",), STRING),
        Field("receive_daily_reports", ("receiveDailyReports",), STRING),
        Field("send_welcome_email", ("sendWelcomeEmail",), STRING),
        Field("timezone_id", ("timezoneId",), DIGITS),
        Field("title", ("title",), STRING),
        Field("user_name", ("user-name",), STRING),
        Field("user_language", ("userLanguage",), STRING),
        Field("user_receive_notify_warnings", ("userReceiveNotifyWarnings",), STRING),
        Field("welcome_email_message", ("welcomeEmailMessage",), STRING),
    )
