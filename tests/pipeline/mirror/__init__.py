"""Tests of the tables of a mirror."""
