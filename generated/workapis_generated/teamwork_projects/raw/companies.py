# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The companies of Teamwork Projects API, each call with everything that came back."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from workapis._resource import AsyncResource, Resource
from workapis._wire import Identifier
from workapis.unset import UNSET, Unset

from ..resources.companies import (
    CREATE_COMPANY,
    DELETE_COMPANY,
    GET_COMPANY,
    LIST_COMPANIES,
    LIST_PROJECT_COMPANIES,
    UPDATE_COMPANY,
)

if TYPE_CHECKING:
    from workapis.options import CallOptions
    from workapis.reply import Reply

    from ..models.company import Company
    from ..models.created_reply import CreatedReply


class RawCompaniesResource(Resource):
    """Companies, to which people and projects belong."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Company]]:
        """As `companies.list`, one page of it, with status, headers and content."""
        return self._session.reply(
            LIST_COMPANIES,
            {
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    def create(
        self,
        *,
        name: str,
        address_one: str | Unset = UNSET,
        address_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        countrycode: str | Unset = UNSET,
        email_one: str | Unset = UNSET,
        email_three: str | Unset = UNSET,
        email_two: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        state: str | Unset = UNSET,
        website: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `companies.create`, with status, headers and content."""
        return self._session.reply(
            CREATE_COMPANY,
            {
                "address_one": address_one,
                "address_two": address_two,
                "city": city,
                "countrycode": countrycode,
                "email_one": email_one,
                "email_three": email_three,
                "email_two": email_two,
                "fax": fax,
                "name": name,
                "phone": phone,
                "state": state,
                "website": website,
                "zip_": zip_,
            },
            options,
        )

    def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Company]]:
        """As `companies.list_of_project`, with status, headers and content."""
        return self._session.reply(
            LIST_PROJECT_COMPANIES,
            {
                "id": id,
            },
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Company]:
        """As `companies.get`, with status, headers and content."""
        return self._session.reply(
            GET_COMPANY,
            {
                "id": id,
            },
            options,
        )

    def update(
        self,
        id: Identifier,
        *,
        address_one: str | Unset = UNSET,
        address_two: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        city: str | Unset = UNSET,
        countrycode: str | Unset = UNSET,
        email_one: str | Unset = UNSET,
        email_three: str | Unset = UNSET,
        email_two: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        industry_cat_id: Identifier | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        profile: str | Unset = UNSET,
        remove_logo: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        tags: List[dict[str, Any]] | Unset = UNSET,
        website: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `companies.update`, with status, headers and content."""
        return self._session.reply(
            UPDATE_COMPANY,
            {
                "id": id,
                "address_one": address_one,
                "address_two": address_two,
                "cid": cid,
                "city": city,
                "countrycode": countrycode,
                "email_one": email_one,
                "email_three": email_three,
                "email_two": email_two,
                "fax": fax,
                "industry_cat_id": industry_cat_id,
                "logo_pending_file_ref": logo_pending_file_ref,
                "name": name,
                "phone": phone,
                "private_notes": private_notes,
                "profile": profile,
                "remove_logo": remove_logo,
                "state": state,
                "tags": tags,
                "website": website,
                "zip_": zip_,
            },
            options,
        )

    def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `companies.delete`, with status, headers and content."""
        return self._session.reply(
            DELETE_COMPANY,
            {
                "id": id,
            },
            options,
        )


class AsyncRawCompaniesResource(AsyncResource):
    """Companies, to which people and projects belong."""

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[List[Company]]:
        """As `companies.list`, one page of it, with status, headers and content."""
        return await self._session.reply(
            LIST_COMPANIES,
            {
                "page": page,
                "page_size": page_size,
            },
            options,
        )

    async def create(
        self,
        *,
        name: str,
        address_one: str | Unset = UNSET,
        address_two: str | Unset = UNSET,
        city: str | Unset = UNSET,
        countrycode: str | Unset = UNSET,
        email_one: str | Unset = UNSET,
        email_three: str | Unset = UNSET,
        email_two: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        state: str | Unset = UNSET,
        website: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[CreatedReply]:
        """As `companies.create`, with status, headers and content."""
        return await self._session.reply(
            CREATE_COMPANY,
            {
                "address_one": address_one,
                "address_two": address_two,
                "city": city,
                "countrycode": countrycode,
                "email_one": email_one,
                "email_three": email_three,
                "email_two": email_two,
                "fax": fax,
                "name": name,
                "phone": phone,
                "state": state,
                "website": website,
                "zip_": zip_,
            },
            options,
        )

    async def list_of_project(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[List[Company]]:
        """As `companies.list_of_project`, with status, headers and content."""
        return await self._session.reply(
            LIST_PROJECT_COMPANIES,
            {
                "id": id,
            },
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[Company]:
        """As `companies.get`, with status, headers and content."""
        return await self._session.reply(
            GET_COMPANY,
            {
                "id": id,
            },
            options,
        )

    async def update(
        self,
        id: Identifier,
        *,
        address_one: str | Unset = UNSET,
        address_two: str | Unset = UNSET,
        cid: str | Unset = UNSET,
        city: str | Unset = UNSET,
        countrycode: str | Unset = UNSET,
        email_one: str | Unset = UNSET,
        email_three: str | Unset = UNSET,
        email_two: str | Unset = UNSET,
        fax: str | Unset = UNSET,
        industry_cat_id: Identifier | Unset = UNSET,
        logo_pending_file_ref: str | Unset = UNSET,
        name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        private_notes: str | Unset = UNSET,
        profile: str | Unset = UNSET,
        remove_logo: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        tags: List[dict[str, Any]] | Unset = UNSET,
        website: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `companies.update`, with status, headers and content."""
        return await self._session.reply(
            UPDATE_COMPANY,
            {
                "id": id,
                "address_one": address_one,
                "address_two": address_two,
                "cid": cid,
                "city": city,
                "countrycode": countrycode,
                "email_one": email_one,
                "email_three": email_three,
                "email_two": email_two,
                "fax": fax,
                "industry_cat_id": industry_cat_id,
                "logo_pending_file_ref": logo_pending_file_ref,
                "name": name,
                "phone": phone,
                "private_notes": private_notes,
                "profile": profile,
                "remove_logo": remove_logo,
                "state": state,
                "tags": tags,
                "website": website,
                "zip_": zip_,
            },
            options,
        )

    async def delete(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Reply[None]:
        """As `companies.delete`, with status, headers and content."""
        return await self._session.reply(
            DELETE_COMPANY,
            {
                "id": id,
            },
            options,
        )
