"""A copy of a service to query: tables in an SQLite file, kept up to date.

`Mirror` fills them by the lists of a client, page by page, and goes on where it was. See the guide "Report hours by
person and project".
"""

from workapis.sync._mirror import Mirror, SyncPlan, SyncReport, TablePlan, TableReport
from workapis.sync._progress import Progress

__all__ = ("Mirror", "Progress", "SyncPlan", "SyncReport", "TablePlan", "TableReport")
