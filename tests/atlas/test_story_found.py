"""How the stops of a story are found: what is one stop, what leads it, which of many go."""

from dataclasses import replace

import pytest

from atlas import story
from atlas.story import stops_of

ACT, OCCASION = "treaty", "visit"


def an_event(tiny, id_, date, kind=ACT, **more):
    model = replace(tiny.events["1700-beginning"], place_id="", end_date="", sources=())
    return replace(model, **{"id": id_, "date": date, "kind": kind, "name": id_} | more)


def told(tiny, *events, passages=None, **more):
    """The tiny atlas with other events, each named in one passage or in so many."""
    passages = passages or {}
    excerpt = tiny.excerpts["X1"]
    mention = next(one for one in tiny.mentions if one.kind == "event")
    pairs = [(f"{one.id}-{at}", one.id) for one in events for at in range(passages.get(one.id, 1))]
    return replace(
        tiny,
        events={one.id: one for one in events},
        excerpts={id_: replace(excerpt, id=id_) for id_, _ in pairs},
        mentions=tuple(
            replace(mention, id=id_, excerpt_id=id_, target_id=event_id, exact=event_id)
            for id_, event_id in pairs
        ),
        **more,
    )


def found(atlas) -> list[tuple[str, ...]]:
    """The events of every stop, the leading one first."""
    return [(stop.id, *stop.others) for stop in stops_of(atlas)]


@pytest.mark.parametrize("kind", ["war", "battle", "occupation", "revolt", "ceasefire"])
def test_fights_of_years_that_follow_one_another_are_one_stop(tiny, kind):
    atlas = told(
        tiny, an_event(tiny, "a", "1701-05-01", kind), an_event(tiny, "b", "1702-05-01", kind)
    )
    (stop,) = stops_of(atlas)
    assert (stop.id, stop.others, stop.first, stop.last) == ("a", ("b",), 1701, 1702)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ((ACT, "1701-05-01"), (ACT, "1702-05-01"), True),
        (("war", "1701-05-01"), (ACT, "1702-05-01"), True),
        ((ACT, "1701-05-01"), ("war", "1702-05-01"), True),
        (("war", "1701-05-01"), ("battle", "1703-05-01"), True),
        (("war", "1701-05-01"), ("battle", "1702-05-01"), False),
        ((ACT, "1701-05-01"), (OCCASION, "1701-06-01"), False),
    ],
)
def test_other_events_are_one_stop_only_within_a_year(tiny, first, second, apart):
    atlas = told(tiny, *(an_event(tiny, id_, day, kind) for id_, (kind, day) in
                         (("a", first), ("b", second))))  # fmt: skip
    assert found(atlas) == ([("a",), ("b",)] if apart else [("a", "b")])


def test_three_years_of_fighting_are_one_stop_and_a_peace_in_one_of_them_too(tiny):
    days = {"a": "1701-01-01", "b": "1702-01-01", "c": "1703-01-01"}
    fights = [an_event(tiny, id_, day, "battle") for id_, day in days.items()]
    peace = an_event(tiny, "peace", "1702-02-01", ACT)
    assert found(told(tiny, *fights, peace)) == [("a", "b", "peace", "c")]


def test_the_stops_are_in_the_order_of_time_whatever_that_of_the_table(tiny):
    days = {"a": "1705-01-01", "b": "1701-01-01", "c": "1703-01-01"}
    atlas = told(tiny, *(an_event(tiny, id_, day) for id_, day in days.items()))
    assert found(atlas) == [("b",), ("c",), ("a",)]


def test_the_stops_of_the_manifest_are_in_its_order_and_each_of_one_event(tiny):
    manifest = replace(tiny.manifest, stops=("c", "nobody", "a"))
    days = {"a": "1701-01-01", "b": "1701-02-01", "c": "1703-01-01"}
    events = [an_event(tiny, id_, day) for id_, day in days.items()]
    assert found(told(tiny, *events, manifest=manifest)) == [("c",), ("a",)]
    unnamed = told(tiny, *events, manifest=manifest, passages={"c": 0})
    assert found(unnamed) == [("a",)]


