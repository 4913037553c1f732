"""Docstrings of generated code, from the words of a specification."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from scripts.plan.behaviour_values import CredentialPlan
from scripts.plan.type_values import AnyType, ModelType, is_open
from scripts.plan.values import ApiPlan, ArgumentPlan, ListingPlan, OperationPlan, with_former

_WIDTH = 116
_INDENT = 4


def quoted(paragraphs: Iterable[str], indent: int) -> str:
    """Return a docstring of paragraphs for a place that is indented by so many spaces; its first line is not."""
    lines: list[str] = []
    for paragraph in filter(None, paragraphs):
        if lines:
            lines.append("")
        lines += _wrap(paragraph, _WIDTH - indent)
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if text.endswith('"'):
        text = text[:-1] + '\\"'
    body = textwrap.indent(text, " " * indent).lstrip()
    closing = "\n" + " " * indent if len(lines) > 1 else ""
    return f'"""{body}{closing}"""'


def _wrap(paragraph: str, width: int) -> list[str]:
    if paragraph.startswith("Args:"):
        return [line for raw in paragraph.split("\n") for line in _wrap_argument(raw, width)]
    return textwrap.wrap(" ".join(paragraph.split()), width, break_long_words=False, break_on_hyphens=False)


def _wrap_argument(line: str, width: int) -> list[str]:
    hanging = " " * (2 * _INDENT)
    first = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(
        line.strip(), width, initial_indent=first, subsequent_indent=hanging, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip


def one_line(text: str) -> str:
    """Return the first sentence of a text, for a heading."""
    words = " ".join(text.split())
    sentence, dot, _ = words.partition(". ")
    return (sentence + dot.strip()).replace("\\", "\\\\").replace('"', "'")


def paragraph(text: str, indent: int) -> str:
    """Return a docstring of one text."""
    return quoted(text.split("\n\n"), indent)


def of_operation(operation: OperationPlan, api: ApiPlan) -> str:
    """Return the docstring of a method: effect, paging, arguments, and provenance last.

    Args:
        operation: the plan of the method.
        api: the plan of its API.
    """
    page = f"Documentation: {operation.docs_url}" if operation.docs_url else ""
    told = _arguments(
        [*operation.positional, *operation.keywords], _usual(operation, has_formats=api.formats is not None)
    )
    how = [*_left_open(operation, api), *_listed(operation, api.page_key), _of_files(operation)]
    return quoted([*_effect(operation), *how, with_former("", operation.former), told, operation.source, page], 8)


def _effect(operation: OperationPlan) -> list[str]:
    """Return the first paragraphs: for a further method, its own effect before that of its operation."""
    if not operation.is_further:
        return [operation.doc]
    effect = (
        "Upload a file and pass its reference to" if operation.attach else "Download a file from the URL returned by"
    )
    return [f"{effect} `{operation.id}`.", f"`{operation.id}`: {operation.doc}"]


def _left_open(operation: OperationPlan, api: ApiPlan) -> Iterator[str]:
    """Yield a sentence for each of the response, its attributes and the request body that have no documented type."""
    if operation.item is not None and is_open(operation.item):
        yield "The items are undocumented."
    elif operation.reply is not None and is_open(operation.reply) and operation.download is None:
        yield "The response is undocumented."
    elif parts := _open_parts(operation, api):
        yield f"Undocumented in the response: {' and '.join(f'`{part}`' for part in parts)}."
    if operation.body is not None and is_open(operation.body.type):
        yield "The request body has no type: it is undocumented, or sources disagree."


def _open_parts(operation: OperationPlan, api: ApiPlan) -> list[str]:
    """Return the attributes of an enveloped response whose type is Any."""
    reply = operation.reply
    if not isinstance(reply, ModelType) or operation.envelope:
        return []
    model = next(item for item in api.models if item.name == reply.name)
    return [item.name for item in model.fields if isinstance(item.type, AnyType)]


def _listed(operation: OperationPlan, page_key: str) -> list[str]:
    """Return the paragraphs on the paging of a list."""
    if operation.paging:
        return ["Iteration requests result pages when it needs them: see `workapis.paging`."]
    if operation.item is None:
        return []
    listing = operation.listing or ListingPlan("unknown")
    if listing.style == "whole":
        return [f"One response has the whole list ({listing.note.rstrip('.')}): see `workapis.paging`."]
    return [*_of_unknown(listing, page_key)]


def _of_unknown(listing: ListingPlan, page_key: str) -> Iterator[str]:
    by = f"uses the parameter `{page_key}` or follows" if page_key else "follows"
    yield (
        "The paging of this list is undocumented: the client requests one result page. If the response reports more "
        f"items, the client {by} the link of the response; if it cannot, iteration ends with a "
        "`PaginationWarning`: see `workapis.paging`."
    )
    if listing.most is not None:
        yield f"The list has only the {listing.most} most recent items, according to the vendor."
    yield listing.note


def _of_files(operation: OperationPlan) -> str:
    if operation.upload:
        return "The method uploads a file and returns a reference for other operations: see `workapis.uploads`."
    if operation.encoded and operation.encoded.takes_file:
        kinds = [item for item in operation.encoded.media_types if item not in ("*/*", "application/octet-stream")]
        return f"The request sends a file{' of type ' + ' or '.join(kinds) if kinds else ''}: see `workapis.uploads`."
    if operation.attach:
        return "See `workapis.uploads`."
    text = "Use the result in a `with` statement, or call `save`, to fetch the bytes: see `workapis.downloads`."
    return text if operation.download else ""


def _usual(operation: OperationPlan, has_formats: bool) -> dict[str, str]:
    of_list = {
        "limit": "Maximum number of items to yield; None for all.",
        "checkpoint": "Resume after this position: the `checkpoint` of a `Page` or of the list. None for the start.",
    }
    of_file = {
        "file": "A path, bytes, a file opened in binary mode, or an `Upload` of one.",
        "on_progress": "Called with the number of bytes sent so far and the size of the file.",
    }
    of_download = {"max_bytes": "Maximum size in bytes; a larger download raises `TooLargeError`. None for no limit."}
    what = "each request" if operation.item else "this call"
    settings = (
        "Timeout, deadline, retries, headers and format" if has_formats else "Timeout, deadline, retries and headers"
    )
    more = of_list if operation.item else of_file if operation.sends_file else {}
    return (
        more
        | (of_download if operation.download else {})
        | {"options": f"{settings} of {what}. None for those of the client."}
    )


def _arguments(arguments: list[ArgumentPlan], usual: dict[str, str]) -> str:
    told = {item.name: " ".join(item.doc.split()) for item in arguments if item.doc} | usual
    return "\n".join(["Args:", *(f"    {name}: {doc}" for name, doc in told.items())])


def client_arguments(plan: ApiPlan) -> list[tuple[str, str]]:
    """Return the arguments of a client, each with its description."""
    prefix = f"WORKAPIS_{plan.slug.upper()}_"
    place = plan.server
    server = [(name, f"Value of {{{name}}} in {place}. {_default(prefix, name)}") for name in plan.server_variables]
    credentials = [(item.name, _credential(item, prefix)) for item in plan.auth.arguments]
    finding = _finding(plan)
    found = f" Without any of them, {' or '.join(f'`{name}`' for name in finding)} finds the URL." if finding else ""
    last = "" if plan.server_variables or plan.needs_base_url else plan.server
    instead = f", in place of {place}" if plan.server_variables else ""
    text = f"Base URL of all requests{instead}. {_default(prefix, 'base_url', last)}{found}"
    needed = [(item.argument, f"{item.doc.rstrip('.')}. {_default(prefix, item.argument)}") for item in plan.headers]
    options = ("options", "`transport`, and the fields of `workapis.options.Settings`.")
    return [*server, *credentials, *needed, ("base_url", text), options]


def _default(prefix: str, name: str, last: str = "") -> str:
    return f"Default: ${prefix}{name.upper()}{', else ' if last else ''}{last}."


def _finding(plan: ApiPlan) -> list[str]:
    """Return the arguments that lead to the site of the caller."""
    by_token = plan.sites is not None and plan.sites.token is not None
    options = [item for item in plan.auth.options if item.finds_site or (by_token and item.kind == "oauth2")]
    return [name for option in options for name in option.needed]


def _credential(item: CredentialPlan, prefix: str) -> str:
    return f"{item.doc}. {_default(prefix, item.name) if item.variable else ''}".rstrip()


def of_client(plan: ApiPlan, is_async: bool) -> str:
    """Return the docstring of a client class."""
    name = f"Async{plan.client}" if is_async else plan.client
    closing = "an `async with` statement, or await `aclose`" if is_async else "a `with` statement, or call `close`"
    kind = "Async client" if is_async else "Client"
    return quoted([f"{kind} of the {plan.title}.", *plan.doc.split("\n\n"), f"Use `{name}` in {closing}."], 4)


def of_face(plan: ApiPlan) -> str:
    """Return the docstring of the package that users import."""
    first = f"{plan.title}: `{plan.client}`, `Async{plan.client}` and the `models` that they return."
    return quoted([first, *plan.doc.split("\n\n")], 0)
