# Generated from generated/bundles/webwork.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of WebWork Tracker REST API V2, one module each; `workapis.webwork.models` has them all."""
