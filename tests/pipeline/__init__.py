"""Tests of the pipeline: a folder a package, and the small repositories that they share."""
