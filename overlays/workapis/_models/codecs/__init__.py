"""Codecs of further wire formats of `overlays/vocabulary/formats.yaml`, beside those of `workapis._models.wire`.

Values round-trip: a codec refuses a value that its format cannot hold completely, and truncates nothing.
"""
