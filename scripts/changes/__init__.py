"""Compare two versions of the clients: report changes for users, and whether these break programs."""
