"""Mutation testing of the code that decides: retries, limits, paging, the flow and its drivers (`nox -s mutation`)."""
