"""Signatures of deliveries, and their secrets."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from typing import Final

from attrs import define

from workapis._transport.headers import Headers
from workapis.errors import ConfigurationError, SignatureError
from workapis.secret import HIDDEN, Secret

_DIGESTS: Final[Mapping[str, str]] = {"hmac-sha256": "sha256"}
_ENCODINGS: Final[Mapping[str, Callable[[bytes], str]]] = {"hex": bytes.hex}


@define(frozen=True)
class Signature:
    """How a delivery proves that its sender knows the secret: the header, and what stands in it."""

    header: str
    algorithm: str
    encoding: str


class SigningKey:
    """The secret of a webhook as bytes, which nothing shows."""

    __slots__ = ("_bytes",)

    def __init__(self, secret: str | bytes | Secret) -> None:
        """Take the secret.

        Raises:
            ConfigurationError: it is empty, or none at all.
        """
        given: object = secret.reveal() if isinstance(secret, Secret) else secret
        del secret  # a traceback may show variables
        if not isinstance(given, (str, bytes)) or not given:
            what = "empty" if isinstance(given, (str, bytes)) else f"of type {type(given).__name__}"
            raise ConfigurationError(f"secret is {what}: give the one that the webhook was registered with")
        try:
            self._bytes = given.encode() if isinstance(given, str) else given
        except UnicodeEncodeError:  # which holds the text
            del given
            raise ConfigurationError("secret is no text that can be written in UTF-8: give it as bytes") from None

    def verify(self, how: Signature, body: bytes, headers: Headers) -> None:
        """Return only if a body is signed with this key; compared in constant time.

        Raises:
            SignatureError: it is not signed, or otherwise.
        """
        given = headers.get(how.header)
        if given is None:
            raise SignatureError(
                f"no header {how.header}: the webhook was registered without a secret, the sender is another, or not "
                "all headers of the request were passed on"
            )
        # As bytes, since of texts only those in ASCII can be compared; a header may be any.
        wanted = _ENCODINGS[how.encoding](hmac.digest(self._bytes, body, _DIGESTS[how.algorithm])).encode()
        if not hmac.compare_digest(wanted, given.encode("utf-8", "surrogatepass")):
            del wanted
            raise SignatureError(
                f"{how.header} does not sign this body with this secret: the secret is that of another webhook, the "
                "sender is another, or the body is not what came, byte for byte"
            )

    def __repr__(self) -> str:
        """Return what may be shown: nothing of the secret."""
        return f"{type(self).__name__}({HIDDEN})"
