"""Content codings: a body is read to its end."""

from __future__ import annotations

import random
import zlib

import pytest

from workapis._http.decompression import ContentDecoder
from workapis.options import SizeLimits


@pytest.mark.parametrize("size", [262_143, 262_144, 262_145, 600_000])
def test_a_deflated_body_is_read_to_its_end(size: int) -> None:
    """Output that fills a step when all input is used up is not lost."""
    for seed in range(8):
        body = random.Random(seed).randbytes(21 + seed) * (size // (21 + seed))
        engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        reader = ContentDecoder(200, [(b"content-encoding", b"deflate")], SizeLimits())
        reader.feed(engine.compress(body) + engine.flush())
        assert reader.finish().content == body
