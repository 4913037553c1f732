"""Plan arguments from a request body: JSON and XML by schema, forms by field, files as bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.document.pointer import join
from scripts.plan.models import is_deprecated, model_plan, with_default, with_deprecation
from scripts.plan.python_names import attribute
from scripts.plan.type_values import (
    AnyType,
    DiscriminatedType,
    ListType,
    MapType,
    ModelType,
    NullableType,
    ScalarType,
    TypePlan,
    is_list,
    parts,
)
from scripts.plan.types import Types
from scripts.plan.values import (
    FORMER_NAMES,
    ArgumentPlan,
    BodyPlan,
    EncodedPlan,
    FormerName,
    LayoutPlan,
    former_names,
    with_former,
)
from scripts.spec.operations import JSON, BodyKind, OperationObject, body_kind, media, resolved

# Arguments that every method has, or every list.
RESERVED = frozenset({"self", "options", "limit", "checkpoint"})
UPLOAD = "x-workapis-upload"

_CHARSET: Final = re.compile(r";\s*charset\s*=\s*\"?([^\";\s]+)", re.IGNORECASE)
# The wire formats that ids have.
_OF_IDS = {"digits", "digits-or-empty", "id-number"}
_IDENTIFIER = ("Identifier",)
_JSON_PART, _TEXT_PART = "application/json", "text/plain"


@dataclass(frozen=True)
class OperationSource:
    """The bundle of the operations, and the parts that all of them share."""

    file: str
    document: Mapping[str, Any]
    types: Types

    def follow(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a node, with its `$ref` resolved."""
        said: Mapping[str, Any] = resolved(self.document, node)
        return said

    def fault(self, place: str, message: str, fix: str) -> FaultsError:
        """Return an error for a part that no client supports."""
        return FaultsError([Fault(self.file, 0, place, message, fix)])


def kind_of(source: OperationSource, place: str, holder: Mapping[str, Any]) -> tuple[BodyKind, str, Mapping[str, Any]]:
    """Return kind, media type and media type object of a request or response: "bytes" without a body.

    Raises:
        FaultsError: it is XML without a documented encoding of values, or not UTF-8.
    """
    found = media(source.document, holder)
    if found is None:
        return "bytes", "", {}
    name, said = found
    kind = body_kind(name)
    if kind == "xml" and "xml" not in source.document.get("x-workapis-formats", {}):
        message = f"{name} is XML, and no extension describes the encoding of its values"
        raise source.fault(place, message, "write x-workapis-formats with `xml` into the overlay document")
    charset = _CHARSET.search(name)
    if charset and kind != "bytes" and charset[1].lower() not in ("utf-8", "utf8"):
        raise source.fault(
            place, f"{name} is not UTF-8, the only encoding of the client", "remove the parameter `charset`"
        )
    return kind, name, said


def body(
    source: OperationSource, found: OperationObject, envelope: str
) -> tuple[BodyPlan | None, EncodedPlan | None, list[ArgumentPlan]]:
    """Return the plan of a request body, as a value or encoded otherwise, and the arguments from it.

    Raises:
        FaultsError: no client supports the body.
    """
    place = join(found.pointer, "requestBody")
    request = source.follow(found.value.get("requestBody", {}))
    kind, name, said = kind_of(source, place, request)
    word = found.value.get(UPLOAD, {})
    place = join(place, "content", name)
    if not name:
        return None, None, []
    if word.get("style") == "multipart":
        _refuse_more(source, place, said, word)
        return None, None, []
    if kind in ("json", "xml"):
        plan, arguments = _value(source, said.get("schema", True), bool(request.get("required")), envelope, name)
        return plan, None, arguments
    if envelope or word:
        what = "x-workapis-envelope" if envelope else UPLOAD
        raise source.fault(
            place, f"{what} does not apply to a body in {name}", "remove the extension, or describe JSON"
        )
    if kind == "bytes":
        return None, _bytes(source, place, request), []
    return None, *_form(source, place, kind, name, said)


def _refuse_more(source: OperationSource, place: str, said: Mapping[str, Any], word: Mapping[str, Any]) -> None:
    """Raise an error for a form with fields besides the one of the extension."""
    more = source.follow(said.get("schema", {})).get("properties", {}).keys() - {word.get("field")}
    if more:
        message = f"{UPLOAD} sends the field {word.get('field')!r} alone, and the form has {min(more)!r} too"
        raise source.fault(place, message, "remove the extension: the method then has an argument for each field")


