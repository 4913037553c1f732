"""Mistakes that a maintainer makes, planted in the real specs, overlays and errata: each is caught by name."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.document.fault import FaultsError
from scripts.publish.production import finish_all
from scripts.spec.api import ApiFolder
from tests.proof import long_form
from tests.repository import ROOT


@dataclass(frozen=True)
class Mistake:
    """An edit of one file of an API (the overlay document, or a path in its folder), and the fault that reports it."""

    slug: str
    file: str
    old: str
    new: str
    fault: str

    def path(self) -> str:
        overlay = f"overlays/documents/{self.slug}.overlay.yaml"
        return overlay if self.file == "overlay" else f"specs/{self.slug}/{self.file}"


MISTAKES = {
    "a type that no payload has": Mistake(
        "teamwork_projects",
        "schemas/Company.yaml",
        "  id:\n    type: string\n    format: digits\n",
        "  id:\n    type: integer\n",
        'it does not match schema.Company: "999" is not of type',
    ),
    "a required key that no payload has": Mistake(
        "teampulse",
        "schemas/TimeEntry.yaml",
        "required:\n  - id\n",
        "required:\n  - id\n  - minutes\n",
        '"minutes" is a required property',
    ),
    "a response that is not there": Mistake(
        "webwork",
        "responses.yaml",
        "\nUnprocessableEntity:",
        "\nUnprocessable:",
        "/workspaces/get/responses/422/$ref: ../responses.yaml#/UnprocessableEntity leads nowhere",
    ),
    "an operation that was renamed": Mistake(
        "teampulse",
        "resources/rest_api.yaml",
        "operationId: updateTimeEntry\n",
        "operationId: editTimeEntry\n",
        "editTimeEntry does not begin with a listed verb",
    ),
    "a place of a parameter": Mistake(
        "teamwork_live",
        "parameters.yaml",
        "  name: path\n  in: path\n",
        "  name: path\n  in: query\n",
        "does not declare {path} of /{path}.{format}",
    ),
    "a path of an overlay": Mistake(
        "teamwork_projects",
        "overlay",
        "$.paths['/projects.json'].post.responses\n",
        "$.paths['/project.json'].post.responses\n",
        "the action on $.paths['/project.json'].post.responses selects nothing",
    ),
    "a row of an overlay": Mistake(
        "teampulse",
        "overlay",
        "getCurrentUser: {method",
        "getUserOfToken: {method",
        "there is no operation getUserOfToken",
    ),
    "a method that two operations have": Mistake(
        "teampulse",
        "overlay",
        "method: users.me, effect",
        "method: users.get, effect",
        "are both users.get",
    ),
    "an addition without source": Mistake(
        "teamwork_live",
        "overlay",
        "    x-workapis-source:\n      kind: inference\n",
        "    x-source:\n      kind: inference\n",
        "/actions/1: `x-workapis-source` is missing",
    ),
    "an envelope that was misspelt": Mistake(
        "teamwork_projects",
        "overlay",
        "        request: box\n",
        "        request: boxes\n",
        "the request of setProjectBox has no property 'boxes'",
    ),
    "one byte of an example": Mistake(
        "teampulse",
        "examples/getUser/reply.json",
        "{",
        "{ ",
        "/sha256: examples/getUser/reply.json has changed",
    ),
    "an erratum that was renamed": Mistake(
        "teamwork_projects",
        "errata.yaml",
        "- id: update-project-lacks-comma\n",
        "- id: update-project-lacks-a-comma\n",
        "there is no erratum update-project-lacks-comma",
    ),
    "a guard that is not on its line": Mistake(
        "webwork",
        "errata.yaml",
        "    lines: [3, 3]\n    pointer: /data\n",
        "    lines: [4, 4]\n    pointer: /data\n",
        "/0/guard: the guarded text is on line 3, not within line 4",
    ),
    "an amendment of a value that is not printed": Mistake(
        "teamwork_projects",
        "errata.yaml",
        'find: "\\"use-links\\":\\"1\\"\\n"',
        'find: "\\"use-links\\":\\"0\\"\\n"',
        "/0/amend/0: `find` occurs 0 times, not 1",
    ),
    "an algorithm that was misspelt": Mistake(
        "teamwork_projects",
        "overlay",
        "algorithm: hmac-sha256\n",
        "algorithm: hmac-sha-256\n",
        "/x-workapis-webhooks/signature/algorithm: 'hmac-sha-256' is not an allowed value here",
    ),
    "a word of signatures that was misspelt": Mistake(
        "teamwork_projects",
        "overlay",
        "          encoding: hex\n",
        "          coding: hex\n",
        "/x-workapis-webhooks/signature: `encoding` is missing",
    ),
    "a header of a signature that was misspelt": Mistake(
        "teamwork_projects",
        "overlay",
        "header: X-Projects-Signature\n",
        "header: X-Project-Signature\n",
        "receiveProjectEvent has no header 'X-Project-Signature'",
    ),
    "an event that is listed twice": Mistake(
        "teamwork_projects",
        "resources/deliveries.yaml",
        "- TASK.CREATED\n",
        "- PROJECT.CREATED\n",
        "PROJECT.CREATED is an event of receiveProjectEvent too",
    ),
    "a webhook that is not a POST": Mistake(
        "teamwork_projects",
        "resources/deliveries.yaml",
        "project:\n  post:\n",
        "project:\n  put:\n",
        "receiveProjectEvent is not a POST",
    ),
    "a webhook that delivers no object": Mistake(
        "teamwork_projects",
        "resources/deliveries.yaml",
        "        application/json:\n          schema:\n            $ref: '../schemas/ProjectEvent.yaml'\n",
        "        application/json:\n          schema:\n            type: object\n",
        "receiveProjectEvent delivers no object",
    ),
    "events that are not listed": Mistake(
        "teamwork_projects",
        "resources/deliveries.yaml",
        "          enum:\n            - CARD.CREATED\n            - CARD.DELETED\n            - CARD.UPDATED\n",
        "",
        "receiveCardEvent does not list its events",
    ),
    "a webhook that is in no document": Mistake(
        "teamwork_projects",
        "resources/deliveries.yaml",
        "# Webhooks of Teamwork.com\n",
        "# Deliveries\n",
        "the first line does not name the document it describes",
    ),
    "what is known of webhooks that cannot be verified, beside a header": Mistake(
        "webwork",
        "overlay",
        "        unverifiable: >-\n",
        "        event: X-Event\n        unverifiable: >-\n",
        "/x-workapis-webhooks/event: `event` excludes the keywords next to it",
    ),
    "webhooks without their word": Mistake(
        "teamwork_projects",
        "overlay",
        "      x-workapis-webhooks:\n",
        "      x-workapis-webhook:\n",
        "x-workapis-webhook is an unknown extension",
    ),
}


# Which are planted together: in the long form each alone, else all of one API.
ALONE = {name: [mistake] for name, mistake in MISTAKES.items()}
TOGETHER = {
    slug: [it for it in MISTAKES.values() if it.slug == slug] for slug in sorted({it.slug for it in MISTAKES.values()})
}
PLANTED = ALONE if long_form(0, 1) else TOGETHER


@pytest.mark.parametrize("mistakes", PLANTED.values(), ids=PLANTED)
def test_a_mistake_is_caught_by_name(tmp_path: Path, mistakes: list[Mistake]) -> None:
    """A mistake in a spec, an overlay or a ledger of a real API is told with the name of what is wrong.

    Of several some are told at first, and the others when those are mended.
    """
    left = mistakes
    while left:
        root = tmp_path / f"{len(left)} left"
        faults = _faults_of(root, left)
        told = [it for it in left if any(it.fault in fault.partition("\n")[0] for fault in faults)]
        assert told, "\n".join([*(it.fault for it in left), "", *faults])
        left = [it for it in left if it not in told]


def _faults_of(root: Path, mistakes: list[Mistake]) -> list[str]:
    """Lay out one API of the repository in a folder, make mistakes there, and return what is then said against it."""
    slug = mistakes[0].slug
    overlay = f"overlays/documents/{slug}.overlay.yaml"
    for folder in (f"specs/{slug}", "overlays/vocabulary"):
        shutil.copytree(ROOT / folder, root / folder)
    (root / overlay).parent.mkdir(parents=True)
    shutil.copy(ROOT / overlay, root / overlay)
    for mistake in mistakes:
        _edit(root / mistake.path(), mistake.old, mistake.new)
    with pytest.raises(FaultsError) as caught:
        finish_all([ApiFolder(slug, root)], lambda _: None)
    return [str(fault) for fault in caught.value.faults]


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_bytes().decode()
    assert old in text, f"{path} no longer has what the test breaks"
    path.write_bytes(text.replace(old, new, 1).encode())
