"""Lint rules for specifications beyond OpenAPI: vocabulary, requirements of generators, style, layout of files."""
