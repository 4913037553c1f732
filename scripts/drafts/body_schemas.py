"""Draft the schemas of bodies of described calls: their names and envelope keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.drafts import call_names
from scripts.drafts.described_calls import DescribedCall
from scripts.evidence.notations import Failure
from scripts.plan.python_names import pascal, snake

_OF_RECORDS = ("get", "list")


@dataclass(frozen=True)
class BodySchema:
    """Schema of a body as in a resource file, the key of the envelope, and whether it is a list."""

    schema: Mapping[str, Any]
    envelope: str = ""
    is_list: bool = False


def values(call: DescribedCall, part: str) -> list[Any]:
    """Return the values in the payloads of a part, without those that cannot be parsed."""
    found: list[Any] = []
    for payload in call.payloads:
        if payload.part == part:
            try:
                found.append(payload.value())
            except Failure:
                continue
    return found


def request(call: DescribedCall) -> BodySchema | None:
    """Return the schema of a request body; None if no payload shows one."""
    if not any(payload.part == "request" for payload in call.payloads):
        return None
    shown: Any = next(iter(values(call, "request")), {})
    verb = pascal(snake(call.id).split("_")[0])
    name = f"{call_names.noun(call.id)}{verb}"
    if isinstance(shown, list):
        return BodySchema(_array(shown, name))
    key = _only_object(shown)
    return BodySchema(_reference(f"{name}Request"), key) if key else BodySchema(_reference(name))


def replies(calls: Sequence[DescribedCall]) -> dict[str, BodySchema]:
    """Return the schemas of the responses by operationId, without calls that have no body."""
    records: dict[str, set[str]] = {}
    for call in calls:
        if snake(call.id).split("_")[0] in _OF_RECORDS:
            keys = records.setdefault(call_names.noun(call.id), set())
            keys.update(*(_record_keys(value) for value in values(call, call.status)))
    found = {
        call.id: _reply(call, records) for call in calls if any(each.part == call.status for each in call.payloads)
    }
    titles = {call.title.lower(): call.id for call in calls if call.id in found}
    for call in calls:
        if call.id not in found and call.shares.lower() in titles and call.status != "204":
            found[call.id] = found[titles[call.shares.lower()]]
    return found


def _reply(call: DescribedCall, records: Mapping[str, set[str]]) -> BodySchema:
    shown: Any = next(iter(values(call, call.status)), {})
    verb, noun = snake(call.id).split("_")[0], call_names.noun(call.id)
    known, keys = records.get(noun, set()), _record_keys(shown)
    if verb not in _OF_RECORDS and known and 2 * len(keys & known) < len(keys):
        noun = f"{noun}{pascal(verb)}Result"
    if isinstance(shown, list):
        return BodySchema(_array(shown, noun), "", call.call.method == "GET")
    listed = [key for key, value in shown.items() if isinstance(value, list)] if isinstance(shown, dict) else []
    if verb == "list" and len(listed) == 1:
        return BodySchema(_reference(f"{pascal(snake(call.id)[5:].partition('_of_')[0])}Reply"), listed[0], True)
    key = _only_object(shown)
    return BodySchema(_reference(f"{noun}Reply"), key) if key else BodySchema(_reference(noun))


def _array(shown: list[Any], name: str) -> dict[str, Any]:
    if not shown or isinstance(shown[0], dict):
        return {"type": "array", "items": _reference(name)}
    kind = {bool: "boolean", int: "integer", float: "number"}.get(type(shown[0]), "string")
    return {"type": "array", "items": {"type": kind}}


def _only_object(shown: Any) -> str:
    """Return the envelope key of an object: the only key with an object, next to at most a few plain values."""
    keys = [key for key, value in shown.items() if isinstance(value, dict)] if isinstance(shown, dict) else []
    return keys[0] if len(keys) == 1 and len(shown) <= len(keys) + (0 if "id" in shown else 1) else ""


def _record_keys(value: Any) -> set[str]:
    if isinstance(value, list):
        return set(value[0]) if value and isinstance(value[0], dict) else set()
    if not isinstance(value, dict):
        return set()
    key = _only_object(value)
    if key:
        return set(value[key])
    lists = [item for item in value.values() if isinstance(item, list) and item and isinstance(item[0], dict)]
    return set(lists[0][0]) if len(lists) == 1 and "id" not in value else set(value)


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"../schemas/{name}.yaml"}
