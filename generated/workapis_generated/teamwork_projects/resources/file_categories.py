# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The file categories of Teamwork Projects API: Categories of files."""

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

    from ..models.category import Category
    from ..models.created_reply import CreatedReply

LIST_FILE_CATEGORIES: Final[Operation[List[Category]]] = Operation(
    id="listFileCategories",
    method="GET",
    path="/projects/{id}/fileCategories.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.category", "Category")),
    envelope="categories",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_FILE_CATEGORY: Final[Operation[CreatedReply]] = Operation(
    id="createFileCategory",
    method="POST",
    path="/projects/{id}/fileCategories.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.category_write", "CategoryWrite"), envelope="category"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_FILE_CATEGORY: Final[Operation[Category]] = Operation(
    id="getFileCategory",
    method="GET",
    path="/fileCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.category", "Category"),
    envelope="category",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_FILE_CATEGORY: Final[Operation[None]] = Operation(
    id="updateFileCategory",
    method="PUT",
    path="/fileCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.category_write", "CategoryWrite"), envelope="category"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_FILE_CATEGORY: Final[Operation[None]] = Operation(
    id="deleteFileCategory",
    method="DELETE",
    path="/fileCategories/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class FileCategoriesResource(Resource):
    """Categories of files."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Category]:
        """Returns the categories of files of one project.

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
            LIST_FILE_CATEGORIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a category of files in a project.

        Args:
            id: Id of the project.
            name: Name.
            parent_id: Id of the category that it is part of.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_FILE_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Category:
        """Returns one category of files.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_FILE_CATEGORY,
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
        options: CallOptions | None = None,
    ) -> None:
        """Changes one category of files.

        Args:
            id: Id of the category.
            name: Name.
            parent_id: Id of the category that it is part of.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_FILE_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one category of files.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_FILE_CATEGORY,
            {
                "id": id,
            },
            options,
        )


class AsyncFileCategoriesResource(AsyncResource):
    """Categories of files."""

    def list(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Category]:
        """Returns the categories of files of one project.

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
            LIST_FILE_CATEGORIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        name: str | Unset = UNSET,
        parent_id: Identifier | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a category of files in a project.

        Args:
            id: Id of the project.
            name: Name.
            parent_id: Id of the category that it is part of.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_FILE_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Category:
        """Returns one category of files.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_FILE_CATEGORY,
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
        options: CallOptions | None = None,
    ) -> None:
        """Changes one category of files.

        Args:
            id: Id of the category.
            name: Name.
            parent_id: Id of the category that it is part of.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_FILE_CATEGORY,
            {
                "id": id,
                "name": name,
                "parent_id": parent_id,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one category of files.

        Args:
            id: Id of the category.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_FILE_CATEGORY,
            {
                "id": id,
            },
            options,
        )
