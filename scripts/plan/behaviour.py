"""Plan pagination, rate limits and errors from the extensions of a bundle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scripts.document.fault import Fault, FaultsError
from scripts.plan.behaviour_values import (
    DeliveriesPlan,
    ErrorPlan,
    FormatsPlan,
    HeaderPlan,
    ListFormatPlan,
    PagingPlan,
    RateLimitPlan,
    SignaturePlan,
    TypedElementsPlan,
    WebhooksPlan,
)
from scripts.plan.type_values import ModelType, parts
from scripts.plan.types import Types
from scripts.plan.values import ArgumentPlan, ListingPlan
from scripts.spec.operations import OperationObject, operations, parameters, resolved
from scripts.spec.operations import webhooks as described_webhooks

_PAGING = "x-workapis-pagination"
_HEADERS = "x-workapis-headers"
_CONVENTIONS = {"typed-elements": TypedElementsPlan}
# Meaning of the page argument, and the key of the extension that names its parameter.
_BY = {
    "header-pages": ("number", "page"),
    "envelope-pages": ("number", "page"),
    "offset-pages": ("offset", "offset"),
    "cursor-pages": ("cursor", "cursor"),
    "next-url": ("link", ""),
}
_EVENT_NAME = "EventName"
_COUNTS = ("number", "pages", "total")


def paging(file: str, place: str, operation: Mapping[str, Any], arguments: Sequence[ArgumentPlan]) -> PagingPlan | None:
    """Return the pagination of a list, None without a known page parameter.

    Raises:
        FaultsError: the extension names a parameter that the operation lacks, or items that are not in its envelope.
    """
    word = operation.get(_PAGING)
    if word is None or word["style"] not in _BY:
        return None
    by, key = _BY[word["style"]]
    held = operation.get("x-workapis-envelope", {}).get("reply")
    if word.get("items") != held:
        message = f"x-workapis-pagination has items {word.get('items')!r}, x-workapis-envelope has reply {held!r}"
        raise FaultsError([Fault(file, 0, place, message, "write the same key in both")])
    names = {item.key: item.name for item in arguments if item.place == "query"}
    for part in (key, "size"):
        if part in word and word[part] not in names:
            message = f"x-workapis-pagination names the parameter {word[part]!r}, which the operation does not have"
            raise FaultsError([Fault(file, 0, place, message, "write a query parameter of the operation")])
    is_in_header = word["style"] == "header-pages" or "total_header" in word
    suffix, where = ("_header", "header") if is_in_header else ("", "envelope")
    told = {part: word[part + suffix] for part in _COUNTS if part + suffix in word}
    size = names[word["size"]] if "size" in word else None
    kind = None if by == "number" else by
    leads = word.get("next", word.get("next_header"))
    page = names[word[key]] if key else None
    return PagingPlan(page, size, where, **told, by=kind, more=word.get("more"), next=leads)


def listing(operation: Mapping[str, Any]) -> ListingPlan | None:
    """Return the documented facts of a list's pagination, None if there are none."""
    word = operation.get(_PAGING)
    if word is None:
        return None
    source = word.get("source", {})
    note = f"{source['kind'].replace('-', ' ')}: {source['note']}" if source else word.get("note", "")
    return ListingPlan(word["style"], note, word.get("most"))


def page_key(document: Mapping[str, Any]) -> str:
    """Return the query key of the page number, empty if lists have none or different ones."""
    keys = {word["page"] for word in _pagings(document) if "page" in word}
    return keys.pop() if len(keys) == 1 else ""


def list_format(document: Mapping[str, Any]) -> ListFormatPlan | None:
    """Return the common pagination format of an API's lists, None if nothing is known."""
    words = [*_pagings(document)]
    headers, pointers = _told(words, "_header"), _told(words, "")
    word = document.get("x-workapis-lists", {})
    if "total" in word:
        pointers = tuple(sorted({*pointers, ("", "", word["total"])}))
    wrappers = tuple(word["wrappers"]) if "wrappers" in word else None
    plan = ListFormatPlan(page_key(document) or None, headers or None, pointers or None, wrappers, word.get("singular"))
    return plan if plan != ListFormatPlan() else None


