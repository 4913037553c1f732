"""Content of the documentation site: links, pages from specs and schemas, and the laws of the finished site."""

from __future__ import annotations

import functools
import html
import io
import json
import re
import tarfile
from pathlib import Path

import pytest

from scripts.commands.serve import stamp
from scripts.evidence import notations
from scripts.foreign.npm_package import CACHE, NpmPackage, PackageError, integrity_of
from scripts.site import outputs, site_laws
from scripts.site.api_facts import Described, described, reference_link
from scripts.site.content import Section, SiteContent
from scripts.site.html import Html
from scripts.site.page import SitePage, cell, html_path, plain, relinked, table, title_of
from scripts.site.pages import api_pages, api_reference, landing, python_reference, vocabulary_pages
from scripts.site.printed_lines import amended
from scripts.spec.operations import operations
from tests.repository import ROOT, SLUGS, published

APIS = described(ROOT)
PAGES = functools.cache(lambda slug: api_pages.pages(next(api for api in APIS if api.slug == slug), {}))
PLACES = {"README.md": "index.md", "specs/a/README.md": "apis/a/index.md", "LICENSE": ""}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[a](../../specs/a/README.md#x)", "[a](../apis/a/index.md#x)"),
        ("[licence](../../LICENSE)", "licence"),
        ("[out](https://a.example/x) [here](#y)", "[out](https://a.example/x) [here](#y)"),
        ("[site](../reference/index.html)", "[site](../reference/index.html)"),
        ("```text\n[a](../../a/README.md)\n```\n", "```text\n[a](../../a/README.md)\n```\n"),
    ],
)
def test_links_of_the_repository_become_links_of_the_site(text: str, wanted: str) -> None:
    """Pages are linked, other files become plain text; addresses, places, links of the site and code stay."""
    assert relinked(text, "docs/guides/g.md", "guides/g.md", PLACES) == wanted


def test_texts_of_specs_are_no_html() -> None:
    """A text is in a cell on one line, its bars and elements of HTML outside code escaped."""
    assert cell("a <b>\n| `<c>`") == "a &lt;b> \\| `<c>`"
    assert table(["x"], []) == ""
    assert table(["x"], [["1"]]) == "| x |\n| --- |\n| 1 |\n"
    assert (html_path("a/README.md"), html_path("a/b.md")) == ("a/index.html", "a/b.html")
    assert title_of("text\n# The `x` of y\n") == "The x of y"


@pytest.mark.parametrize("this", APIS, ids=lambda this: this.slug)
def test_the_pages_of_an_api_tell_all_that_is_known(this: object) -> None:
    """Every operation has its place, with the vendor's page."""
    api = next(item for item in APIS if item is this)
    _, _, provenance = PAGES(api.slug)
    for operation in api.operations():
        assert f"{{#{operation.name}}}" in provenance.text
        assert reference_link(api.slug, operation) in provenance.text
        assert api_pages.vendor_page(api, operation) in provenance.text
    for left in api.sources.get("left_out", ()):
        assert cell(left["what"]) in provenance.text


@pytest.mark.parametrize("this", APIS, ids=lambda this: this.slug)
def test_an_erratum_shows_what_is_printed_and_what_is_used(this: object) -> None:
    """Each entry has both; lines of a payload equal those of its file, with marks on the lines that it names."""
    api = next(item for item in APIS if item is this)
    text = PAGES(api.slug)[1].text
    for entry in api.errata:
        shown = text.split(f"### {plain(entry['title'])} {{#{entry['id']}}}\n")[1].split("\n### ")[0]
        printed, used = shown.split('<div class="used" markdown>')
        assert plain(entry["says"]) in printed
        assert plain(entry["we_use"]) in used
        if "file" not in entry["where"]:
            continue
        payload = (api.api.folder / entry["where"]["file"]).read_text("utf-8").splitlines()
        lines = re.findall(r'data-line="(\d+)">(.*?)</span>', printed)
        for number, content in lines:
            parts = html.unescape(re.sub("<.*?>", "", content.replace("&lt;", "\0"))).replace("\0", "<").split("…")
            assert all(part in payload[int(number) - 1] for part in parts)
        first, last = entry["where"]["lines"]
        marked = [int(number) for number, content in lines if "<mark>" in content]
        assert marked
        assert all(first <= number <= last for number in marked)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_what_is_used_can_be_read(api: Described) -> None:
    """A payload that one entry amends parses as JSON or XML with that entry, and not without."""
    for payload in api.sources["payloads"]:
        entries = [entry for entry in api.errata if entry["where"].get("file") == payload["file"] and "amend" in entry]
        if len(entries) == 1:
            text = (api.api.folder / payload["file"]).read_text("utf-8")
            used = amended(text, entries[0]["amend"])
            if notations.notation(text) == "json":
                with pytest.raises(notations.Failure):
                    notations.read(text, "json")
            notations.read(used, notations.notation(used))


