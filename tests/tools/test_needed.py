"""A tool that is not there."""

from __future__ import annotations

import pytest

from tests.tools.needed import tool


@pytest.mark.parametrize(("ci", "outcome"), [("true", pytest.fail.Exception), ("", pytest.skip.Exception)])
def test_a_missing_tool_is_a_failure_in_ci_alone(
    monkeypatch: pytest.MonkeyPatch, ci: str, outcome: type[BaseException]
) -> None:
    """On other machines its tests are skipped; both messages name the installation."""
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="there is no no_such_tool here: `nox -s tools` installs it"):
        tool("no_such_tool")
