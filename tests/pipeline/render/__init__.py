"""Tests of `scripts.render`."""
