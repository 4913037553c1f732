"""Specification of an API: its files, bundled to one document, overlaid, validated by the OpenAPI schema."""
