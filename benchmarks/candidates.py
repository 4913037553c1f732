"""The clients that are compared. Each makes the same call: GET a project, and read the answer.

All keep one connection open, read no settings from the environment, send credentials of the same length and have a
timeout; retries, throttles and hooks are on wherever a client has them. What a client decodes to is its own kind of
model: ours and stock's are generated from the bundle; those of githubkit and openai, which are clients of other
services, are pydantic models with the keys of the payload, sent through their public ways of calling any path.

Other clients are imported by name, so that the type checkers need not have them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, ExitStack
from importlib import import_module
from typing import Any

from benchmarks.stock import PACKAGE
from workapis import teamwork_projects
from workapis.limits import MemoryLimitStore
from workapis.options import Hooks, Network

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]

KEY = "twp_1234567890"
PATH = "/projects/999.json"
_BASIC = (KEY, "X")


def _bare(library: str, base_url: str, stack: ExitStack) -> Call:
    client = stack.enter_context(import_module(library).Client(auth=_BASIC, trust_env=False))
    url = base_url + PATH
    return lambda: client.get(url).content


def _async_bare(base_url: str, client: Any) -> AsyncCall:
    url = base_url + PATH

    async def call() -> object:
        return (await client.get(url)).content

    return call


def bare_httpx(base_url: str, _payload: Any, stack: ExitStack) -> Call:
    """Return the bytes of the answer, by httpx alone."""
    return _bare("httpx", base_url, stack)


def bare_httpx2(base_url: str, _payload: Any, stack: ExitStack) -> Call:
    """Return the bytes of the answer, by httpx2 alone, over which openai is built."""
    return _bare("httpx2", base_url, stack)


def _hooks() -> Any:
    seen: list[object] = []

    def hook(event: object) -> None:
        seen[:] = [event]

    return Hooks(hook, hook, hook, hook)


def _ours(kind: str, base_url: str) -> Any:
    # A budget that is counted, and never used up: waiting is not what is measured.
    store = _Unlimited()
    network = Network(trust_env=False)
    client = getattr(teamwork_projects, kind)
    return client(base_url=base_url, api_key=KEY, hooks=_hooks(), limit_store=store, network=network)


class _Unlimited(MemoryLimitStore):
    """Keeps the budget as a client does, with more requests in it than the benchmark sends."""

    _wide: Any = None

    def take(self, budget: Any, slot: str) -> float:
        if self._wide is None:
            self._wide = type(budget)(budget.key, 1_000_000_000, budget.seconds)
        return super().take(self._wide, slot)


def workapis(base_url: str, _payload: Any, stack: ExitStack) -> Call:
    """Return a project, with limiter, retries and hooks on."""
    client = stack.enter_context(_ours("TeamworkProjects", base_url))
    return lambda: client.projects.get(999)


def _stock(base_url: str) -> Any:
    # Its own way of authenticating: a token with a prefix, in a header.
    httpx = import_module("httpx")
    client = import_module(PACKAGE).AuthenticatedClient(
        base_url, token=KEY, timeout=httpx.Timeout(30.0), httpx_args={"trust_env": False}
    )
    return client, import_module(f"{PACKAGE}.api.projects.get_project")


def stock(base_url: str, _payload: Any, stack: ExitStack) -> Call:
    """Return a project, by what openapi-python-client generates; it has no limiter, retries or hooks."""
    client, module = _stock(base_url)
    stack.enter_context(client)
    return lambda: module.sync(999, client=client)


def model_of(payload: Any, name: str, base: Any) -> Any:
    """Return a pydantic model with the keys of an object, typed by the values that it has."""
    pydantic = import_module("pydantic")
    fields: dict[str, Any] = {}
    for key, value in payload.items():
        python = key.replace("-", "_")
        kind = model_of(value, f"{name}_{python}", base) if isinstance(value, dict) else type(value)
        fields[python.lower()] = (kind, pydantic.Field(alias=key))
    return pydantic.create_model(name, __base__=base, **fields)


def _githubkit(base_url: str) -> Any:
    return import_module("githubkit").GitHub(KEY, base_url=base_url, trust_env=False, http_cache=False, timeout=30.0)


def githubkit(base_url: str, payload: Any, stack: ExitStack) -> Call:
    """Return the body as a model of githubkit's kind, with its throttle and its retries."""
    model = model_of(payload, "Answer", import_module("githubkit").GitHubModel)
    client = stack.enter_context(_githubkit(base_url))
    return lambda: client.request("GET", PATH, response_model=model).parsed_data


def _openai(kind: str, base_url: str) -> Any:
    return getattr(import_module("openai"), kind)(api_key=KEY, base_url=base_url, timeout=30.0)


def openai(base_url: str, payload: Any, stack: ExitStack) -> Call:
    """Return the body as a model of openai's kind, with its retries."""
    model = model_of(payload, "Answer", import_module("openai").BaseModel)
    client = stack.enter_context(_openai("OpenAI", base_url))
    return lambda: client.get(PATH, cast_to=model)


SYNC: dict[str, Callable[[str, Any, ExitStack], Call]] = {
    "httpx": bare_httpx,
    "httpx2": bare_httpx2,
    "workapis": workapis,
    "stock": stock,
    "githubkit": githubkit,
    "openai": openai,
}


async def async_calls(base_url: str, payload: Any, stack: AsyncExitStack) -> dict[str, AsyncCall]:
    """Return the same calls for asyncio."""
    calls: dict[str, AsyncCall] = {}
    for library in ("httpx", "httpx2"):
        bare = await stack.enter_async_context(import_module(library).AsyncClient(auth=_BASIC, trust_env=False))
        calls[library] = _async_bare(base_url, bare)
    ours = await stack.enter_async_context(_ours("AsyncTeamworkProjects", base_url))
    calls["workapis"] = lambda: ours.projects.get(999)
    generated, module = _stock(base_url)
    await stack.enter_async_context(generated)
    calls["stock"] = lambda: module.asyncio(999, client=generated)
    calls["githubkit"] = await _async_githubkit(base_url, payload, stack)
    other = await stack.enter_async_context(_openai("AsyncOpenAI", base_url))
    model = model_of(payload, "Answer", import_module("openai").BaseModel)
    calls["openai"] = lambda: other.get(PATH, cast_to=model)
    return calls


async def _async_githubkit(base_url: str, payload: Any, stack: AsyncExitStack) -> AsyncCall:
    client = await stack.enter_async_context(_githubkit(base_url))
    model = model_of(payload, "Answer", import_module("githubkit").GitHubModel)

    async def call() -> object:
        return (await client.arequest("GET", PATH, response_model=model)).parsed_data

    return call
