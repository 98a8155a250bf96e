"""What an atlas says that it covers: from when to when, how much, how much of it is read."""

from dataclasses import replace

import pytest
from panel_nodes import text_of

from telling.covered import covered
from telling.nodes import node
from words import words_in

EN = words_in("en")
TITLE = node("h2", "What this atlas covers")


def told(atlas) -> list:
    return [one for one in covered(atlas, EN) if one]


def test_a_record_is_counted_and_said_to_be_read_in_part(tiny):
    assert told(tiny) == [
        TITLE,
        node(
            "p",
            "Who held which land from 1700 to 1810: 5 areas, 4 powers, 6 events, 11 spans of time, "
            "each with its sources; read beside an article.",
        ),
        node(
            "p",
            "For 50% of the events and 27% of the spans of time a source was opened for that very "
            "fact, and the page says where in it; for 18% of the spans it gives the very day too. "
            "The others only name their sources.",
        ),
    ]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (
            "1810-12-31",
            ["The record was checked up to 31 December 1810; what came later is not shown."],
        ),
        ("1810-12-30", []),
        ("", []),
    ],
)
def test_the_last_day_that_was_checked_is_said_where_it_ends_a_year(tiny, known, said):
    atlas = replace(tiny, edition=replace(tiny.edition, known_until=known))
    assert [text_of([one]) for one in told(atlas)[2:-1]] == said
    assert all(one["tag"] == "p" for one in told(atlas)[1:])


def test_without_a_record_places_and_dates_are_counted(plain):
    assert told(plain) == [
        TITLE,
        node(
            "p",
            "The places and the dates that an article names, from 1541 to 2003. Places: 2; "
            "dates: 3.",
        ),
    ]
