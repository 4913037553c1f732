"""Tests of `scripts.publish`."""
