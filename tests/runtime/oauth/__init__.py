"""Tests of `workapis._oauth`."""
