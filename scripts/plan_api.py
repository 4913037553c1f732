"""From an overlaid bundle to the plan of its client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.fault import Fault, FaultsError
from scripts.plan import ApiPlan, AuthPlan, TablePlan
from scripts.plan_models import models
from scripts.plan_operations import Source, resources
from scripts.plan_types import Types
from scripts.pointer import join

_PACKAGE = "workapis_generated"
_BASIC = frozenset({"workapis._call:basic"})


def plan(slug: str, document: Mapping[str, Any], formats: Mapping[str, Any]) -> ApiPlan:
    """Return the plan of the client of one API.

    Args:
        slug: the name of the API's folder.
        document: its overlaid bundle.
        formats: the wire formats of the vocabulary.

    Raises:
        FaultsError: the bundle says something that no client can be made of.
    """
    file = f"specs/{slug}/openapi.yaml"
    types = Types(file, document, formats, f"{_PACKAGE}.{slug}")
    model_plans = models(file, types)
    resource_plans = resources(Source(file, document, types))  # they may have lists of values of their own
    server = next(iter(document.get("servers", [])), {"url": "/"})
    return ApiPlan(
        slug=slug,
        client=_client_name(slug, document),
        title=document["info"]["title"],
        doc=document["info"].get("description", ""),
        server=server["url"],
        server_variables=tuple(server.get("variables", {})),
        auth=_auth(slug, document),
        models=model_plans,
        enums=tuple(types.enums[name] for name in sorted(types.enums)),
        resources=resource_plans,
        tables=_tables(document),
    )


def _client_name(slug: str, document: Mapping[str, Any]) -> str:
    name = document.get("x-workapis-client")
    if not isinstance(name, str):
        raise FaultsError(
            [_overlay_fault(slug, "", "the client class has no name", "add x-workapis-client: <Name> to the root")]
        )
    return name


def _auth(slug: str, document: Mapping[str, Any]) -> AuthPlan:
    ways = document.get("x-workapis-auth", [])
    if not ways:
        return AuthPlan("None")
    way = ways[0]
    scheme = document.get("components", {}).get("securitySchemes", {}).get(way["scheme"])
    if scheme is None:
        message = f"x-workapis-auth names the security scheme {way['scheme']!r}, which the bundle does not have"
        raise FaultsError(
            [_overlay_fault(slug, "/x-workapis-auth/0", message, "name one of components.securitySchemes")]
        )
    parts = [way[part] for part in ("username", "password", "token") if part in way]
    arguments = tuple(part["argument"] for part in parts if "argument" in part)
    return AuthPlan(_header(scheme, way), arguments, _BASIC if "username" in way else frozenset())


def _header(scheme: Mapping[str, Any], way: Mapping[str, Any]) -> str:
    if "username" in way:
        return f"basic({_credential(way['username'])}, {_credential(way['password'])})"
    prefix = way.get("prefix", "Bearer " if scheme.get("scheme") == "bearer" else "")
    return f'f"{prefix}{{{_credential(way["token"])}}}"'


def _credential(part: Mapping[str, str]) -> str:
    return part["argument"] if "argument" in part else f'"{part["constant"]}"'


def _tables(document: Mapping[str, Any]) -> tuple[TablePlan, ...]:
    tables: Mapping[str, Any] = document.get("x-workapis-tables", {})
    return tuple(
        TablePlan(name, table.get("description", ""), tuple((int(row[0]), str(row[1])) for row in table["rows"]))
        for name, table in sorted(tables.items())
    )


def _overlay_fault(slug: str, pointer: str, message: str, fix: str) -> Fault:
    return Fault(f"overlays/documents/{slug}.overlay.yaml", 0, join(pointer), message, fix)
