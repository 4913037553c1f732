"""Tests of the public modules that all packages of the runtime stand on."""
