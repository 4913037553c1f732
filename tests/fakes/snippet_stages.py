"""Stages: prepare the fakes of a code block as the comment above the block says.

A stage of two words is data: `projects 7` is a record with that id, `projects.get 429` is the status of the next
request for that method, which may be sent again at once. A stage of one word is a function here, of the scene.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes.deliveries import TOKEN
from tests.fakes.loopback import Answer, Seen, listening, loopback
from tests.fakes.sites_vendor import PLACES, SitesVendor, found, relayed
from tests.fakes.vendor import serving
from workapis.testing import FakeService, fake
from workapis.uploads import Upload


@dataclass
class Scene:
    """The fakes by slug and the URLs that clients use, the names of the block, and the resources that end with it."""

    stack: ExitStack
    services: dict[str, FakeService] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    names: dict[str, Any] = field(default_factory=dict)

    def front(self, slug: str, answer: Callable[[Seen, Answer], Answer]) -> None:
        """Put a server before a fake; it may change the response to a request."""
        service = self.services[slug]

        def answered(seen: Seen) -> Answer:
            response = service.handle(seen.method, seen.target, seen.headers, seen.body)
            return answer(seen, (response.status, response.headers, response.content))

        origin = self.stack.enter_context(listening(answered))
        self.addresses[slug] = origin + urlsplit(service.base_url).path


def scene_of(slugs: Iterable[str], stages: Iterable[str], stack: ExitStack) -> Scene:
    """Return fakes with the printed records and three of each kind, or none if a stage is `empty`, after the stages."""
    named = [*stages]
    settings: dict[str, Any] = {} if "empty" in named else {"documented": True, "records": 3}
    scene = Scene(stack)
    for slug in slugs:
        scene.services[slug] = stack.enter_context(fake(slug, **settings))
        scene.addresses[slug] = scene.services[slug].base_url
    for stage in named:
        what, _, number = stage.partition(" ")
        if number:
            _scripted(scene, what, int(number))
        else:
            STAGES[what](scene)
    return scene


def _scripted(scene: Scene, what: str, number: int) -> None:
    for service in scene.services.values():
        if what in service.plan["operations"] and number == 429:
            service.fail(what, status=number, retry_after=0)
        elif what in service.plan["operations"]:
            service.fail(what, status=number)
        else:
            getattr(service.add, what)(id=number)


def empty(scene: Scene) -> None:
    """No record is there but those of other stages."""
    del scene


def xml_of_live(scene: Scene) -> None:
    """TeamWork Live has a project in XML: its pages print none, and so its fake writes and reads none."""
    service = scene.services["teamwork_live"]
    service.client().resources.create("projects", body={"name": "Plans"})
    service.fail("resources.retrieve", body=b"<project><id>1001</id><name>Plans</name></project>")
    service.fail("resources.modify", status=200)


def oauth2(scene: Scene) -> None:
    """Tokens come from `TOKEN_URL`; `ask_user` is a user who agrees."""

    def ask_user(url: str) -> str:
        state = parse_qs(urlsplit(url).query)["state"][0]
        return f"https://program.example/back?state={state}&code=a-code"

    (service,) = scene.services.values()
    scene.names |= {"TOKEN_URL": service.token_url, "ask_user": ask_user}


def login_over(scene: Scene) -> None:
    """The refresh token is good no more; to a fake it is."""
    server = scene.stack.enter_context(loopback())
    server.answer({"error": "invalid_grant"}, 400)
    scene.names["TOKEN_URL"] = f"{server.base_url}/oauth/token"


def sites(scene: Scene) -> None:
    """Users have sites, which tokens and keys lead to; `ask_user` is a user who agrees."""
    vendor = SitesVendor("your-program", "its-secret", "your-key", {PLACES[1]: found("https://acme.eu.teamwork.com/")})
    scene.stack.enter_context(relayed(scene.stack.enter_context(serving(vendor))))
    scene.addresses.clear()
    scene.names["ask_user"] = vendor.visit


def wrap(scene: Scene) -> None:
    """A call without a token is challenged, and tokens come from the URL in the challenge; the fake does neither."""

    def answer(seen: Seen, answered: Answer) -> Answer:
        if seen.target == "/Authenticate/WRAPv0.9":
            return 200, {}, b"wrap_access_token=a-token&wrap_refresh_token=another"
        if "a-token" in seen.headers.get("authorization", ""):
            return answered
        location = f"http://{seen.headers['host']}/Authenticate/WRAPv0.9"
        return 401, {"WWW-Authenticate": f'WRAP location="{location}", client_id=uri:TeamPulse'}, b""

    scene.front("teampulse", answer)


def files(scene: Scene) -> None:
    """There is a file in the folder, and one with the id 7 at the service."""
    Path("report.pdf").write_bytes(b"%PDF-1.7")
    service = scene.services["teamwork_projects"]
    service.client().files.upload(Upload(b"bytes", name="report.pdf"), 999)
    sent = [*service.records.files][-1]
    service.add.files(id=7, name=sent.name, download_URL=sent.download_url)


def validators(scene: Scene) -> None:
    """Responses have an ETag, which no fake sends, and are omitted for a client that has it."""

    def answer(seen: Seen, answered: Answer) -> Answer:
        status, headers, content = answered
        etag = f'"{hashlib.sha256(content).hexdigest()}"'
        is_known = seen.headers.get("if-none-match") == etag
        return (304, {"ETag": etag}, b"") if is_known else (status, {**headers, "ETag": etag}, content)

    scene.front("teamwork_projects", answer)


def delivery(scene: Scene) -> None:
    """A delivery of Teamwork Projects has come: its `body` and its `headers`."""
    service = scene.stack.enter_context(fake("teamwork_projects", transport=True))
    sent = service.delivery("TASK.CREATED", service.add.tasks(name="Check the hours"), secret=TOKEN)
    scene.names |= {"body": sent.body, "headers": sent.headers}


STAGES: Mapping[str, Callable[[Scene], None]] = {
    stage.__name__: stage
    for stage in (empty, xml_of_live, files, validators, oauth2, login_over, sites, wrap, delivery)
}
