"""Render the plan as text: files of clients, code samples, docstrings."""
