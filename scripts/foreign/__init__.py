"""External validators of bundles: Python packages, and Redocly on Node."""
