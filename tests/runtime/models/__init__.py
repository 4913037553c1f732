"""Tests of `workapis._models`."""
