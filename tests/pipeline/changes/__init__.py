"""Tests of `scripts.changes`."""
