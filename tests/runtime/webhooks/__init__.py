"""Tests of `workapis._webhooks`."""
