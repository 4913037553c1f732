# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""TimesheetDay of WebWork Tracker REST API V2."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from workapis._codec import ANYTHING, Nullable
from workapis._model import Field, Model
from workapis._wire import INTEGER, NUMBER, STRING
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class TimesheetDay(Model):
    """Time of one member on one contract and one day.

    Source: WebWork Tracker REST API V2, reference of endpoints (vendor documentation).
    """

    project_id: int | None | Unset = UNSET
    """Id of the project."""
    project_name: str | None | Unset = UNSET
    """Name of the project."""
    contract_id: int | None | Unset = UNSET
    """Id of the contract."""
    total_minutes: float | Unset = UNSET
    """Minutes."""
    total_amount: Any | Unset = UNSET
    """What they cost; absent where the caller may not see rates. No page that is known tells its kind."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("project_id", ("project_id",), Nullable(INTEGER)),
        Field("project_name", ("project_name",), Nullable(STRING)),
        Field("contract_id", ("contract_id",), Nullable(INTEGER)),
        Field("total_minutes", ("total_minutes",), NUMBER),
        Field("total_amount", ("total_amount",), ANYTHING),
    )
