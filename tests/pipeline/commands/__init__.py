"""Tests of `scripts.commands`."""
