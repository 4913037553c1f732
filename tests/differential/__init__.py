"""Compare how an earlier version and this one decode the same bodies: every difference must be wanted."""