def test_the_landing_page_has_the_figures_of_the_build() -> None:
    """Operations, payloads, errata and typed results of each API equal the counts of the manifest."""
    text = landing.landing(ROOT, APIS, {}).text
    for this in APIS:
        assert f"Results with a type: {this.counts['typed']} of {this.counts['with_result']}." in text
        card = text.split(f"### [{this.title}]")[1].split("</ul>")[0]
        assert [f"<strong>{this.counts[name]}</strong>" in card for name in ("operations", "payloads", "errata")] == [
            True
        ] * 3


def test_the_vocabulary_has_every_word() -> None:
    pages = {page.path: page.text for page in vocabulary_pages.pages(ROOT)}
    for path in (ROOT / vocabulary_pages.FOLDER).glob("*.schema.json"):
        schema = json.loads(path.read_text("utf-8"))
        text = pages[f"vocabulary/{path.name.removesuffix('.schema.json')}.md"]
        for word, value in schema.get("properties", {}).items():
            assert f"| `{word}` |" in text
            assert cell(value.get("description", "")) in text


@pytest.mark.parametrize("this", APIS, ids=lambda this: this.slug)
def test_the_reference_tells_where_operations_are_from(this: object) -> None:
    """Each operation of the rendered document ends with its source; payloads and samples are those of the bundle."""
    api = next(item for item in APIS if item is this)
    told = api_reference.told(api)
    for before, after in zip(operations(published(api.slug)), operations(told), strict=True):
        assert "**Source:**" in after.value["description"]
        assert after.value["responses"] == before.value["responses"]
        assert after.value["x-codeSamples"] == before.value["x-codeSamples"]
    assert not [key for key in told if key.startswith("x-workapis")]


def test_the_python_reference_covers_every_method() -> None:
    """Every public method of every resource, and every model, is on a page, also in its Markdown."""
    pages = python_reference.pages(APIS, ROOT)
    named = "\n".join(page.text for page in pages)
    for slug in SLUGS:
        for folder in ("resources", "models"):
            for path in (ROOT / "generated/workapis_generated" / slug / folder).glob("[a-z]*.py"):
                assert f"workapis_generated.{slug}.{folder}.{path.stem}." in named
    page = next(page for page in pages if page.path == f"python/{SLUGS[0]}/index.md")
    text = python_reference.as_markdown(page, ROOT)
    assert f"`{APIS[0].client}`" in text
    assert ":::" not in text
    assert "Raises:" in text


def _site(folder: Path, index: str, other: str = "<h1 id='a'>x</h1>") -> tuple[SiteContent, Path]:
    pages = (SitePage("index.md", "Home", "# Home\n"), SitePage("other.md", "Other", "# Other\n"))
    content = SiteContent((pages[0],), (Section("S", (pages[1],)),), {}, ())
    (folder / "assets").mkdir(exist_ok=True)
    for page in pages:
        (folder / page.path).write_text(page.text)
    (folder / "objects.inv").write_bytes(b"")
    (folder / "index.html").write_text(index)
    (folder / "other.html").write_text(other)
    return content, folder


