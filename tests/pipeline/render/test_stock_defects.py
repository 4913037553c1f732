"""The thirty defects of stock openapi-python-client 0.29.1: each has a test here or elsewhere, by both clients."""

from __future__ import annotations

import ast
import asyncio
import copy
import datetime as dt
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.document.fault import FaultsError
from scripts.plan.api_plan import plan
from scripts.render import projection
from scripts.render.client_files import generator_config
from tests.fakes.loopback import Loopback, loopback
from tests.fakes.transports import answers
from tests.pipeline.generated_client import generate
from tests.repository import FORMATS, ROOT, SLUGS, published
from workapis.errors import DecodeError, NotFoundError, RedirectError, ServerError, StatusError
from workapis.options import RetryPolicy
from workapis.teamwork_live import AsyncTeamworkLive, TeamworkLive
from workapis.teamwork_projects import AsyncTeamworkProjects, TeamworkProjects
from workapis.teamwork_projects.models import Project
from workapis.transport import Request, Response
from workapis.unset import UNSET
from workapis.uploads import Upload

ONCE = RetryPolicy(attempts=1)
SECRET = "a-secret-that-is-not-shown"  # no secret of anyone


class Site:
    """A server, and the client of one of the two drivers on it."""

    def __init__(self, server: Loopback, driver: str) -> None:
        """Begin with the server, and `sync` or `async`."""
        self.server = server
        self.driver = driver

    def do(self, call: Callable[[Any], Any], **options: Any) -> Any:
        """Return what a call on a client of Teamwork Projects returns."""
        given = {"base_url": self.server.base_url, "api_key": SECRET, "retry": ONCE, **options}
        return self._run(TeamworkProjects, AsyncTeamworkProjects, given, call)

    def live(self, call: Callable[[Any], Any]) -> Any:
        """Return what a call on a client of TeamWork Live returns."""
        given = {"base_url": self.server.base_url, "api_key": SECRET, "email": "e@example.org"}
        return self._run(TeamworkLive, AsyncTeamworkLive, given, call)

    def _run(self, sync: Any, later: Any, given: dict[str, Any], call: Callable[[Any], Any]) -> Any:
        if self.driver == "sync":
            with sync(**given) as client:
                return call(client)

        async def main() -> Any:
            async with later(**given) as client:
                found = call(client)
                return await found if inspect.isawaitable(found) else found

        return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """Give a site for each of the two drivers."""
    with loopback() as server:
        yield Site(server, request.param)


def _printed() -> dict[str, Any]:
    media = published("teamwork_projects")["paths"]["/projects.json"]["get"]["responses"]["200"]["content"]
    value: dict[str, Any] = next(iter(media["application/json"]["examples"].values()))["value"]["projects"][0]
    return copy.deepcopy(value)


def _small(**parts: Any) -> dict[str, Any]:
    operation = {"operationId": "listThings", "x-workapis-method": "things.list", "responses": {}, **parts}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://small.example"}],
        "x-workapis-client": "Small",
        "paths": {"/things": {"get": operation}},
    }


def _resource(document: dict[str, Any]) -> str:
    return generate("small", document, FORMATS)["generated/workapis_generated/small/resources/things.py"].decode()


def test_01_no_credential_is_shown(site: Site) -> None:
    """A client's repr, and that of all it holds, has no credential."""
    shown = site.do(lambda tw: repr(tw) + repr(vars(tw)) + repr(vars(tw._session)) + repr(tw._session.service))
    assert SECRET not in shown


def test_02_no_call_waits_for_ever(site: Site) -> None:
    """By default: 5 seconds to connect, 30 for each part, and a deadline for the whole."""
    seen: list[Request] = []

    def answer(request: Request) -> Response:
        seen.append(request)
        return Response(200, {}, b"{}")

    site.do(lambda tw: tw.projects.star(1), transport=answers(site.driver, answer))
    assert (seen[0].timeouts.connect, seen[0].timeouts.read) == (5, 30)
    assert seen[0].seconds_left is not None
    assert 0 < seen[0].seconds_left < float("inf")


def test_03_redirects_are_followed_or_told(site: Site) -> None:
    """A redirect of a read inside the origin is followed; one to another origin is an error that says so."""
    site.server.route("GET /projects/1.json", b"", 302, Location="/moved.json")
    site.server.route("GET /moved.json", {"STATUS": "OK", "project": _printed()})
    assert site.do(lambda tw: tw.projects.get(1)).id == 999
    site.server.route("GET /projects/2.json", b"", 302, Location="https://evil.example/")
    with pytest.raises(RedirectError):
        site.do(lambda tw: tw.projects.get(2))


