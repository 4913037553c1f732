# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The generated half of `workapis.teampulse`, which is what to import."""
