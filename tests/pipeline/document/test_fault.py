"""Faults, and the error that carries them."""

from __future__ import annotations

import copy
import pickle

from scripts.document.fault import Fault, FaultsError

ONE = Fault("specs/a/openapi.yaml", 10, "/info", "no title", "write one")
TWO = Fault("specs/a/openapi.yaml", 9, "", "not a map", "write keys")


def test_a_fault_names_file_line_and_pointer_and_what_to_do() -> None:
    """A fault is printed as place, message and fix; the root of a file needs no pointer."""
    assert str(ONE) == "specs/a/openapi.yaml:10 /info: no title\n    fix: write one"
    assert str(TWO) == "specs/a/openapi.yaml:9: not a map\n    fix: write keys"


def test_faults_come_once_and_in_the_order_of_their_places() -> None:
    """An error holds each fault once, sorted by file and line, however they were found."""
    assert FaultsError([ONE, TWO, ONE]).faults == (TWO, ONE)


def test_the_error_survives_copying_and_pickling() -> None:
    """The exception with the faults can travel between processes."""
    for travelled in (pickle.loads(pickle.dumps(FaultsError([ONE]))), copy.deepcopy(FaultsError([ONE]))):
        assert travelled.faults == (ONE,)
        assert str(travelled) == str(ONE)
