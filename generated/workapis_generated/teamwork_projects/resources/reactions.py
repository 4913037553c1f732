# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The reactions of Teamwork Projects API: Reactions to comments, messages and updates."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final, Literal

from workapis._codec import ANYTHING, ListOf, MapOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import BOOLEAN, IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

REACT_TO_COMMENT: Final[Operation[dict[str, Any]]] = Operation(
    id="reactToComment",
    method="PUT",
    path="/comments/{id}/react.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_COMMENT_REACTIONS: Final[Operation[List[dict[str, Any]]]] = Operation(
    id="listCommentReactions",
    method="GET",
    path="/comments/{id}/reactions.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("reaction_type", "reactionType", "query", STRING),
    ),
    reply=ListOf(MapOf(ANYTHING)),
    envelope="reactions",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REACT_TO_MESSAGE_REPLY: Final[Operation[dict[str, Any]]] = Operation(
    id="reactToMessageReply",
    method="PUT",
    path="/messagereplies/{id}/react.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REACT_TO_PROJECT_UPDATE: Final[Operation[dict[str, Any]]] = Operation(
    id="reactToProjectUpdate",
    method="PUT",
    path="/projects/updates/{id}/react.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(MapOf(ANYTHING)),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
REMOVE_REACTION: Final[Operation[dict[str, Any]]] = Operation(
    id="removeReaction",
    method="PUT",
    path="/{resource}/{id}/unreact.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    body=Body(MapOf(ANYTHING)),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_MESSAGE_REACTIONS: Final[Operation[dict[str, Any]]] = Operation(
    id="getMessageReactions",
    method="GET",
    path="/v/2/messages/{id}.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("get_reactions", "getReactions", "query", BOOLEAN),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_MESSAGE_REPLY_REACTIONS: Final[Operation[dict[str, Any]]] = Operation(
    id="listMessageReplyReactions",
    method="GET",
    path="/v/2/messages/{id}/replies.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("get_reactions", "getReactions", "query", BOOLEAN),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_TASK_COMMENT_REACTIONS: Final[Operation[dict[str, Any]]] = Operation(
    id="listTaskCommentReactions",
    method="GET",
    path="/v/2/tasks/{id}/comments.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
        Parameter("get_likes", "getLikes", "query", STRING),
        Parameter("get_emoji", "getEmoji", "query", STRING),
        Parameter("get_reactions", "getReactions", "query", STRING),
        Parameter("order_by", "orderBy", "query", STRING),
        Parameter("sort_order", "sortOrder", "query", choice("asc", "desc")),
    ),
    reply=MapOf(ANYTHING),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class ReactionsResource(Resource):
    """Reactions to comments, messages and updates."""

    def add_to_comment(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REACT_TO_COMMENT,
            {
                "id": id,
            },
            options,
        )

    def list_of_comment(
        self,
        id: Identifier,
        *,
        reaction_type: str,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[dict[str, Any]]:
        """Returns the reactions of one kind to one comment.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the comment.
            reaction_type: Kind of the reaction.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_COMMENT_REACTIONS,
            {
                "id": id,
                "reaction_type": reaction_type,
            },
            limit,
            checkpoint,
            options,
        )

    def add_to_reply(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to a message or to one of its replies.

        Args:
            id: Id of the reply.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REACT_TO_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def add_to_update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to one update of a project.

        Args:
            id: Id of the update.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REACT_TO_PROJECT_UPDATE,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    def remove(
        self,
        resource: str,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Takes the reaction of the caller to one thing back.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            REMOVE_REACTION,
            {
                "resource": resource,
                "id": id,
                "body": body,
            },
            options,
        )

    def of_message(
        self,
        id: Identifier,
        *,
        get_reactions: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one message with the reactions to it.

        Args:
            id: Id of the message.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_MESSAGE_REACTIONS,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    def of_replies(
        self,
        id: Identifier,
        *,
        get_reactions: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the replies to one message with the reactions to them.

        Args:
            id: Id of the message.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_MESSAGE_REPLY_REACTIONS,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    def of_task_comments(
        self,
        id: Identifier,
        *,
        get_reactions: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        get_likes: str | Unset = UNSET,
        get_emoji: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the comments on one task with the reactions to them; the page does not show the reply.

        Args:
            id: Id of the task.
            get_reactions: Whether the reactions are returned too.
            page: Number of the page to return.
            page_size: How many results a page has.
            get_likes: Whether the likes are returned too.
            get_emoji: Which reaction to return.
            order_by: What to sort by.
            sort_order: Whether to sort upwards or downwards.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            LIST_TASK_COMMENT_REACTIONS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "get_likes": get_likes,
                "get_emoji": get_emoji,
                "get_reactions": get_reactions,
                "order_by": order_by,
                "sort_order": sort_order,
            },
            options,
        )


class AsyncReactionsResource(AsyncResource):
    """Reactions to comments, messages and updates."""

    async def add_to_comment(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REACT_TO_COMMENT,
            {
                "id": id,
            },
            options,
        )

    def list_of_comment(
        self,
        id: Identifier,
        *,
        reaction_type: str,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Returns the reactions of one kind to one comment.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the comment.
            reaction_type: Kind of the reaction.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_COMMENT_REACTIONS,
            {
                "id": id,
                "reaction_type": reaction_type,
            },
            limit,
            checkpoint,
            options,
        )

    async def add_to_reply(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to a message or to one of its replies.

        Args:
            id: Id of the reply.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REACT_TO_MESSAGE_REPLY,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def add_to_update(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Adds a reaction to one update of a project.

        Args:
            id: Id of the update.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REACT_TO_PROJECT_UPDATE,
            {
                "id": id,
                "body": body,
            },
            options,
        )

    async def remove(
        self,
        resource: str,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Takes the reaction of the caller to one thing back.

        Args:
            resource: Kind of the thing.
            id: Id of the thing.
            body: the body
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            REMOVE_REACTION,
            {
                "resource": resource,
                "id": id,
                "body": body,
            },
            options,
        )

    async def of_message(
        self,
        id: Identifier,
        *,
        get_reactions: bool,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns one message with the reactions to it.

        Args:
            id: Id of the message.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_MESSAGE_REACTIONS,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    async def of_replies(
        self,
        id: Identifier,
        *,
        get_reactions: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the replies to one message with the reactions to them.

        Args:
            id: Id of the message.
            get_reactions: Whether the reactions are returned too.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_MESSAGE_REPLY_REACTIONS,
            {
                "id": id,
                "get_reactions": get_reactions,
            },
            options,
        )

    async def of_task_comments(
        self,
        id: Identifier,
        *,
        get_reactions: str,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        get_likes: str | Unset = UNSET,
        get_emoji: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Returns the comments on one task with the reactions to them; the page does not show the reply.

        Args:
            id: Id of the task.
            get_reactions: Whether the reactions are returned too.
            page: Number of the page to return.
            page_size: How many results a page has.
            get_likes: Whether the likes are returned too.
            get_emoji: Which reaction to return.
            order_by: What to sort by.
            sort_order: Whether to sort upwards or downwards.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            LIST_TASK_COMMENT_REACTIONS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
                "get_likes": get_likes,
                "get_emoji": get_emoji,
                "get_reactions": get_reactions,
                "order_by": order_by,
                "sort_order": sort_order,
            },
            options,
        )
