"""Tests of the clients as users have them."""
