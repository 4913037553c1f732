# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The reactions of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.reactions import (
    GET_MESSAGE_REACTIONS,
    LIST_COMMENT_REACTIONS,
    LIST_MESSAGE_REPLY_REACTIONS,
    LIST_TASK_COMMENT_REACTIONS,
    REACT_TO_COMMENT,
    REACT_TO_MESSAGE_REPLY,
    REACT_TO_PROJECT_UPDATE,
    REMOVE_REACTION,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawReactionsResource(Resource):
    """Reactions to comments, messages and updates."""

    def add_to_comment(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_comment`, with status, headers and content."""
        return self._session.reply(
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
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `reactions.list_of_comment`, with status, headers and content."""
        return self._session.reply(
            LIST_COMMENT_REACTIONS,
            {
                "id": id,
                "reaction_type": reaction_type,
            },
            options,
        )

    def add_to_reply(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_reply`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_update`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.remove`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_message`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_replies`, with status, headers and content."""
        return self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_task_comments`, with status, headers and content."""
        return self._session.reply(
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


class AsyncRawReactionsResource(AsyncResource):
    """Reactions to comments, messages and updates."""

    async def add_to_comment(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_comment`, with status, headers and content."""
        return await self._session.reply(
            REACT_TO_COMMENT,
            {
                "id": id,
            },
            options,
        )

    async def list_of_comment(
        self,
        id: Identifier,
        *,
        reaction_type: str,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `reactions.list_of_comment`, with status, headers and content."""
        return await self._session.reply(
            LIST_COMMENT_REACTIONS,
            {
                "id": id,
                "reaction_type": reaction_type,
            },
            options,
        )

    async def add_to_reply(
        self,
        id: Identifier,
        *,
        body: dict[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_reply`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.add_to_update`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.remove`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_message`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_replies`, with status, headers and content."""
        return await self._session.reply(
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
    ) -> Reply[dict[str, Any]]:
        """As `reactions.of_task_comments`, with status, headers and content."""
        return await self._session.reply(
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
