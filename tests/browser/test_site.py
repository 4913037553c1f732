"""The site as readers meet it: every page opens, search leads to operations, colours switch, samples can be copied."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.foreign.npm_package import NpmPackage
from scripts.site.api_facts import Described, described, reference_link
from tests.browser.conftest import DESKTOP, PHONE, ROOT, Opened

AXE = NpmPackage(
    "axe-core",
    "4.14.1",
    "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
)
APIS = described(ROOT)
# The machine may have much else to do.
expect.set_options(timeout=30_000)
KINDS = [
    *("index.html", "guides/pagination.html", "guides/pipeline.html", "apis/index.html", "downloads.html"),
    *("vocabulary/words.html", "python/options.html", "changelog.html", "decisions/index.html"),
    *(f"apis/{APIS[-1].slug}/{name}.html" for name in ("index", "errata", "provenance")),
    f"python/{APIS[0].slug}/index.html",
]
WORDS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "search_words.yaml").read_text("utf-8"))
WIDTH = "document.scrollingElement.scrollWidth"
# Lines of code that a button to copy them covers.
COVERED = """[...document.querySelectorAll(".copyable")].filter(block => {
  const button = block.querySelector(".copy").getBoundingClientRect();
  const lines = document.createRange();
  lines.selectNodeContents(block.querySelector("code"));
  return [...lines.getClientRects()].some(line => line.width && line.right > button.left && line.left < button.right
    && line.bottom > button.top && line.top < button.bottom);
}).map(block => block.querySelector("code").innerText)"""
# Short commands that break over lines.
BROKEN = """[...document.querySelectorAll("article :is(p, li, td) code")].filter(code =>
  /^(nox|pip|python|git) /.test(code.innerText) && code.innerText.length < 20 && code.getClientRects().length > 1
).map(code => code.innerText)"""
# What axe finds in Scalar's own elements, which we do not make; in our bar and pages nothing is excused.
OF_SCALAR = ["#app"]


def pages(site: Path) -> list[str]:
    """Return every page of the site but the reference, by its path."""
    found = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [path for path in found if not path.startswith("reference/")]


def unlike(api: Described) -> tuple[str, str, str]:
    """Return summary, method and path, and place of an operation whose path none other of the API has."""
    found = [*api.operations()]
    operation = found[len(found) // 2]
    summary = str(operation.value["summary"])
    return summary, f"{operation.method.upper()} {operation.path}", reference_link(api.slug, operation)


def described_in(page: Page, summary: str) -> Locator:
    """Return the section of the reference that is about the operation of a summary."""
    return page.locator("section").filter(has=page.get_by_role("heading", name=summary, exact=True)).last


def judged(tab: Opened, excused: list[str]) -> list[str]:
    """Return what axe finds on the page, but in elements of the given selectors."""
    tab.page.evaluate(AXE.file("axe.min.js", ROOT).decode())
    found: dict[str, Any] = tab.page.evaluate("excused => axe.run({exclude: excused.map(each => [each])})", excused)
    return [
        f"{item['id']}: {item['help']}: {', '.join(str(node['target']) for node in item['nodes'][:3])}"
        for item in found["violations"]
    ]


def test_every_page_opens(opened: Opened, address: str, site: Path) -> None:
    """No page has an error in its console, a failed request or one to another host, or is wider than a phone."""
    opened.page.set_viewport_size(PHONE)
    for path in pages(site):
        opened.page.goto(f"{address}/{path}")
        assert opened.page.title(), path
        assert opened.page.locator("h1").count() == 1, path
        assert opened.page.evaluate(WIDTH) <= PHONE["width"], path
        assert opened.page.evaluate(COVERED) == [], path
        assert opened.page.evaluate(BROKEN) == [], path
        assert opened.wrong == []


def test_every_guide_is_on_the_menu(opened: Opened, address: str) -> None:
    """The menu of the guides leads to every file of docs/guides and to the guides from other folders."""
    opened.page.goto(f"{address}/guides/index.html")
    links = opened.page.locator("nav.side a").evaluate_all("links => links.map(each => each.pathname)")
    names = {path.stem for path in (ROOT / "docs/guides").glob("*.md")}
    names |= {"architecture", "adding-an-api", "fixing-an-error", "contributing", "changelog-fragments", "writing"}
    assert sorted(links) == sorted(f"/guides/{name}.html" for name in names)


def test_the_search_finds_the_usual_words(opened: Opened, address: str) -> None:
    """For each word of search_words.yaml, its page is among the first five results."""
    missed: list[str] = []
    opened.page.goto(f"{address}/index.html")
    opened.page.keyboard.press("/")
    opened.page.get_by_role("searchbox").fill("pagination")
    expect(opened.page.locator("dialog.search li").first).to_be_visible()
    for page, words in WORDS.items():
        for word in words:
            opened.page.get_by_role("searchbox").fill(word)
            links = opened.page.locator("dialog.search li a")
            first = links.evaluate_all("links => links.slice(0, 5).map(each => each.pathname)")
            missed += [] if f"/{page}" in first else [f"{word}: {page} is not among {first}"]
    assert missed == []


@pytest.mark.parametrize("path", ["index.html", "guides/errors.html", "python/index.html", "reference/index.html"])
def test_pages_open_from_disk(opened: Opened, site: Path, path: str) -> None:
    """Without a server nothing is missing either."""
    opened.page.goto((site / path).as_uri())
    expect(opened.page.locator(".bar .mark")).to_be_visible()
    if path.startswith("reference"):
        expect(opened.page.get_by_role("heading", name=APIS[0].title).first).to_be_visible()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_search_leads_to_an_operation(opened: Opened, address: str, api: Described) -> None:
    """The keyboard alone leads from the landing page to the reference of an operation, by its method and path."""
    summary, request, place = unlike(api)
    opened.page.goto(f"{address}/index.html")
    opened.page.keyboard.press("/")
    opened.page.keyboard.type(f"{summary} {request} {api.title}")
    expect(opened.page.locator("dialog.search li").first).to_contain_text(summary)
    opened.page.keyboard.press("Enter")
    opened.page.wait_for_url(re.compile(re.escape(place) + r"\Z"))
    expect(opened.page.get_by_role("heading", name=summary, exact=True).first).to_be_in_viewport()


def test_the_reference_switches_between_apis(opened: Opened, address: str) -> None:
    """Its own list leads from one API to each other."""
    opened.page.goto(f"{address}/reference/index.html")
    for before, after in zip(APIS, [*APIS[1:], APIS[0]], strict=True):
        opened.page.get_by_role("button", name=before.title).first.click()
        opened.page.get_by_role("option", name=after.title).click()
        expect(opened.page.get_by_role("heading", name=after.title, level=1)).to_be_visible()


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.slug)
def test_an_operation_has_its_samples_and_its_source(opened: Opened, address: str, api: Described) -> None:
    """The reference shows the samples of the bundle, and links the source of the operation."""
    summary, _, place = unlike(api)
    opened.page.goto(f"{address}/{place}")
    section = described_in(opened.page, summary)
    expect(section).to_contain_text(f"workapis.{api.slug}")
    name = place.rpartition("/")[2]
    expect(section.locator(f"a[href$='apis/{api.slug}/provenance.html#{name}']").first).to_be_visible()


def test_colours_switch_and_stay(opened: Opened, address: str) -> None:
    """The button changes the colours of this page, of the next one and of the reference."""
    page = opened.page
    page.goto(f"{address}/index.html")
    back = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(back)
    page.get_by_role("button", name="Switch between light and dark").click()
    dark = page.evaluate(back)
    assert light != dark
    page.goto(f"{address}/guides/errors.html")
    assert page.evaluate(back) == dark
    page.goto(f"{address}/reference/index.html")
    expect(page.locator("body")).to_have_class(re.compile(r"\bdark-mode\b"))
    assert page.evaluate(back) == dark
    page.get_by_role("button", name="Switch between light and dark").click()
    expect(page.locator("body")).to_have_class(re.compile(r"\blight-mode\b"))
    assert page.evaluate(back) == light


def test_a_sample_can_be_copied(opened: Opened, address: str) -> None:
    """The button puts the text of the sample onto the clipboard, on our pages and in the reference."""
    page = opened.page
    page.goto(f"{address}/index.html")
    block = page.locator(".highlight", has_text="TeamworkProjects(").first
    block.hover()
    block.get_by_role("button", name="Copy").click()
    expect(block.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").strip() == block.locator("code").inner_text().strip()
    summary, _, place = unlike(APIS[0])
    page.goto(f"{address}/{place}")
    sample = described_in(page, summary).locator(".scalar-code-block", has_text=f"workapis.{APIS[0].slug}")
    # By keyboard: while Scalar still renders what is above, the page moves away from under a pointer.
    sample.locator("button.scalar-code-copy").press("Enter")
    page.wait_for_function(
        "text => navigator.clipboard.readText().then(found => found.includes(text))", arg=f"workapis.{APIS[0].slug}"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_a_page_is_accessible(browser: Browser, address: str, path: str, scheme: Any) -> None:
    """Nothing is found by axe, in either scheme, and on a phone."""
    for size in (DESKTOP, PHONE) if scheme == "light" else (DESKTOP,):
        context = browser.new_context(viewport=size, color_scheme=scheme)
        tab = Opened(context.new_page(), "")
        tab.page.goto(f"{address}/{path}")
        assert judged(tab, []) == []
        context.close()


def test_the_search_is_accessible(opened: Opened, address: str) -> None:
    """Nothing is found by axe while it is open with what was found."""
    opened.page.goto(f"{address}/index.html")
    opened.page.get_by_role("button", name="Search").click()
    opened.page.get_by_role("searchbox").fill("project")
    expect(opened.page.locator("dialog.search li").first).to_be_visible()
    assert judged(opened, []) == []


def test_the_bar_of_the_reference_is_accessible(opened: Opened, address: str) -> None:
    """Nothing is found by axe in what we put around Scalar."""
    opened.page.goto(f"{address}/reference/index.html")
    expect(opened.page.get_by_role("heading", name=APIS[0].title).first).to_be_visible()
    assert judged(opened, OF_SCALAR) == []


def test_the_keyboard_reaches_everything(opened: Opened, address: str) -> None:
    """The first stop skips to the content; a menu opens and closes; Escape leaves the search."""
    page = opened.page
    page.goto(f"{address}/guides/errors.html")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.search")).to_be_hidden()


@pytest.mark.parametrize("path", [*KINDS, "reference/index.html"])
def test_a_phone_shows_all(opened: Opened, address: str, path: str) -> None:
    """Nothing is wider than the screen, and the menu leads to every section."""
    opened.page.set_viewport_size(PHONE)
    opened.page.goto(f"{address}/{path}")
    if path.startswith("reference"):
        expect(opened.page.get_by_role("heading", name=APIS[0].title).first).to_be_visible()
    assert opened.page.evaluate("document.scrollingElement.scrollWidth") <= PHONE["width"]
    opened.page.get_by_role("button", name="Menu", exact=True).first.click()
    expect(opened.page.get_by_role("link", name="Guides").first).to_be_visible()
