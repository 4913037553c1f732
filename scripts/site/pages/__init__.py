"""The pages of the site that are written by code."""
