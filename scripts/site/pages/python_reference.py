"""The Python reference: pages that mkdocstrings fills from the docstrings, and the same in Markdown for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import griffe

from scripts.plan.python_names import resource_class
from scripts.site.api_facts import Described
from scripts.site.page import SitePage, table

# Models on one page; with more, it takes long to open.
_MODELS = 40
_GENERATED = "workapis_generated"


def pages(apis: Sequence[Described], root: Path) -> list[SitePage]:
    """Return the pages: public modules of the runtime, then for each API its client, resources and models."""
    modules = _public_modules(root, apis)
    listed = [SitePage(f"python/{name}.md", f"workapis.{name}", _module(name)) for name in modules]
    packages = [page for this in apis for page in _api(this, root)]
    return [_index(apis, modules), *listed, *packages]


def _public_modules(root: Path, apis: Sequence[Described]) -> list[str]:
    folder = root / "overlays" / "workapis"
    slugs = {this.slug for this in apis}
    names = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    return sorted(name for name in names - slugs if not name.startswith("_"))


def _index(apis: Sequence[Described], modules: Sequence[str]) -> SitePage:
    clients: list[list[object]] = [[f"[`workapis.{this.slug}`]({this.slug}/index.md)", this.title] for this in apis]
    listed = "\n".join(f"- [`workapis.{name}`]({name}.md)" for name in modules)
    text = (
        "# Python reference\n\nThe docstrings of the package. Async clients have the same resources, methods "
        "and arguments.\n\n"
        f"{table(['import', 'API'], clients)}\nModules that all clients share:\n\n{listed}\n"
    )
    return SitePage("python/index.md", "Overview", text)


def _module(name: str) -> str:
    return f"# `workapis.{name}`\n\n{_directive(f'workapis.{name}')}"


def _api(this: Described, root: Path) -> Iterator[SitePage]:
    folder = f"python/{this.slug}"
    head = f"# `workapis.{this.slug}`\n\nThe clients of {this.title}.\n\n"
    clients = [f"workapis.{this.slug}.{name}" for name in (this.client, f"Async{this.client}")]
    yield SitePage(f"{folder}/index.md", "clients", head + "\n".join(_directive(name) for name in clients))
    package = root / "generated" / _GENERATED / this.slug
    for path in sorted((package / "resources").glob("[a-z]*.py")):
        name = path.stem
        target = f"{_GENERATED}.{this.slug}.resources.{name}.{resource_class(name)}"
        yield SitePage(f"{folder}/{name}.md", name, f"# `{this.slug}`: `client.{name}`\n\n{_directive(target)}")
    if (package / "webhooks.py").is_file():
        text = f"# `workapis.{this.slug}.webhooks`\n\n{_directive(f'{_GENERATED}.{this.slug}.webhooks')}"
        yield SitePage(f"{folder}/deliveries.md", "webhook deliveries", text)
    yield from _models(this, package)


def _models(this: Described, package: Path) -> Iterator[SitePage]:
    names = _classes(package / "models")
    parts = [names[first : first + _MODELS] for first in range(0, len(names), _MODELS)]
    for number, part in enumerate(parts, 1):
        first, last = part[0][0], part[-1][0]
        title = "models" if len(parts) == 1 else f"models, {first} to {last}"
        stem = "models" if len(parts) == 1 else f"models_{number}"
        listed = "\n".join(_directive(f"{_GENERATED}.{this.slug}.models.{module}.{name}") for name, module in part)
        yield SitePage(f"python/{this.slug}/{stem}.md", title, f"# `{this.slug}`: {title}\n\n{listed}")


def _classes(folder: Path) -> list[tuple[str, str]]:
    found = []
    for path in sorted(folder.glob("[a-z]*.py")):
        lines = path.read_text("utf-8").splitlines()
        names = [line.removeprefix("class ").partition("(")[0].rstrip(":") for line in lines if line[:6] == "class "]
        found += [(name, path.stem) for name in names[:1]]
    return sorted(found)


def _directive(name: str) -> str:
    return f"::: {name}\n    options:\n      heading_level: 2\n"


def as_markdown(page: SitePage, root: Path) -> str:
    """Return a page of the reference whose directives are replaced by signatures and docstrings."""
    loader = _loader(root)
    lines = []
    for line in page.text.splitlines():
        if line.startswith("::: "):
            lines += _told(loader.modules_collection[line.removeprefix("::: ")], 2)
        elif not line.startswith("    "):
            lines.append(line)
    return "\n".join(lines) + "\n"


_LOADED: dict[Path, griffe.GriffeLoader] = {}


def _loader(root: Path) -> griffe.GriffeLoader:
    if root not in _LOADED:
        loader = griffe.GriffeLoader(search_paths=[root / "overlays", root / "generated"])
        for package in ("workapis", _GENERATED):
            loader.load(package)
        loader.resolve_aliases()
        _LOADED[root] = loader
    return _LOADED[root]


def _told(thing: griffe.Object | griffe.Alias, level: int) -> list[str]:
    thing = thing.final_target if isinstance(thing, griffe.Alias) else thing
    mark = "#" * min(level, 6)
    lines = [f"{mark} `{_signature(thing)}`", ""]
    if thing.docstring:
        lines += [thing.docstring.value, ""]
    for member in thing.members.values():
        if _is_public(member):
            lines += _told(member, level + 1)
    return lines


def _is_public(member: griffe.Object | griffe.Alias) -> bool:
    shown = member.name == "__init__" or not member.name.startswith("_")
    return shown and not member.is_alias and member.has_docstring


def _signature(thing: griffe.Object | griffe.Alias) -> str:
    if not isinstance(thing, griffe.Function):
        return thing.name
    parts = [f"{item.name}: {item.annotation}" if item.annotation else item.name for item in thing.parameters]
    returned = f" -> {thing.returns}" if thing.returns else ""
    return f"{thing.name}({', '.join(parts)}){returned}"
