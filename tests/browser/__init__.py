"""Tests of the finished site in a browser: ``nox -s browser``, after ``nox -s docs``."""
