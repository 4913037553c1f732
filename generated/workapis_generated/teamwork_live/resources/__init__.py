# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of TeamWork Live API, one module each."""
