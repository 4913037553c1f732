"""Draw docs/architecture.svg, the map of the runtime's packages, from their imports."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from scripts.commands.console import ROOT, parser
from scripts.site import architecture_picture


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command and return its exit code."""
    parser("python -m scripts.commands.architecture", __doc__).parse_args(arguments)
    (ROOT / architecture_picture.FILE).write_text(architecture_picture.picture(ROOT), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
