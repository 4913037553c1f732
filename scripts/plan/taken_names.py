"""Refuse names of our own or of the documentation that generated code uses for something else."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.document.fault import Fault, FaultsError
from scripts.document.pointer import join
from scripts.plan.behaviour import headers
from scripts.plan.behaviour_values import AuthPlan
from scripts.plan.bodies import RESERVED
from scripts.plan.python_names import MODEL_NAMES, constant, is_taken, resource_class, snake
from scripts.plan.runtime_names import MODULES
from scripts.plan.types import Types, is_model
from scripts.spec.api import overlay_of
from scripts.spec.operations import operations, parameters
from scripts.spec.schemas import schemas

_IMPORTED: Final = frozenset(
    {"Any", "ClassVar", "Decimal", "Dict", "Final", "Identifier", "List", "Literal", "Sequence", "Struct", "Unpack"}
)
"""Classes that modules of models and resources import, besides those of the runtime."""
OF_MODULES: Final = frozenset({*MODULES, *_IMPORTED})
"""Classes that generated modules import; no schema may have such a name."""
_OF_ANNOTATIONS: Final = frozenset({"bool", "dict", "float", "int", "str"})
"""Types in the signatures of methods, which a method of that name would hide."""
OF_CLIENTS: Final = frozenset(
    {"aclose", "budget", "close", "drift", "oauth2", "raw", "raw_request", "request", "with_options"}
)
"""Members of every client, which a resource must not hide."""
OF_ARGUMENTS: Final = frozenset(
    {
        *("allow_http", "base_url", "clock", "deadline", "format", "given", "headers", "hooks", "limit"),
        *("limit_margin", "limit_most", "limit_store", "network", "on_drift", "options", "retry", "self", "sizes"),
        *("strict", "timeout", "transport"),
    }
)
"""Names in the `__init__` of every client."""


def refuse_taken_names(slug: str, document: Mapping[str, Any], types: Types, auth: AuthPlan) -> None:
    """Raise `FaultsError` if a schema, a keyword, a method or a client argument has a name in use."""
    faults = [
        *_classes(document, types),
        *_words(slug, document),
        *_methods(slug, document),
        *_arguments(slug, document, auth),
    ]
    if faults:
        raise FaultsError(faults)


def _classes(document: Mapping[str, Any], types: Types) -> Iterator[Fault]:
    client = str(document.get("x-workapis-client"))
    resources = {resource_class(_method(item.value)[0]) for item in operations(document)}
    own = {client, *resources}
    taken = OF_MODULES | own | {f"Async{name}" for name in own}
    taken |= {constant(name) for name in (*types.formats, "string", "integer", "number", "boolean", "id-number")}
    structs = {f"{which}{name}" for name in types.models for which in ("Open", "Closed")}
    for name, schema in types.components.items():
        if (is_model(schema) or "enum" in schema) and _is_no_class(name, taken | structs):
            place = join("/components/schemas", name)
            message = f"generated code has the name {name} for something else"
            yield Fault(types.file, 0, place, message, "rename the file of the schema")
    for place, schema in schemas(dict(document)):
        title = schema.get("title", "")
        if "enum" in schema and _is_no_class(title, taken | structs):
            message = f"generated code has the name {title} for something else"
            yield Fault(types.file, 0, join(place, "title"), message, "change the title of the list of values")


def _is_no_class(name: str, taken: frozenset[str] | set[str]) -> bool:
    return name in taken or keyword.iskeyword(name) or keyword.iskeyword(snake(name))


def _words(slug: str, document: Mapping[str, Any]) -> Iterator[Fault]:
    for place, schema in schemas(dict(document)):
        name = schema.get("x-workapis-name", "")
        if is_taken(name, MODEL_NAMES):
            fix = f"write another x-workapis-name, such as {name}_"
            yield Fault(overlay_of(slug), 0, place, f"no attribute of a record can be called {name!r}", fix)
    for item in operations(document):
        for place, parameter in parameters(document, item):
            name = parameter.get("x-workapis-name", "")
            if keyword.iskeyword(name) or name in RESERVED:
                fix = f"write another x-workapis-name, such as {name}_"
                yield Fault(overlay_of(slug), 0, place, f"no argument of a method can be called {name!r}", fix)


def _methods(slug: str, document: Mapping[str, Any]) -> Iterator[Fault]:
    for item in operations(document):
        resource, name = _method(item.value)
        if keyword.iskeyword(resource) or resource in OF_CLIENTS:
            message = f"no resource of {item.name} can be called {resource!r}"
            yield Fault(overlay_of(slug), 0, item.pointer, message, "write another resource into `method` of its row")
        if keyword.iskeyword(name) or name in _OF_ANNOTATIONS:
            message = f"no method for {item.name} can be called {name!r}"
            yield Fault(overlay_of(slug), 0, item.pointer, message, "write another method into `method` of its row")


def _method(operation: Mapping[str, Any]) -> tuple[str, str]:
    resource, _, name = str(operation.get("x-workapis-method", "")).partition(".")
    return resource, name


def _arguments(slug: str, document: Mapping[str, Any], auth: AuthPlan) -> Iterator[Fault]:
    server: Mapping[str, Any] = next(iter(document.get("servers", [])), {})
    variables: list[str] = []
    for told in server.get("variables", {}):
        name = snake(told)
        if not name.isidentifier() or keyword.iskeyword(name) or name in {*OF_ARGUMENTS, *variables}:
            place = join("/servers/0/variables", told)
            message = f"no argument of a client can be called {name!r}"
            fix = "rename the variable, in the URL of the server too"
            yield Fault(f"specs/{slug}/openapi.yaml", 0, place, message, fix)
        variables.append(name)
    for item in auth.arguments:
        if keyword.iskeyword(item.name) or item.name in OF_ARGUMENTS or item.name in variables:
            message = f"no argument of a client can be called {item.name!r}"
            yield Fault(overlay_of(slug), 0, "/x-workapis-auth", message, "rename the argument")
    taken = {*OF_ARGUMENTS, *variables, *(item.name for item in auth.arguments)}
    for index, header in enumerate(headers(document)):
        if keyword.iskeyword(header.argument) or header.argument in taken:
            place, message = (
                f"/x-workapis-headers/{index}",
                f"no argument of a client can be called {header.argument!r}",
            )
            yield Fault(overlay_of(slug), 0, place, message, "rename the argument")
        taken.add(header.argument)
