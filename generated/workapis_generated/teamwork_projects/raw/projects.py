# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The projects of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

import datetime as dt
from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    Identifier,
)
from workapis.unset import UNSET, Unset

from ..resources.projects import (
    CREATE_PROJECT,
    DELETE_PROJECT,
    GET_PROJECT,
    GET_PROJECT_BOX,
    GET_PROJECT_EMAIL_ADDRESS,
    GET_PROJECT_GOOGLE_DRIVE,
    GET_PROJECT_RATES,
    GET_PROJECT_STATS,
    LIST_COMPANY_PROJECTS,
    LIST_PROJECTS,
    LIST_STARRED_PROJECTS,
    SET_PROJECT_BOX,
    SET_PROJECT_EMAIL_ADDRESS,
    SET_PROJECT_GOOGLE_DRIVE,
    SET_PROJECT_RATES,
    STAR_PROJECT,
    UNSTAR_PROJECT,
    UPDATE_PROJECT,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.box import Box
    from ..models.created_reply import CreatedReply
    from ..models.folder_access import FolderAccess
    from ..models.google_drive import GoogleDrive
    from ..models.project import Project
    from ..models.project_order import ProjectOrder
    from ..models.project_status_filter import ProjectStatusFilter
    from ..models.rates import Rates
    from ..models.user_rate_write import UserRateWrite


class RawProjectsResource(Resource):
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
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `projects.create`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[Project]:
        """As `projects.get`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.delete`, with status, headers and content."""
        return self._session.reply(
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
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list_of_company`, with status, headers and content."""
        return self._session.reply(
            LIST_COMPANY_PROJECTS,
            {
                "id": id,
            },
            options,
        )

    def list_starred(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list_starred`, with status, headers and content."""
        return self._session.reply(
            LIST_STARRED_PROJECTS,
            {},
            options,
        )

    def star(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `projects.star`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.unstar`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[Box]:
        """As `projects.box`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_box`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[GoogleDrive]:
        """As `projects.google_drive`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_google_drive`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[Rates]:
        """As `projects.rates`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_rates`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.email_address`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.set_email_address`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.stats`, with status, headers and content."""
        return self._session.reply(
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


class AsyncRawProjectsResource(AsyncResource):
    """Projects, the folders that are connected to them, and their hourly rates."""

    async def list(
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
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[CreatedReply]:
        """As `projects.create`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[Project]:
        """As `projects.get`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT,
            {
                "id": id,
            },
            options,
        )

    async def list_of_company(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list_of_company`, with status, headers and content."""
        return await self._session.reply(
            LIST_COMPANY_PROJECTS,
            {
                "id": id,
            },
            options,
        )

    async def list_starred(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Project]]:
        """As `projects.list_starred`, with status, headers and content."""
        return await self._session.reply(
            LIST_STARRED_PROJECTS,
            {},
            options,
        )

    async def star(
        self,
        project_id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `projects.star`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.unstar`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[Box]:
        """As `projects.box`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_box`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[GoogleDrive]:
        """As `projects.google_drive`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_google_drive`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[Rates]:
        """As `projects.rates`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[None]:
        """As `projects.set_rates`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.email_address`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.set_email_address`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `projects.stats`, with status, headers and content."""
        return await self._session.reply(
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
