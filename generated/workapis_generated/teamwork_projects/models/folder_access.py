# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""FolderAccess of Teamwork Projects API."""

from __future__ import annotations

from enum import StrEnum


class FolderAccess(StrEnum):
    """Who of a project has access to a connected folder."""

    OWNER_COMPANY_ADMINS = "ownerCompanyAdmins"
    ALLADMINS = "alladmins"
    ALL_ADMINS_AND_OWNER_COMPANY = "allAdminsAndOwnerCompany"
    ALL_PEOPLE_ON_PROJECT = "allPeopleOnProject"
