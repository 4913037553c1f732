"""Count deviations of responses from the documentation, and report new ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from attrs import define

from workapis._api.operation import Operation
from workapis._callbacks import notify
from workapis._response._body import content_type, is_in_xml
from workapis._service.service import Service
from workapis._transport.messages import Response
from workapis.drift import DriftKind, Note

_MEDIA_TYPE: Final = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")


@define(frozen=True)
class Deviations:
    """Counts the deviations of one operation of one service."""

    service: Service
    operation: Operation[Any]
    limit_status: int | None = None

    def report(self, notes: Sequence[Note], records: int = 0, more: int = 0) -> None:
        """Count deviations, and call `on_drift` with new ones; `more` is the number of deviations without details."""
        if not notes and not records:
            return
        new = self.service.drift.take(self.operation.id, self.operation.docs_url, notes, records, more)
        for deviation in new if self.service.settings.on_drift is not None else ():
            notify(self.service.settings.on_drift, deviation)

    def note_head(self, response: Response, *, gone: bool, is_json: bool = False) -> None:
        """Count an undocumented status or content type; `gone` as in `ResponseDecoder.reply`."""
        notes, known, status = list[Note](), self.operation.documented, response.status
        if known and not gone and status not in known and status != self.limit_status:
            expected = f"one of the statuses {', '.join(map(str, sorted(known)))}"
            notes.append(Note(DriftKind.UNDOCUMENTED_STATUS, "", expected, str(status)))
        is_read = 200 <= status < 300 and self.operation.reply is not None
        media = content_type(response).partition(";")[0].strip().lower() if is_read else ""
        name = "xml" if media and not is_json and is_in_xml(self.service.api, response) else "json"
        if media and not media.endswith((f"/{name}", f"+{name}")):
            shown = media if _MEDIA_TYPE.fullmatch(media) else "something else"
            notes.append(Note(DriftKind.CONTENT_TYPE, "", f"application/{name}", shown))
        self.report(notes)
