# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""AccountReply of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .account import Account


@define(frozen=True, kw_only=True, repr=False)
class AccountReply(Model):
    """The account.

    Source: Teamwork API v1 (vendor documentation).
    """

    account: Account
    """`account`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "account",
            ("account",),
            ModelOf("workapis_generated.teamwork_projects.models.account", "Account"),
            required=True,
        ),
    )
