# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The activities of Telerik TeamPulse REST API: The stream of work item changes and shared messages that a user is notified of."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Parameter
from workapis._unset import UNSET, Unset
from workapis._wire import BOOLEAN, IDENTIFIER, Identifier

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.activity import Activity
    from ..models.activity_counts import ActivityCounts
    from ..models.shared_message import SharedMessage
    from ..models.user import User

LIST_ACTIVITIES: Operation[List[Activity]] = Operation(
    id="listActivities",
    method="GET",
    path="/activities",
    parameters=(Parameter("is_flagged", "isFlagged", "query", BOOLEAN),),
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.activity", "Activity")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
GET_UNREAD_COUNT: Operation[ActivityCounts] = Operation(
    id="getUnreadCount",
    method="GET",
    path="/activities/unread",
    reply=ModelOf("workapis_generated.teampulse.models.activity_counts", "ActivityCounts"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
MARK_ACTIVITIES_SEEN: Operation[ActivityCounts] = Operation(
    id="markActivitiesSeen",
    method="PUT",
    path="/activities/seenupto/{activity-id}",
    parameters=(
        Parameter("activity_id", "activity-id", "path", IDENTIFIER),
        Parameter("only_flagged", "onlyFlagged", "query", BOOLEAN),
    ),
    reply=ModelOf("workapis_generated.teampulse.models.activity_counts", "ActivityCounts"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
LIST_MENTION_NAMES: Operation[List[User]] = Operation(
    id="listMentionNames",
    method="GET",
    path="/activities/users",
    reply=ListOf(ModelOf("workapis_generated.teampulse.models.user", "User")),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)
SHARE_MESSAGE: Operation[SharedMessage] = Operation(
    id="shareMessage",
    method="POST",
    path="/activities/share",
    body=Body(ModelOf("workapis_generated.teampulse.models.shared_message_create", "SharedMessageCreate")),
    reply=ModelOf("workapis_generated.teampulse.models.shared_message", "SharedMessage"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class ActivitiesResource:
    """The stream of work item changes and shared messages that a user is notified of."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
    ) -> List[Activity]:
        """The activities of the stream, all of them or by flag.

        Args:
            is_flagged: Whether the activities to list are flagged or not.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
        )

    def unread_count(
        self,
    ) -> ActivityCounts:
        """How many activities the caller has not seen.

        Source: vendor documentation: GET /activities/unread stands in the later developer guide and in the vendor's
        SDK, below /api/v1, with the same three counts. This page has the section and its reply without the path
        line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            GET_UNREAD_COUNT,
            {},
        )

    def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
    ) -> ActivityCounts:
        """Says that the activities up to the given one have been viewed. No body is sent.

        Args:
            activity_id: Id of the last activity that was viewed.
            only_flagged: Whether only flagged activities shall be marked.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
        )

    def mention_names(
        self,
    ) -> List[User]:
        """The users whose names can be suggested for a mention. The page says that it gives the same as the list of
        all users.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            LIST_MENTION_NAMES,
            {},
        )

    def share(
        self,
        *,
        message: str,
    ) -> SharedMessage:
        """Puts a message of your own into the stream as a new activity.

        Args:
            message: Text of the message.

        Source: vendor documentation: POST /activities/share stands in the later developer guide and in the vendor's
        SDK, below /api/v1. This page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            SHARE_MESSAGE,
            {
                "message": message,
            },
        )


class AsyncActivitiesResource:
    """The stream of work item changes and shared messages that a user is notified of."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def list(
        self,
        *,
        is_flagged: bool | Unset = UNSET,
    ) -> List[Activity]:
        """The activities of the stream, all of them or by flag.

        Args:
            is_flagged: Whether the activities to list are flagged or not.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_ACTIVITIES,
            {
                "is_flagged": is_flagged,
            },
        )

    async def unread_count(
        self,
    ) -> ActivityCounts:
        """How many activities the caller has not seen.

        Source: vendor documentation: GET /activities/unread stands in the later developer guide and in the vendor's
        SDK, below /api/v1, with the same three counts. This page has the section and its reply without the path
        line.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            GET_UNREAD_COUNT,
            {},
        )

    async def mark_seen(
        self,
        activity_id: Identifier,
        *,
        only_flagged: bool | Unset = UNSET,
    ) -> ActivityCounts:
        """Says that the activities up to the given one have been viewed. No body is sent.

        Args:
            activity_id: Id of the last activity that was viewed.
            only_flagged: Whether only flagged activities shall be marked.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            MARK_ACTIVITIES_SEEN,
            {
                "activity_id": activity_id,
                "only_flagged": only_flagged,
            },
        )

    async def mention_names(
        self,
    ) -> List[User]:
        """The users whose names can be suggested for a mention. The page says that it gives the same as the list of
        all users.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            LIST_MENTION_NAMES,
            {},
        )

    async def share(
        self,
        *,
        message: str,
    ) -> SharedMessage:
        """Puts a message of your own into the stream as a new activity.

        Args:
            message: Text of the message.

        Source: vendor documentation: POST /activities/share stands in the later developer guide and in the vendor's
        SDK, below /api/v1. This page prints the method, the body and the reply without the path.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            SHARE_MESSAGE,
            {
                "message": message,
            },
        )
