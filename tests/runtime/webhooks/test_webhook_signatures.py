"""Signatures of deliveries: a known one, those that differ in anything, and secrets that are none."""

from __future__ import annotations

import copy
import json
import pickle
import random
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from tests.fakes.deliveries import TOKEN, VERIFIABLE, events, module, signed, word
from tests.proof import figures, long_form
from workapis._transport.headers import Headers
from workapis._webhooks.signing import Signature, SigningKey
from workapis.errors import ArgumentError, ConfigurationError, SignatureError, WebhookError
from workapis.secret import Secret
from workapis.webhooks import UNSIGNED

EACH_API = pytest.mark.parametrize("slug", VERIFIABLE)
_PARTS = 2
_MUTATIONS = long_form(2_000, 100_000)
# RFC 4231, 4.3.
_KEY, _DATA = "Jefe", b"what do ya want for nothing?"
_MAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
_HOW = Signature(header="X-Signature", algorithm="hmac-sha256", encoding="hex")


@pytest.mark.parametrize("secret", [_KEY, _KEY.encode(), Secret(_KEY)])
def test_a_known_signature_is_accepted(secret: str | bytes | Secret) -> None:
    """The vector of RFC 4231 holds, whatever type the secret has and whatever case the header's name."""
    for name in ("X-Signature", "x-signature", "X-SIGNATURE"):
        SigningKey(secret).verify(_HOW, _DATA, Headers({name: _MAC}))


@pytest.mark.parametrize(
    "header",
    [
        *(_MAC.upper(), _MAC[:-1], _MAC + "0", f"sha256={_MAC}", f" {_MAC}", f"{_MAC},{_MAC}", "", "0" * 64),
        *("ä" * 64, "\udcff", "\uff10" * 64, bytes.fromhex(_MAC).decode("latin-1")),
    ],
)
def test_another_spelling_of_a_signature_is_refused(header: str) -> None:
    """The header is compared verbatim, without any normalization."""
    with pytest.raises(SignatureError):
        SigningKey(_KEY).verify(_HOW, _DATA, Headers({"X-Signature": header}))


def _body(chance: random.Random, slug: str) -> tuple[bytes, str]:
    event = chance.choice([*events(slug)])
    value = {"id": chance.randrange(10**9), "name": "".join(chance.choices('abcäß \\"{}', k=chance.randrange(40)))}
    return json.dumps({"eventCreator": value, "list": [value]}, ensure_ascii=chance.random() < 0.5).encode(), event


def _flipped(chance: random.Random, body: bytes) -> bytes:
    place = chance.randrange(len(body))
    return body[:place] + bytes([body[place] ^ (1 << chance.randrange(8))]) + body[place + 1 :]


def _cut(chance: random.Random, body: bytes) -> bytes:
    place = chance.randrange(len(body))
    return body[:place] + body[place + chance.randrange(1, 9) :]


def _grown(chance: random.Random, body: bytes) -> bytes:
    place = chance.randrange(len(body) + 1)
    return body[:place] + chance.choice([b" ", b"\n", b"\x00", b"0", chance.randbytes(3)]) + body[place:]


def _written_anew(chance: random.Random, body: bytes) -> bytes:
    try:
        return json.dumps(json.loads(body), indent=chance.choice([1, 2, 4])).encode()
    except ValueError:
        return b"{}"


def _other_signature(chance: random.Random, text: str) -> str:
    place = chance.randrange(len(text))
    return chance.choice(
        [
            text[:place] + chance.choice("0123456789abcdefABCDEFgäß \0") + text[place + 1 :],
            text[:place],
            text[place:] + text[:place],
            text.upper(),
            text + chance.choice("0f \n="),
            chance.choice("= \t") + text,
            text[::-1],
            chance.randbytes(32).hex(),
        ]
    )


_BODIES: tuple[Callable[[random.Random, bytes], bytes], ...] = (_flipped, _cut, _grown, _written_anew)


