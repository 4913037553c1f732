"""All measurements, one after the other; 1 where any of them misses a goal."""

from __future__ import annotations

import sys

from benchmarks import calls, decoding, fakes, imports, lists, prefetch, xml

if __name__ == "__main__":
    goals = (calls, imports, xml, decoding, lists, prefetch, fakes)
    sys.exit(max([each.main() for each in goals]))
