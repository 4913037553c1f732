"""The writes of Teamwork Projects whose body was an open object: the key that wraps it, and the source that says so.

Kept apart from the specs, so that a wrapper that is lost there is noticed. An empty key: the source shows no wrapper.
"""

from __future__ import annotations

_EXPORT = "vendor-documentation: API v1, as exported in 2021"
_SAMPLES = "vendor-code: samples of requests"
_OTHERS = "vendor-documentation: API v1, as exported in 2021, in the body of another call that writes the same"

WRAPPERS: dict[str, tuple[str, str]] = {
    "updatePermissions": ("permissions", _SAMPLES),
    "updateMyStatus": ("userstatus", _OTHERS),
    "createBoardColumn": ("column", _EXPORT),
    "createCard": ("card", _EXPORT),
    "updateCard": ("card", _EXPORT),
    "moveCard": ("", _EXPORT),
    "createCalendarEvent": ("event", _EXPORT),
    "updateCalendarEvent": ("event", _EXPORT),
    "deleteCalendarEvent": ("", _EXPORT),
    "createEventType": ("eventtype", _EXPORT),
    "updateEventType": ("eventtype", _EXPORT),
    "reactToMessageReply": ("", _EXPORT),
    "reactToProjectUpdate": ("", _EXPORT),
    "removeReaction": ("", _EXPORT),
    "createInvoice": ("invoice", _EXPORT),
    "updateInvoice": ("invoice", _EXPORT),
    "changeInvoiceLines": ("lineitems", _EXPORT),
    "createExpense": ("expense", _EXPORT),
    "updateExpense": ("expense", _EXPORT),
    "createPortfolioBoard": ("board", _EXPORT),
    "updatePortfolioBoard": ("board", _EXPORT),
    "createPortfolioColumn": ("column", _OTHERS),
    "updatePortfolioColumn": ("column", _EXPORT),
    "createPortfolioCard": ("card", _EXPORT),
    "movePortfolioCard": ("", _EXPORT),
    "createRisk": ("risk", _EXPORT),
    "updateRisk": ("risk", _EXPORT),
    "createWebhook": ("webhook", _EXPORT),
    "updateWebhook": ("webhook", _EXPORT),
    "sendWebhookAgain": ("", _EXPORT),
}
