"""Plan the client of an API from its overlaid bundle."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scripts.document.fault import Fault, FaultsError, Gathering
from scripts.plan import behaviour
from scripts.plan.auth import auth, sites
from scripts.plan.bodies import OperationSource
from scripts.plan.former_names import refused
from scripts.plan.models import models
from scripts.plan.operations import resources
from scripts.plan.python_names import snake
from scripts.plan.taken_names import refuse_taken_names
from scripts.plan.types import Types
from scripts.plan.values import ApiPlan, ModelPlan, TablePlan
from scripts.spec.api import overlay_of
from scripts.spec.plain_schemas import plain

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_PACKAGE = "workapis_generated"


def plan(slug: str, document: Mapping[str, Any], formats: Mapping[str, Any]) -> ApiPlan:
    """Return the plan of the client of one API.

    Args:
        slug: name of the API's folder.
        document: its overlaid bundle.
        formats: wire formats of the vocabulary.

    Raises:
        FaultsError: no client supports a part of the bundle.
    """
    file = f"specs/{slug}/openapi.yaml"
    document = plain(file, document)
    types = Types(file, document, formats, f"{_PACKAGE}.{slug}")
    found = Gathering()
    client = found.take(_client_name, slug, document)
    credentials = found.take(auth, slug, document)
    if credentials:
        found.take(refuse_taken_names, slug, document, types, credentials)
    model_plans = found.take(models, file, types)
    # They may have enums of their own.
    resource_plans = found.take(resources, OperationSource(file, document, types))
    webhooks = found.take(behaviour.webhooks, document, types)
    if client is None or credentials is None or model_plans is None or resource_plans is None:
        raise FaultsError(found.faults)
    found.tell()
    server = next(iter(document.get("servers", [])), {"url": "/"})
    arguments = {name: snake(name) for name in server.get("variables", {})}
    made = ApiPlan(
        slug=slug,
        client=client,
        title=document["info"]["title"],
        doc=document["info"].get("description", ""),
        server=_VARIABLE.sub(lambda found: f"{{{arguments.get(found[1], found[1])}}}", server["url"]),
        server_variables=tuple(arguments.values()),
        auth=credentials,
        headers=behaviour.headers(document),
        rate_limits=behaviour.rate_limits(document),
        errors=behaviour.errors(document),
        formats=behaviour.formats(document),
        sites=sites(slug, document),
        lists=behaviour.list_format(document),
        page_key=behaviour.page_key(document),
        models=_without_marks(model_plans, behaviour.marks_of_success(document)),
        enums=tuple(types.enums[name] for name in sorted(types.enums)),
        resources=resource_plans,
        tables=_tables(document),
        webhooks=webhooks,
    )
    if faults := [*refused(made, document)]:
        raise FaultsError(faults)
    return made


def _client_name(slug: str, document: Mapping[str, Any]) -> str:
    name = document.get("x-workapis-client")
    if not isinstance(name, str):
        fix = "add x-workapis-client: <Name> to the root"
        raise FaultsError([Fault(overlay_of(slug), 0, "", "the client class has no name", fix)])
    return name


def _without_marks(plans: tuple[ModelPlan, ...], marks: frozenset[str]) -> tuple[ModelPlan, ...]:
    """Remove status fields: callers see no value of them on success, and errors report them otherwise."""
    return tuple(
        replace(plan, fields=tuple(item for item in plan.fields if not marks & {*item.keys})) for plan in plans
    )


def _tables(document: Mapping[str, Any]) -> tuple[TablePlan, ...]:
    tables: Mapping[str, Any] = document.get("x-workapis-tables", {})
    return tuple(
        TablePlan(name, table.get("description", ""), tuple((int(row[0]), str(row[1])) for row in table["rows"]))
        for name, table in sorted(tables.items())
    )
