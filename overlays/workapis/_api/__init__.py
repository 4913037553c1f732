"""API descriptions and their operations, as values without behaviour."""
