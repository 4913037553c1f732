"""Tests of `workapis._transport`."""
