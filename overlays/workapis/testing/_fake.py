"""How a fake begins and ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager

from workapis.testing._service import FakeService


@contextmanager
def fake(
    api: str,
    *,
    transport: bool = False,
    documented: bool = False,
    records: int = 0,
    seed: int = 0,
    deviate: Collection[str] = (),
) -> Iterator[FakeService]:
    """Serve a fake of an API until the `with` statement ends.

    Args:
        api: its name, that of its package in `workapis`.
        transport: answer in the process alone, without a server on the loopback interface.
        documented: begin with the records that the documentation prints.
        records: begin with so many records of each kind, made up, which belong together.
        seed: another one makes up others.
        deviate: how its records deviate from the documentation, as services do: "spellings" of keys, "unknown" keys,
            "nulls" for empty lists and objects, "numbers" for texts of digits.

    Raises:
        ValueError: there is no such API, or deviation.
        AssertionError: when it ends, if something was scripted and never happened.
    """
    service = FakeService(api, documented=documented, records=records, seed=seed, deviate=deviate)
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
