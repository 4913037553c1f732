# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of WebWork Tracker REST API V2, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workapis._lazy import lazy

if TYPE_CHECKING:
    from workapis_generated.webwork.models.error_meta import ErrorMeta as ErrorMeta
    from workapis_generated.webwork.models.error_reply import ErrorReply as ErrorReply
    from workapis_generated.webwork.models.meta import Meta as Meta
    from workapis_generated.webwork.models.pagination import Pagination as Pagination
    from workapis_generated.webwork.models.success_reply import SuccessReply as SuccessReply
    from workapis_generated.webwork.models.validation_error_reply import ValidationErrorReply as ValidationErrorReply

__all__ = (
    "ErrorMeta",
    "ErrorReply",
    "Meta",
    "Pagination",
    "SuccessReply",
    "ValidationErrorReply",
)

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ErrorMeta": "workapis_generated.webwork.models.error_meta",
        "ErrorReply": "workapis_generated.webwork.models.error_reply",
        "Meta": "workapis_generated.webwork.models.meta",
        "Pagination": "workapis_generated.webwork.models.pagination",
        "SuccessReply": "workapis_generated.webwork.models.success_reply",
        "ValidationErrorReply": "workapis_generated.webwork.models.validation_error_reply",
    },
)
