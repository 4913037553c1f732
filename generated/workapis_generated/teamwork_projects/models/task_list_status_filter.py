# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaskListStatusFilter of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class TaskListStatusFilter(StrEnum):
    """The documented values of TaskListStatusFilter."""

    ALL = "all"
    ACTIVE = "active"
    COMPLETED = "completed"
