"""Everything that the site is built from: pages in their sections, and files that are served as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.site.api_facts import Described, described
from scripts.site.page import SitePage, relinked, title_of
from scripts.site.pages import api_pages, api_reference, python_reference, vocabulary_pages
from scripts.site.pages import downloads as docs_downloads
from scripts.site.pages.landing import landing

SITE = "docs"
# Guides that are elsewhere in the repository, by their names in the site.
_ELSEWHERE = {
    "architecture.md": "docs/architecture.md",
    "changelog-fragments.md": "docs/changes/README.md",
    "writing.md": "docs/writing.md",
}
NAME = "workapis"
_OTHERS = "<!-- others -->\n"
_DRAWING = re.compile(r"<!-- drawing: ([\w.-]+) -->")
# Sections of CONTRIBUTING that are guides of their own, by the beginning of their heading.
_STEPS = {"Add an API": "adding-an-api", "Fix an error": "fixing-an-error"}


@dataclass(frozen=True)
class Section:
    """A part of the menu: pages, and groups of pages under a title."""

    title: str
    pages: tuple[SitePage, ...]
    groups: tuple[Section, ...] = ()

    def all_pages(self) -> Iterator[SitePage]:
        """Yield its pages and those of its groups."""
        yield from self.pages
        for group in self.groups:
            yield from group.all_pages()

    def menu(self) -> dict[str, list[object]]:
        """Return its part of the menu, as mkdocs has it."""
        pages: list[object] = [{page.title: page.path} for page in self.pages]
        return {self.title: [*pages, *(group.menu() for group in self.groups)]}


@dataclass(frozen=True)
class SiteContent:
    """What is built: pages beside the menu, the sections of the menu, and other files by their paths."""

    alone: tuple[SitePage, ...]
    sections: tuple[Section, ...]
    files: Mapping[str, bytes]
    apis: tuple[Described, ...]

    def pages(self) -> list[SitePage]:
        """Return all pages."""
        return [*self.alone, *(page for section in self.sections for page in section.all_pages())]

    def menu(self) -> list[object]:
        """Return the menu, as mkdocs has it; pages that stand in no section are in it too."""
        return [*({page.title: page.path} for page in self.alone), *(section.menu() for section in self.sections)]


def content(root: Path) -> SiteContent:
    """Return all that the site of a repository is built from.

    Raises:
        FaultsError: a file of the repository cannot be read.
        PackageError: the renderer of the reference cannot be had.
    """
    apis = described(root)
    places = _places(root, apis)
    downloads = docs_downloads.files(root, apis)
    sections = (
        Section("Guides", tuple(_guides(root, places))),
        _apis(apis, places),
        _python(apis, root),
        Section("Vocabulary", tuple(vocabulary_pages.pages(root))),
        Section("Decisions", tuple(_decisions(root, places))),
    )
    alone = (
        landing(root, apis, places),
        _file(root, "CHANGELOG.md", "changelog.md", places),
        docs_downloads.page(downloads),
    )
    assets = {f"assets/{path.name}": path.read_bytes() for path in sorted((root / SITE / "assets").iterdir())}
    reference = api_reference.files(apis, root, NAME, [(section.title, _first(section)) for section in sections])
    return SiteContent(alone, sections, {**assets, **downloads, **reference}, tuple(apis))


def _first(section: Section) -> str:
    return next(section.all_pages()).html


def _places(root: Path, apis: Sequence[Described]) -> dict[str, str]:
    """Return for each file of the repository the path of its page; empty where it has none."""
    tops = (
        *(path.name for path in root.iterdir() if path.is_file()),
        "scripts",
        "overlays",
        "generated",
        "tests",
        "specs",
        "docs",
        "benchmarks",
    )
    found = dict.fromkeys([*tops, *_files(root)], "")
    found |= {"README.md": "index.md", "CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "guides/contributing.md"}
    for this in apis:
        pages = {"README.md": "index.md", "errata.yaml": "errata.md", "sources.yaml": "provenance.md"}
        found |= {f"specs/{this.slug}/{file}": f"apis/{this.slug}/{page}" for file, page in pages.items()}
    found |= {file: f"guides/{name}" for name, file in _ELSEWHERE.items()}
    headings = re.findall(r"^## (.+)$", (root / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    for begin, stem in _STEPS.items():
        heading = next(heading for heading in headings if heading.startswith(begin))
        found[f"CONTRIBUTING.md#{heading.lower().replace(' ', '-')}"] = f"guides/{stem}.md"
    for path in (path for folder in ("decisions", "guides") for path in sorted((root / SITE / folder).glob("*.md"))):
        found[path.relative_to(root).as_posix()] = _page_path(path.relative_to(root / SITE).as_posix())
    for path in (root / vocabulary_pages.FOLDER).glob("*.schema.json"):
        name = path.name.removesuffix(".schema.json")
        found |= {
            f"{vocabulary_pages.FOLDER}/{name}{suffix}": f"vocabulary/{name}.md" for suffix in (".schema.json", ".yaml")
        }
    return found


def _files(root: Path) -> Iterator[str]:
    for folder in (
        "benchmarks",
        "docs",
        "scripts",
        "specs",
        "tests",
        *(f"overlays/{name}" for name in ("documents", "names", "vocabulary")),
    ):
        yield from (path.relative_to(root).as_posix() for path in (root / folder).rglob("*"))


def _page_path(path: str) -> str:
    return path.replace("README.md", "index.md")


def _file(root: Path, file: str, page: str, places: Mapping[str, str], title: str = "") -> SitePage:
    """Return the page that a file is; drawings that it names are put in, so that they have the colours of the page."""
    text = (root / file).read_text("utf-8")
    text = _DRAWING.sub(lambda found: ((root / file).parent / found[1]).read_text("utf-8").strip(), text)
    return SitePage(page, title or title_of(text), relinked(text, file, page, places))


def _guides(root: Path, places: Mapping[str, str]) -> Iterator[SitePage]:
    """Yield the index of the guides, then the guides in its order; those that it does not name stand at its mark."""
    folder = root / SITE / "guides"
    index = _file(root, f"{SITE}/guides/index.md", "guides/index.md", places, "Overview")
    files = sorted(path.name for path in folder.glob("*.md") if path.name != "index.md")
    written = {name: _file(root, f"{SITE}/guides/{name}", f"guides/{name}", places) for name in files}
    others = "".join(f"- [{page.title}]({name})\n" for name, page in written.items() if f"({name})" not in index.text)
    index = replace(index, text=index.text.replace(_OTHERS, others))
    found = written | {page.path.removeprefix("guides/"): page for page in _contributing(root, places)}
    found |= {name: _file(root, file, f"guides/{name}", places) for name, file in _ELSEWHERE.items()}
    yield index
    yield from (found[name] for name in re.findall(r"\]\(([\w-]+\.md)\)", index.text))


def _contributing(root: Path, places: Mapping[str, str]) -> Iterator[SitePage]:
    """Yield the pages of CONTRIBUTING: two of its sections are guides of their own."""
    text = (root / "CONTRIBUTING.md").read_text("utf-8")
    head, *parts = re.split(r"^## ", text, flags=re.MULTILINE)
    rest = [head]
    for part in parts:
        stem = next((stem for begin, stem in _STEPS.items() if part.startswith(begin)), "")
        if not stem:
            rest.append(f"## {part}")
            continue
        path = f"guides/{stem}.md"
        yield SitePage(path, part.partition("\n")[0], relinked(f"# {part}", "CONTRIBUTING.md", path, places))
    path = "guides/contributing.md"
    yield SitePage(path, "Contributing", relinked("".join(rest), "CONTRIBUTING.md", path, places))


def _apis(apis: Sequence[Described], places: Mapping[str, str]) -> Section:
    groups = tuple(Section(this.title, tuple(api_pages.pages(this, places))) for this in apis)
    return Section("APIs", (api_pages.index(apis),), groups)


def _python(apis: Sequence[Described], root: Path) -> Section:
    pages = python_reference.pages(apis, root)
    folders = {f"python/{this.slug}/": this for this in apis}
    groups = tuple(
        Section(this.slug, tuple(page for page in pages if page.path.startswith(folder)))
        for folder, this in folders.items()
    )
    return Section("Python", tuple(page for page in pages if page.path.count("/") == 1), groups)


def _decisions(root: Path, places: Mapping[str, str]) -> Iterator[SitePage]:
    folder = f"{SITE}/decisions"
    yield _file(root, f"{folder}/README.md", "decisions/index.md", places, "Overview")
    for path in sorted((root / folder).glob("[0-9]*.md")):
        yield _file(root, f"{folder}/{path.name}", f"decisions/{path.name}", places)
