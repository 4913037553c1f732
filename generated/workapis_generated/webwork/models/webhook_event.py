# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""WebhookEvent of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class WebhookEvent(StrEnum):
    """The documented values of WebhookEvent."""

    TRACKER_STARTED = "tracker.started"
    TRACKER_STOPPED = "tracker.stopped"
    MEMBER_INVITED = "member.invited"
    MEMBER_UPDATED = "member.updated"
    MEMBER_DELETED = "member.deleted"
    MEMBER_ACTIVATED = "member.activated"
    MEMBER_ARCHIVED = "member.archived"
    PROJECT_CREATED = "project.created"
    PROJECT_UPDATED = "project.updated"
    PROJECT_DELETED = "project.deleted"
