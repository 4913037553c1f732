"""Tests of `scripts.rules`."""
