"""The command new-api: pages of documentation become the files of an API, and every guess is reported."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import check, draft, new_api
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import load
from scripts.spec.operations import METHODS
from tests.pipeline.spec_folder import Repository

PLAIN = """\
# Pots

The server is `https://kiln.example/api/v2`. An `X-Kiln-Key` or a name and a password by HTTP Basic are needed.

## List pots

    GET /pots.json?page=2

_Query parameters_:

* `glaze` - pots with that glaze alone.

```json
[{"id": 7, "name": "Amphora", "potter": {"id": 1, "name": "Eva"}}, {"id": 8, "name": null, "potter": null}]
```

## Get a pot

`GET /pots/7.json` returns the pot. Status 404 says that there is none.

```json
{"id": 7, "name": "Amphora", "potter": {"id": 1, "name": "Eva"}, "fired_at": "2026-01-02T03:04:05Z"}
```

## Create a pot

```http
POST /pots.json
Content-Type: application/json

{"pot": {"name": "Bowl", "sides": []}}
```

It returns `201 Created`. See "Get a pot" for the body.

## Break a pot

```sh
curl -X DELETE -u me:secret \\
  "https://kiln.example/api/v2/pots/7.json"
```

## Errors

```json
{"error": "No such pot"}
```
"""
CALLED = """\
# Pots

| What | Means |
|---|---|
| glaze | what shines |

## List pots

`GET https://kiln.example/potters/{potter_id}/pots`

| Parameter | Type |
|---|---|
| `potter_id` | integer |
| `glaze` | string |
| size | integer |

## Fire a pot

| Parameter | Type |
|---|---|
| heat | integer |

```sh
curl https://kiln.example/pots/7/fire \\
  -H "Authorization: Bearer abc" -H "Kiln-Account: 5" \\
  -H 'User-Agent: Us' -H "Content-Type: application/json" \\
  -d '{
    "heat": 900
  }'
curl https://kiln.example/pots/8/fire -H "Kiln-Account: 5" --data-raw '[1]'
curl https://kiln.example/pots/8/cool -d 'fast=1'
```
"""
# How pages print requests: a section, and the operation that comes of it.
PRINTED = {
    "a line of text": ("## Get a pot\n\nSend `GET /pots/7` to us.", "getPot GET /pots/{id}"),
    "a template and its example": (
        "## Showing a pot\n\n    GET /pots/[pot_id].[format]\n\n    GET /pots/big.json\n",
        "getPot GET /pots/{pot_id}.json",
    ),
    "a colon before what varies": ("## Remove a pot\n\n```\nDELETE /pots/:id\n```\n", "removePot DELETE /pots/{id}"),
    "a call of curl without a method": (
        "## Fire\n\n```sh\n$ curl -d 'a=1' https://kiln.example/pots/7/fire\n```\n",
        "createFire POST /pots/{pot_id}/fire",
    ),
    "a heading that is the request": ("## PUT /time-entries/3", "updateTimeEntry PUT /time-entries/{id}"),
    "a verb of ours at the end of the path": (
        "## Being done\n\n`POST /pots/7/complete`",
        "completePot POST /pots/{pot_id}/complete",
    ),
    "a heading about something for something": (
        "## Listing all pots for a potter\n\n`GET /potters/1/pots`",
        "listPotsOfPotter GET /potters/{potter_id}/pots",
    ),
    "a heading whose verb is not what the method does": ("## Create, then look\n\n`GET /pots`", "listPots GET /pots"),
    "a version that is a number": ("## Get pots\n\n`GET /api/3/pots`", "listPots GET /api/3/pots"),
}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository without an API."""
    return Repository(tmp_path)


def begun(repository: Repository, text: str, *urls: str) -> list[str]:
    """Begin the API kiln from one page, and return the output."""
    page = repository.root / "pages/pots.md"
    page.parent.mkdir(exist_ok=True)
    page.write_text(text, "utf-8")
    told: list[str] = []
    new_api.new_api(repository.root, "kiln", [page], told.append, urls)
    return told


def value(repository: Repository, path: str) -> Any:
    return load(repository.root / "specs/kiln" / path, repository.root).value


def operations(repository: Repository) -> Iterator[str]:
    """Yield operationId, method and path of every operation, by way of the references of the index."""
    for path, item in value(repository, "openapi.yaml")["paths"].items():
        file, _, name = item["$ref"].partition("#/")
        for method, operation in value(repository, file)[name].items():
            assert method in METHODS
            yield f"{operation['operationId']} {method.upper()} {path}"