# Values


def _value(
    source: OperationSource, schema: Mapping[str, Any] | bool, required: bool, envelope: str, name: str
) -> tuple[BodyPlan, list[ArgumentPlan]]:
    around = schema
    schema = inside(source, schema, envelope)
    model = _model_of(source, schema)
    codec = source.types.of(schema)
    beside = _beside(source, around, envelope)
    inner = _fields(source, model) if model else [_whole(codec, required, envelope)]
    media_type = "" if name == JSON else name
    plan = BodyPlan(codec, envelope, source.types.of(around) if beside else None, required, media_type)
    return plan, [*inner, *beside]


def _whole(codec: TypePlan, required: bool, envelope: str) -> ArgumentPlan:
    """Return the argument for a body that is no model."""
    doc = f"Request body, without its envelope `{envelope}`." if envelope else "Request body."
    return ArgumentPlan("body", "body", "body", codec, required, doc)


def _beside(source: OperationSource, around: Mapping[str, Any] | bool, envelope: str) -> list[ArgumentPlan]:
    """Return the arguments for the sibling keys of an envelope."""
    model = _model_of(source, around) if envelope else None
    return [item for item in _fields(source, model) if item.key != envelope] if model else []


def inside(source: OperationSource, schema: Mapping[str, Any] | bool, envelope: str) -> Mapping[str, Any] | bool:
    """Return the schema under an envelope key; without a key the schema itself."""
    if not envelope or isinstance(schema, bool):
        return schema
    inner: Mapping[str, Any] | bool = source.follow(schema)["properties"][envelope]
    return inner


def _model_of(source: OperationSource, schema: Mapping[str, Any] | bool) -> str | None:
    plan = source.types.of(schema)
    return plan.name if isinstance(plan, ModelType) else None


def _fields(source: OperationSource, model: str) -> list[ArgumentPlan]:
    return [
        ArgumentPlan(
            name=f"{item.name}_" if item.name in RESERVED else item.name,
            key=item.keys[0],
            place="body",
            type=as_identifier(item.name, item.type),
            required=item.required,
            doc=item.doc if item.required else with_default(item.doc, schema, source.follow(schema)),
            inner=item.name,
            former=_as_arguments(item.former),
            deprecated=is_deprecated(schema),
        )
        for item in model_plan(source.file, model, source.types).fields
        for schema in [source.types.components[model]["properties"][item.keys[0]]]
    ]


def _as_arguments(former: tuple[FormerName, ...]) -> tuple[FormerName, ...]:
    return tuple(replace(item, name=f"{item.name}_") if item.name in RESERVED else item for item in former)


def as_identifier(name: str, plan: TypePlan) -> TypePlan:
    """Return the type of an argument for an id or a list of ids, which accepts the objects themselves too."""
    if isinstance(plan, ScalarType) and plan.format == "id-list":
        return ScalarType(plan.format, _IDENTIFIER, plan.is_list)
    if isinstance(plan, ListType) and name.endswith("_ids"):
        return ListType(as_identifier(name.removesuffix("s"), plan.item))
    if isinstance(plan, NullableType):
        return NullableType(as_identifier(name, plan.type))
    if not name.endswith("_id") or not isinstance(plan, ScalarType) or plan.format not in _OF_IDS:
        return plan
    python = tuple("Identifier" if item == "int" else item for item in plan.python)
    return ScalarType(plan.format, python, plan.is_list)


# Forms and files


def _bytes(source: OperationSource, place: str, request: Mapping[str, Any]) -> EncodedPlan:
    for name, said in request["content"].items():
        if not _is_file(source, said.get("schema", {}), of_part=False):
            message = f"{name} is neither JSON, XML nor a form, and its schema does not describe bytes"
            fix = "omit the schema, or write type: string and the media type as contentMediaType"
            raise source.fault(place, message, fix)
    return EncodedPlan("bytes", tuple(request["content"]), needs_file=bool(request.get("required")))


