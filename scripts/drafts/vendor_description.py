"""Draft the files of a new API from its vendor's OpenAPI description: version 3.0 or 3.1, YAML or JSON."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from scripts.document.fault import Fault, FaultsError
from scripts.document.pointer import resolve
from scripts.document.yaml_writer import dump
from scripts.drafts import call_names
from scripts.drafts.api_files import FIRST_LINE, SOURCES_LINE, overlay, readme, with_methods
from scripts.drafts.guesses import guess, plain
from scripts.drafts.vendor_schemas import VendorSchemas
from scripts.plan.python_names import pascal, snake
from scripts.rules import vocabulary
from scripts.spec.api import overlay_of

_METHODS = ("get", "post", "put", "patch", "delete")
_SOURCE = {"kind": "vendor-documentation", "note": "The OpenAPI description of the vendor."}
_OF_HTTP = ("authorization", "accept", "content-type")
_OF_SCHEMES = ("type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl")
_CAMEL = re.compile(r"[a-z]+(?=[A-Z0-9]|\Z)")


def load(path: Path) -> dict[str, Any]:
    """Return a description as it is written.

    Raises:
        FaultsError: it cannot be read, or is no OpenAPI description of version 3.
    """
    try:
        value = _as_json(yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader))
    except OSError as error:
        raise _failure(path, f"cannot be read: {error.strerror}", "pass the path of the vendor's description") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        text = " ".join(str(error).split())
        raise _failure(path, f"neither YAML nor JSON: {text}", "correct the file, or fetch it again") from None
    version = value.get("openapi") if isinstance(value, dict) else None
    if not str(version).startswith(("3.0", "3.1")):
        fix = "convert it to OpenAPI 3 with a third-party tool"
        raise _failure(path, f"expected OpenAPI 3.0 or 3.1: `openapi` is {version!r}", fix)
    found: dict[str, Any] = value
    return found


@dataclass
class VendorDraft:
    """The files of a new API by path, and the omitted parts: place and reason."""

    files: dict[str, bytes]
    left: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def draft(slug: str, document: Mapping[str, Any], formats: Mapping[str, Any], url: str, read: str) -> VendorDraft:
    """Return the files of a new API; ``url`` is the address of the description, ``read`` the current day."""
    return _Splitter(slug, document, VendorSchemas(document, formats), url, read).draft()


@dataclass
class _Splitter:
    slug: str
    document: Mapping[str, Any]
    schemas: VendorSchemas
    url: str
    read: str
    left: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    ids: list[str] = field(default_factory=list[str])
    named: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    tags: dict[str, None] = field(default_factory=dict[str, None])
    rows: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])

    @property
    def title(self) -> str:
        info = self.document.get("info")
        return str(info.get("title", self.slug)) if isinstance(info, Mapping) else self.slug

    def draft(self) -> VendorDraft:
        folder, name = f"specs/{self.slug}", f"{self.title}, OpenAPI description"
        self.schemas.all()
        pages: dict[str, dict[str, Any]] = {}
        paths: dict[str, Any] = {}
        for path, item in self.document.get("paths", {}).items():
            if operations := dict(self._operations(path, item)):
                page = _page(next(iter(operations.values()))["tags"][0])
                key = snake(path) if snake(path)[:1].isalpha() else f"path_{snake(path)}"
                while key in pages.setdefault(page, {}):
                    key += "_"
                pages[page][key] = operations
                paths[path] = {"$ref": f"resources/{page}.yaml#/{key}"}
        source = {"title": name, "kind": "vendor-documentation", **({"url": self.url} if self.url else {})}
        reached = dict.fromkeys(self._unreached(pages))
        document = {**source, "read": self.read, **({"schemas": [*reached]} if reached else {})}
        sources = {"documents": {"openapi": document}, "left_out": [], "payloads": [], "requests": []}
        schemes = self._schemes()
        files = {
            f"{folder}/openapi.yaml": dump(self._index(paths, schemes), FIRST_LINE),
            **{f"{folder}/resources/{page}.yaml": dump(items, self.url or name) for page, items in pages.items()},
            **{f"{folder}/schemas/{key}.yaml": dump(made, FIRST_LINE) for key, made in self.schemas.made.items()},
            f"{folder}/sources.yaml": dump({**sources, "without_payload": []}, SOURCES_LINE),
            f"{folder}/README.md": readme(self.title, f"[{name}]({self.url})" if self.url else f'"{name}"'),
            overlay_of(self.slug): overlay(
                self.slug, self.title, [*_ways(schemes)], with_methods(self.rows, self.named)
            ),
        }
        return VendorDraft(files, self.left)

    def _unreached(self, pages: Mapping[str, Any]) -> list[str]:
        """Return the schemas that no operation reaches."""
        waiting: list[Any] = [pages]
        seen: dict[str, None] = {}
        for value in waiting:
            for name in _references(value):
                if name not in seen and name in self.schemas.made:
                    seen[name] = None
                    waiting.append(self.schemas.made[name])
        return [name for name in self.schemas.made if name not in seen]

    def _operations(self, path: str, item: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        item = self._resolved(item)
        for method, operation in item.items():
            if method in _METHODS and isinstance(operation, Mapping):
                yield method, self._operation(path, method, operation, item.get("parameters") or [])
            elif method in ("head", "options", "trace"):
                self.left.append((f"{method.upper()} {path}", "no client has a method for it"))

    def _operation(self, path: str, method: str, operation: Mapping[str, Any], shared: list[Any]) -> dict[str, Any]:
        name, why = self._id(path, method, operation)
        self.ids.append(name)
        tag = str(next(iter(operation.get("tags") or [self._tag(path)])))
        self.tags[tag] = None
        self.named.append({"operationId": name, "tags": [tag]})
        made: dict[str, Any] = {"tags": [tag], **(guess(why) if why else {}), "operationId": name}
        made["summary"] = call_names.words(name)[:60]
        listed = map(self._resolved, [*shared, *(operation.get("parameters") or [])])  # the last of a name counts
        if parameters := [*self._parameters(name, {(each.get("in"), each.get("name")): each for each in listed})]:
            made["parameters"] = parameters
        body = self._resolved(operation.get("requestBody"))
        if content := self._content(name, body, f"{pascal(snake(name))}Request"):
            made["requestBody"] = {**({"required": True} if body.get("required") else {}), "content": content}
        made["responses"] = self._responses(name, method, operation.get("responses") or {})
        if isinstance(operation.get("security"), list):
            made["security"] = operation["security"]
        made["x-workapis-source"] = dict(_SOURCE)
        return made

    def _id(self, path: str, method: str, operation: Mapping[str, Any]) -> tuple[str, str]:
        """Return the operationId, and what it was guessed from if the vendor has none."""
        given = str(operation.get("operationId", ""))
        verb = _CAMEL.match(given)
        if verb and verb[0] in vocabulary.verbs() and given.isalnum() and given not in self.ids:
            return given, ""
        title = snake(given).replace("_", " ") or str(operation.get("summary", ""))
        return call_names.operation_id(title, method.upper(), path, self._lists(operation), self.ids)

    def _lists(self, operation: Mapping[str, Any]) -> bool:
        schema = self.schemas.resolved(self._success(operation.get("responses") or {}))
        return schema.get("type") == "array"

    def _success(self, responses: Mapping[str, Any]) -> Any:
        """Return the body schema of the success response."""
        for status, reply in responses.items():
            if status.startswith("2"):
                content = self._resolved(reply).get("content") or {}
                return next((media.get("schema") for name, media in content.items() if "json" in name), None)
        return None

    def _tag(self, path: str) -> str:
        literal = [part for part in path.split("/") if part and not part.startswith("{")]
        return literal[0].replace("_", " ").capitalize() if literal else "Other"

    def _parameters(self, name: str, found: Mapping[Any, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        for (place, key), parameter in found.items():
            if place not in ("path", "query", "header") or str(key).lower() in _OF_HTTP:
                continue
            if not isinstance(parameter.get("schema"), Mapping):
                self.left.append((f"{name}, parameter {key}", "it has no schema"))
                continue
            schema = _from_resources(self.schemas.of(parameter["schema"], f"{pascal(snake(name))}{pascal(str(key))}"))
            made: dict[str, Any] = {"name": key, "in": place}
            if parameter.get("required") or place == "path":
                made["required"] = True
            made |= {word: parameter[word] for word in ("deprecated", "style", "explode") if word in parameter}
            yield {**made, "schema": schema}

    def _content(self, where: str, body: Mapping[str, Any], name: str) -> dict[str, Any]:
        content = body.get("content")
        if not isinstance(content, Mapping) or not content:
            return {}
        kind = next((kind for kind in content if "json" in kind), next(iter(content)))
        for other in content:
            if other != kind:
                self.left.append((where, f"its body as {other}"))
        media = content[kind]
        schema = media.get("schema") if isinstance(media, Mapping) else None
        if not isinstance(schema, Mapping):
            return {kind: {}}
        return {kind: {"schema": _from_resources(self.schemas.of(schema, name))}}

    def _responses(self, name: str, method: str, found: Mapping[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for status, described in found.items():
            if not status.isdigit():
                self.left.append((name, f"its response {status}"))
                continue
            works = status.startswith("2")
            said = f"Success: {call_names.words(name).lower()}." if works else f"Error with status {status}."
            reply = self._resolved(described)
            content = self._content(name, reply, f"{pascal(snake(name))}{'Reply' if works else status}")
            made[status] = {"description": said, **({"content": content} if content else {})}
        if method == "get" and (row := self._row(self._success(found))):
            self.rows[name] = row
        return made or {**guess("no response is described"), "200": {"description": f"Success: {name}."}}

    def _row(self, schema: Any) -> dict[str, Any]:
        """Return the row of a list: an array, or an object with one array."""
        found = self.schemas.resolved(schema)
        if found.get("type") == "array":
            return {**guess("describe how the list continues"), "pages": "unknown"}
        properties = found.get("properties")
        listed = [
            key
            for key, value in (properties.items() if isinstance(properties, Mapping) else ())
            if (inner := self.schemas.resolved(value)).get("type") == "array" and inner.get("maxItems") != 1
        ]
        if len(listed) != 1 or not isinstance(properties, Mapping) or "id" in properties:
            return {}
        key = guess("the only list of the response")
        return {**key, "reply": listed[0], **guess("describe how the list continues"), "pages": "unknown"}

    def _schemes(self) -> dict[str, dict[str, Any]]:
        components = self.document.get("components")
        found = components.get("securitySchemes") if isinstance(components, Mapping) else None
        schemes: dict[str, dict[str, Any]] = {}
        for name, scheme in (found or {}).items():
            kept = {key: value for key, value in self._resolved(scheme).items() if key in _OF_SCHEMES}
            schemes[name] = {**kept, "description": f"Security scheme {name} of the vendor."}
        return schemes

    def _index(self, paths: Mapping[str, Any], schemes: Mapping[str, Any]) -> dict[str, Any]:
        info: Any = self.document.get("info") or {}
        index: dict[str, Any] = {
            "openapi": "3.1.0",
            "info": {
                "title": self.title,
                **guess("write what the service is for"),
                "summary": f"Calls of {self.title}",
                **guess("write what the description omits"),
                "description": "Written from the OpenAPI description of the vendor.",
                "version": str(info.get("version", "1")),
            },
            "servers": [self._server()],
            "tags": [
                {"name": tag, **guess("write what it is about"), "description": f"Operations tagged {tag}."}
                for tag in self.tags
            ],
            "paths": dict(paths),
        }
        if schemes:
            index["components"] = {"securitySchemes": dict(schemes)}
            given = self.document.get("security")
            any_of = {**guess("any of them alone is enough"), "security": [{name: []} for name in schemes]}
            index |= {"security": given} if isinstance(given, list) and given else any_of
        return index

    def _server(self) -> dict[str, Any]:
        server: Any = next(iter(self.document.get("servers") or [{}]))
        url = str(server.get("url", "/")).rstrip("/")
        described = {"description": "The server of the description."}
        if not url.startswith(("http://", "https://")):
            parts = urlsplit(self.url)
            host = f"{parts.scheme}://{parts.netloc}" if self.url else f"https://{self.slug.replace('_', '-')}.example"
            return {**guess("the description names no host"), "url": f"{host}{url}", **described}
        given: Mapping[str, Any] = server.get("variables") or {}
        names = {name: {"default": str(each.get("default", name))} for name, each in given.items()}
        return {"url": url, **described, **({"variables": names} if names else {})}

    def _resolved(self, value: Any) -> Mapping[str, Any]:
        for _ in range(10):  # a chain of references longer than this is a circle
            if not isinstance(value, Mapping) or not isinstance(value.get("$ref"), str):
                break
            try:
                value = resolve(self.document, value["$ref"].removeprefix("#"))
            except (KeyError, ValueError):
                self.left.append((value["$ref"], "the reference leads nowhere in this file"))
                return {}
        return value if isinstance(value, Mapping) else {}


def _ways(schemes: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for name, scheme in schemes.items():
        if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic":
            yield {"scheme": name, "username": {"argument": "username"}, "password": {"argument": "password"}}
        elif scheme.get("type") == "oauth2":
            yield {"scheme": name, "oauth2": {"argument": "oauth2"}}
        elif scheme.get("type") in ("http", "apiKey"):
            yield {"scheme": name, "token": {"argument": "api_key" if scheme["type"] == "apiKey" else "token"}}


def _page(tag: str) -> str:
    name = snake(tag)
    return name if name[:1].isalpha() else f"page_{name}"


def _from_resources(value: Any) -> Any:
    """Return a schema with its references relative to resources/."""
    if isinstance(value, list):
        return [_from_resources(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: f"../schemas/{item}" if key == "$ref" else _from_resources(item) for key, item in value.items()}


def _references(value: Any) -> Iterator[str]:
    value = plain(value)
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref" and isinstance(item, str):
                yield item.rpartition("/")[2].removesuffix(".yaml")
            yield from _references(item)


def _as_json(value: Any) -> Any:
    """Return values of YAML 1.1 as JSON values: keys and dates become strings."""
    if isinstance(value, dict):
        keys = [key if isinstance(key, str) else json.dumps(key, default=str) for key in value]
        return dict(zip(keys, map(_as_json, value.values()), strict=True))
    if isinstance(value, list):
        return [_as_json(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date | dt.datetime) else value


def _failure(path: Path, message: str, fix: str) -> FaultsError:
    return FaultsError([Fault(str(path), 0, "", message, fix)])
