# Generated from generated/bundles/teamwork_projects.openapi.yaml by scripts/generate.py. Do not edit.

"""The companies of Teamwork Projects API: Companies, to which people and projects belong."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Final

from workapis._codec import ListOf, ModelOf
from workapis._operation import Body, Operation, Paging, Parameter
from workapis._resource import AsyncResource, Resource
from workapis._wire import IDENTIFIER, INTEGER, Identifier
from workapis.paging import AsyncPages, Pages
from workapis.unset import UNSET, Unset

if TYPE_CHECKING:
    from workapis.options import CallOptions

    from ..models.company import Company
    from ..models.created_reply import CreatedReply

LIST_COMPANIES: Final[Operation[List[Company]]] = Operation(
    id="listCompanies",
    method="GET",
    path="/companies.json",
    parameters=(
        Parameter("page", "page", "query", INTEGER),
        Parameter("page_size", "pageSize", "query", INTEGER),
    ),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.company", "Company")),
    envelope="companies",
    beside=("STATUS",),
    paging=Paging(page="page", size="page_size", place="header", number="X-Page", pages="X-Pages", total="X-Records"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
CREATE_COMPANY: Final[Operation[CreatedReply]] = Operation(
    id="createCompany",
    method="POST",
    path="/companies.json",
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.new_company", "NewCompany"), envelope="company"),
    reply=ModelOf("workapis_generated.teamwork_projects.models.created_reply", "CreatedReply"),
    from_headers=(("id", ("id",)),),
    documented=frozenset({201, 401, 403, 404, 422, 429}),
)
LIST_PROJECT_COMPANIES: Final[Operation[List[Company]]] = Operation(
    id="listProjectCompanies",
    method="GET",
    path="/projects/{id}/companies.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ListOf(ModelOf("workapis_generated.teamwork_projects.models.company", "Company")),
    envelope="companies",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
GET_COMPANY: Final[Operation[Company]] = Operation(
    id="getCompany",
    method="GET",
    path="/companies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    reply=ModelOf("workapis_generated.teamwork_projects.models.company", "Company"),
    envelope="company",
    beside=("STATUS",),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
UPDATE_COMPANY: Final[Operation[None]] = Operation(
    id="updateCompany",
    method="PUT",
    path="/companies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    body=Body(ModelOf("workapis_generated.teamwork_projects.models.company_write", "CompanyWrite"), envelope="company"),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)
DELETE_COMPANY: Final[Operation[None]] = Operation(
    id="deleteCompany",
    method="DELETE",
    path="/companies/{id}.json",
    parameters=(Parameter("id", "id", "path", IDENTIFIER),),
    documented=frozenset({200, 401, 403, 404, 422, 429}),
)


class CompaniesResource(Resource):
    """Companies, to which people and projects belong."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Company]:
        """Returns the companies that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_COMPANIES,
            {
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
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
    ) -> CreatedReply:
        """Creates a company.

        Args:
            name: Name.
            address_one: First line of the address.
            address_two: Second line of the address.
            city: `city`, of which no source says more than its name.
            countrycode: Code of the country.
            email_one: First e-mail address.
            email_three: Third e-mail address.
            email_two: Second e-mail address.
            fax: `fax`, of which no source says more than its name.
            phone: `phone`, of which no source says more than its name.
            state: `state`, of which no source says more than its name.
            website: `website`, of which no source says more than its name.
            zip_: Postal code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[Company]:
        """Returns the companies that take part in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return Pages(
            self._session,
            LIST_PROJECT_COMPANIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Company:
        """Returns one company.

        Args:
            id: Id of the company.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Changes one company.

        Args:
            id: Id of the company.
            address_one: First line of the address.
            address_two: Second line of the address.
            cid: `cid`, of which no source says more than its name.
            city: `city`, of which no source says more than its name.
            countrycode: Code of the country.
            email_one: First e-mail address.
            email_three: Third e-mail address.
            email_two: Second e-mail address.
            fax: `fax`, of which no source says more than its name.
            industry_cat_id: Id of the industry.
            logo_pending_file_ref: Reference of the uploaded logo.
            name: Name.
            phone: `phone`, of which no source says more than its name.
            private_notes: Notes that are not public.
            profile: `profile`, of which no source says more than its name.
            remove_logo: Whether the logo is taken off.
            state: `state`, of which no source says more than its name.
            tags: Names of tags, separated by commas.
            website: `website`, of which no source says more than its name.
            zip_: Postal code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
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
    ) -> None:
        """Deletes one company.

        Args:
            id: Id of the company.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return self._session.call(
            DELETE_COMPANY,
            {
                "id": id,
            },
            options,
        )


class AsyncCompaniesResource(AsyncResource):
    """Companies, to which people and projects belong."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Company]:
        """Returns the companies that the caller may see.

        Fetches a page when it is iterated over and one is needed: see `workapis.paging`.

        Args:
            page: Number of the page to begin with, from 1.
            page_size: How many results a page has.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_COMPANIES,
            {
                "page": page,
                "page_size": page_size,
            },
            limit,
            checkpoint,
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
    ) -> CreatedReply:
        """Creates a company.

        Args:
            name: Name.
            address_one: First line of the address.
            address_two: Second line of the address.
            city: `city`, of which no source says more than its name.
            countrycode: Code of the country.
            email_one: First e-mail address.
            email_three: Third e-mail address.
            email_two: Second e-mail address.
            fax: `fax`, of which no source says more than its name.
            phone: `phone`, of which no source says more than its name.
            state: `state`, of which no source says more than its name.
            website: `website`, of which no source says more than its name.
            zip_: Postal code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
        limit: int | None = None,
        checkpoint: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Company]:
        """Returns the companies that take part in one project.

        No documentation page shows how this list goes on: the client requests one page. If a reply says that there
        is more, the client requests the further pages by the parameter `page` or follows the link of the reply, and
        if it cannot, it ends with a `PageDrift` warning: see `workapis.paging`.

        Args:
            id: Id of the project.
            limit: The most items to give.
            checkpoint: Where to go on, as `checkpoint` of the list or of a page said.
            options: Timeout, deadline, retries, headers and format of each request.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return AsyncPages(
            self._session,
            LIST_PROJECT_COMPANIES,
            {
                "id": id,
            },
            limit,
            checkpoint,
            options,
        )

    async def get(
        self,
        id: Identifier,
        *,
        options: CallOptions | None = None,
    ) -> Company:
        """Returns one company.

        Args:
            id: Id of the company.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Changes one company.

        Args:
            id: Id of the company.
            address_one: First line of the address.
            address_two: Second line of the address.
            cid: `cid`, of which no source says more than its name.
            city: `city`, of which no source says more than its name.
            countrycode: Code of the country.
            email_one: First e-mail address.
            email_three: Third e-mail address.
            email_two: Second e-mail address.
            fax: `fax`, of which no source says more than its name.
            industry_cat_id: Id of the industry.
            logo_pending_file_ref: Reference of the uploaded logo.
            name: Name.
            phone: `phone`, of which no source says more than its name.
            private_notes: Notes that are not public.
            profile: `profile`, of which no source says more than its name.
            remove_logo: Whether the logo is taken off.
            state: `state`, of which no source says more than its name.
            tags: Names of tags, separated by commas.
            website: `website`, of which no source says more than its name.
            zip_: Postal code.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
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
    ) -> None:
        """Deletes one company.

        Args:
            id: Id of the company.
            options: Timeout, deadline, retries, headers and format of this call.

        Source: vendor documentation: A call of the vendor's documentation of API v1, as exported in 2021.
        """
        return await self._session.call(
            DELETE_COMPANY,
            {
                "id": id,
            },
            options,
        )
