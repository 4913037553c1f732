"""Tests of `workapis._http`."""
