"""Tests of `scripts.foreign`."""
