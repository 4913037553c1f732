# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""UserType of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class UserType(StrEnum):
    """The documented values of UserType."""

    ACCOUNT = "account"
    CONTACT = "contact"
