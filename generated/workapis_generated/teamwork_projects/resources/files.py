# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The files of Teamwork Projects API: Files and their versions."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Final

from workapis._codec import ModelOf
from workapis._operation import Attachment, Body, DownloadWay, Operation, Parameter, UploadWay
from workapis._resource import AsyncResource, Resource
from workapis._wire import (
    IDENTIFIER,
    INTEGER,
    STRING,
    Identifier,
)
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.downloads import AsyncDownload, Download
    from workapis.options import CallOptions
    from workapis.uploads import FileSource, Progress

    from ..models.created_reply import CreatedReply
    from ..models.file import File
    from ..models.project_files import ProjectFiles

LIST_PROJECT_FILES: Final[Operation[ProjectFiles]] = Operation(
    id="listProjectFiles",
    method="GET",
    path="/projects/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_files", "ProjectFiles"),
    envelope="project",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_FILE: Final[Operation[CreatedReply]] = Operation(
    id="createFile",
    method="POST",
    path="/projects/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.file_write", "FileWrite"), envelope="file"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_TASK_FILES: Final[Operation[ProjectFiles]] = Operation(
    id="listTaskFiles",
    method="GET",
    path="/tasks/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.project_files", "ProjectFiles"),
    envelope="project",
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
ATTACH_FILES: Final[Operation[CreatedReply]] = Operation(
    id="attachFiles",
    method="POST",
    path="/tasks/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.task_files_write", "TaskFilesWrite"), envelope="task"
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_FILE: Final[Operation[File]] = Operation(
    id="getFile",
    method="GET",
    path="/files/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.file", "File"),
    envelope="file",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_FILE_VERSION: Final[Operation[CreatedReply]] = Operation(
    id="createFileVersion",
    method="POST",
    path="/files/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.file_version_write", "FileVersionWrite"),
        envelope="fileversion",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
