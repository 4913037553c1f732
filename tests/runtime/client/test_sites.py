"""The site of a caller: named with a token, found by an API key, or passed; sync and async."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes.oauth2_site import frames_of_ours
from tests.fakes.sites_vendor import (  # noqa: F401 (fixtures)
    API_KEY,
    CLIENT_SECRET,
    PLACES,
    Scene,
    caller,
    found,
    listed,
    scene,
    sync,
)
from tests.fakes.vendor import Answer, Caller
from workapis import errors
from workapis._transport.url import site_url
from workapis.options import Hooks, RetryPolicy
from workapis.sync import Mirror
from workapis.teamwork_projects import TeamworkProjects
from workapis.tokens import FileTokenStore, MemoryTokenStore, Token

# ruff: noqa: F811 (the fixtures are asked for by name)

HOME = "https://acme.eu.teamwork.com"


# Named with a token


def test_a_user_signs_in_and_calls_go_to_their_site(
    caller: Caller, scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    """The code goes as JSON to the vendor, the token to the site that came with it, and nothing is shown."""
    caplog.set_level(logging.DEBUG)
    token, [project], shown = scene.run(caller, scene.sign_in, listed, repr, oauth2=scene.grant())
    assert (token.base_url, project["description"]) == (HOME, "acme.eu.teamwork.com")
    assert token.reveal()["base_url"] == HOME
    assert (token.expires_at, token.refresh_token) == (None, None)
    assert scene.vendor.hosts == ["www.teamwork.com", "acme.eu.teamwork.com"]
    assert shown.endswith(f"TeamworkProjects of {HOME}>")
    for secret in ("access-0", "code-0", CLIENT_SECRET):
        assert secret not in caplog.text + shown + repr(token)


def test_a_program_that_starts_again_needs_no_user(caller: Caller, scene: Scene, tmp_path: Path) -> None:
    """The file of the token has the site too."""
    path = tmp_path / "token.json"
    scene.run(caller, scene.sign_in, oauth2=scene.grant(store=FileTokenStore(path)))
    [[project]] = scene.run(caller, listed, oauth2=scene.grant(store=FileTokenStore(path)))
    assert project["description"] == "acme.eu.teamwork.com"
    assert scene.vendor.hosts == ["www.teamwork.com", "acme.eu.teamwork.com"]


def test_another_user_takes_the_client_to_another_site(caller: Caller, scene: Scene) -> None:
    """The token of each goes to their site alone, by copies of the client too."""

    def move(_: Any) -> None:
        scene.vendor.names = "https://other.teamwork.com"

    copies: list[Any] = []
    first = (scene.sign_in, lambda client: copies.append(client.with_options(timeout=5)), listed, move)
    then = (scene.sign_in, listed, lambda _: listed(copies[0]))
    outcomes = scene.run(caller, *first, *then, oauth2=scene.grant())
    places = [outcome[0]["description"] for outcome in outcomes if isinstance(outcome, list)]
    assert places == ["acme.eu.teamwork.com", "other.teamwork.com", "other.teamwork.com"]


def test_a_token_of_another_site_does_not_end_a_call_there(caller: Caller, scene: Scene) -> None:
    """If another user signs in while a call is on its way, it is an error, and the site gets no token of theirs."""
    grant = scene.grant(store=MemoryTokenStore(Token("of-acme", base_url=HOME)))

    def signed_in_meanwhile(_: Any) -> None:
        scene.vendor.names = "https://other.teamwork.com"
        scene.run(Caller(caller.kinds, is_async=False), scene.sign_in, oauth2=grant)

    hooks = Hooks(call_started=signed_in_meanwhile)
    with pytest.raises(errors.ConfigurationError, match=r"another site signed in during the call.*Retry the call"):
        scene.run(caller, listed, oauth2=grant, hooks=hooks)
    assert scene.vendor.hosts == ["www.teamwork.com"]


def test_a_list_goes_on_behind_links_of_the_site_that_was_found(caller: Caller, scene: Scene) -> None:
    """The first page determines which links are below the base URL."""
    scene.vendor.links = True
    store = MemoryTokenStore(Token("of-acme", base_url=HOME))
    scene.vendor.good = {"of-acme": "acme.eu.teamwork.com"}
    [items] = scene.run(caller, listed, oauth2=scene.grant(store=store), strict="paging")
    assert [item["id"] for item in items] == ["1", "2"]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("https://acme.evil.example/", "names acme.evil.example as .*below teamwork.com or teamworkpm.net"),
        ("http://acme.teamwork.com/", "pass it as base_url="),
        ("https://user:pw@acme.teamwork.com/", "sign in again"),
        ("https://acme.teamwork.com:8443", "sign in again"),
        ("not a url", "names no host"),
        (None, "without the URL of the user's site. Pass base_url="),
        (7, "without the URL"),
    ],
)
def test_a_site_elsewhere_gets_no_token(caller: Caller, scene: Scene, names: object, told: str) -> None:
    """The error names the remedy, the token is dropped, and nothing goes to the named host."""
    scene.vendor.names = names
    store = MemoryTokenStore()
    with pytest.raises(errors.ConfigurationError, match=told) as caught:
        scene.run(caller, scene.sign_in, oauth2=scene.grant(store=store))
    assert scene.vendor.hosts == ["www.teamwork.com"]
    assert store.load() is None
    assert "user:pw" not in repr(caught.value)
    for secret in ("access-0", "code-0", CLIENT_SECRET):
        assert secret not in f"{caught.value!r}{frames_of_ours(caught.value)}"


def test_a_stored_site_is_judged_again(caller: Caller, scene: Scene) -> None:
    """A site that others may have written into a store does not get the token."""
    for base_url in ("https://acme.evil.example", None):
        store = MemoryTokenStore(Token("a-token", base_url=base_url))
        with pytest.raises(errors.ConfigurationError, match=r"^listProjects: .*[Pp]ass (it as )?base_url="):
            scene.run(caller, listed, oauth2=scene.grant(store=store))
    assert scene.vendor.seen == []


def test_what_the_caller_gives_goes_before_what_a_token_names(caller: Caller, scene: Scene) -> None:
    """A custom domain is the caller's to allow, with `base_url=`; the name in the response is then ignored."""
    scene.vendor.names = "https://work.acme.example/"
    arguments = {"oauth2": scene.grant(), "base_url": "https://work.acme.example"}
    token, [project] = scene.run(caller, scene.sign_in, listed, **arguments)
    assert (token.base_url, project["description"]) == (None, "work.acme.example")


