"""The output of a command that found faults."""

from __future__ import annotations

from types import ModuleType

import pytest

from scripts.commands import check, console, regenerate, stale, validators
from scripts.document.fault import Fault, FaultsError


@pytest.mark.parametrize(("count", "rest"), [(1, []), (console.SHOWN, []), (console.SHOWN + 7, ["... and 7 more"])])
def test_faults_are_sorted_counted_and_bounded(capsys: pytest.CaptureFixture[str], count: int, rest: list[str]) -> None:
    """They come by file and line, each once; behind the bound they are counted; the count of all closes."""
    faults = [Fault(f"specs/{number % 2}.yaml", number, "", "wrong", "right it") for number in range(1, count + 1)]
    assert console.tell(FaultsError([*reversed(faults), faults[0]]), "nothing was written") == 1
    first, *lines, empty, closing = capsys.readouterr().err.splitlines()
    assert (first, empty) == ("", "")
    shown = sorted(faults)[: console.SHOWN]
    assert lines == [line for fault in shown for line in str(fault).splitlines()] + rest
    assert closing == f"{count} error{'s' if count > 1 else ''}; nothing was written."


@pytest.mark.parametrize("command", [check, regenerate, stale, validators])
def test_help_is_the_docstring(capsys: pytest.CaptureFixture[str], command: ModuleType) -> None:
    """`--help` prints the docstring of the command's module, and the command does nothing else."""
    with pytest.raises(SystemExit) as ended:
        command.main(["--help"])
    assert ended.value.code == 0
    usage, _, text = capsys.readouterr().out.partition("\n\n")
    assert usage.startswith(f"usage: nox -s {command.__name__.rpartition('.')[2]}")
    assert text.startswith(str(command.__doc__).strip())
