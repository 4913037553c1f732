"""Tests of `scripts.document`."""
