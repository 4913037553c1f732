# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""StatusReply of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model


@define(frozen=True, kw_only=True, repr=False)
class StatusReply(Model):
    """A reply that says only that the call succeeded.

    Source: Projects API Calls.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()
