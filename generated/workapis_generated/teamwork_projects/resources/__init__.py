# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of Teamwork Projects API, one module each."""
