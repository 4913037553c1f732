"""The engine of the fakes in `workapis.testing`: records, and what operations do to them, by a generated plan."""
