# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""ContractUpdate of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from workapis._enum import choice
from workapis._model import Field, Model
from workapis._wire import NUMBER
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contract_status import ContractStatus
    from .screenshot_mode import ScreenshotMode


@define(frozen=True, kw_only=True, repr=False)
class ContractUpdate(Model):
    """What to change of a contract.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

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
    status: ContractStatus | Literal["active", "paused"] | Unset = UNSET
    """Whether time may be tracked on it."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
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
        Field("status", ("status",), choice("active", "paused")),
    )
