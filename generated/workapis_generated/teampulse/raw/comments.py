# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The comments of Telerik TeamPulse REST API, each call with everything that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource

from ..resources.comments import CREATE_COMMENT

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.comment import Comment
    from ..models.project_key import ProjectKey
    from ..models.work_item_key import WorkItemKey


class RawCommentsResource(Resource):
    """Comments on stories, bugs, issues, risks and feedback."""

    def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
        options: CallOptions | None = None,
    ) -> Reply[Comment]:
        """As `comments.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_COMMENT,
            {
                "description": description,
                "type": type,
                "project": project,
                "work_item": work_item,
            },
            options,
        )


class AsyncRawCommentsResource(AsyncResource):
    """Comments on stories, bugs, issues, risks and feedback."""

    async def create(
        self,
        *,
        description: str,
        type: str,
        project: ProjectKey,
        work_item: WorkItemKey,
        options: CallOptions | None = None,
    ) -> Reply[Comment]:
        """As `comments.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_COMMENT,
            {
                "description": description,
                "type": type,
                "project": project,
                "work_item": work_item,
            },
            options,
        )
