"""Measurements: what a call costs and what importing costs, beside other clients. Run by `nox -s bench`."""
