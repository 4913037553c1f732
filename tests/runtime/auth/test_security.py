"""Security: secrets are shown nowhere and go to one origin only."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.stage import Stage, operation
from workapis import errors
from workapis._auth.schemes import Basic, Bearer, HeaderToken
from workapis._models.codec import MapOf
from workapis._models.wire import INTEGER
from workapis._service.address import base_url
from workapis._transport.url import is_loopback
from workapis.options import ClientCertificate, Network, RetryPolicy
from workapis.secret import Secret, redact, redact_bytes, redact_json
from workapis.transport import Response

KEY, PASSWORD, TOKEN = "k3y-that-is-secret", "p4ssword-that-is-secret", "t0ken-that-is-secret"


CODED = "azN5LXRoYXQtaXMtc2VjcmV0OnA0c3N3b3JkLXRoYXQtaXMtc2VjcmV0"  # base64 of the first two


SECRETS = (KEY, PASSWORD, TOKEN, CODED)


def is_free_of_secrets(text: str) -> bool:
    """Return whether no secret can be read in a text."""
    return not any(secret in text for secret in SECRETS)


def frames_of_ours(trace: TracebackType | None) -> Iterator[dict[str, Any]]:
    """Yield the local variables of every frame of the package."""
    for frame, _ in traceback.walk_tb(trace):
        if "workapis" in Path(frame.f_code.co_filename).parts:
            yield frame.f_locals


AUTHS = [Basic(KEY, PASSWORD), Bearer(TOKEN), HeaderToken(TOKEN, prefix="WRAP access_token=")]


ECHO = f'{{"MESSAGE": "{KEY} {PASSWORD} {TOKEN} {CODED}"}}'.encode()


@pytest.mark.parametrize("auth", AUTHS, ids=lambda auth: type(auth).__name__)
@pytest.mark.parametrize("body", [b"{}", ECHO, b"<html>"])
@pytest.mark.parametrize("status", [200, 401, 422, 500])
def test_no_secret_in_what_goes_wrong(
    stage: Stage, caplog: pytest.LogCaptureFixture, auth: Any, body: bytes, status: int
) -> None:
    """Nor in message, attributes, pickle, log or local variables, even if the service repeats the request."""
    caplog.set_level(logging.DEBUG)
    mine = {secret.reveal() for secret in auth.secrets} & set(SECRETS)
    for other in set(SECRETS) - mine:
        body = body.replace(other.encode(), b"other")
    echo = " ".join(mine)
    stage.script = [Response(status, {"X-Request-Id": echo, "X-Echo": echo}, body)]
    service = stage.service(auth=auth, retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.WorkAPIsError) as caught:
        stage.call(operation(envelope="missing"), service)
    error = caught.value
    assert is_free_of_secrets(str(error) + repr(error) + repr(vars(error)))
    assert is_free_of_secrets(pickle.dumps(error).decode("latin-1"))
    assert is_free_of_secrets(caplog.text)
    assert is_free_of_secrets(repr(service) + repr(auth) + repr(stage.seen))
    checked = [*frames_of_ours(error.__traceback__)]
    assert len(checked) > 1
    assert is_free_of_secrets(repr(checked))


def test_no_secret_in_the_log_of_a_path(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    stage.call(service=stage.service(auth=Bearer(TOKEN)), path=f"/{TOKEN}.json?{TOKEN}=1")
    assert "/….json?…=…" in caplog.text
    assert is_free_of_secrets(caplog.text)


def test_no_secret_in_transport_errors(stage: Stage) -> None:
    stage.script = [errors.TransportError(f"cannot send {TOKEN}")]
    with pytest.raises(errors.TransportError) as caught:
        stage.call(operation("POST"), stage.service(auth=Bearer(TOKEN)))
    assert is_free_of_secrets(repr(caught.value))


def test_secrets_are_not_pickled_or_printed() -> None:
    """A secret says nothing of itself, cannot be pickled, and is the same after a copy."""
    secret = Secret(TOKEN)
    assert is_free_of_secrets(f"{secret} {secret!r} {[secret]}")
    for thing in (secret, *AUTHS):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(thing)
    assert copy.deepcopy(secret) == copy.copy(secret) == secret == Secret(secret)
    assert secret != Secret("another")
    assert hash(secret) == hash(Secret(TOKEN))


def test_settings_hide_passwords() -> None:
    """A proxy's URL and the password of a certificate's key are secrets too."""
    network = Network(
        proxy=f"http://me:{PASSWORD}@proxy", client_certificate=ClientCertificate("a.pem", password=TOKEN)
    )
    assert is_free_of_secrets(repr(network))
    with pytest.raises(TypeError):
        pickle.dumps(network)


@pytest.mark.parametrize("wrong", ["", "a\nb", "a\r\nX: y", "\x00"])
def test_credentials_that_cannot_be_sent_are_refused(wrong: str) -> None:
    """Line breaks cannot add headers; the error does not show the credential, nor do its frames."""
    for make in (lambda: Basic(KEY, wrong), lambda: Bearer(f"{TOKEN}\n{wrong}"), lambda: HeaderToken(f"tö{TOKEN}")):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        assert is_free_of_secrets(str(caught.value) + repr([*frames_of_ours(caught.value.__traceback__)]))
    with pytest.raises(errors.ConfigurationError):
        Bearer(wrong)
    with pytest.raises(errors.ConfigurationError, match="colon"):
        Basic("a:b", "c")


def test_credentials_are_sent(stage: Stage) -> None:
    sent = []
    for auth in AUTHS:
        stage.call(service=stage.service(auth=auth))
        sent.append(stage.seen[-1].headers["Authorization"])
    assert sent == [f"Basic {CODED}", f"Bearer {TOKEN}", f"WRAP access_token={TOKEN}"]


@pytest.mark.parametrize("host", ["localhost", "api.localhost", "127.0.0.1", "127.9.9.9", "[::1]"])
def test_plain_http_to_this_machine(host: str) -> None:
    assert base_url("", {}, f"http://{host}:8080/api/") == f"http://{host}:8080/api"


@pytest.mark.parametrize(
    "host", ["example.org", "localhost.example.org", "127.0.0.1.example.org", "10.0.0.1", "0.0.0.0", "[::2]"]
)
def test_plain_http_elsewhere_is_refused(host: str) -> None:
    """Plain http to another machine needs `allow_http=True`, and the error says so."""
    with pytest.raises(errors.ConfigurationError, match="allow_http=True"):
        base_url("", {}, f"http://{host}/api")
    assert base_url("", {}, f"http://{host}/api", allow_http=True) == f"http://{host}/api"


@pytest.mark.parametrize(
    "url",
    [
        *("", "acme", "ftp://a", "https://", "https://user:pass@a", "https://a?b", "https://a#b", "https://a/../b"),
        *("https://a\\@b", "https://a b", "https://a\n", "https://a:99999", "https://[", "//a", "https://ä"),
        *("https://a:0", "http://localhost:0/x", "https://a/%2e%2e/b", "https://a/.%2E", "https://a/b%00"),
    ],
)
def test_a_base_url_that_cannot_be(url: str) -> None:
    """Anything but a plain http or https URL is refused, without showing a password in it."""
    with pytest.raises(errors.ConfigurationError) as caught:
        base_url("", {}, url)
    assert "pass" not in str(caught.value)


_SPELT = ("{}", " {}\n", "{}.example.org", "{}.EXAMPLE.org/", "https://{}.example.org", "http://{}.example.org/a?b#c")


@given(st.text() | st.from_regex(r"[A-Za-z0-9-]+", fullmatch=True), st.sampled_from(_SPELT))
def test_the_site_is_part_of_a_host_name(site: str, spelt: str) -> None:
    """`site` is a label, alone or in a host or a URL of the service, or is refused; it cannot lead to another host."""
    try:
        url = base_url("https://{site}.example.org/v1", {"site": spelt.format(site)}, None)
    except errors.ConfigurationError:
        assert not re.fullmatch(r"[A-Za-z0-9-]+", site)
    else:
        host = re.fullmatch(r"https://([a-z0-9-]+)\.example\.org/v1", url)
        assert host is not None
        assert host[1] in site.lower()


@pytest.mark.parametrize(
    "site", ["a/b", "acme@evil.org", "äcme", "\N{KELVIN SIGN}elvin", " ", "a b", "https://u:pass@a.org"]
)
def test_a_site_that_cannot_be(site: str) -> None:
    """The error says what a site looks like, and that `base_url=` is there for other hosts; it shows no password."""
    with pytest.raises(
        errors.ConfigurationError, match=r"site= must match \[a-z0-9-\]\+.*base_url= for another host\.$"
    ):
        base_url("https://{site}.example.org", {"site": site}, None)
    with pytest.raises(errors.ConfigurationError, match=r"Pass site= or base_url="):
        base_url("https://{site}.example.org", {"site": None}, None)
    with pytest.raises(errors.ConfigurationError, match=r"site= must be a str, got int"):
        base_url("https://{site}.example.org", {"site": 5}, None)  # type: ignore[dict-item]  # that is the law


@pytest.mark.parametrize(
    ("server", "value", "meant"),
    [
        ("https://{x}.example.org", "acme.eu", "'https://acme.eu.example.org' or 'https://acme.eu'"),
        ("https://{x}.example.org", "acme.eu.example.org", "'https://acme.eu.example.org'"),
        ("https://{x}.example.org/v1", " HTTPS://Work.Acme.org:8443/app?x=1", "'https://work.acme.org:8443/v1'"),
        ("https://{x}.example.org", "acme.example.org.evil.org/", "'https://acme.example.org.evil.org'"),
        ("http://{x}/api", "pulse.acme.org", "'https://pulse.acme.org/api'"),
        ("http://{x}/api", "http://pulse", "'http://pulse/api'"),
    ],
)
def test_the_base_url_of_another_host_is_named(server: str, value: str, meant: str) -> None:
    """The host or URL of another service is never used as a site; the error has the `base_url=` to pass."""
    with pytest.raises(errors.ConfigurationError) as caught:
        base_url(server, {"x": value}, None)
    assert str(caught.value) == f"x= must match [a-z0-9-]+. Pass base_url={meant} for another host."


def test_a_base_url_without_its_scheme_is_answered_with_it() -> None:
    """For a bare host the error has the URL that was meant."""
    with pytest.raises(errors.ConfigurationError, match=r"Did you mean 'https://acme\.example\.org/api'"):
        base_url("", {}, "acme.example.org/api")


def test_loopback_is_decided_without_a_look_up() -> None:
    """No name is resolved to find out whether it is this machine."""
    assert not is_loopback("localhost.")
    assert not is_loopback("my-machine")


def test_nothing_else_is_contacted() -> None:
    """The runtime holds no URL of its own: what is contacted is the base URL's host."""
    runtime = list(Path(errors.__file__).parent.glob("*.py"))
    assert runtime
    for path in runtime:
        code = [line for line in path.read_text().splitlines() if '"""' not in line and "#" not in line]
        assert not [line for line in code if '"https://' in line], path


