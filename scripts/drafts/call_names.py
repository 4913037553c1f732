"""Name described calls: operationIds from headings, or from method and path; schemas; summaries."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scripts.plan.python_names import pascal, singular, snake
from scripts.plan.taken_names import OF_MODULES
from scripts.rules import vocabulary

# Beginnings of the first words of headings, and the verb of the vocabulary for each.
_VERBS = {
    **dict.fromkeys(("get", "retriev", "show", "view", "read", "fetch", "find", "detail"), "get"),
    **dict.fromkeys(("list", "all"), "list"),
    **dict.fromkeys(("creat", "mak", "new", "post", "insert"), "create"),
    **dict.fromkeys(("updat", "edit", "modif", "chang", "patch"), "update"),
    **dict.fromkeys(("delet", "destroy", "trash"), "delete"),
}
_BY_METHOD = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_READS = ("get", "list", "search", "retrieve")
_SMALL = frozenset(
    ["a", "an", "the", "all", "your", "one", "single", "specific", "existing", "new", "current", "given", "its"]
)
_BETWEEN = frozenset(
    ["of", "for", "in", "from", "on", "by", "to", "with", "within", "at", "who", "that", "which", "as"]
)
_VARIABLE = re.compile(r"\{[^{}]*\}(\.\w+)?\Z")


def operation_id(title: str, method: str, path: str, is_array: bool, taken: Iterable[str]) -> tuple[str, str]:
    """Return an operationId that is not in use, and what it was guessed from."""
    name = _by_heading(title, method, path, is_array)
    why = "named after the heading"
    if not name:
        name, why = _by_path(method, path, is_array), "named after method and path"
    known = {other.lower() for other in taken}
    if name.lower() in known:
        parents = [snake(part) for part in _literals(path)[:-1]]
        if parents:
            name = f"{name}Of{pascal(_one(parents[0]))}"
    number, free = 1, name
    while free.lower() in known:
        number += 1
        free = f"{name}{number}"
    return free, why


def is_named(title: str, method: str, path: str) -> bool:
    """Return whether a heading names an action and its object."""
    return bool(_by_heading(title, method, path, False))


def noun(operation: str) -> str:
    """Return the object of an operation as a class name: `TimeEntry` for `listTimeEntriesOfProject`."""
    words = re.split(r"_of_|_2\Z", snake(operation))[0].split("_")[1:] or ["thing"]
    return free(pascal("_".join([*words[:-1], singular(words[-1])])))


def free(name: str) -> str:
    """Return a schema name; a different one if generated code uses that for something else."""
    return f"{name}Record" if name in OF_MODULES else name


def words(operation: str) -> str:
    """Return an operationId as a summary: `List time entries` for `listTimeEntries`."""
    return snake(operation).replace("_", " ").capitalize()


def _by_heading(title: str, method: str, path: str, is_array: bool) -> str:
    said = [word.lower() for word in re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*", title)]
    verb = _verb(said[0]) if said else ""
    if not verb or "/" in title or (method == "GET") != (verb in _READS):
        return ""
    about = ["of" if word in _BETWEEN else word for word in said[1:] if word not in _SMALL]
    object_, _, of = snake("_".join(about)).partition("_of_")
    of = of.partition("_of_")[0]
    if not object_ or object_ == "of":
        return ""
    last = object_.rpartition("_")[2]
    if verb == "get" and method == "GET" and not _ends_in_variable(path) and (is_array or singular(last) != last):
        verb = "list"
    object_ = object_ if verb == "list" else _one(object_)
    return f"{verb}{pascal(object_)}{f'Of{pascal(_one(of))}' if of else ''}"


def _verb(word: str) -> str:
    for begins, verb in _VERBS.items():
        if word.startswith(begins):
            return verb
    stem = word.removesuffix("ing")
    return next((form for form in (word, stem, f"{stem}e", word.removesuffix("s")) if form in vocabulary.verbs()), "")


def _by_path(method: str, path: str, is_array: bool) -> str:
    named = [snake(part) for part in _literals(path)] or ["root"]
    verb, last = _BY_METHOD[method], named[-1]
    if _ends_in_variable(path):
        return f"{verb}{pascal(_one(last))}"
    if method == "GET":
        is_list = is_array or _one(last) != last
        return f"{'list' if is_list else 'get'}{pascal(last)}"
    if last in vocabulary.verbs() and len(named) > 1:
        return f"{last}{pascal(_one(named[-2]))}"
    return f"{verb}{pascal(_one(last))}"


def _literals(path: str) -> list[str]:
    parts = [re.sub(r"\.(json|xml)\Z", "", part) for part in path.split("/") if part]
    return [part for part in parts if not part.startswith("{")]


def _ends_in_variable(path: str) -> bool:
    return bool(_VARIABLE.search(path))


def _one(name: str) -> str:
    *before, last = name.split("_")
    return "_".join([*before, singular(last)])
