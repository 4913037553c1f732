"""Lists of the bundles: each says how it is paged, and clients, plans and docstrings say the same."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from scripts.plan import behaviour
from scripts.plan.api_plan import plan
from scripts.plan.behaviour_values import ListFormatPlan, PagingPlan
from scripts.plan.values import OperationPlan
from scripts.render import docstrings
from scripts.rules import list_rules
from scripts.spec.operations import operations
from tests.repository import FORMATS, SLUGS, published

PAGED = {"style": "header-pages", "page": "page", "items": "a"}


def lists(slug: str) -> set[str]:
    """Return the operations of an API whose methods are lists."""
    resources = plan(slug, published(slug), FORMATS).resources
    return {operation.id for resource in resources for operation in resource.operations if operation.item}


def documented(*words: dict[str, Any]) -> dict[str, Any]:
    return {"paths": {f"/{index}": {"get": {"x-workapis-pagination": word}} for index, word in enumerate(words)}}


def small(word: dict[str, Any], **of_operation: Any) -> dict[str, Any]:
    """Return an API with a list that is the whole response, and an extension for its paging."""
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}
    operation = {
        "operationId": "listThings",
        "x-workapis-method": "things.list",
        "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "d", "content": content}},
        "x-workapis-pagination": word,
    }
    paths = {"/things": {"get": operation | of_operation}}
    return {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "x-workapis-client": "A", "paths": paths}


def docstring(word: dict[str, Any], page_key: str = "") -> str:
    """Return the docstring of the method of a list, its line breaks as spaces."""
    document = small(word)
    if page_key:
        more = {"operationId": "listMore", "x-workapis-method": "more.list"}
        parameters = [{"name": page_key, "in": "query", "schema": {"type": "integer"}}]
        other = small({"style": "header-pages", "page": page_key}, parameters=parameters, **more)
        document["paths"]["/more"] = other["paths"]["/things"]
    made = plan("a", document, FORMATS)
    return " ".join(docstrings.of_operation(made.resources[-1].operations[0], made).split())


def only(document: dict[str, Any]) -> OperationPlan:
    return plan("a", document, FORMATS).resources[0].operations[0]


@pytest.mark.parametrize(("size", "name"), [("limit", "page_size"), ("count", "count"), (None, "limit_")])
def test_a_page_size_called_as_the_limit_of_lists_has_another_name(size: str | None, name: str) -> None:
    """`limit` of a list bounds all pages: a parameter of that name is `page_size` if it is the size of a page."""
    parameters = [{"name": key, "in": "query", "schema": {"type": "integer"}} for key in ("skip", size or "limit")]
    word = {"style": "offset-pages", "offset": "skip", **({"size": size} if size else {})}
    made = only(small(word, parameters=parameters))
    assert [argument.name for argument in made.arguments] == ["skip", name]
    assert made.paging is not None
    assert made.paging.size == (name if size else None)


@pytest.mark.parametrize("slug", SLUGS)
def test_every_list_and_nothing_else_says_how_it_is_paged(slug: str) -> None:
    """The operations with the word are those whose method is a list, and those that the rule takes for lists."""
    document = published(slug)
    worded = {op.name for op in operations(document) if "x-workapis-pagination" in op.value}
    assert worded == lists(slug)
    assert worded == {op.name for op in operations(document) if list_rules.kind(document, op) == "list"}


@pytest.mark.parametrize("slug", SLUGS)
def test_a_client_knows_what_its_lists_share(slug: str) -> None:
    """The names that any list of an API has for number, pages and total are known to its client."""
    document = published(slug)
    format_ = import_module(f"workapis_generated.{slug}.client").API.lists
    words = [op.value["x-workapis-pagination"] for op in operations(document) if "x-workapis-pagination" in op.value]
    assert {word["page"] for word in words if "page" in word} == ({format_.page} if format_.page else set())
    for found, suffix in ((format_.headers, "_header"), (format_.pointers, "")):
        told = {tuple(word.get(part + suffix, "") for part in ("number", "pages", "total")) for word in words}
        wrapped = document.get("x-workapis-lists", {}).get("total", "") if not suffix else ""
        assert set(found) == {names for names in told | {("", "", wrapped)} if any(names)}


def test_two_lists_of_messages_are_cut() -> None:
    """The vendor says of two lists that only the 25 most recent items come, and of no other."""
    words = {op.name: op.value.get("x-workapis-pagination", {}) for op in operations(published("teamwork_projects"))}
    cut = {name: word["most"] for name, word in words.items() if "most" in word}
    assert cut == {"listProjectMessages": 25, "listCategoryMessages": 25}


def test_what_lists_share_is_sorted_and_distinct() -> None:
    """Each set of names is there once; a set without a name, and a page key in which lists differ, are not there."""
    headers = {"pages_header": "B"}
    document = documented(
        PAGED | headers,
        PAGED | headers,
        PAGED,
        PAGED | {"number_header": "A"},
        {"style": "envelope-pages", "page": "page", "pages": "/last"},
        {"style": "unknown"},
    )
    assert behaviour.list_format(document) == ListFormatPlan(
        "page", (("", "B", ""), ("A", "", "")), (("", "/last", ""),)
    )
    assert behaviour.list_format(documented(PAGED, PAGED | {"page": "p"})) is None
    assert behaviour.list_format(
        documented({"style": "unknown"}, PAGED | headers, PAGED | {"page": "p"})
    ) == ListFormatPlan(headers=(("", "B", ""),))


def test_a_list_that_is_the_whole_reply_is_paged_without_items() -> None:
    """A root array names no key of its items."""
    word = {"style": "header-pages", "page": "page"}
    assert only(small(word)).paging == PagingPlan("page", None, "header")


def test_a_list_by_offsets_is_planned_with_its_words() -> None:
    """The total is in one place; an API has no page key by it, and what it says is read of the other lists too."""
    word = {"style": "offset-pages", "offset": "page", "total_header": "X-Total"}
    assert only(small(word)).paging == PagingPlan("page", None, "header", total="X-Total", by="offset")
    assert only(small(word)).arguments[0].doc == "Number of items to skip before the first result page."
    assert behaviour.list_format(small(word)) == ListFormatPlan(headers=(("", "", "X-Total"),))
    told = {"style": "offset-pages", "offset": "page", "total": "/total", "more": "/more"}
    assert only(small(told)).paging == PagingPlan("page", None, "envelope", total="/total", by="offset", more="/more")


def test_the_cursor_of_a_list_is_no_argument() -> None:
    """The client gives it, and follows a URL without a parameter."""
    word = {"style": "cursor-pages", "cursor": "page", "next": "/next", "total_header": "X-Total"}
    found = only(small(word))
    assert found.paging == PagingPlan("page", None, "header", total="X-Total", by="cursor", next="/next")
    assert (found.offered, [item.name for item in found.arguments]) == ((), ["page"])
    named = {"style": "cursor-pages", "cursor": "page", "next_header": "X-Next"}
    assert only(small(named)).paging == PagingPlan("page", None, "envelope", by="cursor", next="X-Next")
    found = only(small({"style": "next-url", "next": "/next"}))
    assert found.paging == PagingPlan(None, None, "envelope", by="link", next="/next")
    assert [item.name for item in found.offered] == ["page"]


@pytest.mark.parametrize(
    "word",
    [{"style": "unknown"}, {"style": "whole", "source": {"kind": "vendor-documentation", "note": "It says so."}}],
)
def test_a_list_without_a_page_parameter_has_no_paging(word: dict[str, Any]) -> None:
    """A list that is whole, or of which nobody knows, is a list all the same."""
    found = only(small(word))
    assert found.item is not None
    assert found.paging is None


def test_a_docstring_says_that_a_list_is_whole_and_who_says_so() -> None:
    """The source of a whole list is in the docstring of its method."""
    word = {"style": "whole", "source": {"kind": "vendor-documentation", "note": "The page on things."}}
    assert "One response has the whole list (vendor documentation: The page on things): see" in docstring(word)


def test_a_docstring_says_how_the_client_goes_on_where_nobody_does() -> None:
    """It names the page parameter of the API if there is one, and the other facts that are known."""
    word = {"style": "unknown", "most": 25, "note": "There is a token."}
    text = docstring(word, "p")
    assert "the client requests one result page. If the response reports more items, the client uses the" in text
    assert "the parameter `p` or follows the link of the response" in text
    assert "iteration ends with a `PaginationWarning`" in text
    assert "The list has only the 25 most recent items, according to the vendor. There is a token." in text
    assert "the client follows the link of the response; if it cannot" in docstring({"style": "unknown"})


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "array"}, "list"),
        ({"type": "array", "minItems": 1, "maxItems": 1}, "other"),
        ({"anyOf": [{"type": "array"}, {"type": "object", "maxProperties": 0}]}, "list"),
        ({"anyOf": [{"type": "array"}, {"type": "object"}]}, "other"),
        ({"type": ["array", "null"]}, "other"),
        ({"type": "object"}, "other"),
        ({"$ref": "#/components/schemas/Thing"}, "other"),
        ({"$ref": "#/components/schemas/List"}, "list"),
        ({}, "open"),
    ],
)
def test_the_rule_and_the_plan_take_the_same_for_a_list(schema: dict[str, Any], kind: str) -> None:
    """An array is a list, also as a choice beside {}; a list of exactly one, or one that may be null, is not."""
    whole = {"type": "object", "properties": {"a": schema}}
    content = {"application/json": {"schema": whole}}
    document = small({"style": "unknown"}, responses={"200": {"description": "d", "content": content}})
    thing = {"description": "A.", "properties": {"id": {"type": "integer"}}}
    document["components"] = {"schemas": {"List": {"type": "array", "items": {"type": "integer"}}, "Thing": thing}}
    document["paths"]["/things"]["get"]["x-workapis-envelope"] = {"reply": "a"}
    (operation,) = operations(document)
    assert list_rules.kind(document, operation) == kind
    assert (only(document).item is not None) == (kind != "other")
