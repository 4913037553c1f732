"""Tests of `scripts.site`."""
