# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The resources of WebWork Tracker REST API V2 as `client.raw` has them, one module each."""
