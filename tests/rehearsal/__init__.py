"""Rehearsal: two more APIs are added to a copy of the repository, by the commands and by YAML alone."""
