"""Calls without I/O: attempts, retries, uploads and downloads."""
