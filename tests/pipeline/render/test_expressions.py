"""Values of the plan as Python source: each kind of type, and the behaviour of an API."""

from __future__ import annotations

import pytest

from scripts.plan.behaviour_values import AuthOption, ErrorPlan, FormatsPlan, PagingPlan, SecretPlan, TypedElementsPlan
from scripts.plan.type_values import (
    AnyType,
    DiscriminatedType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    NullableType,
    OnlyItemType,
    OpenEnumType,
    ScalarType,
    TypePlan,
    UnionType,
    is_list,
    is_open,
    is_text,
)
from scripts.plan.values import LayoutPlan
from scripts.render import expressions

TEXT, DIGITS = ScalarType("string", ("str",)), ScalarType("digits-or-empty", ("int", "None"))
DAY = ScalarType("compact-date", ("date",))
THING, OTHER = ModelType("Thing", "m.thing"), ModelType("Other", "m.other")
CASES: list[tuple[TypePlan, str, str]] = [
    (AnyType(), "Any", "ANYTHING"),
    (DIGITS, "int | None", "DIGITS_OR_EMPTY"),
    (DAY, "dt.date", "COMPACT_DATE"),
    (ScalarType("comma-list", ("str",), is_list=True), "List[str]", "COMMA_LIST"),
    (LiteralType(("a", "b | c")), "Literal['a', 'b | c']", "choice('a', 'b | c')"),
    (LiteralType(("a",), "Kind"), "Kind | Literal['a']", "choice('a')"),
    (OpenEnumType("Kind", "m.kind"), "Kind | str", "OpenEnum('m.kind', 'Kind')"),
    (THING, "Thing", "ModelOf('m.thing', 'Thing')"),
    (ListType(ListType(TEXT)), "List[List[str]]", "ListOf(ListOf(STRING))"),
    (OnlyItemType(TEXT), "str", "OnlyOf(STRING)"),
    (MapType(DIGITS), "dict[str, int | None]", "MapOf(DIGITS_OR_EMPTY)"),
    (NullableType(TEXT), "str | None", "Nullable(STRING)"),
    (NullableType(DIGITS), "int | None", "Nullable(DIGITS_OR_EMPTY)"),
    (UnionType((DIGITS, TEXT, DIGITS)), "int | None | str", "OneOf(DIGITS_OR_EMPTY, STRING, DIGITS_OR_EMPTY)"),
    (
        DiscriminatedType("kind", (("t", THING), ("o", OTHER))),
        "Thing | Other",
        "Discriminated('kind', {'t': ModelOf('m.thing', 'Thing'), 'o': ModelOf('m.other', 'Other')})",
    ),
]


@pytest.mark.parametrize(("plan", "annotation", "codec"), CASES, ids=[type(plan).__name__ for plan, _, _ in CASES])
def test_a_type_is_an_annotation_and_a_codec(plan: TypePlan, annotation: str, codec: str) -> None:
    """Each kind of type has its annotation, in which no type appears twice, and its codec."""
    assert expressions.argument_annotation(plan) == annotation
    assert expressions.codec(plan) == codec


def test_a_type_names_what_it_imports() -> None:
    """The imports of annotation and codec: codecs, modules of Python, and the classes of the API."""
    plan = MapType(UnionType((ListType(THING), DAY, LiteralType(("a",), "Kind"), ScalarType("decimal", ("Decimal",)))))
    names = {item.partition(":")[2] for item in expressions.imports(plan)}
    codecs = {"MapOf", "OneOf", "ListOf", "ModelOf", "COMPACT_DATE", "DECIMAL", "choice"}
    assert names == codecs | {"", "Decimal", "Literal"}
    assert expressions.classes(plan) == {"Thing", "Kind"}


def test_questions_about_a_type_go_through_what_wraps_it() -> None:
    """A type is open if a part of it is; a list that may be null is a list; of a union the first type counts."""
    assert is_open(MapType(ListType(AnyType())))
    assert not is_open(MapType(THING))
    assert is_list(NullableType(ListType(TEXT)))
    assert not is_list(OnlyItemType(TEXT))
    assert is_text(NullableType(UnionType((TEXT, DIGITS))))
    assert not is_text(UnionType((DIGITS, TEXT)))


def test_behaviour_is_a_call_without_what_is_not_known() -> None:
    """Members that are None are left out; an empty text is not nothing."""
    assert expressions.call(PagingPlan("page", None, "header", pages="X")) == (
        "Paging(page='page', place='header', pages='X')"
    )
    assert expressions.call(ErrorPlan(message=("m",), fields="")) == "ErrorFormat(message=('m',), fields='')"
    xml = TypedElementsPlan("request", "response")
    assert expressions.call(FormatsPlan("json", ("xml",), xml)) == (
        "Formats(default='json', also=('xml',), xml=TypedElements(request='request', reply='response'))"
    )
    assert expressions.layout(LayoutPlan()) == ""
    assert expressions.layout(LayoutPlan(True, "spaceDelimited", False)) == (
        ', keep_slashes=True, style="spaceDelimited", explode=False'
    )


def test_a_way_to_prove_who_calls_takes_its_arguments() -> None:
    """Constants are sent as they are, arguments are looked up; the arguments that change an option are beside it."""
    basic = AuthOption("basic", (SecretPlan("key"), SecretPlan(constant="X")))
    assert expressions.auth_option(basic) == "CredentialOption(('key',), lambda given: Basic(given.find('key'), 'X'))"
    wrap = AuthOption("wrap-token", (SecretPlan("t"),), (("challenge", "/me"),), (("spelling", "s"),))
    call = "WrapToken(given.find('t'), challenge='/me', spelling=given.text('s'))"
    assert expressions.auth_option(wrap) == f"CredentialOption(('t',), lambda given: {call}, takes=('s',))"
    assert expressions.auth_option(AuthOption("oauth2", (SecretPlan("o"),))) == (
        "CredentialOption(('o',), lambda given: bind(given.find('o'), API), is_object=True)"
    )
