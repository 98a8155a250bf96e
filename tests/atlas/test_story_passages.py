"""The passage that a stop of the story is told with."""

from dataclasses import replace
from pathlib import Path

import pytest

from atlas.story import START, stop_called, stops_of

PEACE = "1745-peace"  # the Peace of the Port


def told_with(tiny, *passages, event=PEACE, **changed) -> str:
    """The number of the passage: each its text, and the `(words, target, kind)` marked in it."""
    excerpt, mention = tiny.excerpts["X1"], tiny.mentions[0]
    ids = [str(at) for at in range(len(passages))]
    mentions = tuple(
        replace(mention, excerpt_id=id_, exact=words, target_id=target, kind=kind)
        for id_, (_, marked) in zip(ids, passages, strict=True)
        for words, target, kind in marked
    )
    excerpts = {
        id_: replace(excerpt, id=id_, exact=text)
        for id_, (text, _) in zip(ids, passages, strict=True)
    }
    events = dict(tiny.events) | {event: replace(tiny.events[event], **changed)}
    atlas = replace(tiny, excerpts=excerpts, mentions=mentions, events=events)
    stop = next(one for one in stops_of(atlas) if event in (one.id, *one.others))
    return stop.excerpt_id


def passage(words, text="A passage.", others=(), kind="event", target=PEACE):
    return text, [(words, target, kind), *((one, one, "event") for one in others)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("that day", "the Peace"),
        ("that day", "the PEACE"),
        ("that day", "in 1745"),
        ("of the", "port town"),
        ("1746", "1745"),
        ("Pea", "peace"),
    ],
)
def test_words_of_its_name_or_its_year_go_before_an_allusion(tiny, first, second):
    assert told_with(tiny, passage(first, "A longer passage."), passage(second)) == "1"
    assert told_with(tiny, passage(second), passage(first, "A longer passage.")) == "0"


def test_only_words_that_lead_to_the_event_itself_call_it(tiny):
    other = ("A longer passage.", [("then", PEACE, "event"), ("the Peace", "1720-treaty", "event")])
    place = ("A longer passage.", [("then", PEACE, "event"), ("the Peace", PEACE, "place")])
    alone = passage("the Peace")
    assert told_with(tiny, other, alone) == told_with(tiny, place, alone) == "1"


def test_a_date_that_leads_to_the_event_calls_it_too(tiny):
    assert told_with(tiny, passage("then"), passage("March 1745", kind="date")) == "1"


def test_words_of_several_mentions_are_not_run_together(tiny):
    apart = ("Two words.", [("the Peace", PEACE, "event"), ("then", PEACE, "event")])
    assert told_with(tiny, apart, passage("then", "A longer passage.")) == "0"
    two = ("Two words of it.", [("17", PEACE, "event"), ("45", PEACE, "event")])
    assert told_with(tiny, two, passage("1745")) == "1"


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (("1745", "A long passage.", ("1720-treaty",)), ("1745", "Short."), "1"),
        (("1745", "Short."), ("1745", "A long passage.", ("1720-treaty",)), "0"),
        (("1745", "Short."), ("1745", "Longer."), "1"),
        (("1745", "Longer."), ("1745", "Short."), "0"),
        (("1745", "Alike."), ("1745", "Equal."), "0"),
        (("then", "Alike."), ("1745", "A long passage.", ("1720-treaty",)), "1"),
    ],
)
def test_then_the_one_that_names_fewest_events_then_the_longest_then_the_first(
    tiny, first, second, told
):
    assert told_with(tiny, passage(*first), passage(*second)) == told


def test_an_event_that_a_passage_names_twice_counts_once(tiny):
    twice = ("A passage of two words.", [("1745", PEACE, "event"), ("1745", PEACE, "date")])
    assert told_with(tiny, passage("1745"), twice) == "1"


def test_a_year_before_1_is_called_by_its_number_of_that_era(ancient):
    day = ancient.events[PEACE].date  # of the year -55, which is 56 BC
    assert day < ancient.events["1800-republic"].date
    words = ("in 55", "in 56")
    assert told_with(ancient, *(passage(one) for one in words)) == "1"


def test_the_first_year_is_called_one(ancient):
    visit = "1810-visit"
    one, zero = passage("year 1", target=visit), passage("year 0", target=visit, text="A longer.")
    first = told_with(ancient, zero, one, event=visit, date="0001-06-15")
    before = told_with(ancient, zero, one, event=visit, date="0000-06-15")
    assert (first, before) == ("1", "1")


def test_the_page_and_the_browser_call_the_beginning_of_a_story_alike():
    asked = Path(__file__).parents[2] / "dashboard" / "live" / "asked.js"
    assert START == "start"
    assert f'export const START = "{START}";' in asked.read_text("utf-8")


def test_a_stop_is_found_by_its_id(tiny):
    assert stop_called(tiny, PEACE) is stops_of(tiny)[1]
    assert stop_called(tiny, "1740-war") is stop_called(tiny, None) is None
    assert stop_called(tiny, START) is None
