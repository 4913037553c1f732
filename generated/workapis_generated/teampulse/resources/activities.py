# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The activities of Telerik TeamPulse REST API: The stream of work item changes and shared messages that a user is notified of."""

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

    from ..models.activity import Activity
    from ..models.activity_counts import ActivityCounts
    from ..models.shared_message import SharedMessage
    from ..models.user import User

LIST_ACTIVITIES: Final[Operation[List[Activity]]] = Operation(
    id="listActivities",
    method="GET",
    path="/activities",
    parameters=(Parameter("is_flagged", "isFlagged", "query", BOOLEAN),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.activity", "Activity")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
GET_UNREAD_COUNT: Final[Operation[ActivityCounts]] = Operation(
    id="getUnreadCount",
    method="GET",
    path="/activities/unread",
    reply=ModelOf("workapis_generated.teampulse.models.activity_counts", "ActivityCounts"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
MARK_ACTIVITIES_SEEN: Final[Operation[ActivityCounts]] = Operation(
    id="markActivitiesSeen",
    method="PUT",
    path="/activities/seenupto/{activity-id}",
    parameters=(
        Parameter("activity_id", "activity-id", "path", IDENTIFIER),
        Parameter("only_flagged", "onlyFlagged", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teampulse.models.activity_counts", "ActivityCounts"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    retry_safe=True,
    documented=frozenset({200, 400, 404, 500}),
)
LIST_MENTION_NAMES: Final[Operation[List[User]]] = Operation(
    id="listMentionNames",
    method="GET",
    path="/activities/users",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({200, 400, 404, 500}),
)
SHARE_MESSAGE: Final[Operation[SharedMessage]] = Operation(
    id="shareMessage",
    method="POST",
    path="/activities/share",
    body=Body(ModelOf("workapis_generated.teampulse.models.shared_message_create", "SharedMessageCreate")),
    reply=ModelOf("workapis_generated.teampulse.models.shared_message", "SharedMessage"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({201, 400, 404, 500}),
)


class ActivitiesResource(Resource):
    """The stream of work item changes and shared messages that a user is notified of."""

    def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Activity]:
        """The activities of the stream, all of them or by flag.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            is_flagged: Whether the activities to list are flagged or not.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
            limit,
            checkpoint,
            options,
        )

    def unread_count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ActivityCounts:
        """How many activities the caller has not seen.

        Args:
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: GET /activities/unread stands in the later developer guide and in the vendor's
        SDK, below /api/v1, with the same three counts. This page has the section and its reply without the path
        line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_UNREAD_COUNT,
            {},
            options,
        )

    def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActivityCounts:
        """Says that the activities up to the given one have been viewed. No body is sent.

        Args:
            activity_id: Id of the last activity that was viewed.
            only_flagged: Whether only flagged activities shall be marked.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
            options,
        )

    def mention_names(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[User]:
        """The users whose names can be suggested for a mention. The page says that it gives the same as the list of
        all users.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return Pages(
            self._session,
            LIST_MENTION_NAMES,
            {},
            limit,
            checkpoint,
            options,
        )

    def share(
        self,
        *,
        message: str,
        options: CallOptions | None = None,
    ) -> SharedMessage:
        """Puts a message of your own into the stream as a new activity.

        Args:
            message: Text of the message.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: POST /activities/share stands in the later developer guide and in the vendor's
        SDK, below /api/v1. This page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            SHARE_MESSAGE,
            {
                "message": message,
            },
            options,
        )


class AsyncActivitiesResource(AsyncResource):
    """The stream of work item changes and shared messages that a user is notified of."""

    def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Activity]:
        """The activities of the stream, all of them or by flag.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            is_flagged: Whether the activities to list are flagged or not.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
            limit,
            checkpoint,
            options,
        )

    async def unread_count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ActivityCounts:
        """How many activities the caller has not seen.

        Args:
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: GET /activities/unread stands in the later developer guide and in the vendor's
        SDK, below /api/v1, with the same three counts. This page has the section and its reply without the path
        line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_UNREAD_COUNT,
            {},
            options,
        )

    async def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ActivityCounts:
        """Says that the activities up to the given one have been viewed. No body is sent.

        Args:
            activity_id: Id of the last activity that was viewed.
            only_flagged: Whether only flagged activities shall be marked.
            options: Timeout, deadline, retries and headers of this call.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
            options,
        )

    def mention_names(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[User]:
        """The users whose names can be suggested for a mention. The page says that it gives the same as the list of
        all users.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client follows the link of the reply, and if it cannot, it ends with a `PageDrift` warning: see
        `workapis.paging`.

        A later API, below /api/v1, takes `$top` and `$skip`; no page says so of this one.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return AsyncPages(
            self._session,
            LIST_MENTION_NAMES,
            {},
            limit,
            checkpoint,
            options,
        )

    async def share(
        self,
        *,
        message: str,
        options: CallOptions | None = None,
    ) -> SharedMessage:
        """Puts a message of your own into the stream as a new activity.

        Args:
            message: Text of the message.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: POST /activities/share stands in the later developer guide and in the vendor's
        SDK, below /api/v1. This page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            SHARE_MESSAGE,
            {
                "message": message,
            },
            options,
        )
