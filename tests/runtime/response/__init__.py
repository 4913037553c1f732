"""Tests of `workapis._response`."""
