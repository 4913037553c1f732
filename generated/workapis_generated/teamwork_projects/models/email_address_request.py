# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""EmailAddressRequest of Teamwork Projects API."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from workapis._codec import ModelOf
from workapis._model import Field, Model

if TYPE_CHECKING:
    from .email_address_write import EmailAddressWrite


@define(frozen=True, kw_only=True, repr=False)
class EmailAddressRequest(Model):
    """The e-mail address to give to a project.

    Source: Teamwork API v1 (vendor documentation).
    """

    emailaddress: EmailAddressWrite
    """`emailaddress`, of which no source says more than its name."""

    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "emailaddress",
            ("emailaddress",),
            ModelOf("workapis_generated.teamwork_projects.models.email_address_write", "EmailAddressWrite"),
            required=True,
        ),
    )