DELETE_FILE: Final[Operation[None]] = Operation(
    id="deleteFile",
    method="DELETE",
    path="/files/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
COPY_FILE: Final[Operation[None]] = Operation(
    id="copyFile",
    method="PUT",
    path="/files/{id}/copy.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.file_copy_request", "FileCopyRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
MOVE_FILE: Final[Operation[None]] = Operation(
    id="moveFile",
    method="PUT",
    path="/files/{id}/move.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.file_move_request", "FileMoveRequest")),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_FILE_SHARED_LINK: Final[Operation[str]] = Operation(
    id="getFileSharedLink",
    method="GET",
    path="/files/{id}/sharedlink.json",
    parameters=(
        Parameter("id", "id", "path", IDENTIFIER),
        Parameter("version", "version", "query", STRING),
    ),
    reply=STRING,
    envelope="url",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_PRESIGNED_URL: Final[Operation[str]] = Operation(
    id="getPresignedUrl",
    method="GET",
    path="/projects/api/v1/pendingfiles/presignedurl.json",
    parameters=(
        Parameter("file_name", "fileName", "query", STRING),
        Parameter("file_size", "fileSize", "query", INTEGER),
    ),
    reply=STRING,
    upload=UploadWay(
        reference="/ref", url="/url", headers={"X-Amz-Acl": "public-read"}, name="file_name", size="file_size"
    ),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_PENDING_FILE: Final[Operation[str]] = Operation(
    id="createPendingFile",
    method="POST",
    path="/pendingfiles.json",
    reply=STRING,
    upload=UploadWay(reference="/pendingFile/ref", field="file"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
CREATE_FILE_WITH_FILE: Final[Operation[CreatedReply]] = Operation(
    id="createFile",
    method="POST",
    path="/projects/{id}/files.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.file_write", "FileWrite"), envelope="file"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    attach=Attachment(GET_PRESIGNED_URL, argument="pending_file_ref"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
GET_FILE_CONTENT: Final[Operation[None]] = Operation(
    id="getFile",
    method="GET",
    path="/files/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    download=DownloadWay(url="/file/download-URL"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_FILE_VERSION_WITH_FILE: Final[Operation[CreatedReply]] = Operation(
    id="createFileVersion",
    method="POST",
    path="/files/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(
        ModelOf("workapis_generated.teamwork_projects.models.file_version_write", "FileVersionWrite"),
        envelope="fileversion",
    ),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    attach=Attachment(GET_PRESIGNED_URL, argument="pending_file_ref"),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)


class FilesResource(Resource):
    """Files and their versions."""

    def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectFiles:
        """Returns one project with its files.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> CreatedReply:
        """Adds an uploaded file to a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            pending_file_ref: Reference of the uploaded file.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            tag_ids: Ids of tags. Source: vendor code.
            auto_new_version: Whether a file of the same name gets a new version. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> ProjectFiles:
        """Returns the project of one task with the files of the task.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> CreatedReply:
        """Attaches uploaded files, or files that are there, to one task.

        Args:
            id: Id of the task.
            attachments: Ids of files to attach that are there already.
            attachments_category_ids: Ids of categories of the attached files.
            pending_file_attachments: References of uploaded files to attach.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> File:
        """Returns what is known of one file, a URL to its content among the rest.

        Args:
            id: Id of the file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> CreatedReply:
        """Adds an uploaded file as a new version of one that is there.

        Args:
            id: Id of the file.
            description: Further words.
            pending_file_ref: Reference of the uploaded file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one file from its project.

        Args:
            id: Id of the file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Copies one file to another project.

        Args:
            id: Id of the file.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Moves one file to another project.

        Args:
            id: Id of the file.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> str:
        """Returns a short URL by which one file can be shared.

        Args:
            id: Id of the file.
            version: The version.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> str:
        """Sends a file: the reply has a URL that takes the bytes, and the reference by which the file is attached.

        Sends a file, and returns the reference that other operations take: see `workapis.uploads`.

        Args:
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021;
        parameters and reply are in its text on uploads.
        """
        return (
            self._session.upload(
                GET_PRESIGNED_URL,
                {},
                file,
                on_progress,
                options,
            )
        ).parsed

    def send_classic(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Sends a file in a form: the reply has the reference by which the file is attached.

        Sends a file, and returns the reference that other operations take: see `workapis.uploads`.

        Args:
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            self._session.upload(
                CREATE_PENDING_FILE,
                {},
                file,
                on_progress,
                options,
            )
        ).parsed

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
    ) -> CreatedReply:
        """Adds an uploaded file to a project.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            tag_ids: Ids of tags. Source: vendor code.
            auto_new_version: Whether a file of the same name gets a new version. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            self._session.upload(
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
        ).parsed

    def download(
        self,
        id: Identifier,
        *,
        max_bytes: int | None = None,
        options: CallOptions | None = None,
    ) -> Download:
        """Returns what is known of one file, a URL to its content among the rest.

        Fetches the bytes when it is entered, or by `save`: see `workapis.downloads`.

        Args:
            id: Id of the file.
            max_bytes: More than so many are refused while they are read; None for no limit.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.download(
            GET_FILE_CONTENT,
            {
                "id": id,
            },
            max_bytes,
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
    ) -> CreatedReply:
        """Adds an uploaded file as a new version of one that is there.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the file.
            description: Further words.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            self._session.upload(
                CREATE_FILE_VERSION_WITH_FILE,
                {
                    "id": id,
                    "description": description,
                },
                file,
                on_progress,
                options,
            )
        ).parsed


class AsyncFilesResource(AsyncResource):
    """Files and their versions."""

    async def list(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> ProjectFiles:
        """Returns one project with its files.

        Args:
            id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> CreatedReply:
        """Adds an uploaded file to a project.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            pending_file_ref: Reference of the uploaded file.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            tag_ids: Ids of tags. Source: vendor code.
            auto_new_version: Whether a file of the same name gets a new version. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> ProjectFiles:
        """Returns the project of one task with the files of the task.

        Args:
            id: Id of the task.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> CreatedReply:
        """Attaches uploaded files, or files that are there, to one task.

        Args:
            id: Id of the task.
            attachments: Ids of files to attach that are there already.
            attachments_category_ids: Ids of categories of the attached files.
            pending_file_attachments: References of uploaded files to attach.
            pending_file_attachments_category_ids: Ids of categories of the uploaded files.
            remove_other_files: Whether files that are not named are taken off.
            update_files: Whether the files are changed.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> File:
        """Returns what is known of one file, a URL to its content among the rest.

        Args:
            id: Id of the file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> CreatedReply:
        """Adds an uploaded file as a new version of one that is there.

        Args:
            id: Id of the file.
            description: Further words.
            pending_file_ref: Reference of the uploaded file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one file from its project.

        Args:
            id: Id of the file.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Copies one file to another project.

        Args:
            id: Id of the file.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Moves one file to another project.

        Args:
            id: Id of the file.
            project_id: Id of the project.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> str:
        """Returns a short URL by which one file can be shared.

        Args:
            id: Id of the file.
            version: The version.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> str:
        """Sends a file: the reply has a URL that takes the bytes, and the reference by which the file is attached.

        Sends a file, and returns the reference that other operations take: see `workapis.uploads`.

        Args:
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021;
        parameters and reply are in its text on uploads.
        """
        return (
            await self._session.upload(
                GET_PRESIGNED_URL,
                {},
                file,
                on_progress,
                options,
            )
        ).parsed

    async def send_classic(
        self,
        file: FileSource,
        *,
        on_progress: Progress | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Sends a file in a form: the reply has the reference by which the file is attached.

        Sends a file, and returns the reference that other operations take: see `workapis.uploads`.

        Args:
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            await self._session.upload(
                CREATE_PENDING_FILE,
                {},
                file,
                on_progress,
                options,
            )
        ).parsed

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
    ) -> CreatedReply:
        """Adds an uploaded file to a project.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the project.
            category_id: Id of the category.
            category_name: Name of a category to create for it.
            description: Further words.
            name: Name.
            notify: Whom to notify, or whether.
            private: Whether it is private.
            tags: Names of tags, separated by commas.
            tag_ids: Ids of tags. Source: vendor code.
            auto_new_version: Whether a file of the same name gets a new version. Source: vendor code.
            notify_current_user: Whether the caller is notified too. Source: vendor code.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            await self._session.upload(
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
        ).parsed

    def download(
        self,
        id: Identifier,
        *,
        max_bytes: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDownload:
        """Returns what is known of one file, a URL to its content among the rest.

        Fetches the bytes when it is entered, or by `save`: see `workapis.downloads`.

        Args:
            id: Id of the file.
            max_bytes: More than so many are refused while they are read; None for no limit.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.download(
            GET_FILE_CONTENT,
            {
                "id": id,
            },
            max_bytes,
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
    ) -> CreatedReply:
        """Adds an uploaded file as a new version of one that is there.

        Sends a file first, and gives its reference to this operation: see `workapis.uploads`.

        Args:
            id: Id of the file.
            description: Further words.
            file: A path, bytes, a file opened in binary mode, or an `Upload` of one.
            on_progress: Is told how many bytes of the file were sent, and of how many.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return (
            await self._session.upload(
                CREATE_FILE_VERSION_WITH_FILE,
                {
                    "id": id,
                    "description": description,
                },
                file,
                on_progress,
                options,
            )
        ).parsed
