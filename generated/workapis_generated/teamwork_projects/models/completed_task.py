# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""CompletedTask of Teamwork Projects API."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING
from workapis._model import Field, Model
from workapis._wire import INTEGER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class CompletedTask(Model):
    """A completed task in the list of those. More keys come with it, which no source tells.

    Source: Recorded replies of API v1 (recorded reply).
    """

    id: int
    """Id of the task."""
    company_id: int | Unset = UNSET
    """Id of the company."""
    project_id: int | Unset = UNSET
    """Id of the project."""
    tasklist_id: int | Unset = UNSET
    """Id of the task list."""
    parent_task_id: int | Unset = UNSET
    """Id of the task above; 0 where there is none."""
    lockdown_id: Any | Unset = UNSET
    """Recorded as null, never as anything else."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", ("id",), INTEGER, required=True),
        Field("company_id", ("companyId",), INTEGER),
        Field("project_id", ("projectId",), INTEGER),
        Field("tasklist_id", ("tasklistId",), INTEGER),
        Field("parent_task_id", ("parentTaskId",), INTEGER),
        Field("lockdown_id", ("lockdownId",), ANYTHING),
    )
