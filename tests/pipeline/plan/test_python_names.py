"""Python names that keys become."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.plan.python_names import MODEL_ATTRIBUTES, attribute, snake
from workapis._models.model import Model
from workapis._models.suggestions import NAMING


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("created-by-userId", "created_by_user_id"),
        ("isProjectAdmin", "is_project_admin"),
        ("URL", "url"),
        ("thumbURL", "thumb_url"),
        ("cacheUUID", "cache_uuid"),
        ("elements_count", "elements_count"),
        ("add-taskLists", "add_task_lists"),
        ("class", "class_"),
        ("zip", "zip_"),
        ("id", "id"),
        ("type", "type"),
        ("raw", "raw_"),
        ("3rd", "field_3rd"),
        ("-", "field"),
    ],
)
def test_keys_become_snake_case_names(key: str, name: str) -> None:
    """Kebab, camel, snake and upper case fold to one style; what Python or a model needs gets an underscore."""
    assert attribute(key, MODEL_ATTRIBUTES) == name


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=30))
def test_every_key_has_a_name_that_python_accepts(key: str) -> None:
    """For any key, the attribute is an identifier, no keyword and none of a model's own."""
    name = attribute(key, MODEL_ATTRIBUTES)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert name not in MODEL_ATTRIBUTES


@given(st.text(alphabet="abcABC019-_", max_size=20))
def test_folding_a_second_time_changes_nothing(key: str) -> None:
    assert snake(snake(key)) == snake(key)


def test_the_attributes_of_models_are_known() -> None:
    """Fields must not hide the attributes of a model, but for those that no key becomes or that fields replace."""
    own = {name for name in dir(Model) if not name.startswith("_") and not name.isupper()}
    assert own - NAMING == set(MODEL_ATTRIBUTES)
