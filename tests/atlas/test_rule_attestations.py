"""Attestations: what was opened fits the fact, and no party alone vouches for a contested one."""

import pytest
from ruled import places, told

from atlas.check.attestations import (
    check_attested_areas,
    check_attested_days,
    check_doubled,
    check_opened,
    check_sides,
)

WAR = {
    "events": ["event_id,date,end_date", "war,1740-03-02,1745-03-01", "raid,1750-01-01,"],
    "event_dates": ["event_id,date", "war,1742-01-01"],
    "holdings": ["event_id,area_id,from", "war,A,1741-01-01", "march,B,1760-01-01"],
}


@pytest.mark.parametrize(
    ("event", "day", "sound"),
    [
        ("war", "1740-03-02", True),
        ("war", "1742-01-01", True),
        ("war", "1745-03-01", True),
        ("war", "1741-01-01", True),
        ("march", "1760-01-01", True),
        ("war", "", True),
        ("war", "1740-03-03", False),
        ("raid", "1741-01-01", False),
        ("peace", "1741-01-01", False),
    ],
)
def test_a_day_is_one_of_the_event_or_one_on_which_it_began_a_holding(event, day, sound):
    found = places(check_attested_days, attestations=["event_id,date", f"{event},{day}"], **WAR)
    assert found == ([] if sound else ["attestations.csv:2 date"])


def test_the_days_that_are_known_are_told_in_order():
    days = "1740-03-02, 1741-01-01, 1742-01-01, 1745-03-01"
    assert told(check_attested_days, attestations=["event_id,date", "war,1740-03-03"], **WAR) == [
        f"attestations.csv:2 date: 1740-03-03 is no day of war ({days}); correct it, or empty it "
        "for the whole event"
    ]


@pytest.mark.parametrize(
    ("event", "day", "areas", "wrong"),
    [
        ("war", "", "A", []),
        ("war", "1741-01-01", "A", []),
        ("war", "", "", []),
        ("war", "", "A;B", ["B"]),
        ("war", "1741-01-02", "A", ["A on 1741-01-02"]),
        ("war", "1760-01-01", "B", ["B on 1760-01-01"]),
        ("march", "", "A;C", ["A", "C"]),
    ],
)
def test_an_area_has_a_holding_that_the_event_began(event, day, areas, wrong):
    rows = ["event_id,date,areas", f"{event},{day},{areas}"]
    assert told(check_attested_areas, attestations=rows, **WAR) == [
        f"attestations.csv:2 areas: {event} began no holding of {area}; delete it or correct "
        "event_id or date"
        for area in wrong
    ]


@pytest.mark.parametrize(
    ("read", "source", "column"),
    [
        ("1901-01-01", "1901,read", None),
        ("1900-12-31", "1901,read", "read"),
        ("1900-12-31", "1901-1903,read", "read"),
        ("1902-12-31", "1901-1903,read", None),
        ("1900-12-31", "1901,not opened", "source_id"),
        ("1900-12-31", "190,read", None),
        ("1900-12-31", "19th,read", None),
        ("1900-12-31", ",read", None),
    ],
)
def test_a_source_was_opened_after_it_came_out(read, source, column):
    found = places(
        check_opened,
        attestations=["source_id,read", "gone,2000-01-01", f"s,{read}"],
        sources=["source_id,year,consulted", f"s,{source}"],
    )
    if column == "source_id":
        assert found == ["attestations.csv:3 source_id", "attestations.csv:3 read"]
    else:
        assert found == ([f"attestations.csv:3 {column}"] if column else [])


KEY = "event_id,date,areas,source_id,locator"


@pytest.mark.parametrize(
    ("second", "again"),
    [
        ("war,,A,s,p. 1", ["A"]),
        ("war,,B;A,s,p. 1", ["B", "A"]),
        ("war,,C,s,p. 1", []),
        ("war,,,s,p. 1", []),
        ("peace,,A,s,p. 1", []),
        ("war,1740-01-01,A,s,p. 1", []),
        ("war,,A,t,p. 1", []),
        ("war,,A,s,p. 2", []),
    ],
)
def test_one_passage_attests_one_fact_once(second, again):
    assert told(check_doubled, attestations=[KEY, "war,,A;B,s,p. 1", second]) == [
        f"attestations.csv:3 locator: says {area} of line 2 again; delete one" for area in again
    ]


def test_an_event_without_areas_is_attested_once_too():
    [line] = told(check_doubled, attestations=[KEY, "war,,,s,p. 1", "war,,,s,p. 1"])
    assert line == "attestations.csv:3 locator: says the event of line 2 again; delete one"


def one_sided(*rows: str, certainty: str = "contested", event: str = "war") -> list[str]:
    return told(
        check_sides,
        attestations=["event_id,date,areas,source_id", *rows],
        holdings=["event_id,area_id,from,certainty", f"{event},A,1740-01-01,{certainty}"],
        sources=["source_id,side", "ours,us", "theirs,them", "both,us;them", "none,"],
    )


ALONE = "is contested and rests on sources of one side alone (us); open one of another side or"


def test_a_contested_holding_and_its_event_rest_on_more_than_one_side():
    assert one_sided("war,,B,none", "war,,A,ours") == [
        f"attestations.csv:3 source_id: A from 1740-01-01 {ALONE} of none"
    ]
    assert one_sided("war,,B,ours", "war,,A,none") == []
    assert one_sided("war,,B,ours") == [f"attestations.csv:2 source_id: war {ALONE} of none"]


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (("war,,A,ours",), 2),
        (("war,1740-01-01,A,ours",), 2),
        (("war,1740-01-02,A,ours",), 1),
        (("war,,A,ours", "war,,A,ours"), 2),
        (("war,,A,ours", "war,,A,theirs"), 0),
        (("war,,A,both",), 0),
        (("war,,A,none",), 0),
        (("war,,A,ours", "war,,A,unknown"), 0),
        (("war,,A,ours", "war,,A,none"), 0),
        (("peace,,A,ours",), 0),
    ],
)
def test_sources_of_two_sides_or_of_none_may_speak(rows, count):
    assert len(one_sided(*rows)) == count


def test_one_side_may_speak_of_what_nobody_contests():
    assert one_sided("war,,A,ours", certainty="exact") == []
