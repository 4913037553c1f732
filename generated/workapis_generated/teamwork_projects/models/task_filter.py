# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskFilter of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class TaskFilter(StrEnum):
    """The documented values of TaskFilter."""

    ALL = "all"
    ANYTIME = "anytime"
    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THISWEEK = "thisweek"
    WITHIN7 = "within7"
    WITHIN14 = "within14"
    WITHIN30 = "within30"
    WITHIN365 = "within365"
    NODATE = "nodate"
    NOSTARTDATE = "nostartdate"
    COMPLETED = "completed"
