# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The messages of Teamwork Projects API: Messages, which the API calls posts."""

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
    from ..models.message import Message

LIST_MESSAGES: Final[Operation[List[Message]]] = Operation(
    id="listMessages",
    method="GET",
    path="/posts.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
    envelope="posts",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_MESSAGES: Final[Operation[List[Message]]] = Operation(
    id="listProjectMessages",
    method="GET",
    path="/projects/{id}/posts.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
    envelope="posts",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_MESSAGE: Final[Operation[CreatedReply]] = Operation(
    id="createMessage",
    method="POST",
    path="/projects/{id}/posts.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_message", "NewMessage"), envelope="post"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_ARCHIVED_MESSAGES: Final[Operation[List[Message]]] = Operation(
    id="listArchivedMessages",
    method="GET",
    path="/projects/{id}/posts/archive.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
    envelope="posts",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_CATEGORY_MESSAGES: Final[Operation[List[Message]]] = Operation(
    id="listCategoryMessages",
    method="GET",
    path="/projects/{project_id}/cat/{category_id}/posts.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("category_id", "category_id", "path", IDENTIFIER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
    envelope="posts",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_ARCHIVED_CATEGORY_MESSAGES: Final[Operation[List[Message]]] = Operation(
    id="listArchivedCategoryMessages",
    method="GET",
    path="/projects/{project_id}/cat/{category_id}/posts/archive.json",
    parameters=(
        Parameter("project_id", "project_id", "path", IDENTIFIER),
        Parameter("category_id", "category_id", "path", IDENTIFIER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message", "Message")),
    envelope="posts",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_MESSAGE: Final[Operation[Message]] = Operation(
    id="getMessage",
    method="GET",
    path="/posts/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.message", "Message"),
    envelope="post",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_MESSAGE: Final[Operation[None]] = Operation(
    id="updateMessage",
    method="PUT",
    path="/posts/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.message_write", "MessageWrite"), envelope="post"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_MESSAGE: Final[Operation[None]] = Operation(
    id="deleteMessage",
    method="DELETE",
    path="/posts/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
ARCHIVE_MESSAGE: Final[Operation[None]] = Operation(
    id="archiveMessage",
    method="PUT",
    path="/messages/{id}/archive.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UNARCHIVE_MESSAGE: Final[Operation[None]] = Operation(
    id="unarchiveMessage",
    method="PUT",
    path="/messages/{id}/unarchive.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MARK_MESSAGE_READ: Final[Operation[None]] = Operation(
    id="markMessageRead",
    method="PUT",
    path="/messages/{id}/markread.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class MessagesResource(Resource):
    """Messages, which the API calls posts."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Message]:
        """Returns the latest messages of all projects.

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
            LIST_MESSAGES,
            {},
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
    ) -> Pages[Message]:
        """Returns the 25 latest messages of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor says that only the 25 most recent items come.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_MESSAGES,
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
        body: str,
        title: str,
        attachments: List[str] | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a message in a project.

        Args:
            id: Id of the project.
            body: The text.
            title: Title.
            attachments: Ids of files to attach that are there already.
            category_id: Id of the category.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "tags": tags,
                "title": title,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def list_archived(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Message]:
        """Returns the archived messages of one project.

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
            LIST_ARCHIVED_MESSAGES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_category(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Message]:
        """Returns the 25 latest messages of one category in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor says that only the 25 most recent items come.

        Args:
            project_id: Id of the project.
            category_id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_archived_of(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Message]:
        """Returns the archived messages of one category in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            category_id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_ARCHIVED_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
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
    ) -> Message:
        """Returns one message.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        title: str,
        attachments: List[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one message.

        Args:
            id: Id of the message.
            title: Title.
            attachments: Ids of files to attach that are there already.
            body: The text.
            category_id: Id of the category.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            private: Whether it is private.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "title": title,
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
        """Deletes one message.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def archive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Puts one message into the archive.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            ARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def unarchive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes one message out of the archive.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UNARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one message as read by the caller.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MARK_MESSAGE_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncMessagesResource(AsyncResource):
    """Messages, which the API calls posts."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Message]:
        """Returns the latest messages of all projects.

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
            LIST_MESSAGES,
            {},
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
    ) -> AsyncPages[Message]:
        """Returns the 25 latest messages of one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor says that only the 25 most recent items come.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_MESSAGES,
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
        body: str,
        title: str,
        attachments: List[str] | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a message in a project.

        Args:
            id: Id of the project.
            body: The text.
            title: Title.
            attachments: Ids of files to attach that are there already.
            category_id: Id of the category.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "tags": tags,
                "title": title,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def list_archived(
        self,
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Message]:
        """Returns the archived messages of one project.

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
            LIST_ARCHIVED_MESSAGES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of_category(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Message]:
        """Returns the 25 latest messages of one category in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        The vendor says that only the 25 most recent items come.

        Args:
            project_id: Id of the project.
            category_id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
            },
            limit,
            checkpoint,
            options,
        )

    def list_archived_of(
        self,
        project_id: Identifier,
        category_id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Message]:
        """Returns the archived messages of one category in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            project_id: Id of the project.
            category_id: Id of the category.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_ARCHIVED_CATEGORY_MESSAGES,
            {
                "project_id": project_id,
                "category_id": category_id,
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
    ) -> Message:
        """Returns one message.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        title: str,
        attachments: List[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        category_id: Identifier | Unset = UNSET,
        notify: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        private: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one message.

        Args:
            id: Id of the message.
            title: Title.
            attachments: Ids of files to attach that are there already.
            body: The text.
            category_id: Id of the category.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            private: Whether it is private.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_MESSAGE,
            {
                "id": id,
                "attachments": attachments,
                "body": body,
                "category_id": category_id,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "private": private,
                "title": title,
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
        """Deletes one message.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def archive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Puts one message into the archive.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            ARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def unarchive(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Takes one message out of the archive.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UNARCHIVE_MESSAGE,
            {
                "id": id,
            },
            options,
        )

    async def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one message as read by the caller.

        Args:
            id: Id of the message.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MARK_MESSAGE_READ,
            {
                "id": id,
            },
            options,
        )
