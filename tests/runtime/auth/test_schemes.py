"""Schemes: the header that each sends, and what of it is hidden."""

from __future__ import annotations

import base64

import pytest

from tests.fakes.auth_parts import sent
from workapis._auth.schemes import Basic, Bearer, HeaderToken
from workapis._oauth.wrap import WrapToken
from workapis.secret import Secret


def test_what_fixed_schemes_send_and_hide() -> None:
    """The header, and every spelling of the credentials in it."""
    coded = base64.b64encode("k:pä".encode()).decode()
    for auth, value, hidden in (
        (Basic("k", "pä"), f"Basic {coded}", {f"Basic {coded}", coded, "k", "pä"}),
        (Bearer("t"), "Bearer t", {"Bearer t", "t"}),
        (HeaderToken("t", prefix="X "), "X t", {"X t", "t"}),
        (WrapToken("a&b"), "WRAP access_token=a&b", {"WRAP access_token=a&b", "a&b", "a%26b"}),
    ):
        assert sent(auth) == {"Authorization": Secret(value)}
        assert {secret.reveal() for secret in auth.secrets} == hidden
        assert auth.account == Secret(value).digest()
        with pytest.raises(StopIteration) as end:
            next(auth.refused({}))
        assert end.value.value is False
        assert repr(auth) == f"{type(auth).__name__}(…)"
    assert sent(HeaderToken("t", header="X-Key")) == {"X-Key": Secret("t")}
