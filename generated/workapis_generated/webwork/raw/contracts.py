# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The contracts of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.contracts import CREATE_CONTRACT, GET_CONTRACT, LIST_CONTRACTS, UPDATE_CONTRACT

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.contract import Contract
    from ..models.contract_status import ContractStatus
    from ..models.screenshot_mode import ScreenshotMode
    from ..models.undescribed_reply import UndescribedReply


class RawContractsResource(Resource):
    """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        status: ContractStatus | Literal["active", "paused"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Contract]]:
        """As `contracts.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_CONTRACTS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "status": status,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def create(
        self,
        *,
        workspace_id: Identifier,
        project_id: int,
        user_id: int,
        weekly_hours_limit: float | Unset = UNSET,
        screenshots: ScreenshotMode
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
        | Unset = UNSET,
        rate: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Contract]:
        """As `contracts.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_CONTRACT,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "weekly_hours_limit": weekly_hours_limit,
                "screenshots": screenshots,
                "rate": rate,
            },
            options,
        )

    def get(
        self,
        contract_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Contract]:
        """As `contracts.get`, with status, headers and content."""
        return self._session.reply(
            GET_CONTRACT,
            {
                "contract_id": contract_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        contract_id: Identifier,
        *,
        workspace_id: Identifier,
        weekly_hours_limit: float | Unset = UNSET,
        screenshots: ScreenshotMode
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
        | Unset = UNSET,
        rate: float | Unset = UNSET,
        status: ContractStatus | Literal["active", "paused"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `contracts.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_CONTRACT,
            {
                "contract_id": contract_id,
                "workspace_id": workspace_id,
                "weekly_hours_limit": weekly_hours_limit,
                "screenshots": screenshots,
                "rate": rate,
                "status": status,
            },
            options,
        )


class AsyncRawContractsResource(AsyncResource):
    """Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        project_id: Identifier | Unset = UNSET,
        user_id: Identifier | Unset = UNSET,
        status: ContractStatus | Literal["active", "paused"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Contract]]:
        """As `contracts.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_CONTRACTS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "status": status,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def create(
        self,
        *,
        workspace_id: Identifier,
        project_id: int,
        user_id: int,
        weekly_hours_limit: float | Unset = UNSET,
        screenshots: ScreenshotMode
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
        | Unset = UNSET,
        rate: float | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[Contract]:
        """As `contracts.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_CONTRACT,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "weekly_hours_limit": weekly_hours_limit,
                "screenshots": screenshots,
                "rate": rate,
            },
            options,
        )

    async def get(
        self,
        contract_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Contract]:
        """As `contracts.get`, with status, headers and content."""
        return await self._session.reply(
            GET_CONTRACT,
            {
                "contract_id": contract_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        contract_id: Identifier,
        *,
        workspace_id: Identifier,
        weekly_hours_limit: float | Unset = UNSET,
        screenshots: ScreenshotMode
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
        | Unset = UNSET,
        rate: float | Unset = UNSET,
        status: ContractStatus | Literal["active", "paused"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `contracts.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_CONTRACT,
            {
                "contract_id": contract_id,
                "workspace_id": workspace_id,
                "weekly_hours_limit": weekly_hours_limit,
                "screenshots": screenshots,
                "rate": rate,
                "status": status,
            },
            options,
        )