def test_04_a_client_is_never_changed(site: Site) -> None:
    """`with_options` gives a copy; the client that it was made of sends what it sent before."""

    def call(tw: Any) -> list[Any]:
        copied = tw.with_options(headers={"X-New": "1"}, timeout=1)
        return [copied is tw, copied.projects.star(1), tw.projects.star(1)]

    async def later(tw: Any) -> list[Any]:
        copied = tw.with_options(headers={"X-New": "1"}, timeout=1)
        return [copied is tw, await copied.projects.star(1), await tw.projects.star(1)]

    assert site.do(call if site.driver == "sync" else later) == [False, None, None]
    assert ["x-new" in seen.headers for seen in site.server.seen] == [True, False]


@pytest.mark.parametrize("status", [520, 529, 599, 299])
def test_05_every_status_has_a_meaning(site: Site, status: int) -> None:
    """Statuses that no standard names are server errors from 500 on, and successes from 200 to 299."""
    site.server.answer({}, status)
    if status < 300:
        assert site.do(lambda tw: tw.raw(tw.projects.star)(1)).status == status
        return
    with pytest.raises(ServerError) as caught:
        site.do(lambda tw: tw.projects.get(1))
    assert caught.value.status == status


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"project": {', b"\xff\xfe"])
def test_06_a_body_that_is_no_json_is_an_error_of_the_tree(site: Site, body: bytes) -> None:
    """Neither an empty body nor another kind of text escapes as an error of the JSON parser."""
    site.server.answer(body)
    with pytest.raises(DecodeError):
        site.do(lambda tw: tw.projects.get(1))


@pytest.mark.parametrize(("status", "documented"), [(404, True), (418, False)])
def test_07_a_failure_is_never_a_value(site: Site, status: int, documented: bool) -> None:
    """A status other than 2xx raises, whether the documentation names it or not, and says which."""
    site.server.answer({"MESSAGE": "no", "STATUS": "Error"}, status)
    with pytest.raises(NotFoundError if documented else StatusError) as caught:
        site.do(lambda tw: tw.projects.get(1))
    assert caught.value.documented is documented


def test_08_an_unknown_value_of_an_enum_is_kept(site: Site) -> None:
    media = published("teamwork_projects")["paths"]["/projects/{id}/box.json"]["get"]["responses"]["200"]["content"]
    printed = copy.deepcopy(next(iter(media["application/json"]["examples"].values()))["value"])
    key = next(key for key in printed["box"] if "ccess" in key)
    printed["box"][key] = "somethingNew"
    site.server.answer(printed)
    assert site.do(lambda tw: tw.projects.box(1)).raw[key] == "somethingNew"


@pytest.mark.parametrize("empty", ["", None])
def test_09_an_empty_date_is_none(site: Site, empty: str | None) -> None:
    """Neither the empty string nor null raises if a date may be missing."""
    site.server.answer({"STATUS": "OK", "project": {**_printed(), "startDate": empty}})
    assert site.do(lambda tw: tw.projects.get(1)).start_date is None


def test_10_null_for_an_object_is_told_by_its_place(site: Site) -> None:
    """Null in the place of an object or a list is None, and noted with its place; strict, it is an error."""
    site.server.answer({"STATUS": "OK", "project": {**_printed(), "company": None}})
    found: list[Any] = []
    assert site.do(lambda tw: tw.projects.get(1), on_drift=found.append).company is UNSET
    with pytest.raises(DecodeError, match="/project/company: expected an object, got null"):
        site.do(lambda tw: tw.projects.get(1), strict=True)
    site.server.answer({"STATUS": "OK", "projects": None})
    assert site.do(lambda tw: tw.projects.list().first(), on_drift=found.append) is None
    assert {item.pointer for item in found} == {"/project/company", "/projects"}


def test_11_a_missing_key_is_told_by_its_place(site: Site) -> None:
    """A key that the documentation always prints is counted as missing, or missed by a `DecodeError`; no KeyError."""
    site.server.answer({"STATUS": "OK", "project": {key: value for key, value in _printed().items() if key != "id"}})
    found: list[Any] = []
    assert site.do(lambda tw: tw.projects.get(1), on_drift=found.append).id is UNSET
    assert [finding.pointer for finding in found] == ["/project/id"]
    with pytest.raises(DecodeError, match="/project/id"):
        site.do(lambda tw: tw.projects.get(1), strict=True)


def test_12_no_class_is_chosen_wrongly_by_a_discriminator() -> None:
    """Cannot arise: no API that is described has a discriminator."""
    assert not [slug for slug in SLUGS if '"discriminator"' in json.dumps(published(slug))]


def test_13_style_and_explode_are_heard() -> None:
    """The operation has the layout of a list from the description; test_target.py sends each of them."""
    schema = {"type": "array", "items": {"type": "string"}}
    joined = {"name": "a", "in": "query", "explode": False, "schema": schema}
    piped = {"name": "b", "in": "query", "style": "pipeDelimited", "schema": schema}
    text = _resource(_small(parameters=[joined, piped]))
    assert 'Parameter("a", "a", "query", ListOf(STRING), explode=False)' in text
    assert 'Parameter("b", "b", "query", ListOf(STRING), style="pipeDelimited")' in text


def test_14_a_body_that_no_client_can_send_or_read_stops_the_run() -> None:
    """An operation is not generated without its body: what is no JSON is sent and read as bytes, or the run stops."""
    body = {"content": {"application/xml": {"schema": {"type": "string"}}}}
    for parts in ({"requestBody": body}, {"responses": {"200": {"description": "d", **body}}}):
        with pytest.raises(FaultsError, match=r"things/get/.*: application/xml is XML, and no extension"):
            generate("small", _small(**parts), FORMATS)
    text = {"content": {"text/plain": {"schema": {"type": "string"}}}}
    assert '"bytes",' in _resource(_small(requestBody=text))
    assert "download=DownloadLocation()" in _resource(_small(responses={"200": {"description": "d", **text}}))


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_15_unset_is_one_object(twin: Callable[[Any], Any]) -> None:
    """UNSET keeps its identity, alone and in a model, and is not written."""
    assert twin(UNSET) is UNSET
    printed = {key: value for key, value in _printed().items() if key != "startDate"}
    project = twin(Project.from_dict(printed))
    assert project.start_date is UNSET
    assert "startDate" not in project.to_dict()


def test_16_no_file_can_inject_parts(site: Site) -> None:
    """Each form draws a new boundary, so that no content can hold it."""
    site.server.answer({"pendingFile": {"ref": "tf_1"}})
    for _ in range(5):
        site.do(lambda tw: tw.files.send_classic(Upload(b"\r\n--+++\r\n", name="a.txt")))
    assert len({seen.headers["content-type"].partition("boundary=")[2] for seen in site.server.seen}) == 5


def test_17_importing_a_model_imports_what_it_needs() -> None:
    """A model brings the runtime and no other model; a client brings none."""
    program = (
        "import sys; from workapis.teamwork_projects.models import Tag; from workapis.teamwork_projects import "
        "TeamworkProjects; print(*sorted(m for m in sys.modules if '.models.' in m), 'httpx' in sys.modules)"
    )
    path = {"PYTHONPATH": f"{ROOT / 'overlays'}:{ROOT / 'generated'}"}
    done = subprocess.run([sys.executable, "-c", program], env=path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["workapis_generated.teamwork_projects.models.tag", "False"]


def test_18_values_that_differ_in_case_are_two() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"type": "string", "enum": ["a", "A"]}}
    assert 'Literal["a", "A"]' in _resource(_small(parameters=[parameter]))


