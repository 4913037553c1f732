# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Account of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, MapOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DECIMAL, DIGITS, FLAG_YES_NO, SIGNED_DIGITS, STRING
from workapis.unset import UNSET, Unset


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
    site_owner_name: str | Unset = UNSET
    """Name of the owner of the site. Source: recorded reply."""
    site_owner_email: str | Unset = UNSET
    """E-mail address of the owner of the site. Source: recorded reply."""
    firstname: str | Unset = UNSET
    """First name of the caller. Source: recorded reply."""
    lastname: str | Unset = UNSET
    """Last name of the caller. Source: recorded reply."""
    user_id: int | Unset = UNSET
    """Id of the caller. Source: recorded reply."""
    avatar_url: str | Unset = UNSET
    """URL of the picture of the caller. Source: recorded reply."""
    user_is_admin: bool | Unset = UNSET
    """Whether the caller administers the site. Source: recorded reply."""
    is_admin: bool | Unset = UNSET
    """Whether the caller administers the site. Source: recorded reply."""
    user_is_member_of_owner_company: bool | Unset = UNSET
    """Whether the caller belongs to the owner company. Source: recorded reply."""
    member_of_owner_company: bool | Unset = UNSET
    """Whether the caller belongs to the owner company. Source: recorded reply."""
    canaddprojects: int | Unset = UNSET
    """Whether the caller may create projects, as a digit. Source: recorded reply."""
    can_manage_people: int | Unset = UNSET
    """Whether the caller may change people, as a digit. Source: recorded reply."""
    can_manage_project_templates: int | Unset = UNSET
    """Whether the caller may change templates of projects, as a digit. Source: recorded reply."""
    can_view_project_templates: int | Unset = UNSET
    """Whether the caller may see templates of projects, as a digit. Source: recorded reply."""
    plan_id: int | Unset = UNSET
    """Id of the price plan. Source: recorded reply."""
    price_plan_id: int | Unset = UNSET
    """Id of the price plan. Source: recorded reply."""
    price_plan: str | Unset = UNSET
    """Name of the price plan. Source: recorded reply."""
    price_plan_name: str | Unset = UNSET
    """Name of the price plan. Source: recorded reply."""
    priceplan_type: str | Unset = UNSET
    """Kind of the price plan. Source: recorded reply."""
    priceplan_max_users: int | Unset = UNSET
    """How many users the price plan allows. Source: recorded reply."""
    priceplan_allow_ssl: bool | Unset = UNSET
    """Whether the price plan allows TLS. Source: recorded reply."""
    priceplan_can_turn_off_tw_branding: bool | Unset = UNSET
    """`priceplanCanTurnOffTWBranding`, of which no source says more than its name. Source: recorded reply."""
    priceplan_data: dict[str, Any] | Unset = UNSET
    """What the price plan allows. Source: recorded reply."""
    is_paid: int | Unset = UNSET
    """Whether the site is paid for, as a digit. Source: recorded reply."""
    paid_for_users: int | Unset = UNSET
    """For how many users the site is paid. Source: recorded reply."""
    paid_until_date_time: str | Unset = UNSET
    """`paidUntilDateTime`, of which no source says more than its name. Source: recorded reply."""
    payment_method: str | Unset = UNSET
    """`paymentMethod`, of which no source says more than its name. Source: recorded reply."""
    payment_status: str | Unset = UNSET
    """`paymentStatus`, of which no source says more than its name. Source: recorded reply."""
    billing_amount: Decimal | Unset = UNSET
    """What is charged for a period. Source: recorded reply."""
    billing_period: str | Unset = UNSET
    """`billingPeriod`, of which no source says more than its name. Source: recorded reply."""
    currency: dict[str, Any] | Unset = UNSET
    """The currency of the site. Source: recorded reply."""
    projects_next_billing_date: str | Unset = UNSET
    """`projectsNextBillingDate`, of which no source says more than its name. Source: recorded reply."""
    lifetime_value: int | Unset = UNSET
    """`lifetimeValue`, of which no source says more than its name. Source: recorded reply."""
    in_grace_period: bool | Unset = UNSET
    """`inGracePeriod`, of which no source says more than its name. Source: recorded reply."""
    is_plan_trial_available: bool | Unset = UNSET
    """`isPlanTrialAvailable`, of which no source says more than its name. Source: recorded reply."""
    trial_days_remaining: int | Unset = UNSET
    """How many days of the trial remain; negative where it has ended. Source: recorded reply."""
    trial_expiry_date: dt.datetime | Unset = UNSET
    """When the trial ends. Source: recorded reply."""
    date_format: str | Unset = UNSET
    """How dates are shown. Source: recorded reply."""
    date_seperator: str | Unset = UNSET
    """What stands between the parts of a date; the name is misspelt by the service. Source: recorded reply."""
    time_format: str | Unset = UNSET
    """How times are shown. Source: recorded reply."""
    startonsundays: bool | Unset = UNSET
    """Whether weeks begin on Sunday. Source: recorded reply."""
    skip_weekends: bool | Unset = UNSET
    """Whether weekends are left out of durations. Source: recorded reply."""
    companysizes_id: int | Unset = UNSET
    """`companysizesId`, of which no source says more than its name. Source: recorded reply."""
    industry_category_id: int | Unset = UNSET
    """Id of the industry. Source: recorded reply."""
    industry_category_name: str | Unset = UNSET
    """Name of the industry. Source: recorded reply."""
    installation_date_first_payment: str | Unset = UNSET
    """`installationDateFirstPayment`, of which no source says more than its name. Source: recorded reply."""
    installation_is_test_account: bool | Unset = UNSET
    """`installationIsTestAccount`, of which no source says more than its name. Source: recorded reply."""
    installation_project_auto_archive_enabled: bool | Unset = UNSET
    """`installationProjectAutoArchiveEnabled`, of which no source says more than its name. Source: recorded reply."""
    installation_ref_code: str | Unset = UNSET
    """`installationRefCode`, of which no source says more than its name. Source: recorded reply."""
    installation_signup_country_code: str | Unset = UNSET
    """`installationSignupCountryCode`, of which no source says more than its name. Source: recorded reply."""
    installation_teams_count: int | Unset = UNSET
    """How many teams the site has. Source: recorded reply."""
    installation_tracking_enabled: bool | Unset = UNSET
    """`installationTrackingEnabled`, of which no source says more than its name. Source: recorded reply."""
    installation_utm_campaign: str | Unset = UNSET
    """`installationUtmCampaign`, of which no source says more than its name. Source: recorded reply."""
    dashboard_message: str | Unset = UNSET
    """Text on the dashboard. Source: recorded reply."""
    dashboard_message_html: str | Unset = UNSET
    """Text on the dashboard, as HTML. Source: recorded reply."""
    dashboard_projects_list: str | Unset = UNSET
    """`dashboardProjectsList`, of which no source says more than its name. Source: recorded reply."""
    custom_css: str | Unset = UNSET
    """`customCSS`, of which no source says more than its name. Source: recorded reply."""
    custom_css_available: bool | Unset = UNSET
    """`customCSSAvailable`, of which no source says more than its name. Source: recorded reply."""
    custom_css_enabled: bool | Unset = UNSET
    """`customCSSEnabled`, of which no source says more than its name. Source: recorded reply."""
    fav_icon: str | Unset = UNSET
    """`favIcon`, of which no source says more than its name. Source: recorded reply."""
    touch_icon: str | Unset = UNSET
    """`touchIcon`, of which no source says more than its name. Source: recorded reply."""
    aws_region: str | Unset = UNSET
    """`awsRegion`, of which no source says more than its name. Source: recorded reply."""
    shard_no: int | Unset = UNSET
    """`shardNo`, of which no source says more than its name. Source: recorded reply."""
    environment: dict[str, Any] | Unset = UNSET
    """`environment`, of which no source says more than its name. Source: recorded reply."""
    is_staging: bool | Unset = UNSET
    """`isStaging`, of which no source says more than its name. Source: recorded reply."""
    on_teamwork_domain: bool | Unset = UNSET
    """`onTeamworkDomain`, of which no source says more than its name. Source: recorded reply."""
    has_secure_custom_domain: bool | Unset = UNSET
    """`hasSecureCustomDomain`, of which no source says more than its name. Source: recorded reply."""
    ssl_custom_proxy: str | Unset = UNSET
    """`sslCustomProxy`, of which no source says more than its name. Source: recorded reply."""
    can_edit_custom_domain: bool | Unset = UNSET
    """`canEditCustomDomain`, of which no source says more than its name. Source: recorded reply."""
    show_switch_to_dot_com: bool | Unset = UNSET
    """`showSwitchToDotCom`, of which no source says more than its name. Source: recorded reply."""
    sso: dict[str, Any] | Unset = UNSET
    """Settings of single sign-on. Source: recorded reply."""
    integrations: dict[str, Any] | Unset = UNSET
    """Services that are connected. Source: recorded reply."""
    beta_features: dict[str, Any] | Unset = UNSET
    """`betaFeatures`, of which no source says more than its name. Source: recorded reply."""
    beta_features_enabled: bool | Unset = UNSET
    """`betaFeaturesEnabled`, of which no source says more than its name. Source: recorded reply."""
    crm_enabled: bool | Unset = UNSET
    """`CRMEnabled`, of which no source says more than its name. Source: recorded reply."""
    rss_enabled: bool | Unset = UNSET
    """`RSSEnabled`, of which no source says more than its name. Source: recorded reply."""
    tko_enabled: bool | Unset = UNSET
    """`TKOEnabled`, of which no source says more than its name. Source: recorded reply."""
    chat_enabled: bool | Unset = UNSET
    """`chatEnabled`, of which no source says more than its name. Source: recorded reply."""
    cors_enabled: bool | Unset = UNSET
    """`corsEnabled`, of which no source says more than its name. Source: recorded reply."""
    csrf_enabled: bool | Unset = UNSET
    """`csrfEnabled`, of which no source says more than its name. Source: recorded reply."""
    client_users_enabled: bool | Unset = UNSET
    """`clientUsersEnabled`, of which no source says more than its name. Source: recorded reply."""
    desk_enabled: bool | Unset = UNSET
    """`deskEnabled`, of which no source says more than its name. Source: recorded reply."""
    document_editor_available: bool | Unset = UNSET
    """`documentEditorAvailable`, of which no source says more than its name. Source: recorded reply."""
    document_editor_enabled: bool | Unset = UNSET
    """`documentEditorEnabled`, of which no source says more than its name. Source: recorded reply."""
    likes_enabled: bool | Unset = UNSET
    """`likesEnabled`, of which no source says more than its name. Source: recorded reply."""
    markdown_enabled: bool | Unset = UNSET
    """`markdownEnabled`, of which no source says more than its name. Source: recorded reply."""
    one_drive_business_enabled: bool | Unset = UNSET
    """`oneDriveBusinessEnabled`, of which no source says more than its name. Source: recorded reply."""
    one_drive_enabled: bool | Unset = UNSET
    """`oneDriveEnabled`, of which no source says more than its name. Source: recorded reply."""
    portfolio_enabled: bool | Unset = UNSET
    """`portfolioEnabled`, of which no source says more than its name. Source: recorded reply."""
    premium_support_enabled: bool | Unset = UNSET
    """`premiumSupportEnabled`, of which no source says more than its name. Source: recorded reply."""
    projects_enabled: bool | Unset = UNSET
    """`projectsEnabled`, of which no source says more than its name. Source: recorded reply."""
    session_timeout_enabled: bool | Unset = UNSET
    """`sessionTimeoutEnabled`, of which no source says more than its name. Source: recorded reply."""
    sharepoint_enabled: bool | Unset = UNSET
    """`sharepointEnabled`, of which no source says more than its name. Source: recorded reply."""
    spaces_enabled: bool | Unset = UNSET
    """`spacesEnabled`, of which no source says more than its name. Source: recorded reply."""
    tags_enabled: bool | Unset = UNSET
    """`tagsEnabled`, of which no source says more than its name. Source: recorded reply."""
    tags_locked_to_admins: bool | Unset = UNSET
    """`tagsLockedToAdmins`, of which no source says more than its name. Source: recorded reply."""
    tw_username_password_enabled: bool | Unset = UNSET
    """`twUsernamePasswordEnabled`, of which no source says more than its name. Source: recorded reply."""
    webhooks_enabled: bool | Unset = UNSET
    """`webhooksEnabled`, of which no source says more than its name. Source: recorded reply."""
    allow_keep_me_logged_in: bool | Unset = UNSET
    """`allowKeepMeLoggedIn`, of which no source says more than its name. Source: recorded reply."""
    allow_project_admins_create_users: bool | Unset = UNSET
    """`allowProjectAdminsCreateUsers`, of which no source says more than its name. Source: recorded reply."""
    allow_teamwork_projects_brand: bool | Unset = UNSET
    """`allowTeamworkProjectsBrand`, of which no source says more than its name. Source: recorded reply."""
    auto_provision_users: bool | Unset = UNSET
    """`autoProvisionUsers`, of which no source says more than its name. Source: recorded reply."""
    can_preview_files: bool | Unset = UNSET
    """`canPreviewFiles`, of which no source says more than its name. Source: recorded reply."""
    can_share_files: bool | Unset = UNSET
    """`canShareFiles`, of which no source says more than its name. Source: recorded reply."""
    can_upload_files_directly: bool | Unset = UNSET
    """`canUploadFilesDirectly`, of which no source says more than its name. Source: recorded reply."""
    clean_notebooks_on_paste: bool | Unset = UNSET
    """`cleanNotebooksOnPaste`, of which no source says more than its name. Source: recorded reply."""
    default_user_type: str | Unset = UNSET
    """Kind of person that a new user is. Source: recorded reply."""
    has_come_from: str | Unset = UNSET
    """`hasComeFrom`, of which no source says more than its name. Source: recorded reply."""
    is_icp: bool | Unset = UNSET
    """`isICP`, of which no source says more than its name. Source: recorded reply."""
    is_live_chat_enabled: bool | Unset = UNSET
    """`isLiveChatEnabled`, of which no source says more than its name. Source: recorded reply."""
    is_partner: bool | Unset = UNSET
    """`isPartner`, of which no source says more than its name. Source: recorded reply."""
    notebooks_newline_mode: bool | Unset = UNSET
    """`notebooksNewlineMode`, of which no source says more than its name. Source: recorded reply."""
    office_addin_available: bool | Unset = UNSET
    """`officeAddinAvailable`, of which no source says more than its name. Source: recorded reply."""
    office_addin_ms_project_available: bool | Unset = UNSET
    """`officeAddinMSProjectAvailable`, of which no source says more than its name. Source: recorded reply."""
    password_policy_is_on: bool | Unset = UNSET
    """`passwordPolicyIsOn`, of which no source says more than its name. Source: recorded reply."""
    pdf_server_link: str | Unset = UNSET
    """`pdfServerLink`, of which no source says more than its name. Source: recorded reply."""
    real_time_notifications: bool | Unset = UNSET
    """`realTimeNotifications`, of which no source says more than its name. Source: recorded reply."""
    shortcuts_available: bool | Unset = UNSET
    """`shortcutsAvailable`, of which no source says more than its name. Source: recorded reply."""
    show_assignee_name_in_task_list_view: bool | Unset = UNSET
    """`showAssigneeNameInTaskListView`, of which no source says more than its name. Source: recorded reply."""
    show_site_name_on_login: bool | Unset = UNSET
    """`showSiteNameOnLogin`, of which no source says more than its name. Source: recorded reply."""
    strict_branding: bool | Unset = UNSET
    """`strictBranding`, of which no source says more than its name. Source: recorded reply."""
    tasklist_template_project_id: int | Unset = UNSET
    """Id of the project that holds the templates of task lists. Source: recorded reply."""
    use_client_view: bool | Unset = UNSET
    """`useClientView`, of which no source says more than its name. Source: recorded reply."""
    used_work_email: bool | Unset = UNSET
    """`usedWorkEmail`, of which no source says more than its name. Source: recorded reply."""
    web_signup_variant: str | Unset = UNSET
    """`webSignupVariant`, of which no source says more than its name. Source: recorded reply."""
    workflows_migration_status: str | Unset = UNSET
    """`workflowsMigrationStatus`, of which no source says more than its name. Source: recorded reply."""

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
        Field("site_owner_name", ("siteOwnerName",), STRING),
        Field("site_owner_email", ("siteOwnerEmail",), STRING),
        Field("firstname", ("firstname",), STRING),
        Field("lastname", ("lastname",), STRING),
        Field("user_id", ("userId",), DIGITS),
        Field("avatar_url", ("avatar-url",), STRING),
        Field("user_is_admin", ("userIsAdmin",), BOOLEAN),
        Field("is_admin", ("isAdmin",), BOOLEAN),
        Field("user_is_member_of_owner_company", ("userIsMemberOfOwnerCompany",), FLAG_YES_NO),
        Field("member_of_owner_company", ("memberOfOwnerCompany",), FLAG_YES_NO),
        Field("canaddprojects", ("canaddprojects",), DIGITS),
        Field("can_manage_people", ("canManagePeople",), DIGITS),
        Field("can_manage_project_templates", ("canManageProjectTemplates",), DIGITS),
        Field("can_view_project_templates", ("canViewProjectTemplates",), DIGITS),
        Field("plan_id", ("plan-id",), DIGITS),
        Field("price_plan_id", ("pricePlanId",), DIGITS),
        Field("price_plan", ("pricePlan",), STRING),
        Field("price_plan_name", ("pricePlanName",), STRING),
        Field("priceplan_type", ("priceplanType",), STRING),
        Field("priceplan_max_users", ("priceplanMaxUsers",), DIGITS),
        Field("priceplan_allow_ssl", ("priceplanAllowSSL",), BOOLEAN),
        Field("priceplan_can_turn_off_tw_branding", ("priceplanCanTurnOffTWBranding",), BOOLEAN),
        Field("priceplan_data", ("priceplanData",), MapOf(ANYTHING)),
        Field("is_paid", ("isPaid",), DIGITS),
        Field("paid_for_users", ("paidForUsers",), DIGITS),
        Field("paid_until_date_time", ("paidUntilDateTime",), STRING),
        Field("payment_method", ("paymentMethod",), STRING),
        Field("payment_status", ("paymentStatus",), STRING),
        Field("billing_amount", ("billingAmount",), DECIMAL),
        Field("billing_period", ("billingPeriod",), STRING),
        Field("currency", ("currency",), MapOf(ANYTHING)),
        Field("projects_next_billing_date", ("projectsNextBillingDate",), STRING),
        Field("lifetime_value", ("lifetimeValue",), DIGITS),
        Field("in_grace_period", ("inGracePeriod",), BOOLEAN),
        Field("is_plan_trial_available", ("isPlanTrialAvailable",), BOOLEAN),
        Field("trial_days_remaining", ("trialDaysRemaining",), SIGNED_DIGITS),
        Field("trial_expiry_date", ("trialExpiryDate",), DATE_TIME),
        Field("date_format", ("dateFormat",), STRING),
        Field("date_seperator", ("dateSeperator",), STRING),
        Field("time_format", ("timeFormat",), STRING),
        Field("startonsundays", ("startonsundays",), BOOLEAN),
        Field("skip_weekends", ("skipWeekends",), BOOLEAN),
        Field("companysizes_id", ("companysizesId",), DIGITS),
        Field("industry_category_id", ("industryCategoryId",), DIGITS),
        Field("industry_category_name", ("industryCategoryName",), STRING),
        Field("installation_date_first_payment", ("installationDateFirstPayment",), STRING),
        Field("installation_is_test_account", ("installationIsTestAccount",), BOOLEAN),
        Field("installation_project_auto_archive_enabled", ("installationProjectAutoArchiveEnabled",), BOOLEAN),
        Field("installation_ref_code", ("installationRefCode",), STRING),
        Field("installation_signup_country_code", ("installationSignupCountryCode",), STRING),
        Field("installation_teams_count", ("installationTeamsCount",), DIGITS),
        Field("installation_tracking_enabled", ("installationTrackingEnabled",), BOOLEAN),
        Field("installation_utm_campaign", ("installationUtmCampaign",), STRING),
        Field("dashboard_message", ("dashboardMessage",), STRING),
        Field("dashboard_message_html", ("dashboardMessageHTML",), STRING),
        Field("dashboard_projects_list", ("dashboardProjectsList",), STRING),
        Field("custom_css", ("customCSS",), STRING),
        Field("custom_css_available", ("customCSSAvailable",), BOOLEAN),
        Field("custom_css_enabled", ("customCSSEnabled",), BOOLEAN),
        Field("fav_icon", ("favIcon",), STRING),
        Field("touch_icon", ("touchIcon",), STRING),
        Field("aws_region", ("awsRegion",), STRING),
        Field("shard_no", ("shardNo",), DIGITS),
        Field("environment", ("environment",), MapOf(ANYTHING)),
        Field("is_staging", ("isStaging",), BOOLEAN),
        Field("on_teamwork_domain", ("onTeamworkDomain",), BOOLEAN),
        Field("has_secure_custom_domain", ("hasSecureCustomDomain",), BOOLEAN),
        Field("ssl_custom_proxy", ("sslCustomProxy",), STRING),
        Field("can_edit_custom_domain", ("canEditCustomDomain",), BOOLEAN),
        Field("show_switch_to_dot_com", ("showSwitchToDotCom",), BOOLEAN),
        Field("sso", ("SSO",), MapOf(ANYTHING)),
        Field("integrations", ("integrations",), MapOf(ANYTHING)),
        Field("beta_features", ("betaFeatures",), MapOf(ANYTHING)),
        Field("beta_features_enabled", ("betaFeaturesEnabled",), BOOLEAN),
        Field("crm_enabled", ("CRMEnabled",), BOOLEAN),
        Field("rss_enabled", ("RSSEnabled",), BOOLEAN),
        Field("tko_enabled", ("TKOEnabled",), BOOLEAN),
        Field("chat_enabled", ("chatEnabled",), BOOLEAN),
        Field("cors_enabled", ("corsEnabled",), BOOLEAN),
        Field("csrf_enabled", ("csrfEnabled",), BOOLEAN),
        Field("client_users_enabled", ("clientUsersEnabled",), BOOLEAN),
        Field("desk_enabled", ("deskEnabled",), BOOLEAN),
        Field("document_editor_available", ("documentEditorAvailable",), BOOLEAN),
        Field("document_editor_enabled", ("documentEditorEnabled",), BOOLEAN),
        Field("likes_enabled", ("likesEnabled",), BOOLEAN),
        Field("markdown_enabled", ("markdownEnabled",), BOOLEAN),
        Field("one_drive_business_enabled", ("oneDriveBusinessEnabled",), BOOLEAN),
        Field("one_drive_enabled", ("oneDriveEnabled",), BOOLEAN),
        Field("portfolio_enabled", ("portfolioEnabled",), BOOLEAN),
        Field("premium_support_enabled", ("premiumSupportEnabled",), BOOLEAN),
        Field("projects_enabled", ("projectsEnabled",), BOOLEAN),
        Field("session_timeout_enabled", ("sessionTimeoutEnabled",), BOOLEAN),
        Field("sharepoint_enabled", ("sharepointEnabled",), BOOLEAN),
        Field("spaces_enabled", ("spacesEnabled",), BOOLEAN),
        Field("tags_enabled", ("tagsEnabled",), BOOLEAN),
        Field("tags_locked_to_admins", ("tagsLockedToAdmins",), BOOLEAN),
        Field("tw_username_password_enabled", ("twUsernamePasswordEnabled",), BOOLEAN),
        Field("webhooks_enabled", ("webhooksEnabled",), BOOLEAN),
        Field("allow_keep_me_logged_in", ("allowKeepMeLoggedIn",), BOOLEAN),
        Field("allow_project_admins_create_users", ("allowProjectAdminsCreateUsers",), BOOLEAN),
        Field("allow_teamwork_projects_brand", ("allowTeamworkProjectsBrand",), BOOLEAN),
        Field("auto_provision_users", ("autoProvisionUsers",), BOOLEAN),
        Field("can_preview_files", ("canPreviewFiles",), BOOLEAN),
        Field("can_share_files", ("canShareFiles",), BOOLEAN),
        Field("can_upload_files_directly", ("canUploadFilesDirectly",), BOOLEAN),
        Field("clean_notebooks_on_paste", ("cleanNotebooksOnPaste",), BOOLEAN),
        Field("default_user_type", ("defaultUserType",), STRING),
        Field("has_come_from", ("hasComeFrom",), STRING),
        Field("is_icp", ("isICP",), BOOLEAN),
        Field("is_live_chat_enabled", ("isLiveChatEnabled",), BOOLEAN),
        Field("is_partner", ("isPartner",), BOOLEAN),
        Field("notebooks_newline_mode", ("notebooksNewlineMode",), BOOLEAN),
        Field("office_addin_available", ("officeAddinAvailable",), BOOLEAN),
        Field("office_addin_ms_project_available", ("officeAddinMSProjectAvailable",), BOOLEAN),
        Field("password_policy_is_on", ("passwordPolicyIsOn",), BOOLEAN),
        Field("pdf_server_link", ("pdfServerLink",), STRING),
        Field("real_time_notifications", ("realTimeNotifications",), BOOLEAN),
        Field("shortcuts_available", ("shortcutsAvailable",), BOOLEAN),
        Field("show_assignee_name_in_task_list_view", ("showAssigneeNameInTaskListView",), BOOLEAN),
        Field("show_site_name_on_login", ("showSiteNameOnLogin",), BOOLEAN),
        Field("strict_branding", ("strictBranding",), BOOLEAN),
        Field("tasklist_template_project_id", ("tasklistTemplateProjectId",), DIGITS),
        Field("use_client_view", ("useClientView",), BOOLEAN),
        Field("used_work_email", ("usedWorkEmail",), BOOLEAN),
        Field("web_signup_variant", ("webSignupVariant",), STRING),
        Field("workflows_migration_status", ("workflowsMigrationStatus",), STRING),
    )
