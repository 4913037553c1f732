"""Tests of the runtime: a folder a package, and `ground` for the public modules."""
