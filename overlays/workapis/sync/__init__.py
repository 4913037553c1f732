"""A copy of a service to query: tables in an SQLite file, kept up to date.

`Mirror` fills them by the lists of a client, page by page, and goes on where it was. See the guide "Report hours by
person and project".
"""

from workapis.sync._mirror import Mirror, PlannedTable, SyncPlan, SyncReport, TableReport
from workapis.sync._progress import SyncProgress
from workapis.sync._tables import MirrorColumn, MirrorTable

__all__ = (
    "Mirror",
    "MirrorColumn",
    "MirrorTable",
    "PlannedTable",
    "SyncPlan",
    "SyncProgress",
    "SyncReport",
    "TableReport",
)
