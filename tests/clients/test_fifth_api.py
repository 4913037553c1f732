"""An API that does not exist, with OAuth2 or WRAP: its files are YAML alone, and its clients sign in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import check, regenerate
from scripts.document.fault import FaultsError
from scripts.plan.auth import auth
from scripts.plan.behaviour_values import AuthOption, AuthPlan, OAuth2Plan, SecretPlan
from tests.fakes.oauth2_vendor import CLIENT_ID, CLIENT_SECRET, REDIRECT, OAuth2Vendor
from tests.fakes.vendor import serving
from tests.fakes.wrap_vendor import PASSWORD, USERNAME, WrapVendor
from tests.pipeline.spec_folder import Repository
from tests.repository import ROOT

OAUTH2 = """\
components:
  securitySchemes:
    login:
      type: oauth2
      description: As the page says.
      flows:
        authorizationCode:
          authorizationUrl: https://shelf.example/authorize
          tokenUrl: BASE/oauth/token
          scopes: {lend: Lending, look: Looking}
        clientCredentials:
          tokenUrl: BASE/oauth/token
          scopes: {look: Looking}
security:
  - login: []
"""
WRAP = """\
components:
  securitySchemes:
    login: {type: apiKey, in: header, name: Authorization, description: A token of WRAP.}
security:
  - login: []
"""
START = "import json, sys; import workapis; workapis.__path__.append('overlays/workapis'); "
START += "from workapis.shelf import Shelf; base, *given = sys.argv[1:]\n"
AS_THE_PROGRAM = """
from workapis.oauth2 import ClientCredentials
with Shelf(oauth2=ClientCredentials(*given, scopes=["look"]), base_url=base) as shelf:
    print(shelf.request("GET", "/books")["data"])
"""
AS_A_USER = """
from workapis.oauth2 import AuthorizationCode
with Shelf(oauth2=AuthorizationCode(*given[:2], redirect_uri=given[2], scopes=["lend"]), base_url=base) as shelf:
    request = shelf.oauth2.authorization_url()
    print(request.url, flush=True)
    print(shelf.oauth2.exchange(sys.stdin.readline().strip(), request).scopes)
    print(shelf.request("GET", "/books")["data"])
"""
BY_PASSWORD = """
with Shelf(name=given[0], word=given[1], base_url=base + "/api") as shelf:
    print(shelf.request("GET", "/users/me")["name"])
"""
WRONG = """
from workapis.oauth2 import ClientCredentials
try:
    Shelf(oauth2=ClientCredentials(*given, scopes=["write"]))
except Exception as error:
    print(error)
"""


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with one API that has no scheme yet."""
    made = Repository(tmp_path)
    made.add()
    return made


def described(repository: Repository, schemes: str, words: str) -> None:
    """Add a scheme to the specification, and words about it to the overlay document; check all and generate."""
    path = repository.root / "specs/shelf/openapi.yaml"
    path.write_text(path.read_text("utf-8") + schemes, "utf-8")
    repository.change(
        "overlays/documents/shelf.overlay.yaml",
        "x-workapis-client: Shelf\n",
        f"x-workapis-client: Shelf\n      x-workapis-auth: {words}\n",
    )
    regenerate.regenerate(repository.root, ["shelf"], lambda _: None)
    check.check(repository.root, lambda _: None)


def started(repository: Repository, program: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program that can import the clients of that repository, and of no other."""
    paths = [repository.root / "generated", ROOT / "overlays"]
    return subprocess.Popen(
        [sys.executable, "-c", START + program, *arguments],
        cwd=repository.root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths))},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_fifth_api_signs_in_by_oauth2(repository: Repository) -> None:
    """Both grants work with URLs, scopes and client authentication of the YAML; a scope that is none does not."""
    vendor = OAuth2Vendor(in_body=True)
    with serving(vendor) as url:
        word = "      x-workapis-oauth2: {client_authentication: body}\n"
        schemes = OAUTH2.replace("BASE", url).replace("security:", word + "security:")
        described(repository, schemes, "[{scheme: login, oauth2: {argument: oauth2}}]")
        program, _ = started(repository, AS_THE_PROGRAM, url, CLIENT_ID, CLIENT_SECRET).communicate()
        assert program == "[{'id': 1}]\n"
        user = started(repository, AS_A_USER, url, CLIENT_ID, CLIENT_SECRET, REDIRECT)
        assert user.stdout is not None
        sent_to = user.stdout.readline().strip()
        assert sent_to.startswith("https://shelf.example/authorize?")
        found, _ = user.communicate(vendor.visit(sent_to) + "\n")
        assert found == "('read',)\n[{'id': 1}]\n"
        wrong, _ = started(repository, WRONG, url, CLIENT_ID, CLIENT_SECRET).communicate()
        assert wrong.endswith("has no scope write. Pass scopes= of lend, look.\n")
    assert [fields["grant_type"] for fields in vendor.asked] == ["client_credentials", "authorization_code"]


def test_a_fifth_api_signs_in_by_wrap(repository: Repository) -> None:
    """The arguments have the names that YAML gives them."""
    vendor = WrapVendor()
    word = "{scheme: login, flow: wrap-0.9, username: {argument: name}, password: {argument: word}, "
    word += "client_id: 'uri:TeamPulse', challenge: /users/me}"
    with serving(vendor) as url:
        vendor.base_url = url
        described(repository, WRAP, f"[{word}]")
        found, _ = started(repository, BY_PASSWORD, url, USERNAME, PASSWORD).communicate()
    assert found == "ann\n"


def _planned(scheme: Any, word: Any) -> AuthPlan:
    document = {"components": {"securitySchemes": {"a": scheme}}, "x-workapis-auth": [{"scheme": "a", **word}]}
    return auth("small", document)


@pytest.mark.parametrize(
    ("scheme", "word"),
    [
        ({"type": "http", "scheme": "bearer"}, {"oauth2": {"argument": "o"}}),
        ({"type": "oauth2", "flows": {}}, {"token": {"argument": "t"}, "prefix": "K "}),
        ({"type": "oauth2", "flows": {}}, {"token": {"argument": "t"}, "flow": "wrap-0.9"}),
        ({"type": "openIdConnect"}, {"oauth2": {"argument": "o"}}),
    ],
)
def test_a_way_that_does_not_go_with_its_scheme_is_a_fault(scheme: Any, word: Any) -> None:
    """The fault names the scheme and its place."""
    with pytest.raises(FaultsError, match=r"small.overlay.yaml.*/x-workapis-auth/0.*'a'"):
        _planned(scheme, word)


def test_what_flows_and_the_word_say_is_one(repository: Repository) -> None:
    """The word goes before the flows for URLs, and adds scopes and grants."""
    flows = {"implicit": {"authorizationUrl": "https://f.example/a", "scopes": {"x": "X", "y": "Y"}}}
    word = {"token_url": "https://w.example/t", "scopes": ["y", "z"], "grants": ["refresh_token"]}
    scheme = {"type": "oauth2", "flows": flows, "x-workapis-oauth2": word}
    planned = _planned(scheme, {"oauth2": {"argument": "o"}})
    assert planned.options == (AuthOption("oauth2", (SecretPlan("o"),)),)
    assert planned.oauth2 == OAuth2Plan(
        "https://f.example/a", "https://w.example/t", ("y", "z", "x"), ("refresh_token", "implicit")
    )
