"""Build the site from its content: with zensical, or with mkdocs-material as a portability check."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from scripts.site.content import NAME, SITE, SiteContent

WORK = ".cache/docs"
DESCRIPTION = "OpenAPI 3.1 descriptions and typed Python clients for services whose vendors publish prose."
_SECONDS = 900
_EXTENSIONS: list[Any] = [
    "attr_list",
    "md_in_html",
    "tables",
    "admonition",
    {"toc": {"permalink": "¶", "permalink_title": "Link to this place", "toc_depth": 3}},
    "pymdownx.superfences",
    {"pymdownx.highlight": {"use_pygments": True}},
    {"pymdownx.tabbed": {"alternate_style": True}},
]


class BuildError(Exception):
    """A generator of sites refused the content."""


def configuration(content: SiteContent, root: Path, site: str, theme: bool) -> dict[str, Any]:
    """Return the configuration, which both generators read; ``theme`` says whether pages look as ours do."""
    ours = {"custom_dir": "theme"} if theme else {}
    options = {
        "docstring_style": "google",
        "show_source": False,
        "show_root_heading": True,
        "show_root_full_path": False,
        "show_root_toc_entry": True,
        "line_length": 88,
        "show_bases": False,
        "show_symbol_type_heading": False,
        "separate_signature": True,
        "show_signature_annotations": True,
        "signature_crossrefs": True,
        "members_order": "source",
        "merge_init_into_class": True,
        "preload_modules": ["workapis", "workapis_generated"],
        "filters": ["!^_"],
        "docstring_section_style": "list",
    }
    handler = {"paths": [str(root / "overlays"), str(root / "generated")], "options": options}
    return {
        "site_name": NAME,
        "site_description": DESCRIPTION,
        "copyright": "MIT, for code and descriptions. Affiliated with none of the vendors; quoted payloads are theirs.",
        "docs_dir": "content",  # beside the configuration: zensical takes no absolute paths
        "site_dir": site,
        "use_directory_urls": False,
        "theme": {"name": "material", "font": False, **ours},
        "plugins": [{"mkdocstrings": {"default_handler": "python", "handlers": {"python": handler}}}],
        "markdown_extensions": _EXTENSIONS,
        "nav": content.menu(),
    }


def stage(content: SiteContent, root: Path) -> None:
    """Write pages and files where the generators read them; what did not change is left as it is."""
    folder = root / WORK / "content"
    wanted = {page.path: page.text.encode() for page in content.pages()} | dict(content.files)
    for path, text in wanted.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.is_file() or file.read_bytes() != text:
            file.write_bytes(text)
    theme = root / WORK / "theme" / "main.html"
    theme.parent.mkdir(parents=True, exist_ok=True)
    theme.write_bytes((root / SITE / "theme" / "main.html").read_bytes())
    for file in folder.rglob("*"):
        if file.is_file() and file.relative_to(folder).as_posix() not in wanted:
            file.unlink()


def build(content: SiteContent, root: Path) -> Path:
    """Build the site with zensical, and return its folder.

    Raises:
        BuildError: it refused.
    """
    site = root / WORK / "built"
    shutil.rmtree(site, ignore_errors=True)
    _run("zensical", ["build", "--strict"], configuration(content, root, site.name, theme=True), root)
    return site


def try_mkdocs(content: SiteContent, root: Path) -> None:
    """Build the same content with mkdocs-material, to throw away.

    Raises:
        BuildError: it refused.
    """
    site = root / WORK / "material"
    _run("mkdocs", ["build", "--strict", "--quiet"], configuration(content, root, site.name, theme=False), root)
    missing = [page.html for page in content.pages() if not (site / page.html).is_file()]
    shutil.rmtree(site)
    if missing:
        raise BuildError(f"mkdocs made no {', '.join(missing)}")


def _run(program: str, arguments: list[str], configuration: dict[str, Any], root: Path) -> None:
    file = root / WORK / f"{program}.yml"
    file.write_text(yaml.safe_dump(configuration, sort_keys=False, allow_unicode=True), "utf-8")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", program, *arguments, "--config-file", str(file)]
    done = subprocess.run(
        command, cwd=root / WORK, env=environment, capture_output=True, encoding="utf-8", timeout=_SECONDS, check=False
    )
    if done.returncode:
        raise BuildError(f"{program} refused:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
