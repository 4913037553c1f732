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
    """Return the docstring of a method: what it does, its arguments, where that is documented.

    Args:
        operation: the plan of the method.
        api: the plan of its API.
    """
    source = f"Source: {operation.source.rstrip('.')}." if operation.source else ""
    page = f"Documentation: {operation.docs_url}" if operation.docs_url else ""
    told = _arguments(
        [*operation.positional, *operation.keywords], _usual(operation, has_formats=api.formats is not None)
    )
    how = [*_left_open(operation, api), *_listed(operation, api.page_key), _of_files(operation)]
    return quoted([operation.doc, *how, with_former("", operation.former), told, source, page], 8)


def _left_open(operation: OperationPlan, api: ApiPlan) -> Iterator[str]:
    """Yield a sentence for each of the reply, a part of it, and the body whose type the documentation leaves open."""
    if operation.item is not None and is_open(operation.item):
        yield "The documentation does not show the items."
    elif operation.reply is not None and is_open(operation.reply) and operation.download is None:
        yield "The documentation does not show the reply."
    elif parts := _open_parts(operation, api):
        yield f"The documentation does not show {' and '.join(f'`{part}`' for part in parts)} of the reply."
    if operation.body is not None and is_open(operation.body.type):
        yield "The body is left open: the documentation does not show it, or sources differ on it."


def _open_parts(operation: OperationPlan, api: ApiPlan) -> list[str]:
    """Return the attributes of a reply that comes with its wrapping of which any value is valid."""
    reply = operation.reply
    if not isinstance(reply, ModelType) or operation.envelope:
        return []
    model = next(item for item in api.models if item.name == reply.name)
    return [item.name for item in model.fields if isinstance(item.type, AnyType)]


def _listed(operation: OperationPlan, page_key: str) -> list[str]:
    """Return the paragraphs on how a list is fetched."""
    if operation.paging:
        return ["Fetches a page when it is iterated over and one is needed: see `workapis.paging`."]
    if operation.item is None:
        return []
    listing = operation.listing or ListingPlan("unknown")
    if listing.style == "whole":
        return [f"The whole list comes in one reply ({listing.note.rstrip('.')}): see `workapis.paging`."]
    return [*_of_unknown(listing, page_key)]


def _of_unknown(listing: ListingPlan, page_key: str) -> Iterator[str]:
    by = f"requests the further pages by the parameter `{page_key}` or follows" if page_key else "follows"
    yield (
        "No documentation page shows how this list goes on: the client requests one page. If a reply says that there "
        f"is more, the client {by} the link of the reply, and if it cannot, it ends with a `PaginationWarning`: see "
        "`workapis.paging`."
    )
    if listing.most is not None:
        yield f"The vendor says that only the {listing.most} most recent items come."
    yield listing.note


def _of_files(operation: OperationPlan) -> str:
    if operation.upload:
        return "Sends a file, and returns the reference that other operations take: see `workapis.uploads`."
    if operation.encoded and operation.encoded.takes_file:
        kinds = [item for item in operation.encoded.media_types if item not in ("*/*", "application/octet-stream")]
        return f"Sends a file{' of the type ' + ' or '.join(kinds) if kinds else ''}: see `workapis.uploads`."
    if operation.attach:
        return "Sends a file first, and gives its reference to this operation: see `workapis.uploads`."
    return "Fetches the bytes when it is entered, or by `save`: see `workapis.downloads`." if operation.download else ""


def _usual(operation: OperationPlan, has_formats: bool) -> dict[str, str]:
    of_list = {
        "limit": "The most items to give.",
        "checkpoint": "Where to go on, as `checkpoint` of the list or of a page said.",
    }
    of_file = {
        "file": "A path, bytes, a file opened in binary mode, or an `Upload` of one.",
        "on_progress": "Is told how many bytes of the file were sent, and of how many.",
    }
    of_download = {"max_bytes": "More than so many are refused while they are read; None for no limit."}
    what = "each request" if operation.item else "this call"
    settings = (
        "Timeout, deadline, retries, headers and format" if has_formats else "Timeout, deadline, retries and headers"
    )
    more = of_list if operation.item else of_file if operation.sends_file else {}
    return more | (of_download if operation.download else {}) | {"options": f"{settings} of {what}."}


def _arguments(arguments: list[ArgumentPlan], usual: dict[str, str]) -> str:
    told = {item.name: " ".join(item.doc.split()) for item in arguments if item.doc} | usual
    return "\n".join(["Args:", *(f"    {name}: {doc}" for name, doc in told.items())])


def client_arguments(plan: ApiPlan) -> list[tuple[str, str]]:
    """Return the arguments of a client, each with what to give for it."""
    prefix = f"WORKAPIS_{plan.slug.upper()}_"
    place = plan.server
    server = [(name, f"fills {{{name}}} in {place}; or {prefix}{name.upper()}.") for name in plan.server_variables]
    credentials = [(item.name, _credential(item, prefix)) for item in plan.auth.arguments]
    finding = _finding(plan)
    found = f" If nothing says it, {' or '.join(finding)} does." if finding else ""
    default = "in its place" if plan.server_variables else "required" if plan.needs_base_url else plan.server
    address = ("base_url", f"the URL below which requests go, {default}; or {prefix}BASE_URL.{found}")
    needed = [(item.argument, _needed(item.doc, prefix + item.argument.upper())) for item in plan.headers]
    options = ("options", "settings: see `workapis.options.Settings`, and `transport`.")
    return [*server, *credentials, *needed, address, options]


def _needed(doc: str, variable: str) -> str:
    return f"{doc.rstrip('.')}; or {variable} in the environment."


def _finding(plan: ApiPlan) -> list[str]:
    """Return the arguments that lead to the site of the caller."""
    by_token = plan.sites is not None and plan.sites.token is not None
    options = [item for item in plan.auth.options if item.finds_site or (by_token and item.kind == "oauth2")]
    return [name for option in options for name in option.needed]


def _credential(item: CredentialPlan, prefix: str) -> str:
    variable = f"or {prefix}{item.name.upper()} in the environment" if item.variable else ""
    return "; ".join(filter(None, [item.doc, variable])) + "."


def of_client(plan: ApiPlan, is_async: bool) -> str:
    """Return the docstring of a client class."""
    name = f"Async{plan.client}" if is_async else plan.client
    closing = "an `async with` statement, or await `aclose`" if is_async else "a `with` statement, or call `close`"
    return quoted([f"A client of {plan.title}.", *plan.doc.split("\n\n"), f"Use `{name}` in {closing}."], 4)


def of_face(plan: ApiPlan) -> str:
    """Return the docstring of the package that users import."""
    first = f"{plan.title}: `{plan.client}`, `Async{plan.client}` and the `models` that they return."
    return quoted([first, *plan.doc.split("\n\n")], 0)
