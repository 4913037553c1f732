"""A small API with bodies of every kind that OpenAPI describes: its client and its fake, from YAML alone."""

from __future__ import annotations

from typing import Any

SLUG = "bodies"
BYTES = "application/octet-stream"
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"
VENDOR = "application/vnd.api+json; profile=one"
SECOND = "application/vnd.bodies.v2+json"
VENDOR_XML = "application/vnd.bodies+xml"
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties} | ({"required": [*required]} if required else {})


def _list(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


SCHEMAS: dict[str, Any] = {
    "File": _object(id=NUMBER, name=TEXT, size=NUMBER),
    "Where": _object(city=TEXT, floor=NUMBER),
    "EntryForm": _object(
        "name",
        name=TEXT,
        tags=_list(TEXT),
        codes=_list(NUMBER),
        day={"type": "string", "format": "compact-date"},
        minutes={"type": ["integer", "null"]},
        billable={"type": "boolean"},
        where=_ref("Where"),
    ),
    "Entry": _object(
        id=NUMBER, name=TEXT, tags=_list(TEXT), codes=_list(NUMBER), day={"type": "string", "format": "compact-date"},
        minutes=NUMBER, billable={"type": "boolean"}, where=_ref("Where"),
    ),
    "Note": _object(id=NUMBER, text=TEXT),
    "NoteWrite": _object(text=TEXT),
    "Scan": _object(id=NUMBER, title=TEXT, pages=_list(NUMBER), where=_ref("Where"), name=TEXT, size=NUMBER),
}  # fmt: skip


def _content(media_type: str, schema: Any = None, **more: Any) -> dict[str, Any]:
    return {"content": {media_type: ({} if schema is None else {"schema": schema}) | more}}


def operation(name: str, method: str, reply: Any, request: Any = None, query: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return an operation: its id and method, and the content of its response and of its body."""
    body = {"requestBody": {"required": True, **request}} if request else {}
    return {
        "operationId": name,
        "x-workapis-method": method,
        "x-workapis-source": {"kind": "printed"},
        "parameters": [{"name": item, "in": "query", "schema": TEXT} for item in query],
        "responses": {"200": {"description": "What came.", **reply}},
        **body,
    }


def _one(plain: dict[str, Any], **verbs: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": [{"name": "id", "in": "path", "required": True, "schema": NUMBER}], "get": plain, **verbs}


FILE, NOTE = _content("application/json", _ref("File")), _content(SECOND, _ref("Note"))
ENTRY = _content("application/json", _ref("Entry"))
ENCODING = {"where": {"style": "deepObject", "explode": True}, "codes": {"explode": False}}
PATHS: dict[str, Any] = {
    "/files.json": {"post": operation("createFile", "files.create", FILE, _content(BYTES), ("name",))},
    "/files/{id}.json": _one(operation("getFile", "files.get", FILE)),
    "/files/{id}/content": _one(operation("downloadFile", "files.content", _content("image/*"))),
    "/files/{id}/picture": {
        **_one(operation("getPicture", "files.get_picture", FILE)),
        "put": operation(
            "updatePicture",
            "files.update_picture",
            FILE,
            {"content": {"image/png": {"schema": {}}, "image/jpeg": {"schema": {"type": "string", "format": "binary"}}}}
            | {"required": False},
        ),
    },
    "/entries": {
        "post": operation("createEntry", "entries.create", ENTRY, _content(FORM, _ref("EntryForm"), encoding=ENCODING)),
    },
    "/entries/export": {"get": operation("exportEntries", "entries.export", _content("text/csv", TEXT))},
    "/entries/{id}": _one(operation("getEntry", "entries.get", ENTRY)),
    "/notes": {
        "post": operation("createNote", "notes.create", NOTE, _content(VENDOR, _ref("NoteWrite"))),
        "get": operation("listNotes", "notes.list", _content(SECOND, _list(_ref("Note")))),
    },
    "/notes/{id}": _one(
        operation("getNote", "notes.get", NOTE),
        patch=operation("updateNote", "notes.update", NOTE, _content(VENDOR, _ref("NoteWrite"))),
    ),
    "/cards": {
        "post": operation(
            "createCard", "cards.create", _content(VENDOR_XML, _ref("Note")), _content(VENDOR_XML, _ref("NoteWrite"))
        ),
    },
    "/cards/{id}": _one(operation("getCard", "cards.get", _content(VENDOR_XML, _ref("Note")))),
    "/scans": {
        "post": operation(
            "createScan",
            "scans.create",
            _content("application/json", _ref("Scan")),
            _content(
                PARTS,
                _object(
                    *("image", "title"),
                    image={"type": "string", "contentMediaType": "image/png"},
                    title=TEXT,
                    pages=_list(NUMBER),
                    where=_ref("Where"),
                    file={"type": "string", "enum": ["a", "b"]},
                ),
                encoding={"image": {"contentType": "image/png, image/jpeg"}},
            ),
        ),
    },
    "/scans/{id}": _one(operation("getScan", "scans.get", _content("application/json", _ref("Scan")))),
    "/memos": {
        "post": operation(
            "createMemo",
            "memos.create",
            FILE,
            _content(PARTS, _object("name", name=TEXT, attachment={"description": "A file."})),
        ),
    },
    "/lines": {
        "post": operation("createLine", "lines.create", FILE, _content(PARTS, _object(name=TEXT, size=NUMBER))),
    },
}


def document() -> dict[str, Any]:
    """Return the finished bundle of the API."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bodies", "version": "1", "description": "Bodies."},
        "servers": [{"url": "https://bodies.example"}],
        "x-workapis-client": "Bodies",
        "x-workapis-auth": [{"scheme": "key", "token": {"argument": "key"}}],
        "x-workapis-errors": {"message": ["/*/said"]},
        "x-workapis-formats": {
            "default": "json",
            "also": ["xml"],
            "xml": {"convention": "typed-elements", "request": "request", "reply": "response"},
        },
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "paths": PATHS,
    }
