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
    """The arguments of `fake`; see there."""

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
        api: its name, that of its package in `workapis`; or the class of its client, sync or async, which `client()` or
            `async_client()` of the fake then makes.
        options: `transport`: answer in the process alone, without a server on the loopback interface. `documented`:
            begin with the records that the documentation prints. `records`: begin with so many records of each kind,
            made up, which belong together; another `seed` makes up others. `deviate`: how its records deviate from the
            documentation, as services do: "spellings" of keys, "unknown" keys, "nulls" for empty lists and objects,
            "numbers" for texts of digits.

    Raises:
        ValueError: there is no such API, or deviation.
        AssertionError: when it ends, if something was scripted and never happened.
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
