# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ContractCreate of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .screenshot_mode import ScreenshotMode


@define(frozen=True, kw_only=True, repr=False)
class ContractCreate(Model):
    """A contract to make.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    project_id: int
    """Id of the project."""
    user_id: int
    """Id of the member."""
    weekly_hours_limit: float | Unset = UNSET
    """Hours that may be tracked in a week."""
    screenshots: (
        ScreenshotMode
        | Literal[
            "full",
            "blurred",
            "no_preview",
            "no_screenshot",
            "background_blurred",
            "video_full",
            "video_blurred",
            "video_full_silent",
            "video_blurred_silent",
        ]
        | Unset
    ) = UNSET
    """How screenshots are taken."""
    rate: float | Unset = UNSET
    """Rate."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("project_id",), INTEGER, required=True),
        Field("user_id", ("user_id",), INTEGER, required=True),
        Field("weekly_hours_limit", ("weekly_hours_limit",), NUMBER),
        Field(
            "screenshots",
            ("screenshots",),
            choice(
                "full",
                "blurred",
                "no_preview",
                "no_screenshot",
                "background_blurred",
                "video_full",
                "video_blurred",
                "video_full_silent",
                "video_blurred_silent",
            ),
        ),
        Field("rate", ("rate",), NUMBER),
    )
