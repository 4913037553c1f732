# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of Teamwork Projects API: Projects, the folders that are connected to them, and their hourly rates."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    BOOLEAN,
    CLOCK_TIME,
    COMPACT_DATE,
    DIGITS,
    ID_LIST,
    IDENTIFIER,
    INTEGER,
    STRING,
    Identifier,
)
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.box import Box
    from ..models.created_reply import CreatedReply
    from ..models.folder_access import FolderAccess
    from ..models.google_drive import GoogleDrive
    from ..models.project import Project
    from ..models.project_order import ProjectOrder
    from ..models.project_status_filter import ProjectStatusFilter
    from ..models.rates import Rates
    from ..models.user_rate_write import UserRateWrite

LIST_PROJECTS: Final[Operation[List[Project]]] = Operation(
    id="listProjects",
    method="GET",
    path="/projects.json",
    parameters=(
        Parameter("status", "status", "query", choice("ALL", "ACTIVE", "ARCHIVED", "CURRENT", "LATE", "COMPLETED")),
        Parameter("updated_after_date", "updatedAfterDate", "query", COMPACT_DATE),
        Parameter("updated_after_time", "updatedAfterTime", "query", CLOCK_TIME),
        Parameter("created_after_date", "createdAfterDate", "query", COMPACT_DATE),
        Parameter("created_after_time", "createdAfterTime", "query", CLOCK_TIME),
        Parameter("orderby", "orderby", "query", choice("name", "companyName", "lastActivityDate")),
        Parameter("cat_id", "catId", "query", IDENTIFIER),
        Parameter("include_people", "includePeople", "query", BOOLEAN),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("include_project_owner", "includeProjectOwner", "query", BOOLEAN),
        Parameter("order_mode", "orderMode", "query", choice("asc", "desc")),
        Parameter("only_starred_projects", "onlyStarredProjects", "query", BOOLEAN),
        Parameter("company_id", "companyId", "query", DIGITS),
        Parameter("project_owner_ids", "projectOwnerIds", "query", ID_LIST),
        Parameter("search_term", "searchTerm", "query", STRING),
        Parameter("get_deleted", "getDeleted", "query", BOOLEAN),
        Parameter("include_tags", "includeTags", "query", BOOLEAN),
        Parameter("user_id", "userId", "query", DIGITS),
        Parameter("updated_after_date_time", "updatedAfterDateTime", "query", STRING),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project", "Project")),
    envelope="projects",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PROJECT: Final[Operation[CreatedReply]] = Operation(
    id="createProject",
    method="POST",
    path="/projects.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.project_write", "ProjectWrite"), envelope="project"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_PROJECT: Final[Operation[Project]] = Operation(
    id="getProject",
    method="GET",
    path="/projects/{id}.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("include_people", "includePeople", "query", BOOLEAN),
        Parameter("project_owner_ids", "projectOwnerIds", "query", ID_LIST),
        Parameter("project_health", "projectHealth", "query", STRING),
        Parameter("include_project_owner", "includeProjectOwner", "query", BOOLEAN),
        Parameter("user_id", "userId", "query", DIGITS),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project", "Project"),
    envelope="project",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PROJECT: Final[Operation[None]] = Operation(
    id="updateProject",
    method="PUT",
    path="/projects/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.project_write", "ProjectWrite"), envelope="project"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PROJECT: Final[Operation[None]] = Operation(
    id="deleteProject",
    method="DELETE",
    path="/projects/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_COMPANY_PROJECTS: Final[Operation[List[Project]]] = Operation(
    id="listCompanyProjects",
    method="GET",
    path="/companies/{id}/projects.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project", "Project")),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_STARRED_PROJECTS: Final[Operation[List[Project]]] = Operation(
    id="listStarredProjects",
    method="GET",
    path="/projects/starred.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project", "Project")),
    envelope="projects",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
STAR_PROJECT: Final[Operation[None]] = Operation(
    id="starProject",
    method="PUT",
    path="/projects/{project_id}/star.json",
    parameters=(Parameter("project_id", "project_id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UNSTAR_PROJECT: Final[Operation[None]] = Operation(
    id="unstarProject",
    method="PUT",
    path="/projects/{project_id}/unstar.json",
    parameters=(Parameter("project_id", "project_id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_BOX: Final[Operation[Box]] = Operation(
    id="getProjectBox",
    method="GET",
    path="/projects/{id}/box.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.box", "Box"),
    envelope="box",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_PROJECT_BOX: Final[Operation[None]] = Operation(
    id="setProjectBox",
    method="PUT",
    path="/projects/{id}/box.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.box_write", "BoxWrite"), envelope="box"),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_GOOGLE_DRIVE: Final[Operation[GoogleDrive]] = Operation(
    id="getProjectGoogleDrive",
    method="GET",
    path="/projects/{id}/googleDrive.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.google_drive", "GoogleDrive"),
    envelope="google-drive",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_PROJECT_GOOGLE_DRIVE: Final[Operation[None]] = Operation(
    id="setProjectGoogleDrive",
    method="PUT",
    path="/projects/{id}/googleDrive.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.google_drive_write", "GoogleDriveWrite"),
        envelope="google-drive",
    ),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_RATES: Final[Operation[Rates]] = Operation(
    id="getProjectRates",
    method="GET",
    path="/projects/{project_id}/rates.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.rates", "Rates"),
    envelope="rates",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_PROJECT_RATES: Final[Operation[None]] = Operation(
    id="setProjectRates",
    method="POST",
    path="/projects/{project_id}/rates.json",
    parameters=(Parameter("project_id", "project_id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.rates_write", "RatesWrite"), envelope="rates"),
    retry_safe=True,
    documented=frozenset({200, 201, 401, 403, 404, 422, 429}),
)
GET_PROJECT_EMAIL_ADDRESS: Final[Operation[dict[str, Any]]] = Operation(
    id="getProjectEmailAddress",
    method="GET",
    path="/projects/{id}/emailaddress.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    envelope="emailaddress",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_PROJECT_EMAIL_ADDRESS: Final[Operation[dict[str, Any]]] = Operation(
    id="setProjectEmailAddress",
    method="PUT",
    path="/projects/{id}/emailaddress.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.email_address_write", "EmailAddressWrite"),
        envelope="emailaddress",
    ),
    reply=MapOf(ANYTHING),
    envelope="emailaddress",
    beside=("STATUS",),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_STATS: Final[Operation[dict[str, Any]]] = Operation(
    id="getProjectStats",
    method="GET",
    path="/projects/{id}/stats.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("responsible_party_ids", "responsible-party-ids", "query", STRING),
        Parameter("onlymyprojects", "onlymyprojects", "query", BOOLEAN),
        Parameter("for_starred_projects", "forStarredProjects", "query", BOOLEAN),
        Parameter("only_my_events", "onlyMyEvents", "query", BOOLEAN),
        Parameter("get_permissions", "getPermissions", "query", BOOLEAN),
        Parameter("events_in_next", "eventsInNext", "query", INTEGER),
    ),
    reply=MapOf(ANYTHING),
    envelope="stats",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ProjectsResource(Resource):
    """Projects, the folders that are connected to them, and their hourly rates."""

    def list(
        self,
        *,
        status: ProjectStatusFilter
        | Literal["ALL", "ACTIVE", "ARCHIVED", "CURRENT", "LATE", "COMPLETED"]
        | Unset = UNSET,
        updated_after_date: dt.date | Unset = UNSET,
        updated_after_time: dt.time | Unset = UNSET,
        created_after_date: dt.date | Unset = UNSET,
        created_after_time: dt.time | Unset = UNSET,
        orderby: ProjectOrder | Literal["name", "companyName", "lastActivityDate"] | Unset = UNSET,
        cat_id: Identifier | Unset = UNSET,
        include_people: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_project_owner: bool | Unset = UNSET,
        order_mode: Literal["asc", "desc"] | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        search_term: str | Unset = UNSET,
        get_deleted: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        updated_after_date_time: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Project]:
        """Returns the active projects unless `status` asks for others, 500 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            status: Which projects to return; the active ones by default.
            updated_after_date: Return only projects that changed after this day.
            updated_after_time: Time of that day.
            created_after_date: Return only projects that were created after this day.
            created_after_time: Time of that day.
            orderby: What to sort by.
            cat_id: Return only projects of the category with this id.
            include_people: Whether each project gets `people`, the ids of everyone on it.
            page: Number of the page to begin with, from 1.
            page_size: How many projects a page has; 500 by default.
            include_project_owner: Whether the owner of each project is returned too.
            order_mode: Whether to sort upwards or downwards; `asc` by default.
            only_starred_projects: Whether only starred projects count.
            company_id: Id of the company that the projects belong to.
            project_owner_ids: Ids of owners of projects.
            search_term: Text to look for.
            get_deleted: Whether the ids of deleted projects are returned too.
            include_tags: Whether the tags are returned too.
            user_id: Id of the person.
            updated_after_date_time: Return only what changed after this instant.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return Pages(
            self._session,
            LIST_PROJECTS,
            {
                "status": status,
                "updated_after_date": updated_after_date,
                "updated_after_time": updated_after_time,
                "created_after_date": created_after_date,
                "created_after_time": created_after_time,
                "orderby": orderby,
                "cat_id": cat_id,
                "include_people": include_people,
                "page": page,
                "page_size": page_size,
                "include_project_owner": include_project_owner,
                "order_mode": order_mode,
                "only_starred_projects": only_starred_projects,
                "company_id": company_id,
                "project_owner_ids": project_owner_ids,
                "search_term": search_term,
                "get_deleted": get_deleted,
                "include_tags": include_tags,
                "user_id": user_id,
                "updated_after_date_time": updated_after_date_time,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        new_company: str | Unset = UNSET,
        status: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        start_page: str | Unset = UNSET,
        harvest_timers_enabled: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        reply_by_email_enabled: bool | Unset = UNSET,
        privacy_enabled: bool | Unset = UNSET,
        default_privacy: str | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates one project.

        Args:
            name: Name of the project.
            description: What the project is about; optional.
            start_date: First day; empty to set none.
            end_date: Last day; empty to set none.
            company_id: Id of the company that the project belongs to.
            new_company: Name of a company to create for the project; optional.
            status: State to put the project in, such as `inactive`; printed for changes only.
            category_id: Id of the project category, printed as 0 too; optional.
            start_page: Page of the project to open first, such as `projectoverview`.
            harvest_timers_enabled: Whether Harvest timers are switched on.
            tags: Names of tags, separated by commas.
            reply_by_email_enabled: Whether people can reply by e-mail.
            privacy_enabled: Whether privacy is switched on.
            default_privacy: Privacy that new things get, such as `open`.
            use_tasks: Whether the project has tasks.
            use_milestones: Whether the project has milestones.
            use_messages: Whether the project has messages.
            use_files: Whether the project has files.
            use_time: Whether time is logged in the project.
            use_notebook: Whether the project has notebooks.
            use_riskregister: Whether the project has a risk register.
            use_links: Whether the project has links.
            use_billing: Whether the project has billing.
            logo_pending_file_ref: Reference of the uploaded logo. Source: vendor documentation.
            project_owner_id: Id of the person who owns the project. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            CREATE_PROJECT,
            {
                "name": name,
                "description": description,
                "start_date": start_date,
                "end_date": end_date,
                "company_id": company_id,
                "new_company": new_company,
                "status": status,
                "category_id": category_id,
                "start_page": start_page,
                "harvest_timers_enabled": harvest_timers_enabled,
                "tags": tags,
                "reply_by_email_enabled": reply_by_email_enabled,
                "privacy_enabled": privacy_enabled,
                "default_privacy": default_privacy,
                "use_tasks": use_tasks,
                "use_milestones": use_milestones,
                "use_messages": use_messages,
                "use_files": use_files,
                "use_time": use_time,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_links": use_links,
                "use_billing": use_billing,
                "logo_pending_file_ref": logo_pending_file_ref,
                "project_owner_id": project_owner_id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        include_people: bool | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_health: str | Unset = UNSET,
        include_project_owner: bool | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Project:
        """Returns the project with this id.

        Args:
            id: Id of the project.
            include_people: Whether each project gets `people`, the ids of everyone on it.
            project_owner_ids: Ids of owners of projects.
            project_health: Health of the project.
            include_project_owner: Whether the owner of each project is returned too.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            GET_PROJECT,
            {
                "id": id,
                "include_people": include_people,
                "project_owner_ids": project_owner_ids,
                "project_health": project_health,
                "include_project_owner": include_project_owner,
                "user_id": user_id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        new_company: str | Unset = UNSET,
        status: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        start_page: str | Unset = UNSET,
        harvest_timers_enabled: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        reply_by_email_enabled: bool | Unset = UNSET,
        privacy_enabled: bool | Unset = UNSET,
        default_privacy: str | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one project.

        Args:
            id: Id of the project.
            name: Name of the project.
            description: What the project is about; optional.
            start_date: First day; empty to set none.
            end_date: Last day; empty to set none.
            company_id: Id of the company that the project belongs to.
            new_company: Name of a company to create for the project; optional.
            status: State to put the project in, such as `inactive`; printed for changes only.
            category_id: Id of the project category, printed as 0 too; optional.
            start_page: Page of the project to open first, such as `projectoverview`.
            harvest_timers_enabled: Whether Harvest timers are switched on.
            tags: Names of tags, separated by commas.
            reply_by_email_enabled: Whether people can reply by e-mail.
            privacy_enabled: Whether privacy is switched on.
            default_privacy: Privacy that new things get, such as `open`.
            use_tasks: Whether the project has tasks.
            use_milestones: Whether the project has milestones.
            use_messages: Whether the project has messages.
            use_files: Whether the project has files.
            use_time: Whether time is logged in the project.
            use_notebook: Whether the project has notebooks.
            use_riskregister: Whether the project has a risk register.
            use_links: Whether the project has links.
            use_billing: Whether the project has billing.
            logo_pending_file_ref: Reference of the uploaded logo. Source: vendor documentation.
            project_owner_id: Id of the person who owns the project. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            UPDATE_PROJECT,
            {
                "id": id,
                "name": name,
                "description": description,
                "start_date": start_date,
                "end_date": end_date,
                "company_id": company_id,
                "new_company": new_company,
                "status": status,
                "category_id": category_id,
                "start_page": start_page,
                "harvest_timers_enabled": harvest_timers_enabled,
                "tags": tags,
                "reply_by_email_enabled": reply_by_email_enabled,
                "privacy_enabled": privacy_enabled,
                "default_privacy": default_privacy,
                "use_tasks": use_tasks,
                "use_milestones": use_milestones,
                "use_messages": use_messages,
                "use_files": use_files,
                "use_time": use_time,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_links": use_links,
                "use_billing": use_billing,
                "logo_pending_file_ref": logo_pending_file_ref,
                "project_owner_id": project_owner_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one project.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            DELETE_PROJECT,
            {
                "id": id,
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
    ) -> Pages[Project]:
        """Returns the projects that are assigned to one company.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return Pages(
            self._session,
            LIST_COMPANY_PROJECTS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_starred(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Project]:
        """Returns the projects that the caller has starred.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return Pages(
            self._session,
            LIST_STARRED_PROJECTS,
            {},
            limit,
            checkpoint,
            options,
        )

    def star(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Puts a project on the list of favourites of the caller.

        Args:
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            STAR_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )

    def unstar(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes a project off the list of favourites of the caller.

        Args:
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            UNSTAR_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )

    def box(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Box:
        """Returns the Box folder of a project and who has access to it.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            GET_PROJECT_BOX,
            {
                "id": id,
            },
            options,
        )

    def set_box(
        self,
        id: Identifier,
        *,
        folder_access: FolderAccess
        | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"],
        enabled: bool,
        folder_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the Box folder of a project and who has access to it.

        Args:
            id: Id of the project.
            folder_access: Access level: who has access to the folder.
            enabled: Whether the folder is enabled.
            folder_id: Id of the folder at Box.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            SET_PROJECT_BOX,
            {
                "id": id,
                "folder_access": folder_access,
                "enabled": enabled,
                "folder_id": folder_id,
            },
            options,
        )

    def google_drive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> GoogleDrive:
        """Returns the Google Drive folder of a project and who has access to it.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            GET_PROJECT_GOOGLE_DRIVE,
            {
                "id": id,
            },
            options,
        )

    def set_google_drive(
        self,
        id: Identifier,
        *,
        folder_access: FolderAccess
        | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"],
        enabled: bool,
        folder_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the Google Drive folder of a project and who has access to it.

        Args:
            id: Id of the project.
            folder_access: Access level: who has access to the folder.
            enabled: Whether the folder is enabled.
            folder_id: Id of the folder at Google Drive.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            SET_PROJECT_GOOGLE_DRIVE,
            {
                "id": id,
                "folder_access": folder_access,
                "enabled": enabled,
                "folder_id": folder_id,
            },
            options,
        )

    def rates(
        self,
        project_id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Rates:
        """Returns the hourly rates of the people on one project, with the rates of the project and of the account.

        Args:
            project_id: Id of the project.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            GET_PROJECT_RATES,
            {
                "project_id": project_id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def set_rates(
        self,
        project_id: Identifier,
        *,
        users: dict[str, UserRateWrite] | Unset = UNSET,
        project_default: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the hourly rates of people on one project, and of the project.

        Args:
            project_id: Id of the project.
            users: The rate of each person, by the id of the person.
            project_default: Rate of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return self._session.call(
            SET_PROJECT_RATES,
            {
                "project_id": project_id,
                "users": users,
                "project_default": project_default,
            },
            options,
        )

    def email_address(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the address to which mail for a project is sent.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PROJECT_EMAIL_ADDRESS,
            {
                "id": id,
            },
            options,
        )

    def set_email_address(
        self,
        id: Identifier,
        *,
        code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Sets the part of the address that can be chosen.

        Args:
            id: Id of the project.
            code: The part of the address before the sign @.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SET_PROJECT_EMAIL_ADDRESS,
            {
                "id": id,
                "code": code,
            },
            options,
        )

    def stats(
        self,
        id: Identifier,
        *,
        responsible_party_ids: str | Unset = UNSET,
        onlymyprojects: bool | Unset = UNSET,
        for_starred_projects: bool | Unset = UNSET,
        only_my_events: bool | Unset = UNSET,
        get_permissions: bool | Unset = UNSET,
        events_in_next: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns how many things of each kind a project has.

        Args:
            id: Id of the project.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            onlymyprojects: Whether only projects of the caller count.
            for_starred_projects: Whether only starred projects count.
            only_my_events: Whether only events of the caller count.
            get_permissions: Whether the permissions are returned too.
            events_in_next: For how many days to come events count.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PROJECT_STATS,
            {
                "id": id,
                "responsible_party_ids": responsible_party_ids,
                "onlymyprojects": onlymyprojects,
                "for_starred_projects": for_starred_projects,
                "only_my_events": only_my_events,
                "get_permissions": get_permissions,
                "events_in_next": events_in_next,
            },
            options,
        )


class AsyncProjectsResource(AsyncResource):
    """Projects, the folders that are connected to them, and their hourly rates."""

    def list(
        self,
        *,
        status: ProjectStatusFilter
        | Literal["ALL", "ACTIVE", "ARCHIVED", "CURRENT", "LATE", "COMPLETED"]
        | Unset = UNSET,
        updated_after_date: dt.date | Unset = UNSET,
        updated_after_time: dt.time | Unset = UNSET,
        created_after_date: dt.date | Unset = UNSET,
        created_after_time: dt.time | Unset = UNSET,
        orderby: ProjectOrder | Literal["name", "companyName", "lastActivityDate"] | Unset = UNSET,
        cat_id: Identifier | Unset = UNSET,
        include_people: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_project_owner: bool | Unset = UNSET,
        order_mode: Literal["asc", "desc"] | Unset = UNSET,
        only_starred_projects: bool | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        search_term: str | Unset = UNSET,
        get_deleted: bool | Unset = UNSET,
        include_tags: bool | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        updated_after_date_time: str | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Project]:
        """Returns the active projects unless `status` asks for others, 500 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            status: Which projects to return; the active ones by default.
            updated_after_date: Return only projects that changed after this day.
            updated_after_time: Time of that day.
            created_after_date: Return only projects that were created after this day.
            created_after_time: Time of that day.
            orderby: What to sort by.
            cat_id: Return only projects of the category with this id.
            include_people: Whether each project gets `people`, the ids of everyone on it.
            page: Number of the page to begin with, from 1.
            page_size: How many projects a page has; 500 by default.
            include_project_owner: Whether the owner of each project is returned too.
            order_mode: Whether to sort upwards or downwards; `asc` by default.
            only_starred_projects: Whether only starred projects count.
            company_id: Id of the company that the projects belong to.
            project_owner_ids: Ids of owners of projects.
            search_term: Text to look for.
            get_deleted: Whether the ids of deleted projects are returned too.
            include_tags: Whether the tags are returned too.
            user_id: Id of the person.
            updated_after_date_time: Return only what changed after this instant.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECTS,
            {
                "status": status,
                "updated_after_date": updated_after_date,
                "updated_after_time": updated_after_time,
                "created_after_date": created_after_date,
                "created_after_time": created_after_time,
                "orderby": orderby,
                "cat_id": cat_id,
                "include_people": include_people,
                "page": page,
                "page_size": page_size,
                "include_project_owner": include_project_owner,
                "order_mode": order_mode,
                "only_starred_projects": only_starred_projects,
                "company_id": company_id,
                "project_owner_ids": project_owner_ids,
                "search_term": search_term,
                "get_deleted": get_deleted,
                "include_tags": include_tags,
                "user_id": user_id,
                "updated_after_date_time": updated_after_date_time,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        new_company: str | Unset = UNSET,
        status: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        start_page: str | Unset = UNSET,
        harvest_timers_enabled: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        reply_by_email_enabled: bool | Unset = UNSET,
        privacy_enabled: bool | Unset = UNSET,
        default_privacy: str | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates one project.

        Args:
            name: Name of the project.
            description: What the project is about; optional.
            start_date: First day; empty to set none.
            end_date: Last day; empty to set none.
            company_id: Id of the company that the project belongs to.
            new_company: Name of a company to create for the project; optional.
            status: State to put the project in, such as `inactive`; printed for changes only.
            category_id: Id of the project category, printed as 0 too; optional.
            start_page: Page of the project to open first, such as `projectoverview`.
            harvest_timers_enabled: Whether Harvest timers are switched on.
            tags: Names of tags, separated by commas.
            reply_by_email_enabled: Whether people can reply by e-mail.
            privacy_enabled: Whether privacy is switched on.
            default_privacy: Privacy that new things get, such as `open`.
            use_tasks: Whether the project has tasks.
            use_milestones: Whether the project has milestones.
            use_messages: Whether the project has messages.
            use_files: Whether the project has files.
            use_time: Whether time is logged in the project.
            use_notebook: Whether the project has notebooks.
            use_riskregister: Whether the project has a risk register.
            use_links: Whether the project has links.
            use_billing: Whether the project has billing.
            logo_pending_file_ref: Reference of the uploaded logo. Source: vendor documentation.
            project_owner_id: Id of the person who owns the project. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            CREATE_PROJECT,
            {
                "name": name,
                "description": description,
                "start_date": start_date,
                "end_date": end_date,
                "company_id": company_id,
                "new_company": new_company,
                "status": status,
                "category_id": category_id,
                "start_page": start_page,
                "harvest_timers_enabled": harvest_timers_enabled,
                "tags": tags,
                "reply_by_email_enabled": reply_by_email_enabled,
                "privacy_enabled": privacy_enabled,
                "default_privacy": default_privacy,
                "use_tasks": use_tasks,
                "use_milestones": use_milestones,
                "use_messages": use_messages,
                "use_files": use_files,
                "use_time": use_time,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_links": use_links,
                "use_billing": use_billing,
                "logo_pending_file_ref": logo_pending_file_ref,
                "project_owner_id": project_owner_id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        include_people: bool | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_health: str | Unset = UNSET,
        include_project_owner: bool | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Project:
        """Returns the project with this id.

        Args:
            id: Id of the project.
            include_people: Whether each project gets `people`, the ids of everyone on it.
            project_owner_ids: Ids of owners of projects.
            project_health: Health of the project.
            include_project_owner: Whether the owner of each project is returned too.
            user_id: Id of the person.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            GET_PROJECT,
            {
                "id": id,
                "include_people": include_people,
                "project_owner_ids": project_owner_ids,
                "project_health": project_health,
                "include_project_owner": include_project_owner,
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        start_date: dt.date | None | Unset = UNSET,
        end_date: dt.date | None | Unset = UNSET,
        company_id: Identifier | Unset = UNSET,
        new_company: str | Unset = UNSET,
        status: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        start_page: str | Unset = UNSET,
        harvest_timers_enabled: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        reply_by_email_enabled: bool | Unset = UNSET,
        privacy_enabled: bool | Unset = UNSET,
        default_privacy: str | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one project.

        Args:
            id: Id of the project.
            name: Name of the project.
            description: What the project is about; optional.
            start_date: First day; empty to set none.
            end_date: Last day; empty to set none.
            company_id: Id of the company that the project belongs to.
            new_company: Name of a company to create for the project; optional.
            status: State to put the project in, such as `inactive`; printed for changes only.
            category_id: Id of the project category, printed as 0 too; optional.
            start_page: Page of the project to open first, such as `projectoverview`.
            harvest_timers_enabled: Whether Harvest timers are switched on.
            tags: Names of tags, separated by commas.
            reply_by_email_enabled: Whether people can reply by e-mail.
            privacy_enabled: Whether privacy is switched on.
            default_privacy: Privacy that new things get, such as `open`.
            use_tasks: Whether the project has tasks.
            use_milestones: Whether the project has milestones.
            use_messages: Whether the project has messages.
            use_files: Whether the project has files.
            use_time: Whether time is logged in the project.
            use_notebook: Whether the project has notebooks.
            use_riskregister: Whether the project has a risk register.
            use_links: Whether the project has links.
            use_billing: Whether the project has billing.
            logo_pending_file_ref: Reference of the uploaded logo. Source: vendor documentation.
            project_owner_id: Id of the person who owns the project. Source: vendor documentation.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            UPDATE_PROJECT,
            {
                "id": id,
                "name": name,
                "description": description,
                "start_date": start_date,
                "end_date": end_date,
                "company_id": company_id,
                "new_company": new_company,
                "status": status,
                "category_id": category_id,
                "start_page": start_page,
                "harvest_timers_enabled": harvest_timers_enabled,
                "tags": tags,
                "reply_by_email_enabled": reply_by_email_enabled,
                "privacy_enabled": privacy_enabled,
                "default_privacy": default_privacy,
                "use_tasks": use_tasks,
                "use_milestones": use_milestones,
                "use_messages": use_messages,
                "use_files": use_files,
                "use_time": use_time,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_links": use_links,
                "use_billing": use_billing,
                "logo_pending_file_ref": logo_pending_file_ref,
                "project_owner_id": project_owner_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one project.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            DELETE_PROJECT,
            {
                "id": id,
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
    ) -> AsyncPages[Project]:
        """Returns the projects that are assigned to one company.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the company.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return AsyncPages(
            self._session,
            LIST_COMPANY_PROJECTS,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_starred(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Project]:
        """Returns the projects that the caller has starred.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: printed.
        """
        return AsyncPages(
            self._session,
            LIST_STARRED_PROJECTS,
            {},
            limit,
            checkpoint,
            options,
        )

    async def star(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Puts a project on the list of favourites of the caller.

        Args:
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            STAR_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )

    async def unstar(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes a project off the list of favourites of the caller.

        Args:
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            UNSTAR_PROJECT,
            {
                "project_id": project_id,
            },
            options,
        )

    async def box(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Box:
        """Returns the Box folder of a project and who has access to it.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            GET_PROJECT_BOX,
            {
                "id": id,
            },
            options,
        )

    async def set_box(
        self,
        id: Identifier,
        *,
        folder_access: FolderAccess
        | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"],
        enabled: bool,
        folder_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the Box folder of a project and who has access to it.

        Args:
            id: Id of the project.
            folder_access: Access level: who has access to the folder.
            enabled: Whether the folder is enabled.
            folder_id: Id of the folder at Box.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            SET_PROJECT_BOX,
            {
                "id": id,
                "folder_access": folder_access,
                "enabled": enabled,
                "folder_id": folder_id,
            },
            options,
        )

    async def google_drive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> GoogleDrive:
        """Returns the Google Drive folder of a project and who has access to it.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            GET_PROJECT_GOOGLE_DRIVE,
            {
                "id": id,
            },
            options,
        )

    async def set_google_drive(
        self,
        id: Identifier,
        *,
        folder_access: FolderAccess
        | Literal["ownerCompanyAdmins", "alladmins", "allAdminsAndOwnerCompany", "allPeopleOnProject"],
        enabled: bool,
        folder_id: str,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the Google Drive folder of a project and who has access to it.

        Args:
            id: Id of the project.
            folder_access: Access level: who has access to the folder.
            enabled: Whether the folder is enabled.
            folder_id: Id of the folder at Google Drive.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            SET_PROJECT_GOOGLE_DRIVE,
            {
                "id": id,
                "folder_access": folder_access,
                "enabled": enabled,
                "folder_id": folder_id,
            },
            options,
        )

    async def rates(
        self,
        project_id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Rates:
        """Returns the hourly rates of the people on one project, with the rates of the project and of the account.

        Args:
            project_id: Id of the project.
            page: Number of the page to return.
            page_size: How many results a page has.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            GET_PROJECT_RATES,
            {
                "project_id": project_id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def set_rates(
        self,
        project_id: Identifier,
        *,
        users: dict[str, UserRateWrite] | Unset = UNSET,
        project_default: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Sets the hourly rates of people on one project, and of the project.

        Args:
            project_id: Id of the project.
            users: The rate of each person, by the id of the person.
            project_default: Rate of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: printed.
        """
        return await self._session.call(
            SET_PROJECT_RATES,
            {
                "project_id": project_id,
                "users": users,
                "project_default": project_default,
            },
            options,
        )

    async def email_address(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the address to which mail for a project is sent.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PROJECT_EMAIL_ADDRESS,
            {
                "id": id,
            },
            options,
        )

    async def set_email_address(
        self,
        id: Identifier,
        *,
        code: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Sets the part of the address that can be chosen.

        Args:
            id: Id of the project.
            code: The part of the address before the sign @.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SET_PROJECT_EMAIL_ADDRESS,
            {
                "id": id,
                "code": code,
            },
            options,
        )

    async def stats(
        self,
        id: Identifier,
        *,
        responsible_party_ids: str | Unset = UNSET,
        onlymyprojects: bool | Unset = UNSET,
        for_starred_projects: bool | Unset = UNSET,
        only_my_events: bool | Unset = UNSET,
        get_permissions: bool | Unset = UNSET,
        events_in_next: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns how many things of each kind a project has.

        Args:
            id: Id of the project.
            responsible_party_ids: Ids of those who are responsible, separated by commas; -1 for anyone, 0 for
                nobody.
            onlymyprojects: Whether only projects of the caller count.
            for_starred_projects: Whether only starred projects count.
            only_my_events: Whether only events of the caller count.
            get_permissions: Whether the permissions are returned too.
            events_in_next: For how many days to come events count.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PROJECT_STATS,
            {
                "id": id,
                "responsible_party_ids": responsible_party_ids,
                "onlymyprojects": onlymyprojects,
                "for_starred_projects": for_starred_projects,
                "only_my_events": only_my_events,
                "get_permissions": get_permissions,
                "events_in_next": events_in_next,
            },
            options,
        )
