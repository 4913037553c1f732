"""The documents of the repository: they exist, their links lead somewhere, and their commands work."""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import check, draft, new_api, regenerate
from scripts.document.fault import FaultsError
from scripts.document.yaml_document import load
from scripts.publish.finished_bundle import finish
from scripts.spec.api import ApiFolder
from tests.pipeline.spec_folder import Repository
from tests.repository import APIS, ROOT

DECISIONS = "docs/decisions"
ROOT_DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "NOTICE", "LICENSE")
RECORDS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / DECISIONS).glob("[0-9]*.md"))
FORMS = sorted(path.name for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
DOCUMENTS = [
    *ROOT_DOCUMENTS,
    *RECORDS,
    f"{DECISIONS}/README.md",
    *(f"specs/{api.slug}/README.md" for api in APIS),
    *(f".github/ISSUE_TEMPLATE/{name}" for name in (*FORMS, "config.yml")),
]
DECIDED = (
    *("two-packages-in-one-wheel", "bundle-then-overlay", "plan-and-renderer", "errata-or-overlay"),
    *("faces-are-generated", "exact-pins", "parser-sees-only-models", "models-keep-what-they-read"),
    *("verdicts-are-cached-by-digest", "warnings-are-named"),
)
# A folder of a machine: below a root that only machines have, or in somebody's home.
_MACHINE = re.compile(r"(?<![\w.}])(?:/(?:home|Users|root|tmp|work|opt|usr|var|mnt)/\w|~/\w|[A-Z]:\\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^()\s]+)\)")
# A file that a document shows whole: its path on a line of its own, then the block.
_SHOWN = re.compile(r"^`([^`\n]+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def text(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


def links(path: str) -> list[str]:
    """Return the relative links of a document, without the part after #."""
    found = _LINK.findall(_FENCE.sub("", text(path)))
    return [link.partition("#")[0] for link in found if not re.match(r"[a-z]+:|#", link)]


def sessions(path: Path) -> set[str]:
    """Return the names of the sessions of a noxfile, those in the decorator first."""
    return {
        next(iter(re.findall(r"name='([^']+)'", ast.unparse(each))), node.name)
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
        for each in node.decorator_list
        if ast.unparse(each).partition("(")[0] == "nox.session"
    }


def named_sessions(text: str) -> set[str]:
    found = re.findall(r"\bnox -s ((?:[a-z][a-z_-]*(?: (?!--)|\b))+)", text)
    return {name for names in found for name in names.split()}


# That they are there


@pytest.mark.parametrize("path", DOCUMENTS)
def test_the_document_is_there(path: str) -> None:
    """Every document exists, is not empty, ends in a newline and has no line that ends in blanks."""
    content = text(path)
    assert content.strip()
    assert content.endswith("\n")
    assert not re.search(r"[ \t]$", content, re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS)
def test_no_document_has_a_path_of_a_machine(path: str) -> None:
    """Documents are true on every machine."""
    assert _MACHINE.findall(text(path)) == []


def test_a_path_of_a_machine_would_be_found() -> None:
    """The pattern finds such paths, and none in URLs or in paths of an API."""
    for wrong in ("see /home/me/x", "`/tmp/x`", "(/work/x)", "~/x", "C:\\x"):
        assert _MACHINE.search(wrong), wrong
    for right in ("https://a.example/home/x", "GET /workspaces", "`specs/tmp/x`", "/api/v2"):
        assert not _MACHINE.search(right), right


# That they lead somewhere


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if path.endswith(".md")])
def test_every_relative_link_leads_to_a_file(path: str) -> None:
    folder = (ROOT / path).parent
    assert [link for link in links(path) if not (folder / link).exists()] == []


def _homeless_blocks(document: str) -> list[int]:
    """Return the lines of indented code blocks outside tabs and list items."""
    lines, found, is_inside = document.splitlines(), [], False
    for number, line in enumerate(lines):
        if is_inside or not line.startswith("    ```"):
            is_inside = is_inside and not line.startswith("    ```")
            continue
        is_inside = True
        above = next((other for other in reversed(lines[:number]) if other and not other.startswith("    ")), "")
        if not re.match(r'===? "|!!! |[-*] |\d+\. ', above):
            found.append(number + 1)
    return found


