"""Compare two versions as Python programs see them: public names and types."""
