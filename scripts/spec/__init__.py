"""The specification of an API: its files, bundled to one document, overlaid, valid by the schema of OpenAPI."""