def snapshot(root: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_plain_page_and_draft_pass_check(repository: Repository) -> None:
    """The output of both commands needs no hand: it passes the check of all APIs, payloads included."""
    begun(repository, PLAIN, "https://kiln.example/docs/pots")
    draft.draft(repository.root, "kiln", lambda _: None)
    repository.write("README.md", "| [Kiln](specs/kiln/README.md) | `workapis.kiln` |\n")
    told: list[str] = []
    check.check(repository.root, told.append)
    assert "kiln: bundled, 3 payloads checked, overlaid, valid" in told
    assert [*operations(repository)] == [
        *("listPots GET /pots.json", "createPot POST /pots.json"),
        *("getPot GET /pots/{id}.json", "deletePot DELETE /pots/{id}.json"),
    ]
    pots = value(repository, "resources/pots.yaml")
    assert [entry["name"] for entry in pots["pots"]["get"]["parameters"]] == ["glaze", "page"]
    assert [*pots["pots_id"]["get"]["responses"]] == ["200", "404"]
    assert [*pots["pots"]["post"]["responses"]] == ["201"]
    index = value(repository, "openapi.yaml")
    assert index["servers"][0]["url"] == "https://kiln.example/api/v2"
    assert [*index["components"]["securitySchemes"]] == ["key", "basic"]


def test_payloads_are_cut_out_with_lines_and_digests(repository: Repository) -> None:
    """A payload is the bytes of its lines; requests are quoted with theirs; a shared response says so."""
    begun(repository, PLAIN)
    lines = PLAIN.split("\n")
    sources = value(repository, "sources.yaml")
    (document,) = sources["documents"].values()
    assert document["sha256"] == hashlib.sha256(PLAIN.encode()).hexdigest()
    for entry in sources["payloads"]:
        first, last = entry["lines"]
        content = (repository.root / "specs/kiln" / entry["file"]).read_bytes()
        assert content.decode() == "\n".join(lines[first - 1 : last])
        assert entry["sha256"] == hashlib.sha256(content).hexdigest()
    assert {entry["file"]: entry["fits"] for entry in sources["payloads"]} == {
        "examples/listPots/reply.json": ["listPots.200"],
        "examples/getPot/reply.json": ["getPot.200"],
        "examples/createPot/request.json": ["createPot.request"],
    }
    assert len(sources["requests"]) == 4
    assert all(entry["text"] in lines[entry["line"] - 1] for entry in sources["requests"])
    assert sources["without_payload"][0]["name"] == "createPot.201"
    assert sources["without_payload"][0]["reason"] == "shares-payload"


def test_bodies_of_curl_are_payloads(repository: Repository) -> None:
    """The JSON that a call of curl sends is a payload of its request, as it is printed; fields of a form are none."""
    begun(repository, CALLED)
    page = CALLED.split("\n")
    found = {(entry["fits"][0], *entry["lines"]) for entry in value(repository, "sources.yaml")["payloads"]}
    assert found == {("createFire.request", 27, 29), ("createFire.request", 30, 30)}
    printed = (repository.root / "specs/kiln/examples/createFire/request.json").read_text("utf-8")
    assert f"  -d '{printed}'".split("\n") == page[26:29]


def test_tables_of_parameters_are_read_and_others_told(repository: Repository) -> None:
    """Rows of parameters of a read are its query; other tables are reported, as headers of calls are, once."""
    told = begun(repository, CALLED)
    parameters = value(repository, "resources/pots.yaml")["potters_potter_id_pots"]["get"]["parameters"]
    assert [(each["name"], each["in"]) for each in parameters] == [
        ("potter_id", "path"),
        ("glaze", "query"),
        ("size", "query"),
    ]
    assert [line.partition(": not placed: ")[::2] for line in told if "not placed" in line] == [
        ("pots.md:3", "a table, of which nothing is read"),
        ("pots.md:19", "a table, of which nothing is read"),
        (
            "pots.md:25",
            "the header Kiln-Account of a call. If all need it, see x-workapis-headers",
        ),
        (
            "pots.md:26",
            "the header User-Agent of a call. If all need it, see x-workapis-headers",
        ),
    ]


def test_guesses_and_what_has_no_place_are_told(repository: Repository) -> None:
    """Each guess is reported with file and lines of its marks, and a payload of no request with its line."""
    told = begun(repository, PLAIN)
    lines = [line.split(":", 3) for line in told if ": guess: " in line]
    marks = [(path, int(number), why.strip()) for path, numbers, _, why in lines for number in numbers.split(",")]
    for path, number, why in marks:
        assert f"guess: {why}" in (repository.root / path).read_text("utf-8").splitlines()[number - 1]
    assert len({(path, why) for path, _, why in marks}) == len(lines) < len(marks)
    everything = "".join(text.decode() for text in snapshot(repository.root / "specs").values())
    everything += "".join(text.decode() for text in snapshot(repository.root / "overlays/documents").values())
    assert len(marks) == len(re.findall(r"(?:# |<!-- )guess: ", everything)) > 20
    at = PLAIN.split("\n").index('{"error": "No such pot"}') + 1
    assert f"pots.md:{at}: not placed: a payload that belongs to no request" in told


@pytest.mark.parametrize(("text", "expected"), PRINTED.values(), ids=PRINTED)
def test_printed_requests_become_operations(repository: Repository, text: str, expected: str) -> None:
    """However a page prints a request, its path has variables for what varies, and its name begins with a verb."""
    begun(repository, f"# Pots\n\n{text}\n")
    assert [*operations(repository)] == [expected]


def test_the_server_is_what_stands_before_paths(repository: Repository) -> None:
    """If a request is printed with and without a server, the rest is its base path, a number in it a variable."""
    request = "`GET /pots.json`\n\n    curl https://kiln.example/4711/pots.json"
    begun(repository, f"# Pots\n\n## Get pots\n\n{request}\n")
    (server,) = value(repository, "openapi.yaml")["servers"]
    assert server["url"] == "https://kiln.example/{account_id}"
    assert server["variables"] == {"account_id": {"default": "4711"}}
    assert [*operations(repository)] == ["listPots GET /pots.json"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Request:\n\n```json\n\n{}\n```\n\nResponse:\n\n```json\n[]\n```", ["request 11", "200 17"]),
        ("Response:\n\n```json\n[]\n```\n\nBody to send:\n\n```json\n{}\n```", ["200 10", "request 16"]),
        ("```json\n{}\n```\n\n```json\n{}\n```", ["request 8", "200 12"]),
        ("###### Answered with 404\n\n```json\n{}\n```", []),
    ],
)
def test_a_payload_is_of_the_side_that_its_label_says(repository: Repository, text: str, expected: list[str]) -> None:
    """The words before a block distinguish request and response, else the first is the request; errors are left out."""
    begun(repository, f"# Pots\n\n## Create a pot\n\n`POST /pots`\n\n{text}\n")
    payloads = value(repository, "sources.yaml")["payloads"]
    assert [f"{entry['fits'][0].rpartition('.')[2]} {entry['lines'][0]}" for entry in payloads] == expected


