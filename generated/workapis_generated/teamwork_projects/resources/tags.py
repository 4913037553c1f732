# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The tags of Teamwork Projects API: Tags, which many kinds of things can have."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final, Literal

from workapis._codec import ListOf, ModelOf
from workapis._enum import choice
from workapis._operation import Body, Operation, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.changed_reply import ChangedReply
    from ..models.created_reply import CreatedReply
    from ..models.tag import Tag
    from ..models.tagged_resource import TaggedResource

LIST_TAGS: Final[Operation[List[Tag]]] = Operation(
    id="listTags",
    method="GET",
    path="/tags.json",
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")),
    envelope="tags",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_TAG: Final[Operation[CreatedReply]] = Operation(
    id="createTag",
    method="POST",
    path="/tags.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.tag_write", "TagWrite"), envelope="tag"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_THING_TAGS: Final[Operation[List[Tag]]] = Operation(
    id="listThingTags",
    method="GET",
    path="/{resource}/{id}/tags.json",
    parameters=(
        Parameter(
            "resource",
            "resource",
            "path",
            choice(
                "projects",
                "tasklists",
                "tasks",
                "milestones",
                "messages",
                "timelogs",
                "files",
                "users",
                "companies",
                "notebooks",
                "links",
            ),
        ),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag")),
    envelope="tags",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
SET_THING_TAGS: Final[Operation[None]] = Operation(
    id="setThingTags",
    method="PUT",
    path="/{resource}/{id}/tags.json",
    parameters=(
        Parameter(
            "resource",
            "resource",
            "path",
            choice(
                "projects",
                "tasklists",
                "tasks",
                "milestones",
                "messages",
                "timelogs",
                "files",
                "users",
                "companies",
                "notebooks",
                "links",
            ),
        ),
        Parameter("id", "id", "path", IDENTIFIER),
    ),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.thing_tags", "ThingTags"), envelope="tags"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_TAG: Final[Operation[Tag]] = Operation(
    id="getTag",
    method="GET",
    path="/tags/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.tag", "Tag"),
    envelope="tag",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_TAG: Final[Operation[ChangedReply]] = Operation(
    id="updateTag",
    method="PUT",
    path="/tags/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.tag_write", "TagWrite"), envelope="tag"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.changed_reply", "ChangedReply"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_TAG: Final[Operation[None]] = Operation(
    id="deleteTag",
    method="DELETE",
    path="/tags/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class TagsResource(Resource):
    """Tags, which many kinds of things can have."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Tag]:
        """Returns all tags of the site.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_TAGS,
            {},
            limit,
            checkpoint,
            options,
        )

    def create(
        self,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a tag.

        Args:
            color: Colour.
            name: Name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            CREATE_TAG,
            {
                "color": color,
                "name": name,
            },
            options,
        )

    def list_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Tag]:
        """Returns the tags of one thing.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            resource: Kind of the thing that has the tags.
            id: Id of the thing that has the tags.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_THING_TAGS,
            {
                "resource": resource,
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def set_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        content: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes the tags of one thing.

        Args:
            resource: Kind of the thing that has the tags.
            id: Id of the thing that has the tags.
            content: Names of the tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            SET_THING_TAGS,
            {
                "resource": resource,
                "id": id,
                "content": content,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Tag:
        """Returns one tag.

        Args:
            id: Id of the tag.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            GET_TAG,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangedReply:
        """Changes one tag.

        Args:
            id: Id of the tag.
            color: Colour.
            name: Name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            UPDATE_TAG,
            {
                "id": id,
                "color": color,
                "name": name,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one tag.

        Args:
            id: Id of the tag.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_TAG,
            {
                "id": id,
            },
            options,
        )


class AsyncTagsResource(AsyncResource):
    """Tags, which many kinds of things can have."""

    def list(
        self,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Tag]:
        """Returns all tags of the site.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_TAGS,
            {},
            limit,
            checkpoint,
            options,
        )

    async def create(
        self,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedReply:
        """Creates a tag.

        Args:
            color: Colour.
            name: Name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            CREATE_TAG,
            {
                "color": color,
                "name": name,
            },
            options,
        )

    def list_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Tag]:
        """Returns the tags of one thing.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            resource: Kind of the thing that has the tags.
            id: Id of the thing that has the tags.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_THING_TAGS,
            {
                "resource": resource,
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def set_of(
        self,
        resource: TaggedResource
        | Literal[
            "projects",
            "tasklists",
            "tasks",
            "milestones",
            "messages",
            "timelogs",
            "files",
            "users",
            "companies",
            "notebooks",
            "links",
        ],
        id: Identifier,
        *,
        content: List[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Changes the tags of one thing.

        Args:
            resource: Kind of the thing that has the tags.
            id: Id of the thing that has the tags.
            content: Names of the tags, separated by commas.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            SET_THING_TAGS,
            {
                "resource": resource,
                "id": id,
                "content": content,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Tag:
        """Returns one tag.

        Args:
            id: Id of the tag.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            GET_TAG,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        color: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangedReply:
        """Changes one tag.

        Args:
            id: Id of the tag.
            color: Colour.
            name: Name.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            UPDATE_TAG,
            {
                "id": id,
                "color": color,
                "name": name,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Deletes one tag.

        Args:
            id: Id of the tag.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_TAG,
            {
                "id": id,
            },
            options,
        )
