"""The plan of the fakes in `workapis.testing`."""
