# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of TeamWork Live API as `client.raw` has them, one module each."""
