"""The documentation site: its content, built, completed and checked."""
