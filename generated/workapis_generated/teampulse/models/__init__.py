# Generated from generated/bundles/teampulse.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of Telerik TeamPulse REST API, one module each; `workapis.teampulse.models` has them all."""
