# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The people of Teamwork Projects API: People, the users of the site among them."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply
    from ..models.people_ids import PeopleIds
    from ..models.person import Person
    from ..models.person_address_write import PersonAddressWrite

LIST_PEOPLE: Final[Operation[List[Person]]] = Operation(
    id="listPeople",
    method="GET",
    path="/people.json",
    parameters=(
        Parameter("project_id", "projectId", "query", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("group_by_company", "groupByCompany", "query", BOOLEAN),
        Parameter("sort", "sort", "query", STRING),
        Parameter("sort_order", "sortOrder", "query", choice("asc", "desc")),
        Parameter("fullprofile", "fullprofile", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.person", "Person")),
    envelope="people",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PERSON: Final[Operation[CreatedReply]] = Operation(
    id="createPerson",
    method="POST",
    path="/people.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_person", "NewPerson"), envelope="person"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_COMPANY_PEOPLE: Final[Operation[List[Person]]] = Operation(
    id="listCompanyPeople",
    method="GET",
    path="/companies/{id}/people.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.person", "Person")),
    envelope="people",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_PEOPLE: Final[Operation[List[Person]]] = Operation(
    id="listProjectPeople",
    method="GET",
    path="/projects/{id}/people.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.person", "Person")),
    envelope="people",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CHANGE_PROJECT_PEOPLE: Final[Operation[None]] = Operation(
    id="changeProjectPeople",
    method="POST",
    path="/projects/{id}/people.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.project_people_request", "ProjectPeopleRequest")),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_DELETED_PEOPLE: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listDeletedPeople",
    method="GET",
    path="/people/deleted.json",
    parameters=(Parameter("group_by_company", "groupByCompany", "query", BOOLEAN),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PERSON: Final[Operation[Person]] = Operation(
    id="getPerson",
    method="GET",
    path="/people/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.person", "Person"),
    envelope="person",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PERSON: Final[Operation[ChangedReply]] = Operation(
    id="updatePerson",
    method="PUT",
    path="/people/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.person_write", "PersonWrite"), envelope="person"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.changed_reply", "ChangedReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PERSON: Final[Operation[None]] = Operation(
    id="deletePerson",
    method="DELETE",
    path="/people/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_ME: Final[Operation[Person]] = Operation(
    id="getMe",
    method="GET",
    path="/me.json",
    parameters=(
        Parameter("get_preferences", "getPreferences", "query", BOOLEAN),
        Parameter("full_profile", "fullProfile", "query", BOOLEAN),
        Parameter("get_default_filters", "getDefaultFilters", "query", BOOLEAN),
        Parameter("shared_filter", "sharedFilter", "query", BOOLEAN),
        Parameter("get_accounts", "getAccounts", "query", BOOLEAN),
        Parameter("include_auth", "includeAuth", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.person", "Person"),
    envelope="person",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_API_KEYS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listApiKeys",
    method="GET",
    path="/people/APIKeys.json",
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_MY_STATS: Final[Operation[dict[str, Any]]] = Operation(
    id="getMyStats",
    method="GET",
    path="/stats.json",
    reply=MapOf(ANYTHING),
    envelope="stats",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_EVENT: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForEvent",
    method="GET",
    path="/calendarevents/{id}/availablePeople.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("privacy", "privacy", "query", STRING),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_FILE: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForFile",
    method="GET",
    path="/projects/{id}/files/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_LINK: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForLink",
    method="GET",
    path="/projects/{id}/links/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_MESSAGE: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForMessage",
    method="GET",
    path="/projects/{id}/messages/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_MILESTONE: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForMilestone",
    method="GET",
    path="/projects/{id}/milestones/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_NOTEBOOK: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForNotebook",
    method="GET",
    path="/projects/{id}/notebooks/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PEOPLE_FOR_TASK: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listPeopleForTask",
    method="GET",
    path="/projects/{id}/tasks/availablepeople.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="people",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class PeopleResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Person]:
        """Returns the people that the caller may see, 100 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            project_id: Id of a project that the people are on.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            group_by_company: Whether the people are grouped by company.
            sort: What to sort by; first name by default.
            sort_order: Whether to sort upwards or downwards.
            fullprofile: Whether the whole profile is returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedReply:
        """Creates a user of the site.

        Args:
            address: `address`, of which no source says more than its name.
            administrator: Whether the person administers the site.
            allow_email_notifications: `allowEmailNotifications`, of which no source says more than its name.
            auto_give_project_access: `autoGiveProjectAccess`, of which no source says more than its name.
            avatar_pending_file_ref: Reference of the uploaded picture.
            calendar_starts_on_sunday: `calendarStartsOnSunday`, of which no source says more than its name.
            can_access_portfolio: `canAccessPortfolio`, of which no source says more than its name.
            can_access_templates: `canAccessTemplates`, of which no source says more than its name.
            can_add_projects: `canAddProjects`, of which no source says more than its name.
            can_manage_people: `canManagePeople`, of which no source says more than its name.
            can_manage_portfolio: `canManagePortfolio`, of which no source says more than its name.
            change_for_everyone: `changeForEveryone`, of which no source says more than its name.
            company_id: Id of the company.
            daily_report_days_filter: `dailyReportDaysFilter`, of which no source says more than its name.
            daily_report_sort: `dailyReportSort`, of which no source says more than its name.
            date_format_id: `dateFormatId`, of which no source says more than its name.
            email_address: The e-mail address, by which the person logs in.
            email_alt_1: `email-alt-1`, of which no source says more than its name.
            email_alt_2: `email-alt-2`, of which no source says more than its name.
            email_alt_3: `email-alt-3`, of which no source says more than its name.
            first_name: First name.
            get_user_details: `getUserDetails`, of which no source says more than its name.
            im_handle: `im-handle`, of which no source says more than its name.
            im_service: `im-service`, of which no source says more than its name.
            language: `language`, of which no source says more than its name.
            last_name: Last name.
            length_of_day: Hours of a day of work.
            notify_on_added_as_follower: `notify-on-added-as-follower`, of which no source says more than its name.
            notify_on_status_update: `notify-on-status-update`, of which no source says more than its name.
            notify_on_task_complete: `notifyOnTaskComplete`, of which no source says more than its name.
            phone_number_fax: `phone-number-fax`, of which no source says more than its name.
            phone_number_home: `phone-number-home`, of which no source says more than its name.
            phone_number_mobile: `phone-number-mobile`, of which no source says more than its name.
            phone_number_mobile_countrycode: `phone-number-mobile-countrycode`, of which no source says more than
                its name.
            phone_number_mobile_prefix: `phone-number-mobile-prefix`, of which no source says more than its name.
            phone_number_office: `phone-number-office`, of which no source says more than its name.
            phone_number_office_ext: `phone-number-office-ext`, of which no source says more than its name.
            private_notes: Notes that are not public.
            profile: `profile`, of which no source says more than its name.
            receive_daily_reports: `receiveDailyReports`, of which no source says more than its name.
            receive_daily_reports_at_time: `receiveDailyReportsAtTime`, of which no source says more than its name.
            receive_daily_reports_at_weekend: `receiveDailyReportsAtWeekend`, of which no source says more than its
                name.
            receive_daily_reports_if_empty: `receiveDailyReportsIfEmpty`, of which no source says more than its
                name.
            remove_avatar: `removeAvatar`, of which no source says more than its name.
            send_invite: Whether an invitation is sent.
            sound_alerts_enabled: `soundAlertsEnabled`, of which no source says more than its name.
            text_format: `textFormat`, of which no source says more than its name.
            time_format_id: `timeFormatId`, of which no source says more than its name.
            timezone_id: Id of the time zone.
            title: Title of the job.
            use_shorthand_durations: `useShorthandDurations`, of which no source says more than its name.
            user_type: What kind of user: `account`, `contact` or `collaborator`.
            user_facebook: `userFacebook`, of which no source says more than its name.
            user_googleplus: `userGoogleplus`, of which no source says more than its name.
            user_linkedin: `userLinkedin`, of which no source says more than its name.
            user_receive_my_notifications_only: `userReceiveMyNotificationsOnly`, of which no source says more than
                its name.
            user_receive_notify_warnings: `userReceiveNotifyWarnings`, of which no source says more than its name.
            user_twitter_name: `userTwitterName`, of which no source says more than its name.
            user_website: `userWebsite`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Person]:
        """Returns the people of one company.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_COMPANY_PEOPLE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Person]:
        """Returns the people on one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_PEOPLE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def change_on_project(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Adds people to one project, and removes others.

        Args:
            id: Id of the project.
            add: `add`, of which no source says more than its name.
            remove: `remove`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who were deleted.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            group_by_company: Whether the people are grouped by company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_DELETED_PEOPLE,
            {
                "group_by_company": group_by_company,
            },
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Person:
        """Returns one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> ChangedReply:
        """Changes one person.

        Args:
            id: Id of the person.
            administrator: Whether the person administers the site.
            auto_give_project_access: `autoGiveProjectAccess`, of which no source says more than its name.
            can_add_projects: `canAddProjects`, of which no source says more than its name.
            company_id: Id of the company.
            date_format: `dateFormat`, of which no source says more than its name.
            email_address: The e-mail address, by which the person logs in.
            first_name: First name.
            im_handle: `im-handle`, of which no source says more than its name.
            im_service: `im-service`, of which no source says more than its name.
            last_name: Last name.
            notify_on_added_as_follower: `notify-on-added-as-follower`, of which no source says more than its name.
            notify_on_status_update: `notify-on-status-update`, of which no source says more than its name.
            notify_on_task_complete: `notifyOnTaskComplete`, of which no source says more than its name.
            open_id: `openID`, of which no source says more than its name.
            password: The password.
            phone_number_fax: `phone-number-fax`, of which no source says more than its name.
            phone_number_home: `phone-number-home`, of which no source says more than its name.
            phone_number_mobile: `phone-number-mobile`, of which no source says more than its name.
            phone_number_office: `phone-number-office`, of which no source says more than its name.
            phone_number_office_ext: `phone-number-office-ext`, of which no source says more than its name.
            private_notes: Notes that are not public.
            receive_daily_reports: `receiveDailyReports`, of which no source says more than its name.
            send_welcome_email: `sendWelcomeEmail`, of which no source says more than its name.
            timezone_id: Id of the time zone.
            title: Title of the job.
            user_name: `user-name`, of which no source says more than its name.
            user_language: `userLanguage`, of which no source says more than its name.
            user_receive_notify_warnings: `userReceiveNotifyWarnings`, of which no source says more than its name.
            welcome_email_message: `welcomeEmailMessage`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> Person:
        """Returns the person whose API key it is.

        Args:
            get_preferences: Whether the preferences are returned too.
            full_profile: Whether the whole profile is returned.
            get_default_filters: Whether the default filters are returned too.
            shared_filter: Whether shared filters count.
            get_accounts: Whether the accounts are returned too.
            include_auth: Whether the API key is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the API keys of all people; only the owner of the site may see them.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_API_KEYS,
            {},
            limit,
            checkpoint,
            options,
        )

    def stats(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns numbers on what the caller has to do.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_MY_STATS,
            {},
            options,
        )

    def list_for_event(
        self,
        id: Identifier,
        *,
        privacy: str,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can take part in an event.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the event.
            privacy: Ids of those who may see the event.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_EVENT,
            {
                "id": id,
                "privacy": privacy,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_file(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can be told of a file in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_FILE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_link(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can be told of a link in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_LINK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_message(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can be told of a message in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_MESSAGE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_milestone(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can be responsible for a milestone in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_MILESTONE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_notebook(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can follow a notebook in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_NOTEBOOK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_task(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the people who can be responsible for a task in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PEOPLE_FOR_TASK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )


class AsyncPeopleResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Person]:
        """Returns the people that the caller may see, 100 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            project_id: Id of a project that the people are on.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            group_by_company: Whether the people are grouped by company.
            sort: What to sort by; first name by default.
            sort_order: Whether to sort upwards or downwards.
            fullprofile: Whether the whole profile is returned.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
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
            limit,
            checkpoint,
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
    ) -> CreatedReply:
        """Creates a user of the site.

        Args:
            address: `address`, of which no source says more than its name.
            administrator: Whether the person administers the site.
            allow_email_notifications: `allowEmailNotifications`, of which no source says more than its name.
            auto_give_project_access: `autoGiveProjectAccess`, of which no source says more than its name.
            avatar_pending_file_ref: Reference of the uploaded picture.
            calendar_starts_on_sunday: `calendarStartsOnSunday`, of which no source says more than its name.
            can_access_portfolio: `canAccessPortfolio`, of which no source says more than its name.
            can_access_templates: `canAccessTemplates`, of which no source says more than its name.
            can_add_projects: `canAddProjects`, of which no source says more than its name.
            can_manage_people: `canManagePeople`, of which no source says more than its name.
            can_manage_portfolio: `canManagePortfolio`, of which no source says more than its name.
            change_for_everyone: `changeForEveryone`, of which no source says more than its name.
            company_id: Id of the company.
            daily_report_days_filter: `dailyReportDaysFilter`, of which no source says more than its name.
            daily_report_sort: `dailyReportSort`, of which no source says more than its name.
            date_format_id: `dateFormatId`, of which no source says more than its name.
            email_address: The e-mail address, by which the person logs in.
            email_alt_1: `email-alt-1`, of which no source says more than its name.
            email_alt_2: `email-alt-2`, of which no source says more than its name.
            email_alt_3: `email-alt-3`, of which no source says more than its name.
            first_name: First name.
            get_user_details: `getUserDetails`, of which no source says more than its name.
            im_handle: `im-handle`, of which no source says more than its name.
            im_service: `im-service`, of which no source says more than its name.
            language: `language`, of which no source says more than its name.
            last_name: Last name.
            length_of_day: Hours of a day of work.
            notify_on_added_as_follower: `notify-on-added-as-follower`, of which no source says more than its name.
            notify_on_status_update: `notify-on-status-update`, of which no source says more than its name.
            notify_on_task_complete: `notifyOnTaskComplete`, of which no source says more than its name.
            phone_number_fax: `phone-number-fax`, of which no source says more than its name.
            phone_number_home: `phone-number-home`, of which no source says more than its name.
            phone_number_mobile: `phone-number-mobile`, of which no source says more than its name.
            phone_number_mobile_countrycode: `phone-number-mobile-countrycode`, of which no source says more than
                its name.
            phone_number_mobile_prefix: `phone-number-mobile-prefix`, of which no source says more than its name.
            phone_number_office: `phone-number-office`, of which no source says more than its name.
            phone_number_office_ext: `phone-number-office-ext`, of which no source says more than its name.
            private_notes: Notes that are not public.
            profile: `profile`, of which no source says more than its name.
            receive_daily_reports: `receiveDailyReports`, of which no source says more than its name.
            receive_daily_reports_at_time: `receiveDailyReportsAtTime`, of which no source says more than its name.
            receive_daily_reports_at_weekend: `receiveDailyReportsAtWeekend`, of which no source says more than its
                name.
            receive_daily_reports_if_empty: `receiveDailyReportsIfEmpty`, of which no source says more than its
                name.
            remove_avatar: `removeAvatar`, of which no source says more than its name.
            send_invite: Whether an invitation is sent.
            sound_alerts_enabled: `soundAlertsEnabled`, of which no source says more than its name.
            text_format: `textFormat`, of which no source says more than its name.
            time_format_id: `timeFormatId`, of which no source says more than its name.
            timezone_id: Id of the time zone.
            title: Title of the job.
            use_shorthand_durations: `useShorthandDurations`, of which no source says more than its name.
            user_type: What kind of user: `account`, `contact` or `collaborator`.
            user_facebook: `userFacebook`, of which no source says more than its name.
            user_googleplus: `userGoogleplus`, of which no source says more than its name.
            user_linkedin: `userLinkedin`, of which no source says more than its name.
            user_receive_my_notifications_only: `userReceiveMyNotificationsOnly`, of which no source says more than
                its name.
            user_receive_notify_warnings: `userReceiveNotifyWarnings`, of which no source says more than its name.
            user_twitter_name: `userTwitterName`, of which no source says more than its name.
            user_website: `userWebsite`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Person]:
        """Returns the people of one company.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_COMPANY_PEOPLE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Person]:
        """Returns the people on one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_PEOPLE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def change_on_project(
        self,
        id: Identifier,
        *,
        add: PeopleIds | Unset = UNSET,
        remove: PeopleIds | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Adds people to one project, and removes others.

        Args:
            id: Id of the project.
            add: `add`, of which no source says more than its name.
            remove: `remove`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who were deleted.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            group_by_company: Whether the people are grouped by company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_DELETED_PEOPLE,
            {
                "group_by_company": group_by_company,
            },
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Person:
        """Returns one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> ChangedReply:
        """Changes one person.

        Args:
            id: Id of the person.
            administrator: Whether the person administers the site.
            auto_give_project_access: `autoGiveProjectAccess`, of which no source says more than its name.
            can_add_projects: `canAddProjects`, of which no source says more than its name.
            company_id: Id of the company.
            date_format: `dateFormat`, of which no source says more than its name.
            email_address: The e-mail address, by which the person logs in.
            first_name: First name.
            im_handle: `im-handle`, of which no source says more than its name.
            im_service: `im-service`, of which no source says more than its name.
            last_name: Last name.
            notify_on_added_as_follower: `notify-on-added-as-follower`, of which no source says more than its name.
            notify_on_status_update: `notify-on-status-update`, of which no source says more than its name.
            notify_on_task_complete: `notifyOnTaskComplete`, of which no source says more than its name.
            open_id: `openID`, of which no source says more than its name.
            password: The password.
            phone_number_fax: `phone-number-fax`, of which no source says more than its name.
            phone_number_home: `phone-number-home`, of which no source says more than its name.
            phone_number_mobile: `phone-number-mobile`, of which no source says more than its name.
            phone_number_office: `phone-number-office`, of which no source says more than its name.
            phone_number_office_ext: `phone-number-office-ext`, of which no source says more than its name.
            private_notes: Notes that are not public.
            receive_daily_reports: `receiveDailyReports`, of which no source says more than its name.
            send_welcome_email: `sendWelcomeEmail`, of which no source says more than its name.
            timezone_id: Id of the time zone.
            title: Title of the job.
            user_name: `user-name`, of which no source says more than its name.
            user_language: `userLanguage`, of which no source says more than its name.
            user_receive_notify_warnings: `userReceiveNotifyWarnings`, of which no source says more than its name.
            welcome_email_message: `welcomeEmailMessage`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one person.

        Args:
            id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> Person:
        """Returns the person whose API key it is.

        Args:
            get_preferences: Whether the preferences are returned too.
            full_profile: Whether the whole profile is returned.
            get_default_filters: Whether the default filters are returned too.
            shared_filter: Whether shared filters count.
            get_accounts: Whether the accounts are returned too.
            include_auth: Whether the API key is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the API keys of all people; only the owner of the site may see them.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_API_KEYS,
            {},
            limit,
            checkpoint,
            options,
        )

    async def stats(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns numbers on what the caller has to do.

        Args:
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_MY_STATS,
            {},
            options,
        )

    def list_for_event(
        self,
        id: Identifier,
        *,
        privacy: str,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can take part in an event.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the event.
            privacy: Ids of those who may see the event.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_EVENT,
            {
                "id": id,
                "privacy": privacy,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_file(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can be told of a file in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_FILE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_link(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can be told of a link in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_LINK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_message(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can be told of a message in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_MESSAGE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_milestone(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can be responsible for a milestone in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_MILESTONE,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_notebook(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can follow a notebook in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_NOTEBOOK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_for_task(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the people who can be responsible for a task in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PEOPLE_FOR_TASK,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )
