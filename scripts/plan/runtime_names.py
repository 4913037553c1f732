"""Map names of the runtime that generated code imports to their modules, in one place for moves in the runtime."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

OF_OPERATIONS: Final = (
    *("RateLimit", "Attachment", "RequestBody", "DownloadLocation"),
    *("EncodedBody", "Operation", "Paging", "Parameter", "UploadProtocol"),
)
"""Names with which modules of resources define operations."""
_NAMES: Final = {
    "workapis._client.client": ("AsyncClient", "SyncClient"),
    "workapis._models.choices": ("Discriminated", "OneOf", "OnlyOf", "OpenEnum", "choice"),
    "workapis._models.codecs.epoch": (
        *("EPOCH_SECONDS", "EPOCH_MILLISECONDS"),
        *("EPOCH_SECONDS_DIGITS", "EPOCH_MILLISECONDS_DIGITS"),
    ),
    "workapis._models.codecs.durations": (
        *("DURATION_SECONDS", "DURATION_MILLISECONDS"),
        *("DURATION_SECONDS_OR_RUNNING", "DURATION_HOURS_MINUTES"),
    ),
    "workapis._models.codecs.instants": ("LOCAL_DATE_TIME", "DATE_TIME_MILLISECONDS", "RFC2822"),
    "workapis._models.codecs.octets": ("UUID", "BASE64"),
    "workapis._models.codecs.money": ("MONEY",),
    "workapis._models.codec": ("ANYTHING", "ListOf", "MapOf", "ModelOf", "Nullable"),
    "workapis._auth.credentials": ("CredentialArguments", "CredentialOption", "bind", "choose"),
    "workapis._formats.formats": ("Formats", "TypedElements"),
    "workapis._lazy": ("lazy",),
    "workapis._models.json_field": ("Field",),
    "workapis._models.model": ("Model",),
    "workapis._models.place": ("Nested", "Place"),
    "workapis._models.reader": ("RecordReader",),
    "workapis._models.record_facts": ("unfrozen",),
    "workapis._models.settle": (
        *(
            "ABSENT",
            "Code",
            "DAY",
            "Instant",
            "JsonKey",
            "Natural",
            "NaturalOrEmpty",
            "YesNo",
            "blank",
            "codec_of",
            "day",
        ),
        *("instant", "instant_of", "many", "members", "needed", "number", "plain", "scalar", "yes_no"),
    ),
    "workapis._api.operation": OF_OPERATIONS,
    "workapis._api.api": ("Api", "ErrorFormat", "ListFormat", "OAuth2Description", "Sites", "NeededHeader"),
    "workapis._auth.schemes": ("Basic", "Bearer", "CookieToken", "HeaderToken", "QueryToken", "Together"),
    "workapis._client.resource": ("AsyncResource", "Resource"),
    "workapis._client.keywords": ("AsyncClientOptions", "ClientOptions"),
    "workapis._client.sign_in": ("AsyncSignIn", "SignIn"),
    "workapis._api.table": ("Table",),
    "workapis._oauth.discovery": ("Discovering",),
    "workapis._oauth.wrap": ("Wrap", "WrapToken"),
    "workapis.downloads": ("AsyncDownload", "Download"),
    "workapis.oauth2": ("Grant",),
    "workapis.options": ("CallOptions",),
    "workapis.paging": ("AsyncPages", "Pages"),
    "workapis.unset": ("UNSET", "Unset"),
    "workapis.secret": ("Secret",),
    "workapis.uploads": ("FileSource", "Progress"),
    "workapis._webhooks.binding": ("Deliveries", "Webhooks"),
    "workapis._webhooks.signing": ("Signature", "SigningKey"),
    "workapis.webhooks": ("LARGEST", "Event", "Unsigned"),
}
WIRE: Final = "workapis._models.wire"
"""Module of `Identifier` and of most codecs that the vocabulary of wire formats names."""
MODULES: Final = {name: module for module, names in _NAMES.items() for name in names}


def imported(*names: str) -> frozenset[str]:
    """Return names with their modules, as `module:name`; an unknown name is that of a wire format."""
    return frozenset(f"{MODULES.get(name, WIRE)}:{name}" for name in names)


def import_lines(names: Iterable[str]) -> list[str]:
    """Return the lines that import these names."""
    return [f"from {MODULES[name]} import {name}" for name in names]
