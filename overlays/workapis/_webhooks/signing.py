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
    """Signature scheme of deliveries: header, algorithm and encoding."""

    header: str
    algorithm: str
    encoding: str


class SigningKey:
    """The secret of a webhook as bytes, which nothing shows.

    Raises:
        ConfigurationError: the secret is empty, or neither a string nor bytes.
    """

    __slots__ = ("_bytes",)

    def __init__(self, secret: str | bytes | Secret) -> None:
        given: object = secret.reveal() if isinstance(secret, Secret) else secret
        del secret  # a traceback may show variables
        if not isinstance(given, (str, bytes)) or not given:
            what = (
                "is empty" if isinstance(given, (str, bytes)) else f"must be str or bytes, got {type(given).__name__}"
            )
            message = f"secret= {what}. Pass the secret that the webhook was registered with."
            raise ConfigurationError(f"webhook delivery: {message}")
        try:
            self._bytes = given.encode() if isinstance(given, str) else given
        except UnicodeEncodeError:  # which holds the text
            del given
            message = "webhook delivery: secret= cannot be encoded in UTF-8. Pass it as bytes."
            raise ConfigurationError(message) from None

    def verify(self, how: Signature, body: bytes, headers: Headers) -> None:
        """Return only if the key signs the body; the comparison takes constant time.

        Raises:
            SignatureError: the delivery has no signature, or another one.
        """
        given = headers.get(how.header)
        if given is None:
            raise SignatureError(
                f"webhook delivery: no header {how.header}. Either the webhook was registered without a secret, or the "
                "sender is not the service, or your application does not pass all headers on."
            )
        # As bytes, since `compare_digest` accepts only ASCII strings, and a header may contain anything.
        wanted = _ENCODINGS[how.encoding](hmac.digest(self._bytes, body, _DIGESTS[how.algorithm])).encode()
        if not hmac.compare_digest(wanted, given.encode("utf-8", "surrogatepass")):
            del wanted
            raise SignatureError(
                f"webhook delivery: {how.header} does not sign this body with this secret. Either the secret belongs "
                "to another webhook, or the sender is not the service, or the body has changed since it came."
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({HIDDEN})"
