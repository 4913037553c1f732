# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The contracts of WebWork Tracker REST API V2: Assignments of members to projects, with rates, limits of hours and ways of taking screenshots."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.contract import Contract
    from ..models.contract_status import ContractStatus
    from ..models.screenshot_mode import ScreenshotMode
    from ..models.undescribed_reply import UndescribedReply

LIST_CONTRACTS: Final[Operation[List[Contract]]] = Operation(
    id="listContracts",
    method="GET",
    path="/contracts",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("project_id", "project_id", "query", IDENTIFIER),
        Parameter("user_id", "user_id", "query", IDENTIFIER),
        Parameter("status", "status", "query", choice("active", "paused")),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.contract", "Contract")),
    envelope="data",
    beside=("success", "pagination", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/pagination/current_page",
        pages="/pagination/last_page",
        total="/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
CREATE_CONTRACT: Final[Operation[Contract]] = Operation(
    id="createContract",
    method="POST",
    path="/contracts",
    parameters=(Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.webwork.models.contract_create", "ContractCreate")),
    reply=ModelOf("workapis_generated.webwork.models.contract", "Contract"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({201, 400, 401, 403, 404, 409, 422, 500}),
)
GET_CONTRACT: Final[Operation[Contract]] = Operation(
    id="getContract",
    method="GET",
    path="/contracts/{contractId}",
    parameters=(
        Parameter("contract_id", "contractId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.contract", "Contract"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_CONTRACT: Final[Operation[UndescribedReply]] = Operation(
    id="updateContract",
    method="PUT",
    path="/contracts/{contractId}",
    parameters=(
        Parameter("contract_id", "contractId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.webwork.models.contract_update", "ContractUpdate")),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class ContractsResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Contract]:
        """Contracts of a workspace, narrowed down by project, member or status.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            user_id: Id of a member.
            status: Status of the contracts.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return Pages(
            self._session,
            LIST_CONTRACTS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "status": status,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> Contract:
        """Assigns a member to a project.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of the project.
            user_id: Id of the member.
            weekly_hours_limit: Hours that may be tracked in a week.
            screenshots: How screenshots are taken.
            rate: Rate.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints its members; later ones move
        the workspace to the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> Contract:
        """One contract of a workspace.

        Args:
            contract_id: Id of the contract.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Changes what is sent of a contract, such as whether it is paused, and nothing else.

        Args:
            contract_id: Id of the contract.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            weekly_hours_limit: Hours that may be tracked in a week.
            screenshots: How screenshots are taken.
            rate: Rate.
            status: Whether time may be tracked on it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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


class AsyncContractsResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Contract]:
        """Contracts of a workspace, narrowed down by project, member or status.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of a project.
            user_id: Id of a member.
            status: Status of the contracts.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return AsyncPages(
            self._session,
            LIST_CONTRACTS,
            {
                "workspace_id": workspace_id,
                "project_id": project_id,
                "user_id": user_id,
                "status": status,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> Contract:
        """Assigns a member to a project.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            project_id: Id of the project.
            user_id: Id of the member.
            weekly_hours_limit: Hours that may be tracked in a week.
            screenshots: How screenshots are taken.
            rate: Rate.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints its members; later ones move
        the workspace to the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> Contract:
        """One contract of a workspace.

        Args:
            contract_id: Id of the contract.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Changes what is sent of a contract, such as whether it is paused, and nothing else.

        Args:
            contract_id: Id of the contract.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            weekly_hours_limit: Hours that may be tracked in a week.
            screenshots: How screenshots are taken.
            rate: Rate.
            status: Whether time may be tracked on it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The reference has it, and the MindCloud connector calls it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
