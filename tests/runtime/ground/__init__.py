"""Tests of the public modules below all packages of the runtime."""
