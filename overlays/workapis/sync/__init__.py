"""Mirror a service into tables of an SQLite file, and query them.

`Mirror` fills the tables from the lists of a client, page by page, and resumes after an interruption. See the guide
"Sync to SQLite and report hours".
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
