"""An API at a base URL, with credentials and settings."""
