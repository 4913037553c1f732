"""Tests with the tools of users: pandas, polars, FastAPI, dlt. They are heavy: `nox -s tools` has them."""
