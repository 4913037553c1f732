"""Names in Python that are about to go: they work, and warn at the line of the caller."""
