"""A small API with uploads and downloads: its bundle, and its client, generated from the extensions alone."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

from tests.pipeline import generated_client

SLUG = "filing"


def _operation(name: str, method: str, reply: Any = None, **more: Any) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": reply}}} if reply else {}
    return {
        "operationId": name,
        "x-workapis-method": method,
        "x-workapis-source": {"kind": "printed"},
        "responses": {"200": {"description": "What came.", **content}},
        **more,
    }


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _parameter(name: str, place: str, kind: str = "integer") -> dict[str, Any]:
    return {"name": name, "in": place, "required": True, "schema": {"type": kind}}


TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Form": _object(file={"type": "string", "contentMediaType": "application/octet-stream"}),
    "Pending": _object(ref=TEXT),
    "PendingReply": _object(pending=_ref("Pending")),
    "Presigned": _object(ref=TEXT, url=TEXT),
    "Record": _object(name=TEXT, **{"download-URL": TEXT}),
    "RecordReply": _object(record=_ref("Record")),
    "RecordWrite": _object(pendingRef=TEXT, description=TEXT),
    "RecordRequest": _object(record=_ref("RecordWrite")),
    "Note": _object(body=TEXT, pendingRefs={"type": "array", "items": TEXT}),
    "Created": _object(id={"type": "integer"}),
}
FORM = {"required": True, "content": {"multipart/form-data": {"schema": _ref("Form")}}}
BYTES = {"200": {"description": "The bytes.", "content": {"application/octet-stream": {}}}}
PATHS: dict[str, Any] = {
    "/pending.json": {
        "post": _operation(
            "createPending",
            "files.send_form",
            _ref("PendingReply"),
            requestBody=FORM,
            **{"x-workapis-upload": {"style": "multipart", "field": "file", "reference": "/pending/ref"}},
        )
    },
    "/presigned.json": {
        "get": _operation(
            "getPresigned",
            "files.send",
            _ref("Presigned"),
            parameters=[_parameter("fileName", "query", "string"), _parameter("fileSize", "query")],
            **{
                "x-workapis-upload": {
                    "style": "presigned",
                    "name": "fileName",
                    "size": "fileSize",
                    "reference": "/ref",
                    "url": "/url",
                    "headers": {"X-Amz-Acl": "public-read"},
                }
            },
        )
    },
    "/boxes/{box}/records.json": {
        "post": _operation(
            "createRecord",
            "records.create",
            _ref("Created"),
            parameters=[_parameter("box", "path")],
            requestBody=_json(_ref("RecordRequest")),
            **{
                "x-workapis-envelope": {"request": "record"},
                "x-workapis-attach": {
                    "method": "files.upload",
                    "upload": "getPresigned",
                    "reference": "pendingRef",
                },
            },
        )
    },
    "/notes.json": {
        "post": _operation(
            "createNote",
            "notes.create",
            requestBody=_json(_ref("Note")),
            **{
                "x-workapis-attach": {
                    "method": "notes.create_with",
                    "upload": "createPending",
                    "reference": "pendingRefs",
                }
            },
        )
    },
    "/records/{id}.json": {
        "get": _operation(
            "getRecord",
            "records.get",
            _ref("RecordReply"),
            parameters=[_parameter("id", "path")],
            **{
                "x-workapis-envelope": {"reply": "record"},
                "x-workapis-download": {
                    "style": "linked",
                    "method": "files.download",
                    "url": "/record/download-URL",
                },
            },
        )
    },
    "/records/{id}/bytes": {
        "get": _operation(
            "getBytes",
            "records.open",
            parameters=[_parameter("id", "path")],
            responses=BYTES,
            **{"x-workapis-download": {"style": "direct"}},
        )
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Filing", "version": "1", "description": "A filing cabinet."},
    "servers": [{"url": "https://filing.example"}],
    "x-workapis-client": "Filing",
    "x-workapis-auth": [{"scheme": "basic", "username": {"argument": "api_key"}, "password": {"constant": "X"}}],
    "x-workapis-errors": {"reported": {"STATUS": "Error"}, "message": ["MESSAGE"]},
    "components": {"schemas": SCHEMAS, "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}},
    "paths": PATHS,
}


def package(folder: Path) -> ModuleType:
    """Generate the client into a folder, and return its module."""
    return generated_client.package(SLUG, DOCUMENT, folder)
