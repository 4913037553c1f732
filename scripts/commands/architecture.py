"""Draw the map of the runtime: `python -m scripts.commands.architecture`."""

from __future__ import annotations

import sys

from scripts.commands.console import ROOT
from scripts.site import architecture_picture


def main() -> int:
    """Write the picture of the rows, made from the imports."""
    (ROOT / architecture_picture.FILE).write_text(architecture_picture.picture(ROOT), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
