"""Build the request of a call from its arguments."""
