"""Drafts of the files of a new API, from pages and payloads or from a description of the vendor; guesses are marked."""
