"""Render the bodies of code samples: the curl options that send one, and the file that a sample sends or saves."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from mimetypes import MimeTypes
from typing import Any, Final

from scripts.plan.values import EncodedPlan, OperationPlan
from scripts.spec.operations import JSON, body_kind

_ANY: Final = "application/octet-stream"
# An example of a range of media types.
_USUAL: Final = {"image/*": "image/png", "text/*": "text/plain", "audio/*": "audio/mpeg", "video/*": "video/mp4"}


def sample_file(media_types: tuple[str, ...]) -> tuple[str, str]:
    """Return a file name, and the first of the accepted media types, or the generic one."""
    first = media_types[0] if media_types else _ANY
    media_type = _USUAL.get(first, _ANY if "*" in first else first)
    suffix = MimeTypes().guess_extension(media_type.partition(";")[0]) if media_type != _ANY else None
    return f"file{suffix}" if suffix else "report.pdf", media_type


def curl_body(plan: OperationPlan, body: Any, upload: str | None) -> Iterator[str]:
    """Yield the curl options that send a body.

    Args:
        plan: plan of the operation.
        body: its JSON value, or the fields of a form; None without.
        upload: the form field of a file, from an extension.
    """
    if plan.encoded is not None:
        yield from _encoded(plan.encoded, body)
    elif upload:
        yield _option("--form", f"{upload}=@report.pdf")
    elif body is not None:
        media_type = (plan.body.media_type if plan.body else "") or JSON
        yield _option("--header", f"Content-Type: {media_type}")
        is_json = body_kind(media_type) == "json"
        yield _option("--data", json.dumps(body, indent=2)) if is_json else "--data-binary @body.xml"


def _encoded(encoded: EncodedPlan, body: Any) -> Iterator[str]:
    name, media_type = sample_file(encoded.media_types)
    fields = {key: value for key, value in (body or {}).items() if key != encoded.file}
    for key, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            yield from _field(encoded, key, item)
    if encoded.kind == "bytes":
        yield _option("--header", f"Content-Type: {media_type}")
        yield f"--data-binary @{name}"
    elif encoded.file:
        yield _option("--form", f"{encoded.file}=@{name}")


def _field(encoded: EncodedPlan, key: str, value: Any) -> Iterator[str]:
    if encoded.kind == "form" and isinstance(value, Mapping):
        yield from (_option("--data-urlencode", f"{key}[{name}]={_text(item)}") for name, item in value.items())
    elif encoded.kind == "form":
        yield _option("--data-urlencode", f"{key}={_text(value)}")
    elif isinstance(value, Mapping):
        yield _option("--form", f"{key}={json.dumps(value)};type={JSON}")
    else:
        yield _option("--form-string", f"{key}={_text(value)}")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _option(name: str, value: str) -> str:
    return f"{name} {shlex.quote(value)}"
