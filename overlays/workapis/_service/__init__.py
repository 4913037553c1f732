"""An API at a base URL, used with credentials and settings."""
