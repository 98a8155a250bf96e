"""A place on a day, and the story of an area."""

import pytest

from atlas import (
    claims_of,
    excerpts_of,
    mention_spans,
    place,
    shares,
    sources_of,
    state_at,
)


def test_a_place_is_held_by_who_holds_the_area_it_lies_in(tiny):
    assert place(tiny, "midtown", 1719).holding.holder_id == "north"
    assert place(tiny, "midtown", 1720).holding.holder_id == "south"


def test_a_place_knows_its_names_excerpts_claims_and_events(tiny):
    view = place(tiny, "midtown", 1719)
    assert [name.name for name in view.names_then] == ["Mediopolis"]
    assert set(view.names) == {"az", "en", "la", "tr"}
    assert [excerpt.id for excerpt in view.excerpts] == ["X1"]
    assert [claim.id for claim in view.claims] == ["C1"]
    assert [event.id for event in view.events] == ["1720-treaty"]
    assert [holding.holder_id for holding in view.history] == ["north", "south"]


def test_a_region_is_divided_among_its_holders_the_largest_first(tiny):
    found = place(tiny, "five-shores", 1730).shares
    assert [(share.holder_id, share.km2) for share in found] == [("south", 36921), ("north", 24613)]


def test_shares_follow_the_view(tiny):
    state = state_at(tiny, 1742, "recognised")
    assert [share.holder_id for share in shares(tiny, state, ["T_PORT", "T_WEST"])] == ["north"]


def test_a_sea_has_no_holder(tiny):
    view = place(tiny, "quiet-sea", 1720)
    assert (view.holding, view.shares, view.history) == (None, (), ())


def test_an_unknown_place_is_a_key_error(tiny):
    with pytest.raises(KeyError):
        place(tiny, "<script>", 1720)


def test_sources_that_do_not_resolve_are_left_out(tiny):
    assert [source.id for source in sources_of(tiny, ("gazette", "lost"))] == ["gazette"]


def test_mentions_are_found_inside_their_excerpt(tiny):
    words = tiny.excerpts["X1"].exact
    spans = mention_spans(tiny, "X1")
    assert [words[span.start : span.end] for span in spans] == [
        "Treaty of Midvale",
        "Midtown",
        "Southern Empire",
    ]
    assert all(words[span.start : span.end] == span.mention.exact for span in spans)


def test_excerpts_and_claims_are_found_by_what_they_speak_of(tiny):
    assert [excerpt.id for excerpt in excerpts_of(tiny, "event", "1745-peace")] == ["X2"]
    assert excerpts_of(tiny, "holder", "north") == ()
    assert [claim.id for claim in claims_of(tiny, "event", "1745-peace")] == ["C2"]
    assert [claim.id for claim in claims_of(tiny, "excerpt", "X1")] == ["C1"]
    assert claims_of(tiny, "person", "anna-north") == ()
