"""Let Schemathesis ask every fake whatever its bundle allows, and judge each answer by the bundle.

Path parameters are the ids of the records that the fake begins with, and one of none, so that success is judged too.
The fake takes as many requests as come. Prints what Schemathesis counts, and fails where it disagrees.
"""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from scripts.spec.operations import operations, parameters, resolved
from tests.fakes.prober import paths
from tests.repository import SLUGS, published
from workapis.testing import FakeService, fake

EXAMPLES: Final = 8
CHECKS: Final = (
    *("not_a_server_error", "status_code_conformance", "content_type_conformance"),
    *("response_schema_conformance", "response_headers_conformance"),
)
# By API, statuses that the fake answers and no page prints.
EXCEPTED: Final = {"teampulse": {401: "The pages print 200, 400, 404 and 500; who gives no credentials is told so."}}
_NOBODY: Final = 987654


def with_ids(slug: str, service: FakeService) -> dict[str, Any]:
    """Return a bundle whose path parameters are ids of records that are there, and one that is not."""
    document = copy.deepcopy(published(slug))
    for operation in operations(document):
        plan = service.plan["operations"][operation.value["x-workapis-method"]]
        known, own = paths(service, plan), []
        for _, parameter in parameters(document, operation):
            if parameter["in"] == "path" and parameter["name"] in known:
                words = [known[parameter["name"]], *([_NOBODY] if isinstance(known[parameter["name"]], int) else [])]
                kind = (resolved(document, parameter["schema"]) or {}).get("type")
                schema = {"enum": [str(each) for each in words] if kind == "string" else words}
                own.append(copy.deepcopy({**parameter, "schema": schema}))
            else:
                own.append(copy.deepcopy(parameter))
        operation.value["parameters"] = own
        for status in EXCEPTED.get(slug, {}):
            operation.value["responses"].setdefault(str(status), {"description": "Excepted."})
    return document


def judged(slug: str) -> int:
    """Run Schemathesis against one fake; return its status."""
    with fake(slug, records=3) as service, tempfile.TemporaryDirectory() as folder:
        service.plan["words"].pop("rate-limit", None)
        path = Path(folder) / f"{slug}.json"
        path.write_text(json.dumps(with_ids(slug, service)), encoding="utf-8")
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "run", str(path), "--url", service.base_url),
            *(part for name, value in service.headers.items() for part in ("--header", f"{name}: {value}")),
            *("--checks", ",".join(CHECKS)),
            *("--max-examples", str(EXAMPLES), "--phases", "examples,coverage,fuzzing", "--seed", "1"),
            *("--continue-on-failure", "--no-color", "--generation-database", "none"),
        ]
        print(f"{slug}:", flush=True)
        return subprocess.run(command, check=False, cwd=folder).returncode


def main(slugs: Sequence[str]) -> int:
    failed = [slug for slug in slugs or SLUGS if judged(slug)]
    print(f"disagrees: {', '.join(failed)}" if failed else "Schemathesis agrees with every fake")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
