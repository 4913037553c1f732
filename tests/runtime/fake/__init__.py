"""Tests of the fakes in `workapis.testing`."""
