"""Tests of counting in Redis, with a Redis in the process; `nox -s redis` has the server."""
