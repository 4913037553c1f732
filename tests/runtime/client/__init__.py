"""Tests of `workapis._client`."""
