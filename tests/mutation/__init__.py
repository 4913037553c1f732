"""Mutation testing of what decides: retries, limits, paging, the flow and its drivers. Run by `nox -s mutation`."""