def test_20_a_fault_is_told_in_words() -> None:
    """A fault is a place, a message and what to do; no object's address is in it."""
    with pytest.raises(FaultsError) as caught:
        generate("small", _small(**{"x-workapis-method": ""}), FORMATS)
    assert "object at 0x" not in str(caught.value)
    assert "listThings" in str(caught.value)


def test_22_a_scheme_that_cannot_be_run_stops_the_run() -> None:
    """A security scheme is not ignored: a client is made of one that takes a credential, or not at all."""
    document = _small()
    document["x-workapis-auth"] = [{"scheme": "oauth", "token": {"argument": "token"}}]
    with pytest.raises(FaultsError, match="does not have"):
        plan("small", document, FORMATS)
    document["components"] = {"securitySchemes": {"oauth": {"type": "openIdConnect"}}}
    document["x-workapis-auth"] = [{"scheme": "oauth", "oauth2": {"argument": "oauth2"}}]
    with pytest.raises(FaultsError, match="no client supports the flows"):
        plan("small", document, FORMATS)


def test_23_the_formatter_is_ours(tmp_path: Path) -> None:
    """No hook of the generator runs a formatter: ours is pinned, and mypy checks all of generated/ with `strict`."""
    assert generator_config(tmp_path).post_hooks == []
    assert (
        '"generated"'
        in (ROOT / "pyproject.toml").read_text("utf-8").partition("[tool.mypy]")[2].partition("[tool.p")[0]
    )


