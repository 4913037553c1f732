"""Rate limits in Redis: scripts, connections, and the fallback while Redis does not respond."""
