"""Laws of lists: every list of every bundle yields all that its responses announce, or says that it does not."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scripts.document import pointer as pointers
from scripts.spec.operations import operations, resolved
from tests.operations import Answer, Described, of_kind, page_key, told_in_envelopes, told_in_headers
from tests.outcomes import Outcome, Taking, broken, count, id_of, outcome, shown, take
from tests.repository import SLUGS, published
from workapis.errors import PaginationError
from workapis.paging import PaginationWarning
from workapis.transport import Request, Response

PAGES, SIZE = 3, 2
TOTAL = PAGES * SIZE
EVERYTHING = [str(number) for number in range(1, TOTAL + 1)]

Told = Callable[[Request, int, Any], Mapping[str, str]]


def record(item: Described, number: int) -> Any:
    """Return a record of a list with a number as its id; the number itself if records are no objects."""
    _, value = item.success
    items = value.get(item.envelope) if isinstance(value, dict) else value
    sample = copy.deepcopy(items[0]) if isinstance(items, list) and items else {}
    if not isinstance(sample, dict):
        return number
    return sample | {"id": number if isinstance(sample.get("id"), int) else str(number)}


def body(item: Described, records: list[Any]) -> Any:
    """Return the body of a result page with these records."""
    _, value = item.success
    if not isinstance(value, dict):
        return records
    word = item.operation.value.get("x-workapis-pagination", {})
    told = {pointers.split(word[part].rstrip("?"))[0] for part in ("number", "pages", "total") if part in word}
    beside = {key: part for key, part in value.items() if key not in {"meta", "pagination", *told}}
    return beside | {item.envelope: records}


def asked(request: Request, *keys: str) -> int:
    """Return the number of the requested page, by the first of these query keys that is there."""
    query = parse_qs(urlsplit(request.url).query)
    return int(next((query[key][0] for key in keys if key in query), "1"))


def paged(item: Described, told: Told, pages: int = PAGES) -> Answer:
    """Return a service with some pages of two records, which says in headers or in the body what `told` adds."""
    key = item.paging.get("page") or page_key(item.slug)
    offset = item.paging.get("offset")

    def answer(request: Request) -> Response:
        number = asked(request, "cursor", *([key] if key else []))
        if offset in parse_qs(urlsplit(request.url).query):
            number = asked(request, offset) // SIZE + 1
        ids = range((number - 1) * SIZE + 1, number * SIZE + 1) if number <= pages else range(0)
        value = body(item, [record(item, index) for index in ids])
        return Response(200, told(request, number, value), json.dumps(value).encode())

    return answer


def nothing(request: Request, number: int, value: Any) -> Mapping[str, str]:
    """Say nothing of pages."""
    return {}


def in_headers(names: tuple[str, str, str]) -> Told:
    """Say number, pages and total in headers."""

    def told(request: Request, number: int, value: Any) -> Mapping[str, str]:
        numbers = zip(names, (number, PAGES, TOTAL), strict=True)
        return {name: str(said) for name, said in numbers if name}

    return told


def in_envelope(places: tuple[str, str, str]) -> Told:
    """Say number, pages and total in the body."""

    def told(request: Request, number: int, value: Any) -> Mapping[str, str]:
        for place, said in zip(places, (number, PAGES, TOTAL), strict=True):
            *path, last = pointers.split(place) if place else [""]
            holder = value
            for name in path:
                holder = holder.setdefault(name, {})
            if last:
                holder[last] = said
        return {}

    return told


def linked(request: Request, number: int, value: Any) -> Mapping[str, str]:
    """Link to the next page, as RFC 8288 has it."""
    if number >= PAGES:
        return {}
    return {"Link": f'<{request.url.partition("?")[0]}?cursor={number + 1}>; rel="next"'}


def elsewhere(request: Request, number: int, value: Any) -> Mapping[str, str]:
    """Link to a page of another origin with another path."""
    return {"Link": '<https://elsewhere.example/other?cursor=2>; rel="next"'}


def is_complete(found: Outcome) -> bool:
    """Return whether all items came, in order, without a warning and without an error."""
    return found.error is None and found.ids == EVERYTHING and not found.warned


def is_drift(found: Outcome) -> bool:
    """Return whether a warning says that the list may be incomplete."""
    return found.error is None and any(issubclass(item.category, PaginationWarning) for item in found.warned)


def test_every_list_is_covered() -> None:
    """The lists are all GETs with an array, or with declared paging, in the bundles: none is left out."""
    for slug in SLUGS:
        document = published(slug)
        wanted = {item.name for item in operations(document) if item.method == "get" and is_array(document, item.value)}
        assert {item.operation.name for item in of_kind(slug, "list")} == wanted
    assert sum(len(of_kind(slug, "list")) for slug in SLUGS) >= 105


def is_array(document: dict[str, Any], operation: dict[str, Any]) -> bool:
    """Return whether the success of an operation is an array below its envelope, of more than always one item."""
    if "page" in operation.get("x-workapis-pagination", {}):
        return True
    status = next(item for item in sorted(operation["responses"]) if item.startswith("2"))
    content = resolved(document, operation["responses"][status]).get("content", {})
    schema = resolved(document, content.get("application/json", {}).get("schema", {}))
    envelope = operation.get("x-workapis-envelope", {}).get("reply", "")
    if envelope:
        schema = resolved(document, schema.get("properties", {}).get(envelope, {}))
    return isinstance(schema, dict) and schema.get("type") == "array" and schema.get("maxItems") != 1


def test_nothing_is_said_that_the_service_did_not_say() -> None:
    """If no response announces pages or a total, pages have none, and an undeclared list takes one request."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, paged(item, nothing, pages=1), driver)
        if found.error or found.warned or found.ids != EVERYTHING[:SIZE]:
            yield found.said()
        if any(page.pages is not None or page.total is not None for page in found.pages):
            yield f"pages={found.pages[0].pages} total={found.pages[0].total}, which nobody said"
        if not item.paging and len(found.seen) != 1:
            yield f"{len(found.seen)} requests"

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_numbers_in_headers_are_read_for_every_list() -> None:
    """Headers that any list of an API declares lead every list of it to all items, or to `PaginationWarning`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for names in told_in_headers(item.slug):
            found = outcome(item, paged(item, in_headers(names)), driver)
            if not (is_complete(found) if item.paging or page_key(item.slug) else is_drift(found)):
                yield f"{names}: {found.said()}"
            elif [(page.pages, page.total) for page in found.pages] != [(PAGES, TOTAL)] * len(found.pages):
                yield f"{names}: a page has other numbers than the headers"

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_numbers_in_envelopes_are_read_for_every_list() -> None:
    """JSON pointers that any list of an API declares lead every list of it to all items, or to `PaginationWarning`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for places in told_in_envelopes(item.slug) if isinstance(item.success[1], dict) else ():
            found = outcome(item, paged(item, in_envelope(places)), driver)
            if not (is_complete(found) if item.paging or page_key(item.slug) else is_drift(found)):
                yield f"{places}: {found.said()}"

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_links_are_followed_by_every_list() -> None:
    """`Link: <…>; rel="next"` of the own origin leads every list to its end (RFC 8288)."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, paged(item, linked), driver)
        if not is_complete(found):
            yield found.said()

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_no_list_follows_a_link_to_another_origin() -> None:
    """A link to another origin and path gets no request, and `PaginationWarning` says that more was announced."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, paged(item, elsewhere, pages=1), driver)
        if any("elsewhere" in request.url for request in found.seen):
            yield "the link was followed, with credentials"
        if not is_drift(found) or found.ids[:SIZE] != EVERYTHING[:SIZE]:
            yield found.said()

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_strict_paging_raises_instead_of_warning() -> None:
    """With `strict="paging"`, `PaginationError` takes the place of `PaginationWarning`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, paged(item, elsewhere, pages=1), driver, strict="paging")
        if not isinstance(found.error, PaginationError) or found.warned:
            yield found.said()

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_a_record_without_a_readable_id_costs_no_neighbour() -> None:
    """An `id` of null, of an object or of a list raises nothing and keeps all records; a bare one is left out alone."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for odd in (None, {"value": 2}, [2]):
            records = [record(item, number) for number in (1, 2, 3)]
            is_bare = not isinstance(records[1], dict)
            records[1] = odd if is_bare else records[1] | {"id": odd}

            def answer(request: Request, records: list[Any] = records) -> Response:
                is_first = asked(request, item.paging.get("page", "page")) == 1
                return Response(200, {}, json.dumps(body(item, records if is_first else [])).encode())

            found = outcome(item, answer, driver)
            ids = [str(id_of(kept)) for kept in found.items]
            if found.error or found.warned or [*ids[:1], *ids[-1:]] != ["1", "3"] or len(ids) != 3 - is_bare:
                yield f"id {odd!r}: {found.said()}"

    faults = broken(law, "list")
    assert not faults, shown(faults)


