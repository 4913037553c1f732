"""Rules for specifications beyond OpenAPI: vocabulary, what generators need, style, layout of files."""
