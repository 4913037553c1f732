"""Tests of counting in Redis with a real server: ``nox -s redis``."""
