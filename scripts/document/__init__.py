"""Documents: YAML with line numbers, pointers, references, errors that name a place."""
