"""Proxies: which one a request goes over."""

from __future__ import annotations

import pytest

from workapis._http.transports import proxy_for
from workapis.options import Network


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_what_goes_to_this_machine_goes_over_no_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain http is for this machine alone, so no proxy of the environment sees the credentials."""
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:3128")
    monkeypatch.setenv("no_proxy", "")
    assert proxy_for(Network(), f"http://{host}:8080/x") is None
    assert proxy_for(Network(), "http://service.invalid/x") is not None
    monkeypatch.setenv("no_proxy", "service.invalid:80")
    assert proxy_for(Network(), "http://service.invalid:80/x") is None
