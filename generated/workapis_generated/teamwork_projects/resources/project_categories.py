# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The project categories of Teamwork Projects API: Categories of projects."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply
    from ..models.project_category import ProjectCategory

LIST_PROJECT_CATEGORIES: Final[Operation[List[ProjectCategory]]] = Operation(
    id="listProjectCategories",
    method="GET",
    path="/projectCategories.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_category", "ProjectCategory")),
    envelope="categories",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PROJECT_CATEGORY: Final[Operation[CreatedReply]] = Operation(
    id="createProjectCategory",
    method="POST",
    path="/projectCategories.json",
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_category_write", "ProjectCategoryWrite"),
        envelope="category",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_PROJECT_CATEGORY: Final[Operation[ProjectCategory]] = Operation(
    id="getProjectCategory",
    method="GET",
    path="/projectCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_category", "ProjectCategory"),
    envelope="category",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_PROJECT_CATEGORY: Final[Operation[None]] = Operation(
    id="updateProjectCategory",
    method="PUT",
    path="/projectCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.project_category_write", "ProjectCategoryWrite"),
        envelope="category",
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_PROJECT_CATEGORY: Final[Operation[None]] = Operation(
    id="deleteProjectCategory",
    method="DELETE",
    path="/projectCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ProjectCategoriesResource(Resource):
    """Categories of projects."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectCategory]:
        """Returns the categories of projects.

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
            LIST_PROJECT_CATEGORIES,
            {},
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a category of projects.

        Args:
            name: Name.
            parent_id: Id of the category that it is part of.
            color: Colour. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_PROJECT_CATEGORY,
            {
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectCategory:
        """Returns one category of projects.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one category of projects.

        Args:
            id: Id of the category.
            name: Name.
            parent_id: Id of the category that it is part of.
            color: Colour. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_PROJECT_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one category of projects.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )


class AsyncProjectCategoriesResource(AsyncResource):
    """Categories of projects."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectCategory]:
        """Returns the categories of projects.

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
            LIST_PROJECT_CATEGORIES,
            {},
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a category of projects.

        Args:
            name: Name.
            parent_id: Id of the category that it is part of.
            color: Colour. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_PROJECT_CATEGORY,
            {
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectCategory:
        """Returns one category of projects.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        color: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one category of projects.

        Args:
            id: Id of the category.
            name: Name.
            parent_id: Id of the category that it is part of.
            color: Colour. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_PROJECT_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
                "color": color,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one category of projects.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_PROJECT_CATEGORY,
            {
                "id": id,
            },
            options,
        )
