"""Verify and decode webhook deliveries."""
