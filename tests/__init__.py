"""Tests of the pipeline, the specs and the clients."""