def test_a_secret_that_json_spells_otherwise_is_not_shown(stage: Stage) -> None:
    """PHP escapes slashes and letters; neither body nor content of the error, nor its pickle, has the secret."""
    plain = "ab/cd/ef/gh-secret"
    escaped = plain.replace("/", "\\/")
    stage.script = [Response(400, {}, f'{{"MESSAGE":"key {escaped}", "{plain}": ["{escaped}"]}}'.encode())]
    with pytest.raises(errors.BadRequestError) as caught:
        stage.call(operation(), stage.service(auth=Bearer(plain), retry=RetryPolicy(attempts=1)))
    shown = repr(vars(caught.value)) + repr(pickle.dumps(caught.value)) + str(caught.value.body)
    assert plain not in shown
    assert "ab\\/cd" not in shown


@pytest.mark.parametrize("text", ["ab", "p&ss", "w ö"])
def test_short_secrets_are_hidden_where_they_stand_alone(text: str) -> None:
    """Inside of words they are there by chance."""
    secret = [Secret(text)]
    assert redact(f"key {text}, xabbey: ({text})", secret) == "key …, xabbey: (…)"
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        found = redact_bytes(f'{{"k": "{text}", "m": "9{text}9"}}'.encode(encoding), secret)
        assert found.decode(encoding) == f'{{"k": "…", "m": "9{text}9"}}'
    assert redact_json({text: [text, f"z{text}"]}, secret) == {"…": ["…", f"z{text}"]}
    for nothing in ("", "X"):
        assert redact("text X", [Secret(nothing)]) == "text X"
        assert redact_bytes(b"text X", [Secret(nothing)]) == b"text X"


