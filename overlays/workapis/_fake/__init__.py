"""Engine of the fakes in `workapis.testing`: records, and the effects of operations, by a generated plan."""
