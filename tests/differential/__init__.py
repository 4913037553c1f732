"""What an earlier version reads of the same bodies: a difference must be wanted."""
