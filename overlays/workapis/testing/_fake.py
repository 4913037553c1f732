"""Start and stop a fake."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack, overload

from workapis.testing._service import FakeService

if TYPE_CHECKING:
    from workapis._client.client import AsyncClient, SyncClient  # a fake that is served alone needs no client

    S = TypeVar("S", bound=SyncClient)
    A = TypeVar("A", bound=AsyncClient)


class FakeOptions(TypedDict, total=False):
    """The keyword arguments of `fake`."""

    transport: bool
    documented: bool
    records: int
    seed: int
    deviate: Collection[str]


@overload
def fake(api: type[S], **options: Unpack[FakeOptions]) -> AbstractContextManager[FakeService[S, Any]]: ...


@overload
def fake(api: type[A], **options: Unpack[FakeOptions]) -> AbstractContextManager[FakeService[Any, A]]: ...


@overload
def fake(api: str, **options: Unpack[FakeOptions]) -> AbstractContextManager[FakeService]: ...


def fake(api: str | type, **options: Unpack[FakeOptions]) -> AbstractContextManager[Any]:
    """Serve a fake of an API until the `with` statement ends.

    Args:
        api: Name of the API, as in `workapis.<api>`; or the class of its client, sync or async, which `client()` or
            `async_client()` of the fake then returns.
        options: `transport`: True to respond in the process, without a server on the loopback interface. `documented`:
            True to begin with the documented records. `records`: number of generated records of each kind, which refer
            to each other; another `seed` generates others. `deviate`: deviations of the records from the documentation,
            as real services have them: "spellings" for aliases of keys, "unknown" for undocumented keys, "nulls" in
            place of empty lists and objects, "numbers" in place of strings of digits,
            "html" for markup in text that people write.

    Raises:
        ValueError: there is no such API, or no such deviation.
        AssertionError: at the end, if a scripted failure never happened.
    """
    return _begun(api, **options)


@contextmanager
def _begun(api: str | type, *, transport: bool = False, **options: Any) -> Iterator[FakeService]:
    service: FakeService = FakeService(api, **options)
    with ExitStack() as server:
        if not transport:
            from workapis.testing._server import serving  # not needed in the process

            server.enter_context(serving(service))
        try:
            yield service
        except BaseException as error:
            service.close(error)
            raise
        service.close()
