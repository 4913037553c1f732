# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The message replies of Teamwork Projects API: Replies to messages."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ListOf, ModelOf
from workapis._only import OnlyOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.created_reply import CreatedReply
    from ..models.message_reply import MessageReply

LIST_MESSAGE_REPLIES: Final[Operation[List[MessageReply]]] = Operation(
    id="listMessageReplies",
    method="GET",
    path="/messages/{id}/replies.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.message_reply", "MessageReply")),
    envelope="messageReplies",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_MESSAGE_REPLY: Final[Operation[MessageReply]] = Operation(
    id="getMessageReply",
    method="GET",
    path="/messageReplies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=OnlyOf(ModelOf("workapis_generated.teamwork_projects.models.message_reply", "MessageReply")),
    envelope="messageReplies",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_MESSAGE_REPLY: Final[Operation[None]] = Operation(
    id="updateMessageReply",
    method="PUT",
    path="/messageReplies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.message_reply_write", "MessageReplyWrite"),
        envelope="messagereply",
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_MESSAGE_REPLY: Final[Operation[None]] = Operation(
    id="deleteMessageReply",
    method="DELETE",
    path="/messageReplies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_MESSAGE_REPLY: Final[Operation[CreatedReply]] = Operation(
    id="createMessageReply",
    method="POST",
    path="/messages/{id}/messageReplies.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.message_reply_write", "MessageReplyWrite"),
        envelope="messagereply",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
MARK_MESSAGE_REPLY_READ: Final[Operation[None]] = Operation(
    id="markMessageReplyRead",
    method="PUT",
    path="/messageReplies/{id}/markread.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class MessageRepliesResource(Resource):
    """Replies to messages."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[MessageReply]:
        """Returns the replies to one message, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the message.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_MESSAGE_REPLIES,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
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
    ) -> MessageReply:
        """Returns one reply, as the only one of a list.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one reply.

        Args:
            id: Id of the reply.
            body: The text.
            notify: Whom to notify, or whether.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
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
        """Deletes one reply.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a reply to one message.

        Args:
            id: Id of the message.
            body: The text.
            notify: Whom to notify, or whether.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one reply as read by the caller.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MARK_MESSAGE_REPLY_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncMessageRepliesResource(AsyncResource):
    """Replies to messages."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[MessageReply]:
        """Returns the replies to one message, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            id: Id of the message.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_MESSAGE_REPLIES,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
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
    ) -> MessageReply:
        """Returns one reply, as the only one of a list.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one reply.

        Args:
            id: Id of the reply.
            body: The text.
            notify: Whom to notify, or whether.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
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
        """Deletes one reply.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_MESSAGE_REPLY,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a reply to one message.

        Args:
            id: Id of the message.
            body: The text.
            notify: Whom to notify, or whether.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
                "notify": notify,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def mark_read(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Marks one reply as read by the caller.

        Args:
            id: Id of the reply.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MARK_MESSAGE_REPLY_READ,
            {
                "id": id,
            },
            options,
        )
