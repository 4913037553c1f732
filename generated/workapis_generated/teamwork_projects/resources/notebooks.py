# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The notebooks of Teamwork Projects API: Notebooks, texts that people write together."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply
    from ..models.notebook import Notebook
    from ..models.project_notebooks import ProjectNotebooks

LIST_NOTEBOOKS: Final[Operation[List[ProjectNotebooks]]] = Operation(
    id="listNotebooks",
    method="GET",
    path="/notebooks.json",
    parameters=(Parameter("include_content", "includeContent", "query", BOOLEAN),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_notebooks", "ProjectNotebooks")),
    envelope="projects",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_CATEGORY_NOTEBOOKS: Final[Operation[List[ProjectNotebooks]]] = Operation(
    id="listCategoryNotebooks",
    method="GET",
    path="/notebookCategories/{id}/notebooks.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("include_content", "includeContent", "query", BOOLEAN),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_notebooks", "ProjectNotebooks")),
    envelope="projects",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_NOTEBOOKS: Final[Operation[ProjectNotebooks]] = Operation(
    id="listProjectNotebooks",
    method="GET",
    path="/projects/{id}/notebooks.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("include_content", "includeContent", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_notebooks", "ProjectNotebooks"),
    envelope="project",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_NOTEBOOK: Final[Operation[CreatedReply]] = Operation(
    id="createNotebook",
    method="POST",
    path="/projects/{id}/notebooks.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.notebook_write", "NotebookWrite"), envelope="notebook"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_NOTEBOOK: Final[Operation[Notebook]] = Operation(
    id="getNotebook",
    method="GET",
    path="/notebooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.notebook", "Notebook"),
    envelope="notebook",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_NOTEBOOK: Final[Operation[None]] = Operation(
    id="updateNotebook",
    method="PUT",
    path="/notebooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.notebook_write", "NotebookWrite"), envelope="notebook"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_NOTEBOOK: Final[Operation[None]] = Operation(
    id="deleteNotebook",
    method="DELETE",
    path="/notebooks/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COPY_NOTEBOOK: Final[Operation[CreatedReply]] = Operation(
    id="copyNotebook",
    method="PUT",
    path="/notebooks/{id}/copy.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.notebook_copy_request", "NotebookCopyRequest")),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_NOTEBOOK: Final[Operation[None]] = Operation(
    id="moveNotebook",
    method="PUT",
    path="/notebooks/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.notebook_move_request", "NotebookMoveRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LOCK_NOTEBOOK: Final[Operation[None]] = Operation(
    id="lockNotebook",
    method="PUT",
    path="/notebooks/{id}/lock.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UNLOCK_NOTEBOOK: Final[Operation[None]] = Operation(
    id="unlockNotebook",
    method="PUT",
    path="/notebooks/{id}/unlock.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class NotebooksResource(Resource):
    """Notebooks, texts that people write together."""

    def list(
        self,
        *,
        include_content: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectNotebooks]:
        """Returns the notebooks of all projects, grouped by project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            include_content: Whether the text is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_NOTEBOOKS,
            {
                "include_content": include_content,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_category(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectNotebooks]:
        """Returns the notebooks of one category, grouped by project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the category.
            include_content: Whether the text is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_CATEGORY_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectNotebooks:
        """Returns one project with its notebooks.

        Args:
            id: Id of the project.
            include_content: Whether the text is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_PROJECT_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a notebook in a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            content: The text.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Notebook:
        """Returns one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one notebook.

        Args:
            id: Id of the notebook.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            content: The text.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Copies one notebook to another project.

        Args:
            id: Id of the notebook.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            COPY_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Moves one notebook to another project.

        Args:
            id: Id of the notebook.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MOVE_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def lock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Locks one notebook, so that the caller alone may edit it.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    def unlock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Unlocks one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UNLOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )


class AsyncNotebooksResource(AsyncResource):
    """Notebooks, texts that people write together."""

    def list(
        self,
        *,
        include_content: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectNotebooks]:
        """Returns the notebooks of all projects, grouped by project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            include_content: Whether the text is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_NOTEBOOKS,
            {
                "include_content": include_content,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_category(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectNotebooks]:
        """Returns the notebooks of one category, grouped by project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the category.
            include_content: Whether the text is returned too.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_CATEGORY_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            limit,
            checkpoint,
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        include_content: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ProjectNotebooks:
        """Returns one project with its notebooks.

        Args:
            id: Id of the project.
            include_content: Whether the text is returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_PROJECT_NOTEBOOKS,
            {
                "id": id,
                "include_content": include_content,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a notebook in a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            content: The text.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Notebook:
        """Returns one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one notebook.

        Args:
            id: Id of the notebook.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            content: The text.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_NOTEBOOK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "content": content,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Copies one notebook to another project.

        Args:
            id: Id of the notebook.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            COPY_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Moves one notebook to another project.

        Args:
            id: Id of the notebook.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MOVE_NOTEBOOK,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def lock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Locks one notebook, so that the caller alone may edit it.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )

    async def unlock(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Unlocks one notebook.

        Args:
            id: Id of the notebook.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UNLOCK_NOTEBOOK,
            {
                "id": id,
            },
            options,
        )
