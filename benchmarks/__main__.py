"""All measurements, one after the other; 1 where any of them misses a goal."""

from __future__ import annotations

import sys

from benchmarks import calls, decoding, fakes, imports, lists, xml

if __name__ == "__main__":
    sys.exit(max(calls.main(), imports.main(), xml.main(), decoding.main(), lists.main(), fakes.main()))
