# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project templates of Teamwork Projects API: Projects that serve as templates."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._only import OnlyOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import ID_LIST, IDENTIFIER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply

LIST_PROJECT_TEMPLATES: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listProjectTemplates",
    method="GET",
    path="/projects/api/v2/projects/templates.json",
    parameters=(
        Parameter("search_term", "searchTerm", "query", STRING),
        Parameter("order_by", "orderBy", "query", STRING),
        Parameter("project_owner_ids", "projectOwnerIds", "query", ID_LIST),
        Parameter("project_tag_ids", "projectTagIds", "query", ID_LIST),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="projects",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PROJECT_TEMPLATE: Final[Operation[dict[str, Any]]] = Operation(
    id="getProjectTemplate",
    method="GET",
    path="/projects/api/v2/projects/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=OnlyOf(MapOf(ANYTHING)),
    envelope="projects",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PROJECT_TEMPLATE: Final[Operation[CreatedReply]] = Operation(
    id="createProjectTemplate",
    method="POST",
    path="/projects/template.json",
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_template_write", "ProjectTemplateWrite"),
        envelope="project",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
UPDATE_PROJECT_TEMPLATE: Final[Operation[None]] = Operation(
    id="updateProjectTemplate",
    method="PUT",
    path="/projects/template/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_template_write", "ProjectTemplateWrite"),
        envelope="project",
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PROJECT_TEMPLATE: Final[Operation[None]] = Operation(
    id="deleteProjectTemplate",
    method="DELETE",
    path="/projects/template/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ProjectTemplatesResource(Resource):
    """Projects that serve as templates."""

    def list(
        self,
        *,
        search_term: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_tag_ids: List[str] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the projects that serve as templates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            search_term: Text to look for.
            order_by: What to sort by.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_TEMPLATES,
            {
                "search_term": search_term,
                "order_by": order_by,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
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
    ) -> dict[str, Any]:
        """Returns one project template, as the only one of a list.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> CreatedReply:
        """Creates a project that serves as a template.

        Args:
            template_date_target_default: Which date of a project the dates of the template are counted from.
            category_id: Id of the category.
            company_id: Id of the company.
            description: Further words.
            name: Name.
            people: Ids of people.
            project_owner_id: Id of the person who owns it.
            tags: Names of tags, separated by commas.
            use_billing: `use-billing`, of which no source says more than its name.
            use_comments: `use-comments`, of which no source says more than its name.
            use_files: `use-files`, of which no source says more than its name.
            use_links: `use-links`, of which no source says more than its name.
            use_messages: `use-messages`, of which no source says more than its name.
            use_milestones: `use-milestones`, of which no source says more than its name.
            use_notebook: `use-notebook`, of which no source says more than its name.
            use_riskregister: `use-riskregister`, of which no source says more than its name.
            use_tasks: `use-tasks`, of which no source says more than its name.
            use_time: `use-time`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one project template.

        Args:
            id: Id of the template.
            template_date_target_default: Which date of a project the dates of the template are counted from.
            category_id: Id of the category.
            company_id: Id of the company.
            description: Further words.
            name: Name.
            people: Ids of people.
            project_owner_id: Id of the person who owns it.
            tags: Names of tags, separated by commas.
            use_billing: `use-billing`, of which no source says more than its name.
            use_comments: `use-comments`, of which no source says more than its name.
            use_files: `use-files`, of which no source says more than its name.
            use_links: `use-links`, of which no source says more than its name.
            use_messages: `use-messages`, of which no source says more than its name.
            use_milestones: `use-milestones`, of which no source says more than its name.
            use_notebook: `use-notebook`, of which no source says more than its name.
            use_riskregister: `use-riskregister`, of which no source says more than its name.
            use_tasks: `use-tasks`, of which no source says more than its name.
            use_time: `use-time`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one project template.

        Args:
            id: Id of the template.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )


class AsyncProjectTemplatesResource(AsyncResource):
    """Projects that serve as templates."""

    def list(
        self,
        *,
        search_term: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        project_owner_ids: List[str] | Unset = UNSET,
        project_tag_ids: List[str] | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the projects that serve as templates.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            search_term: Text to look for.
            order_by: What to sort by.
            project_owner_ids: Ids of owners of projects.
            project_tag_ids: Ids of tags of projects.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_TEMPLATES,
            {
                "search_term": search_term,
                "order_by": order_by,
                "project_owner_ids": project_owner_ids,
                "project_tag_ids": project_tag_ids,
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
    ) -> dict[str, Any]:
        """Returns one project template, as the only one of a list.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> CreatedReply:
        """Creates a project that serves as a template.

        Args:
            template_date_target_default: Which date of a project the dates of the template are counted from.
            category_id: Id of the category.
            company_id: Id of the company.
            description: Further words.
            name: Name.
            people: Ids of people.
            project_owner_id: Id of the person who owns it.
            tags: Names of tags, separated by commas.
            use_billing: `use-billing`, of which no source says more than its name.
            use_comments: `use-comments`, of which no source says more than its name.
            use_files: `use-files`, of which no source says more than its name.
            use_links: `use-links`, of which no source says more than its name.
            use_messages: `use-messages`, of which no source says more than its name.
            use_milestones: `use-milestones`, of which no source says more than its name.
            use_notebook: `use-notebook`, of which no source says more than its name.
            use_riskregister: `use-riskregister`, of which no source says more than its name.
            use_tasks: `use-tasks`, of which no source says more than its name.
            use_time: `use-time`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one project template.

        Args:
            id: Id of the template.
            template_date_target_default: Which date of a project the dates of the template are counted from.
            category_id: Id of the category.
            company_id: Id of the company.
            description: Further words.
            name: Name.
            people: Ids of people.
            project_owner_id: Id of the person who owns it.
            tags: Names of tags, separated by commas.
            use_billing: `use-billing`, of which no source says more than its name.
            use_comments: `use-comments`, of which no source says more than its name.
            use_files: `use-files`, of which no source says more than its name.
            use_links: `use-links`, of which no source says more than its name.
            use_messages: `use-messages`, of which no source says more than its name.
            use_milestones: `use-milestones`, of which no source says more than its name.
            use_notebook: `use-notebook`, of which no source says more than its name.
            use_riskregister: `use-riskregister`, of which no source says more than its name.
            use_tasks: `use-tasks`, of which no source says more than its name.
            use_time: `use-time`, of which no source says more than its name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one project template.

        Args:
            id: Id of the template.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PROJECT_TEMPLATE,
            {
                "id": id,
            },
            options,
        )
