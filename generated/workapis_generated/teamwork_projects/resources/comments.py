# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The comments of Teamwork Projects API: Comments on tasks, files, milestones, notebooks and links."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.comment import Comment
    from ..models.created_reply import CreatedReply

LIST_COMMENTS: Final[Operation[List[Comment]]] = Operation(
    id="listComments",
    method="GET",
    path="/comments.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.comment", "Comment")),
    envelope="comments",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
LIST_THING_COMMENTS: Final[Operation[List[Comment]]] = Operation(
    id="listThingComments",
    method="GET",
    path="/{resource}/{id}/comments.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.comment", "Comment")),
    envelope="comments",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_COMMENT: Final[Operation[CreatedReply]] = Operation(
    id="createComment",
    method="POST",
    path="/{resource}/{id}/comments.json",
    parameters=(
        Parameter("resource", "resource", "path", STRING),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_comment", "NewComment"), envelope="comment"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_COMMENT: Final[Operation[Comment]] = Operation(
    id="getComment",
    method="GET",
    path="/comments/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.comment", "Comment"),
    envelope="comment",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_COMMENT: Final[Operation[None]] = Operation(
    id="updateComment",
    method="PUT",
    path="/comments/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.comment_write", "CommentWrite"), envelope="comment"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_COMMENT: Final[Operation[None]] = Operation(
    id="deleteComment",
    method="DELETE",
    path="/comments/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MARK_COMMENT_READ: Final[Operation[None]] = Operation(
    id="markCommentRead",
    method="PUT",
    path="/comments/{id}/markread.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    retry_safe=True,
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class CommentsResource(Resource):
    """Comments on tasks, files, milestones, notebooks and links."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Comment]:
        """Returns the comments on things of all kinds, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_COMMENTS,
            {
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of(
        self,
        resource: str,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Comment]:
        """Returns the latest comments on one thing, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            resource: Kind of the thing that is commented on, such as `tasks`.
            id: Id of the thing that is commented on.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_THING_COMMENTS,
            {
                "resource": resource,
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        resource: str,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a comment on one thing.

        Args:
            resource: Kind of the thing that is commented on, such as `tasks`.
            id: Id of the thing that is commented on.
            body: The text.
            content_type: Whether the text is plain or HTML.
            isprivate: Whether it is private.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_COMMENT,
            {
                "resource": resource,
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Comment:
        """Returns one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_COMMENT,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        body: str,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one comment.

        Args:
            id: Id of the comment.
            body: The text.
            content_type: Whether the text is plain or HTML.
            isprivate: Whether it is private.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_COMMENT,
            {
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
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
        """Deletes one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_COMMENT,
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
        """Marks one comment as read by the caller.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            MARK_COMMENT_READ,
            {
                "id": id,
            },
            options,
        )


class AsyncCommentsResource(AsyncResource):
    """Comments on tasks, files, milestones, notebooks and links."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Comment]:
        """Returns the comments on things of all kinds, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_COMMENTS,
            {
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    def list_of(
        self,
        resource: str,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Comment]:
        """Returns the latest comments on one thing, 20 to a page.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            resource: Kind of the thing that is commented on, such as `tasks`.
            id: Id of the thing that is commented on.
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_THING_COMMENTS,
            {
                "resource": resource,
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        resource: str,
        id: Identifier,
        *,
        body: str | Unset = UNSET,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a comment on one thing.

        Args:
            resource: Kind of the thing that is commented on, such as `tasks`.
            id: Id of the thing that is commented on.
            body: The text.
            content_type: Whether the text is plain or HTML.
            isprivate: Whether it is private.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_COMMENT,
            {
                "resource": resource,
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Comment:
        """Returns one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_COMMENT,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        body: str,
        content_type: Literal["TEXT", "HTML"] | Unset = UNSET,
        isprivate: bool | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes one comment.

        Args:
            id: Id of the comment.
            body: The text.
            content_type: Whether the text is plain or HTML.
            isprivate: Whether it is private.
            notify: Whom to notify, or whether.
            pending_file_attachments: References of uploaded files to attach.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_COMMENT,
            {
                "id": id,
                "body": body,
                "content_type": content_type,
                "isprivate": isprivate,
                "notify": notify,
                "pending_file_attachments": pending_file_attachments,
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
        """Deletes one comment.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_COMMENT,
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
        """Marks one comment as read by the caller.

        Args:
            id: Id of the comment.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            MARK_COMMENT_READ,
            {
                "id": id,
            },
            options,
        )
