"""Report the changes between two bundles of an API."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.changes import word_changes
from scripts.changes.change import ADDITIVE, BREAKING, DOCUMENTATION, UserChange, in_order
from scripts.changes.operation_changes import OperationChanges, further_methods, method_of, path_of
from scripts.changes.schema_changes import SchemaChanges
from scripts.changes.shapes import SchemaShapes
from scripts.document import pointer as pointers
from scripts.spec.operations import OperationObject, operations, resolved, webhooks

_NOTHING: Final = "[]"  # a requirement that asks for nothing
_ARGUMENTS: Final = ("username", "password", "token", "oauth2", "location", "spelling")


def api_changes(
    slug: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    old_formats: Mapping[str, Any],
    new_formats: Mapping[str, Any],
) -> list[UserChange]:
    """Return the changes between two bundles of an API, the worst first.

    Args:
        slug: name of the API, for the changes.
        old: the earlier bundle.
        new: the later bundle.
        old_formats: wire formats in the vocabulary of the earlier bundle.
        new_formats: wire formats in the vocabulary of the later bundle.
    """
    if old == new and old_formats == new_formats:
        return []
    schemas = SchemaChanges(SchemaShapes(old, old_formats), SchemaShapes(new, new_formats))
    found = [change.of(slug) for change in (*_client(old, new), *_tables(old, new))]
    for before, after in _matched([*operations(old)], [*operations(new)]):
        name = before.name if before else after.name if after else ""
        found += [change.of(slug, name) for change in _operation(schemas, before, after)]
    found += [change.of(slug) for change in _webhooks(schemas, old, new)]
    return in_order(found)


def _matched(
    old: list[OperationObject], new: list[OperationObject]
) -> Iterator[tuple[OperationObject | None, OperationObject | None]]:
    """Yield the operations that both bundles have as pairs, and those of one bundle with None."""
    left = {item.name: item for item in new}
    paths = {(item.method, path_of(item)): item.name for item in new}
    known = {item.name for item in old}
    for item in old:
        same = item.name if item.name in left else paths.get((item.method, path_of(item)), "")
        other = left.pop(same, None) if same == item.name or same not in known else None
        yield item, other
    yield from ((None, item) for item in left.values())


def _operation(
    schemas: SchemaChanges, old: OperationObject | None, new: OperationObject | None
) -> Iterator[UserChange]:
    if old is not None and new is not None:
        yield from OperationChanges(schemas, old, new).changes()
        yield from _own_security(schemas, old, new)
        before, after = {*further_methods(old)}, {*further_methods(new)}
        place = new.pointer
    elif old is not None:
        before, after, place = {method_of(old), *further_methods(old)}, set[str](), old.pointer
    elif new is not None:
        before, after, place = set[str](), {method_of(new), *further_methods(new)}, new.pointer
    else:
        return
    for name in sorted(before - after):
        yield UserChange(BREAKING, f"{name}()", "removed: programs that call it fail", place)
    for name in sorted(after - before):
        yield UserChange(ADDITIVE, f"{name}()", "new", place)


def _own_security(schemas: SchemaChanges, old: OperationObject, new: OperationObject) -> Iterator[UserChange]:
    if "security" in old.value or "security" in new.value:
        sides = ((schemas.old.document, old), (schemas.new.document, new))
        before, after = (_requirements(doc, item.value.get("security", doc.get("security", []))) for doc, item in sides)
        yield from _security(before, after, pointers.join(new.pointer, "security"), f"{method_of(old)}()")


def _client(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[UserChange]:
    """Yield the changes of the client itself: its name, its arguments, its credentials."""
    client = str(old.get("x-workapis-client", "the client"))
    python = f"{client}()"
    if old.get("x-workapis-client") != new.get("x-workapis-client"):
        why = f"called {new.get('x-workapis-client')} now"
        yield UserChange(BREAKING, client, why, "/x-workapis-client")
    yield from word_changes.words(old, new, "", python)
    yield from word_changes.texts(old.get("info", {}), new.get("info", {}), "/info", client)
    if old.get("tags", []) != new.get("tags", []):
        yield UserChange(DOCUMENTATION, client, "tags: only the documentation of resources changed", "/tags")
    yield from _servers(old, new, client)
    yield from _security(
        _requirements(old, old.get("security", [])), _requirements(new, new.get("security", [])), "/security", python
    )
    yield from _credentials(old, new, client)


def _servers(old: Mapping[str, Any], new: Mapping[str, Any], client: str) -> Iterator[UserChange]:
    before, after = ({**next(iter(item.get("servers", [])), {})} for item in (old, new))
    if before.get("url") != after.get("url"):
        why = f"sends to {after.get('url', '/')} now, was {before.get('url', '/')}"
        yield UserChange(BREAKING, f"{client}()", why, "/servers/0/url")
    yield from word_changes.texts(before, after, "/servers/0", f"{client}()")
    was, now = (item.get("variables", {}) for item in (before, after))
    for name in dict.fromkeys((*was, *now)):
        python, where = f"{client}({name}=)", pointers.join("/servers/0/variables", name)
        if name not in now:
            yield UserChange(BREAKING, python, "removed: programs that pass it fail", where)
        elif name not in was:
            yield UserChange(BREAKING, python, "new and required: programs without it fail", where)
        elif (was[name].get("default"), was[name].get("enum")) != (now[name].get("default"), now[name].get("enum")):
            yield UserChange(BREAKING, python, "its default or its allowed values changed", where)


def _requirements(document: Mapping[str, Any], security: list[Mapping[str, Any]]) -> dict[str, str]:
    """Return the credential options and their names, by what is sent, whatever the names of the schemes."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    found = {}
    for entry in security:
        parts = sorted(
            json.dumps([_scheme(document, schemes.get(name)), sorted(scopes)]) for name, scopes in entry.items()
        )
        found[json.dumps(parts)] = " with ".join(sorted(entry)) or "nothing"
    return found