def test_before_anyone_signed_in_calls_say_what_to_do(caller: Caller, scene: Scene) -> None:
    """Nothing is sent, and the client shows that its site is not known."""
    with pytest.raises(errors.ConfigurationError, match=r"^listProjects: no user has signed in.*exchange\(\)"):
        scene.run(caller, listed, oauth2=scene.grant())
    [shown] = scene.run(caller, repr, oauth2=scene.grant())
    assert shown.endswith("TeamworkProjects of a site to be found>")
    assert scene.vendor.seen == []


def test_a_token_that_is_refused_says_who_can_help(caller: Caller, scene: Scene) -> None:
    """It cannot be refreshed: the user signs in again; an access token that was passed must be replaced."""
    store = MemoryTokenStore(Token("a-token", base_url=HOME))
    with pytest.raises(errors.AuthenticationError, match=r"Unauthorized.*let the user sign in again"):
        scene.run(caller, listed, oauth2=scene.grant(store=store))
    with pytest.raises(errors.AuthenticationError, match=r"Unauthorized.*get another one") as caught:
        scene.run(caller, listed, access_token="an-old-token", site="acme")
    assert "an-old-token" not in f"{caught.value!r}{frames_of_ours(caught.value)}"
    over = MemoryTokenStore(Token("a-token", expires_at=1.0, base_url=HOME))
    with pytest.raises(errors.InvalidGrantError, match=r"has expired.*[Ss]ign in again"):
        scene.run(caller, listed, oauth2=scene.grant(store=over))


@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect_takes_neither_code_nor_key_elsewhere(caller: Caller, scene: Scene, status: int) -> None:
    """It is an error, or a place that does not know the key."""
    away = Answer(status, b"", {"Location": "https://evil.example/token.json"})
    scene.vendor.given = away
    with pytest.raises(errors.AuthorizationError, match=f"status {status}"):
        scene.run(caller, scene.sign_in, oauth2=scene.grant())
    scene.vendor.known = dict.fromkeys(PLACES, away)
    with pytest.raises(errors.AuthenticationError, match="accepts the credentials"):
        scene.run(caller, listed, api_key=API_KEY)
    assert {*scene.vendor.hosts} == {"www.teamwork.com", *PLACES}


# Found by an API key


@pytest.mark.parametrize("place", PLACES)
def test_an_api_key_alone_finds_its_site(caller: Caller, scene: Scene, place: str) -> None:
    """The places are asked once for a client, in their order, until one knows the key."""
    scene.vendor.known = {place: found(f"{HOME}/")}
    [first], [second] = scene.run(caller, listed, listed, api_key=API_KEY)
    assert first["description"] == second["description"] == "acme.eu.teamwork.com"
    asked = PLACES[: PLACES.index(place) + 1]
    assert scene.vendor.hosts == [*asked, "acme.eu.teamwork.com", "acme.eu.teamwork.com"]


@pytest.mark.parametrize(
    ("known", "kind", "told"),
    [
        ({}, errors.AuthenticationError, r"none of https://authenticate.teamwork.com/.* accepts the credentials"),
        ({PLACES[0]: Answer(503)}, errors.TokenUnavailableError, "cannot get a site from .*status 503"),
        ({PLACES[0]: found("https://evil.example")}, errors.ConfigurationError, "names no https site.*Pass base_url="),
        ({PLACES[0]: Answer(200, b"<html>")}, errors.ConfigurationError, "names no https site"),
        ({PLACES[0]: Answer(200, b"[]")}, errors.ConfigurationError, "names no https site"),
    ],
)
def test_a_site_that_is_not_found_is_told(
    caller: Caller, scene: Scene, known: dict[str, Answer], kind: type[errors.WorkAPIsError], told: str
) -> None:
    """The error has a class of its own for each reason, and shows no key; nothing goes to another host."""
    scene.vendor.known = known
    with pytest.raises(kind, match=f"^listProjects: .*{told}") as caught:
        scene.run(caller, listed, api_key=API_KEY)
    assert type(caught.value) is kind
    assert {*scene.vendor.hosts} <= {*PLACES}
    assert API_KEY not in f"{caught.value!r}{frames_of_ours(caught.value)}"


def test_a_place_that_fails_does_not_hide_one_that_knows(caller: Caller, scene: Scene) -> None:
    """A success of any place counts."""
    scene.vendor.known = {PLACES[0]: Answer(503), PLACES[1]: found(HOME)}
    assert scene.run(caller, listed, api_key=API_KEY)[0][0]["description"] == "acme.eu.teamwork.com"


def test_a_place_that_fails_is_asked_again(caller: Caller, scene: Scene) -> None:
    """As often as a request that failed, in the time of the call."""
    scene.vendor.known = {PLACES[0]: Answer(503)}

    with pytest.raises(errors.TokenUnavailableError, match=r"status 503"):
        scene.run(caller, listed, api_key=API_KEY, retry=RetryPolicy(attempts=3))
    assert scene.vendor.hosts == [*PLACES] * 3
    assert scene.time.slept == [0.5, 1.0]
    with pytest.raises(errors.TokenUnavailableError, match=r"status 503"):
        scene.run(caller, listed, api_key=API_KEY, retry=RetryPolicy(attempts=3), deadline=0.4)
    assert len(scene.vendor.hosts) == 4 * len(PLACES)
    scene.vendor.known = {}
    with pytest.raises(errors.AuthenticationError, match="accepts the credentials"):
        scene.run(caller, listed, api_key=API_KEY, retry=RetryPolicy(attempts=3))
    assert len(scene.vendor.hosts) == 5 * len(PLACES)


def test_a_mirror_is_of_the_site_that_was_found(sync: Caller, scene: Scene, tmp_path: Path) -> None:
    """A file of one site is not filled from another one."""
    scene.vendor.known = {PLACES[0]: found(HOME)}
    path = tmp_path / "work.db"
    scene.run(sync, lambda client: Mirror(client, path).close(), api_key=API_KEY)
    scene.vendor.known = {PLACES[0]: found("https://other.teamwork.com")}
    with pytest.raises(errors.ConfigurationError, match=r"other\.teamwork\.com"):
        scene.run(sync, lambda client: Mirror(client, path).close(), api_key=API_KEY)


# Given


@pytest.mark.parametrize(
    ("site", "url"),
    [
        ("acme", "https://acme.teamwork.com"),
        ("acme.teamwork.com", "https://acme.teamwork.com"),
        ("acme.eu.teamwork.com", HOME),
        ("https://Acme.EU.teamwork.com/app/projects/7?x=1", HOME),
        ("acme.teamworkpm.net", "https://acme.teamworkpm.net"),
    ],
)
def test_a_site_may_be_given_by_its_host(sync: Caller, scene: Scene, site: str, url: str) -> None:
    """In any region, if it is below a domain of the vendor; the key is sent nowhere else."""
    [_, shown] = scene.run(sync, listed, repr, api_key=API_KEY, site=site)
    assert shown == f"<TeamworkProjects of {url}>"
    assert scene.vendor.hosts == [url.removeprefix("https://")]


def test_an_access_token_needs_a_site(caller: Caller, scene: Scene) -> None:
    """It is a bearer token; nothing names its site."""
    scene.vendor.good = {"mine": "acme.teamwork.com"}
    assert scene.run(caller, listed, access_token="mine", site="acme")[0][0]["description"] == "acme.teamwork.com"
    with pytest.raises(errors.ConfigurationError, match="Pass site= or set"):
        TeamworkProjects(access_token="mine")


def test_a_token_with_a_site_is_read_as_it_was_kept() -> None:
    """JSON has the site if there is one; a site that is no text is refused."""
    for token in (Token("a", base_url=HOME), Token("a")):
        assert Token.of(json.loads(json.dumps(token.reveal()))) == token
    assert "base_url" not in Token("a").reveal()
    with pytest.raises(ValueError, match="base_url is missing or of another type"):
        Token.of({"access_token": "a", "base_url": 7})


# Which base URLs are believed

_LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
_GOOD = st.tuples(_LABEL, st.sampled_from(["", ".eu"]), st.sampled_from(["teamwork.com", "teamworkpm.net"]))
_DOMAINS = ("teamwork.com", "teamworkpm.net")


@st.composite
def _cased(draw: st.DrawFn, text: str) -> str:
    ups = draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    return "".join(letter.upper() if up else letter for letter, up in zip(text, ups, strict=True))


@settings(max_examples=30)
@given(_GOOD, st.data())
def test_a_url_below_a_domain_is_believed(parts: tuple[str, str, str], data: st.DataObject) -> None:
    """In any case of letters, with the usual port or a slash behind; it comes back in one form."""
    host = f"{parts[0]}{parts[1]}.{parts[2]}"
    written = data.draw(_cased(f"https://{host}")) + data.draw(st.sampled_from(["", "/", ":443", ":443/"]))
    assert site_url(written, _DOMAINS) == f"https://{host}"


# What makes another URL of https://{host}: each leads elsewhere, or may, in the eyes of some reader of URLs.
_SPOILT = (
    *("http://{host}", "ftp://{host}", "//{host}", "{host}", "https:{host}", "https:/{host}", "https:///{host}"),
    *("https://{label}@{host}", "https://{host}@evil.example", "https://{host}:pw@evil.example", "https://:@{host}"),
    *("https://{host}.evil.example", "https://evil-{domain}", "https://{label}{domain}", "https://{domain}"),
    *("https://{host}:80", "https://{host}:8443", "https://{host}:0", "https://{host}:", "https://{host}:443:443"),
    *("https://{host}.", "https://.{host}", "https://{label}..{domain}", "https://{host}%2eevil.example"),
    *("https://{host}?x=1", "https://{host}#x", "https://evil.example?{host}", "https://evil.example#.{host}"),
    *(
        "https://evil.example/{host}",
        "https://evil.example\\.{host}",
        "https://{host}\\@evil.example",
        "https:\\\\{host}",
    ),
    *("https://{host}/..", "https://{host}/a/../b", "https://{host}/%2e%2e/", "https://{host}//evil.example"),
    *(
        " https://{host}",
        "https://{host} ",
        "https://{host}\n",
        "https://{host}\t",
        "https://{host}\x00",
        "\nhttps://{host}",
    ),
    *("https://{label}。{domain}", "https://ü{host}", "https://{host}/ü", "https://teamwork。com", "https://-{host}"),
    *("https://{label}.teamwor\u212a.com", "https://{label}.teamwor\uff4b.com", "https://{label}_.{domain}"),
    *(
        "https://[::1].{domain}",
        "https://127.0.0.1",
        "https://{label}.teamwork.com.de",
        "https://{label}.team-work.com",
    ),
)


@settings(max_examples=30)
@given(_GOOD)
def test_a_url_elsewhere_is_not_believed(parts: tuple[str, str, str]) -> None:
    """Lookalikes, users, ports, other schemes, dots, backslashes, letters of other scripts: none gets a token."""
    host = f"{parts[0]}{parts[1]}.{parts[2]}"
    for spoilt in _SPOILT:
        assert site_url(spoilt.format(host=host, domain=parts[2], label=parts[0]), _DOMAINS) is None
    long = ".".join([parts[0], *["a" * 60] * 4])
    assert site_url(f"https://{long}.teamwork.com", _DOMAINS) is None


@given(st.text(alphabet="ht ps:/@.\\#?%acmeteamwork.com443-ü\u212a", max_size=60) | st.none() | st.integers())
def test_whatever_is_believed_is_https_below_a_domain(text: object) -> None:
    """No text at all leads to another domain."""
    url = site_url(text, _DOMAINS)
    host = r"https://([a-z0-9-]+\.)+(teamwork\.com|teamworkpm\.net)(/[\w.~-]+)*"
    assert url is None or re.fullmatch(host, url, re.ASCII)
