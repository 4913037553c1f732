"""Headers: their names are found in any case."""

from __future__ import annotations

from workapis.secret import Secret
from workapis.transport import Headers


def test_headers_are_found_whatever_their_case() -> None:
    """A header that comes twice is joined as RFC 9110 says."""
    headers = Headers([("X-Page", "1"), ("x-page", "2"), ("A", "b")])
    assert headers["X-PAGE"] == "1, 2"
    assert list(headers) == ["x-page", "a"]
    assert headers.get("missing") is None
    assert "the-api-key" not in repr(headers | {"Authorization": Secret("the-api-key")})
