# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of Teamwork Projects API as `client.raw` has them, one module each."""
