"""Counting requests in Redis: what it is asked, what is done while it does not answer, how it is reached."""
