# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The generated half of `workapis.teamwork_live`, which is what to import."""