@pytest.mark.parametrize(
    ("index", "wrong"),
    [
        ("<a href='other.html#a'>x</a> <a href='https://a.example/b'>y</a>", []),
        ("<a href='gone.html'>x</a>", ["index.html: gone.html: there is no such file"]),
        ("<a href='other.html#b'>x</a>", ["index.html: other.html#b: there is no such place"]),
        ("<a href='#b'>x</a>", ["index.html: #b: there is no such place"]),
        ("<a href='https:/a.example'>x</a>", ["index.html: https:/a.example is no address"]),
        ("<img src='https://a.example/x.png'>", ["index.html: loads https://a.example/x.png"]),
        (f"<p>{'x' * 300_000}</p>", ["index.html: loads 300007 bytes, more than 256000"]),
    ],
)
def test_what_is_wrong_with_a_site_is_told(tmp_path: Path, index: str, wrong: list[str]) -> None:
    """Broken links and places, addresses that are none, what is loaded from outside, and a heavy first page."""
    assert site_laws.faults(*_site(tmp_path, index)) == wrong


def test_a_script_that_asks_another_host_is_told(tmp_path: Path) -> None:
    """Also in style sheets."""
    content, site = _site(tmp_path, "")
    (site / "assets/a.css").write_text("a { background: url(https://a.example/x.png) }")
    (site / "assets/b.js").write_text('fetch("//a.example/x")')
    wanted = [f"assets/{name}: asks another host" for name in ("a.css", "b.js")]
    assert site_laws.faults(content, site) == wanted


def test_programs_get_every_page(tmp_path: Path) -> None:
    """``llms.txt`` lists each page; its Markdown has neither front matter nor comments; the search has its headings."""
    content, site = _site(tmp_path, "<h1>Home</h1><p>Words", "<h1 id='a'>Other</h1><h2 id='b'>Part</h2><p>More")
    outputs.finish(content, site, ROOT)
    assert "- [Home](index.md)" in (text := (site / "llms.txt").read_text("utf-8"))
    assert "- [Other](other.md)" in text
    found = json.loads((site / "assets/search.js").read_text("utf-8").partition("=")[2].rstrip(";\n"))
    assert ["Part · Other", "other.html#b", "S", "More"] in found
    page = SitePage("a.md", "A", "---\nlayout: home\n---\n\n# A {#x}\n<!-- note -->\ntext\n")
    assert outputs.markdown(page, ROOT) == "# A\ntext\n"


def test_html_is_read_by_headings() -> None:
    """Links, places and text are found; scripts, navigation and marks at headings are no text."""
    page = Html.of(
        "<nav><a href='n.html'>no</a></nav><h1 id=t>Title<small class='doc doc-label'><b>no</b></small>"
        "<a class='headerlink' href='#t'>¶</a></h1><p>one "
        "<b>two</b></p><script src='s.js'>no</script><link rel='alternate' href='x.md'>"
    )
    assert (page.links, page.fetched, page.places) == (["n.html", "#t", "x.md"], ["s.js"], {"t"})
    assert [(part.title, part.place, part.text) for part in page.parts] == [("Title", "t", "one two")]


def test_a_package_is_what_was_pinned(tmp_path: Path) -> None:
    """A file comes only from an archive with the pinned digest."""
    archive = tmp_path / CACHE / "a-b-1.0.0.tgz"
    archive.parent.mkdir(parents=True)
    with tarfile.open(archive, "w:gz") as opened:
        info = tarfile.TarInfo("package/x.js")
        info.size = 3
        opened.addfile(info, io.BytesIO(b"abc"))
    package = NpmPackage("@a/b", "1.0.0", integrity_of(archive.read_bytes()))
    assert package.file("x.js", tmp_path) == b"abc"
    with pytest.raises(PackageError, match=r"no file y\.js"):
        package.file("y.js", tmp_path)
    with pytest.raises(PackageError, match="another digest than its pin"):
        NpmPackage("@a/b", "1.0.0", "sha512-other").file("x.js", tmp_path)


def test_a_change_of_a_source_is_noticed(tmp_path: Path) -> None:
    """The stamp of a tree changes with a file below specs/, and not with one outside."""
    (tmp_path / "specs").mkdir()
    before = stamp(tmp_path)
    (tmp_path / "elsewhere.md").write_text("x")
    assert stamp(tmp_path) == before
    (tmp_path / "specs/a.yaml").write_text("x")
    assert stamp(tmp_path) != before
