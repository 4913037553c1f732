# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskIdFilter of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class TaskIdFilter(StrEnum):
    """The documented values of TaskIdFilter."""

    ALL = "all"
    ANYTIME = "anytime"
    OVERDUE = "overdue"
    TODAY = "today"
    YESTERDAY = "yesterday"
    TOMORROW = "tomorrow"
    THISWEEK = "thisweek"
    WITHIN7 = "within7"
    WITHIN14 = "within14"
    WITHIN30 = "within30"
    WITHIN365 = "within365"
    NODATE = "nodate"
    NODUEDATE = "noduedate"
    STARTED = "started"
    NOSTARTDATE = "nostartdate"
    COMPLETED = "completed"
    CREATED = "created"
    NEW_TASK_DEFAULTS = "newTaskDefaults"
    HAS_DATE = "hasDate"
