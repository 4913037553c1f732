"""Decode responses to a value or an error; parse each body once."""
