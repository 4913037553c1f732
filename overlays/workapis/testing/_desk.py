"""Respond to the requests of a fake: check them, route them to operations, and fail as scripted."""

from __future__ import annotations

import json
import math
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, MutableSequence
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from workapis._fake import bodies, xml
from workapis._fake.acts import Acts, Incoming, Refusal
from workapis._fake.deliveries import Courier, EventWriter
from workapis._fake.deviations import deviated
from workapis._fake.files import PLACE, StoredFile
from workapis._fake.replies import Answer, Replies
from workapis._fake.routes import Route, Routes
from workapis._fake.schema import Schemas, fold
from workapis._fake.spellings import MISSING
from workapis._fake.store import Store, whole
from workapis._transport.url import is_loopback, origin
from workapis.errors import RequestTimeoutError, TransportError
from workapis.testing._door import TOKEN_PLACE, Door, Tokens, at, told
from workapis.testing._faults import Pace, Patience, ScriptedFault, known
from workapis.testing._received import Seen
from workapis.transport import Response

_TYPES: Final = {"json": "application/json", "xml": "application/xml"}


class Desk:
    """Responds to requests.

    Attributes:
        plan: Generated plan of the API.
        schemas: Its schemas.
        base_url: Base URL of the service.
        is_over: True if the fake is closed.
        is_served: True if a server delays responses, rather than the clock of the service.
        log: Requests in order.
        faults: Scripted failures.
        broke: First exception in the fake itself.
        schemes: Accepted schemes of credentials, empty if all are.
        events: Writer of webhook deliveries.
        courier: Sender of webhook deliveries.
    """

    def __init__(
        self,
        plan: Mapping[str, Any],
        store: Store,
        kinds: Collection[str],
        seconds: Callable[[], float],
        pass_time: Callable[[float], None],
    ) -> None:
        self.plan = plan
        self.schemas = schemas = Schemas(plan["schemas"])
        self._routes = Routes(plan)
        self.base_url = f"https://fake.invalid{self._routes.base}"
        self.is_over = self.is_served = False
        self.log: MutableSequence[Seen] = []
        self.faults: list[ScriptedFault] = []
        self.broke: Exception | None = None
        self._door = Door(plan)
        self.schemes = self._door.schemes
        self._kinds = kinds
        self._seconds = seconds
        self._pass_time = pass_time
        self._lock = threading.RLock()
        self._store = store
        self._replies = Replies(plan, schemas, store)
        self._acts = Acts(plan, schemas, store, self._replies)
        self._paces = threading.local()
        self._tokens = Tokens(plan)
        self._sites: Mapping[str, Any] = plan["words"].get("sites", {})
        self.events = EventWriter(plan, schemas, store)
        self.courier = Courier(_is_here)
        self._takes_files = any("upload" in operation for operation in plan["operations"].values())

    @property
    def base(self) -> str:
        """Path below which the API is, with its variables filled in."""
        return self._routes.base

    @property
    def site(self) -> str:
        """URL of the user's site in responses: on loopback for a server, otherwise a host that clients trust."""
        domains = self._sites.get("domains", ())
        return f"https://fake.{domains[0]}{self.base}" if domains and not self.is_served else self.base_url

    def proof(self) -> tuple[dict[str, str], dict[str, str]]:
        """Return headers and a query that authenticate a request."""
        return self._door.proof()

    def ways(self) -> list[list[str]]:
        """Return the credential options of the API, each as schemes that go together."""
        return self._door.ways({})

    def check_names(self, collection: str, names: Iterable[str]) -> None:
        """Raise ValueError for a name that no response shows and no reference has; the message suggests another."""
        shown = self._acts.shown_of(collection)
        for name in names if shown else ():
            if fold(name) not in shown and not self._store.refers_by(fold(name), collection):
                known(fold(name), shown, f"field of {collection} such as")

    def handle(self, method: str, url: str, headers: Mapping[str, str], content: bytes, patience: Patience) -> Response:
        """Return the response to a request; arguments and errors as of `FakeService.handle`."""
        if self.is_over:
            raise TransportError("the fake is closed", sent=False)
        with self._lock:
            seen = Seen("", method, url)
            try:
                response = self._handled(seen, headers, content, patience)
                date = format_datetime(self._store.now(), usegmt=True)
                return Response(response.status, {"Date": date, **response.headers}, response.content)
            except TransportError:
                raise
            except Exception as error:  # noqa: BLE001 (raised when the fake ends)
                self.broke = self.broke or error
                seen.status, seen.message = 500, f"The fake broke: {error!r}"
                return Response(500, {"Content-Type": "text/plain"}, ascii(seen.message).encode())
            finally:
                self.log.append(seen)

    def _handled(self, seen: Seen, headers: Mapping[str, str], content: bytes, patience: Patience) -> Response:
        try:
            parts = urlsplit(seen.path)
        except ValueError:
            return self._refused(seen, "json", "That is no URL.", 404)
        seen.path, seen.query = parts.path, dict(parse_qsl(parts.query, keep_blank_values=True))
        below = self._routes.below(parts.path) or ""
        place = f"{parts.scheme}://{parts.netloc}{parts.path}"
        if place in self._sites.get("discovery", {}).get("urls", ()):
            return self._discovered(seen, headers)
        if below.startswith(PLACE) and self._takes_files:
            return self._stored(seen, below.removeprefix(PLACE), content)
        is_for_token = below == TOKEN_PLACE or place in self._tokens.urls
        if is_for_token and seen.verb == "POST" and self._tokens.are_there:
            seen.status = 200
            return self._tokens.give(self.site)
        found = self._routes.find(seen.verb, parts.path)
        form = (found[2] if found else "") or self._form(headers)
        if found is None:
            return self._misdirected(seen, form)
        seen.method, seen.ids = found[0].name, found[1]
        fault = next((item for item in self.faults if self._happens(item, seen, found[0].plan)), None)
        if fault is not None and not fault.grow:
            self._use(fault)
        if fault is not None and fault.is_refusal:
            return self._broken(seen, form, fault, headers)
        response = self._answered(seen, found[0], form, headers, content, fault)
        return response if fault is None else self._spoilt(fault, response, patience)

    def _answered(
        self,
        seen: Seen,
        route: Route,
        form: str,
        headers: Mapping[str, str],
        content: bytes,
        fault: ScriptedFault | None,
    ) -> Response:
        refused = self._at_the_door(seen, route, form, headers)
        if refused is not None:
            return refused
        try:
            seen.body, file = self._parsed(route.plan, seen.query, headers, content)
            sent = (headers.get("content-type", ""), content)
            query = dict(seen.query)
            if fault is not None and fault.repeat_page:
                name = route.plan["pages"]["page"]
                query[name] = str(int(query[name]) - 1)
            incoming = Incoming(route.plan, seen.ids, query, seen.body, sent, file)
            self._acts.origin = self.base_url
            answer = self._acts.answer(incoming)
            seen.ignored = [name for name in incoming.ignored if not self.events.knows(name, route.plan["of"])]
            if event := route.plan.get("fires"):
                self.courier.send([*self.events.fired(event, incoming.written, seen.query)])
            if fault is not None and fault.grow and self._acts.grow(incoming, fault.grow):
                self._use(fault)
        except Refusal as error:
            statuses = route.plan.get("statuses", ())
            status = next((item for item in error.statuses if item in statuses), error.statuses[0])
            return self._refused(seen, form, str(error), status, route.plan)
        seen.status, seen.result = answer.status, answer.headers.get("id", "")
        if self._kinds and answer.value is not MISSING:
            answer.value = deviated(answer.value, self._kinds)
        return self._response(answer, form, route.plan.get("gives"))

    def _discovered(self, seen: Seen, headers: Mapping[str, str]) -> Response:
        """Return the response of a discovery endpoint."""
        words = self._sites["discovery"]
        seen.status = 200 if self._door.knows(words["schemes"], headers) else 401
        return told(at(words["site"], self.site)) if seen.status == 200 else Response(401)

    def _stored(self, seen: Seen, reference: str, content: bytes) -> Response:
        """Return the response of the file store, which needs no credentials: its URLs are known to few."""
        file = self._acts.files.get(reference)
        seen.status = 404 if file is None or seen.verb not in ("GET", "PUT") else 200
        if file is None or seen.status != 200:
            return Response(404)
        if seen.verb == "PUT":
            file.content = content
            return Response(200)
        return Response(200, {"Content-Type": "application/octet-stream"}, file.content)

    def _misdirected(self, seen: Seen, form: str) -> Response:
        methods = self._routes.methods(seen.path)
        refused = self._refused(seen, form, f"There is no {seen.verb} {seen.path}.", 405 if methods else 404)
        more = {"Allow": ", ".join(methods)} if methods else {}
        return Response(refused.status, {**refused.headers, **more}, refused.content)

    def _at_the_door(self, seen: Seen, route: Route, form: str, headers: Mapping[str, str]) -> Response | None:
        away = self._door.check(route.name, route.plan, headers, seen.query, self._seconds())
        if away is None and self._tokens.is_expired(headers.get("authorization", "")):
            return self._expired(seen, form)
        if away is None:
            return None
        refused = self._refused(seen, form, away.message, away.status, route.plan if away.wait is None else None)
        if away.wait is None:
            return refused
        told = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(away.wait), "Retry-After": str(away.wait)}
        return Response(refused.status, {**refused.headers, **told}, refused.content)

    def _parsed(
        self, plan: Mapping[str, Any], query: Mapping[str, str], headers: Mapping[str, str], content: bytes
    ) -> tuple[Any, StoredFile | None]:
        """Return the value of a body, and the file that it is or contains."""
        if not content or not plan.keys() & {"body", "sends"}:
            return MISSING, None
        words = self.plan["words"].get("formats", {}).get("xml")
        sends, kind = plan.get("sends", {}), headers.get("content-type", "")
        if sends and not bodies.takes(sends, kind):
            raise Refusal(f"The body is no {' or '.join(sends['types'])}.", 415, 422, 400)
        try:
            match sends.get("kind"):
                case "bytes":
                    return MISSING, bodies.file_of(query, kind, content)
                case "form":
                    return bodies.form_value(sends, self.schemas, plan["body"], content), None
                case "multipart":
                    return bodies.parts_value(sends, self.schemas, plan["body"], kind, content)
                case _ if "xml" in kind and words is not None:
                    return xml.read(content, words), None
                case _:
                    return json.loads(content, parse_constant=_no_number, parse_float=_finite), None
        except (ValueError, RecursionError) as error:
            raise Refusal(f"The body cannot be read: {error}", 422, 400) from None

    def _form(self, headers: Mapping[str, str]) -> str:
        words = self.plan["words"].get("formats", {})
        has_xml = "xml" in (*words.get("also", ()), words.get("default"))
        return "xml" if has_xml and "xml" in headers.get("accept", "") and "json" not in headers["accept"] else "json"

    def _response(self, answer: Answer, form: str, gives: str | None = None) -> Response:
        if answer.content is not None:
            return Response(answer.status, {"Content-Type": str(gives), **answer.headers}, answer.content)
        if answer.value is MISSING:
            return Response(answer.status, answer.headers, b"")
        words, kind = self.plan["words"].get("formats", {}).get("xml"), "json"
        if form == "xml" and words is not None:
            content, kind = xml.written(answer.value, words, self._replies.marks), "xml"
        else:
            content = json.dumps(answer.value, default=str).encode()
        named = gives if gives and kind in gives else _TYPES[kind]
        return Response(answer.status, {"Content-Type": named, **answer.headers}, content)

    def _refused(
        self, seen: Seen, form: str, message: str, status: int, plan: Mapping[str, Any] | None = None
    ) -> Response:
        seen.status, seen.message = status, message
        return self._response(self._replies.refused(plan or {}, status, message), form)

    # Scripted failures.

    def script(self, fault: ScriptedFault) -> None:
        """Script a failure; raise ValueError if it has no effect on the method."""
        plan = self.plan["operations"][known(fault.method, self.plan["operations"])]
        if fault.repeat_page and "page" not in plan.get("pages", {}):
            raise ValueError(f"fail: {fault.method} has no numbered pages. Omit repeat_page=.")
        if fault.grow and plan.get("does") != "list":
            raise ValueError(f"fail: {fault.method} lists no records. Omit grow=.")
        if fault.expired and not self._tokens.are_there:
            raise ValueError("fail: the credentials of this API do not expire. Omit expired=.")
        self.faults.append(fault)

    def _happens(self, fault: ScriptedFault, seen: Seen, plan: Mapping[str, Any]) -> bool:
        """Return whether a failure applies to a request."""
        if fault.method != seen.method:
            return False
        return not fault.repeat_page or (whole(seen.query.get(plan["pages"]["page"])) or 1) > 1

    def _use(self, fault: ScriptedFault) -> None:
        fault.times -= 1
        if not fault.times:
            self.faults.remove(fault)

    def _broken(self, seen: Seen, form: str, fault: ScriptedFault, headers: Mapping[str, str]) -> Response:
        if fault.drop:
            raise TransportError("the fake dropped the connection, as scripted", sent=True)
        if fault.expired:
            self._tokens.expire(headers.get("authorization", ""))
            return self._expired(seen, form)
        response = self._refused(seen, form, "This was scripted.", fault.status)
        more = {} if fault.retry_after is None else {"Retry-After": str(math.ceil(fault.retry_after))}
        return Response(response.status, {**response.headers, **more}, response.content)

    def _expired(self, seen: Seen, form: str) -> Response:
        response = self._refused(seen, form, "The token has expired.", 401)
        more = {"WWW-Authenticate": 'Bearer error="invalid_token"'} if "bearer" in self.schemes else {}
        return Response(response.status, {**response.headers, **more}, response.content)

    def _spoilt(self, fault: ScriptedFault, response: Response, patience: Patience) -> Response:
        response, pace = fault.spoilt(response), Pace(fault.delay, fault.dribble)
        if self.is_served:
            self._paces.pace = pace
        else:
            seconds, is_over = patience.waited(pace, len(pace.pieces(response.content)))
            self._pass_time(seconds)
            if is_over:
                raise RequestTimeoutError(f"the fake did not respond within {seconds:g} s, as scripted", sent=True)
        if fault.drop:
            raise TransportError("the fake dropped the connection, as scripted", sent=True)
        return response

    def pace(self) -> Pace:
        """Return the delays of the last response to this thread."""
        pace: Pace = getattr(self._paces, "pace", Pace())
        self._paces.pace = Pace()
        return pace


def _is_here(url: str) -> bool:
    """Return whether the URL of a webhook is on this machine."""
    found = origin(url)
    return found is not None and is_loopback(found[1])


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)
