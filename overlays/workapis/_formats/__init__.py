"""JSON and XML as bodies: what an API has, which format a call is in, bytes to a value and back."""
