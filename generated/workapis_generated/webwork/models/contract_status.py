# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ContractStatus of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class ContractStatus(StrEnum):
    """The documented values of ContractStatus."""

    ACTIVE = "active"
    PAUSED = "paused"
