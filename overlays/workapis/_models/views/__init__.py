"""Export records: to dictionaries, JSON, table rows, text and pydantic."""
