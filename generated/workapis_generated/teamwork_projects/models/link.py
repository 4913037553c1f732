# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Link of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf, OneOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, ID_LIST, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class Link(Model):
    """A link that a project keeps.

    Source: Data Reference.
    """

    id: int
    """Id of the link."""
    project_id: int
    """Id of the project."""
    name: str
    """Name of the link."""
    description: str
    """What the link leads to."""
    created_by_userfirstname: str
    """First name of the person who added it."""
    height: int
    """Height of its window in Teamwork."""
    private: bool
    """Whether the link is private."""
    width: int
    """Width of its window in Teamwork."""
    created_by_user_id: int
    """Id of the person who added it."""
    created_by_userlastname: str
    """Last name of the person who added it."""
    category_id: int | None
    """Id of the link category. Further forms: recorded reply."""
    project_name: str
    """Name of the project."""
    open_in_new_window: bool
    """Whether the link is forced to open in a new window. Further forms: vendor documentation."""
    provider: str
    """Short name that the service finds from `code`, such as `default`."""
    created_date: dt.datetime
    """When the link was added."""
    category_name: str
    """Name of the link category."""
    code: str
    """What the link is made of, such as a URL."""
    updated_by_user_id: int | Unset = UNSET
    """Id of the person who last changed the link. Source: recorded reply."""
    updated_by_userfirstname: str | Unset = UNSET
    """First name of the person who last changed the link. Source: recorded reply."""
    updated_by_userlastname: str | Unset = UNSET
    """Last name of the person who last changed the link. Source: recorded reply."""
    updated_date: dt.datetime | Unset = UNSET
    """When the link last changed. Source: recorded reply."""
    user_display_created_date: str | Unset = UNSET
    """Day on which the link was made, as the caller reads dates. Source: recorded reply."""
    user_display_created_time: str | Unset = UNSET
    """Time at which the link was made, as the caller reads times. Source: recorded reply."""
    user_display_updated_date: str | Unset = UNSET
    """Day on which the link last changed, as the caller reads dates. Source: recorded reply."""
    user_display_updated_time: str | Unset = UNSET
    """Time at which the link last changed, as the caller reads times. Source: recorded reply."""
    comments_count: int | Unset = UNSET
    """How many comments the link has. Source: recorded reply."""
    number_of_comments: int | Unset = UNSET
    """How many comments the link has. Source: recorded reply."""
    comments_unread: int | Unset = UNSET
    """How many comments the caller has not read. Source: recorded reply."""
    change_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its changes, separated by commas. Source: recorded reply."""
    comment_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its comments, separated by commas. Source: recorded reply."""
    comment_notify_ids: list[str] | Unset = UNSET
    """Ids of those who are told of comments, separated by commas. Source: recorded reply."""
    combined_followers_count: int | Unset = UNSET
    """How many people follow the link. Source: recorded reply."""
    user_following_changes: bool | Unset = UNSET
    """Whether the caller follows its changes. Source: recorded reply."""
    user_following_comments: bool | Unset = UNSET
    """Whether the caller follows its comments. Source: recorded reply."""
    can_edit: bool | Unset = UNSET
    """Whether the caller may change the link. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the link; empty where there is none. Source: recorded reply."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the link. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("created_by_userfirstname", ("created-by-userfirstname",), STRING, required=True),
        Field("height", ("height",), DIGITS, required=True),
        Field("private", ("private",), FLAG_DIGIT, required=True),
        Field("width", ("width",), DIGITS, required=True),
        Field("created_by_user_id", ("created-by-userId",), DIGITS, required=True),
        Field("created_by_userlastname", ("created-by-userlastname",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("project_name", ("project-name", "projectName"), STRING, required=True),
        Field("open_in_new_window", ("open-in-new-window",), OneOf(BOOLEAN, FLAG_DIGIT), required=True),
        Field("provider", ("provider",), STRING, required=True),
        Field("created_date", ("created-date",), DATE_TIME, required=True),
        Field("category_name", ("category-name",), STRING, required=True),
        Field("code", ("code",), STRING, required=True),
        Field("updated_by_user_id", ("updated-by-userId",), DIGITS),
        Field("updated_by_userfirstname", ("updated-by-userfirstname",), STRING),
        Field("updated_by_userlastname", ("updated-by-userlastname",), STRING),
        Field("updated_date", ("updated-date",), DATE_TIME),
        Field("user_display_created_date", ("user-display-created-date",), STRING),
        Field("user_display_created_time", ("user-display-created-time",), STRING),
        Field("user_display_updated_date", ("user-display-updated-date", "userDisplayUpdatedDate"), STRING),
        Field("user_display_updated_time", ("user-display-updated-time", "userDisplayUpdatedTime"), STRING),
        Field("comments_count", ("comments-count",), DIGITS),
        Field("number_of_comments", ("numberOfComments",), DIGITS),
        Field("comments_unread", ("commentsUnread",), DIGITS),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST),
        Field("comment_notify_ids", ("commentNotifyIds",), ID_LIST),
        Field("combined_followers_count", ("combinedFollowersCount",), DIGITS),
        Field("user_following_changes", ("userFollowingChanges",), BOOLEAN),
        Field("user_following_comments", ("userFollowingComments",), BOOLEAN),
        Field("can_edit", ("canEdit",), BOOLEAN),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
    )
