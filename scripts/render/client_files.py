"""Render the files of a client from its plan.

openapi-python-client parses the schemas, names the classes and collects the models. The templates in
`scripts/render/templates` render the plan: models in the generator's loop, the rest after it.
"""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from scripts.document.fault import Fault, FaultsError
from scripts.plan.python_names import snake
from scripts.plan.runtime_names import OF_OPERATIONS, import_lines, imported
from scripts.plan.type_values import TypePlan
from scripts.plan.values import ApiPlan, EnumPlan, ModelPlan, ResourcePlan, made_in_part, read_models
from scripts.render import docstrings, expressions
from scripts.render.agreement import disagreements
from scripts.render.printed_order import printed_orders
from scripts.render.projection import projection
from scripts.render.record_readers import reader_imports, reader_text

TEMPLATES = Path(__file__).parent / "templates"
_RUFF = ["--isolated", "--target-version", "py311", "--line-length", "120"]
_LATE = ("CallOptions", "AsyncDownload", "Download", "FileSource", "Progress")
# Under names that no member of a class hides.
_OF_FORMER_NAMES = frozenset(
    {"typing:ClassVar", "typing:overload as _overload"}
    | {
        f"workapis._names.former_names:{name} as _{name}"
        for name in ("deprecated", "deprecated_arguments", "former_arguments", "former_attributes")
    }
)
_FIRST_PARTY = 'lint.isort.known-first-party=["workapis", "workapis_generated"]'


