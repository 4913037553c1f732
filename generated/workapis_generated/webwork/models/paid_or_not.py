# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""PaidOrNot of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class PaidOrNot(StrEnum):
    """The documented values of PaidOrNot."""

    YES = "yes"
    NO = "no"
