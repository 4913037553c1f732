"""Evidence for a specification: payloads, documented requests and calls, errata, coverage."""
