"""Bundle the files of an API to one document: components keep their names, only path items are inlined."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.document import pointer as pointers
from scripts.document.fault import Fault, FaultsError
from scripts.document.origins import Origins
from scripts.document.references import rewrite
from scripts.document.yaml_document import Document
from scripts.spec import wire_formats
from scripts.spec.key_order import COMPONENTS, ROOT, sort
from scripts.spec.spec_files import SpecFiles, read

_MAPS = {"parameters": "parameters.yaml", "responses": "responses.yaml"}
_PATH_ITEMS = ("paths", "webhooks")
# A reference that leads nowhere for every reader: to no file, and not into the network.
_LOST = "#/lost"
_CORRECT = "correct the reference, or add what it names"


@dataclass(frozen=True)
class Bundle:
    """A bundled document, and the source of each place."""

    slug: str
    document: dict[str, Any]
    origins: Origins = field(repr=False)


def bundle(folder: Path, root: Path) -> dict[str, Any]:
    """Return the API of ``folder`` as one document.

    Raises:
        FaultsError: a file cannot be read, or a reference leads nowhere or to a forbidden place.
    """
    source = read(folder, root)
    if source.faults:
        raise FaultsError(source.faults)
    made, faults = bundled(source, wire_formats.limits(wire_formats.formats(root)))
    if faults:
        raise FaultsError(faults)
    return made.document


def bundled(source: SpecFiles, limits: dict[str, wire_formats.Limits]) -> tuple[Bundle, list[Fault]]:
    """Return the bundle of a loaded API, and an error for each reference that cannot be resolved.

    ``limits`` are those of the wire formats, by name. The bundle omits the targets of such references, and of
    references to unreadable files.
    """
    bundler = _Bundler(source)
    document = wire_formats.add_limits(bundler.document(), limits)
    return Bundle(source.slug, document, bundler.origins), bundler.faults


class _Bundler:
    def __init__(self, source: SpecFiles) -> None:
        self.source = source
        self.origins = Origins()
        self.faults: list[Fault] = []

    def document(self) -> dict[str, Any]:
        root = self.source.root
        self.origins.add("", root)
        document = {key: self._keyword(root, key) for key in root.value if key != "components"}
        components = self._components()
        tables = self._tables()
        document |= {"components": components} if components else {}
        document |= {"x-workapis-tables": tables} if tables else {}
        return sort(document, ROOT)

    def _keyword(self, root: Document, key: str) -> Any:
        if key in _PATH_ITEMS and isinstance(root.value[key], dict):
            return {path: self._path_item(key, path) for path in root.value[key]}
        return self._moved(root, pointers.join("", key))

    def _moved(self, document: Document, pointer: str) -> Any:
        """Return the value at the pointer, with its references pointing into the bundle."""
        keyword = pointer.rpartition("/")[2]
        value = pointers.resolve(document.value, pointer)
        return rewrite(value, lambda place, ref: self._target(document, place, ref), pointer, keyword in _PATH_ITEMS)

    def _path_item(self, key: str, path: str) -> Any:
        root = self.source.root
        place = pointers.join("", key, path)
        item = root.value[key][path]
        reference = item.get("$ref") if isinstance(item, dict) else None
        if not isinstance(reference, str):
            return self._moved(root, place)
        found = self._find(root, place, reference)
        if found is None:
            return {}
        document, pointer = found
        if not document.name.startswith(f"{self.source.folder}/resources/") or len(pointers.split(pointer)) != 1:
            self._refuse(
                root,
                place,
                f"{reference} is not a path item of resources/",
                "write it as resources/<page>.yaml#/<name>",
            )
            return {}
        self.origins.add(place, document, pointer)
        return {**self._moved(document, pointer), **{key: value for key, value in item.items() if key != "$ref"}}

    def _components(self) -> dict[str, dict[str, Any]]:
        components: dict[str, dict[str, Any]] = {kind: {} for kind in COMPONENTS}
        for name, document in self.source.within("schemas").items():
            self._component(components, "schemas", name, document, "")
        for kind, path in _MAPS.items():
            for name in self.source.map_of(path):
                self._component(components, kind, name, self.source.documents[path], pointers.join("", name))
        for kind, named in _maps(self.source.root.value.get("components")):
            for name in named:
                self._component(components, kind, name, self.source.root, pointers.join("/components", kind, name))
        return {kind: named for kind, named in components.items() if named}

    def _component(
        self, components: dict[str, dict[str, Any]], kind: str, name: str, document: Document, pointer: str
    ) -> None:
        named = components.setdefault(kind, {})
        if name in named:
            self._refuse(document, pointer, f"the component {kind}/{name} appears twice", "keep one of the two")
            return
        named[name] = self._moved(document, pointer)
        self.origins.add(pointers.join("/components", kind, name), document, pointer)

    def _tables(self) -> dict[str, Any]:
        tables = self.source.within("tables")
        for name, document in tables.items():
            self.origins.add(pointers.join("/x-workapis-tables", name), document)
        return {name: document.value for name, document in tables.items()}

    def _target(self, document: Document, place: str, reference: str) -> str:
        """Return the place in the bundle of the target of a reference."""
        if "/discriminator/mapping/" in place and "/" not in reference and "." not in reference:
            return reference  # the name of a component, not a reference
        found = self._find(document, place, reference)
        target = self._component_of(*found) if found else ""
        if found and not target:
            message, fix = _not_a_component(reference, found[0])
            self._refuse(document, place, message, fix)
        return target or _LOST

    def _find(self, document: Document, place: str, reference: str) -> tuple[Document, str] | None:
        """Return file and place of the target of a reference; None, after an error, if there is no such target."""
        path, _, pointer = reference.partition("#")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(document.name), path)) if path else document.name
        if ":" in path or path.startswith("/") or not name.startswith(f"{self.source.folder}/"):
            self._refuse(
                document, place, f"{reference} leads out of {self.source.folder}", "keep a copy in this folder"
            )
            return None
        inside = name.removeprefix(f"{self.source.folder}/")
        if inside in self.source.unread:
            return None  # the file has an error already
        target = self.source.documents.get(inside)
        if target is None:
            self._refuse(document, place, f"{reference} leads to no file: there is no {name}", _CORRECT)
            return None
        if not self._exists(target, pointer):
            if not path and pointer.startswith("/components/"):
                message = f"{reference} leads into a bundle, and here files refer to files"
                self._refuse(document, place, message, self._file_of(document, pointer))
                return None
            self._refuse(document, place, f"{reference} leads nowhere: {name} has nothing at {pointer}", _CORRECT)
            return None
        return target, pointer

    def _file_of(self, document: Document, pointer: str) -> str:
        """Return the advice for a document that refers to a place of a bundle."""
        _, kind, name, *_ = [*pointers.split(pointer), ""]
        if kind != "schemas" and kind not in _MAPS:
            return f"copy the value under components/{kind} to its place of use"
        file = f"schemas/{name}.yaml" if kind == "schemas" else _MAPS[kind]
        path = posixpath.relpath(f"{self.source.folder}/{file}", posixpath.dirname(document.name))
        there = name in self._names(kind)
        written = f"'{path}'" if kind == "schemas" else f"'{path}#/{pointers.escape(name)}'"
        return f"write {written}" if there else f"write {written}, and describe {name} there"

    def _exists(self, target: Document, pointer: str) -> bool:
        if target is self.source.root and pointer.startswith("/components/"):
            kind, _, name = pointer.removeprefix("/components/").partition("/")
            if pointers.unescape(name) in self._names(kind):
                return True
        try:
            pointers.resolve(target.value, pointer)
        except (KeyError, ValueError):
            return False
        return True

    def _names(self, kind: str) -> set[str]:
        if kind == "schemas":
            return set(self.source.within("schemas"))
        return set(self.source.map_of(_MAPS[kind])) if kind in _MAPS else set()

    def _component_of(self, target: Document, pointer: str) -> str:
        path = target.name.removeprefix(f"{self.source.folder}/")
        tokens = pointers.split(pointer)
        if path.startswith("schemas/"):
            return pointers.join("#/components/schemas", path[8:].removesuffix(".yaml")) if not tokens else ""
        for kind, file in _MAPS.items():
            if path == file and len(tokens) == 1:
                return pointers.join(f"#/components/{kind}", tokens[0])
        in_root = path == "openapi.yaml" and len(tokens) == 3 and tokens[0] == "components"
        return f"#{pointer}" if in_root else ""

    def _refuse(self, document: Document, place: str, message: str, fix: str) -> None:
        self.faults.append(document.fault(pointers.join(place, "$ref"), message, fix))


def _maps(components: Any) -> list[tuple[str, dict[str, Any]]]:
    named = components.items() if isinstance(components, dict) else ()
    return [(kind, value) for kind, value in named if isinstance(value, dict)]


def _not_a_component(reference: str, target: Document) -> tuple[str, str]:
    if "/schemas/" in target.name:
        return f"{reference} leads into a part of a schema", "make that part a file of its own under schemas/"
    return (
        f"{reference} leads to no component",
        "refer to a schema file, or to an entry of parameters.yaml or responses.yaml",
    )
