"""Render code samples for every operation of a bundle (`x-codeSamples`): Python, sync and async, and curl.

They send the documented request; without one, the required arguments. Credentials and host names are the examples in
the description, or words in capitals.
"""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import quote

from scripts.plan.auth import TOKENS_OF, ways
from scripts.plan.python_names import snake
from scripts.plan.type_values import is_text
from scripts.plan.values import ApiPlan, ArgumentPlan, ModelPlan, OperationPlan
from scripts.render.python_literal import MisfitError, Writer
from scripts.render.sample_bodies import curl_body, sample_file
from scripts.render.sample_values import sample
from scripts.spec.operations import OperationObject, body_kind, media, operations, parameters, resolved

WORD = "x-codeSamples"
_WIDTH = 88
_CHANGED = ("content", "name", "title", "description", "body")
_CALLED = re.compile(r"\b([A-Z]\w*)\(")


@dataclass(frozen=True)
class Sampler:
    """Renders the samples of one API."""

    document: dict[str, Any]
    plan: ApiPlan
    formats: Mapping[str, Any]

    @cached_property
    def models(self) -> dict[str, ModelPlan]:
        """The classes of the API by name."""
        return {model.name: model for model in self.plan.models}

    def samples(self, operation: OperationObject, plan: OperationPlan) -> list[dict[str, str]]:
        """Return the samples of an operation in the form of the extension."""
        call = _Call(self, operation, plan)
        return [
            {"lang": "Python", "label": "Python", "source": call.python(is_async=False)},
            {"lang": "Python", "label": "Python, async", "source": call.python(is_async=True)},
            {"lang": "Shell", "label": "curl", "source": call.curl()},
        ]

    def variables(self) -> dict[str, str]:
        """Return the arguments for the variables of the server's URL, with the values of the description."""
        server: Mapping[str, Any] = next(iter(self.document.get("servers", [])), {})
        return {snake(name): str(value["default"]) for name, value in server.get("variables", {}).items()}

    @cached_property
    def way(self) -> list[Mapping[str, Any]]:
        """Entries of the first credential option that one request can use; empty if there is none."""
        words = self.document.get("x-workapis-auth", [])
        found = ([words[index] for index in way] for way in ways(self.document))
        return next((way for way in found if all(map(_is_said_at_once, way))), [])

    def scheme(self, entry: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the security scheme of an entry."""
        schemes: Mapping[str, Any] = self.document.get("components", {}).get("securitySchemes", {})
        found: Mapping[str, Any] = schemes.get(entry["scheme"], {})
        return found


def add_code_samples(document: dict[str, Any], plan: ApiPlan, formats: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with code samples at every operation, by its plan."""
    plans = {item.id: item for resource in plan.resources for item in resource.operations if not item.is_further}
    sampler = Sampler(document, plan, formats)
    known = (item for item in operations(document) if item.name in plans)
    samples = {item.pointer: sampler.samples(item, plans[item.name]) for item in known}
    paths = {
        path: {
            key: _with(value, samples.get(OperationObject(path, key, {}, {}).pointer)) for key, value in item.items()
        }
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def _with(value: Any, samples: list[dict[str, str]] | None) -> Any:
    return {**value, WORD: samples} if samples else value


@dataclass(frozen=True)
class _Call:
    sampler: Sampler
    operation: OperationObject
    plan: OperationPlan

    def python(self, is_async: bool) -> str:
        """Return a program that makes the call and prints the result."""
        client = f"Async{self.sampler.plan.client}" if is_async else self.sampler.plan.client
        body = self._statement(is_async)
        make = f"{'async ' if is_async else ''}with {client}({self._credentials()}) as client:"
        block = f"{make}\n{textwrap.indent(body, '    ')}"
        if is_async:
            main = textwrap.indent(block, "    ")
            block = f"async def main() -> None:\n{main}\n\n\nasyncio.run(main())"
        return f"{self._imports(client, block, is_async)}\n\n{chr(10) if is_async else ''}{block}"

    def curl(self) -> str:
        """Return a shell command that sends the same request."""
        parts = [f"curl --request {self.plan.http_method}", shlex.quote(self._url()), *self._curl_auth()]
        if self.plan.accept:
            parts += [f"--header {shlex.quote(f'Accept: {self.plan.accept}')}"]
        field = self.operation.value.get("x-workapis-upload", {}).get("field")
        return " \\\n  ".join([*parts, *curl_body(self.plan, self._body, field)])

    def _statement(self, is_async: bool) -> str:
        arguments = [*self._arguments()]
        await_ = "await " if is_async else ""
        if self.plan.item is not None:
            call = _laid_out(f"client.{self.plan.resource}.{self.plan.method}", arguments, 4)
            return f"{'async ' if is_async else ''}for item in {call}:\n    print(item)"
        call = _laid_out(f"{await_}client.{self.plan.resource}.{self.plan.method}", arguments, 4)
        if self.plan.download:
            return f'{call}.save("{sample_file(tuple(filter(None, [self.plan.accept])))[0]}")'
        return f"reply = {call}\nprint(reply)" if self.plan.reply else call

    def _arguments(self) -> Iterator[str]:
        given = self._given
        writer = Writer(self.sampler.models)
        name, _ = sample_file(self.plan.encoded.media_types if self.plan.encoded else ())
        if self.plan.needs_file:
            yield f'"{name}"'
        for argument in self.plan.positional:
            yield self._expression(writer, argument, given)
        for argument in self.plan.keywords:
            expression = self._expression(writer, argument, given)
            if expression:
                yield f"{argument.name}={expression}"
        if self.plan.sends_file and not self.plan.needs_file:
            yield f'file="{name}"'

    def _expression(self, writer: Writer, argument: ArgumentPlan, given: Mapping[str, Any]) -> str:
        """Return the expression for an argument; "" if it is optional and has no matching value."""
        try:
            return writer.write(given[argument.name], argument.type)
        except (KeyError, MisfitError):
            return writer.plain(argument.type) if argument.required else ""

    @cached_property
    def _given(self) -> dict[str, Any]:
        """The wire values of the sample's arguments, by Python name."""
        body = self._payload()
        found = {item.name: self._parameter(item) for item in self.plan.arguments if item.place not in ("body", "form")}
        for argument in self.plan.arguments:
            if argument.place in ("body", "form") and isinstance(body, Mapping) and argument.key in body:
                found[argument.name] = body[argument.key]
            elif argument.place == "body" and argument.key == "body" and body is not None:
                found.setdefault("body", body)
        demanded = {
            item.name for item in self.plan.arguments if item.required or item.place in ("body", "form", "path")
        }
        return {name: value for name, value in found.items() if name in demanded}

    def _parameter(self, argument: ArgumentPlan) -> Any:
        for _, parameter in parameters(self.sampler.document, self.operation):
            if (parameter["in"], parameter["name"]) == (argument.place, argument.key):
                told = {"examples": [parameter["example"]]} if "example" in parameter else {}
                schema = resolved(self.sampler.document, parameter.get("schema", {"type": "string"}))
                return sample(self.sampler.document, {**schema, **told}, self.sampler.formats)
        raise LookupError(argument.key)

    @cached_property
    def _body(self) -> Any:
        """The encoded body: the first documented one, else the smallest valid one."""
        document = self.sampler.document
        found = media(document, self.operation.value.get("requestBody", {}))
        if found is None or body_kind(found[0]) == "bytes" or "x-workapis-upload" in self.operation.value:
            return None
        content = found[1]
        for example in content.get("examples", {}).values():
            return resolved(document, example)["value"]
        envelope = self.operation.value.get("x-workapis-envelope", {}).get("request", "")
        schema, formats = content.get("schema", True), self.sampler.formats
        smallest = sample(document, schema, formats, frozenset({envelope}))
        if smallest.get(envelope, {}) if envelope else smallest:
            return smallest
        return sample(document, schema, formats, frozenset({envelope, *self._change()}))

    def _change(self) -> list[str]:
        """Return the key of a string to send if nothing is required: services reject a request without changes."""
        fields = [item for item in self.plan.arguments if item.place == "body"]
        if any(not item.inner for item in fields):  # the body is one argument
            return []
        texts = [item for item in fields if is_text(item.type)]
        usual = [item for item in texts if item.name in _CHANGED]
        return [item.key for item in (*usual, *texts, *fields)][:1]

    def _payload(self) -> Any:
        body = self._body
        envelope = self.plan.body.envelope if self.plan.body else ""
        return body.get(envelope, {}) if envelope and isinstance(body, Mapping) else body

    def _credentials(self) -> str:
        address = self.sampler.variables()
        if self.sampler.plan.needs_base_url:
            address = {"base_url": "https://HOST"}
        said = [pair for entry in self.sampler.way for pair in entry.items()]
        parts = [part for name, part in said if name in ("username", "password", "token")]
        given = address | {part["argument"]: part["argument"].upper() for part in parts if "argument" in part}
        given |= {item.argument: item.argument.upper() for item in self.sampler.plan.headers}
        return ", ".join(f'{name}="{value}"' for name, value in given.items())

    def _imports(self, client: str, block: str, is_async: bool) -> str:
        face = f"workapis.{self.sampler.plan.slug}"
        models = sorted(({*_CALLED.findall(block)} & self.sampler.models.keys()) - {client})
        plain = [*(["import asyncio"] if is_async else []), *(["import datetime as dt"] if "dt." in block else [])]
        plain += ["from decimal import Decimal"] if "Decimal(" in block else []
        plain += ["from uuid import UUID"] if "UUID(" in block else []
        ours = [f"from {face} import {client}", *([f"from {face}.models import {', '.join(models)}"] if models else [])]
        return "\n".join([*plain, *([""] if plain else []), *ours])

    def _url(self) -> str:
        plan = self.sampler.plan
        base = "https://HOST" if plan.needs_base_url else plan.server
        for name, value in self.sampler.variables().items():
            base = base.replace(f"{{{name}}}", value)
        path, query = self.plan.path, []
        for argument in self.plan.arguments:
            given = self._given.get(argument.name)
            if argument.place == "path":
                path = path.replace(f"{{{argument.key}}}", quote(str(given)))
            elif argument.place == "query" and given is not None:
                query += [f"{quote(argument.key)}={quote(str(item))}" for item in _items(given)]
        return base + path + ("?" + "&".join(query) if query else "")

    def _curl_auth(self) -> list[str]:
        proof = [line for entry in self.sampler.way for line in self._curl_proof(entry)]
        needed = [f"{item.name}: {item.argument.upper()}" for item in self.sampler.plan.headers]
        return [*proof, *(f"--header {shlex.quote(line)}" for line in needed)]

    def _curl_proof(self, way: Mapping[str, Any]) -> Iterator[str]:
        scheme = self.sampler.scheme(way)
        place = scheme.get("in", "")
        if "username" in way:
            yield f"--user {shlex.quote(_said(way['username']) + ':' + _said(way['password']))}"
        elif place == "query":
            yield f"--url-query {shlex.quote(scheme['name'] + '=' + _said(way['token']))}"
        elif place == "cookie":
            yield f"--cookie {shlex.quote(scheme['name'] + '=' + _said(way['token']))}"
        else:
            is_bearer = str(scheme.get("scheme")).lower() == "bearer" or scheme.get("type") in TOKENS_OF
            usual = "Bearer " if is_bearer else "WRAP access_token=" if "flow" in way else ""
            header = scheme.get("name", "Authorization") if place == "header" else "Authorization"
            line = f"{header}: {way.get('prefix', usual)}{_said(way['token'])}"
            yield f"--header {shlex.quote(line)}"


def _is_said_at_once(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is all that one request needs, without a token request before it."""
    return "token" in entry or ("username" in entry and "flow" not in entry)


def _said(part: Mapping[str, str]) -> str:
    return part["argument"].upper() if "argument" in part else part["constant"]


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _laid_out(function: str, arguments: list[str], indent: int) -> str:
    """Return a call on one line, or with one argument per line if that would be too long."""
    line = f"{function}({', '.join(arguments)})"
    if len(line) + 2 * indent <= _WIDTH:
        return line
    return f"{function}(\n{textwrap.indent(f',{chr(10)}'.join(arguments), '    ')},\n)"
