# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""InvitedRole of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class InvitedRole(StrEnum):
    """Role in the workspace; nobody is invited as an owner."""

    EXECUTIVE_MANAGER = "Executive manager"
    TEAM_MANAGER = "Team manager"
    PROJECT_MANAGER = "Project manager"
    REGULAR_USER = "Regular User"
    PROJECT_VIEWER = "Project viewer"
