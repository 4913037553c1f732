"""Draft the files of a new API from pages and payloads or from a vendor's description, and mark the guesses in them."""
