"""Lint rules for the style of a spec: one function per rule, which yields its errors.

They run together with those of ``generator_rules``, on which the generator depends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault
from scripts.document.references import parts
from scripts.rules import budget_rules, header_rules, list_rules, paging_rules, webhook_rules
from scripts.spec import field_sources
from scripts.spec.bundle import Bundle
from scripts.spec.operations import (
    OperationObject,
    body_kind,
    described,
    fold,
    media,
    operations,
    parameters,
    resolved,
    structured,
)

_SUMMARY = 60
# Placeholders that generators and hurried writers use as descriptions.
_EMPTY_WORDS = frozenset(
    {
        *("", "ok", "okay", "success", "successful", "response", "reply", "result", "error", "default", "todo", "tbd"),
        *("description", "successful response", "success response", "ok response", "successful operation"),
    }
)
_ARTICLES = frozenset({"a", "an", "the"})
_CHOOSE = "correct it, or add the key to the schema"
# Advice for an attaching method whose upload operation does not describe the place of its reference.
_OF_FILES = {
    "multipart": "add x-workapis-upload: style multipart, its field, and the place of the reference in its response",
    "bytes": "omit it: a method that attaches sends a form or requests a URL, but this body is the bytes themselves",
}
_POINTERS = frozenset({"number", "pages", "total", "more", "next"})  # keys with pointers into a response


def summaries_are_short(bundle: Bundle) -> Iterator[Fault]:
    """Every operation has a summary of at most 60 characters, without a full stop."""
    for op in described(bundle.document):
        summary = op.value.get("summary")
        place = pointers.join(op.pointer, "summary")
        if not isinstance(summary, str) or not summary.strip():
            yield bundle.origins.fault(op.pointer, f"{op.name} has no summary", "write in a few words what it does")
        elif len(summary) > _SUMMARY:
            fix = "shorten it, and move the rest to the description"
            yield bundle.origins.fault(place, f"a summary of {len(summary)} characters, over {_SUMMARY}", fix)
        elif summary.rstrip().endswith("."):
            yield bundle.origins.fault(place, "a summary that ends in a full stop", "remove the full stop")


def sources_are_of_the_service(bundle: Bundle) -> Iterator[Fault]:
    """No part of a spec has the source ``workapis``: that kind is for extensions in overlays."""
    for pointer, part in parts(bundle.document):
        source = part.get("x-workapis-source")
        if isinstance(source, dict) and source.get("kind") == "workapis":
            place = pointers.join(pointer, "x-workapis-source", "kind")
            fix = "write the kind of source. Facts of this project alone belong in the overlay document"
            yield bundle.origins.fault(place, "the kind of source workapis in a spec", fix)


def descriptions_say_something(bundle: Bundle) -> Iterator[Fault]:
    """No description is empty or a word such as "OK", "Response" or "Success"."""
    for pointer, part in parts(bundle.document):
        text = part.get("description")
        if isinstance(text, str) and text.strip(" \n.!").casefold() in _EMPTY_WORDS:
            place = pointers.join(pointer, "description")
            fix = "write what it is or means, in your own words"
            yield bundle.origins.fault(place, f"the description {text.strip()!r} says nothing", fix)


def descriptions_say_more_than_the_name(bundle: Bundle) -> Iterator[Fault]:
    """No description of a property, parameter or operation only repeats its name, as "Pid." of ``pid``."""
    for pointer, part in parts(bundle.document):
        text, keys = part.get("description"), pointers.split(pointer)
        names = (
            [keys[-1]] if keys[-2:-1] == ["properties"] else [part["name"]] if "in" in part and "name" in part else []
        )
        names = [*names, *(part[key] for key in ("operationId", "summary") if "operationId" in part and key in part)]
        if isinstance(text, str) and any(_bare(text) == _bare(str(name)) for name in names):
            fix = "write what it belongs to or does, or omit the description: the name is shown anyway"
            place = pointers.join(pointer, "description")
            yield bundle.origins.fault(place, f"the description {text.strip()!r} only repeats the name", fix)


def _bare(text: str) -> str:
    """Return a text without articles, case and punctuation."""
    return fold("".join(word for word in text.split() if word.lower() not in _ARTICLES))


def schemas_have_a_description(bundle: Bundle) -> Iterator[Fault]:
    """Every schema file has a description: it becomes the docstring of a class."""
    for name, schema in bundle.document.get("components", {}).get("schemas", {}).items():
        if isinstance(schema, dict) and "description" not in schema:
            place = pointers.join("/components/schemas", name)
            yield bundle.origins.fault(place, f"{name} has no description", "begin the file with a description")


def other_spellings_name_a_property(bundle: Bundle) -> Iterator[Fault]:
    """``x-workapis-same-as`` names another property of the same schema, which is no alias."""
    for pointer, schema in parts(bundle.document):
        properties = schema.get("properties")
        for key, value in properties.items() if isinstance(properties, dict) else ():
            written = value.get("x-workapis-same-as") if isinstance(value, dict) else None
            if written is not None and (
                written == key or "x-workapis-same-as" in properties.get(written, {"x-workapis-same-as": ""})
            ):
                place = pointers.join(pointer, "properties", key, "x-workapis-same-as")
                fix = "write the property that clients encode instead of this one"
                yield bundle.origins.fault(place, f"{key} is an alias of {written}, which clients do not encode", fix)


def envelopes_name_a_property(bundle: Bundle) -> Iterator[Fault]:
    """The keys of ``x-workapis-envelope`` are properties of request and response."""
    for op in operations(bundle.document):
        envelope = op.value.get("x-workapis-envelope")
        for part, key in envelope.items() if isinstance(envelope, dict) else ():
            if not any(key in properties for properties in _bodies(bundle.document, op.value, part)):
                place = pointers.join(op.pointer, "x-workapis-envelope", part)
                yield bundle.origins.fault(place, f"the {part} of {op.name} has no property {key!r}", _CHOOSE)


def pagination_names_what_is_there(bundle: Bundle) -> Iterator[Fault]:
    """``x-workapis-pagination`` names query parameters of the operation, and keys of its response."""
    for op in operations(bundle.document):
        paging = op.value.get("x-workapis-pagination")
        if not isinstance(paging, dict):
            continue
        place = pointers.join(op.pointer, "x-workapis-pagination")
        known = {value.get("name") for _, value in parameters(bundle.document, op) if value.get("in") == "query"}
        for word in ("page", "offset", "cursor", "size"):
            if word in paging and paging[word] not in known:
                message = f"{op.name} has no query parameter {paging[word]!r}"
                fix = "correct it, or add the parameter"
                yield bundle.origins.fault(pointers.join(place, word), message, fix)
        if "items" in paging and not any(
            paging["items"] in properties for properties in _bodies(bundle.document, op.value, "reply")
        ):
            message = f"the response of {op.name} has no property {paging['items']!r}"
            yield bundle.origins.fault(pointers.join(place, "items"), message, _CHOOSE)
        yield from _paging_places(bundle, op, paging, place)


def lists_say_how_they_page(bundle: Bundle) -> Iterator[Fault]:
    """Every list has the extension ``x-workapis-pagination``, and no other operation has it."""
    for op in operations(bundle.document):
        has_word = "x-workapis-pagination" in op.value
        kind = list_rules.kind(bundle.document, op)
        if kind == "list" and not has_word:
            message = f"{op.name} is a list without a page style"
            fix = "write `pages` into its row in the overlay document; write `pages: unknown` if it is undocumented"
            yield bundle.origins.fault(op.pointer, message, fix)
        elif kind == "other" and has_word:
            place = pointers.join(op.pointer, "x-workapis-pagination")
            fix = "remove the extension, or describe the array that the operation lists, and its x-workapis-envelope"
            if arrays := list_rules.arrays(bundle.document, op):
                fix = f"write the key of the items into its row, as `reply: {arrays[0]}`, or remove the extension"
            yield bundle.origins.fault(place, f"{op.name} has x-workapis-pagination but is not a list", fix)


def _paging_places(bundle: Bundle, op: OperationObject, paging: dict[str, Any], place: str) -> Iterator[Fault]:
    """Yield an error for each place of a page number, or of a total, that no response of the operation documents."""
    headers = {name for reply in _successes(bundle.document, op.value) for name in reply.get("headers", {})}
    schemas = [{"properties": properties} for properties in _bodies(bundle.document, op.value, "reply")]
    for word, value in paging.items():
        if word.endswith("_header") and value not in headers:
            message, fix = f"the response of {op.name} has no header {value!r}", "write one of its headers, or add it"
        elif word in _POINTERS and not any(_leads(bundle.document, it, value) for it in schemas):
            message, fix = f"the response of {op.name} has nothing at {value}", _CHOOSE
        else:
            continue
        yield bundle.origins.fault(pointers.join(place, word), message, fix)


def _leads(document: dict[str, Any], schema: Any, pointer: str, any_item: str = "") -> bool:
    """Return whether a pointer leads to a property that its schema names; `any_item` is a step to items."""
    for key in pointers.split(pointer):
        schema = resolved(document, schema)
        if isinstance(schema, dict) and (key.isdecimal() or key == any_item) and "items" in schema:
            schema = schema["items"]
        elif isinstance(schema, dict) and key in schema.get("properties", {}):
            schema = schema["properties"][key]
        else:
            return False
    return True


def credentials_name_a_scheme(bundle: Bundle) -> Iterator[Fault]:
    """Each entry of ``x-workapis-auth`` names a security scheme of the bundle."""
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    ways = bundle.document.get("x-workapis-auth")
    for index, way in enumerate(ways if isinstance(ways, list) else []):
        if isinstance(way, dict) and way.get("scheme") not in schemes:
            place = pointers.join("/x-workapis-auth", index, "scheme")
            yield bundle.origins.fault(place, f"there is no security scheme {way.get('scheme')!r}", _one_of(schemes))


def security_names_a_scheme(bundle: Bundle) -> Iterator[Fault]:
    """Each requirement of ``security`` names security schemes of the bundle."""
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    holders = [("", bundle.document), *((op.pointer, op.value) for op in operations(bundle.document))]
    for pointer, holder in holders:
        for index, needed in enumerate(holder.get("security", [])):
            for name in needed:
                if name not in schemes:
                    place = pointers.join(pointer, "security", index, name)
                    yield bundle.origins.fault(place, f"there is no security scheme {name!r}", _one_of(schemes))


def _one_of(schemes: Iterable[str]) -> str:
    return f"write one of components.securitySchemes ({', '.join(schemes) or 'there is none'}), or add it"


def files_name_what_is_there(bundle: Bundle) -> Iterator[Fault]:
    """Pointers of file extensions lead into a response, and the upload operation exists."""
    known = {op.name for op in operations(bundle.document) if "x-workapis-upload" in op.value}
    sent = {op.name: media(bundle.document, op.value.get("requestBody")) for op in operations(bundle.document)}
    for op in operations(bundle.document):
        schemas = [{"properties": properties} for properties in _bodies(bundle.document, op.value, "reply")]
        for word, part in (("upload", "reference"), ("upload", "url"), ("download", "url")):
            value = op.value.get(f"x-workapis-{word}", {}).get(part)
            if value is not None and not any(_leads(bundle.document, schema, value) for schema in schemas):
                place = pointers.join(op.pointer, f"x-workapis-{word}", part)
                yield bundle.origins.fault(place, f"the response of {op.name} has nothing at {value}", _CHOOSE)
        upload = op.value.get("x-workapis-attach", {}).get("upload")
        if upload is not None and upload not in known:
            place = pointers.join(op.pointer, "x-workapis-attach", "upload")
            fix = f"write one of: {', '.join(sorted(known)) or 'there is none'}"
            if (body := sent.get(upload)) and body_kind(body[0]) in _OF_FILES:
                fix = _OF_FILES[body_kind(body[0])]
            yield bundle.origins.fault(place, f"{upload!r} is not an operation with x-workapis-upload", fix)


def messages_are_where_errors_have_them(bundle: Bundle) -> Iterator[Fault]:
    """If bodies of errors are described, one has the messages of ``x-workapis-errors``."""
    word = bundle.document.get("x-workapis-errors", {})
    bodies: dict[bool, list[dict[str, Any]]] = {True: [], False: []}  # of errors, of successes that may report one
    for op in operations(bundle.document) if word else ():
        for status, reply in op.value.get("responses", {}).items():
            bodies[status[0] != "2"].append(_schema(bundle.document, reply))
    if not any("properties" in body or "items" in body for body in bodies[True]):
        return
    fields = word.get("fields")
    named = [(f"message/{index}", text) for index, text in enumerate(word.get("message", ()))]
    for place, text in [*named, *([("fields", fields)] if fields else [])]:
        pointer = text if text.startswith("/") else pointers.join("", text)
        if not any(_leads(bundle.document, body, pointer, "*") for body in [*bodies[True], *bodies[False]]):
            fix = "write a key of the root, or a place as a JSON pointer (/error/message, /*/message), or describe it"
            yield bundle.origins.fault(f"/x-workapis-errors/{place}", f"no described error has anything at {text}", fix)


OF_THE_SPEC: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    summaries_are_short,
    sources_are_of_the_service,
    descriptions_say_something,
    descriptions_say_more_than_the_name,
    schemas_have_a_description,
    other_spellings_name_a_property,
    field_sources.fields_have_one_source,
)
# An overlay may add parts of a spec, so the same rules apply to it.
OF_THE_RESULT: tuple[Callable[[Bundle], Iterator[Fault]], ...] = (
    *OF_THE_SPEC,
    envelopes_name_a_property,
    pagination_names_what_is_there,
    lists_say_how_they_page,
    files_name_what_is_there,
    credentials_name_a_scheme,
    security_names_a_scheme,
    messages_are_where_errors_have_them,
    *budget_rules.OF_THE_RESULT,
    *header_rules.OF_THE_RESULT,
    *paging_rules.OF_THE_RESULT,
    *webhook_rules.OF_THE_RESULT,
)


def _bodies(document: dict[str, Any], operation: dict[str, Any], part: str) -> Iterator[dict[str, Any]]:
    """Yield the properties of the JSON body of a request, or of each success response."""
    bodies = [operation.get("requestBody")] if part == "request" else _successes(document, operation)
    for body in bodies:
        yield _properties(document, body)


def _properties(document: dict[str, Any], body: Any) -> dict[str, Any]:
    """Return the properties of a request or response in JSON."""
    properties: dict[str, Any] = _schema(document, body).get("properties", {})
    return properties


def _schema(document: dict[str, Any], body: Any) -> dict[str, Any]:
    """Return the schema of a request or response in JSON, an empty one without any."""
    schema = resolved(document, (structured(document, body) or {}).get("schema"))
    return schema if isinstance(schema, dict) else {}


def _successes(document: dict[str, Any], operation: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the success responses."""
    replies = operation.get("responses", {})
    return [resolved(document, replies[key]) or {} for key in replies if key[0] == "2"]
