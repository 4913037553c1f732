# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""Activity of Teamwork Projects API."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import DATE_OR_INSTANT_OR_EMPTY, DATE_TIME, DIGITS, DIGITS_OR_EMPTY, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Activity(Model):
    """Something that happened in a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    id: int
    """Id of the activity."""
    datetime: dt.datetime
    """When it happened."""
    type: str
    """Kind of thing that it happened to."""
    activitytype: str
    """What happened, such as `new`."""
    latest_activity_type: str | Unset = UNSET
    """`latestActivityType`, of which no source says more than its name. Source: recorded reply."""
    description: str
    """What it happened to, in words."""
    extradescription: str
    """More of that, in words."""
    publicinfo: str
    """`publicinfo`, of which no source says more than its name."""
    isprivate: int
    """Whether it is private, as a digit."""
    link: str
    """Path at which the site shows it."""
    itemid: int
    """Id of the thing."""
    itemlink: str
    """Path at which the site shows the thing."""
    userid: int
    """Id of the person who did it."""
    fromusername: str
    """Name of the person who did it."""
    from_user_avatar_url: str
    """URL of the picture of the person who did it."""
    foruserid: int | None
    """Id of the person it was done for; empty where there is none. Further forms: recorded reply."""
    forusername: str
    """Name of the person it was done for; empty where there is none."""
    for_user_avatar_url: str
    """URL of the picture of the person it was done for; empty where there is none."""
    due_date: dt.date | dt.datetime | None
    """Day by which the thing is due; an instant in the list over all projects. Further forms: recorded reply."""
    todo_list_name: str | Unset = UNSET
    """Name of the task list."""
    project_id: int
    """Id of the project."""
    project_name: str
    """Name of the project."""
    company_id: int | Unset = UNSET
    """Id of the company. Source: recorded reply."""
    company_name: str | Unset = UNSET
    """Name of the company. Source: recorded reply."""
    lockdown_id: int | None | Unset = UNSET
    """Id of the lockdown; empty where there is none. Source: recorded reply."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), DIGITS, required=True),
        Field("datetime", ("datetime",), DATE_TIME, required=True),
        Field("type", ("type",), STRING, required=True),
        Field("activitytype", ("activitytype",), STRING, required=True),
        Field("latest_activity_type", ("latestActivityType",), STRING),
        Field("description", ("description",), STRING, required=True),
        Field("extradescription", ("extradescription",), STRING, required=True),
        Field("publicinfo", ("publicinfo",), STRING, required=True),
        Field("isprivate", ("isprivate",), DIGITS, required=True),
        Field("link", ("link",), STRING, required=True),
        Field("itemid", ("itemid",), DIGITS, required=True),
        Field("itemlink", ("itemlink",), STRING, required=True),
        Field("userid", ("userid",), DIGITS, required=True),
        Field("fromusername", ("fromusername",), STRING, required=True),
        Field("from_user_avatar_url", ("from-user-avatar-url",), STRING, required=True),
        Field("foruserid", ("foruserid",), DIGITS_OR_EMPTY, required=True),
        Field("forusername", ("forusername",), STRING, required=True),
        Field("for_user_avatar_url", ("for-user-avatar-url",), STRING, required=True),
        Field("due_date", ("due-date",), DATE_OR_INSTANT_OR_EMPTY, required=True),
        Field("todo_list_name", ("todo-list-name",), STRING),
        Field("project_id", ("project-id", "projectId"), DIGITS, required=True),
        Field("project_name", ("project-name",), STRING, required=True),
        Field("company_id", ("company-id",), DIGITS),
        Field("company_name", ("company-name",), STRING),
        Field("lockdown_id", ("lockdownId",), DIGITS_OR_EMPTY),
    )