def test_24_ids_are_numbers(site: Site) -> None:
    """An id that comes as digits is an int; to read what is no number is a `DecodeError`."""
    assert type(Project.from_dict({**_printed(), "id": "1"}).id) is int
    site.server.answer({"STATUS": "OK", "project": {**_printed(), "id": "one"}})
    with pytest.raises(DecodeError):
        _ = site.do(lambda tw: tw.projects.get(1)).id


def test_25_no_name_moves_because_of_another() -> None:
    """Two keys that fold to one name stop the run; they do not get names that depend on one another."""
    document = _small()
    document["components"] = {
        "schemas": {"Thing": {"type": "object", "properties": {"category-id": {}, "categoryId": {}}}}
    }
    with pytest.raises(FaultsError, match="category-id"):
        generate("small", document, FORMATS)


def test_26_a_path_keeps_its_slashes(site: Site) -> None:
    site.live(lambda live: live.resources.retrieve("a b/c"))
    assert site.server.seen[0].target == "/a%20b/c.json"


@pytest.mark.parametrize("value", [5, "x", [1], {"a": None}, None])
def test_27_an_open_reply_is_what_came(site: Site, value: object) -> None:
    site.server.answer(value)
    assert site.live(lambda live: live.resources.retrieve("a")) == value


def test_28_an_instant_is_written_as_it_was_read() -> None:
    """`…Z` is encoded as `…Z`, and is an aware datetime in between."""
    project = Project.from_dict({**_printed(), "created-on": "2013-12-04T19:11:44Z"})
    assert project.created_on == dt.datetime(2013, 12, 4, 19, 11, 44, tzinfo=dt.UTC)
    assert project.to_dict()["created-on"] == "2013-12-04T19:11:44Z"


def test_30_the_generator_sees_no_operation() -> None:
    """The slow part, a deep copy of each operation, cannot arise: it parses models, given as parsed JSON."""
    for slug in SLUGS:
        document = published(slug)
        assert projection.projection(document, plan(slug, document, FORMATS))["paths"] == {}


TABLE = {
    1: "token shown by repr()",
    2: "timeout=None: waits for ever",
    3: "redirects off without saying so",
    4: "with_* change the original live client",
    5: "HTTPStatus(n) crashes on 520, 529, 599",
    6: "an empty or non-JSON body crashes",
    7: "a documented 4xx returns a model, an undocumented one None",
    8: "an unknown enum value raises ValueError",
    9: "empty or null dates raise",
    10: "null for an object or array crashes",
    11: "a missing required key is a bare KeyError",
    12: "discriminator is ignored",
    13: "explode and style are ignored",
    14: "XML bodies and responses are dropped with a warning",
    15: "Unset loses its identity",
    16: "the multipart boundary is a constant",
    17: "importing one model imports all",
    18: "enum values that differ in case only abort generation",
    19: "a $ref into a sub-schema is unsupported",
    20: "warnings print objects' addresses",
    21: "null cannot be sent as a query value",
    22: "OAuth2 flows are ignored",
    23: "client.py fails mypy --strict behind new formatters",
    24: "strings in integer fields pass unchecked",
    25: "two properties that fold to one name",
    26: "a path parameter that is a path is sent with %2F",
    27: "a reply schema {} returns None",
    28: "…Z instants come back as …+00:00",
    29: "two operationIds that fold to one name overwrite each other",
    30: "generation time grows faster than the number of operations",
}
ELSEWHERE = {
    19: ("tests/pipeline/spec/test_bundle.py", "test_a_reference_leads_to_a_component_of_its_api"),
    21: ("tests/runtime/request/test_target.py", "test_null_is_sent_where_it_may_be"),
    29: ("tests/pipeline/commands/test_faults.py", "test_check_tells_every_kind_of_broken_input"),
}


def _has_test(file: str, name: str) -> bool:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("number", TABLE)
def test_every_defect_has_a_test(number: int) -> None:
    """The table has thirty rows, and each row a test, here or in the module that it names."""
    assert len(TABLE) == 30
    here = [name for name in globals() if name.startswith(f"test_{number:02}_")]
    assert bool(here) != (number in ELSEWHERE)
    assert here or _has_test(*ELSEWHERE[number])