def _pagings(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the pagination extension of each list."""
    return (op.value[_PAGING] for op in operations(document) if _PAGING in op.value)


def _told(words: Sequence[Mapping[str, Any]], suffix: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of number, pages and total that lists have in one place, each set once, sorted."""
    sets = {tuple(word.get(part + suffix, "") for part in _COUNTS) for word in words}
    return tuple(sorted(names for names in sets if any(names)))


def rate_limits(node: Mapping[str, Any]) -> tuple[RateLimitPlan, ...]:
    """Return the documented rate limits; response headers describe the only one, or the one that is marked."""
    word = node.get("x-workapis-rate-limit", ())
    if isinstance(word, Mapping):
        return (RateLimitPlan(**word),)
    return tuple(RateLimitPlan(**{**item, "told": None if "told" in item else False}) for item in word)


def headers(document: Mapping[str, Any]) -> tuple[HeaderPlan, ...]:
    """Return the headers, each with its description in the first operation."""
    docs = {
        item["name"].lower(): " ".join(item.get("description", "").split())
        for op in [*operations(document)][:1]
        for _, item in parameters(document, op)
        if item["in"] == "header"
    }
    return tuple(
        HeaderPlan(word["header"], word["argument"], docs.get(word["header"].lower(), ""))
        for word in document.get(_HEADERS, [])
    )


def of_methods(document: Mapping[str, Any], operation: OperationObject) -> list[dict[str, Any]]:
    """Return the parameters of a method: those of the operation without headers that its client sends."""
    given = {("header", word["header"].lower()) for word in document.get(_HEADERS, [])}
    taken = (item for _, item in parameters(document, operation))
    return [item for item in taken if (item["in"], item["name"].lower()) not in given]


def errors(document: Mapping[str, Any]) -> ErrorPlan | None:
    """Return the error format of the service, None if nothing is known."""
    word = document.get("x-workapis-errors")
    if not word:
        return None
    message = tuple(word["message"]) if "message" in word else None
    return ErrorPlan(word.get("reported"), message, word.get("fields"))


def formats(document: Mapping[str, Any]) -> FormatsPlan | None:
    """Return the formats that a path suffix selects, None if there is only one."""
    word = document.get("x-workapis-formats")
    if not word:
        return None
    told = {name: value for name, value in word.get("xml", {}).items() if name != "convention"}
    xml = _CONVENTIONS[word["xml"]["convention"]](**told) if "xml" in word else None
    below = tuple(word["default_below"]) if "default_below" in word else None
    return FormatsPlan(word["default"], tuple(word["also"]), xml, below)


def marks_of_success(document: Mapping[str, Any]) -> frozenset[str]:
    """Return the root keys of a response that are only status fields."""
    return frozenset(document.get("x-workapis-errors", {}).get("reported", {}))


def webhooks(document: Mapping[str, Any], types: Types) -> WebhooksPlan | None:
    """Return the plan of webhooks, None if there are none, or if no source says how they are signed.

    Raises:
        FaultsError: the name of the list of events is that of a schema, or of another list.
    """
    word = document.get("x-workapis-webhooks", {})
    if "signature" not in word:
        return None
    deliveries = tuple(_deliveries(document, types, op, word["event"]) for op in described_webhooks(document))
    events = [event for part in deliveries for event in part.events]
    doc = "The event names of webhook deliveries."
    types.of({"title": _EVENT_NAME, "type": "string", "description": doc, "enum": events})
    told = {key: word.get(key, "") for key in ("event", "event_key", "delivery", "forms")}
    return WebhooksPlan(deliveries, _EVENT_NAME, SignaturePlan(**word["signature"]), **told)


def _deliveries(document: Mapping[str, Any], types: Types, op: OperationObject, header: str) -> DeliveriesPlan:
    headers = [item for _, item in parameters(document, op) if item["in"] == "header"]
    told = [item for item in headers if item["name"].lower() == header.lower()]
    media = resolved(document, op.value["requestBody"])["content"]
    payloads: dict[ModelType, None] = {}
    for name in sorted(media, key=lambda name: name != "application/json"):  # that of JSON is the first of all
        plan = types.of(media[name].get("schema", True))
        payloads |= {item: None for item in (plan, *parts(plan)) if isinstance(item, ModelType)}
    return DeliveriesPlan(tuple(event for item in told for event in item["schema"]["enum"]), tuple(payloads))
