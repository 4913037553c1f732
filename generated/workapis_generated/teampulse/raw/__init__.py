# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of Telerik TeamPulse REST API as `client.raw` has them, one module each."""
