# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TimeEntryOrder of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class TimeEntryOrder(StrEnum):
    """The documented values of TimeEntryOrder."""

    DATE = "date"
    USER = "user"
    TASK = "task"
    TASKLIST = "tasklist"
    PROJECT = "project"
    COMPANY = "company"
    DATEUPDATED = "dateupdated"
