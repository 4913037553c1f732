# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""SortOrder of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class SortOrder(StrEnum):
    """The documented values of SortOrder."""

    ASC = "ASC"
    DESC = "DESC"
