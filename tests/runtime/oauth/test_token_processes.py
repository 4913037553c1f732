"""Two processes that share the file of a token: one refreshes it, and the other uses the new one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.oauth2_vendor import CLIENT_ID, CLIENT_SECRET, REDIRECT, OAuth2Vendor
from tests.fakes.vendor import Time, serving
from tests.repository import ROOT
from workapis import errors
from workapis.oauth2 import AuthorizationCode
from workapis.tokens import FileTokenStore, MemoryTokenStore, Token
from workapis.webwork import WebWork

PROGRAM = """
import sys
from workapis.oauth2 import AuthorizationCode
from workapis.tokens import FileTokenStore
from workapis.webwork import WebWork

base, path, client_id, secret, back = sys.argv[1:]
store = FileTokenStore(path)
grant = AuthorizationCode(client_id, secret, redirect_uri=back, token_url=base + "/oauth/token", store=store)
with WebWork(oauth2=grant, base_url=base, limit=False) as client:
    for line in sys.stdin:
        print(client.raw(client.workspaces.list)().status, flush=True)
"""


class Process:
    """A program that makes a call for every line that it is sent."""

    def __init__(self, *arguments: str) -> None:
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(str(ROOT / name) for name in ("overlays", "generated"))
        }
        self.run = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def ask(self) -> Callable[[], str]:
        """Begin a call, and return what waits for its outcome."""
        assert self.run.stdin is not None
        assert self.run.stdout is not None
        self.run.stdin.write("\n")
        self.run.stdin.flush()
        return self.run.stdout.readline

    def end(self) -> int:
        """Close its input, and return its exit code."""
        self.run.communicate()
        return self.run.returncode


def test_two_processes_share_a_file(tmp_path: Path) -> None:
    """Each time the token ends, one of them renews it and the other uses what that one got.

    The server ends the login where a refresh token comes twice, so that a second renewal would not go unseen.
    """
    vendor = OAuth2Vendor()
    path = tmp_path / "token.json"
    FileTokenStore(path).save(Token("ended", "first", 1.0, 2.0))
    vendor.refresh = {"first"}
    with serving(vendor) as url:
        both = [Process(url, str(path), CLIENT_ID, CLIENT_SECRET, REDIRECT) for _ in range(2)]
        try:
            for rounds in range(1, 6):
                outcomes = [answer() for answer in [process.ask() for process in both]]
                assert outcomes == ["200\n"] * 2
                assert len(vendor.asked) == rounds
                vendor.good.clear()  # from now on both are refused
        finally:
            codes = [process.end() for process in both]
    assert codes == [0, 0]
    used = [fields["refresh_token"] for fields in vendor.asked]
    assert used == ["first", *(f"refresh-token-{number}" for number in range(1, 5))]
    found = FileTokenStore(path).load()
    assert found is not None
    assert found.access_token.reveal() == "access-token-5"


def test_a_process_that_dies_leaves_the_right_to_others(tmp_path: Path) -> None:
    """The lock of a process that was killed is free."""
    code = f"from workapis.tokens import FileTokenStore; s = FileTokenStore({str(tmp_path / 't')!r}); "
    code += "assert s.acquire(); import os; os.kill(os.getpid(), 9)"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "overlays")}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode != 0
    assert (tmp_path / "t.lock").exists()
    assert FileTokenStore(tmp_path / "t").acquire()


def test_a_user_signs_in_while_another_process_renews(tmp_path: Path) -> None:
    """The new login waits for the other's renewal, and then takes its place."""
    vendor, mine = OAuth2Vendor(), MemoryTokenStore()
    time = Time()
    with serving(vendor) as url:
        grant = AuthorizationCode(
            CLIENT_ID, CLIENT_SECRET, redirect_uri=REDIRECT, token_url=f"{url}/oauth/token", store=mine
        )
        with WebWork(oauth2=grant, base_url=url, clock=time.clock()) as client:
            request = client.oauth2.authorization_url()
            assert mine.acquire()
            with pytest.raises(TimeoutError):
                client.with_options(deadline=1.0).oauth2.exchange(vendor.visit(request.url), request)
            assert vendor.asked == []
            mine.release()
            client.oauth2.exchange(vendor.visit(request.url, code="code/0"), request)
            assert mine.acquire()


def test_an_answer_of_a_user_is_sent_once() -> None:
    """Also if the first time gave no token; that may have used up the code."""
    vendor = OAuth2Vendor()
    with serving(vendor) as url:
        grant = AuthorizationCode(CLIENT_ID, CLIENT_SECRET, redirect_uri=REDIRECT, token_url=f"{url}/oauth/token")
        with WebWork(oauth2=grant, base_url=url) as client:
            request = client.oauth2.authorization_url()
            answer = vendor.visit(request.url)
            client.oauth2.exchange(answer, request)
            asked = len(vendor.asked)
            with pytest.raises(errors.AuthorizationError, match=r"valid once. Send the user to a new"):
                client.oauth2.exchange(answer, request)
            assert len(vendor.asked) == asked
