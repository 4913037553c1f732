"""Plan the methods of a client from the operations of a bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scripts.document.fault import Fault, FaultsError, Gathering
from scripts.document.pointer import join
from scripts.plan import behaviour, bodies, files
from scripts.plan.bodies import RESERVED, OperationSource, as_identifier, inside, kind_of
from scripts.plan.models import is_deprecated, model_plan, with_default, with_deprecation
from scripts.plan.python_names import attribute, constant, resource_class
from scripts.plan.type_values import AnyType, ListType, ModelType, ScalarType, TypePlan
from scripts.plan.types import Schema
from scripts.plan.values import (
    FORMER_METHODS,
    ArgumentPlan,
    FormerMethodPlan,
    LayoutPlan,
    OperationPlan,
    ResourcePlan,
    former_names,
    with_former,
)
from scripts.spec import field_sources
from scripts.spec.operations import JSON, OperationObject, operations

# Methods that clients send. Responses to others have nothing that a method could return.
VERBS = ("get", "put", "post", "delete", "patch")

# The documentation of these parameters is about one request; a list requests further pages too.
_OF_THE_FIRST_PAGE = {
    "page": "Number of the first result page to request, from 1.",
    "offset": "Number of items to skip before the first result page.",
}
_GONE = "Former names of methods that other resources have now."
_INTEGER = ScalarType("integer", ("int",))
_IDENTIFIER = ScalarType("identifier", ("Identifier",))


def resources(source: OperationSource) -> tuple[ResourcePlan, ...]:
    """Return the resources sorted by name, their methods in the order of the document.

    Raises:
        FaultsError: a method has no name, or two methods or two arguments have the same.
    """
    found: dict[str, list[OperationPlan]] = {}
    tags = {tag["name"]: tag.get("description", "") for tag in source.document.get("tags", [])}
    docs: dict[str, str] = {}
    plans: dict[str, OperationPlan] = {}
    gathered = Gathering()
    for operation in operations(source.document):
        plan = gathered.take(_operation, source, operation)
        if plan is None:
            continue
        plans[plan.id] = plan
        found.setdefault(plan.resource, []).append(plan)
        docs.setdefault(plan.resource, tags.get(next(iter(operation.value.get("tags", [])), ""), ""))
    gathered.tell()
    for operation in operations(source.document):
        for plan in files.further(source.file, operation.pointer, operation.value, plans[operation.name], plans):
            found.setdefault(plan.resource, []).append(plan)
            docs.setdefault(plan.resource, tags.get(next(iter(operation.value.get("tags", [])), ""), ""))
    _refuse_same_names(source.file, found)
    former = _former(plans)
    return tuple(
        ResourcePlan(
            *(name, resource_class(name), docs.get(name, _GONE) or name),
            *(tuple(found.get(name, ())), tuple(former.get(name, ()))),
        )
        for name in sorted({*found, *former})
    )


def _former(plans: Mapping[str, OperationPlan]) -> dict[str, list[FormerMethodPlan]]:
    """Return the former names of methods by their former resource."""
    found: dict[str, list[FormerMethodPlan]] = {}
    for plan in plans.values():
        for item in plan.former:
            resource, _, method = item.name.partition(".")
            message = item.told(item.name, f"{plan.resource}.{plan.method}")
            found.setdefault(resource, []).append(FormerMethodPlan(method, plan, message))
    return found


def _refuse_verb(file: str, operation: OperationObject) -> None:
    if operation.method not in VERBS:
        message = f"{operation.name} is a {operation.method.upper()}, for which no client has a method"
        fix = f"omit it, or use one of {', '.join(VERBS)}"
        raise FaultsError([Fault(file, 0, operation.pointer, message, fix)])


def _operation(source: OperationSource, found: OperationObject) -> OperationPlan:
    _refuse_verb(source.file, found)
    operation, place, path, verb = found.value, found.pointer, found.path, found.method
    resource, method = _names(source.file, place, operation)
    envelope = operation.get("x-workapis-envelope", {})
    taken = behaviour.of_methods(source.document, found)
    path, taken = _without_format(source.document, path, taken)
    body, encoded, fields = bodies.body(source, found, envelope.get("request", ""))
    size = operation.get("x-workapis-pagination", {}).get("size")
    arguments = [*(_argument(source, parameter, size) for parameter in taken), *fields]
    accept, success = _success(source, found)
    reply = _reply(source, operation, success, envelope.get("reply", ""))
    listed = _item(verb, reply)
    paging = behaviour.paging(source.file, place, operation, arguments) if listed else None
    _refuse_same_arguments(source.file, place, arguments)
    plan = OperationPlan(
        id=operation["operationId"],
        constant=constant(operation["operationId"]),
        resource=resource,
        method=method,
        http_method=verb.upper(),
        path=path,
        doc=with_deprecation(operation.get("description") or operation.get("summary", ""), operation),
        source=field_sources.told(operation.get(field_sources.SOURCE, {})),
        docs_url=operation.get("externalDocs", {}).get("url"),
        arguments=tuple(_told_of_pages(operation, item) for item in arguments),
        body=body,
        reply=reply,
        envelope=envelope.get("reply", "") if reply else "",
        encoded=encoded,
        accept=accept,
        beside=_beside_reply(source, success, envelope.get("reply", "")),
        from_headers=() if envelope.get("reply") else _from_headers(source, reply),
        item=listed,
        listing=behaviour.listing(operation) if listed else None,
        paging=paging,
        rate_limits=behaviour.rate_limits(operation),
        retry_safe=bool(operation.get("x-workapis-retry", {}).get("safe")),
        documented=tuple(sorted(int(status) for status in operation.get("responses", {}) if status.isdigit())),
        former=former_names(operation, FORMER_METHODS),
        deprecated=is_deprecated(operation),
        hidden=frozenset([paging.page] if paging and paging.page and paging.by == "cursor" else []),
    )
    return files.with_files(source.file, place, operation, plan)


def _names(file: str, place: str, operation: Mapping[str, Any]) -> tuple[str, str]:
    resource, _, method = operation.get("x-workapis-method", "").partition(".")
    if not resource or not method:
        message = f"operation {operation.get('operationId')} has no method name"
        fix = "write `method: <resource>.<method>` (x-workapis-method) into its row in the overlay document"
        raise FaultsError([Fault(file, 0, place, message, fix)])
    # Method names are chosen here, so only names that Python forbids are changed: `list` stays.
    return resource, method


def _without_format(
    document: Mapping[str, Any], path: str, taken: list[dict[str, Any]]
) -> tuple[str, list[dict[str, Any]]]:
    formats = document.get("x-workapis-formats")
    if not formats or "{format}" not in path:
        return path, taken
    rest = [item for item in taken if item["name"] != "format"]
    return path.replace("{format}", formats["default"]), rest


def _argument(source: OperationSource, parameter: Mapping[str, Any], size: str | None) -> ArgumentPlan:
    schema = parameter.get("schema", {})
    name = parameter.get("x-workapis-name") or attribute(parameter["name"], RESERVED)
    if name == "limit_" and parameter["name"] == size and parameter["in"] == "query":
        name = "page_size"  # `limit` of lists bounds all pages: `limit_` would be too similar
    nodes, former = (parameter, schema, source.follow(schema)), former_names(parameter)
    doc = with_former(with_deprecation(parameter.get("description", ""), *nodes), former)
    plan = source.types.of(schema)
    if plan == _INTEGER and (parameter["in"] == "path" or name.endswith(("_id", "_ids"))):
        plan = _IDENTIFIER
    if plan == ListType(_INTEGER) and name.endswith("_ids"):
        plan = ListType(_IDENTIFIER)
    return ArgumentPlan(
        name=name,
        key=parameter["name"],
        place=parameter["in"],
        type=as_identifier(name, plan),
        required=bool(parameter.get("required")),
        doc=doc if parameter.get("required") else with_default(doc, schema, source.follow(schema)),
        layout=_layout(parameter),
        former=former,
        deprecated=is_deprecated(*nodes),
    )


def _told_of_pages(operation: Mapping[str, Any], argument: ArgumentPlan) -> ArgumentPlan:
    word = operation.get("x-workapis-pagination", {})
    for key, doc in _OF_THE_FIRST_PAGE.items():
        if argument.place == "query" and argument.key == word.get(key):
            return replace(argument, doc=with_former(doc, argument.former))
    return argument


def _layout(parameter: Mapping[str, Any]) -> LayoutPlan:
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    explode = parameter.get("explode", style == "form")
    in_query = parameter["in"] == "query"
    return LayoutPlan(
        keep_slashes=bool(parameter.get("x-workapis-keep-slashes")),
        style=style if in_query and style != "form" else "",
        explode=not in_query or style != "form" or explode,
    )


def _reply(
    source: OperationSource, operation: Mapping[str, Any], schema: Schema | None, envelope: str
) -> TypePlan | None:
    if schema is None:
        return None
    payload = inside(source, schema, envelope)
    if isinstance(payload, Mapping) and payload.get("type") == "null":
        return None
    if envelope and isinstance(payload, Mapping) and payload.get("minItems") == payload.get("maxItems") == 1:
        return source.types.only(payload)
    plan = source.types.of(payload)
    is_open_list = "x-workapis-pagination" in operation and isinstance(plan, AnyType)
    return ListType(plan) if is_open_list else plan


def _success(source: OperationSource, found: OperationObject) -> tuple[str, Schema | None]:
    """Return media type and schema of the success response; no schema if it only has status fields."""
    replies = found.value.get("responses", {})
    for status in sorted(status for status in replies if status.startswith("2")):
        place = join(found.pointer, "responses", status)
        kind, name, said = kind_of(source, place, source.follow(replies[status]))
        if not name:
            continue
        if kind not in ("json", "xml"):
            return name, None
        schema = said.get("schema", True)
        if not _says_only_that_it_worked(source, schema):
            return "" if name == JSON else name, schema
    return "", None


def _beside_reply(source: OperationSource, schema: Schema | None, envelope: str) -> tuple[str, ...]:
    """Return the documented sibling keys of a response's envelope."""
    keys = source.follow(schema)["properties"] if envelope and isinstance(schema, Mapping) else {}
    return tuple(key for key in keys if key != envelope)


