"""Tests of `scripts.plan`."""
