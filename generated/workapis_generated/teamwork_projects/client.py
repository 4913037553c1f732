# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The clients of Teamwork Projects API, sync and async."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workapis._call import basic
from workapis._client import DEFAULT_TIMEOUT, AsyncClient, AsyncTransport, SyncClient, Transport, service

if TYPE_CHECKING:
    from .resources.projects import AsyncProjectsResource, ProjectsResource

_SERVER = "https://{site}.teamwork.com"


class TeamworkProjects(SyncClient):
    """A client of Teamwork Projects API.

    Teamwork Projects is a product of Teamwork.com; TeamWork Live is another service, with an API of its own.

    Two pages of its documentation are described: the calls on projects, and the reference of the data types. A body
    is an object with one key that names what is inside, such as `project` or `projects`; most replies have `STATUS`
    beside it, which is `OK` on success.

    A number or a truth value often stands in a string: ids are strings of digits, flags are `"1"` and `"0"` or
    `"true"` and `"false"`. A date is `YYYYMMDD`, an instant is written in full, and the empty string stands for no
    value.

    The list of projects is paged, 500 to a page. The reply headers `X-Page`, `X-Pages` and `X-Records` tell where a
    page stands.

    The pages name no server, no way to authenticate, no error and no version of the API.

    Use `TeamworkProjects` in a `with` statement, or call `close`.
    """

    def __init__(
        self,
        *,
        site: str | None = None,
        api_key: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teamwork_projects",
                server=_SERVER,
                variables={
                    "site": site,
                },
                base_url=base_url,
                authorization=basic(api_key, "X"),
            ),
            timeout,
            transport,
        )

    @cached_property
    def projects(self) -> ProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import ProjectsResource

        return ProjectsResource(self._session)


class AsyncTeamworkProjects(AsyncClient):
    """A client of Teamwork Projects API.

    Teamwork Projects is a product of Teamwork.com; TeamWork Live is another service, with an API of its own.

    Two pages of its documentation are described: the calls on projects, and the reference of the data types. A body
    is an object with one key that names what is inside, such as `project` or `projects`; most replies have `STATUS`
    beside it, which is `OK` on success.

    A number or a truth value often stands in a string: ids are strings of digits, flags are `"1"` and `"0"` or
    `"true"` and `"false"`. A date is `YYYYMMDD`, an instant is written in full, and the empty string stands for no
    value.

    The list of projects is paged, 500 to a page. The reply headers `X-Page`, `X-Pages` and `X-Records` tell where a
    page stands.

    The pages name no server, no way to authenticate, no error and no version of the API.

    Use `AsyncTeamworkProjects` in an `async with` statement, or await `aclose`.
    """

    def __init__(
        self,
        *,
        site: str | None = None,
        api_key: str,
        base_url: str | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent before the first call."""
        super().__init__(
            service(
                "teamwork_projects",
                server=_SERVER,
                variables={
                    "site": site,
                },
                base_url=base_url,
                authorization=basic(api_key, "X"),
            ),
            timeout,
            transport,
        )

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Projects, the folders that are connected to them, and their hourly rates."""
        from .resources.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._session)
