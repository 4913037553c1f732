# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""NewTodoItem of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from workapis._codec import ANYTHING, ListOf, MapOf, ModelOf
from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, COMPACT_DATE_OR_EMPTY, ID_LIST, INTEGER, NAME_LIST, STRING, TAG_LIST
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .predecessor_write import PredecessorWrite
    from .repeat_options_write import RepeatOptionsWrite


@define(frozen=True, kw_only=True, repr=False)
class NewTodoItem(Model):
    """A task to create, in a task list, in a project or below another task.

    Source: Teamwork API v1 (vendor documentation).
    """

    attachments: list[str] | Unset = UNSET
    """Ids of files to attach that are there already."""
    change_follower_ids: list[str] | Unset = UNSET
    """Ids of people who are told of changes."""
    column_id: int | Unset = UNSET
    """Id of the column of the board that it is put in."""
    comment_follower_ids: list[str] | Unset = UNSET
    """Ids of people who are told of comments."""
    content: str
    """Text of the task."""
    description: str | Unset = UNSET
    """Further words."""
    due_date: dt.date | None | Unset = UNSET
    """Day on which it is due; empty to set none."""
    estimated_minutes: int | Unset = UNSET
    """Minutes that the work is estimated to take."""
    grant_access_to: list[str] | Unset = UNSET
    """Ids of people, companies and teams who may see it."""
    notify: bool | Unset = UNSET
    """Whom to notify, or whether."""
    parent_task_id: int | Unset = UNSET
    """Id of the task that it is part of."""
    pending_file_attachments: list[str] | Unset = UNSET
    """References of uploaded files to attach."""
    position_after_task: int | Unset = UNSET
    """Id of the task behind which it is put."""
    predecessors: list[PredecessorWrite] | Unset = UNSET
    """Tasks that must come first."""
    priority: Literal["", "low", "medium", "high"] | Unset = UNSET
    """Priority, empty for none."""
    private: bool | Unset = UNSET
    """Whether it is private."""
    progress: int | Unset = UNSET
    """Percentage that is done."""
    responsible_party_id: list[str] | Unset = UNSET
    """Ids of those who are to do it."""
    start_date: dt.date | None | Unset = UNSET
    """Day on which work begins; empty to set none."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    attachments_category_ids: list[str] | Unset = UNSET
    """Ids of categories of the attached files."""
    completed: bool | Unset = UNSET
    """Whether it is completed."""
    creator_id: int | Unset = UNSET
    """Id of the person who is to count as its creator."""
    everyone_must_do: bool | Unset = UNSET
    """Whether each who is responsible has to complete it."""
    pending_file_attachments_category_ids: list[str] | Unset = UNSET
    """Ids of categories of the uploaded files."""
    reminders: list[dict[str, Any]] | Unset = UNSET
    """Reminders; the page does not show their form."""
    remove_other_files: bool | Unset = UNSET
    """Whether files that are not named are taken off."""
    update_files: bool | Unset = UNSET
    """Whether the files are changed."""
    use_defaults: bool | Unset = UNSET
    """Whether the defaults of the task list apply."""
    repeat_options: RepeatOptionsWrite | Unset = UNSET
    """`repeatOptions`, of which no source says more than its name."""
    tasklist_id: int | Unset = UNSET
    """Id of the task list."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("attachments", ("attachments",), ID_LIST),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST),
        Field("column_id", ("columnId",), INTEGER),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST),
        Field("content", ("content",), STRING, required=True),
        Field("description", ("description",), STRING),
        Field("due_date", ("due-date",), COMPACT_DATE_OR_EMPTY),
        Field("estimated_minutes", ("estimated-minutes",), INTEGER),
        Field("grant_access_to", ("grant-access-to",), ID_LIST),
        Field("notify", ("notify",), BOOLEAN),
        Field("parent_task_id", ("parentTaskId",), INTEGER),
        Field("pending_file_attachments", ("pendingFileAttachments",), NAME_LIST),
        Field("position_after_task", ("positionAfterTask",), INTEGER),
        Field(
            "predecessors",
            ("predecessors",),
            ListOf(ModelOf("workapis_generated.teamwork_projects.models.predecessor_write", "PredecessorWrite")),
        ),
        Field("priority", ("priority",), choice("", "low", "medium", "high")),
        Field("private", ("private",), BOOLEAN),
        Field("progress", ("progress",), INTEGER),
        Field("responsible_party_id", ("responsible-party-id",), ID_LIST),
        Field("start_date", ("start-date",), COMPACT_DATE_OR_EMPTY),
        Field("tags", ("tags",), TAG_LIST),
        Field("attachments_category_ids", ("attachmentsCategoryIds",), ID_LIST),
        Field("completed", ("completed",), BOOLEAN),
        Field("creator_id", ("creator-id",), INTEGER),
        Field("everyone_must_do", ("everyone-must-do",), BOOLEAN),
        Field("pending_file_attachments_category_ids", ("pendingFileAttachmentsCategoryIds",), ID_LIST),
        Field("reminders", ("reminders",), ListOf(MapOf(ANYTHING))),
        Field("remove_other_files", ("removeOtherFiles",), BOOLEAN),
        Field("update_files", ("updateFiles",), BOOLEAN),
        Field("use_defaults", ("use-defaults",), BOOLEAN),
        Field(
            "repeat_options",
            ("repeatOptions",),
            ModelOf("workapis_generated.teamwork_projects.models.repeat_options_write", "RepeatOptionsWrite"),
        ),
        Field("tasklist_id", ("tasklistId",), INTEGER),
    )
