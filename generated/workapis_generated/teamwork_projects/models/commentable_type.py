# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CommentableType of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class CommentableType(StrEnum):
    """The documented values of CommentableType."""

    TODO_ITEMS = "todo_items"
    MILESTONES = "milestones"
    NOTEBOOKS = "notebooks"
    LINKS = "links"
    FILES = "files"
