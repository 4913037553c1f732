# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The links of Teamwork Projects API: Links to other pages."""

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
    from ..models.link import Link
    from ..models.project_links import ProjectLinks

LIST_LINKS: Final[Operation[List[ProjectLinks]]] = Operation(
    id="listLinks",
    method="GET",
    path="/links.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.project_links", "ProjectLinks")),
    envelope="projects",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_LINKS: Final[Operation[ProjectLinks]] = Operation(
    id="listProjectLinks",
    method="GET",
    path="/projects/{id}/links.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_links", "ProjectLinks"),
    envelope="project",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_LINK: Final[Operation[CreatedReply]] = Operation(
    id="createLink",
    method="POST",
    path="/projects/{id}/links.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.link_write", "LinkWrite"), envelope="link"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_LINK: Final[Operation[Link]] = Operation(
    id="getLink",
    method="GET",
    path="/links/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.link", "Link"),
    envelope="link",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_LINK: Final[Operation[None]] = Operation(
    id="updateLink",
    method="PUT",
    path="/links/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.link_write", "LinkWrite"), envelope="link"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_LINK: Final[Operation[None]] = Operation(
    id="deleteLink",
    method="DELETE",
    path="/links/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class LinksResource(Resource):
    """Links to other pages."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[ProjectLinks]:
        """Returns the links of all projects, grouped by project.

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
            LIST_LINKS,
            {},
            limit,
            checkpoint,
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectLinks:
        """Returns one project with its links.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_PROJECT_LINKS,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a link in a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            code: The URL, or the code that embeds a page.
            description: Further words.
            height: Height in which it is shown.
            name: Name.
            notify: Whom to notify, or whether.
            open_in_new_window: Whether it is opened in a new window.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            width: Width in which it is shown.
            tag_ids: Ids of tags. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Link:
        """Returns one link.

        Args:
            id: Id of the link.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_LINK,
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
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one link.

        Args:
            id: Id of the link.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            code: The URL, or the code that embeds a page.
            description: Further words.
            height: Height in which it is shown.
            name: Name.
            notify: Whom to notify, or whether.
            open_in_new_window: Whether it is opened in a new window.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            width: Width in which it is shown.
            tag_ids: Ids of tags. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one link.

        Args:
            id: Id of the link.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_LINK,
            {
                "id": id,
            },
            options,
        )


class AsyncLinksResource(AsyncResource):
    """Links to other pages."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[ProjectLinks]:
        """Returns the links of all projects, grouped by project.

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
            LIST_LINKS,
            {},
            limit,
            checkpoint,
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectLinks:
        """Returns one project with its links.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_PROJECT_LINKS,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a link in a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            code: The URL, or the code that embeds a page.
            description: Further words.
            height: Height in which it is shown.
            name: Name.
            notify: Whom to notify, or whether.
            open_in_new_window: Whether it is opened in a new window.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            width: Width in which it is shown.
            tag_ids: Ids of tags. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Link:
        """Returns one link.

        Args:
            id: Id of the link.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_LINK,
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
        code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        height: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        open_in_new_window: bool | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        width: str | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one link.

        Args:
            id: Id of the link.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            code: The URL, or the code that embeds a page.
            description: Further words.
            height: Height in which it is shown.
            name: Name.
            notify: Whom to notify, or whether.
            open_in_new_window: Whether it is opened in a new window.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            width: Width in which it is shown.
            tag_ids: Ids of tags. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_LINK,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "code": code,
                "description": description,
                "height": height,
                "name": name,
                "notify": notify,
                "open_in_new_window": open_in_new_window,
                "private": private,
                "tags": tags,
                "width": width,
                "tag_ids": tag_ids,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one link.

        Args:
            id: Id of the link.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_LINK,
            {
                "id": id,
            },
            options,
        )
