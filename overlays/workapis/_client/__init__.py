"""Clients with their sessions, resources and lists."""
