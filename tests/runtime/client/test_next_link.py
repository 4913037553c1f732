"""Links to the next page: the one that a header names, and its target."""

from __future__ import annotations

import time

import pytest

from workapis._client.page_sayings import below, next_link

BASE = "https://small.example/api/v1"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        *[("<a>; rel=next", "a"), ('<a>; rel="next"', "a"), ("<a>;rel=next", "a"), ("<a>  ;\t rel  =\t next", "a")],
        *[("<a>; REL=NEXT", "a"), ('<a>; rel="Next"', "a"), ("< a >; rel=next", "a"), ("<>; rel=next", "")],
        *[('<a>; rel="last next"', "a"), ('<a>; rel="next  last"', "a"), ("<a>; rel=nextpage", None)],
        *[("<a>; rel=prev", None), ("<a>; rel", None), ("<a>; rel=", None), ('<a>; rel=""', None), ("<a>", None)],
        *[("", None), ("a; rel=next", None), ("<a; rel=next", None), ("<a> rel=next", None), ("<a>, rel=next", None)],
        *[("<a>; xrel=next", None), ("<a>; rel=prev; rel=next", None), ("<a>; rel=next; rel=prev", "a")],
        *[
            ("<a>; rel=prev, <b>; rel=next", "b"),
            ("<a>; rel=next, <b>; rel=next", "a"),
            ("<a>;rel=x,<b>;rel=next", "b"),
        ],
        *[("<a>; flag; rel=next", "a"), ("<a>; title=x; rel=next", "a"), ("<a>;;rel=next", None)],
        *[('<a>; title="x; rel=next"', None), ('<a>; title="<b>; rel=next"; rel=next', "a")],
        *[('<a>; title="x\\", <b>; rel=next"; rel=prev', None), ('<a>; title="x\\\\"; rel=next', "a")],
        *[('<a>; title="x, <b>; rel=next', "b"), ("<a>; title=x y; rel=next", None), ("<a,b;c>; rel=next", "a,b;c")],
        *[("<a>; rel=next; anchor=x", None), ('<a>; anchor="/x"; rel=next', None), ('<a>; anchor=""; rel=next', "a")],
        *[("<a>; rel=next; anchor=x, <b>; rel=next", "b"), ("<a>; ANCHOR=x; rel=next", None)],
        *[("<a>; rel=next; anchor", "a"), ("<x<a>; rel=next", "a")],
    ],
)
def test_the_first_link_to_the_next_page_counts(header: str, expected: str | None) -> None:
    """Of RFC 8288: one relation of several, the first `rel`, texts with escapes, and no link of another context."""
    assert next_link(header) == expected


@pytest.mark.parametrize(
    "part", ["<", "<a>", "<a>;", ";", " ", "<a>; a", '<a>;a="', '<a>;a="\\"', "<a>;a=b,", "\\", '"']
)
@pytest.mark.parametrize("beginning", ["", "<a>", '<a>; title="'])
def test_a_hostile_header_is_read_in_linear_time(beginning: str, part: str) -> None:
    """A hundred thousand characters that nearly are links take a moment, not minutes."""
    began = time.perf_counter()
    next_link(beginning + part * (100_000 // len(part)))
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        *[("https://small.example/api/v1/t?page=2", "/t?page=2"), ("https://small.example/api/v1/t", "/t")],
        *[("https://small.example:443/api/v1/t?p=2", "/t?p=2"), ("HTTPS://SMALL.example/api/v1/u/v", "/u/v")],
        *[("/api/v1/t?page=2", "/t?page=2"), ("/api/v1/u?page=2", "/u?page=2"), ("?page=2", "/t?page=2")],
        *[("t?page=2", "/t?page=2"), ("u", "/u"), ("./t?page=2", "/t?page=2"), ("//small.example/api/v1/u", "/u")],
        *[("/api/v1/t?page=2#x", "/t?page=2"), ("#x", "/t?page=1"), ("/api/v1/", "/"), ("/api/v1/t?", "/t")],
        *[("/t?page=2", "/t?page=2"), ("/t", "/t"), ("/u?page=2", None), ("/api/v1", None), ("/api/v12/u", None)],
        *[("/api/v12/t?page=2", "/t?page=2"), ("../u", None), ("../t?page=2", "/t?page=2")],
        *[("https://other.example/t?page=2", "/t?page=2"), ("//other.example/x/t?page=2", "/t?page=2")],
        *[("http://small.example/api/v1/t?page=2", "/t?page=2"), ("https://small.example:8/t?a=1", "/t?a=1")],
        *[("https://other.example/api/v1/u", None), ("http://other.example/t/u", None), ("http://small.example", None)],
        *[("ftp://small.example/api/v1/t", None), ("javascript:/t", None), ("data:/t", None), ("mailto:a/t", None)],
        *[("https://small.example/api/v1/../u", None), ("https://small.example/api/v1/%2e%2E/u", None)],
        *[
            ("https://small.example/api/v1/../t?page=2", "/t?page=2"),
            ("https://small.example/api/v1/u?a=/../", "/u?a=/../"),
        ],
        *[("https://small.example/api/v1/./u", None), ("https://small.example/api/v1/a%5C..%5Cu", None)],
        *[
            ("https://small.example/api/v1/..u/...", "/..u/..."),
            ("/api/v1//u", "//u"),
            ("/api/v1/api/v1/u", "/api/v1/u"),
        ],
        *[("", None), (" ", None), ("/api/v1/t?q=é", None), ("/api/v1/t?q=a b", None), ("/api/v1\\t", None)],
        *[("/api/v1/t\n", None), ("https://[bad/t", None), ("https://small.example:x/t", "/t")],
    ],
)
def test_a_link_is_followed_below_the_base_url_alone(link: str, expected: str | None) -> None:
    """Relative to the request or absolute; one elsewhere only if it ends as the request does, and then below the base.

    Text that is no URL is none.
    """
    assert below(BASE, "/t?page=1", link) == expected


@pytest.mark.parametrize(
    ("base_url", "path", "link", "expected"),
    [
        ("https://small.example", "/a/t?x=1", "/a/t?page=2", "/a/t?page=2"),
        ("https://small.example", "/a/t", "t?page=2", "/a/t?page=2"),
        ("https://small.example", "/a/t?x=1?y", "https://other.example/b/a/t?page=2", "/a/t?page=2"),
        ("https://small.example", "/a/t", "https://other.example/t?page=2", None),
        ("http://small.example:8080/x", "/t", "http://small.example:8080/x/u?a=1&b=2", "/u?a=1&b=2"),
        ("http://small.example:8080/x", "/t", "http://small.example/x/t?a=1", "/t?a=1"),
        ("http://small.example:8080/x", "/t", "http://small.example/x/u?a=1", None),
    ],
)
def test_links_below_other_bases(base_url: str, path: str, link: str, expected: str | None) -> None:
    """The base may have no path, or a port; the query of the request is no part of how it ends."""
    assert below(base_url, path, link) == expected
