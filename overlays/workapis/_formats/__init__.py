"""JSON and XML bodies: the formats of an API, the format of a call, bytes to a value and back."""
