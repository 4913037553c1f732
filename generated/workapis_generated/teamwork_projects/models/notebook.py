# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Notebook of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DATE_TIME_OR_EMPTY, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, ID_LIST, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class Notebook(Model):
    """A notebook of a project: a text that may be locked by one person.

    Source: Data Reference.
    """

    id: int
    """Id of the notebook."""
    name: str
    """Name of the notebook."""
    description: str
    """What the notebook is about."""
    content: str | Unset = UNSET
    """The text as HTML; present only where it was asked for."""
    private: bool
    """Whether the notebook is private; the page calls it an integer."""
    category_id: int | None
    """Id of the notebook category. Further forms: recorded reply."""
    category_name: str
    """Name of the notebook category."""
    created_date: dt.datetime
    """When the notebook was created."""
    created_by_user_id: int
    """Id of the person who created it."""
    created_by_userfirstname: str
    """First name of the person who created it."""
    created_by_userlastname: str
    """Last name of the person who created it."""
    locked: bool
    """Whether the notebook is locked; the page calls it an integer."""
    locked_date: dt.datetime | None | Unset = UNSET
    """When it was locked; empty where it is not."""
    locked_by_userid: int | Unset = UNSET
    """Id of the person who locked it."""
    locked_by_userfirstname: str | Unset = UNSET
    """First name of the person who locked it."""
    locked_by_userlastname: str | Unset = UNSET
    """Last name of the person who locked it."""
    project_id: int
    """Id of the project."""
    notebook_type: str | Unset = UNSET
    """Markup of the content, such as `HTML`. Source: recorded reply."""
    secure_content: bool | Unset = UNSET
    """`secureContent`, of which no source says more than its name. Source: recorded reply."""
    project_name: str | Unset = UNSET
    """Name of the project. Source: vendor documentation."""
    project_status: str | Unset = UNSET
    """State of the project. Source: recorded reply."""
    is_project_admin: int | Unset = UNSET
    """Whether the caller administers the project, as a digit. Source: recorded reply."""
    updated_by_user_id: int | Unset = UNSET
    """Id of the person who last changed the notebook. Source: vendor documentation."""
    updated_by_userfirstname: str | Unset = UNSET
    """First name of the person who last changed the notebook. Source: vendor documentation."""
    updated_by_userlastname: str | Unset = UNSET
    """Last name of the person who last changed the notebook. Source: vendor documentation."""
    updated_date: dt.datetime | Unset = UNSET
    """When the notebook last changed. Source: vendor documentation."""
    user_display_updated_date: str | Unset = UNSET
    """Day on which the notebook last changed, as the caller reads dates. Source: vendor documentation."""
    user_display_updated_time: str | Unset = UNSET
    """Time at which the notebook last changed, as the caller reads times. Source: vendor documentation."""
    version: int | Unset = UNSET
    """Number of the version. Source: vendor documentation."""
    version_id: int | Unset = UNSET
    """Id of the version. Source: vendor documentation."""
    version_count: int | Unset = UNSET
    """How many versions there are. Source: recorded reply."""
    version_created_by_user_id: int | Unset = UNSET
    """Id of the person who wrote the version. Source: recorded reply."""
    version_created_by_user_first_name: str | Unset = UNSET
    """First name of the person who wrote the version. Source: recorded reply."""
    version_created_by_user_last_name: str | Unset = UNSET
    """Last name of the person who wrote the version. Source: recorded reply."""
    version_created_date_time: dt.datetime | Unset = UNSET
    """When the version was written. Source: recorded reply."""
    version_updated_date_time: dt.datetime | Unset = UNSET
    """When the version last changed. Source: recorded reply."""
    comments_count: int | Unset = UNSET
    """How many comments the notebook has. Source: vendor documentation."""
    nr_comments: int | Unset = UNSET
    """How many comments the notebook has. Source: vendor documentation."""
    read_comments_count: int | Unset = UNSET
    """How many comments the caller has read. Source: vendor documentation."""
    change_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its changes, separated by commas. Source: recorded reply."""
    comment_follower_ids: list[str] | Unset = UNSET
    """Ids of those who follow its comments, separated by commas. Source: recorded reply."""
    comment_notify_ids: list[str] | Unset = UNSET
    """Ids of those who are told of comments, separated by commas. Source: recorded reply."""
    combined_followers_count: int | Unset = UNSET
    """How many people follow the notebook. Source: recorded reply."""
    user_following_changes: bool | Unset = UNSET
    """Whether the caller follows its changes. Source: recorded reply."""
    user_following_comments: bool | Unset = UNSET
    """Whether the caller follows its comments. Source: recorded reply."""
    grant_access_to: list[str] | Unset = UNSET
    """Ids of those who are granted access, separated by commas. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the notebook; empty where there is none. Source: vendor documentation."""
    tags: list[Tag] | Unset = UNSET
    """Tags of the notebook. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("content", ("content",), STRING),
        Field("private", ("private",), FLAG_DIGIT, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("category_name", ("category-name",), STRING, required=True),
        Field("created_date", ("created-date",), DATE_TIME, required=True),
        Field("created_by_user_id", ("created-by-userId",), DIGITS, required=True),
        Field("created_by_userfirstname", ("created-by-userfirstname",), STRING, required=True),
        Field("created_by_userlastname", ("created-by-userlastname",), STRING, required=True),
        Field("locked", ("locked",), FLAG_DIGIT, required=True),
        Field("locked_date", ("locked-date",), DATE_TIME_OR_EMPTY),
        Field("locked_by_userid", ("locked-by-userid",), DIGITS),
        Field("locked_by_userfirstname", ("locked-by-userfirstname",), STRING),
        Field("locked_by_userlastname", ("locked-by-userlastname",), STRING),
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("notebook_type", ("notebook-type",), STRING),
        Field("secure_content", ("secureContent",), BOOLEAN),
        Field("project_name", ("project-name",), STRING),
        Field("project_status", ("project-status",), STRING),
        Field("is_project_admin", ("is-project-admin",), DIGITS),
        Field("updated_by_user_id", ("updated-by-userId",), DIGITS),
        Field("updated_by_userfirstname", ("updated-by-userfirstname",), STRING),
        Field("updated_by_userlastname", ("updated-by-userlastname",), STRING),
        Field("updated_date", ("updated-date",), DATE_TIME),
        Field("user_display_updated_date", ("user-display-updated-date",), STRING),
        Field("user_display_updated_time", ("user-display-updated-time",), STRING),
        Field("version", ("version",), DIGITS),
        Field("version_id", ("version-id",), DIGITS),
        Field("version_count", ("versionCount",), DIGITS),
        Field("version_created_by_user_id", ("versionCreatedByUserId",), DIGITS),
        Field("version_created_by_user_first_name", ("versionCreatedByUserFirstName",), STRING),
        Field("version_created_by_user_last_name", ("versionCreatedByUserLastName",), STRING),
        Field("version_created_date_time", ("versionCreatedDateTime",), DATE_TIME),
        Field("version_updated_date_time", ("versionUpdatedDateTime",), DATE_TIME),
        Field("comments_count", ("comments-count",), DIGITS),
        Field("nr_comments", ("nr-comments",), DIGITS),
        Field("read_comments_count", ("read-comments-count",), DIGITS),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST),
        Field("comment_notify_ids", ("commentNotifyIds",), ID_LIST),
        Field("combined_followers_count", ("combinedFollowersCount",), DIGITS),
        Field("user_following_changes", ("userFollowingChanges",), BOOLEAN),
        Field("user_following_comments", ("userFollowingComments",), BOOLEAN),
        Field("grant_access_to", ("grantAccessTo",), ID_LIST),
        Field("lockdown_id", ("lockdown-id",), DIGITS_OR_EMPTY),
        Field("tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"))),
    )
