"""Call functions of the caller, log their exceptions, and suppress them."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Final

LOGGER: Final = logging.getLogger("workapis")
LOGGER.addHandler(logging.NullHandler())


def log(logger: logging.Logger, level: int, text: str, *values: object) -> None:
    """Log a message, and suppress the exceptions of filters and handlers, which belong to the application."""
    with suppress(Exception):
        logger.log(level, text, *values)


def notify(hook: Callable[..., object] | None, *what: object) -> None:
    """Call a function of the caller; log the class of its exception, and suppress it."""
    if hook is None:
        return
    try:
        answer = hook(*what)
        if answer is not None and inspect.iscoroutine(answer):
            answer.close()
            log(LOGGER, logging.WARNING, "a hook is a coroutine function and did not run. Pass a plain function.")
    except Exception as error:  # noqa: BLE001 (a hook is the caller's)
        # Its class only: the message may contain secrets.
        log(LOGGER, logging.WARNING, "a hook raised %s. The call continues.", type(error).__name__)
