"""The atlas that comes with the project is loaded once, and again where somebody asks for it."""

import pytest

from atlas import lending
from atlas.shipped import DATA


@pytest.fixture
def loaded(monkeypatch) -> list:
    """What is loaded instead, one after the other; an error is raised."""
    given = []

    def load(where):
        assert where == DATA
        one = given.pop(0)
        if isinstance(one, Exception):
            raise one
        return one

    monkeypatch.setattr(lending, "load", load)
    monkeypatch.setattr(lending, "_LOADED", {})
    return given


def test_it_is_loaded_once_for_all(loaded):
    loaded += ["first", "second"]
    assert [lending.shipped_atlas(), lending.shipped_atlas()] == ["first", "first"]
    assert loaded == ["second"]


def test_it_is_loaded_again_for_all_where_its_files_changed(loaded):
    loaded += ["first", "second"]
    assert lending.shipped_atlas() == "first"
    assert lending.shipped_again() == lending.shipped_atlas() == "second"


def test_where_it_cannot_be_read_again_the_last_one_stays(loaded):
    loaded += ["first", OSError("gone")]
    lending.shipped_atlas()
    with pytest.raises(OSError, match="gone"):
        lending.shipped_again()
    assert lending.shipped_atlas() == "first"


def test_where_it_cannot_be_read_the_next_one_tries_again(loaded):
    loaded += [OSError("gone"), "first"]
    with pytest.raises(OSError, match="gone"):
        lending.shipped_atlas()
    assert lending.shipped_atlas() == "first"
