"""Evidence for a specification: payloads, printed requests and calls, the ledger of errata, coverage."""
