# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project templates of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.project_templates import (
    CREATE_PROJECT_TEMPLATE,
    DELETE_PROJECT_TEMPLATE,
    GET_PROJECT_TEMPLATE,
    LIST_PROJECT_TEMPLATES,
    UPDATE_PROJECT_TEMPLATE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.created_reply import CreatedReply


class RawProjectTemplatesResource(Resource):
    """Projects that serve as templates."""

    def list(
        self,
        *,
        search_term: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `project_templates.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_TEMPLATES,
            {
                "search_term": search_term,
                "order_by": order_by,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_templates.get`, with status, headers and content."""
        return self._session.reply(
            GET_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        *,
        template_date_target_default: str,
        category_id: int | Unset = UNSET,
        company_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        people: List[str] | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        use_comments: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `project_templates.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_PROJECT_TEMPLATE,
            {
                "category_id": category_id,
                "company_id": company_id,
                "description": description,
                "name": name,
                "people": people,
                "project_owner_id": project_owner_id,
                "tags": tags,
                "template_date_target_default": template_date_target_default,
                "use_billing": use_billing,
                "use_comments": use_comments,
                "use_files": use_files,
                "use_links": use_links,
                "use_messages": use_messages,
                "use_milestones": use_milestones,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_tasks": use_tasks,
                "use_time": use_time,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        template_date_target_default: str,
        category_id: int | Unset = UNSET,
        company_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        people: List[str] | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        use_comments: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_templates.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_PROJECT_TEMPLATE,
            {
                "id": id,
                "category_id": category_id,
                "company_id": company_id,
                "description": description,
                "name": name,
                "people": people,
                "project_owner_id": project_owner_id,
                "tags": tags,
                "template_date_target_default": template_date_target_default,
                "use_billing": use_billing,
                "use_comments": use_comments,
                "use_files": use_files,
                "use_links": use_links,
                "use_messages": use_messages,
                "use_milestones": use_milestones,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_tasks": use_tasks,
                "use_time": use_time,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_templates.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )


class AsyncRawProjectTemplatesResource(AsyncResource):
    """Projects that serve as templates."""

    async def list(
        self,
        *,
        search_term: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_tag_ids: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `project_templates.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_TEMPLATES,
            {
                "search_term": search_term,
                "order_by": order_by,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `project_templates.get`, with status, headers and content."""
        return await self._session.reply(
            GET_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        *,
        template_date_target_default: str,
        category_id: int | Unset = UNSET,
        company_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        people: List[str] | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        use_comments: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `project_templates.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_PROJECT_TEMPLATE,
            {
                "category_id": category_id,
                "company_id": company_id,
                "description": description,
                "name": name,
                "people": people,
                "project_owner_id": project_owner_id,
                "tags": tags,
                "template_date_target_default": template_date_target_default,
                "use_billing": use_billing,
                "use_comments": use_comments,
                "use_files": use_files,
                "use_links": use_links,
                "use_messages": use_messages,
                "use_milestones": use_milestones,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_tasks": use_tasks,
                "use_time": use_time,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        template_date_target_default: str,
        category_id: int | Unset = UNSET,
        company_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        people: List[str] | Unset = UNSET,
        project_owner_id: Identifier | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        use_billing: bool | Unset = UNSET,
        use_comments: bool | Unset = UNSET,
        use_files: bool | Unset = UNSET,
        use_links: bool | Unset = UNSET,
        use_messages: bool | Unset = UNSET,
        use_milestones: bool | Unset = UNSET,
        use_notebook: bool | Unset = UNSET,
        use_riskregister: bool | Unset = UNSET,
        use_tasks: bool | Unset = UNSET,
        use_time: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_templates.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_PROJECT_TEMPLATE,
            {
                "id": id,
                "category_id": category_id,
                "company_id": company_id,
                "description": description,
                "name": name,
                "people": people,
                "project_owner_id": project_owner_id,
                "tags": tags,
                "template_date_target_default": template_date_target_default,
                "use_billing": use_billing,
                "use_comments": use_comments,
                "use_files": use_files,
                "use_links": use_links,
                "use_messages": use_messages,
                "use_milestones": use_milestones,
                "use_notebook": use_notebook,
                "use_riskregister": use_riskregister,
                "use_tasks": use_tasks,
                "use_time": use_time,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `project_templates.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )
