"""Which of the article's own words speak of a thing."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas import claims_of, excerpts_of, mention_spans
from atlas.article import Excerpt, Mention
from atlas.excerpts import told_by


def words(excerpt_id: str, kind: str, target: str, *also: str, at: tuple[int, int] = (0, 1)):
    return Mention("M", excerpt_id, *at, "", "", "", kind, target, None, "", also)


@pytest.fixture
def of(plain):
    """The plain atlas with these mentions, in three excerpts that stand in the order C, A, B."""

    def make(*mentions: Mention):
        starts = {"C": 10, "A": 20, "B": 30}
        excerpts = {id_: Excerpt(id_, "P", at, at + 9, "", "", "") for id_, at in starts.items()}
        return replace(plain, mentions=mentions, excerpts=MappingProxyType(excerpts))

    return make


def ids(found: tuple[Excerpt, ...]) -> list[str]:
    return [one.id for one in found]


def test_excerpts_that_name_a_thing_are_told_once_in_the_order_of_the_article(of):
    atlas = of(
        words("A", "place", "x"),
        words("A", "place", "x"),
        words("C", "place", "y", "x"),
        words("B", "place", "y"),
    )
    assert ids(excerpts_of(atlas, "place", "x")) == ["C", "A"]


def test_a_place_and_a_holder_of_one_id_are_two_things(of):
    atlas = of(words("A", "place", "x"), words("B", "holder", "x"), words("C", "event", "x"))
    assert ids(excerpts_of(atlas, "place", "x")) == ["A"]
    assert ids(excerpts_of(atlas, "holder", "x")) == ["B"]
    assert excerpts_of(atlas, "person", "x") == ()


def test_an_event_is_named_by_its_dates_too_and_a_date_alone_is_none(of):
    atlas = of(words("A", "event", "x"), words("B", "date", "x"), words("C", "place", "x"))
    assert ids(excerpts_of(atlas, "event", "x")) == ["A", "B"]
    assert ids(excerpts_of(atlas, "date", "x")) == ["B"]


def test_words_lead_to_the_first_event_they_name_and_not_to_others(of):
    atlas = of(
        words("B", "event", "x"),
        words("C", "date", "x"),
        words("A", "event", "y", "x"),
        words("A", "place", "z"),
    )
    assert ids(told_by(atlas, "x")) == ["C", "B"]
    assert ids(told_by(atlas, "y")) == ["A"]
    assert told_by(atlas, "z") == told_by(atlas, "gone") == ()


def test_the_words_of_an_excerpt_are_counted_from_its_start_and_none_lie_over_another(of):
    atlas = of(
        words("A", "place", "1", at=(20, 22)),
        words("A", "place", "2", at=(21, 25)),
        words("C", "place", "3", at=(22, 23)),
        words("A", "place", "4", at=(22, 26)),
        words("A", "place", "5", at=(25, 27)),
        words("A", "place", "6", at=(28, 29)),
    )
    found = [(one.start, one.end, one.mention.target_id) for one in mention_spans(atlas, "A")]
    assert found == [(0, 2, "1"), (2, 6, "4"), (8, 9, "6")]


def test_an_unknown_excerpt_is_an_error(of):
    with pytest.raises(KeyError):
        mention_spans(of(), "Z")


@pytest.mark.parametrize(
    ("kind", "id_", "claims"),
    [
        ("place", "midtown", ["C1"]),
        ("event", "1745-peace", ["C2"]),
        ("excerpt", "X2", ["C2"]),
        ("event", "midtown", []),
        ("place", "1745-peace", []),
        ("excerpt", "midtown", []),
        ("holder", "midtown", []),
    ],
)
def test_claims_are_those_about_a_place_an_event_or_an_excerpt(tiny, kind, id_, claims):
    assert [one.id for one in claims_of(tiny, kind, id_)] == claims
