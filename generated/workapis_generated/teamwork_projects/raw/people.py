# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The people of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.people import (
    CHANGE_PROJECT_PEOPLE,
    CREATE_PERSON,
    DELETE_PERSON,
    GET_ME,
    GET_MY_STATS,
    GET_PERSON,
    LIST_API_KEYS,
    LIST_COMPANY_PEOPLE,
    LIST_DELETED_PEOPLE,
    LIST_PEOPLE,
    LIST_PEOPLE_FOR_EVENT,
    LIST_PEOPLE_FOR_FILE,
    LIST_PEOPLE_FOR_LINK,
    LIST_PEOPLE_FOR_MESSAGE,
    LIST_PEOPLE_FOR_MILESTONE,
    LIST_PEOPLE_FOR_NOTEBOOK,
    LIST_PEOPLE_FOR_TASK,
    LIST_PROJECT_PEOPLE,
    UPDATE_PERSON,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply
    from ..models.people_ids import PeopleIds
    from ..models.person import Person
    from ..models.person_address_write import PersonAddressWrite


class RawPeopleResource(Resource):
    """People, the users of the site among them."""

    def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        group_by_company: bool | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        fullprofile: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE,
            {
                "project_id": project_id,
                "page": page,
                "page_size": page_size,
                "group_by_company": group_by_company,
                "sort": sort,
                "sort_order": sort_order,
                "fullprofile": fullprofile,
            },
            options,
        )

    def create(
        self,
        *,
        address: PersonAddressWrite | Unset = UNSET,
        administrator: bool | Unset = UNSET,
        allow_email_notifications: bool | Unset = UNSET,
        auto_give_project_access: bool | Unset = UNSET,
        avatar_pending_file_ref: str | Unset = UNSET,
        calendar_starts_on_sunday: str | Unset = UNSET,
        can_access_portfolio: bool | Unset = UNSET,
        can_access_templates: bool | Unset = UNSET,
        can_add_projects: bool | Unset = UNSET,
        can_manage_people: bool | Unset = UNSET,
        can_manage_portfolio: bool | Unset = UNSET,
        change_for_everyone: bool | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        daily_report_days_filter: int | Unset = UNSET,
        daily_report_sort: str | Unset = UNSET,
        date_format_id: int | Unset = UNSET,
        email_address: str | Unset = UNSET,
        email_alt_1: str | Unset = UNSET,
        email_alt_2: str | Unset = UNSET,
        email_alt_3: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        get_user_details: bool | Unset = UNSET,
        im_handle: str | Unset = UNSET,
        im_service: str | Unset = UNSET,
        language: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        length_of_day: int | Unset = UNSET,
        notify_on_added_as_follower: bool | Unset = UNSET,
        notify_on_status_update: bool | Unset = UNSET,
        notify_on_task_complete: bool | Unset = UNSET,
        phone_number_fax: str | Unset = UNSET,
        phone_number_home: str | Unset = UNSET,
        phone_number_mobile: str | Unset = UNSET,
        phone_number_mobile_countrycode: str | Unset = UNSET,
        phone_number_mobile_prefix: str | Unset = UNSET,
        phone_number_office: str | Unset = UNSET,
        phone_number_office_ext: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        profile: str | Unset = UNSET,
        receive_daily_reports: bool | Unset = UNSET,
        receive_daily_reports_at_time: str | Unset = UNSET,
        receive_daily_reports_at_weekend: bool | Unset = UNSET,
        receive_daily_reports_if_empty: bool | Unset = UNSET,
        remove_avatar: bool | Unset = UNSET,
        send_invite: bool | Unset = UNSET,
        sound_alerts_enabled: bool | Unset = UNSET,
        text_format: str | Unset = UNSET,
        time_format_id: int | Unset = UNSET,
        timezone_id: int | Unset = UNSET,
        title: str | Unset = UNSET,
        use_shorthand_durations: bool | Unset = UNSET,
        user_type: str | Unset = UNSET,
        user_facebook: str | Unset = UNSET,
        user_googleplus: str | Unset = UNSET,
        user_linkedin: str | Unset = UNSET,
        user_receive_my_notifications_only: bool | Unset = UNSET,
        user_receive_notify_warnings: bool | Unset = UNSET,
        user_twitter_name: str | Unset = UNSET,
        user_website: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `people.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PERSON,
            {
                "address": address,
                "administrator": administrator,
                "allow_email_notifications": allow_email_notifications,
                "auto_give_project_access": auto_give_project_access,
                "avatar_pending_file_ref": avatar_pending_file_ref,
                "calendar_starts_on_sunday": calendar_starts_on_sunday,
                "can_access_portfolio": can_access_portfolio,
                "can_access_templates": can_access_templates,
                "can_add_projects": can_add_projects,
                "can_manage_people": can_manage_people,
                "can_manage_portfolio": can_manage_portfolio,
                "change_for_everyone": change_for_everyone,
                "company_id": company_id,
                "daily_report_days_filter": daily_report_days_filter,
                "daily_report_sort": daily_report_sort,
                "date_format_id": date_format_id,
                "email_address": email_address,
                "email_alt_1": email_alt_1,
                "email_alt_2": email_alt_2,
                "email_alt_3": email_alt_3,
                "first_name": first_name,
                "get_user_details": get_user_details,
                "im_handle": im_handle,
                "im_service": im_service,
                "language": language,
                "last_name": last_name,
                "length_of_day": length_of_day,
                "notify_on_added_as_follower": notify_on_added_as_follower,
                "notify_on_status_update": notify_on_status_update,
                "notify_on_task_complete": notify_on_task_complete,
                "phone_number_fax": phone_number_fax,
                "phone_number_home": phone_number_home,
                "phone_number_mobile": phone_number_mobile,
                "phone_number_mobile_countrycode": phone_number_mobile_countrycode,
                "phone_number_mobile_prefix": phone_number_mobile_prefix,
                "phone_number_office": phone_number_office,
                "phone_number_office_ext": phone_number_office_ext,
                "private_notes": private_notes,
                "profile": profile,
                "receive_daily_reports": receive_daily_reports,
                "receive_daily_reports_at_time": receive_daily_reports_at_time,
                "receive_daily_reports_at_weekend": receive_daily_reports_at_weekend,
                "receive_daily_reports_if_empty": receive_daily_reports_if_empty,
                "remove_avatar": remove_avatar,
                "send_invite": send_invite,
                "sound_alerts_enabled": sound_alerts_enabled,
                "text_format": text_format,
                "time_format_id": time_format_id,
                "timezone_id": timezone_id,
                "title": title,
                "use_shorthand_durations": use_shorthand_durations,
                "user_type": user_type,
                "user_facebook": user_facebook,
                "user_googleplus": user_googleplus,
                "user_linkedin": user_linkedin,
                "user_receive_my_notifications_only": user_receive_my_notifications_only,
                "user_receive_notify_warnings": user_receive_notify_warnings,
                "user_twitter_name": user_twitter_name,
                "user_website": user_website,
            },
            options,
        )

    def list_of_company(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list_of_company`, with status, headers and content."""
        return self._session.reply(
            LIST_COMPANY_PEOPLE,
            {
                "id": id,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_PEOPLE,
            {
                "id": id,
            },
            options,
        )

    def change_on_project(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `people.change_on_project`, with status, headers and content."""
        return self._session.reply(
            CHANGE_PROJECT_PEOPLE,
            {
                "id": id,
                "add": add,
                "remove": remove,
            },
            options,
        )

    def list_deleted(
        self,
        *,
        group_by_company: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_deleted`, with status, headers and content."""
        return self._session.reply(
            LIST_DELETED_PEOPLE,
            {
                "group_by_company": group_by_company,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Person]:
        """As `people.get`, with status, headers and content."""
        return self._session.reply(
            GET_PERSON,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        administrator: str | Unset = UNSET,
        auto_give_project_access: str | Unset = UNSET,
        can_add_projects: str | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        date_format: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        im_handle: str | Unset = UNSET,
        im_service: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        notify_on_added_as_follower: str | Unset = UNSET,
        notify_on_status_update: str | Unset = UNSET,
        notify_on_task_complete: str | Unset = UNSET,
        open_id: str | Unset = UNSET,
        password: str | Unset = UNSET,
        phone_number_fax: str | Unset = UNSET,
        phone_number_home: str | Unset = UNSET,
        phone_number_mobile: str | Unset = UNSET,
        phone_number_office: str | Unset = UNSET,
        phone_number_office_ext: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        receive_daily_reports: str | Unset = UNSET,
        send_welcome_email: str | Unset = UNSET,
        timezone_id: Identifier | Unset = UNSET,
        title: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_language: str | Unset = UNSET,
        user_receive_notify_warnings: str | Unset = UNSET,
        welcome_email_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `people.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PERSON,
            {
                "id": id,
                "administrator": administrator,
                "auto_give_project_access": auto_give_project_access,
                "can_add_projects": can_add_projects,
                "company_id": company_id,
                "date_format": date_format,
                "email_address": email_address,
                "first_name": first_name,
                "im_handle": im_handle,
                "im_service": im_service,
                "last_name": last_name,
                "notify_on_added_as_follower": notify_on_added_as_follower,
                "notify_on_status_update": notify_on_status_update,
                "notify_on_task_complete": notify_on_task_complete,
                "open_id": open_id,
                "password": password,
                "phone_number_fax": phone_number_fax,
                "phone_number_home": phone_number_home,
                "phone_number_mobile": phone_number_mobile,
                "phone_number_office": phone_number_office,
                "phone_number_office_ext": phone_number_office_ext,
                "private_notes": private_notes,
                "receive_daily_reports": receive_daily_reports,
                "send_welcome_email": send_welcome_email,
                "timezone_id": timezone_id,
                "title": title,
                "user_name": user_name,
                "user_language": user_language,
                "user_receive_notify_warnings": user_receive_notify_warnings,
                "welcome_email_message": welcome_email_message,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `people.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PERSON,
            {
                "id": id,
            },
            options,
        )

    def me(
        self,
        *,
        get_preferences: bool | Unset = UNSET,
        full_profile: bool | Unset = UNSET,
        get_default_filters: bool | Unset = UNSET,
        shared_filter: bool | Unset = UNSET,
        get_accounts: bool | Unset = UNSET,
        include_auth: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Person]:
        """As `people.me`, with status, headers and content."""
        return self._session.reply(
            GET_ME,
            {
                "get_preferences": get_preferences,
                "full_profile": full_profile,
                "get_default_filters": get_default_filters,
                "shared_filter": shared_filter,
                "get_accounts": get_accounts,
                "include_auth": include_auth,
            },
            options,
        )

    def list_api_keys(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_api_keys`, with status, headers and content."""
        return self._session.reply(
            LIST_API_KEYS,
            {},
            options,
        )

    def stats(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `people.stats`, with status, headers and content."""
        return self._session.reply(
            GET_MY_STATS,
            {},
            options,
        )

    def list_for_event(
        self,
        id: Identifier,
        *,
        privacy: str,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_event`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_EVENT,
            {
                "id": id,
                "privacy": privacy,
            },
            options,
        )

    def list_for_file(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_file`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_FILE,
            {
                "id": id,
            },
            options,
        )

    def list_for_link(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_link`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_LINK,
            {
                "id": id,
            },
            options,
        )

    def list_for_message(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_message`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def list_for_milestone(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_milestone`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    def list_for_notebook(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_notebook`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def list_for_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_task`, with status, headers and content."""
        return self._session.reply(
            LIST_PEOPLE_FOR_TASK,
            {
                "id": id,
            },
            options,
        )


class AsyncRawPeopleResource(AsyncResource):
    """People, the users of the site among them."""

    async def list(
        self,
        *,
        project_id: Identifier | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        group_by_company: bool | Unset = UNSET,
        sort: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        fullprofile: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE,
            {
                "project_id": project_id,
                "page": page,
                "page_size": page_size,
                "group_by_company": group_by_company,
                "sort": sort,
                "sort_order": sort_order,
                "fullprofile": fullprofile,
            },
            options,
        )

    async def create(
        self,
        *,
        address: PersonAddressWrite | Unset = UNSET,
        administrator: bool | Unset = UNSET,
        allow_email_notifications: bool | Unset = UNSET,
        auto_give_project_access: bool | Unset = UNSET,
        avatar_pending_file_ref: str | Unset = UNSET,
        calendar_starts_on_sunday: str | Unset = UNSET,
        can_access_portfolio: bool | Unset = UNSET,
        can_access_templates: bool | Unset = UNSET,
        can_add_projects: bool | Unset = UNSET,
        can_manage_people: bool | Unset = UNSET,
        can_manage_portfolio: bool | Unset = UNSET,
        change_for_everyone: bool | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        daily_report_days_filter: int | Unset = UNSET,
        daily_report_sort: str | Unset = UNSET,
        date_format_id: int | Unset = UNSET,
        email_address: str | Unset = UNSET,
        email_alt_1: str | Unset = UNSET,
        email_alt_2: str | Unset = UNSET,
        email_alt_3: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        get_user_details: bool | Unset = UNSET,
        im_handle: str | Unset = UNSET,
        im_service: str | Unset = UNSET,
        language: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        length_of_day: int | Unset = UNSET,
        notify_on_added_as_follower: bool | Unset = UNSET,
        notify_on_status_update: bool | Unset = UNSET,
        notify_on_task_complete: bool | Unset = UNSET,
        phone_number_fax: str | Unset = UNSET,
        phone_number_home: str | Unset = UNSET,
        phone_number_mobile: str | Unset = UNSET,
        phone_number_mobile_countrycode: str | Unset = UNSET,
        phone_number_mobile_prefix: str | Unset = UNSET,
        phone_number_office: str | Unset = UNSET,
        phone_number_office_ext: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        profile: str | Unset = UNSET,
        receive_daily_reports: bool | Unset = UNSET,
        receive_daily_reports_at_time: str | Unset = UNSET,
        receive_daily_reports_at_weekend: bool | Unset = UNSET,
        receive_daily_reports_if_empty: bool | Unset = UNSET,
        remove_avatar: bool | Unset = UNSET,
        send_invite: bool | Unset = UNSET,
        sound_alerts_enabled: bool | Unset = UNSET,
        text_format: str | Unset = UNSET,
        time_format_id: int | Unset = UNSET,
        timezone_id: int | Unset = UNSET,
        title: str | Unset = UNSET,
        use_shorthand_durations: bool | Unset = UNSET,
        user_type: str | Unset = UNSET,
        user_facebook: str | Unset = UNSET,
        user_googleplus: str | Unset = UNSET,
        user_linkedin: str | Unset = UNSET,
        user_receive_my_notifications_only: bool | Unset = UNSET,
        user_receive_notify_warnings: bool | Unset = UNSET,
        user_twitter_name: str | Unset = UNSET,
        user_website: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `people.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PERSON,
            {
                "address": address,
                "administrator": administrator,
                "allow_email_notifications": allow_email_notifications,
                "auto_give_project_access": auto_give_project_access,
                "avatar_pending_file_ref": avatar_pending_file_ref,
                "calendar_starts_on_sunday": calendar_starts_on_sunday,
                "can_access_portfolio": can_access_portfolio,
                "can_access_templates": can_access_templates,
                "can_add_projects": can_add_projects,
                "can_manage_people": can_manage_people,
                "can_manage_portfolio": can_manage_portfolio,
                "change_for_everyone": change_for_everyone,
                "company_id": company_id,
                "daily_report_days_filter": daily_report_days_filter,
                "daily_report_sort": daily_report_sort,
                "date_format_id": date_format_id,
                "email_address": email_address,
                "email_alt_1": email_alt_1,
                "email_alt_2": email_alt_2,
                "email_alt_3": email_alt_3,
                "first_name": first_name,
                "get_user_details": get_user_details,
                "im_handle": im_handle,
                "im_service": im_service,
                "language": language,
                "last_name": last_name,
                "length_of_day": length_of_day,
                "notify_on_added_as_follower": notify_on_added_as_follower,
                "notify_on_status_update": notify_on_status_update,
                "notify_on_task_complete": notify_on_task_complete,
                "phone_number_fax": phone_number_fax,
                "phone_number_home": phone_number_home,
                "phone_number_mobile": phone_number_mobile,
                "phone_number_mobile_countrycode": phone_number_mobile_countrycode,
                "phone_number_mobile_prefix": phone_number_mobile_prefix,
                "phone_number_office": phone_number_office,
                "phone_number_office_ext": phone_number_office_ext,
                "private_notes": private_notes,
                "profile": profile,
                "receive_daily_reports": receive_daily_reports,
                "receive_daily_reports_at_time": receive_daily_reports_at_time,
                "receive_daily_reports_at_weekend": receive_daily_reports_at_weekend,
                "receive_daily_reports_if_empty": receive_daily_reports_if_empty,
                "remove_avatar": remove_avatar,
                "send_invite": send_invite,
                "sound_alerts_enabled": sound_alerts_enabled,
                "text_format": text_format,
                "time_format_id": time_format_id,
                "timezone_id": timezone_id,
                "title": title,
                "use_shorthand_durations": use_shorthand_durations,
                "user_type": user_type,
                "user_facebook": user_facebook,
                "user_googleplus": user_googleplus,
                "user_linkedin": user_linkedin,
                "user_receive_my_notifications_only": user_receive_my_notifications_only,
                "user_receive_notify_warnings": user_receive_notify_warnings,
                "user_twitter_name": user_twitter_name,
                "user_website": user_website,
            },
            options,
        )

    async def list_of_company(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list_of_company`, with status, headers and content."""
        return await self._session.reply(
            LIST_COMPANY_PEOPLE,
            {
                "id": id,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Person]]:
        """As `people.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_PEOPLE,
            {
                "id": id,
            },
            options,
        )

    async def change_on_project(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `people.change_on_project`, with status, headers and content."""
        return await self._session.reply(
            CHANGE_PROJECT_PEOPLE,
            {
                "id": id,
                "add": add,
                "remove": remove,
            },
            options,
        )

    async def list_deleted(
        self,
        *,
        group_by_company: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_deleted`, with status, headers and content."""
        return await self._session.reply(
            LIST_DELETED_PEOPLE,
            {
                "group_by_company": group_by_company,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Person]:
        """As `people.get`, with status, headers and content."""
        return await self._session.reply(
            GET_PERSON,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        administrator: str | Unset = UNSET,
        auto_give_project_access: str | Unset = UNSET,
        can_add_projects: str | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        date_format: str | Unset = UNSET,
        email_address: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        im_handle: str | Unset = UNSET,
        im_service: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        notify_on_added_as_follower: str | Unset = UNSET,
        notify_on_status_update: str | Unset = UNSET,
        notify_on_task_complete: str | Unset = UNSET,
        open_id: str | Unset = UNSET,
        password: str | Unset = UNSET,
        phone_number_fax: str | Unset = UNSET,
        phone_number_home: str | Unset = UNSET,
        phone_number_mobile: str | Unset = UNSET,
        phone_number_office: str | Unset = UNSET,
        phone_number_office_ext: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        receive_daily_reports: str | Unset = UNSET,
        send_welcome_email: str | Unset = UNSET,
        timezone_id: Identifier | Unset = UNSET,
        title: str | Unset = UNSET,
        user_name: str | Unset = UNSET,
        user_language: str | Unset = UNSET,
        user_receive_notify_warnings: str | Unset = UNSET,
        welcome_email_message: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[ChangedReply]:
        """As `people.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PERSON,
            {
                "id": id,
                "administrator": administrator,
                "auto_give_project_access": auto_give_project_access,
                "can_add_projects": can_add_projects,
                "company_id": company_id,
                "date_format": date_format,
                "email_address": email_address,
                "first_name": first_name,
                "im_handle": im_handle,
                "im_service": im_service,
                "last_name": last_name,
                "notify_on_added_as_follower": notify_on_added_as_follower,
                "notify_on_status_update": notify_on_status_update,
                "notify_on_task_complete": notify_on_task_complete,
                "open_id": open_id,
                "password": password,
                "phone_number_fax": phone_number_fax,
                "phone_number_home": phone_number_home,
                "phone_number_mobile": phone_number_mobile,
                "phone_number_office": phone_number_office,
                "phone_number_office_ext": phone_number_office_ext,
                "private_notes": private_notes,
                "receive_daily_reports": receive_daily_reports,
                "send_welcome_email": send_welcome_email,
                "timezone_id": timezone_id,
                "title": title,
                "user_name": user_name,
                "user_language": user_language,
                "user_receive_notify_warnings": user_receive_notify_warnings,
                "welcome_email_message": welcome_email_message,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `people.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PERSON,
            {
                "id": id,
            },
            options,
        )

    async def me(
        self,
        *,
        get_preferences: bool | Unset = UNSET,
        full_profile: bool | Unset = UNSET,
        get_default_filters: bool | Unset = UNSET,
        shared_filter: bool | Unset = UNSET,
        get_accounts: bool | Unset = UNSET,
        include_auth: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Person]:
        """As `people.me`, with status, headers and content."""
        return await self._session.reply(
            GET_ME,
            {
                "get_preferences": get_preferences,
                "full_profile": full_profile,
                "get_default_filters": get_default_filters,
                "shared_filter": shared_filter,
                "get_accounts": get_accounts,
                "include_auth": include_auth,
            },
            options,
        )

    async def list_api_keys(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_api_keys`, with status, headers and content."""
        return await self._session.reply(
            LIST_API_KEYS,
            {},
            options,
        )

    async def stats(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `people.stats`, with status, headers and content."""
        return await self._session.reply(
            GET_MY_STATS,
            {},
            options,
        )

    async def list_for_event(
        self,
        id: Identifier,
        *,
        privacy: str,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_event`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_EVENT,
            {
                "id": id,
                "privacy": privacy,
            },
            options,
        )

    async def list_for_file(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_file`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_FILE,
            {
                "id": id,
            },
            options,
        )

    async def list_for_link(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_link`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_LINK,
            {
                "id": id,
            },
            options,
        )

    async def list_for_message(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_message`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def list_for_milestone(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_milestone`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_MILESTONE,
            {
                "id": id,
            },
            options,
        )

    async def list_for_notebook(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_notebook`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def list_for_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `people.list_for_task`, with status, headers and content."""
        return await self._session.reply(
            LIST_PEOPLE_FOR_TASK,
            {
                "id": id,
            },
            options,
        )
