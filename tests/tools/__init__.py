"""Tests with the tools that users load tables into: run by `nox -s tools`."""
