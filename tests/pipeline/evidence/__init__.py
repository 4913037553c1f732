"""Tests of `scripts.evidence`."""
