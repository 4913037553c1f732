# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ApprovalStatus of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class ApprovalStatus(StrEnum):
    """The documented values of ApprovalStatus."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