def _scheme(document: Mapping[str, Any], scheme: Any) -> Any:
    value = resolved(document, scheme) or {}
    return {key: _without_texts(item) for key, item in sorted(value.items()) if key != "description"}


def _without_texts(value: Any) -> Any:
    """Return flows with their scopes by name, without descriptions."""
    if not isinstance(value, dict):
        return value
    return {key: sorted(item) if key == "scopes" else _without_texts(item) for key, item in sorted(value.items())}


def _security(before: Mapping[str, str], after: Mapping[str, str], place: str, python: str) -> Iterator[UserChange]:
    was_free, is_free = (not ways or _NOTHING in ways for ways in (before, after))
    if was_free != is_free:
        told = "the API no longer requires credentials" if is_free else "the API requires credentials now"
        yield UserChange(ADDITIVE if is_free else BREAKING, python, told, place)
        return
    for key in before:
        if key not in after and not is_free:
            why = f"{before[key]} is no longer accepted, or is sent in another way"
            yield UserChange(BREAKING, python, why, place)
    for key in after:
        if key not in before:
            yield UserChange(ADDITIVE, python, f"{after[key]} is accepted too", place)


def _credentials(old: Mapping[str, Any], new: Mapping[str, Any], client: str) -> Iterator[UserChange]:
    before, after = _ways(old), _ways(new)
    was, now = ({name for way in ways.values() for name in way} for ways in (before, after))
    for name in sorted(was - now):
        yield UserChange(BREAKING, f"{client}({name}=)", "removed: programs that pass it fail", "/x-workapis-auth")
    for name in sorted(now - was):
        yield UserChange(ADDITIVE, f"{client}({name}=)", "new", "/x-workapis-auth")
    changed = [key for key in before if key not in after]
    if changed and not was - now:
        why = f"clients send {_told(before[changed[0]])} in another way: another scheme, header, prefix or constant"
        yield UserChange(BREAKING, f"{client}()", why, "/x-workapis-auth")


def _ways(document: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the arguments of each entry of `x-workapis-auth`, by its content, whatever the name of its scheme."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    found = {}
    for word in document.get("x-workapis-auth", []):
        said = {**word, "scheme": _scheme(document, schemes.get(word["scheme"]))}
        arguments = [said.get(part) for part in _ARGUMENTS]
        names = [item if isinstance(item, str) else item.get("argument") for item in arguments if item]
        found[json.dumps(said, sort_keys=True)] = tuple(name for name in names if name)
    return found


def _told(names: tuple[str, ...]) -> str:
    return " and ".join(f"{name}=" for name in names) or "credentials"


def _tables(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[UserChange]:
    before, after = (item.get("x-workapis-tables", {}) for item in (old, new))
    for name in dict.fromkeys((*before, *after)):
        where = pointers.join("/x-workapis-tables", name)
        if name not in before or name not in after:
            kind, why = (ADDITIVE, "new") if name in after else (BREAKING, "removed: programs that use it fail")
            yield UserChange(kind, name, f"the table is {why}", where)
            continue
        was, now = ({str(row[0]): row[1] for row in item[name]["rows"]} for item in (before, after))
        for key in dict.fromkeys((*was, *now)):
            if was.get(key) != now.get(key):
                kind = BREAKING if key in was else ADDITIVE
                yield UserChange(kind, f"{name}[{key}]", f"{now.get(key)!r} now, was {was.get(key)!r}", where)
        yield from word_changes.texts(before[name], after[name], where, name)


def _webhooks(schemas: SchemaChanges, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[UserChange]:
    """Yield the changes of webhooks: clients decode all of a delivery, as they do with responses."""
    before, after = ({item.name: item for item in webhooks(document)} for document in (old, new))
    for name in dict.fromkeys((*before, *after)):
        if name not in before or name not in after:
            kind, why = (ADDITIVE, "new") if name in after else (BREAKING, "no longer described")
            yield UserChange(kind, f"webhooks: {name}", why, (after.get(name) or before[name]).pointer, operation=name)
            continue
        for change in OperationChanges(schemas, before[name], after[name]).delivered():
            yield change.of("", name)
