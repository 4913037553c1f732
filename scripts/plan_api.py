"""From an overlaid bundle to the plan of its client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scripts import plan_behaviour
from scripts.fault import Fault, FaultsError
from scripts.plan import ApiPlan, AuthPlan, ModelPlan, TablePlan
from scripts.plan_models import models
from scripts.plan_operations import Source, resources
from scripts.plan_types import Types
from scripts.pointer import join

_PACKAGE = "workapis_generated"


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
        rate_limit=plan_behaviour.rate_limit(document),
        errors=plan_behaviour.error_words(document),
        formats=plan_behaviour.formats(document),
        models=_without_marks(model_plans, plan_behaviour.marks_of_success(document)),
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


def _without_marks(plans: tuple[ModelPlan, ...], marks: frozenset[str]) -> tuple[ModelPlan, ...]:
    """Take out what says only that a call succeeded: no caller sees it where it did, and errors tell it where not."""
    return tuple(
        replace(plan, fields=tuple(item for item in plan.fields if not marks & {*item.keys})) for plan in plans
    )


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
    if scheme.get("type") in ("oauth2", "openIdConnect"):
        message = f"x-workapis-auth names {way['scheme']!r}, whose flows no client can run yet"
        raise FaultsError(
            [_overlay_fault(slug, "/x-workapis-auth/0", message, "name a scheme that takes a credential")]
        )
    parts = [way[part] for part in ("username", "password", "token") if part in way]
    arguments = tuple(part["argument"] for part in parts if "argument" in part)
    name, expression = _scheme(scheme, way)
    return AuthPlan(expression, arguments, frozenset({f"workapis._auth:{name}"}))


def _scheme(scheme: Mapping[str, Any], way: Mapping[str, Any]) -> tuple[str, str]:
    if "username" in way:
        return "Basic", f"Basic({_credential(way['username'])}, {_credential(way['password'])})"
    if scheme.get("scheme") == "bearer":
        return "Bearer", f"Bearer({_credential(way['token'])})"
    header = f", header={scheme['name']!r}" if scheme.get("name", "Authorization") != "Authorization" else ""
    return "HeaderToken", f"HeaderToken({_credential(way['token'])}, prefix={way.get('prefix', '')!r}{header})"


def _credential(part: Mapping[str, str]) -> str:
    return f"{part['argument']}_" if "argument" in part else f'"{part["constant"]}"'


def _tables(document: Mapping[str, Any]) -> tuple[TablePlan, ...]:
    tables: Mapping[str, Any] = document.get("x-workapis-tables", {})
    return tuple(
        TablePlan(name, table.get("description", ""), tuple((int(row[0]), str(row[1])) for row in table["rows"]))
        for name, table in sorted(tables.items())
    )


def _overlay_fault(slug: str, pointer: str, message: str, fix: str) -> Fault:
    return Fault(f"overlays/documents/{slug}.overlay.yaml", 0, join(pointer), message, fix)
