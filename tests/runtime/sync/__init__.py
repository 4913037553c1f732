"""Tests of the mirror, on fakes."""
