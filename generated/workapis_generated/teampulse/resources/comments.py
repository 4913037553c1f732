# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The comments of Telerik TeamPulse REST API: Comments on stories, bugs, issues, risks and feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._codec import ModelOf
from workapis._operation import Body, Operation

if TYPE_CHECKING:
    from workapis._client import AsyncSession, Session

    from ..models.comment import Comment
    from ..models.project_key import ProjectKey
    from ..models.work_item_key import WorkItemKey

CREATE_COMMENT: Operation[Comment] = Operation(
    id="createComment",
    method="POST",
    path="/comments",
    body=Body(ModelOf("workapis_generated.teampulse.models.comment_create", "CommentCreate")),
    reply=ModelOf("workapis_generated.teampulse.models.comment", "Comment"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
)


class CommentsResource:
    """Comments on stories, bugs, issues, risks and feedback."""

    def __init__(self, session: Session) -> None:
        """Take what sends the operations."""
        self._session = session

    def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
    ) -> Comment:
        """Adds a comment to a story, bug, issue, risk or feedback item. Comments on feedback can be visible in the
        project portal.

        Args:
            description: Text of the comment.
            type: Kind of comment; the page prints `PortalComment` and no other.
            project: Project of the work item.
            work_item: Work item to comment on: a story, bug, issue, risk or feedback item.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return self._session.call(
            CREATE_COMMENT,
            {
                "description": description,
                "type": type,
                "project": project,
                "work_item": work_item,
            },
        )


class AsyncCommentsResource:
    """Comments on stories, bugs, issues, risks and feedback."""

    def __init__(self, session: AsyncSession) -> None:
        """Take what sends the operations."""
        self._session = session

    async def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
    ) -> Comment:
        """Adds a comment to a story, bug, issue, risk or feedback item. Comments on feedback can be visible in the
        project portal.

        Args:
            description: Text of the comment.
            type: Kind of comment; the page prints `PortalComment` and no other.
            project: Project of the work item.
            work_item: Work item to comment on: a story, bug, issue, risk or feedback item.

        Source: printed.

        Documentation: https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx
        """
        return await self._session.call(
            CREATE_COMMENT,
            {
                "description": description,
                "type": type,
                "project": project,
                "work_item": work_item,
            },
        )
