# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The files of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING

from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    Identifier,
)
from workapis.unset import UNSET, Unset

from ..resources.files import (
    ATTACH_FILES,
    COPY_FILE,
    CREATE_FILE,
    CREATE_FILE_VERSION,
    CREATE_FILE_VERSION_WITH_FILE,
    CREATE_FILE_WITH_FILE,
    CREATE_PENDING_FILE,
    DELETE_FILE,
    GET_FILE,
    GET_FILE_SHARED_LINK,
    GET_PRESIGNED_URL,
    LIST_PROJECT_FILES,
    LIST_TASK_FILES,
    MOVE_FILE,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply
    from workapis.uploads import FileSource, Progress

    from ..models.created_reply import CreatedReply
    from ..models.file import File
    from ..models.project_files import ProjectFiles


class RawFilesResource(Resource):
    """Files and their versions."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectFiles]:
        """As `files.list`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_FILES,
            {
                "id": id,
            },
            options,
        )

    def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_ref: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        auto_new_version: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_FILE,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "description": description,
                "name": name,
                "notify": notify,
                "pending_file_ref": pending_file_ref,
                "private": private,
                "tags": tags,
                "tag_ids": tag_ids,
                "auto_new_version": auto_new_version,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectFiles]:
        """As `files.list_of_task`, with status, headers and content."""
        return self._session.reply(
            LIST_TASK_FILES,
            {
                "id": id,
            },
            options,
        )

    def attach_to_task(
        self,
        id: Identifier,
        *,
        attachments: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.attach_to_task`, with status, headers and content."""
        return self._session.reply(
            ATTACH_FILES,
            {
                "id": id,
                "attachments": attachments,
                "attachments_category_ids": attachments_category_ids,
                "pending_file_attachments": pending_file_attachments,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[File]:
        """As `files.get`, with status, headers and content."""
        return self._session.reply(
            GET_FILE,
            {
                "id": id,
            },
            options,
        )

    def create_version(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        pending_file_ref: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.create_version`, with status, headers and content."""
        return self._session.reply(
            CREATE_FILE_VERSION,
            {
                "id": id,
                "description": description,
                "pending_file_ref": pending_file_ref,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_FILE,
            {
                "id": id,
            },
            options,
        )

    def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.copy`, with status, headers and content."""
        return self._session.reply(
            COPY_FILE,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.move`, with status, headers and content."""
        return self._session.reply(
            MOVE_FILE,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    def shared_link(
        self,
        id: Identifier,
        *,
        version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.shared_link`, with status, headers and content."""
        return self._session.reply(
            GET_FILE_SHARED_LINK,
            {
                "id": id,
                "version": version,
            },
            options,
        )

    def send(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.send`, with status, headers and content."""
        return self._session.upload(
            GET_PRESIGNED_URL,
            {},
            file,
            on_progress,
            options,
        )

    def send_classic(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.send_classic`, with status, headers and content."""
        return self._session.upload(
            CREATE_PENDING_FILE,
            {},
            file,
            on_progress,
            options,
        )

    def upload(
        self,
        file: FileSource,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        auto_new_version: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.upload`, with status, headers and content."""
        return self._session.upload(
            CREATE_FILE_WITH_FILE,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
                "tag_ids": tag_ids,
                "auto_new_version": auto_new_version,
                "notify_current_user": notify_current_user,
            },
            file,
            on_progress,
            options,
        )

    def upload_version(
        self,
        file: FileSource,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.upload_version`, with status, headers and content."""
        return self._session.upload(
            CREATE_FILE_VERSION_WITH_FILE,
            {
                "id": id,
                "description": description,
            },
            file,
            on_progress,
            options,
        )


class AsyncRawFilesResource(AsyncResource):
    """Files and their versions."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectFiles]:
        """As `files.list`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_FILES,
            {
                "id": id,
            },
            options,
        )

    async def create(
        self,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        pending_file_ref: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        auto_new_version: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_FILE,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "description": description,
                "name": name,
                "notify": notify,
                "pending_file_ref": pending_file_ref,
                "private": private,
                "tags": tags,
                "tag_ids": tag_ids,
                "auto_new_version": auto_new_version,
                "notify_current_user": notify_current_user,
            },
            options,
        )

    async def list_of_task(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[ProjectFiles]:
        """As `files.list_of_task`, with status, headers and content."""
        return await self._session.reply(
            LIST_TASK_FILES,
            {
                "id": id,
            },
            options,
        )

    async def attach_to_task(
        self,
        id: Identifier,
        *,
        attachments: List[str] | Unset = UNSET,
        attachments_category_ids: List[str] | Unset = UNSET,
        pending_file_attachments: List[str] | Unset = UNSET,
        pending_file_attachments_category_ids: List[str] | Unset = UNSET,
        remove_other_files: bool | Unset = UNSET,
        update_files: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.attach_to_task`, with status, headers and content."""
        return await self._session.reply(
            ATTACH_FILES,
            {
                "id": id,
                "attachments": attachments,
                "attachments_category_ids": attachments_category_ids,
                "pending_file_attachments": pending_file_attachments,
                "pending_file_attachments_category_ids": pending_file_attachments_category_ids,
                "remove_other_files": remove_other_files,
                "update_files": update_files,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[File]:
        """As `files.get`, with status, headers and content."""
        return await self._session.reply(
            GET_FILE,
            {
                "id": id,
            },
            options,
        )

    async def create_version(
        self,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        pending_file_ref: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.create_version`, with status, headers and content."""
        return await self._session.reply(
            CREATE_FILE_VERSION,
            {
                "id": id,
                "description": description,
                "pending_file_ref": pending_file_ref,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_FILE,
            {
                "id": id,
            },
            options,
        )

    async def copy(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.copy`, with status, headers and content."""
        return await self._session.reply(
            COPY_FILE,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def move(
        self,
        id: Identifier,
        *,
        project_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `files.move`, with status, headers and content."""
        return await self._session.reply(
            MOVE_FILE,
            {
                "id": id,
                "project_id": project_id,
            },
            options,
        )

    async def shared_link(
        self,
        id: Identifier,
        *,
        version: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.shared_link`, with status, headers and content."""
        return await self._session.reply(
            GET_FILE_SHARED_LINK,
            {
                "id": id,
                "version": version,
            },
            options,
        )

    async def send(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.send`, with status, headers and content."""
        return await self._session.upload(
            GET_PRESIGNED_URL,
            {},
            file,
            on_progress,
            options,
        )

    async def send_classic(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[str]:
        """As `files.send_classic`, with status, headers and content."""
        return await self._session.upload(
            CREATE_PENDING_FILE,
            {},
            file,
            on_progress,
            options,
        )

    async def upload(
        self,
        file: FileSource,
        id: Identifier,
        *,
        category_id: Identifier | Unset = UNSET,
        category_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        notify: str | Unset = UNSET,
        private: bool | Unset = UNSET,
        tags: List[str] | Unset = UNSET,
        tag_ids: List[str] | Unset = UNSET,
        auto_new_version: bool | Unset = UNSET,
        notify_current_user: bool | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.upload`, with status, headers and content."""
        return await self._session.upload(
            CREATE_FILE_WITH_FILE,
            {
                "id": id,
                "category_id": category_id,
                "category_name": category_name,
                "description": description,
                "name": name,
                "notify": notify,
                "private": private,
                "tags": tags,
                "tag_ids": tag_ids,
                "auto_new_version": auto_new_version,
                "notify_current_user": notify_current_user,
            },
            file,
            on_progress,
            options,
        )

    async def upload_version(
        self,
        file: FileSource,
        id: Identifier,
        *,
        description: str | Unset = UNSET,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `files.upload_version`, with status, headers and content."""
        return await self._session.upload(
            CREATE_FILE_VERSION_WITH_FILE,
            {
                "id": id,
                "description": description,
            },
            file,
            on_progress,
            options,
        )
