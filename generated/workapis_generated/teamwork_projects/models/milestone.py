# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Milestone of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._wire import (
    BOOLEAN,
    COMPACT_DATE,
    DATE_TIME,
    DIGITS,
    DIGITS_OR_EMPTY,
    FLAG_YES_NO,
    ID_LIST,
    PIPE_LIST,
    STRING,
)
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deprecated_key import DeprecatedKey
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class Milestone(Model):
    """A milestone of a project: a dated goal and the people responsible for it.

    Source: Data Reference.
    """

    id: int
    """Id of the milestone."""
    title: str
    """Name of the milestone."""
    project_id: int
    """Id of the project."""
    created_on: dt.datetime
    """When the milestone was created."""
    creator_id: int
    """Id of the person who created it."""
    comments_count: int
    """How many comments it has."""
    completed_on: dt.datetime | Unset = UNSET
    """When it was completed."""
    deadline: dt.date
    """Day by which it is due."""
    completed: bool
    """Whether it is completed."""
    completer_id: int | Unset = UNSET
    """Id of the person who completed it."""
    responsible_party_ids: list[str]
    """Ids of the people it is assigned to, separated by commas."""
    responsible_party_names: list[str]
    """Names of the people it is assigned to."""
    reminder: bool
    """Whether there is a reminder. Further forms: vendor documentation."""
    private: bool
    """Whether the milestone is private."""
    isprivate_deprecation: DeprecatedKey | Unset = UNSET
    """`_isprivate`, of which no source says more than its name. Source: vendor documentation."""
    description: str | Unset = UNSET
    """What the milestone is for. Source: vendor documentation."""
    status: str | Unset = UNSET
    """State of the milestone, such as `completed`, `late` or `upcoming`. Source: vendor documentation."""
    isprivate: bool | Unset = UNSET
    """Whether the milestone is private; the same as `private`, in a word. Source: vendor documentation."""
    project_name: str | Unset = UNSET
    """Name of the project. Source: vendor documentation."""
    company_id: int | Unset = UNSET
    """Id of the company. Source: vendor documentation."""
    company_name: str | Unset = UNSET
    """Name of the company. Source: vendor documentation."""
    project_logo_color: str | Unset = UNSET
    """`project-logo-color`, of which no source says more than its name. Source: recorded reply."""
    creator_firstname: str | Unset = UNSET
    """First name of the person who made the milestone. Source: vendor documentation."""
    creator_lastname: str | Unset = UNSET
    """Last name of the person who made the milestone. Source: vendor documentation."""
    creator_avatar_url: str | Unset = UNSET
    """URL of the picture of the person who made the milestone. Source: vendor documentation."""
    completer_firstname: str | Unset = UNSET
    """First name of the person who completed it. Source: vendor documentation."""
    completer_lastname: str | Unset = UNSET
    """Last name of the person who completed it. Source: vendor documentation."""
    responsible_party_id: int | None | Unset = UNSET
    """Id of the person responsible, if it is one. Source: vendor documentation. Further forms: recorded reply."""
    responsible_party_type: str | Unset = UNSET
    """Kind of the one responsible. Source: vendor documentation."""
    responsible_party_firstname: str | Unset = UNSET
    """First name of the person responsible. Source: vendor documentation."""
    responsible_party_lastname: str | Unset = UNSET
    """Last name of the person responsible. Source: vendor documentation."""
    responsible_party_full_names: str | Unset = UNSET
    """Full names of the people responsible. Source: recorded reply."""
    last_changed_on: dt.datetime | Unset = UNSET
    """When the milestone last changed. Source: vendor documentation."""
    due_date_offset: int | Unset = UNSET
    """`dueDateOffset`, of which no source says more than its name. Source: recorded reply."""
    tasklists: list[Any] | Unset = UNSET
    """Task lists of the milestone; no source shows one. Source: vendor documentation."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the milestone. Source: recorded reply."""
    change_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its changes, separated by commas. Source: recorded reply."""
    comment_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its comments, separated by commas. Source: recorded reply."""
    comment_notify_ids: list[str] | Unset = UNSET
    """Ids of those who are told of comments, separated by commas. Source: recorded reply."""
    user_following_changes: bool | Unset = UNSET
    """Whether the caller follows its changes. Source: recorded reply."""
    user_following_comments: bool | Unset = UNSET
    """Whether the caller follows its comments. Source: recorded reply."""
    can_edit: bool | Unset = UNSET
    """Whether the caller may change the milestone. Source: vendor documentation."""
    can_complete: bool | Unset = UNSET
    """Whether the caller may complete the milestone. Source: vendor documentation."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("title", ("title",), STRING, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("created_on", ("created-on",), DATE_TIME, required=True),
        Field("creator_id", ("creator-id",), DIGITS, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("completed_on", ("completed-on",), DATE_TIME),
        Field("deadline", ("deadline",), COMPACT_DATE, required=True),
        Field("completed", ("completed",), BOOLEAN, required=True),
        Field("completer_id", ("completer-id",), DIGITS),
        Field("responsible_party_ids", ("responsible-party-ids", "responsiblePartyIds"), ID_LIST, required=True),
        Field(
            "responsible_party_names", ("responsible-party-names", "responsiblePartyNames"), PIPE_LIST, required=True
        ),
        Field("reminder", ("reminder",), OneOf(BOOLEAN, FLAG_YES_NO), required=True),
        Field("private", ("private",), BOOLEAN, required=True),
        Field(
            "isprivate_deprecation",
            ("_isprivate",),
            ModelOf("workapis_generated.teamwork_projects.models.deprecated_key", "DeprecatedKey"),
        ),
        Field("description", ("description",), STRING),
        Field("status", ("status",), STRING),
        Field("isprivate", ("isprivate",), FLAG_YES_NO),
        Field("project_name", ("project-name",), STRING),
        Field("company_id", ("company-id",), DIGITS),
        Field("company_name", ("company-name",), STRING),
        Field("project_logo_color", ("project-logo-color",), STRING),
        Field("creator_firstname", ("creator-firstname",), STRING),
        Field("creator_lastname", ("creator-lastname",), STRING),
        Field("creator_avatar_url", ("creator-avatar-url",), STRING),
        Field("completer_firstname", ("completer-firstname",), STRING),
        Field("completer_lastname", ("completer-lastname",), STRING),
        Field("responsible_party_id", ("responsible-party-id",), DIGITS_OR_EMPTY),
        Field("responsible_party_type", ("responsible-party-type",), STRING),
        Field("responsible_party_firstname", ("responsible-party-firstname",), STRING),
        Field("responsible_party_lastname", ("responsible-party-lastname",), STRING),
        Field("responsible_party_full_names", ("responsiblePartyFullNames",), STRING),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME),
        Field("due_date_offset", ("dueDateOffset",), DIGITS),
        Field("tasklists", ("tasklists",), ListOf(ANYTHING)),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST),
        Field("comment_notify_ids", ("commentNotifyIds",), ID_LIST),
        Field("user_following_changes", ("userFollowingChanges",), BOOLEAN),
        Field("user_following_comments", ("userFollowingComments",), BOOLEAN),
        Field("can_edit", ("canEdit",), BOOLEAN),
        Field("can_complete", ("canComplete",), BOOLEAN),
    )
