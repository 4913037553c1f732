"""Calls with credentials that change: when they are requested, and the consequences of a 401."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from attrs import evolve

from tests.fakes.stage import API, BUDGET, Stage, operation
from workapis import errors
from workapis._auth.port import AuthContext
from workapis._transport.effects import Flow, Sleep
from workapis.options import RetryPolicy
from workapis.secret import Secret
from workapis.transport import Response


class Renewing:
    """Credentials that are renewed by a request of their own."""

    def __init__(self) -> None:
        self.token = 1
        self.secrets = (Secret("token-secret-1"), Secret("token-secret-2"))
        self.account = "one"
        self.advice = ""

    def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
        yield from ()
        return {"Authorization": Secret(f"Bearer token-secret-{self.token}")}

    def refused(self, proof: Mapping[str, Secret]) -> Flow[bool]:
        """Get another token; the service refused the last one."""
        assert proof == {"Authorization": Secret(f"Bearer token-secret-{self.token}")}
        yield Sleep(0.25)
        self.token += 1
        return True


def test_limit_then_authorise_then_send(stage: Stage) -> None:
    """A call waits for its budget first and asks for credentials afterwards, so that they are fresh."""
    order: list[str] = []

    class Auth(Renewing):
        def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
            order.append(f"authorise at {stage.now:g}")
            assert (terms.base_url, terms.end) == (
                "https://acme.example.org/api",
                stage.now + 300 - len(stage.slept) * 60,
            )
            return (yield from super().authorise(terms))

    service = stage.service(evolve(API, rate_limits=(evolve(BUDGET, requests=1),)), auth=Auth())
    stage.call(service=service)
    stage.call(service=service)
    assert order == ["authorise at 1000", "authorise at 1060"]


def test_a_refusal_of_the_credentials_renews_them_once(stage: Stage) -> None:
    """After 401 the scheme may renew its credentials; the request is sent once more, also a write, and only once."""
    service = stage.service(auth=Renewing())
    stage.script = [Response(401)]
    assert stage.call(operation("POST"), service).attempts == 2
    assert [request.headers["authorization"] for request in stage.seen] == [
        "Bearer token-secret-1",
        "Bearer token-secret-2",
    ]
    stage.script, stage.seen = [Response(401), Response(401)], []
    with pytest.raises(errors.AuthenticationError):
        stage.call(operation("POST"), service)
    assert len(stage.seen) == 2


def test_a_delete_after_renewed_credentials_is_no_repetition(stage: Stage) -> None:
    """404 to the first DELETE that was let in is an error."""
    stage.script = [Response(401), Response(404)]
    with pytest.raises(errors.NotFoundError):
        stage.call(operation("DELETE"), stage.service(auth=Renewing()))


def test_credentials_that_cannot_be_had_are_asked_for_as_often_as_a_call_is_tried(stage: Stage) -> None:
    """Each time counts as an attempt, also for the pause after it, though no request is sent."""
    asked: list[float] = []

    class Auth(Renewing):
        def authorise(self, terms: AuthContext) -> Flow[Mapping[str, Secret]]:
            yield from ()
            asked.append(stage.now)
            raise errors.TransportError("nobody answers", sent=False)

    with pytest.raises(errors.TransportError):
        stage.call(service=stage.service(auth=Auth(), retry=RetryPolicy(attempts=4, base=1.0, cap=60.0)))
    assert asked == [1000.0, 1001.0, 1003.0, 1007.0]
    assert stage.seen == []


def test_a_delete_whose_answer_was_lost_is_a_repetition(stage: Stage) -> None:
    """If it may be retried, 404 to the second one is the success of the first."""
    stage.script = [errors.TransportError("lost", sent=True), Response(404)]
    assert stage.call(operation("DELETE", retry_safe=True)).attempts == 2


def test_a_body_that_is_used_up_is_not_sent_with_renewed_credentials(stage: Stage) -> None:
    """401 to a body that cannot be rewound is final, and the credentials are not renewed for it."""
    stage.script = [Response(401)]
    with pytest.raises(errors.AuthenticationError):
        stage.call(operation("POST"), stage.service(auth=Renewing()), content=iter([b"x"]))
    assert len(stage.seen) == 1
    assert stage.slept == []


def test_renewed_credentials_are_used_at_once(stage: Stage) -> None:
    """There is no pause but the one that the scheme itself makes."""
    stage.script = [Response(401)]
    assert stage.call(service=stage.service(auth=Renewing())).attempts == 2
    assert sum(stage.slept) == 0.25
