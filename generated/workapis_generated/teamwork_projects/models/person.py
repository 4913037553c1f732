# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Person of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf, OneOf
from workapis._enum import OpenEnum
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DATE_TIME_OR_EMPTY, DECIMAL, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .person_permissions import PersonPermissions
    from .tag import Tag
    from .user_type import UserType


@define(frozen=True, kw_only=True, repr=False)
class Person(Model):
    """A person: a user of the site or a contact.

    Source: Data Reference.
    """

    id: int | None
    """Id of the person. Further forms: vendor documentation."""
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
    """When the person last logged in. Further forms: vendor documentation."""
    company_id: int | None
    """Id of the company of the person. Further forms: vendor documentation."""
    company_name: str
    """Name of the company of the person."""
    in_owner_company: bool
    """Whether that company owns the site. Further forms: vendor documentation."""
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
    private_notes: str | Unset = UNSET
    """Notes that only some may see. Source: vendor documentation."""
    full_name: str | Unset = UNSET
    """Full name. Source: recorded reply."""
    email: str | Unset = UNSET
    """E-mail address, in an example of the documentation. Source: vendor documentation."""
    email_alt_1: str | Unset = UNSET
    """Second e-mail address. Source: vendor documentation."""
    email_alt_2: str | Unset = UNSET
    """Third e-mail address. Source: vendor documentation."""
    email_alt_3: str | Unset = UNSET
    """Fourth e-mail address. Source: vendor documentation."""
    address: dict[str, Any] | Unset = UNSET
    """Address, in parts. Source: vendor documentation."""
    address_line_1: str | Unset = UNSET
    """First line of the address. Source: vendor documentation."""
    address_line_2: str | Unset = UNSET
    """Second line of the address. Source: vendor documentation."""
    address_city: str | Unset = UNSET
    """City. Source: vendor documentation."""
    address_state: str | Unset = UNSET
    """State. Source: vendor documentation."""
    address_zip: str | Unset = UNSET
    """Postal code. Source: vendor documentation."""
    address_country: str | Unset = UNSET
    """Country. Source: vendor documentation."""
    phone_number_mobile_parts: dict[str, Any] | Unset = UNSET
    """Mobile telephone number, in parts. Source: vendor documentation."""
    twitter: str | Unset = UNSET
    """Name on Twitter. Source: vendor documentation."""
    open_id: str | Unset = UNSET
    """OpenID. Source: vendor documentation."""
    profile: str | Unset = UNSET
    """`profile`, of which no source says more than its name. Source: vendor documentation."""
    profile_text: str | Unset = UNSET
    """`profile-text`, of which no source says more than its name. Source: vendor documentation."""
    private_notes_text: str | Unset = UNSET
    """`private-notes-text`, of which no source says more than its name. Source: vendor documentation."""
    type: str | Unset = UNSET
    """`type`, of which no source says more than its name. Source: recorded reply."""
    is_administrator: bool | Unset = UNSET
    """Whether the person administers the site. Source: vendor documentation."""
    site_owner: bool | Unset = UNSET
    """Whether the person owns the site. Source: vendor documentation."""
    is_in_owner_company: bool | Unset = UNSET
    """Whether the company of the person owns the site. Source: vendor documentation."""
    is_client_user: bool | Unset = UNSET
    """Whether the person is a client user. Source: recorded reply."""
    is_service_account: bool | Unset = UNSET
    """Whether this is the account of a program. Source: recorded reply."""
    has_access: bool | Unset = UNSET
    """`hasAccess`, of which no source says more than its name. Source: recorded reply."""
    company_role_id: int | Unset = UNSET
    """Id of the role in the company. Source: recorded reply."""
    role_ids: list[Any] | Unset = UNSET
    """Ids of roles; no source shows one. Source: vendor documentation."""
    installation_id: int | Unset = UNSET
    """Id of the site. Source: recorded reply."""
    pid: str | Unset = UNSET
    """`pid`, of which no source says more than its name. Source: vendor documentation."""
    user_uuid: str | Unset = UNSET
    """`userUUID`, of which no source says more than its name. Source: vendor documentation."""
    user_hash: str | Unset = UNSET
    """`user-hash`, of which no source says more than its name. Source: recorded reply."""
    ld_hash: str | Unset = UNSET
    """`ld-hash`, of which no source says more than its name. Source: recorded reply."""
    marketo_id: int | Unset = UNSET
    """`marketoId`, of which no source says more than its name. Source: vendor documentation."""
    user_api_key: str | Unset = UNSET
    """API key of the person; only in replies to a call that asks for it. Source: vendor documentation."""
    login_count: int | Unset = UNSET
    """How often the person logged in. Source: vendor documentation."""
    last_active: dt.datetime | None | Unset = UNSET
    """When the person was last active; empty where never. Source: vendor documentation. Further forms: recorded reply."""
    project_last_active: dt.datetime | Unset = UNSET
    """When the person was last active in the project. Source: recorded reply."""
    user_invited: int | Unset = UNSET
    """`user-invited`, of which no source says more than its name. Source: vendor documentation."""
    user_invited_date: dt.datetime | None | Unset = UNSET
    """When the person was invited; empty where that did not happen. Source: vendor documentation."""
    user_invited_status: str | Unset = UNSET
    """What became of the invitation. Source: vendor documentation."""
    user_invite_accepted_date: dt.datetime | None | Unset = UNSET
    """When the person accepted; only ever seen empty. Source: recorded reply."""
    two_factor_auth_enabled: bool | Unset = UNSET
    """Whether a second factor is asked for. Source: vendor documentation."""
    length_of_day: Decimal | Unset = UNSET
    """Hours of a working day. Source: vendor documentation."""
    utilization_target: Decimal | Unset = UNSET
    """Share of the time that is to be used. Source: recorded reply."""
    use_shorthand_durations: bool | Unset = UNSET
    """`useShorthandDurations`, of which no source says more than its name. Source: vendor documentation."""
    text_format: str | Unset = UNSET
    """Markup that the person writes in. Source: vendor documentation."""
    document_editor_installed: bool | Unset = UNSET
    """`documentEditorInstalled`, of which no source says more than its name. Source: vendor documentation."""
    feature_updates_count: int | Unset = UNSET
    """`feature-updates-count`, of which no source says more than its name. Source: recorded reply."""
    has_feature_updates: bool | Unset = UNSET
    """`has-feature-updates`, of which no source says more than its name. Source: recorded reply."""
    current_feature_announcement: dict[str, Any] | Unset = UNSET
    """`currentFeatureAnnouncement`, of which no source says more than its name. Source: recorded reply."""
    has_desk_account: bool | Unset = UNSET
    """Whether the person has an account of the help desk. Source: vendor documentation."""
    integrations: dict[str, Any] | Unset = UNSET
    """Services that are connected. Source: vendor documentation."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the person. Source: vendor documentation."""
    deleted_by_user_id: int | Unset = UNSET
    """Id of the one who deleted the person. Source: vendor documentation."""
    deleted_by_user_first_name: str | Unset = UNSET
    """First name of the one who deleted the person. Source: vendor documentation."""
    deleted_by_user_last_name: str | Unset = UNSET
    """Last name of the one who deleted the person. Source: vendor documentation."""
    deleted_date_time: dt.datetime | Unset = UNSET
    """When the person was deleted. Source: vendor documentation."""
    does_receive_project_emails: bool | Unset = UNSET
    """Whether the person is sent e-mails of the project. Source: vendor documentation."""
    is_project_administrator: bool | Unset = UNSET
    """Whether the person administers the project. Source: vendor documentation."""
    is_observing: bool | Unset = UNSET
    """Whether the person only observes the project. Source: vendor documentation."""
    is_unsubscribed: bool | Unset = UNSET
    """`isUnsubscribed`, of which no source says more than its name. Source: vendor documentation."""
    is_responsible: bool | Unset = UNSET
    """`isResponsible`, of which no source says more than its name. Source: vendor documentation."""
    is_following_changes: bool | Unset = UNSET
    """`isFollowingChanges`, of which no source says more than its name. Source: vendor documentation."""
    is_following_comments: bool | Unset = UNSET
    """`isFollowingComments`, of which no source says more than its name. Source: vendor documentation."""
    is_in_notify_defaults: bool | Unset = UNSET
    """`isInNotifyDefaults`, of which no source says more than its name. Source: vendor documentation."""
    is_in_privacy: bool | Unset = UNSET
    """`isInPrivacy`, of which no source says more than its name. Source: vendor documentation."""
    is_in_company_access: bool | Unset = UNSET
    """`isInCompanyAccess`, of which no source says more than its name. Source: recorded reply."""
    is_in_company_assignees: bool | Unset = UNSET
    """`isInCompanyAssignees`, of which no source says more than its name. Source: recorded reply."""
    is_in_company_change_followers: bool | Unset = UNSET
    """`isInCompanyChangeFollowers`, of which no source says more than its name. Source: recorded reply."""
    is_in_company_comment_followers: bool | Unset = UNSET
    """`isInCompanyCommentFollowers`, of which no source says more than its name. Source: recorded reply."""
    is_in_company_privacy: bool | Unset = UNSET
    """`isInCompanyPrivacy`, of which no source says more than its name. Source: recorded reply."""
    is_in_team_access: bool | Unset = UNSET
    """`isInTeamAccess`, of which no source says more than its name. Source: recorded reply."""
    is_in_team_assignees: bool | Unset = UNSET
    """`isInTeamAssignees`, of which no source says more than its name. Source: recorded reply."""
    is_in_team_change_followers: bool | Unset = UNSET
    """`isInTeamChangeFollowers`, of which no source says more than its name. Source: recorded reply."""
    is_in_team_comment_followers: bool | Unset = UNSET
    """`isInTeamCommentFollowers`, of which no source says more than its name. Source: recorded reply."""
    is_in_team_privacy: bool | Unset = UNSET
    """`isInTeamPrivacy`, of which no source says more than its name. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS_OR_EMPTY, required=True),
        Field(
            "user_type",
            ("user-type", "userType"),
            OpenEnum("workapis_generated.teamwork_projects.models.user_type", "UserType"),
            required=True,
        ),
        Field("first_name", ("first-name", "firstName"), STRING, required=True),
        Field("last_name", ("last-name", "lastName"), STRING, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("email_address", ("email-address", "emailAddress"), STRING, required=True),
        Field("im_handle", ("im-handle",), STRING, required=True),
        Field("im_service", ("im-service",), STRING, required=True),
        Field("notes", ("notes",), STRING, required=True),
        Field("phone_number_office", ("phone-number-office",), STRING, required=True),
        Field("phone_number_office_ext", ("phone-number-office-ext",), STRING, required=True),
        Field("phone_number_mobile", ("phone-number-mobile",), STRING, required=True),
        Field("phone_number_home", ("phone-number-home",), STRING, required=True),
        Field("phone_number_fax", ("phone-number-fax",), STRING, required=True),
        Field("last_login", ("last-login",), DATE_TIME_OR_EMPTY, required=True),
        Field("company_id", ("company-id", "companyId"), DIGITS_OR_EMPTY, required=True),
        Field("company_name", ("company-name", "companyName"), STRING, required=True),
        Field("in_owner_company", ("in-owner-company",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("created_at", ("created-at",), DATE_TIME, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("avatar_url", ("avatar-url", "avatarUrl"), STRING, required=True),
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
        Field("private_notes", ("private-notes", "privateNotes"), STRING),
        Field("full_name", ("full-name",), STRING),
        Field("email", ("email",), STRING),
        Field("email_alt_1", ("email-alt-1",), STRING),
        Field("email_alt_2", ("email-alt-2",), STRING),
        Field("email_alt_3", ("email-alt-3",), STRING),
        Field("address", ("address",), MapOf(ANYTHING)),
        Field("address_line_1", ("address-line-1",), STRING),
        Field("address_line_2", ("address-line-2",), STRING),
        Field("address_city", ("address-city",), STRING),
        Field("address_state", ("address-state",), STRING),
        Field("address_zip", ("address-zip",), STRING),
        Field("address_country", ("address-country",), STRING),
        Field("phone_number_mobile_parts", ("phone-number-mobile-parts",), MapOf(ANYTHING)),
        Field("twitter", ("twitter",), STRING),
        Field("open_id", ("openId",), STRING),
        Field("profile", ("profile",), STRING),
        Field("profile_text", ("profile-text",), STRING),
        Field("private_notes_text", ("private-notes-text",), STRING),
        Field("type", ("type",), STRING),
        Field("is_administrator", ("isAdministrator",), BOOLEAN),
        Field("site_owner", ("site-owner",), BOOLEAN),
        Field("is_in_owner_company", ("isInOwnerCompany",), BOOLEAN),
        Field("is_client_user", ("isClientUser",), BOOLEAN),
        Field("is_service_account", ("isServiceAccount",), BOOLEAN),
        Field("has_access", ("hasAccess",), BOOLEAN),
        Field("company_role_id", ("companyRoleId",), DIGITS),
        Field("role_ids", ("roleIds",), ListOf(ANYTHING)),
        Field("installation_id", ("installationId",), DIGITS),
        Field("pid", ("pid",), STRING),
        Field("user_uuid", ("userUUID",), STRING),
        Field("user_hash", ("user-hash",), STRING),
        Field("ld_hash", ("ld-hash",), STRING),
        Field("marketo_id", ("marketoId",), DIGITS),
        Field("user_api_key", ("userAPIKey",), STRING),
        Field("login_count", ("login-count",), DIGITS),
        Field("last_active", ("last-active",), DATE_TIME_OR_EMPTY),
        Field("project_last_active", ("project-last-active",), DATE_TIME),
        Field("user_invited", ("user-invited",), DIGITS),
        Field("user_invited_date", ("user-invited-date",), DATE_TIME_OR_EMPTY),
        Field("user_invited_status", ("user-invited-status",), STRING),
        Field("user_invite_accepted_date", ("user-invite-accepted-date",), DATE_TIME_OR_EMPTY),
        Field("two_factor_auth_enabled", ("twoFactorAuthEnabled",), BOOLEAN),
        Field("length_of_day", ("lengthOfDay",), DECIMAL),
        Field("utilization_target", ("utilizationTarget",), DECIMAL),
        Field("use_shorthand_durations", ("useShorthandDurations",), BOOLEAN),
        Field("text_format", ("textFormat",), STRING),
        Field("document_editor_installed", ("documentEditorInstalled",), BOOLEAN),
        Field("feature_updates_count", ("feature-updates-count",), DIGITS),
        Field("has_feature_updates", ("has-feature-updates",), BOOLEAN),
        Field("current_feature_announcement", ("currentFeatureAnnouncement",), MapOf(ANYTHING)),
        Field("has_desk_account", ("has-desk-account",), BOOLEAN),
        Field("integrations", ("integrations",), MapOf(ANYTHING)),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("deleted_by_user_id", ("deletedByUserId",), DIGITS),
        Field("deleted_by_user_first_name", ("deletedByUserFirstName",), STRING),
        Field("deleted_by_user_last_name", ("deletedByUserLastName",), STRING),
        Field("deleted_date_time", ("deletedDateTime",), DATE_TIME),
        Field("does_receive_project_emails", ("doesReceiveProjectEmails",), BOOLEAN),
        Field("is_project_administrator", ("isProjectAdministrator",), BOOLEAN),
        Field("is_observing", ("isObserving",), BOOLEAN),
        Field("is_unsubscribed", ("isUnsubscribed",), BOOLEAN),
        Field("is_responsible", ("isResponsible",), BOOLEAN),
        Field("is_following_changes", ("isFollowingChanges",), BOOLEAN),
        Field("is_following_comments", ("isFollowingComments",), BOOLEAN),
        Field("is_in_notify_defaults", ("isInNotifyDefaults",), BOOLEAN),
        Field("is_in_privacy", ("isInPrivacy",), BOOLEAN),
        Field("is_in_company_access", ("isInCompanyAccess",), BOOLEAN),
        Field("is_in_company_assignees", ("isInCompanyAssignees",), BOOLEAN),
        Field("is_in_company_change_followers", ("isInCompanyChangeFollowers",), BOOLEAN),
        Field("is_in_company_comment_followers", ("isInCompanyCommentFollowers",), BOOLEAN),
        Field("is_in_company_privacy", ("isInCompanyPrivacy",), BOOLEAN),
        Field("is_in_team_access", ("isInTeamAccess",), BOOLEAN),
        Field("is_in_team_assignees", ("isInTeamAssignees",), BOOLEAN),
        Field("is_in_team_change_followers", ("isInTeamChangeFollowers",), BOOLEAN),
        Field("is_in_team_comment_followers", ("isInTeamCommentFollowers",), BOOLEAN),
        Field("is_in_team_privacy", ("isInTeamPrivacy",), BOOLEAN),
    )
