# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Teamwork Projects API, one module each; `workapis.teamwork_projects.models` has them all."""
