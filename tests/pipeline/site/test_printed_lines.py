"""Lines of a payload as printed, with marks at the errors, next to the lines that replace them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from scripts.site.printed_lines import as_html, as_text, compared

END = f'{"x" * 23}", "b": 1'
LONG = f'{{"a": "{"x" * 150}{END} "c": 2}}'
MANY = "".join(f'"{number}", // n\n' for number in range(12))


def erratum(amend: list[Any], guard: str = "", last: int = 1) -> dict[str, Any]:
    """Return an entry about the first lines of a payload."""
    return {"where": {"file": "examples/a.txt", "lines": [1, last]}, "guard": guard, "amend": amend}


def replacement(find: str, new: str) -> list[Any]:
    """Return the step that replaces a text."""
    return [{"replace": {"find": find, "with": new, "count": 1}}]


@pytest.mark.parametrize(
    ("text", "entry", "printed", "used"),
    [
        ('{"a": 1\n"b": 2}', erratum(replacement("1\n", "1,\n")), ['{"a": 1[]', '"b": 2}'], ['{"a": 1<,>', '"b": 2}']),
        ('{"a": 1,}', erratum([{"strip": "trailing-commas"}]), ['{"a": 1[,]}'], ['{"a": 1}']),
        ('{"a": 1} // one & two', erratum([{"strip": "line-comments"}]), ['{"a": 1} [// one & two]'], ['{"a": 1}']),
        ("[1, 2, ... ]", erratum([{"strip": "ellipses"}]), ["[1, 2[, ...] ]"], ["[1, 2 ]"]),
        ("{a: 'b', c: 1}", erratum([{"read": "json5"}]), ["{[a]: ['b'], [c]: 1}"], ['{<"a">: <"b">, <"c">: 1}']),
        ("<a>#{id}</a>", erratum([{"fill": "placeholders"}]), ["<a>[#{id}]</a>"], ["<a><id></a>"]),
        (
            LONG,
            erratum(replacement("1 ", "1, ")),
            [f'…{"x" * 23}", "b": 1[] "c": 2}}'],
            [f'…{"x" * 23}", "b": 1<,> "c": 2}}'],
        ),
        # Only the value changes, or nothing does: the guarded text is marked.
        ('{"a": "1"}', erratum([{"patch": []}], '"1"'), ['{"a": ["1"]}'], []),
        ('{"a": "1"}', erratum(replacement("gone", ""), '"a"'), ['{["a"]: "1"}'], []),
    ],
)
def test_an_error_is_marked(text: str, entry: dict[str, Any], printed: list[str], used: list[str]) -> None:
    """The lines as printed have the error in brackets here, an empty pair if something is missing."""

    def lines(block: str) -> list[str]:
        block = re.sub("<(/?)mark>", lambda found: "]" if found[1] else "[", block)
        block = re.sub("<(/?)ins>", lambda found: "\2" if found[1] else "\1", block)
        plain = re.sub("</?(?:span|pre).*?>", "", block).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        return plain.replace("\1", "<").replace("\2", ">").splitlines()

    found = as_html(compared(text, entry), text)
    assert (lines(found[0]), lines(found[1])) == (printed, used)


def test_of_many_lines_some_are_shown() -> None:
    """A count replaces the rest; Markdown for programs has line numbers, and signs below each mark."""
    printed, used = as_html(compared(MANY, erratum([{"strip": "line-comments"}], last=12)), MANY)
    assert as_text(printed).splitlines()[:4] == ["```text", '   1 | "0", // n', "     |      ^^^^", '   2 | "1", // n']
    assert as_text(used).splitlines()[-3:] == ['   5 | "4",', "     | ⋯ and 7 more lines", "```"]
