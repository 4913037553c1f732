# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ExpenseType of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class ExpenseType(StrEnum):
    """The documented values of ExpenseType."""

    BILLABLE = "billable"
    NON_BILLABLE = "non-billable"
