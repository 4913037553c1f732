"""Tests of `workapis._service`."""