def test_an_indented_block_stands_in_a_tab_or_an_item() -> None:
    """Markdown shows the fence of an indented code block outside a tab or a list item."""
    assert _homeless_blocks('=== "A"\n\n    ```sh\n    a\n    ```\n\nText\n\n    ```sh\n    b\n    ```\n') == [9]
    pages = [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs/guides").glob("*.md"), ROOT / "README.md"]
    assert {path.name: found for path in pages if (found := _homeless_blocks(path.read_text("utf-8")))} == {}


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md"])
def test_every_command_is_a_session(path: str) -> None:
    named = named_sessions(text(path))
    assert named
    assert named - sessions(ROOT / "noxfile.py") == set()


def test_all_sessions_of_a_command_are_seen() -> None:
    """A command may run several sessions, and give arguments to them."""
    words = "`nox -s check validators tests` or pip install nox && nox -s new-api -- lending\nnox -s stale"
    assert named_sessions(words) == {"check", "validators", "tests", "new-api", "stale"}


def test_the_run_of_all_has_every_session() -> None:
    """``.ci/run`` runs every session that noxfile.py runs by default; none is forgotten."""
    (chosen,) = [
        ast.literal_eval(node.value)
        for node in ast.parse(text("noxfile.py")).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "nox.options.sessions"
    ]
    run = {name for line in re.findall(r'"\$nox" -s ([a-z ]+)', text(".ci/run")) for name in line.split()}
    assert set(chosen) <= run


# Decision records


def test_the_records_are_numbered_and_listed() -> None:
    """No two records have a number, and the index lists each under its title, in the order of the numbers."""
    index = text(f"{DECISIONS}/README.md")
    rows = []
    for path in RECORDS:
        name = path.rpartition("/")[2]
        number, title = name[:4], text(path).partition("\n")[0]
        assert title.startswith(f"# {number}: ")
        rows.append(f"| [{number}]({name}) | {title.partition(': ')[2]} |")
    assert re.findall(r"^\| \[.*$", index, re.MULTILINE) == rows
    assert len({row[:7] for row in rows}) == len(rows)


@pytest.mark.parametrize("slug", DECIDED)
def test_what_was_decided_has_a_record(slug: str) -> None:
    assert [path for path in RECORDS if path.endswith(f"-{slug}.md")]


@pytest.mark.parametrize("path", RECORDS)
def test_a_record_says_four_things_shortly(path: str) -> None:
    """Context, decision, consequence, what would change it; in half a page, which is 350 words."""
    content = text(path)
    assert re.findall(r"^## (.+)$", content, re.MULTILINE) == [
        *("Context", "Decision", "Consequence", "What would change it")
    ]
    assert all(part.strip() for part in re.split(r"^## .+$", content, flags=re.MULTILINE)[1:])
    assert len(content.split()) <= 350


# Licence


def test_the_licence_is_the_same_everywhere() -> None:
    """The metadata, the notice and the guide speak of the licence that LICENSE holds; both texts are in the wheel."""
    project = tomllib.loads(text("pyproject.toml"))["project"]
    assert text("LICENSE").startswith("MIT License\n")
    assert project["license"] == "MIT"
    assert set(project["license-files"]) == {"LICENSE", "NOTICE"}
    assert "MIT for code and specs" in text("CONTRIBUTING.md")
    assert "MIT License" in text("NOTICE")


def test_the_notice_names_what_is_needed_and_who_is_meant() -> None:
    """NOTICE has a line for each run-time dependency, and says whose the payloads and names are."""
    notice = text("NOTICE")
    dependencies = tomllib.loads(text("pyproject.toml"))["project"]["dependencies"]
    for dependency in dependencies:
        name = re.match(r"[\w-]+", dependency)
        assert name
        assert re.search(rf"^  {name[0]} +\S.* License$", notice, re.MULTILINE), name[0]
    for word in ("Quotations", "Trademarks", "No affiliation", "Software of others"):
        assert f"{word}." in notice


# Issue forms


def form(name: str) -> dict[str, Any]:
    value: dict[str, Any] = load(ROOT / ".github/ISSUE_TEMPLATE" / name, ROOT).value
    return value


def test_there_are_the_two_forms() -> None:
    """An error of the documentation and an undocumented response have forms of their own."""
    assert FORMS == ["documentation_error.yml", "off_spec_reply.yml"]


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_one(name: str) -> None:
    """A form has a name, a description, and fields of known types, each with an id of its own and a label."""
    value = form(name)
    assert value.keys() == {"name", "description", "title", "body"}
    fields = [item for item in value["body"] if item["type"] != "markdown"]
    assert {item["type"] for item in fields} <= {"input", "textarea", "dropdown", "checkboxes"}
    assert len({item["id"] for item in fields}) == len(fields)
    assert all(item["attributes"]["label"] for item in fields)
    assert any(item.get("validations", {}).get("required") for item in fields)


# The guides, done


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository without an API."""
    return Repository(tmp_path)


def shown(heading: str) -> dict[str, str]:
    """Return the files that a section of the guide shows whole, by path."""
    section = text("CONTRIBUTING.md").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return dict(_SHOWN.findall(section))


def lay_out(repository: Repository, files: dict[str, str]) -> None:
    """Write files; payloads have no newline at their end."""
    for path, content in files.items():
        file = repository.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((content.removesuffix("\n") if "/examples/" in path else content).encode())


def draft_lending(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the page of the guide, and run its commands in its folder."""
    section = text("CONTRIBUTING.md").split("\n## Add an API in five steps\n")[1].split("\n## ")[0]
    lay_out(repository, shown("Add an API in five steps"))
    monkeypatch.chdir(repository.root)
    for module, session in ((new_api, "new-api"), (draft, "draft")):
        (command,) = re.findall(rf"^nox -s {session} -- (.*)$", section, re.MULTILINE)
        monkeypatch.setattr(module, "ROOT", repository.root)
        assert module.main(shlex.split(command)) == 0
    (repository.root / "loans.md").unlink()


def test_an_api_is_added_by_the_five_steps(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page of the guide, and its commands alone, pass all checks and give a client that compiles."""
    assert [*shown("Add an API in five steps")] == ["loans.md"]
    draft_lending(repository, monkeypatch)
    readme = repository.root / "README.md"
    readme.write_text("<!-- apis: written by regenerate -->\n<!-- end of apis -->\n", "utf-8")
    regenerate.regenerate(repository.root, ["lending"], lambda _: None)
    assert "| `workapis.lending` | `Lending(token=)` |" in readme.read_text("utf-8")
    check.check(repository.root, lambda _: None)
    face = repository.root / "overlays/workapis/lending/__init__.py"
    assert '"Lending"' in face.read_text("utf-8")
    for path in (repository.root / "generated").rglob("*.py"):
        compile(path.read_bytes(), path.name, "exec")
    loan = (repository.root / "generated/workapis_generated/lending/models/loan.py").read_text("utf-8")
    assert all(kind in loan for kind in ("id: int", "title: str", "due: dt.date"))


def test_an_error_is_fixed_by_the_three_steps(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printed payload fails at the line that the guide names; with the entry it is checked."""
    draft_lending(repository, monkeypatch)
    files = shown("Fix an error of the documentation in three")
    sources = repository.root / "specs/lending/sources.yaml"
    (entry,) = re.findall(r"^```yaml\n(  - file:.*?)^```$", text("CONTRIBUTING.md"), re.MULTILINE | re.DOTALL)
    repository.change("specs/lending/sources.yaml", "requests:\n", f"{entry}requests:\n")
    ledger = files.pop("specs/lending/errata.yaml")
    lay_out(repository, files)
    whole = sources.read_text("utf-8")
    sources.write_text(whole.replace("    errata: [late-loan-has-a-comment]\n", ""), "utf-8")
    with pytest.raises(FaultsError, match=r"late\.txt:4: the payload cannot be read"):
        finish(ApiFolder("lending", repository.root))
    sources.write_text(whole, "utf-8")
    lay_out(repository, {"specs/lending/errata.yaml": ledger})
    counts = finish(ApiFolder("lending", repository.root)).counts
    assert (counts["payloads"], counts["errata"]) == (2, 1)
