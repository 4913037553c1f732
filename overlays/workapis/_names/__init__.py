"""Deprecated Python names, which work and warn at the line of the caller."""
