# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""MemberStatus of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class MemberStatus(StrEnum):
    """The documented values of MemberStatus."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    LEFT = "left"
    UNKNOWN = "unknown"
