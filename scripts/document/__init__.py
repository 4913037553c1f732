"""Documents: YAML read with its lines, pointers, references, faults that name a place."""