def resumable(item: Described, before: list[int], after: list[int]) -> tuple[Answer, Taking]:
    """Return a service whose list changes when it is resumed, and what takes two items before and all others after."""
    key = item.paging.get("page") or page_key(item.slug)
    state: dict[str, list[int]] = {"ids": before}

    def answer(request: Request) -> Response:
        is_first = not key or asked(request, key) == 1
        records = [record(item, number) for number in (state["ids"] if is_first else [])]
        return Response(200, {}, json.dumps(body(item, records)).encode())

    async def taking(item: Described, target: Any, found: Outcome) -> None:
        listed = item.call(target)
        await take(listed, found.items, 2)
        state["ids"] = after
        await take(item.call(target, checkpoint=listed.checkpoint), found.items)

    return answer, taking


def test_every_list_resumes_behind_its_last_item() -> None:
    """If an item before the last yielded one was deleted meanwhile, nothing is missed and nothing comes twice."""

    def law(item: Described, driver: str) -> Iterator[str]:
        answer, taking = resumable(item, [1, 2, 3, 4], [2, 3, 4])
        found = outcome(item, answer, driver, taking=taking)
        if found.error or found.warned or found.ids != ["1", "2", "3", "4"]:
            yield found.said()

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_every_list_tells_that_its_place_is_lost() -> None:
    """If the last item was deleted meanwhile, `PaginationWarning` says so, and with strict paging `PaginationError`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        for strict in (False, "paging"):
            answer, taking = resumable(item, [1, 2, 3, 4], [1, 3, 4])
            found = outcome(item, answer, driver, strict, taking)
            if not (isinstance(found.error, PaginationError) if strict else is_drift(found)):
                yield f"strict={strict}: {found.said()}"

    faults = broken(law, "list")
    assert not faults, shown(faults)


def test_every_list_counts_what_was_said() -> None:
    """A count is the announced total; if none is announced it is a `PaginationError`."""

    def law(item: Described, driver: str) -> Iterator[str]:
        found = outcome(item, paged(item, nothing), driver, taking=count)
        if not isinstance(found.error, PaginationError) or len(found.seen) != 1:
            yield f"nothing said: {found.said()}"
        for names in told_in_headers(item.slug):
            found = outcome(item, paged(item, in_headers(names)), driver, taking=count)
            if found.value != TOTAL or len(found.seen) != 1:
                yield f"{names}: {found.said()}"

    faults = broken(law, "list")
    assert not faults, shown(faults)
