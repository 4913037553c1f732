"""Typed clients for work-management and time-tracking services.

Import the service that you use: `workapis.teamwork_projects`, `workapis.teamwork_live`,
`workapis.webwork` or `workapis.teampulse`. This package itself imports nothing.
"""
