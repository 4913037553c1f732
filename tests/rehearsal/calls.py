"""Play the calls of the rehearsal against the fakes: ``python -m tests.rehearsal.calls [slug ...]``.

It runs in the copy, in which the clients of these APIs are. Each case of ``<slug>/calls.yaml`` is one of the kind of
`tests/fake_cases`; it runs sync and async, in each of its formats, in the process and over a socket.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from tests.fakes.fake_case import FakeCase, cases_of, runs
from tests.fakes.fake_play import play
from tests.repository import ROOT


def cases(slug: str) -> list[FakeCase]:
    path = ROOT / "tests" / "rehearsal" / slug / "calls.yaml"
    return [FakeCase(slug, number, value) for number, value in enumerate(cases_of(path))]


def main(slugs: Sequence[str]) -> int:
    """Play all cases; print how many runs there were, and each that failed; return the exit code."""
    failed = played = 0
    with asyncio.Runner() as runner:
        for slug in slugs:
            for run in (run for case in cases(slug) for run in runs(case, is_whole=True)):
                played += 1
                try:
                    runner.run(play(run))
                except Exception as error:
                    failed += 1
                    print(f"{run}: {type(error).__name__}: {error}", *getattr(error, "__notes__", []), sep="\n  ")
    print(f"{played} runs, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
