"""Tests of `workapis._request`."""
