"""Forks while threads use every part: no lock of the package, held or not, blocks a child."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from workapis._client.client import SyncClient

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")

PARTS = """
import os, sys, tempfile, threading, time
from workapis.limits import MemoryLimitStore
from workapis.oauth2 import ClientCredentials
from workapis.teamwork_projects import TeamworkProjects
from workapis.options import Clock
from workapis.tokens import FileTokenStore
from workapis.transport import Response
from workapis.webwork import WebWork

BODY = b'{"STATUS": "OK", "projects": [' + b",".join([b'{"id": "1", "odd": 1}'] * 30) + b"]}"
TOKEN = b'{"access_token": "a", "expires_in": 1}'

class Answers:
    def send(self, request):
        return Response(200, {}, TOKEN if "token" in request.url else BODY)

def fast():  # so that budgets are used up and are there again
    return time.monotonic() * 1e5

clock = Clock(monotonic=fast, sleep=lambda seconds: time.sleep(min(seconds, 0.001)))
known = {"clock": clock, "deadline": float("inf"), "limit_store": MemoryLimitStore(fast), "transport": Answers()}
folder = tempfile.mkdtemp()
grant = ClientCredentials("id", "secret", token_url="https://h.example/token", store=FileTokenStore(folder + "/t"))
tw = TeamworkProjects(site="acme", api_key="key-of-mine", **known)
web = WebWork(oauth2=grant, base_url="https://h.example", **known)

def use():
    list(tw.projects.list())
    tw.with_options(strict=False).request("GET", "/x.json")
    web.request("GET", "/x")
    ClientCredentials("id", "secret", token_url="https://h.example/token").bind(web._session.service.api)
    tw.drift.summary()
    with tw._closing.waker():
        pass

over = threading.Event()
def work():
    while not over.is_set():
        use()

if "cold" not in sys.argv:
    use()
threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
[thread.start() for thread in threads]
for _ in range(15):
    child = os.fork()
    if child == 0:
        import signal
        signal.alarm(20)
        use()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    assert status == 0, status
over.set()
[thread.join() for thread in threads]
"""


@pytest.mark.parametrize("how", ["warm", "cold"])
def test_a_fork_while_threads_use_every_part(how: str) -> None:
    """Limiter, tokens, drift, resources; cold, while they import what they need for the first time."""
    subprocess.run([sys.executable, "-W", "ignore", "-c", PARTS, how], check=True, timeout=120)


HELD = """
import os, threading, time
from workapis.teamwork_projects import TeamworkProjects
from workapis.oauth2 import ClientCredentials

tw = TeamworkProjects(site="acme", api_key="key-of-mine", transport=object())
grant = ClientCredentials("id", "secret", token_url="https://h.example/token")
held = [grant._guard, tw._closing._lock, tw.drift._lock, grant.life._lock]
held += [getattr(type(tw).__dict__["projects"], "lock", None)]
inside = threading.Event()
def hold():
    for lock in filter(None, held):
        lock.acquire()
    inside.set()
    time.sleep(60)
threading.Thread(target=hold, daemon=True).start()
inside.wait()
child = os.fork()
if child == 0:
    import signal
    signal.alarm(20)
    tw.projects
    tw.drift.summary()
    tw.close()
    grant.life.secrets
    with grant._guard:
        os._exit(0)
assert os.waitpid(child, 0)[1] == 0
os._exit(0)
"""


def test_locks_that_are_held_are_none_in_a_child() -> None:
    """Of properties too, which have one up to Python 3.11; `close` takes one."""
    assert callable(SyncClient.close)
    subprocess.run([sys.executable, "-W", "ignore", "-c", HELD], check=True, timeout=60)
