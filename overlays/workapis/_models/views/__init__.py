"""Records for other tools: as dictionaries, as JSON, as rows of a table, as what is printed, and for pydantic."""
