"""Tests of `workapis._call`."""