def _form(
    source: OperationSource, place: str, kind: BodyKind, name: str, said: Mapping[str, Any]
) -> tuple[EncodedPlan, list[ArgumentPlan]]:
    place = join(place, "schema")
    schema = source.follow(said.get("schema", {}))
    properties = {key: item for key, item in schema.get("properties", {}).items() if "x-workapis-same-as" not in item}
    if schema.get("additionalProperties", False) not in (True, False):
        message, fix = (
            "a form with fields that have no name",
            "describe each as a property, and omit additionalProperties",
        )
        raise source.fault(place, message, fix)
    if not properties:
        raise source.fault(place, "a form without properties", "describe its fields as the properties of an object")
    encoding: Mapping[str, Mapping[str, Any]] = said.get("encoding", {})
    for key in encoding:
        if key not in properties:
            raise source.fault(place, f"`encoding` names {key!r}, which is not a property", "correct the name")
    files = [key for key, item in properties.items() if kind == "multipart" and _is_file(source, item)]
    for key, told in encoding.items():
        known = {"contentType"} if key in files or kind == "multipart" else {"contentType", "style", "explode"}
        if more := told.keys() - known:
            message = f"{min(more)!r} of the field {key!r}, which no client supports in this form"
            raise source.fault(place, message, f"remove it from `encoding`, which may have {', '.join(sorted(known))}")
    if len(files) > 1:
        message = f"the form takes {len(files)} files: {', '.join(files)}"
        raise source.fault(place, message, "keep one of them: a method sends one file")
    rest, required = {key: item for key, item in properties.items() if key not in files}, schema.get("required", ())
    arguments = [
        _field(
            source, join(place, "properties", key), kind, key, item, encoding.get(key, {}), is_required=key in required
        )
        for key, item in rest.items()
    ]
    types = encoding.get("".join(files), {}).get("contentType", "")
    return EncodedPlan(
        kind,
        tuple(item.strip() for item in types.split(",") if item.strip()),
        file="".join(files),
        needs_file=bool(files) and files[0] in required,
        media_type=name if kind == "form" and ";" in name else "",
    ), arguments


def _is_file(source: OperationSource, schema: Any, *, of_part: bool = True) -> bool:
    """Return whether a schema describes bytes: an empty one does, and as a whole body any string."""
    if isinstance(schema, bool):
        return schema
    found = source.follow(schema)
    if not found.keys() - {"description", "title", "contentMediaType", "x-workapis-name", FORMER_NAMES}:
        return True
    if found.get("type") != "string" or "contentEncoding" in found:
        return False
    return found.get("format") == "binary" or "contentMediaType" in found or (not of_part and "format" not in found)


def _field(
    source: OperationSource,
    place: str,
    kind: BodyKind,
    key: str,
    said: Mapping[str, Any],
    encoding: Mapping[str, Any],
    *,
    is_required: bool,
) -> ArgumentPlan:
    schema = source.follow(said)
    plan = source.types.of(said)
    style, has_object = encoding.get("style", "form"), _holds(plan, (ModelType, MapType, DiscriminatedType))
    message = fix = ""
    if _holds(plan, (AnyType,)) or _is_file(source, said):
        message, fix = f"the field {key!r} of a form has no type", "write the type of its text"
    elif kind == "form" and has_object and (style != "deepObject" or is_list(plan)):
        message = f"the field {key!r} of a form is an object without an encoding"
        fix = "write `encoding` of that field with style: deepObject, or describe each field that is sent"
    elif (usual := _JSON_PART if has_object else _TEXT_PART) != encoding.get("contentType", usual):
        message = f"the field {key!r} of a form is in {encoding['contentType']}, and the client encodes {usual}"
        fix = "remove contentType, or describe the field as a file"
    if fix:
        raise source.fault(place, message, fix)
    name = said.get("x-workapis-name") or attribute(key, RESERVED)
    former = former_names(said)
    doc = with_former(with_deprecation(schema.get("description") or "Undocumented.", schema), former)
    return ArgumentPlan(
        name=name,
        key=key,
        place="form",
        type=as_identifier(name, plan),
        required=is_required,
        doc=doc if is_required else with_default(doc, said, schema),
        layout=LayoutPlan(style="" if style == "form" else style, explode=encoding.get("explode", style == "form")),
        former=former,
        deprecated=is_deprecated(said, schema),
    )


def _holds(plan: TypePlan, kinds: tuple[type, ...]) -> bool:
    """Return whether a type, or one of its parts, is of some kinds."""
    return isinstance(plan, kinds) or any(_holds(part, kinds) for part in parts(plan))
