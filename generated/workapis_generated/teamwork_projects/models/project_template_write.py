# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""ProjectTemplateWrite of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN, DIGITS, ID_LIST, INTEGER, STRING, TAG_LIST
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class ProjectTemplateWrite(Model):
    """A project template as the caller sends it.

    Source: Teamwork API v1 (vendor documentation).
    """

    category_id: int | Unset = UNSET
    """Id of the category."""
    company_id: int | Unset = UNSET
    """Id of the company."""
    description: str | Unset = UNSET
    """Further words."""
    name: str | Unset = UNSET
    """Name."""
    people: list[str] | Unset = UNSET
    """Ids of people."""
    project_owner_id: int | Unset = UNSET
    """Id of the person who owns it."""
    tags: list[str] | Unset = UNSET
    """Names of tags, separated by commas."""
    template_date_target_default: str
    """Which date of a project the dates of the template are counted from."""
    use_billing: bool | Unset = UNSET
    """`use-billing`, of which no source says more than its name."""
    use_comments: bool | Unset = UNSET
    """`use-comments`, of which no source says more than its name."""
    use_files: bool | Unset = UNSET
    """`use-files`, of which no source says more than its name."""
    use_links: bool | Unset = UNSET
    """`use-links`, of which no source says more than its name."""
    use_messages: bool | Unset = UNSET
    """`use-messages`, of which no source says more than its name."""
    use_milestones: bool | Unset = UNSET
    """`use-milestones`, of which no source says more than its name."""
    use_notebook: bool | Unset = UNSET
    """`use-notebook`, of which no source says more than its name."""
    use_riskregister: bool | Unset = UNSET
    """`use-riskregister`, of which no source says more than its name."""
    use_tasks: bool | Unset = UNSET
    """`use-tasks`, of which no source says more than its name."""
    use_time: bool | Unset = UNSET
    """`use-time`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("category_id", ("category-id",), INTEGER),
        Field("company_id", ("companyId",), INTEGER),
        Field("description", ("description",), STRING),
        Field("name", ("name",), STRING),
        Field("people", ("people",), ID_LIST),
        Field("project_owner_id", ("projectOwnerId",), DIGITS),
        Field("tags", ("tags",), TAG_LIST),
        Field("template_date_target_default", ("templateDateTargetDefault",), STRING, required=True),
        Field("use_billing", ("use-billing",), BOOLEAN),
        Field("use_comments", ("use-comments",), BOOLEAN),
        Field("use_files", ("use-files",), BOOLEAN),
        Field("use_links", ("use-links",), BOOLEAN),
        Field("use_messages", ("use-messages",), BOOLEAN),
        Field("use_milestones", ("use-milestones",), BOOLEAN),
        Field("use_notebook", ("use-notebook",), BOOLEAN),
        Field("use_riskregister", ("use-riskregister",), BOOLEAN),
        Field("use_tasks", ("use-tasks",), BOOLEAN),
        Field("use_time", ("use-time",), BOOLEAN),
    )
