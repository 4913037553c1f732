"""Typed clients for work-management and time-tracking services.

Import the package of the service that you use, such as `workapis.teamwork_projects`; the README has a row for
each. This package itself imports nothing.
"""
