# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The members of WebWork Tracker REST API V2, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.members import DELETE_MEMBER, GET_MEMBER, INVITE_MEMBER, LIST_MEMBERS, UPDATE_MEMBER

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.invited_role import InvitedRole
    from ..models.member import Member
    from ..models.member_invitation import MemberInvitation
    from ..models.member_role import MemberRole
    from ..models.member_status import MemberStatus
    from ..models.undescribed_reply import UndescribedReply


class RawMembersResource(Resource):
    """Members of a workspace; nobody is removed, only archived."""

    def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        status: MemberStatus | Literal["active", "inactive", "left", "unknown"] | Unset = UNSET,
        role: MemberRole
        | Literal["Owner", "Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Member]]:
        """As `members.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_MEMBERS,
            {
                "workspace_id": workspace_id,
                "email": email,
                "status": status,
                "role": role,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def invite(
        self,
        *,
        workspace_id: Identifier,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        role: InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[MemberInvitation]:
        """As `members.invite`, with status, headers and content."""
        return self._session.reply(
            INVITE_MEMBER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "role": role,
            },
            options,
        )

    def get(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Member]:
        """As `members.get`, with status, headers and content."""
        return self._session.reply(
            GET_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    def update(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        role: InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        rate_status: int | Unset = UNSET,
        weekly_hours_limit: float | Unset = UNSET,
        remove_avatar: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `members.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "timezone": timezone,
                "role": role,
                "rate_status": rate_status,
                "weekly_hours_limit": weekly_hours_limit,
                "remove_avatar": remove_avatar,
            },
            options,
        )

    def delete(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `members.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncRawMembersResource(AsyncResource):
    """Members of a workspace; nobody is removed, only archived."""

    async def list(
        self,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        status: MemberStatus | Literal["active", "inactive", "left", "unknown"] | Unset = UNSET,
        role: MemberRole
        | Literal["Owner", "Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Member]]:
        """As `members.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_MEMBERS,
            {
                "workspace_id": workspace_id,
                "email": email,
                "status": status,
                "role": role,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def invite(
        self,
        *,
        workspace_id: Identifier,
        email: str,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        role: InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[MemberInvitation]:
        """As `members.invite`, with status, headers and content."""
        return await self._session.reply(
            INVITE_MEMBER,
            {
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "role": role,
            },
            options,
        )

    async def get(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[Member]:
        """As `members.get`, with status, headers and content."""
        return await self._session.reply(
            GET_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )

    async def update(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        email: str | Unset = UNSET,
        firstname: str | Unset = UNSET,
        lastname: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        role: InvitedRole
        | Literal["Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"]
        | Unset = UNSET,
        rate_status: int | Unset = UNSET,
        weekly_hours_limit: float | Unset = UNSET,
        remove_avatar: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `members.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
                "email": email,
                "firstname": firstname,
                "lastname": lastname,
                "timezone": timezone,
                "role": role,
                "rate_status": rate_status,
                "weekly_hours_limit": weekly_hours_limit,
                "remove_avatar": remove_avatar,
            },
            options,
        )

    async def delete(
        self,
        member_id: Identifier,
        *,
        workspace_id: Identifier,
        options: CallOptions | None = None,
    ) -> Reply[UndescribedReply]:
        """As `members.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )
