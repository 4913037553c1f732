"""OAuth WRAP v0.9 against a server that plays the vendor's side, sync and async."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.vendor import ONCE, Answer, Caller, Time, serving
from tests.fakes.wrap_vendor import PASSWORD, USERNAME, WrapVendor
from workapis import errors
from workapis._auth.port import AuthContext
from workapis._oauth.wrap import Wrap, WrapToken, spelt
from workapis.options import Settings
from workapis.secret import Secret
from workapis.teampulse import AsyncTeamPulse, TeamPulse

LOGIN = {"username": USERNAME, "password": PASSWORD}


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Give both clients in turn."""
    return Caller((TeamPulse, AsyncTeamPulse), request.param)


@pytest.fixture
def vendor() -> Iterator[WrapVendor]:
    state = WrapVendor()
    with serving(state) as url:
        state.base_url = url
        yield state


def run(caller: Caller, vendor: WrapVendor, *steps: Any, **more: Any) -> list[Any]:
    """Call with the login of the server's one user, without retries."""
    known = {"base_url": f"{vendor.base_url}/api", "retry": ONCE, **LOGIN}
    return caller.run(*steps, **{name: value for name, value in (known | more).items() if value is not None})


def me(client: Any) -> Any:
    """Ask who calls."""
    return client.users.me()


def test_user_name_and_password_become_a_token(caller: Caller, vendor: WrapVendor) -> None:
    """The challenge is read, the password is sent once, and every later call carries the token."""
    found = run(caller, vendor, me, lambda client: client.users.list(), lambda client: client.raw(client.users.me)())
    assert (found[0].name, [user["name"] for user in found[1]], found[2].status) == ("ann", ["ann"], 200)
    assert [f"{seen.method} {seen.target}" for seen in vendor.seen] == [
        "GET /api/users/me",
        "POST /Authenticate/WRAPv0.9",
        *("GET /api/users/me", "GET /api/users", "GET /api/users/me"),
    ]
    assert vendor.seen[0].headers["authorization"] == "WRAP"
    assert vendor.asked == [{"wrap_client_id": "uri:TeamPulse", "wrap_username": USERNAME, "wrap_password": PASSWORD}]
    assert vendor.seen[2].headers["authorization"] == "WRAP access_token=Issuer=http://a/&Id=1"


@pytest.mark.parametrize("spelling", ["bare", "quoted", "encoded"])
def test_the_known_spellings_of_the_header_can_be_chosen(caller: Caller, vendor: WrapVendor, spelling: Any) -> None:
    """A token of the login and one that the caller passes are in the header as `token_spelling` says."""
    vendor.spelling = spelling
    assert run(caller, vendor, me, token_spelling=spelling)[0].id == 1
    [token] = vendor.good
    brought = {"username": None, "password": None, "access_token": token, "token_spelling": spelling}
    assert run(caller, vendor, me, **brought)[0].id == 1
    value = vendor.seen[-1].headers["authorization"]
    assert (
        value
        == {
            "bare": "WRAP access_token=Issuer=http://a/&Id=1",
            "quoted": 'WRAP access_token="Issuer=http://a/&Id=1"',
            "encoded": "WRAP access_token=Issuer%3Dhttp%3A%2F%2Fa%2F%26Id%3D1",
        }[spelling]
    )


@pytest.mark.parametrize(
    "challenge",
    [
        'WRAP location="{location}", client_id=uri:TeamPulse',
        'WRAP location="{location}", client_id="uri:TeamPulse"',
        "wrap client_id=uri:TeamPulse,location={location}",
        'Negotiate, NTLM, WRAP location="{location}"',
        'WRAP location="/Authenticate/WRAPv0.9", client_id=uri:TeamPulse',
    ],
)
def test_a_challenge_is_read_with_quotes_and_without(vendor: WrapVendor, challenge: str) -> None:
    """The documentation and the SDK differ in their quotes; other schemes may precede, a path may be relative."""
    vendor.challenge = challenge
    assert run(Caller((TeamPulse, AsyncTeamPulse), False), vendor, me)[0].id == 1


@pytest.mark.parametrize(
    "location", ["http://evil.example/wrap", "https://{host}/wrap", "http://localhost:1/x", "//e.example/"]
)
def test_the_password_goes_to_no_other_origin(caller: Caller, vendor: WrapVendor, location: str) -> None:
    """A location of another origin than the base URL is refused, whatever differs, and nothing is sent there."""
    vendor.location = location.replace("{host}", vendor.base_url.removeprefix("http://"))
    with pytest.raises(errors.AuthorizationError, match=r"cross-origin.*wrap_location=") as caught:
        run(caller, vendor, me)
    assert (caught.value.status, caught.value.operation_id) == (401, "getCurrentUser")
    assert vendor.asked == []


def test_a_location_that_the_caller_gives_is_used(caller: Caller, vendor: WrapVendor) -> None:
    """It may be of another origin, and the server is then not asked for one."""
    with serving(WrapVendor(made=10)) as elsewhere:
        run(caller, vendor, me, wrap_location=f"{vendor.base_url}/Authenticate/WRAPv0.9")
        assert len(vendor.seen) == 2
        with pytest.raises(errors.AuthenticationError):
            run(caller, vendor, me, wrap_location=f"{elsewhere}/Authenticate/WRAPv0.9")
    assert len(vendor.asked) == 1


@pytest.mark.parametrize("location", ["", "somewhere", "ftp://a/b", "https://user:p@a.example/", "http://a.example/x"])
def test_a_location_that_cannot_be_is_refused(vendor: WrapVendor, location: str) -> None:
    """Nothing is sent to what is no URL, has a user in it, or is plain http to another machine."""
    with pytest.raises(errors.ConfigurationError, match="wrap_location"):
        run(Caller((TeamPulse, AsyncTeamPulse), False), vendor, me, wrap_location=location)
    assert vendor.seen == []


def test_plain_http_to_the_location_must_be_allowed() -> None:
    """`allow_http=True` is for the location too."""
    auth = Wrap("a", "b", client_id="c", challenge="/", location="http://a.example/x")
    flow = auth.authorise(AuthContext("http://a.example", "", Settings(allow_http=True)))
    for _ in range(2):  # the store is asked for first
        flow.send(None if _ == 0 else True)
    assert flow.send(None).request.url == "http://a.example/x"  # type: ignore[union-attr]  # the third is a Send


@pytest.mark.parametrize("challenge", ["", "Basic realm=x", "WRAP", "WRAP client_id=x"])
@pytest.mark.parametrize("status", [200, 401])
def test_a_server_without_wrap_is_told(vendor: WrapVendor, challenge: str, status: int) -> None:
    """If no location is known, the error names the places to look at and the argument."""
    with serving(lambda seen: Answer(status, b"{}", {"WWW-Authenticate": challenge})) as url:
        vendor.base_url = url
        with pytest.raises(errors.AuthorizationError, match="Check base_url=, or pass wrap_location="):
            run(Caller((TeamPulse, AsyncTeamPulse), False), vendor, me)


def test_a_wrong_password_is_told(caller: Caller, vendor: WrapVendor) -> None:
    """It is an `InvalidGrantError` that says what was refused, and shows neither name nor password in any frame."""
    with pytest.raises(errors.InvalidGrantError, match=r"refused user name and password.*Sign in again") as caught:
        run(caller, vendor, me, password="wrong-p4ssword")
    assert (caught.value.status, len(vendor.asked)) == (401, 1)
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame.f_locals for frame in frames if "workapis" in Path(frame.f_code.co_filename).parts]
    assert len(ours) > 3
    shown = f"{ours} {caught.value!r} {vars(caught.value)}"
    assert "wrong-p4ssword" not in shown
    assert USERNAME not in shown


def test_a_token_that_ended_is_renewed_by_the_refresh_token(caller: Caller, vendor: WrapVendor) -> None:
    """After 401 the refresh token is used, also a second one; the password goes over the wire only once."""
    found = run(caller, vendor, me, lambda _: vendor.good.clear(), me, lambda _: vendor.good.clear(), me)
    assert [item.id for item in found if item] == [1, 1, 1]
    assert [max(fields) for fields in vendor.asked] == ["wrap_username", *["wrap_refresh_token"] * 2]


@pytest.mark.parametrize("rotates", [True, False])
def test_a_refused_refresh_token_falls_back_to_the_password(caller: Caller, vendor: WrapVendor, rotates: bool) -> None:
    """A long idle time ends both tokens: the client signs in again; a refresh token that was not replaced is kept."""
    vendor.rotates = rotates

    def forget(_: Any) -> None:
        vendor.good.clear()
        vendor.refresh.clear()

    run(caller, vendor, me, lambda _: vendor.good.clear(), me, forget, me)
    assert ["wrap_password" in fields for fields in vendor.asked] == [True, False, False, True]


def test_without_a_refresh_token_the_password_is_used(caller: Caller, vendor: WrapVendor) -> None:
    """A server that gives none is asked by the password each time."""
    vendor.gives_refresh = False
    run(caller, vendor, me, lambda _: vendor.good.clear(), me)
    assert ["wrap_password" in fields for fields in vendor.asked] == [True, True]


def test_a_service_that_goes_on_refusing_is_asked_twice(caller: Caller, vendor: WrapVendor) -> None:
    """A token is renewed once after a 401; the next 401 of the same call is the caller's."""
    vendor.spelling = "quoted"  # so that no bare token is good
    with pytest.raises(errors.AuthenticationError):
        run(caller, vendor, me)
    assert len(vendor.asked) == 2


def test_a_said_lifetime_is_used(caller: Caller, vendor: WrapVendor) -> None:
    """If the response states the lifetime of the token, the next one is requested 60 seconds before its end."""
    vendor.expires_in, time = "3600", Time()

    def wait(seconds: float) -> Any:
        return lambda _: setattr(time, "now", time.now + seconds)

    run(caller, vendor, me, wait(3539), me, wait(2), me, clock=time.clock(), deadline=99999.0)
    assert len(vendor.asked) == 2


@pytest.mark.parametrize("answer", [b"", b"wrap_access_token=", b"{}", b"wrap_refresh_token=a", b"\xff\x00=&&"])
def test_an_answer_without_a_token_is_told(caller: Caller, vendor: WrapVendor, answer: bytes) -> None:
    """It is a `DecodeError`; what came is not shown."""
    vendor.failing = [Answer(200, answer)]
    with pytest.raises(errors.DecodeError, match="expected a form with wrap_access_token") as caught:
        run(caller, vendor, me)
    assert caught.value.reply is None
    assert caught.value.status == 200


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_redirect_takes_no_password_along(caller: Caller, vendor: WrapVendor, status: int) -> None:
    """A redirect of the location is an error, within the origin too."""
    vendor.failing = [Answer(status, b"", {"Location": "/elsewhere"})]
    with pytest.raises(errors.AuthorizationError, match=f"status {status}"):
        run(caller, vendor, me)
    assert len(vendor.seen) == 2


def test_a_server_that_fails_is_asked_again(caller: Caller, vendor: WrapVendor) -> None:
    """A token that is not available yet is requested again by the policy of the call, also for a write."""
    vendor.failing = [Answer(503), Answer(429)]
    time = Time()

    def share(client: Any) -> Any:
        return client.request("POST", "/activities/share", body={})

    run(caller, vendor, share, clock=time.clock(), retry=None)
    assert (len(vendor.asked), time.slept) == (3, [0.5, 1.0])
    assert [seen.method for seen in vendor.seen if "activities" in seen.target] == ["POST"]
    vendor.failing = [Answer(500)]
    with pytest.raises(errors.TokenUnavailableError, match=r"status 500.*Retry later") as caught:
        run(caller, vendor, me)
    assert not caught.value.may_have_been_applied


def test_neither_login_nor_token_is_told_with_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names both options, each with its variables; for a part of one option it names the rest."""
    with pytest.raises(errors.ConfigurationError) as caught:
        TeamPulse(base_url="https://a.example")
    assert str(caught.value) == (
        "TeamPulse: no credentials. Pass username= and password= or set WORKAPIS_TEAMPULSE_USERNAME and "
        "WORKAPIS_TEAMPULSE_PASSWORD, or access_token= or set WORKAPIS_TEAMPULSE_ACCESS_TOKEN."
    )
    with pytest.raises(
        errors.ConfigurationError, match=r"^TeamPulse: .*Pass password= or set WORKAPIS_TEAMPULSE_PASSWORD\.$"
    ):
        TeamPulse(base_url="https://a.example", username="a")
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_USERNAME", "a")
    with pytest.raises(
        errors.ConfigurationError, match=r"^TeamPulse: .*Pass password= or set WORKAPIS_TEAMPULSE_PASSWORD\.$"
    ):
        TeamPulse(base_url="https://a.example")
    with pytest.raises(errors.ConfigurationError, match="access_token= and password= are mutually exclusive"):
        TeamPulse(base_url="https://a.example", password="b", access_token="c")


def test_the_environment_can_sign_in(caller: Caller, vendor: WrapVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every argument has its variable; a token argument overrides a login of the environment."""
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_USERNAME", USERNAME)
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_PASSWORD", PASSWORD)
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_TOKEN_SPELLING", "quoted")
    monkeypatch.setenv("WORKAPIS_TEAMPULSE_WRAP_LOCATION", f"{vendor.base_url}/Authenticate/WRAPv0.9")
    vendor.spelling = "quoted"
    nothing = {"username": None, "password": None}
    assert run(caller, vendor, me, **nothing)[0].id == 1
    assert len(vendor.seen) == 2
    [token] = vendor.good
    run(caller, vendor, me, **nothing, access_token=token)
    assert len(vendor.asked) == 1


def test_a_copy_shares_the_token(caller: Caller, vendor: WrapVendor) -> None:
    """`with_options` and `raw` use the token that the client has."""
    run(caller, vendor, me, lambda client: client.with_options(headers={"X-A": "b"}).users.me())
    assert len(vendor.asked) == 1


def test_a_spelling_that_is_none_is_refused() -> None:
    """Before anything is sent, and in both ways."""
    for arguments in (LOGIN, {"access_token": "t"}):
        with pytest.raises(errors.ConfigurationError, match="token_spelling= must be one of bare, quoted, encoded"):
            TeamPulse(base_url="https://a.example", token_spelling="odd", **arguments)  # type: ignore[arg-type]  # that is the law


@pytest.mark.parametrize(("token", "spelling"), [("ü", "bare"), ("a\nb", "bare"), ('a"b', "quoted"), ("ü", "quoted")])
def test_a_token_that_cannot_stand_in_a_header_is_refused(token: str, spelling: str) -> None:
    """The percent-encoded form accepts every token, and the error says so if that helps."""
    with pytest.raises(errors.ConfigurationError):
        spelt(Secret(token), spelling)
    assert spelt(Secret(token), "encoded").reveal().isascii()


def test_all_spellings_of_a_secret_are_hidden() -> None:
    """The percent-encoded form of name, password and token is secret as well."""
    shown = {secret.reveal() for secret in Wrap(**LOGIN, client_id="c", challenge="/").secrets}
    assert {USERNAME, PASSWORD, "ann%40example.org", "p%26ss%20w%3Drd%25-%C3%BC"} <= shown
    shown = {secret.reveal() for secret in WrapToken("a&token").secrets}
    assert {"WRAP access_token=a&token", "a&token", "a%26token"} == shown
