# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectStatusFilter of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class ProjectStatusFilter(StrEnum):
    """The documented values of ProjectStatusFilter."""

    ALL = "ALL"
    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    CURRENT = "CURRENT"
    LATE = "LATE"
    COMPLETED = "COMPLETED"
