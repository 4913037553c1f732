"""File names from services: every one of them becomes a file in the folder."""

from __future__ import annotations

import time
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workapis._transport.file_name import file_name, harmless


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("", "download"),
        ("attachment", "download"),
        ("attachment; filename=a.pdf", "a.pdf"),
        ('attachment; filename="a b.pdf"; size=3', "a b.pdf"),
        ('attachment; filename="a\\"b;c.pdf"', "a_b;c.pdf"),
        ("attachment; filename=x; filename*=UTF-8'en'%e2%82%ac%20r.pdf", "€ r.pdf"),
        ("attachment; filename*=iso-8859-1''%A3.txt", "£.txt"),
        ("attachment; filename=x.pdf; filename*=odd''%A3.txt", "x.pdf"),
        ("attachment; filename=x.pdf; filename*=UTF-8''%FF.txt", "x.pdf"),
        ("attachment; filename=x.pdf; filename*=UTF-8''..", "x.pdf"),
        ("attachment; filename=" + "é".encode().decode("latin-1"), "é"),
        ("attachment; filename=\xe9", "é"),
        ("attachment; FileName = a", "a"),
    ],
)
def test_the_name_of_a_header(header: str, name: str) -> None:
    """The extended form overrides the plain one if it can be parsed."""
    assert file_name(header) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        *(("../../etc/passwd", "passwd"), ("..\\..\\boot.ini", "boot.ini"), ("/", ""), ("..", ""), (".", "")),
        *(
            ("C:x.txt", "C_x.txt"),
            ("a:stream", "a_stream"),
            (".bashrc", "bashrc"),
            ("a. ", "a"),
            ("a<b>|?*c", "a_b____c"),
        ),
        *(
            ("NUL", "_NUL"),
            ("con.txt", "_con.txt"),
            ("Com1 .a.b", "_Com1 .a.b"),
            ("console", "console"),
            ("lpt¹", "_lpt¹"),
        ),
        *(("a\x00b\n\x1b[2J.txt", "a_b__[2J.txt"), ("a\u202efdp.exe", "a_fdp.exe")),
        ("a" * 500 + ".pdf", "a" * 176 + ".pdf"),
        ("ä" * 500, "ä" * 90),
        ("a." + "b" * 500, "a." + "b" * 178),
    ],
)
def test_a_name_leads_nowhere_else(given_name: str, name: str) -> None:
    """It is no path, no device, not hidden, and not too long."""
    assert harmless(given_name) == name


@given(st.text())
def test_any_text_is_a_name_of_one_file(text: str) -> None:
    """On every system, and doing so twice changes nothing."""
    name = harmless(text)
    assert name == "" or (PurePosixPath(name).name == name and PureWindowsPath(name).name == name)
    assert not name.startswith(".")
    assert name.isprintable()
    assert len(name.encode("utf-8", "surrogatepass")) <= 181


@pytest.mark.parametrize("piece", [" filename", "filename=", 'filename="', "; ", "filename*=", "a'", "\\\\"])
def test_a_long_header_costs_little(piece: str) -> None:
    """It grows as its length."""
    began = time.process_time()
    file_name("attachment; " + piece * (64_000 // len(piece)))
    file_name('attachment; filename="' + piece * (64_000 // len(piece)))
    assert time.process_time() - began < 1