def test_an_event_that_no_words_name_is_none_of_the_story(tiny):
    events = [an_event(tiny, "a", "1701-01-01"), an_event(tiny, "b", "1701-02-01")]
    assert found(told(tiny, *events, passages={"b": 0})) == [("a",)]


def test_a_story_has_twelve_stops_at_the_most(tiny):
    events = [an_event(tiny, f"e{year}", f"{year}-01-01") for year in range(1701, 1715)]
    assert found(told(tiny, *events[:12])) == [(one.id,) for one in events[:12]]
    assert found(told(tiny, *events)) == [(one.id,) for one in events[:12]]


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ((ACT, 1), (ACT, 1), "a"),
        ((ACT, 1), (ACT, 2), "b"),
        ((OCCASION, 2), (ACT, 1), "b"),
        ((ACT, 1), (OCCASION, 2), "a"),
    ],
)
def test_of_more_stops_the_lightest_goes(tiny, monkeypatch, first, second, kept):
    monkeypatch.setattr(story, "MOST", 1)
    events = [
        an_event(tiny, id_, day, kind)
        for id_, day, (kind, _) in (("a", "1701-01-01", first), ("b", "1703-01-01", second))
    ]
    atlas = told(tiny, *events, passages={"a": first[1], "b": second[1]})
    assert found(atlas) == [(kept,)]


def test_a_stop_weighs_as_much_as_its_weightiest_event(tiny, monkeypatch):
    monkeypatch.setattr(story, "MOST", 1)
    events = [
        an_event(tiny, "a", "1701-01-01", OCCASION),
        an_event(tiny, "b", "1703-01-01", OCCASION),
        an_event(tiny, "c", "1703-02-01", ACT),
    ]
    assert found(told(tiny, *events)) == [("c", "b")]


@pytest.mark.parametrize("kind", ["founding", "decree", "visit", "conference", "baseline"])
def test_an_act_leads_before_an_occasion_that_is_named_more_often(tiny, kind):
    events = [an_event(tiny, "a", "1701-01-01", kind), an_event(tiny, "b", "1701-02-01", "treaty")]
    assert found(told(tiny, *events, passages={"a": 3})) == [("b", "a")]


def test_an_occasion_that_moved_land_is_an_act(tiny):
    model = tiny.events["1720-treaty"]
    moving = replace(model, kind=OCCASION, place_id="")
    other = an_event(tiny, "a", "1720-01-01", OCCASION)
    assert found(told(tiny, other, moving)) == [("1720-treaty", "a")]


@pytest.mark.parametrize(
    ("passages", "places", "order"),
    [
        ({}, ("", ""), ("a", "b")),
        ({"b": 2}, ("", ""), ("b", "a")),
        ({}, ("", "midtown"), ("b", "a")),
        ({}, ("midtown", "midtown"), ("a", "b")),
        ({}, ("", "elsewhere"), ("a", "b")),
        ({"a": 2}, ("", "midtown"), ("a", "b")),
    ],
)
def test_of_equals_the_one_named_more_leads_then_that_at_a_place_then_the_earlier(
    tiny, passages, places, order
):
    events = [
        an_event(tiny, "a", "1701-01-01", place_id=places[0]),
        an_event(tiny, "b", "1701-02-01", place_id=places[1]),
    ]
    assert found(told(tiny, *events, passages=passages)) == [order]


@pytest.mark.parametrize(
    ("kind", "date", "end", "day"),
    [
        ("war", "1701-05-01", "1702-06-01", "1702-06-01"),
        ("war", "1701-05-01", "", "1701-05-01"),
        ("treaty", "1701-05-01", "1702-06-01", "1701-05-01"),
        ("battle", "1701-05-01", "1701-06-01", "1701-05-01"),
        ("war", "1699-05-01", "", "1700-01-01"),
        ("war", "1809-05-01", "1815-06-18", "1810-12-31"),
    ],
)
def test_a_stop_is_shown_on_its_day_a_war_on_its_last_and_all_within_the_atlas(
    tiny, kind, date, end, day
):
    (stop,) = stops_of(told(tiny, an_event(tiny, "a", date, kind, end_date=end)))
    assert stop.day == day
