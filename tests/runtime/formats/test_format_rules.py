"""The rules of formats without a server: paths with two formats, loaded modules, hidden parts, responses."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.stage import Stage
from tests.fakes.stage import operation as staged
from tests.fakes.xml_service import reply_of
from tests.generated import operations
from tests.repository import Example, examples, payload
from workapis._api.api import Api, ErrorFormat
from workapis._api.operation import Parameter
from workapis._auth.schemes import Basic
from workapis._call.exchange import call
from workapis._formats.formats import Formats, TypedElements
from workapis._formats.negotiation import JSON, spelling
from workapis._models.wire import STRING
from workapis.errors import BadRequestError, WorkAPIsError
from workapis.options import RetryPolicy
from workapis.transport import Response

API = Api(
    *("small", "Small", "https://{site}.example.org/api"),
    errors=ErrorFormat({"STATUS": "Error"}, ("MESSAGE",)),
    formats=Formats("json", ("xml",), TypedElements(), ("/v2/",)),
)


SHAPELESS = Api("bare", "Bare", "https://{site}.example.org/api", formats=Formats("json", ("xml",)))


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("/a.json", "/a.xml"),
        ("/a/{id}.json", "/a/{id}.xml"),
        ("/a.json/{id}", "/a.json/{id}"),
        ("/a/{id}", "/a/{id}"),
        ("/a.pdf", "/a.pdf"),
        ("/v2/a.json", "/v2/a.json"),
        ("/a/v2/b.json", "/a/v2/b.xml"),
    ],
)
def test_only_a_path_with_a_suffix_has_two_formats(template: str, path: str) -> None:
    """A path that ends otherwise, or belongs to another version of the API, stays as it is, and so do its bodies."""
    how = spelling(API.formats, template, "xml")
    assert how.path(template) == path
    assert (how is JSON) == (template == path)
    assert spelling(API.formats, path, None) is JSON


def test_a_parameter_that_looks_like_a_suffix_is_none() -> None:
    """The suffix is that of the template, never of a value in it."""
    stage = Stage()
    for number, value in enumerate(("a.json", "b.xml")):
        what = staged(path="/a/{id}", parameters=(Parameter("id", "id", "path", STRING),))
        stage.run(call(stage.service(API, format="xml"), what, {"id": value}))
        assert stage.seen[number].url.endswith(f"/a/{value}")
        assert stage.seen[number].headers["accept"] == "application/json"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_secret_that_xml_spells_otherwise_is_not_shown(encoding: str) -> None:
    """A service that repeats what was sent escapes it, and may write it in another encoding."""
    secret = "k<e>y&'s-\"secret"
    escaped = "k&lt;e&gt;y&amp;&apos;s-&quot;secret"
    for api in (API, SHAPELESS):
        stage = Stage(script=[Response(400, {}, f"<r><MESSAGE>{escaped} </MESSAGE></r>".encode(encoding))])
        service = stage.service(api, auth=Basic(secret, "X"), retry=RetryPolicy(attempts=1))
        with pytest.raises(BadRequestError) as caught:
            stage.call(staged(), service)
        assert caught.value.reply is not None
        shown = [str(caught.value), repr(vars(caught.value)), caught.value.reply.content.decode(encoding)]
        assert not any(text in each for each in shown for text in (secret, escaped))


@pytest.mark.parametrize(
    "example", [each for each in examples() if each.slug == "teamwork_projects" and "200" in each.subject], ids=str
)
def test_a_whole_reply_is_the_same_in_both_formats(example: Example) -> None:
    """Envelope, status fields and model: every printed response of an operation."""
    what, stage = operations(example.slug)[example.subject[0]], Stage()
    api = Api("tw", "Tw", "https://x.example", errors=API.errors, formats=API.formats)
    found = []
    for content in (reply_of(example.value), json.dumps(example.value).encode()):
        stage.script = [Response(200, {}, content)]
        found.append(stage.call(what, stage.service(api), path="/x.xml").parsed)
    assert found[0] == found[1]
    assert (found[0] is None) == (what.reply is None)


def test_nobody_loads_an_xml_parser_who_reads_none() -> None:
    """Not the package, not a client, and not a call whose response is JSON."""
    program = (
        "import sys\n"
        "from workapis.teamwork_projects import TeamworkProjects\n"
        "from workapis.transport import Response\n"
        "class Answer:\n"
        "    def send(self, request):\n"
        "        return Response(200, {}, b'{\"projects\": []}')\n"
        "with TeamworkProjects(site='a', api_key='k', transport=Answer()) as tw:\n"
        "    assert list(tw.projects.list()) == []\n"
        "parts = ('xml', 'pyexpat', 'workapis._formats.xml_')\n"
        "print([name for name in sys.modules if name.startswith(parts)])\n"
    )
    path = {"PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=path, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", ["json", "xml"])
def test_drift_is_the_same_in_both_formats(name: str) -> None:
    """An unknown key and an unexpected value are noted, with pointers; the format itself is no drift."""
    printed = payload("teamwork_projects", ("getProject", "200"))
    odd = {**printed, "project": {**printed["project"], "created-on": "yesterday", "mood": {"is": "good"}}}
    content = reply_of(odd) if name == "xml" else json.dumps(odd).encode()
    stage = Stage(script=[Response(200, {"content-type": f"application/{name}; charset=utf-8"}, content)])
    service = stage.service(API)
    project = stage.call(operations("teamwork_projects")["getProject"], service, path="/x.xml").parsed
    assert sorted((each.kind.name, each.pointer) for each in service.drift) == [
        ("UNEXPLAINED_VALUE", "/project/created-on"),
        ("UNKNOWN_KEY", "/project/mood"),
    ]
    assert project.unknown == {"mood": {"is": "good"}}


PIECES = st.sampled_from(
    [
        *("<projects type='array'>", "</projects>", "<project>", "</project>", "<id type='integer'>", "7", "</id>"),
        *(
            "<response>",
            "</response>",
            "<STATUS>",
            "Error",
            "</STATUS>",
            "<MESSAGE/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
        ),
        *(
            "<?xml version='1.0'?>",
            "<!DOCTYPE a>",
            "&amp;",
            "&x;",
            " ",
            "\ufeff",
            "<a nil='true'/>",
            "<x:y/>",
            "<",
            "{",
            "[",
        ),
    ]
)


BODIES = st.binary(max_size=60) | st.lists(PIECES, max_size=12).map("".join).map(str.encode)


MEDIA = st.sampled_from(
    ["application/json", "application/xml", "text/xml; charset=utf-16", "text/html", "a/b;charset=", ""]
)


@given(BODIES, st.sampled_from([200, 201, 204, 400, 404, 422, 429, 500]), MEDIA, st.booleans())
def test_whatever_comes_is_a_value_or_an_error_of_the_tree(body: bytes, status: int, media: str, shaped: bool) -> None:
    """Any bytes, under any status and name, with a convention and without: nothing else is raised, and it pickles."""
    stage = Stage(script=[Response(status, {"content-type": media}, body)])
    what = operations("teamwork_projects")["listProjects"] if shaped else staged()
    caught: list[WorkAPIsError] = []
    try:
        stage.call(what, stage.service(API if shaped else SHAPELESS, retry=RetryPolicy(attempts=1)), path="/x.xml")
    except WorkAPIsError as error:
        caught = [error]
    assert caught or status < 300
    assert [str(pickle.loads(pickle.dumps(error))) for error in caught] == [str(error) for error in caught]
