# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""Estimate of Telerik TeamPulse REST API."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from workapis._model import Field, Model
from workapis._wire import NUMBER
from workapis.unset import UNSET, Unset


@define(frozen=True, kw_only=True, repr=False)
class Estimate(Model):
    """The three-point estimate of a task. It is an empty object where nobody estimated.

    Source: REST API (TeamPulse user guide, Silverlight).
    """

    optimistic: float | Unset = UNSET
    """Estimate if all goes well."""
    probable: float | Unset = UNSET
    """Most likely estimate."""
    pessimistic: float | Unset = UNSET
    """Estimate if all goes badly."""
    pert: float | Unset = UNSET
    """Weighted mean. In every example it is the optimistic, four times the probable and the pessimistic estimate
    together, divided by six.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("optimistic", ("optimistic",), NUMBER),
        Field("probable", ("probable",), NUMBER),
        Field("pessimistic", ("pessimistic",), NUMBER),
        Field("pert", ("pert",), NUMBER),
    )
