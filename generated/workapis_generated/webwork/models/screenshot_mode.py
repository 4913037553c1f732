# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ScreenshotMode of WebWork Tracker REST API V2."""

from __future__ import annotations

from enum import StrEnum


class ScreenshotMode(StrEnum):
    """The documented values of ScreenshotMode."""

    FULL = "full"
    BLURRED = "blurred"
    NO_PREVIEW = "no_preview"
    NO_SCREENSHOT = "no_screenshot"
    BACKGROUND_BLURRED = "background_blurred"
    VIDEO_FULL = "video_full"
    VIDEO_BLURRED = "video_blurred"
    VIDEO_FULL_SILENT = "video_full_silent"
    VIDEO_BLURRED_SILENT = "video_blurred_silent"