def _from_headers(source: OperationSource, reply: TypePlan | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the headers with values that the body may lack, from the extension `x-workapis-header`."""
    if not isinstance(reply, ModelType):
        return ()
    properties = source.types.components[reply.name]["properties"]
    words = {key: value.get("x-workapis-header") for key, value in properties.items()}
    fields = model_plan(source.file, reply.name, source.types).fields
    return tuple((header, item.keys) for item in fields if (header := words.get(item.keys[0])))


def _says_only_that_it_worked(source: OperationSource, schema: Mapping[str, Any] | bool) -> bool:
    keys = source.follow(schema).get("properties", {}) if isinstance(schema, Mapping) else {}
    return bool(keys) and keys.keys() <= behaviour.marks_of_success(source.document)


def _item(verb: str, reply: TypePlan | None) -> TypePlan | None:
    """Return the type of the items of a list, None if the operation returns no list."""
    return reply.item if verb == "get" and isinstance(reply, ListType) else None


def _refuse_same_names(file: str, found: Mapping[str, list[OperationPlan]]) -> None:
    faults = []
    for resource, plans in found.items():
        names = [plan.method for plan in plans]
        for name in sorted({name for name in names if names.count(name) > 1}):
            message = f"two operations would be the method {resource}.{name}"
            fix = "change `method` in the row of one of them in the overlay document"
            faults.append(Fault(file, 0, "/paths", message, fix))
    if faults:
        raise FaultsError(faults)


def _refuse_same_arguments(file: str, place: str, arguments: list[ArgumentPlan]) -> None:
    names = [item.name for item in arguments]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        message = f"two parameters or fields would be the argument {twice[0]!r}"
        raise FaultsError([Fault(file, 0, place, message, "name one of them with x-workapis-name")])
