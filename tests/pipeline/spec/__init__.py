"""Tests of `scripts.spec`."""
