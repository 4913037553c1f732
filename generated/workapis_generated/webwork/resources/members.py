# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The members of WebWork Tracker REST API V2: Members of a workspace; nobody is removed, only archived."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, STRING, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.invited_role import InvitedRole
    from ..models.member import Member
    from ..models.member_invitation import MemberInvitation
    from ..models.member_role import MemberRole
    from ..models.member_status import MemberStatus
    from ..models.undescribed_reply import UndescribedReply

LIST_MEMBERS: Final[Operation[List[Member]]] = Operation(
    id="listMembers",
    method="GET",
    path="/members",
    parameters=(
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
        Parameter("email", "email", "query", STRING),
        Parameter("status", "status", "query", choice("active", "inactive", "left", "unknown")),
        Parameter(
            "role",
            "role",
            "query",
            choice("Owner", "Executive manager", "Team manager", "Project manager", "Regular User", "Project viewer"),
        ),
        Parameter("page", "page", "query", INTEGER),
        Parameter("per_page", "per_page", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.webwork.models.member", "Member")),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/index.html.md",
    paging=Paging(
        page="page",
        size="per_page",
        place="envelope",
        number="/meta/pagination/current_page",
        pages="/meta/pagination/last_page",
        total="/meta/pagination/total",
    ),
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
INVITE_MEMBER: Final[Operation[MemberInvitation]] = Operation(
    id="inviteMember",
    method="POST",
    path="/members",
    parameters=(Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.webwork.models.member_invite", "MemberInvite")),
    reply=ModelOf("workapis_generated.webwork.models.member_invitation", "MemberInvitation"),
    envelope="data",
    beside=("success", "message", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
GET_MEMBER: Final[Operation[Member]] = Operation(
    id="getMember",
    method="GET",
    path="/members/{memberId}",
    parameters=(
        Parameter("member_id", "memberId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.member", "Member"),
    envelope="data",
    beside=("success", "meta"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
UPDATE_MEMBER: Final[Operation[None]] = Operation(
    id="updateMember",
    method="PUT",
    path="/members/{memberId}",
    parameters=(
        Parameter("member_id", "memberId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.webwork.models.member_update", "MemberUpdate")),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)
DELETE_MEMBER: Final[Operation[UndescribedReply]] = Operation(
    id="deleteMember",
    method="DELETE",
    path="/members/{memberId}",
    parameters=(
        Parameter("member_id", "memberId", "path", IDENTIFIER),
        Parameter("workspace_id", "workspace_id", "query", IDENTIFIER),
    ),
    reply=ModelOf("workapis_generated.webwork.models.undescribed_reply", "UndescribedReply"),
    docs_url="https://api-docs.webwork-tracker.com/api.md",
    documented=frozenset({200, 400, 401, 403, 404, 409, 422, 500}),
)


class MembersResource(Resource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Member]:
        """Members of a workspace, narrowed down by address, status or role.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: The whole e-mail address of a member.
            status: Status of the members.
            role: Role of the members.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 40 prints the path; the verb is read from "GET - Retrieve resources" (line
        60). The parameters are those of the reference of endpoints.

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return Pages(
            self._session,
            LIST_MEMBERS,
            {
                "workspace_id": workspace_id,
                "email": email,
                "status": status,
                "role": role,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> MemberInvitation:
        """Invites somebody to a workspace by e-mail, and says by which URL the invitation is accepted.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: E-mail address that the invitation goes to.
            firstname: First name.
            lastname: Last name.
            role: Role in the workspace; nobody is invited as an owner.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> Member:
        """One member of a workspace.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> None:
        """Changes what is sent of a member, and nothing else. The reply has no data.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: E-mail address.
            firstname: First name.
            lastname: Last name.
            timezone: Time zone.
            role: Role in the workspace; nobody is made its owner so.
            rate_status: Whether a rate is set.
            weekly_hours_limit: Hours that may be tracked in a week.
            remove_avatar: 1 takes the picture away.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it whole; later ones move the
        workspace to the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
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
    ) -> UndescribedReply:
        """Takes a member out of the workspace. The member is archived, not erased.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it, as "Delete (Archive)".

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return self._session.call(
            DELETE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )


class AsyncMembersResource(AsyncResource):
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Member]:
        """Members of a workspace, narrowed down by address, status or role.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: The whole e-mail address of a member.
            status: Status of the members.
            role: Role of the members.
            page: Number of the page to begin with, from 1.
            per_page: Number of items on a page, at most 100.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries and headers of each request.

        Source: elsewhere on page: Line 40 prints the path; the verb is read from "GET - Retrieve resources" (line
        60). The parameters are those of the reference of endpoints.

        Documentation: https://api-docs.webwork-tracker.com/index.html.md
        """
        return AsyncPages(
            self._session,
            LIST_MEMBERS,
            {
                "workspace_id": workspace_id,
                "email": email,
                "status": status,
                "role": role,
                "page": page,
                "per_page": per_page,
            },
            limit,
            checkpoint,
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
    ) -> MemberInvitation:
        """Invites somebody to a workspace by e-mail, and says by which URL the invitation is accepted.

        Args:
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: E-mail address that the invitation goes to.
            firstname: First name.
            lastname: Last name.
            role: Role in the workspace; nobody is invited as an owner.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> Member:
        """One member of a workspace.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> None:
        """Changes what is sent of a member, and nothing else. The reply has no data.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            email: E-mail address.
            firstname: First name.
            lastname: Last name.
            timezone: Time zone.
            role: Role in the workspace; nobody is made its owner so.
            rate_status: Whether a rate is set.
            weekly_hours_limit: Hours that may be tracked in a week.
            remove_avatar: 1 takes the picture away.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: The earlier generation of the reference prints it whole; later ones move the
        workspace to the query.

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
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
    ) -> UndescribedReply:
        """Takes a member out of the workspace. The member is archived, not erased.

        Args:
            member_id: Id of the member.
            workspace_id: Id of the workspace, as the list of workspaces returns it.
            options: Timeout, deadline, retries and headers of this call.

        Source: vendor documentation: All generations of the reference have it, as "Delete (Archive)".

        Documentation: https://api-docs.webwork-tracker.com/api.md
        """
        return await self._session.call(
            DELETE_MEMBER,
            {
                "member_id": member_id,
                "workspace_id": workspace_id,
            },
            options,
        )