def test_a_schema_has_no_name_of_generated_code(repository: Repository) -> None:
    """A schema whose name modules of clients have for something else gets another."""
    begun(repository, '# A\n\n## Get an attachment\n\n`GET /attachments/1`\n\n```json\n{"id": 1}\n```\n')
    draft.draft(repository.root, "kiln", lambda _: None)
    assert [path.name for path in (repository.root / "specs/kiln/schemas").iterdir()] == ["AttachmentRecord.yaml"]


def test_a_path_of_two_pages_stands_in_one_file(repository: Repository) -> None:
    """A path item is in the file of the first page; an operation of another page is listed there."""
    pages = [repository.write("a.md", "# A\n\n## Get pots\n\n`GET /pots`\n")]
    pages.append(repository.write("b.md", "# B\n\n## Create a pot\n\n`POST /pots`\n"))
    new_api.new_api(repository.root, "kiln", pages, lambda _: None)
    assert [*operations(repository)] == ["listPots GET /pots", "createPot POST /pots"]
    documents = value(repository, "sources.yaml")["documents"]
    assert documents["b"]["operations"] == ["createPot"]
    assert "operations" not in documents["a"]


@pytest.mark.parametrize(
    ("slug", "content", "message"),
    [
        ("Kiln", b"# Pots\n", "specs/Kiln/openapi.yaml: 'Kiln' is not a slug"),
        ("shelf", b"# Pots\n", "specs/shelf: shelf exists already"),
        ("kiln", None, "no.md: cannot be read"),
        ("kiln", b"# Pots\n\xff\n", "no.md:2: not UTF-8"),
    ],
)
def test_a_fault_writes_nothing(repository: Repository, slug: str, content: bytes | None, message: str) -> None:
    """A slug that is none or is taken, and a page that cannot be read, are faults, and the tree stays as it was."""
    repository.add("shelf")
    page = repository.root / "no.md"
    if content is not None:
        page.write_bytes(content)
    before = snapshot(repository.root)
    with pytest.raises(FaultsError) as caught:
        new_api.new_api(repository.root, slug, [page], lambda _: None)
    assert message in str(caught.value)
    assert snapshot(repository.root) == before


def test_nothing_is_left_half_written(repository: Repository) -> None:
    """If one file cannot be written, none of the others stays, nor a folder."""
    repository.write("overlays/documents", "a file in the place of the folder\n")
    before = snapshot(repository.root)
    with pytest.raises(OSError, match="overlays/documents"):
        begun(repository, PLAIN)
    (repository.root / "pages/pots.md").unlink()
    assert snapshot(repository.root) == before
    assert not (repository.root / "specs").exists()


def test_the_command_takes_pages_after_options(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Slug, options and pages may come in any order; a fault is reported with the outcome."""
    monkeypatch.setattr(new_api, "ROOT", repository.root)
    page = repository.write("pots.md", PLAIN)
    arguments = ["kiln", "--server", "https://oven.example/", "--url", "https://kiln.example/docs", str(page)]
    assert new_api.main(arguments) == 0
    assert value(repository, "openapi.yaml")["servers"][0]["url"] == "https://oven.example"
    assert (repository.root / "specs/kiln/resources/pots.yaml").read_text("utf-8").startswith("# https://kiln")
    assert "Next: nox -s draft -- kiln" in capsys.readouterr().out
    assert new_api.main(arguments) == 1
    assert capsys.readouterr().err.endswith("2 errors; nothing was written.\n")
