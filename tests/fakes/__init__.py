"""Servers, services and stages that tests talk to in the place of the real ones."""