@pytest.mark.parametrize("spell", [quote_plus, quote, lambda text: quote(text, safe="").lower()])
def test_secrets_are_hidden_as_forms_spell_them(spell: Any) -> None:
    """A service may repeat what was sent as the query or the form of it."""
    secret = Secret("p/ss wörd+&1")
    assert redact(f"key={spell(secret.reveal())}&a=1", [secret]) == "key=…&a=1"
    assert redact_bytes(f"key={spell(secret.reveal())}&a=1".encode(), [secret]).decode() == "key=…&a=1"


def test_a_message_moves_no_terminal(stage: Stage) -> None:
    """Control characters in a message of the service are escaped, and stay in the attribute beside it."""
    said = "a\x1b[2J\r\nERROR forged\u202e\x9b\x00b\u00a0ö"
    fields = {"MESSAGE": said, "errors": {said: said}}
    replies = [
        Response(422, {"X-Request-Id": "r\x1b[0m"}, json.dumps(fields).encode()),
        Response(200, {}, json.dumps({"STATUS": "Error", **fields}).encode()),
        Response(200, {}, json.dumps({said: "x"}).encode()),
    ]
    for number, response in enumerate(replies):
        stage.script = [response]
        with pytest.raises(errors.ResponseError) as caught:
            stage.call(operation(reply=MapOf(INTEGER)), stage.service(retry=RetryPolicy(attempts=1), strict="records"))
        assert not set("\x1b\r\n\u202e\x9b\x00") & set(str(caught.value))
        if number < 2:
            assert "a\\x1b[2J\\r\\nERROR forged\\u202e\\x9b\\x00b\u00a0ö" in str(caught.value)
            assert caught.value.said == said  # type: ignore[attr-defined]
