"""Tests of `workapis._formats`."""
