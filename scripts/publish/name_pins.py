"""Pin the Python names for users in ``overlays/names/<slug>.yaml``, so that no change goes unnoticed.

An API has the file from its first release on, begun with ``{}``; until then its names may change. ``regenerate`` adds
the names of new keys. A name that would change, or whose key is gone, is an error, since programs of users would
break. Removing its line from the file confirms the change. A name that still works as a former name may change: the
new one is pinned in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.document import pointer as pointers
from scripts.document import yaml_writer
from scripts.document.fault import Fault, FaultsError
from scripts.document.yaml_document import Document, load
from scripts.plan.values import ApiPlan, OperationPlan, operations
from scripts.publish.generated_tree import pins_of
from scripts.spec.api import ApiFolder

_FIRST_LINE = "yaml-language-server: $schema=../../overlays/vocabulary/names.schema.json"


def files(api: ApiFolder, plan: ApiPlan) -> dict[str, bytes]:
    """Return the file of pins of one API by path, with the names of new keys added; none before its release.

    Raises:
        FaultsError: a pinned name would change, or its key is gone.
    """
    if not (api.root / pins_of(api.slug)).is_file():
        return {}
    found = names(plan)
    faults = [*_moved(_pins(api), found, _former(plan))]
    if faults:
        raise FaultsError(faults)
    return {pins_of(api.slug): yaml_writer.dump(dict(sorted(found.items())), _FIRST_LINE)}


def check(api: ApiFolder, plan: ApiPlan) -> list[Fault]:
    """Return the errors of the pins of one API: names that would change, keys that are gone."""
    try:
        pins = _pins(api)
    except FaultsError as error:
        return [*error.faults]
    return [*_moved(pins, names(plan), _former(plan))]


def _pins(api: ApiFolder) -> Document:
    path = api.root / pins_of(api.slug)
    return load(path, api.root) if path.is_file() else Document(pins_of(api.slug), {}, "")


def _moved(pins: Document, found: Mapping[str, str], former: Mapping[str, frozenset[str]]) -> Iterator[Fault]:
    for key, pinned in pins.value.items():
        if found.get(key) == pinned or pinned in former.get(key, ()):
            continue
        message = f"{key} was {pinned} and would be {found[key]}" if key in found else f"{key}, {pinned}, would be gone"
        fix = f"keep the name with {_word(key)}{_as_former(key)}, or remove the line if programs may break"
        yield pins.fault(pointers.join("", key), message, fix)


def _word(key: str) -> str:
    """Return the means that keeps the name of a key: an extension, a cell of the table, or a documented value."""
    if " " in key:
        return "the documented value" if key[0].isupper() else "the extension for files in the overlay"
    return "x-workapis-name in the overlay" if "." in key or "(" in key else "`method` of its row in the overlay"


def _as_former(key: str) -> str:
    """Return the advice for a former name."""
    if " " in key:
        return ""
    return f", or as a former one with {'x-workapis-former-names' if '.' in key or '(' in key else '`formerly`'}"


def _former(plan: ApiPlan) -> dict[str, frozenset[str]]:
    """Return the former names that still work, by key."""
    fields = {f"{model.name}.{field.keys[0]}": field.former for model in plan.models for field in model.fields}
    methods = {item.id: item.former for item in operations(plan) if not item.is_further}
    arguments = {
        f"{item.id}({argument.key})": argument.former for item in operations(plan) for argument in item.arguments
    }
    return {key: frozenset(old.name for old in former) for key, former in (fields | methods | arguments).items()}


def names(plan: ApiPlan) -> dict[str, str]:
    """Return the names for users of a client, by key: `Task.id`, `getTask`, `getTask(id)`."""
    found = {f"{model.name}.{field.keys[0]}": field.name for model in plan.models for field in model.fields}
    found |= {f"{enum.name} {value}": name for enum in plan.enums for name, value in enum.members}
    for resource in plan.resources:
        for operation in resource.operations:
            found |= _of_operation(operation)
    return found


def _of_operation(operation: OperationPlan) -> dict[str, str]:
    # A further method of an operation has the arguments of its own method: they are pinned with that one.
    if operation.is_further:
        return {f"{operation.id} {operation.method}": f"{operation.resource}.{operation.method}"}
    names = {operation.id: f"{operation.resource}.{operation.method}"}
    return names | {f"{operation.id}({item.key})": item.name for item in operation.arguments}
