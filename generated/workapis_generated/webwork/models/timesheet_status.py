# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimesheetStatus of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class TimesheetStatus(StrEnum):
    """The documented values of TimesheetStatus."""

    OPEN = "open"
    PENDING = "pending"
    SUBMITTED = "submitted"
    REJECTED = "rejected"
    APPROVED = "approved"
