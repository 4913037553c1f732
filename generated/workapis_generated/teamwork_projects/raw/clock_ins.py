# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The clock ins of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.clock_ins import CLOCK_IN, CLOCK_OUT, CREATE_CLOCK_IN, LIST_CLOCK_INS, UPDATE_CLOCK_IN

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply


class RawClockInsResource(Resource):
    """When people came and went."""

    def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `clock_ins.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_CLOCK_INS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def create(
        self,
        *,
        user_id: int,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_CLOCK_IN,
            {
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
                "user_id": user_id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_CLOCK_IN,
            {
                "id": id,
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
            },
            options,
        )

    def clock_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.clock_in`, with status, headers and content."""
        return self._session.reply(
            CLOCK_IN,
            {},
            options,
        )

    def clock_out(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.clock_out`, with status, headers and content."""
        return self._session.reply(
            CLOCK_OUT,
            {},
            options,
        )


class AsyncRawClockInsResource(AsyncResource):
    """When people came and went."""

    async def list(
        self,
        id: Identifier,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[dict[str, Any]]]:
        """As `clock_ins.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_CLOCK_INS,
            {
                "id": id,
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def create(
        self,
        *,
        user_id: int,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_CLOCK_IN,
            {
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
                "user_id": user_id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        clock_in_datetime: str | Unset = UNSET,
        clock_in_info: str | Unset = UNSET,
        clock_out_datetime: str | Unset = UNSET,
        clock_out_info: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_CLOCK_IN,
            {
                "id": id,
                "clock_in_datetime": clock_in_datetime,
                "clock_in_info": clock_in_info,
                "clock_out_datetime": clock_out_datetime,
                "clock_out_info": clock_out_info,
            },
            options,
        )

    async def clock_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.clock_in`, with status, headers and content."""
        return await self._session.reply(
            CLOCK_IN,
            {},
            options,
        )

    async def clock_out(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `clock_ins.clock_out`, with status, headers and content."""
        return await self._session.reply(
            CLOCK_OUT,
            {},
            options,
        )
