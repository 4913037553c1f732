# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The generated half of `workapis.webwork`, which is what to import."""
