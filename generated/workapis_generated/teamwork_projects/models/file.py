# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""File of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, ListOf, ModelOf
from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, FLAG_DIGIT, ID_LIST, STRING
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tag import Tag


@define(frozen=True, kw_only=True, repr=False)
class File(Model):
    """A file of a project, in its present version.

    Source: Data Reference.
    """

    project_id: int
    """Id of the project."""
    can_upload_new_version: bool
    """Whether the caller may upload a new version."""
    uploaded_date: dt.datetime
    """When the file was uploaded."""
    extra_data: str
    """Further data, printed empty."""
    private: bool
    """Whether the file is private."""
    version_id: int
    """Id of the version."""
    user_following_comments: bool
    """Whether the caller follows its comments."""
    comments_count: int
    """How many comments the file has."""
    status: str
    """State of the file, such as `active`."""
    change_follower_ids: list[str]
    """Ids of the people who follow its changes, separated by commas."""
    tags: list[Tag]
    """Tags of the file; the page prints none."""
    version: int
    """Number of the version."""
    id: int
    """Id of the file."""
    last_changed_on: dt.datetime
    """When the file last changed."""
    comment_follower_ids: list[str]
    """Ids of the people who follow its comments, separated by commas."""
    shareable: bool
    """Whether the file can be shared."""
    versions: list[Any]
    """Versions of the file; the page prints none."""
    thumb_url: str
    """URL of a small picture of the file."""
    uploaded_by_user_first_name: str
    """First name of the person who uploaded it."""
    uploaded_by_user_last_name: str
    """Last name of the person who uploaded it."""
    name: str
    """Name of the file."""
    uploaded_by_user_id: int
    """Id of the person who uploaded it."""
    user_following_changes: bool
    """Whether the caller follows its changes."""
    description: str
    """What the file is."""
    category_id: int | None
    """Id of the file category; empty where there is none. Further forms: vendor documentation."""
    original_name: str
    """Original name of the file."""
    size: int
    """Size of the file."""
    file_source: str
    """Where the file is kept, such as `teamwork`."""
    category_name: str
    """Name of the file category; empty where there is none."""
    display_name: str | Unset = UNSET
    """Name that is shown. Source: recorded reply."""
    filename_on_disk: str | Unset = UNSET
    """Name under which the service keeps the file. Source: vendor documentation."""
    project_name: str | Unset = UNSET
    """Name of the project. Source: recorded reply."""
    download_url: str | Unset = UNSET
    """Where the file can be fetched. Source: recorded reply."""
    preview_url: str | Unset = UNSET
    """Where a preview can be fetched. Source: recorded reply."""
    is_latest_version: bool | Unset = UNSET
    """Whether this is the latest version. Source: recorded reply."""
    latest_version: int | Unset = UNSET
    """Number of the latest version. Source: recorded reply."""
    read_comments_count: int | Unset = UNSET
    """How many comments the caller has read. Source: vendor documentation."""
    comments_count_read: int | Unset = UNSET
    """How many comments the caller has read. Source: recorded reply."""
    comment_notify_ids: list[str] | Unset = UNSET
    """Ids of those who are told of comments, separated by commas. Source: recorded reply."""
    combined_followers_count: int | Unset = UNSET
    """How many people follow the file. Source: recorded reply."""
    related_items: list[Any] | Unset = UNSET
    """Things that the file belongs to. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown of the file; empty where there is none. Source: recorded reply."""
    can_edit: bool | Unset = UNSET
    """Whether the caller may change the file. Source: recorded reply."""
    can_delete: bool | Unset = UNSET
    """Whether the caller may delete the file. Source: recorded reply."""
    can_add_files: bool | Unset = UNSET
    """Whether the caller may add files. Source: recorded reply."""
    file_locked: int | Unset = UNSET
    """Whether the file is locked, as a digit. Source: recorded reply."""
    cloud_storage_can_edit: int | Unset = UNSET
    """`cloudStorageCanEdit`, of which no source says more than its name. Source: recorded reply."""
    external_login_required: int | Unset = UNSET
    """`externalLoginRequired`, of which no source says more than its name. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("project-id",), DIGITS, required=True),
        Field("can_upload_new_version", ("can-upload-new-version",), BOOLEAN, required=True),
        Field("uploaded_date", ("uploaded-date",), DATE_TIME, required=True),
        Field("extra_data", ("extraData",), STRING, required=True),
        Field("private", ("private",), FLAG_DIGIT, required=True),
        Field("version_id", ("version-id",), DIGITS, required=True),
        Field("user_following_comments", ("userFollowingComments",), BOOLEAN, required=True),
        Field("comments_count", ("comments-count",), DIGITS, required=True),
        Field("status", ("status",), STRING, required=True),
        Field("change_follower_ids", ("changeFollowerIds",), ID_LIST, required=True),
        Field(
            "tags", ("tags",), ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")), required=True
        ),
        Field("version", ("version",), DIGITS, required=True),
        Field("id", ("id",), DIGITS, required=True),
        Field("last_changed_on", ("last-changed-on",), DATE_TIME, required=True),
        Field("comment_follower_ids", ("commentFollowerIds",), ID_LIST, required=True),
        Field("shareable", ("shareable",), BOOLEAN, required=True),
        Field("versions", ("versions",), ListOf(ANYTHING), required=True),
        Field("thumb_url", ("thumbURL",), STRING, required=True),
        Field("uploaded_by_user_first_name", ("uploaded-by-user-first-name",), STRING, required=True),
        Field("uploaded_by_user_last_name", ("uploaded-by-user-last-name",), STRING, required=True),
        Field("name", ("name",), STRING, required=True),
        Field("uploaded_by_user_id", ("uploaded-by-userId",), DIGITS, required=True),
        Field("user_following_changes", ("userFollowingChanges",), BOOLEAN, required=True),
        Field("description", ("description",), STRING, required=True),
        Field("category_id", ("category-id",), DIGITS_OR_EMPTY, required=True),
        Field("original_name", ("originalName",), STRING, required=True),
        Field("size", ("size",), DIGITS, required=True),
        Field("file_source", ("file-source",), STRING, required=True),
        Field("category_name", ("category-name",), STRING, required=True),
        Field("display_name", ("display-name",), STRING),
        Field("filename_on_disk", ("filenameOnDisk",), STRING),
        Field("project_name", ("project-name",), STRING),
        Field("download_url", ("download-URL",), STRING),
        Field("preview_url", ("preview-URL",), STRING),
        Field("is_latest_version", ("isLatestVersion",), BOOLEAN),
        Field("latest_version", ("latest-version",), DIGITS),
        Field("read_comments_count", ("read-comments-count",), DIGITS),
        Field("comments_count_read", ("comments-count-read",), DIGITS),
        Field("comment_notify_ids", ("commentNotifyIds",), ID_LIST),
        Field("combined_followers_count", ("combinedFollowersCount",), DIGITS),
        Field("related_items", ("related-items",), ListOf(ANYTHING)),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY),
        Field("can_edit", ("canEdit",), BOOLEAN),
        Field("can_delete", ("canDelete",), BOOLEAN),
        Field("can_add_files", ("canAddFiles",), BOOLEAN),
        Field("file_locked", ("fileLocked",), DIGITS),
        Field("cloud_storage_can_edit", ("cloudStorageCanEdit",), DIGITS),
        Field("external_login_required", ("externalLoginRequired",), DIGITS),
    )
