"""Compare two versions of the clients: what changed for their users, and whether it breaks their programs."""
