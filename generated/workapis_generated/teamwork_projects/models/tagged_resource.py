# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""TaggedResource of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class TaggedResource(StrEnum):
    """The documented values of TaggedResource."""

    PROJECTS = "projects"
    TASKLISTS = "tasklists"
    TASKS = "tasks"
    MILESTONES = "milestones"
    MESSAGES = "messages"
    TIMELOGS = "timelogs"
    FILES = "files"
    USERS = "users"
    COMPANIES = "companies"
    NOTEBOOKS = "notebooks"
    LINKS = "links"
