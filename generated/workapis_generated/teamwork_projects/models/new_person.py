# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewPerson of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, INTEGER, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .person_address_write import PersonAddressWrite


@define(frozen=True, kw_only=True, repr=False)
class NewPerson(Model):
    """A person to create.

    Source: Teamwork API v1 (vendor documentation).
    """

    address: PersonAddressWrite | Unset = UNSET
    """`address`, of which no source says more than its name."""
    administrator: bool | Unset = UNSET
    """Whether the person administers the site."""
    allow_email_notifications: bool | Unset = UNSET
    """`allowEmailNotifications`, of which no source says more than its name."""
    auto_give_project_access: bool | Unset = UNSET
    """`autoGiveProjectAccess`, of which no source says more than its name."""
    avatar_pending_file_ref: str | Unset = UNSET
    """Reference of the uploaded picture."""
    calendar_starts_on_sunday: str | Unset = UNSET
    """`calendarStartsOnSunday`, of which no source says more than its name."""
    can_access_portfolio: bool | Unset = UNSET
    """`canAccessPortfolio`, of which no source says more than its name."""
    can_access_templates: bool | Unset = UNSET
    """`canAccessTemplates`, of which no source says more than its name."""
    can_add_projects: bool | Unset = UNSET
    """`canAddProjects`, of which no source says more than its name."""
    can_manage_people: bool | Unset = UNSET
    """`canManagePeople`, of which no source says more than its name."""
    can_manage_portfolio: bool | Unset = UNSET
    """`canManagePortfolio`, of which no source says more than its name."""
    change_for_everyone: bool | Unset = UNSET
    """`changeForEveryone`, of which no source says more than its name."""
    company_id: int | Unset = UNSET
    """Id of the company."""
    daily_report_days_filter: int | Unset = UNSET
    """`dailyReportDaysFilter`, of which no source says more than its name."""
    daily_report_sort: str | Unset = UNSET
    """`dailyReportSort`, of which no source says more than its name."""
    date_format_id: int | Unset = UNSET
    """`dateFormatId`, of which no source says more than its name."""
    email_address: str | Unset = UNSET
    """The e-mail address, by which the person logs in."""
    email_alt_1: str | Unset = UNSET
    """`email-alt-1`, of which no source says more than its name."""
    email_alt_2: str | Unset = UNSET
    """`email-alt-2`, of which no source says more than its name."""
    email_alt_3: str | Unset = UNSET
    """`email-alt-3`, of which no source says more than its name."""
    first_name: str | Unset = UNSET
    """First name."""
    get_user_details: bool | Unset = UNSET
    """`getUserDetails`, of which no source says more than its name."""
    im_handle: str | Unset = UNSET
    """`im-handle`, of which no source says more than its name."""
    im_service: str | Unset = UNSET
    """`im-service`, of which no source says more than its name."""
    language: str | Unset = UNSET
    """`language`, of which no source says more than its name."""
    last_name: str | Unset = UNSET
    """Last name."""
    length_of_day: int | Unset = UNSET
    """Hours of a day of work."""
    notify_on_added_as_follower: bool | Unset = UNSET
    """`notify-on-added-as-follower`, of which no source says more than its name."""
    notify_on_status_update: bool | Unset = UNSET
    """`notify-on-status-update`, of which no source says more than its name."""
    notify_on_task_complete: bool | Unset = UNSET
    """`notifyOnTaskComplete`, of which no source says more than its name."""
    phone_number_fax: str | Unset = UNSET
    """`phone-number-fax`, of which no source says more than its name."""
    phone_number_home: str | Unset = UNSET
    """`phone-number-home`, of which no source says more than its name."""
    phone_number_mobile: str | Unset = UNSET
    """`phone-number-mobile`, of which no source says more than its name."""
    phone_number_mobile_countrycode: str | Unset = UNSET
    """`phone-number-mobile-countrycode`, of which no source says more than its name."""
    phone_number_mobile_prefix: str | Unset = UNSET
    """`phone-number-mobile-prefix`, of which no source says more than its name."""
    phone_number_office: str | Unset = UNSET
    """`phone-number-office`, of which no source says more than its name."""
    phone_number_office_ext: str | Unset = UNSET
    """`phone-number-office-ext`, of which no source says more than its name."""
    private_notes: str | Unset = UNSET
    """Notes that are not public."""
    profile: str | Unset = UNSET
    """`profile`, of which no source says more than its name."""
    receive_daily_reports: bool | Unset = UNSET
    """`receiveDailyReports`, of which no source says more than its name."""
    receive_daily_reports_at_time: str | Unset = UNSET
    """`receiveDailyReportsAtTime`, of which no source says more than its name."""
    receive_daily_reports_at_weekend: bool | Unset = UNSET
    """`receiveDailyReportsAtWeekend`, of which no source says more than its name."""
    receive_daily_reports_if_empty: bool | Unset = UNSET
    """`receiveDailyReportsIfEmpty`, of which no source says more than its name."""
    remove_avatar: bool | Unset = UNSET
    """`removeAvatar`, of which no source says more than its name."""
    send_invite: bool | Unset = UNSET
    """Whether an invitation is sent."""
    sound_alerts_enabled: bool | Unset = UNSET
    """`soundAlertsEnabled`, of which no source says more than its name."""
    text_format: str | Unset = UNSET
    """`textFormat`, of which no source says more than its name."""
    time_format_id: int | Unset = UNSET
    """`timeFormatId`, of which no source says more than its name."""
    timezone_id: int | Unset = UNSET
    """Id of the time zone."""
    title: str | Unset = UNSET
    """Title of the job."""
    use_shorthand_durations: bool | Unset = UNSET
    """`useShorthandDurations`, of which no source says more than its name."""
    user_type: str | Unset = UNSET
    """What kind of user: `account`, `contact` or `collaborator`."""
    user_facebook: str | Unset = UNSET
    """`userFacebook`, of which no source says more than its name."""
    user_googleplus: str | Unset = UNSET
    """`userGoogleplus`, of which no source says more than its name."""
    user_linkedin: str | Unset = UNSET
    """`userLinkedin`, of which no source says more than its name."""
    user_receive_my_notifications_only: bool | Unset = UNSET
    """`userReceiveMyNotificationsOnly`, of which no source says more than its name."""
    user_receive_notify_warnings: bool | Unset = UNSET
    """`userReceiveNotifyWarnings`, of which no source says more than its name."""
    user_twitter_name: str | Unset = UNSET
    """`userTwitterName`, of which no source says more than its name."""
    user_website: str | Unset = UNSET
    """`userWebsite`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "address",
            ("address",),
            ModelOf("workapis_generated.teamwork_projects.models.person_address_write", "PersonAddressWrite"),
        ),
        Field("administrator", ("administrator",), BOOLEAN),
        Field("allow_email_notifications", ("allowEmailNotifications",), BOOLEAN),
        Field("auto_give_project_access", ("autoGiveProjectAccess",), BOOLEAN),
        Field("avatar_pending_file_ref", ("avatarPendingFileRef",), STRING),
        Field("calendar_starts_on_sunday", ("calendarStartsOnSunday",), STRING),
        Field("can_access_portfolio", ("canAccessPortfolio",), BOOLEAN),
        Field("can_access_templates", ("canAccessTemplates",), BOOLEAN),
        Field("can_add_projects", ("canAddProjects",), BOOLEAN),
        Field("can_manage_people", ("canManagePeople",), BOOLEAN),
        Field("can_manage_portfolio", ("canManagePortfolio",), BOOLEAN),
        Field("change_for_everyone", ("changeForEveryone",), BOOLEAN),
        Field("company_id", ("company-id",), DIGITS),
        Field("daily_report_days_filter", ("dailyReportDaysFilter",), INTEGER),
        Field("daily_report_sort", ("dailyReportSort",), STRING),
        Field("date_format_id", ("dateFormatId",), INTEGER),
        Field("email_address", ("email-address",), STRING),
        Field("email_alt_1", ("email-alt-1",), STRING),
        Field("email_alt_2", ("email-alt-2",), STRING),
        Field("email_alt_3", ("email-alt-3",), STRING),
        Field("first_name", ("first-name",), STRING),
        Field("get_user_details", ("getUserDetails",), BOOLEAN),
        Field("im_handle", ("im-handle",), STRING),
        Field("im_service", ("im-service",), STRING),
        Field("language", ("language",), STRING),
        Field("last_name", ("last-name",), STRING),
        Field("length_of_day", ("lengthOfDay",), INTEGER),
        Field("notify_on_added_as_follower", ("notify-on-added-as-follower",), BOOLEAN),
        Field("notify_on_status_update", ("notify-on-status-update",), BOOLEAN),
        Field("notify_on_task_complete", ("notifyOnTaskComplete",), BOOLEAN),
        Field("phone_number_fax", ("phone-number-fax",), STRING),
        Field("phone_number_home", ("phone-number-home",), STRING),
        Field("phone_number_mobile", ("phone-number-mobile",), STRING),
        Field("phone_number_mobile_countrycode", ("phone-number-mobile-countrycode",), STRING),
        Field("phone_number_mobile_prefix", ("phone-number-mobile-prefix",), STRING),
        Field("phone_number_office", ("phone-number-office",), STRING),
        Field("phone_number_office_ext", ("phone-number-office-ext",), STRING),
        Field("private_notes", ("privateNotes",), STRING),
        Field("profile", ("profile",), STRING),
        Field("receive_daily_reports", ("receiveDailyReports",), BOOLEAN),
        Field("receive_daily_reports_at_time", ("receiveDailyReportsAtTime",), STRING),
        Field("receive_daily_reports_at_weekend", ("receiveDailyReportsAtWeekend",), BOOLEAN),
        Field("receive_daily_reports_if_empty", ("receiveDailyReportsIfEmpty",), BOOLEAN),
        Field("remove_avatar", ("removeAvatar",), BOOLEAN),
        Field("send_invite", ("sendInvite",), BOOLEAN),
        Field("sound_alerts_enabled", ("soundAlertsEnabled",), BOOLEAN),
        Field("text_format", ("textFormat",), STRING),
        Field("time_format_id", ("timeFormatId",), INTEGER),
        Field("timezone_id", ("timezoneId",), INTEGER),
        Field("title", ("title",), STRING),
        Field("use_shorthand_durations", ("useShorthandDurations",), BOOLEAN),
        Field("user_type", ("user-type",), STRING),
        Field("user_facebook", ("userFacebook",), STRING),
        Field("user_googleplus", ("userGoogleplus",), STRING),
        Field("user_linkedin", ("userLinkedin",), STRING),
        Field("user_receive_my_notifications_only", ("userReceiveMyNotificationsOnly",), BOOLEAN),
        Field("user_receive_notify_warnings", ("userReceiveNotifyWarnings",), BOOLEAN),
        Field("user_twitter_name", ("userTwitterName",), STRING),
        Field("user_website", ("userWebsite",), STRING),
    )
