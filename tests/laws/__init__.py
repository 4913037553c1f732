"""Laws of the repository: of its code, its documents, its packages, and of every operation of every bundle."""
