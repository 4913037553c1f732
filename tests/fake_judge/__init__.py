"""Schemathesis against every fake."""
