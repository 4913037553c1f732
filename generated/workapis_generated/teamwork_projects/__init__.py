# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The generated half of `workapis.teamwork_projects`, which is what to import."""