@EACH_API
@pytest.mark.parametrize("part", range(_PARTS))
def test_nothing_that_differs_is_accepted(slug: str, part: int) -> None:
    """No body and no signature that differs in a bit, and no body with the signature of another, is accepted."""
    chance = random.Random(f"signatures {slug} {part}")
    header, refused = word(slug)["signature"]["header"], 0
    while refused < _MUTATIONS // _PARTS:
        body, event = _body(chance, slug)
        headers = signed(slug, body, event)
        module(slug).parse(body, headers, secret=TOKEN)
        for mutate in _BODIES:
            if (other := mutate(chance, body)) != body:
                refused += _is_refused(slug, other, headers)
        for _ in _BODIES:
            if (other_signature := _other_signature(chance, headers[header])) != headers[header]:
                refused += _is_refused(slug, body, headers | {header: other_signature})
    figures("webhook signatures", {"differing deliveries refused": refused})


def _is_refused(slug: str, body: bytes, headers: dict[str, str]) -> bool:
    for call in (module(slug).verify, module(slug).parse):
        with pytest.raises(SignatureError):
            call(body, headers, secret=TOKEN)
    return True


@EACH_API
@pytest.mark.parametrize("secret", ["", b"", None, Secret(""), 7, bytearray(b"a"), "\ud800"])
def test_a_secret_that_is_none_is_told(slug: str, secret: Any) -> None:
    """A secret that was forgotten is no wish to take what is unsigned, and an empty one is everybody's."""
    body = b"{}"
    for call in (module(slug).verify, module(slug).parse):
        with pytest.raises(ConfigurationError, match="secret"):
            call(body, signed(slug, body, "any", token=""), secret=secret)


@EACH_API
def test_what_is_unsigned_is_taken_if_that_is_said_alone(slug: str) -> None:
    """Without a signature a delivery is refused; `UNSIGNED` takes it, and is no secret to verify with."""
    body, event = b"{}", next(iter(events(slug)))
    headers = {word(slug)["event"]: event}
    with pytest.raises(SignatureError, match=f"no header {word(slug)['signature']['header']}"):
        module(slug).parse(body, headers, secret=TOKEN)
    assert module(slug).parse(body, headers, secret=UNSIGNED).name == event
    with pytest.raises(ConfigurationError):
        module(slug).verify(body, headers, UNSIGNED)
    assert copy.deepcopy(UNSIGNED) is pickle.loads(pickle.dumps(UNSIGNED)) is UNSIGNED
    assert repr(UNSIGNED) == "UNSIGNED"


@EACH_API
def test_two_signatures_are_none(slug: str) -> None:
    """If the header comes twice, in another case, neither counts."""
    body, name = b"{}", word(slug)["signature"]["header"]
    headers = signed(slug, body, "any")
    with pytest.raises(SignatureError):
        module(slug).verify(body, {name.lower(): "0" * 64} | headers, TOKEN)


@EACH_API
@pytest.mark.parametrize("body", ["{}", None, {}, bytearray(b"{}")])
def test_a_body_that_is_not_bytes_is_told(slug: str, body: Any) -> None:
    """A decoded or parsed body is not the signed one."""
    for call in (module(slug).verify, module(slug).parse):
        with pytest.raises(ArgumentError, match="bytes"):
            call(body, {}, secret=TOKEN)


@EACH_API
@pytest.mark.parametrize("body", [b"{}", b"PRIVATE", b"\xff PRIVATE", b'{"PRIVATE": '])
def test_no_error_shows_secret_or_body(slug: str, body: bytes) -> None:
    """Neither message, nor attributes, nor variables of our functions show the secret; no message shows the body."""
    for headers in ({}, signed(slug, body, token="another"), signed(slug, body)):
        with pytest.raises(WebhookError) as caught:
            module(slug).parse(body, headers, secret=TOKEN)
        again = pickle.loads(pickle.dumps(caught.value))
        assert type(again) is type(caught.value)
        assert str(again) == str(caught.value)
        told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [frame.locals for frame in told.stack if "/tests/" not in frame.filename]
        assert TOKEN not in f"{caught.value!r} {vars(caught.value)} {ours} {caught.value.__context__!r}"
        assert "PRIVATE" not in f"{caught.value!r} {vars(caught.value)}"


def test_a_key_shows_nothing() -> None:
    assert repr(SigningKey(TOKEN)) == "SigningKey(…)"
