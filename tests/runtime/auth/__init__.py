"""Tests of `workapis._auth`."""
