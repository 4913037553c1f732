# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""MilestoneFilter of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class MilestoneFilter(StrEnum):
    """The documented values of MilestoneFilter."""

    ALL = "all"
    COMPLETED = "completed"
    INCOMPLETE = "incomplete"
    LATE = "late"
    UPCOMING = "upcoming"
