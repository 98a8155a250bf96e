"""An event's panel: its name, its dates, what it moved, what is said, what is folded."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from atlas import load
from telling.event import (
    event_after,
    event_before,
    event_moved,
    event_nodes,
    event_said,
)
from telling.event_details import event_details, event_evidence
from telling.nodes import link, node
from telling.transfers import moved_fold
from words import words_in

EN, TR = words_in("en"), words_in("tr")
PEACE = "T_PORT,1745-03-15,1800-07-14,north,,sovereign"
WEST = "T_WEST,1700-01-01,1800-07-14,north,,sovereign,,,exact,,1700-beginning,chronicle,,"
WEST_GIVEN = (
    "T_WEST,1700-01-01,1745-03-15,north,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
    "T_WEST,1745-03-15,1800-07-14,isle-league,,sovereign,,,exact,,1745-peace,chronicle,,"
)
NOTHING = node("p", "No land on this map changed hands as a result.", cls="ta-muted")


def changed(atlas, id_: str, **change):
    """The atlas with something otherwise in an event."""
    event = replace(atlas.events[id_], **change)
    return replace(atlas, events={**atlas.events, id_: event})


def before(atlas, id_: str, words=EN, **change) -> list:
    """What stands above the land, of an event of which something is otherwise."""
    return [one for one in event_before(changed(atlas, id_, **change), words, id_) if one]


def dates(atlas, id_: str, words=EN, **change) -> list:
    return before(atlas, id_, words, **change)[1]["kids"]


def test_the_name_comes_first_then_the_dates_and_the_one_sentence(tiny):
    assert before(tiny, "1720-treaty", TR) == [
        node("h2", "Orta Vadi Antlaşması", cls="ta-title"),
        node(
            "p",
            "antlaşma",
            " · ",
            "10 Mayıs 1720",
            " · ",
            "Eski takvim: 29 Nisan 1720",
            " · ",
            link("Orta Şehir", target={"kind": "place", "id": "midtown"}, focus="signed-at"),
            cls="ta-dates",
        ),
        node("p", "Kuzey Ülkesi Orta Vadi’yi bıraktı."),
    ]


def test_what_is_not_known_of_an_event_leaves_no_gap_in_its_line(tiny):
    assert dates(tiny, "1740-war") == ["war", " · ", "2 March 1740 – 1 March 1745"]
    assert dates(tiny, "1720-treaty", date_os="", place_id="") == [
        "treaty", " · ", "10 May 1720", " · ", "Midtown",
    ]  # fmt: skip


def test_a_place_that_the_atlas_does_not_have_is_told_in_words(tiny):
    told = dates(tiny, "1720-treaty", TR, place_id="atlantis", place_name="Port")
    assert told[-2:] == [" · ", "Liman"]


def test_a_place_bears_its_name_of_the_day_and_todays_behind_it(real):
    there = dates(real, "1699-karlowitz")[-1]
    assert there == node(
        "span",
        link("Karlowitz", target={"kind": "place", "id": "karlowitz"}, focus="signed-at"),
        " (today Sremski Karlovci)",
    )


def test_an_event_before_the_map_says_so_above_its_sentence(tiny):
    told = before(tiny, "1720-treaty", date="1690-05-10")
    assert told[2:] == [
        node("p", "The map begins in 1700.", cls="ta-note"),
        node("p", "Northland ceded Midvale."),
    ]


@pytest.mark.parametrize(
    ("recorded", "moved", "told"),
    [
        ("It was recorded.", "It was moved.", [node("p", "It was recorded.")]),
        ("", "It was moved.", [node("p", "It was moved.")]),
        ("", "", []),
    ],
)
def test_the_one_sentence_is_the_recorded_one_or_else_the_note_on_the_land(
    tiny, recorded, moved, told
):
    assert before(tiny, "1720-treaty", recorded=recorded, moved=moved)[2:] == told


def test_that_no_land_was_moved_is_said_only_of_events_of_a_record(tiny, plain, lean):
    assert before(tiny, "1800-republic")[-1] == NOTHING
    assert NOTHING not in before(tiny, "1720-treaty")
    assert NOTHING not in before(lean, "1877-storm")
    assert NOTHING not in before(plain, "1541-santiago", kind="founding")


@pytest.mark.parametrize(
    ("id_", "kind", "caption"),
    [
        ("1720-treaty", "ceded", "Ceded, on this map: 12,308 km²"),
        ("1740-war", "taken", "Taken, the title left with another, on this map: 12,305 km²"),
        ("1745-peace", "returned", "Back with the holder of the title, on this map: 12,305 km²"),
    ],
)
def test_land_is_told_under_the_way_in_which_it_was_moved(tiny, id_, kind, caption):
    (moved,) = event_moved(tiny, EN, id_)
    assert (moved.kind, moved.caption, moved.below) == (kind, caption, None)
    assert [one.kind for one in moved.moves] == [kind]


def test_each_way_of_an_event_is_told_apart(folder, edit):
    edit("holdings.csv", WEST, WEST_GIVEN)
    told = event_moved(load(folder), EN, "1745-peace")
    assert [(one.kind, [move.area_id for move in one.moves]) for one in told] == [
        ("ceded", ["T_WEST"]),
        ("returned", ["T_PORT"]),
    ]


def test_land_that_the_new_owner_had_already_is_told_below(folder, edit):
    edit("holdings.csv", PEACE, PEACE.replace("north", "isle-league"))
    (moved,) = event_moved(load(folder), EN, "1745-peace")
    assert moved.below == node(
        "p", "All of it was already in the new owner’s hands.", cls="ta-muted"
    )
    edit("holdings.csv", WEST, WEST_GIVEN)
    (moved,) = event_moved(load(folder), EN, "1745-peace")
    assert moved.below == node(
        "p", "Of it already in the new owner’s hands: 12,305 km²", cls="ta-muted"
    )
    told = event_nodes(load(folder), EN, "1745-peace")
    fold = moved_fold(load(folder), EN, moved.caption, moved.moves)
    assert told[told.index(fold) + 1] == moved.below


def test_the_land_stands_between_what_the_event_was_and_what_is_said_of_it(tiny):
    (moved,) = event_moved(tiny, EN, "1745-peace")
    assert event_nodes(tiny, EN, "1745-peace") == [
        *event_before(tiny, EN, "1745-peace"),
        moved_fold(tiny, EN, moved.caption, moved.moves),
        None,
        *event_after(tiny, EN, "1745-peace"),
    ]


def test_the_articles_words_come_before_the_details_with_the_evidence_at_their_end(tiny):
    *said, fold = event_after(tiny, EN, "1745-peace")
    assert said == event_said(tiny, EN, "1745-peace")
    details = event_details(tiny, EN, "1745-peace")["kids"]
    assert fold["kids"] == [*details, event_evidence(tiny, EN, "1745-peace")[0]]
    words = [text_of([one]) for one in said if one["tag"] == "h3"]
    assert words == ["In the article’s words", "Against the record"]


def test_of_evidence_that_there_is_none_of_no_line_is_drawn(tiny):
    *_, fold = event_after(tiny, EN, "1800-republic")
    assert None not in fold["kids"]
    assert text_of(fold["kids"][-1:]).startswith("Named, not opened for this:")


def test_a_sentence_of_the_article_has_nothing_but_the_article_to_tell(plain):
    assert event_after(plain, EN, "1906-terremoto") == event_said(plain, EN, "1906-terremoto")
    assert not [
        one for one in all_nodes(event_nodes(plain, EN, "1906-terremoto")) if one["tag"] == "dl"
    ]
