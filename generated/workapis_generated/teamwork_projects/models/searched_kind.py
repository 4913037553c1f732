# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""SearchedKind of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class SearchedKind(StrEnum):
    """The documented values of SearchedKind."""

    PROJECTS = "projects"
    NOTEBOOKS = "notebooks"
    FILES = "files"
    TASKS = "tasks"
    TASKLISTS = "tasklists"
    MILESTONES = "milestones"
    MESSAGES = "messages"
    LINKS = "links"
    EVENTS = "events"
    PEOPLE = "people"
    COMPANIES = "companies"
    TASK_COMMENTS = "taskComments"
    FILE_COMMENTS = "fileComments"
    NOTEBOOK_COMMENTS = "notebookComments"
    MILESTONE_COMMENTS = "milestoneComments"
    LINK_COMMENTS = "linkComments"
