"""Parse the requests that pages print: a line such as `GET /projects.json`, a path template, a curl command."""

from __future__ import annotations

import itertools
import re
import shlex
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, unquote, urlsplit

from scripts.drafts.page import Block, PageSection
from scripts.plan.python_names import singular, snake

_METHODS = "GET|POST|PUT|PATCH|DELETE"
_IN_TEXT = re.compile(rf"(?:^|[\s`*(>])({_METHODS})\s+((?:https?://|/)[^\s`*]*)")
_IN_BLOCK = re.compile(rf"\s*(?:>\s*)?({_METHODS})\s+((?:https?://|/)\S*)(?:\s+HTTP/[0-9.]+)?\s*\Z")
_CURL = re.compile(r"\s*(?:\$\s+)?curl\s")
_SENT = re.compile(r"(?:-d|--data(?:-raw|-binary)?|--json)[ =]\s*'\s*([{\[][^']*?)\s*'")
_HEADER = re.compile(r"(?:-H|--header)[ =]?[\"']([A-Za-z0-9-]+):")
# Headers for credentials and formats, which security schemes and media types describe.
_USUAL = re.compile(r"Authorization|Accept|Content-Type|X-.*(?:Key|Token)", re.IGNORECASE)
_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "-F", "--form", "--json")
# Notations of pages for a variable part of a path: {id}, [id], <id>, :id, $ID, ${ID}.
_VARIES = re.compile(r"\{(\w+)\}|\[(\w+)\]|<([\w -]+)>|(?<=/):(\w+)|\$\{?(\w+)\}?")
_FORMAT = re.compile(r"\.\{format\}\Z")
_NUMBER = re.compile(r"[0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_ENDING = re.compile(r"(\.(?:json|xml))\Z")


@dataclass(frozen=True)
class PrintedCall:
    """One printed request; ``text`` is the quote for sources.yaml, empty for a template, which is no example.

    ``path`` has its variable parts in braces, ``origin`` is the URL before it, if the page prints one.
    """

    method: str
    path: str
    line: int
    text: str
    query: tuple[tuple[str, str], ...] = ()
    origin: str = ""

    @property
    def shape(self) -> tuple[str, str]:
        """Method and path without the names of variable parts: equal for requests of one operation."""
        return self.method, re.sub(r"\{[^{}]*\}", "{}", self.path)

    @property
    def target(self) -> tuple[str, str]:
        """Method and path."""
        return self.method, self.path

    def names(self) -> list[str]:
        """Return the names of the variable parts."""
        return re.findall(r"\{([^{}]*)\}", self.path)


def calls(section: PageSection) -> list[PrintedCall]:
    """Return the requests of a section; an example of a template has the template's path."""
    found: list[PrintedCall] = []
    for part in section.parts:
        found += _in_block(part) if isinstance(part, Block) else _in_text(*part)
    for_text = [(section.line, section.title)] if section.title else []
    return _by_templates([*(call for entry in for_text for call in _in_text(*entry)), *found])


def is_request(block: Block) -> bool:
    """Return whether a block contains only requests and headers."""
    return bool(_in_block(block))


def sent(block: Block) -> Iterator[Block]:
    """Yield the JSON texts in curl commands, which are in single quotes."""
    for found in _SENT.finditer(block.text) if is_request(block) else ():
        first = block.first + block.text.count("\n", 0, found.start(1))
        yield Block(first, first + found[1].count("\n"), found[1], "json")


def headers(block: Block) -> Iterator[tuple[int, str]]:
    """Yield line and name of each header in curl commands, except those of credentials and formats."""
    for found in _HEADER.finditer(block.text) if is_request(block) else ():
        if not _USUAL.fullmatch(found[1]):
            yield block.first + block.text.count("\n", 0, found.start()), found[1]


def below(found: Iterable[PrintedCall], base: str) -> list[PrintedCall]:
    """Return the calls with their paths relative to a base URL, such as https://a.example/api/{account_id}."""
    origin, path = _split(base)
    pattern = re.compile("[^/]+".join(map(re.escape, re.split(r"\{[^{}]*\}", path))) + r"(?=/)")
    under = []
    for call in found:
        inside = pattern.match(call.path) if call.origin == origin and path else None
        under.append(replace(call, path=call.path[inside.end() :]) if inside else call)
    return under


def base_url(found: Sequence[PrintedCall]) -> str:
    """Return the base URL of the paths, from requests that the pages print both with it and without; else ''."""
    whole = [call for call in found if call.origin]
    short = sorted((call.path for call in found if not call.origin), key=len, reverse=True)
    for call in whole:
        for path in short:
            if call.path.endswith(path) and len(path) > 1:
                return f"{call.origin}{call.path.removesuffix(path)}"
    return whole[0].origin if whole else ""


def variables_of(base: str, found: Iterable[PrintedCall]) -> list[str]:
    """Return the values of the variables of a base URL in the first request that has them."""
    pattern = "([^/]+)".join(map(re.escape, re.split(r"\{[^{}]*\}", base)))
    for call in found:
        if inside := re.search(pattern, call.text):
            return [*inside.groups()]
    return []


def _in_text(line: int, text: str) -> Iterator[PrintedCall]:
    for method, url in _IN_TEXT.findall(text):
        yield _call(method, url.rstrip(".,;:)"), line, True)


def _in_block(block: Block) -> list[PrintedCall]:
    if block.text.lstrip()[:1] in ("{", "[", "<"):
        return []
    found: list[PrintedCall] = []
    lines = block.text.split("\n")
    for at, line in enumerate(lines):
        if plain := _IN_BLOCK.match(line):
            found.append(_call(plain[1], plain[2], block.first + at, True))
        elif _CURL.match(line):
            found += _by_curl(lines, at, block.first)
    return found


def _by_curl(lines: list[str], at: int, first: int) -> Iterator[PrintedCall]:
    end = at
    while lines[end].endswith("\\") and end + 1 < len(lines):
        end += 1
    try:
        words = shlex.split("\n".join(lines[at : end + 1]))
    except ValueError:  # an unclosed quote, such as a body that continues on further lines
        words = "\n".join(lines[at : end + 1]).replace("\\\n", " ").replace("'", "").replace('"', "").split()
    url = next((word for word in words if word.startswith(("http://", "https://"))), "")
    if url:
        named = next((after for word, after in itertools.pairwise(words) if word in ("-X", "--request")), "")
        sends = any(word.startswith(_DATA) for word in words) and "-G" not in words
        line = next((number for number in range(at, end + 1) if url in lines[number]), at)
        yield _call(named or ("POST" if sends else "GET"), url, first + line, False)


def _call(method: str, url: str, line: int, with_method: bool) -> PrintedCall:
    origin, path = _split(url)
    path, _, query = path.partition("?")
    varies = bool(_VARIES.search(path))
    text = "" if varies else f"{method} {url}" if with_method else url
    path = _numbers(_FORMAT.sub(".json", _VARIES.sub(lambda found: f"{{{snake(_word(found))}}}", path)))
    pairs = tuple((key, value) for key, value in parse_qsl(query.partition("#")[0], keep_blank_values=True))
    return PrintedCall(method, path, line, text, pairs, origin)


def _word(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group)


def _split(url: str) -> tuple[str, str]:
    if not url.startswith("http"):
        return "", url
    parts = urlsplit(url.replace("[", "{").replace("]", "}"))
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    return f"{parts.scheme}://{parts.netloc}", path


def _numbers(path: str) -> str:
    """Return a path with a variable for each number, which is an id."""
    segments = path.split("/")
    for at, segment in enumerate(segments):
        bare = _ENDING.sub("", unquote(segment))
        if at and _NUMBER.fullmatch(bare) and segments[at - 1] not in ("", "api", "rest"):
            is_last = at == len(segments) - 1
            before = _ENDING.sub("", segments[at - 1])
            name = "id" if is_last or before.startswith("{") else f"{snake(_one(before))}_id"
            segments[at] = f"{{{name}}}{segment[len(bare) :]}"
        elif at == 1 and _NUMBER.fullmatch(bare) and len(segments) > 2:
            segments[at] = "{account_id}"
    return "/".join(segments)


def _one(name: str) -> str:
    *before, last = snake(name).split("_")
    return "_".join([*before, singular(last)])


def _by_templates(found: list[PrintedCall]) -> list[PrintedCall]:
    templates = [call for call in found if not call.text]
    return [call if not call.text else _of_template(call, templates) for call in found]


def _of_template(call: PrintedCall, templates: list[PrintedCall]) -> PrintedCall:
    for template in templates:
        pattern = "[^/]+".join(map(re.escape, re.split(r"\{[^{}]*\}", template.path)))
        if call.method == template.method and re.fullmatch(pattern, call.path):
            return replace(call, path=template.path)
    return call
