"""Codecs of further wire formats of `overlays/vocabulary/formats.yaml`, beside those of `workapis._models.wire`.

What they write reads as the same value: a value that its format cannot hold whole is refused, and nothing is cut off.
"""
