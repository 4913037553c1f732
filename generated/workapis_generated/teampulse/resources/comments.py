# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The comments of Telerik TeamPulse REST API: Comments on stories, bugs, issues, risks and feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workapis._codec import ModelOf
from workapis._operation import Body, Operation
from workapis._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.comment import Comment
    from ..models.project_key import ProjectKey
    from ..models.work_item_key import WorkItemKey

CREATE_COMMENT: Final[Operation[Comment]] = Operation(
    id="createComment",
    method="POST",
    path="/comments",
    body=Body(ModelOf("workapis_generated.teampulse.models.comment_create", "CommentCreate")),
    reply=ModelOf("workapis_generated.teampulse.models.comment", "Comment"),
    docs_url="https://docs.telerik.com/teampulse/silverlight/user-guide/rest_api.aspx",
    documented=frozenset({201, 400, 404, 500}),
)


class CommentsResource(Resource):
    """Comments on stories, bugs, issues, risks and feedback."""

    def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
        options: CallOptions | None = None,
    ) -> Comment:
        """Adds a comment to a story, bug, issue, risk or feedback item. Comments on feedback can be visible in the
        project portal.

        Args:
            description: Text of the comment.
            type: Kind of comment; the page prints `PortalComment` and no other.
            project: Project of the work item.
            work_item: Work item to comment on: a story, bug, issue, risk or feedback item.
            options: Timeout, deadline, retries and headers of this call.

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
            options,
        )


class AsyncCommentsResource(AsyncResource):
    """Comments on stories, bugs, issues, risks and feedback."""

    async def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
        options: CallOptions | None = None,
    ) -> Comment:
        """Adds a comment to a story, bug, issue, risk or feedback item. Comments on feedback can be visible in the
        project portal.

        Args:
            description: Text of the comment.
            type: Kind of comment; the page prints `PortalComment` and no other.
            project: Project of the work item.
            work_item: Work item to comment on: a story, bug, issue, risk or feedback item.
            options: Timeout, deadline, retries and headers of this call.

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
            options,
        )
