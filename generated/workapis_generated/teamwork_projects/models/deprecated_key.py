# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""DeprecatedKey of Teamwork Projects API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import BOOLEAN


@define(frozen=True, kw_only=True, repr=False)
class DeprecatedKey(Model):
    """A note of the service beside a key of its own: whether that key is deprecated.

    Source: Recorded replies of API v1 (recorded reply).
    """

    deprecated: bool
    """Whether the key is deprecated."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("deprecated", ("deprecated",), BOOLEAN, required=True),)