def generate(plan: ApiPlan, document: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files of the client of one API, by path relative to the repository root.

    Args:
        plan: the plan of the client.
        document: its overlaid bundle.

    Raises:
        FaultsError: no client can be generated from the bundle.
    """
    with tempfile.TemporaryDirectory() as folder:
        project = _project(plan, document, Path(folder) / "client")
        texts = _models(project, plan) | _others(project, plan)
        return _formatted(texts, Path(folder) / "formatted")


def _project(plan: ApiPlan, document: Mapping[str, Any], folder: Path) -> Project:
    config = generator_config(folder)
    data = GeneratorData.from_dict(projection(document, plan), config=config)
    if isinstance(data, GeneratorError):
        raise FaultsError([_generator_fault(plan, data)])
    faults = [*disagreements(plan, data.models)]
    if faults:
        raise FaultsError(faults)
    read, orders = read_models(plan), printed_orders(plan, document)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.filters.update(_filters())
    project.env.globals.update(
        plan=plan,
        slug=plan.slug,
        title=plan.title,
        plan_of={item.name: item for item in plan.models},
        readers={item.name: reader_text(item, orders.get(item.name, {})) for item in plan.models if item.name in read},
        in_part=made_in_part(plan),
        model_imports=lambda item: _model_imports(item, is_read=item.name in read),
        resource_imports=_resource_imports,
        auth_imports=import_lines_of(expressions.auth_imports(plan.auth)),
        runtime=lambda *names: "\n".join(import_lines(names)),
        classes=_classes(plan),
        face_names=_face_names(plan),
    )
    return project


def generator_config(folder: Path) -> Config:
    """Return the settings of openapi-python-client, which writes into this folder and runs no formatter."""
    return Config(
        meta_type=MetaType.NONE,
        class_overrides={},
        project_name_override=None,
        package_name_override=None,
        package_version_override=None,
        use_path_prefixes_for_title_model_names=False,
        post_hooks=[],
        docstrings_on_attributes=False,
        field_prefix="field_",
        generate_all_tags=False,
        http_timeout=5,
        literal_enums=True,
        document_source=folder,
        file_encoding="utf-8",
        content_type_overrides={},
        overwrite=False,
        output_path=folder,
    )


def _filters() -> dict[str, Any]:
    return {
        "docstring": docstrings.paragraph,
        "one_line": docstrings.one_line,
        "operation_docstring": docstrings.of_operation,
        "client_docstring": docstrings.of_client,
        "client_arguments": docstrings.client_arguments,
        "face_docstring": docstrings.of_face,
        "python": repr,
        "module_name": snake,
        "annotation": expressions.annotation,
        "signature": expressions.argument_annotation,
        "codec": expressions.codec,
        "call": expressions.call,
        "attachment": expressions.attachment,
        "layout": expressions.layout,
        "auth_option": expressions.auth_option,
        "credential_annotation": expressions.credential_annotation,
    }


def _models(project: Project, plan: ApiPlan) -> dict[str, str]:
    with contextlib.redirect_stdout(io.StringIO()):  # it announces its folder, which is temporary
        errors = project.build()
    if errors:
        raise FaultsError(_generator_fault(plan, error) for error in errors)
    folder = project.package_dir / "models"
    # The generator splits words by its own rules: it names the module of `Thing0` thing_0.
    theirs = {str(model.class_info.name): str(model.class_info.module_name) for model in project.openapi.models}
    texts = {item.module: (folder / f"{theirs[item.name]}.py").read_text("utf-8") for item in plan.models}
    texts["__init__"] = (folder / "__init__.py").read_text("utf-8")
    return {f"generated/workapis_generated/{plan.slug}/models/{name}.py": text for name, text in texts.items()}


def _others(project: Project, plan: ApiPlan) -> dict[str, str]:
    def render(template: str, **values: object) -> str:
        return project.env.get_template(template).render(**values)

    root = f"generated/workapis_generated/{plan.slug}"
    texts = {
        f"{root}/__init__.py": render("package_init.py.jinja"),
        f"{root}/client.py": render("api_client.py.jinja"),
        f"{root}/resources/__init__.py": render("resources_init.py.jinja"),
        f"overlays/workapis/{plan.slug}/__init__.py": render("face.py.jinja"),
        f"overlays/workapis/{plan.slug}/models.py": render("face_models.py.jinja"),
    }
    for resource in plan.resources:
        texts[f"{root}/resources/{resource.name}.py"] = render("resource.py.jinja", resource=resource)
    for enum in plan.enums:
        texts[f"{root}/models/{enum.module}.py"] = render("enum.py.jinja", enum=enum)
    if plan.webhooks:
        texts[f"{root}/webhooks.py"] = render("webhooks.py.jinja", webhooks=plan.webhooks)
        texts[f"overlays/workapis/{plan.slug}/webhooks.py"] = render("face_webhooks.py.jinja", webhooks=plan.webhooks)
    if plan.tables:
        texts[f"{root}/tables.py"] = render("tables.py.jinja")
    return texts


def _formatted(texts: Mapping[str, str], folder: Path) -> dict[str, bytes]:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    _ruff("check", "--select", "I,F401", "--fix", "--quiet", "--config", _FIRST_PARTY, folder=folder)
    _ruff("format", "--quiet", folder=folder)
    return {name: (folder / name).read_bytes() for name in sorted(texts)}


def _ruff(*arguments: str, folder: Path) -> None:
    command = [sys.executable, "-m", "ruff", arguments[0], *_RUFF, "--no-cache", *arguments[1:], str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff rejected generated code. Correct the template:\n{done.stdout}{done.stderr}")


def _generator_fault(plan: ApiPlan, error: GeneratorError) -> Fault:
    detail = f"{error.header} {error.detail or ''}".strip()
    fix = "simplify the schema that it names, or extend scripts/render/projection.py"
    return Fault(f"specs/{plan.slug}/openapi.yaml", 0, "", f"openapi-python-client: {detail}", fix)


def _model_imports(item: ModelPlan, *, is_read: bool) -> str:
    types = [field.type for field in item.fields]
    wanted = {"attrs:define", "typing:ClassVar", *imported("Field", "Model", "UNSET", "Unset"), *_OF_FORMER_NAMES}
    wanted |= {"typing:Any", *reader_imports(item)} if is_read else set()
    return _imports(wanted, types, "", own=item.name)


def _resource_imports(resource: ResourcePlan) -> str:
    used = imported("ModelOf", "UNSET", "Unset", "AsyncResource", "Resource", "AsyncPages", "Pages")
    wanted = {"builtins:list as List", "typing:Final", *imported(*OF_OPERATIONS), *used, *_OF_FORMER_NAMES}
    wanted |= {
        f".{item.needs.resource}:{item.needs.constant}"
        for item in resource.operations
        if item.needs and item.needs.resource != resource.name
    }
    return _imports(wanted, _types_of(resource), "..models", deferred=import_lines(_LATE))


def _types_of(resource: ResourcePlan) -> list[TypePlan]:
    operations = [*resource.operations, *(item.operation for item in resource.former)]
    replies = [operation.reply for operation in operations if operation.reply]
    arguments = [argument.type for operation in operations for argument in operation.arguments]
    return [*replies, *arguments, *(operation.body.type for operation in operations if operation.body)]


def _imports(wanted: set[str], types: list[TypePlan], package: str, own: str = "", deferred: Iterable[str] = ()) -> str:
    # The formatter removes unused imports (F401).
    runtime = wanted.union(*map(expressions.imports, types))
    models = sorted({name for plan in types for name in expressions.classes(plan)} - {own})
    late = [*deferred, *(f"from {package}.{snake(name)} import {name}" for name in models)]
    lines = import_lines_of(runtime)
    if late:
        lines += ["from typing import TYPE_CHECKING", "if TYPE_CHECKING:", *(f"    {line}" for line in late)]
    return "\n".join(lines)


def import_lines_of(wanted: Iterable[str]) -> list[str]:
    """Return the import lines for `module:name` entries."""
    parts = [item.partition(":") for item in sorted(wanted)]
    return [f"from {module} import {name}" if name else f"import {module} as dt" for module, _, name in parts]


def _classes(plan: ApiPlan) -> list[ModelPlan | EnumPlan]:
    return sorted((*plan.models, *plan.enums), key=lambda item: item.name)


def _face_names(plan: ApiPlan) -> list[str]:
    # In the order of isort, which the linter asks of __all__: constants, classes, modules.
    return [
        *sorted(table.name.upper() for table in plan.tables),
        *sorted([f"Async{plan.client}", plan.client]),
        "models",
        *(["webhooks"] if plan.webhooks else []),
    ]
