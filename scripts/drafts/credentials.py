"""Detect authentication in documentation pages: bearer tokens, HTTP Basic, a key in a header."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scripts.drafts.guesses import guess
from scripts.drafts.page import Block, PrintedPage
from scripts.plan.python_names import snake

_BEARER = re.compile(r"Authorization:?\s*`?Bearer|Bearer\s+\S*token|\bOAuth ?2", re.IGNORECASE)
_BASIC = re.compile(r"HTTP Basic|Basic auth|Authorization:?\s*`?Basic|\bcurl\b[^\n]* -u ", re.IGNORECASE)
_KEY = re.compile(r"\b(X-(?:[A-Za-z]+-)*(?:Key|Token))\b", re.IGNORECASE)


@dataclass(frozen=True)
class Credential:
    """A security scheme, and its words in the names of arguments."""

    scheme: dict[str, Any]
    arguments: dict[str, Any]


def credentials(pages: Sequence[PrintedPage]) -> dict[str, Credential]:
    """Return the schemes that pages mention, by name."""
    parts = [part for page in pages for section in page.sections for part in section.parts]
    text = "\n".join(part.text if isinstance(part, Block) else part[1] for part in parts)
    found: dict[str, Credential] = {}
    if _BEARER.search(text):
        found["token"] = Credential(_scheme("bearer"), {"token": {"argument": "token"}})
    if key := _KEY.search(text):
        scheme = {"type": "apiKey", "in": "header", "name": key[1]}
        told = {**guess("the pages name this header"), **scheme, "description": f"A key in the header {key[1]}."}
        found["key"] = Credential(told, {"token": {"argument": snake(key[1].removeprefix("X-"))}})
    if _BASIC.search(text):
        arguments = {"username": {"argument": "username"}, "password": {"argument": "password"}}
        found["basic"] = Credential(_scheme("basic"), arguments)
    return found


def _scheme(name: str) -> dict[str, Any]:
    why = guess(f"the pages mention {name}")
    return {**why, "type": "http", "scheme": name, "description": f"The pages mention HTTP {name.capitalize()}."}
