# Generated from generated/bundles/teamwork_live.openapi.yaml by scripts/generate.py. Do not edit.

"""The models of TeamWork Live API, each imported when it is first used."""

from __future__ import annotations

from workapis._lazy import lazy

__all__ = ()

__getattr__, __dir__ = lazy(
    __name__,
    {},
)
