"""Tokens that end: their lifecycle, how they are requested, and how users sign in."""
