"""Lint rules for specs that the generator depends on: one function per rule, which yields its errors.

A rule checks the bundle of an API before its overlay (``OF_THE_SPEC``) or after it (``OF_THE_RESULT``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.references import references
from scripts.spec import key_order, wire_formats
from scripts.spec.api import overlay_of
from scripts.spec.bundle import Bundle
from scripts.spec.operations import OperationObject, body_kind, described, fold, operations, parameters, resolved
from scripts.spec.schemas import schemas
from scripts.spec.spec_files import SpecFiles

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_CAMEL = re.compile(r"[a-z][A-Za-z0-9]*\Z")
_METHOD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_SHOWN = "x-workapis-shown"
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Formats without an encoding of their own, by type, besides the wire formats.
_FORMATS = {
    "string": frozenset({"uri", "email", "binary"}),
    "integer": frozenset({"int32", "int64"}),
    "number": frozenset({"float", "double"}),
}


def source_faults(source: SpecFiles) -> list[Fault]:
    """Return the errors in the files of an API before bundling."""
    return [*paths_are_references(source), *path_items_are_used(source), *root_keys_stand_in_order(source)]


def paths_are_references(source: SpecFiles) -> Iterator[Fault]:
    """In ``openapi.yaml`` a path or a webhook is one reference into ``resources/``, nothing else."""
    for key, what in (("paths", "a path"), ("webhooks", "a webhook")):
        items = source.root.value.get(key)
        for name, item in items.items() if isinstance(items, dict) else ():
            if not isinstance(item, dict) or [*item] != ["$ref"]:
                place = pointers.join("", key, name)
                fix = "move the path item to resources/<page>.yaml and refer to it"
                yield source.root.fault(place, f"{what} that is not one reference", fix)


def path_items_are_used(source: SpecFiles) -> Iterator[Fault]:
    """Every entry of a file in ``resources/`` is the target of a path or of a webhook."""
    used = {reference for _, reference in references(source.root.value)}
    for page, document in source.within("resources").items():
        for name in document.value:
            if f"resources/{page}.yaml#/{pointers.escape(name)}" not in used:
                place = pointers.join("", name)
                yield document.fault(place, f"no path refers to {name}", "add its path to openapi.yaml, or remove it")


def root_keys_stand_in_order(source: SpecFiles) -> Iterator[Fault]:
    """``openapi.yaml`` has its keys in one order, and no component but security schemes."""
    yield from _out_of_order(source.root.value, key_order.ROOT, lambda m, f: source.root.fault("", m, f))
    components = source.root.value.get("components")
    for kind in components if isinstance(components, dict) else ():
        if kind != "securitySchemes":
            place = pointers.join("/components", kind)
            fix = "move it to schemas/, parameters.yaml or responses.yaml"
            yield source.root.fault(place, f"components of kind {kind} in openapi.yaml", fix)


def schemas_with_properties_are_files(bundle: Bundle) -> Iterator[Fault]:
    """An object with properties is a file of its own: it needs a chosen name. A form needs none."""
    forms = _forms(bundle)
    for pointer, schema in schemas(bundle.document):
        if "properties" in schema and not _is_component(pointer) and pointer not in forms:
            fix = "move it to schemas/<Name>.yaml and refer to it"
            yield bundle.origins.fault(pointer, "an inline object with properties", fix)


def schema_names_are_class_names(bundle: Bundle) -> Iterator[Fault]:
    """The stem of a schema file is the name of a Python class."""
    for name in _components(bundle, "schemas"):
        if not _CLASS.match(name):
            place = pointers.join("/components/schemas", name)
            yield bundle.origins.fault(place, f"{name!r} is not a class name", "name the file in PascalCase")


def component_names_differ_after_folding(bundle: Bundle) -> Iterator[Fault]:
    """Names of components of one kind differ in more than case and separators."""
    for kind in bundle.document.get("components", {}):
        names = _components(bundle, kind)
        places = [(name, pointers.join("/components", kind, name)) for name in names]
        yield from _same_after_folding(bundle, places, f"components/{kind}")


def operation_ids_differ_after_folding(bundle: Bundle) -> Iterator[Fault]:
    """OperationIds differ in more than case and separators: generated files would overwrite each other."""
    places = [(op.name, pointers.join(op.pointer, "operationId")) for op in described(bundle.document)]
    yield from _same_after_folding(bundle, places, "the operationId")


def operation_ids_are_camel_case(bundle: Bundle) -> Iterator[Fault]:
    """Every operation has an operationId in camelCase."""
    for op in described(bundle.document):
        if not _CAMEL.match(str(op.value.get("operationId", ""))):
            fix = "write an operationId in camelCase that begins with a verb"
            yield bundle.origins.fault(op.pointer, f"{op.name} has no operationId in camelCase", fix)


def operations_have_one_listed_tag(bundle: Bundle) -> Iterator[Fault]:
    """Every operation has exactly one tag, and ``openapi.yaml`` lists it."""
    listed = {tag.get("name") for tag in bundle.document.get("tags", []) if isinstance(tag, dict)}
    for op in described(bundle.document):
        tags = op.value.get("tags")
        place = pointers.join(op.pointer, "tags")
        if not isinstance(tags, list) or len(tags) != 1:
            yield bundle.origins.fault(place, f"{op.name} does not have one tag", "write exactly one tag")
        elif tags[0] not in listed:
            yield bundle.origins.fault(place, f"the tag {tags[0]!r} is not listed", "list it in openapi.yaml")


def operations_name_their_source(bundle: Bundle) -> Iterator[Fault]:
    """Every operation has a source."""
    for op in described(bundle.document):
        source = op.value.get("x-workapis-source")
        if not isinstance(source, dict) or "kind" not in source:
            fix = "add x-workapis-source with its kind, and a note unless the page prints the operation"
            yield bundle.origins.fault(op.pointer, f"{op.name} does not name its source", fix)


def path_variables_are_declared(bundle: Bundle) -> Iterator[Fault]:
    """The variables of a path are the path parameters of its operations."""
    for op in described(bundle.document):
        if any(resolved(bundle.document, entry) is None for entry in (*_own(op.path_item), *_own(op.value))):
            continue  # another check reports a reference that leads nowhere
        variables = set(_VARIABLE.findall(op.path))
        declared = {str(p.get("name")): place for place, p in parameters(bundle.document, op) if p.get("in") == "path"}
        for name in sorted(variables - set(declared)):
            fix = "add a parameter of that name, in: path, required: true"
            yield bundle.origins.fault(op.pointer, f"{op.name} does not declare {{{name}}} of {op.path}", fix)
        for name in sorted(set(declared) - variables):
            fix = "correct the name in the path or in the parameter"
            yield bundle.origins.fault(declared[name], f"{op.path} has no {{{name}}}", fix)


def server_variables_are_described(bundle: Bundle) -> Iterator[Fault]:
    """Each variable in the URL of a server is in ``variables``: clients send other ones unexpanded."""
    for index, server in enumerate(bundle.document.get("servers", [])):
        for name in _VARIABLE.findall(server.get("url", "")):
            if name not in server.get("variables", {}):
                place = pointers.join("/servers", index, "url")
                fix = f"add `variables: {{{name}: {{default: ..., description: ...}}}}` to this server"
                yield bundle.origins.fault(place, f"the variable {name} is not described", fix)


def servers_stand_at_the_root(bundle: Bundle) -> Iterator[Fault]:
    """No path and no operation has servers of its own: clients send all requests, with credentials, to one."""
    root = bundle.document.get("servers")
    fix = "remove it, or describe the other server as an API of its own, in a folder of specs/"
    seen = set[str]()
    for op in operations(bundle.document):
        place = pointers.join("", op.under, op.path)
        for where, what, owner in ((place, op.path, op.path_item), (op.pointer, op.name, op.value)):
            if where not in seen and owner.get("servers", root) != root:
                seen.add(where)
                yield bundle.origins.fault(pointers.join(where, "servers"), f"{what} has servers of its own", fix)


def formats_are_known(bundle: Bundle, wire: Mapping[str, Any]) -> Iterator[Fault]:
    """A format is one of the wire formats ``wire``, or of JSON Schema and OpenAPI, and matches its type."""
    types = {name: wire_formats.json_type(entry) for name, entry in wire.items()}
    known = {
        kind: names.union(name for name, written in types.items() if written == kind)
        for kind, names in _FORMATS.items()
    }
    for pointer, schema in schemas(bundle.document):
        if not isinstance(name := schema.get("format"), str):
            continue
        kinds = schema.get("type", [])
        kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]
        if not any(name in known.get(kind, ()) for kind in kinds):
            message, fix = _unknown_format(name, kinds, known)
            yield bundle.origins.fault(pointers.join(pointer, "format"), message, fix)


def bytes_are_no_part_of_json(bundle: Bundle) -> Iterator[Fault]:
    """Bytes (``format: binary``) are a body, or a field of a form, but never inside JSON and XML."""
    places = {
        schema.get("$ref", pointers.join("#", "paths", op.path, op.method, *steps, "content", name)).removeprefix("#")
        for op in operations(bundle.document)
        for steps, holder in _holders(op)
        for name, said in ((resolved(bundle.document, holder) or {}).get("content") or {}).items()
        if body_kind(name) not in ("json", "xml")
        for schema in [(said or {}).get("schema", {})]
    }
    for pointer, schema in schemas(bundle.document):
        if schema.get("format") == "binary" and not any(f"{pointer}/".startswith(f"{place}/") for place in places):
            fix = "write the format in which a text has them, such as base64"
            yield bundle.origins.fault(pointers.join(pointer, "format"), "bytes inside JSON or XML", fix)


def _holders(op: OperationObject) -> Iterator[tuple[list[str], Any]]:
    """Yield the request and the responses of an operation, each with the keys that lead there."""
    yield ["requestBody"], op.value.get("requestBody")
    for status, reply in op.value.get("responses", {}).items():
        yield ["responses", status], reply


def _unknown_format(name: str, kinds: list[str], known: Mapping[str, Collection[str]]) -> tuple[str, str]:
    """Return message and fix for a format: the known one of that type with the most similar name."""
    others = [kind for kind, names in known.items() if name in names]
    own = sorted({each for kind in kinds for each in known.get(kind, ())})
    listed = f" ({', '.join(own)})" if own else ""
    if others:
        message = (
            f"{name!r} is a format of the type {' or '.join(others)}, and this is {' or '.join(kinds) or 'of none'}"
        )
        return message, f"correct the type as documented, or the format to one of this type{listed}"
    nearest = get_close_matches(name, own or sorted({each for names in known.values() for each in names}), 1)
    told = f": the nearest is {nearest[0]!r}" if nearest else ""
    fix = f"correct it to one of this type{listed}, or define the format in {wire_formats.FILE}"
    return f"no format {name!r} is defined{told}", fix


def operation_keys_stand_in_order(bundle: Bundle) -> Iterator[Fault]:
    """The keys of an operation have one order."""
    for op in described(bundle.document):
        yield from _out_of_order(op.value, key_order.OPERATION, _at(bundle, op.pointer))


def schema_keys_stand_in_order(bundle: Bundle) -> Iterator[Fault]:
    """The keys of a schema file have one order, extensions last."""
    for name, schema in _components(bundle, "schemas").items():
        if isinstance(schema, dict):
            words = [key for key in schema if key.startswith("x-workapis-")]
            order = (*key_order.SCHEMA, *words)
            yield from _out_of_order(schema, order, _at(bundle, pointers.join("/components/schemas", name)))


def parameters_and_responses_are_used(bundle: Bundle) -> Iterator[Fault]:
    """A reference leads to every shared parameter and response."""
    used = {reference for _, reference in references(bundle.document)}
    for kind in ("parameters", "responses"):
        for name in _components(bundle, kind):
            place = pointers.join("/components", kind, name)
            if f"#{place}" not in used:
                yield bundle.origins.fault(place, f"nothing refers to {name}", "refer to it, or remove it")


def the_client_has_a_name(bundle: Bundle) -> Iterator[Fault]:
    """The overlay names the class of the client."""
    if not _CLASS.match(str(bundle.document.get("x-workapis-client", ""))):
        fix = f"add it in PascalCase to {overlay_of(bundle.slug)}, at $"
        yield bundle.origins.fault("", "no name for the client (x-workapis-client)", fix)


def operations_have_a_method(bundle: Bundle) -> Iterator[Fault]:
    """Every operation has a resource and a method of the client, by its tag or by the overlay, each pair once."""
    seen: dict[str, OperationObject] = {}
    for op in operations(bundle.document):
        method = str(op.value.get("x-workapis-method", ""))
        place = pointers.join(op.pointer, "x-workapis-method")
        if not _METHOD.match(method):
            fix = f"write `method: <resource>.<method>` in snake_case into its row in {overlay_of(bundle.slug)}"
            yield bundle.origins.fault(place, f"{op.name} has no method (x-workapis-method)", fix)
        elif method in seen:
            fix = f"write `method: <resource>.<method>` into the row of one of the two in {overlay_of(bundle.slug)}"
            yield bundle.origins.fault(place, f"{op.name} and {seen[method].name} are both {method}", fix)
        else:
            seen[method] = op


def shown_properties_are_there(bundle: Bundle) -> Iterator[Fault]:
    """The repr of a record shows properties of its schema, by their canonical keys."""
    for name, schema in _components(bundle, "schemas").items():
        if not isinstance(schema, dict):
            continue
        properties = schema.get("properties", {})
        for number, key in enumerate(schema.get(_SHOWN, ())):
            message = fix = ""
            if key not in properties:
                message = f"there is no property {key!r} in {name}"
                fix = "correct the name, of the property or of the schema, or remove it"
            elif "x-workapis-same-as" in properties[key]:
                message = f"{key!r} is an alias"
                fix = f"write the key that clients encode: {properties[key]['x-workapis-same-as']}"
            if message:
                yield bundle.origins.fault(pointers.join("/components/schemas", name, _SHOWN, number), message, fix)


# Errors of these rules cause false errors in other rules.
OF_NAMES: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    schemas_with_properties_are_files,
    schema_names_are_class_names,
    component_names_differ_after_folding,
    operation_ids_differ_after_folding,
    operation_ids_are_camel_case,
    path_variables_are_declared,
)
OF_THE_SPEC: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    operations_have_one_listed_tag,
    operations_name_their_source,
    server_variables_are_described,
    servers_stand_at_the_root,
    bytes_are_no_part_of_json,
    operation_keys_stand_in_order,
    schema_keys_stand_in_order,
)
OF_THE_RESULT: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    schemas_with_properties_are_files,
    parameters_and_responses_are_used,
    the_client_has_a_name,
    operations_have_a_method,
    shown_properties_are_there,
)


def bundle_faults(bundle: Bundle, rules: Iterable[Callable[[Bundle], Iterator[Fault]]]) -> list[Fault]:
    """Return every error that the rules find."""
    return [fault for rule in rules for fault in rule(bundle)]


def _own(node: Mapping[str, Any]) -> list[Any]:
    listed = node.get("parameters")
    return listed if isinstance(listed, list) else []


def _forms(bundle: Bundle) -> set[str]:
    """Return the places of the schemas of forms."""
    return {
        pointers.join(op.pointer, "requestBody", "content", name, "schema")
        for op in operations(bundle.document)
        for body in [op.value.get("requestBody")]
        for name in (body.get("content", {}) if isinstance(body, dict) else ())
        if body_kind(name) in ("form", "multipart")
    }


def _is_component(pointer: str) -> bool:
    return pointer.startswith("/components/schemas/") and pointer.count("/") == 3


def _components(bundle: Bundle, kind: str) -> dict[str, Any]:
    named = bundle.document.get("components", {}).get(kind)
    return named if isinstance(named, dict) else {}


def _at(bundle: Bundle, pointer: str) -> Callable[[str, str], Fault]:
    return lambda message, fix: bundle.origins.fault(pointer, message, fix)


def _same_after_folding(bundle: Bundle, places: list[tuple[str, str]], what: str) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for name, place in places:
        if fold(name) in seen:
            first = seen[fold(name)]
            how = "appears twice" if name == first else f"is {first} if case and separators are ignored"
            yield bundle.origins.fault(place, f"{what} {name} {how}", "choose another name for one of the two")
        seen.setdefault(fold(name), name)


def _out_of_order(value: dict[str, Any], order: tuple[str, ...], fault: Callable[[str, str], Fault]) -> Iterator[Fault]:
    have = [key for key in value if key in order]
    want = [key for key in order if key in value]
    if have != want:
        yield fault(f"the keys are in the order {', '.join(have)}", f"write them in the order {', '.join(want)}")
