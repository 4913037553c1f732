# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectOrder of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class ProjectOrder(StrEnum):
    """The documented values of ProjectOrder."""

    NAME = "name"
    COMPANY_NAME = "companyName"
    LAST_ACTIVITY_DATE = "lastActivityDate"
