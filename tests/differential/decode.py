"""Decode bodies with the runtime in a folder, and print the result as JSON; see `run`.

It uses what every version has: operations, a service, and the decoder of responses.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any


def main(tree: str, jobs: str) -> None:
    """Print, for each job of a file, the records that are read and what is counted; or the kind of the error."""
    sys.path[:0] = [f"{tree}/overlays", f"{tree}/generated"]
    services: dict[str, Any] = {}
    for line in Path(jobs).read_text("utf-8").splitlines():
        slug, resource, constant, body = json.loads(line)
        print(json.dumps(_outcome(services, slug, resource, constant, body.encode("utf-8", "surrogatepass"))))


def _outcome(services: dict[str, Any], slug: str, resource: str, constant: str, body: bytes) -> Any:
    errors, decoder = import_module("workapis.errors"), import_module("workapis._response.decoder")
    operation = getattr(import_module(f"workapis_generated.{slug}.resources.{resource}"), constant)
    service = _service(slug)
    try:
        response = import_module("workapis.transport").Response(200, {}, body)
        parsed = decoder.ResponseDecoder(service, operation).reply(response, 1).parsed
        seen = _seen(parsed)
    except errors.WorkAPIsError as error:
        return [type(error).__name__, None, []]
    return ["read", seen, sorted([item.kind.value, item.pointer, item.count] for item in service.drift)]


def _service(slug: str) -> Any:
    api = import_module(f"workapis_generated.{slug}.client").API
    settings = import_module("workapis._client.keywords").settings({})
    make = import_module("workapis._service.service").service
    return make(api, variables={"site": "a"}, base_url="https://a.example", auth=None, settings=settings)


def _seen(value: Any) -> Any:
    """Return a value in texts and lists: of a record its attributes, the missing ones, and its JSON."""
    if isinstance(value, list):
        return [_seen(item) for item in value]
    if not hasattr(type(value), "FIELDS"):
        return f"{type(value).__name__} {value!r}"
    unread = value.unread
    found = {
        item.name: "LOST" if item.name in unread else _seen(getattr(value, item.name)) for item in type(value).FIELDS
    }
    return {"": _written(value), **found, **dict.fromkeys(unread, "LOST")}


def _written(record: Any) -> str:
    try:
        return json.dumps(record.to_dict())
    except Exception as error:  # the version before lets errors of msgspec through
        return f"!{type(error).__name__}"


if __name__ == "__main__":
    main(*sys.argv[1:])
