# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""UserKey of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import INTEGER


@define(frozen=True, kw_only=True, repr=False)
class UserKey(Model):
    """Names a user in a request.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    id: int
    """Number of the user."""

    FIELDS: ClassVar[tuple[Field, ...]] = (Field("id", ("id",), INTEGER, required=True),)
