# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of TeamWork Live API, one module each; `workapis.teamwork_live.models` has them all."""
