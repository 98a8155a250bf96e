"""Days within the time of the atlas, of its article, and of those who made it."""

from datetime import date, timedelta

import pytest
from ruled import places, told

from atlas.check.known import check_known_until
from atlas.check.times import check_days_to_come, check_far_days, check_lives, check_mentioned_years
from atlas.check.told import check_dates, check_told_events

TODAY = date.today()


def atlas(record: str = "own", known: str = "", published: str = "2001-02-03") -> dict[str, object]:
    return {
        "atlas.json": {"title": "T", "record": record},
        "article.json": {"published": published} if published else {},
        "datapackage.json": {"known_until": known} if known else {},
    }


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("holdings", "from"),
        ("events", "date"),
        ("events", "end_date"),
        ("event_dates", "date"),
        ("attestations", "date"),
        ("memberships", "from"),
    ],
)
def test_no_row_tells_of_a_day_after_the_last_that_was_checked(table, column):
    rows = [f"{column},x", "1810-12-31,", "1811-01-01,", "9999,", ","]
    what = (
        "1811-01-01 is after 1810-12-31, up to which the record was checked; check it further and "
        "raise known_until in datapackage.json, or delete the row"
    )
    found = told(check_known_until, atlas(known="1810-12-31"), **{table: rows})
    assert found == [f"{table}.csv:3 {column}: {what}"]
    assert told(check_known_until, atlas(), **{table: rows}) == []


@pytest.mark.parametrize("known", ["1810-12-30", "soon"])
def test_a_record_was_checked_up_to_the_end_of_a_year(known):
    what = (
        f"'{known}' is not the last day of a year; a year shows its 31 December, so write it like "
        "2025-12-31"
    )
    found = told(check_known_until, atlas(known=known), events=["date", "1999-01-01"])
    assert found == [f"datapackage.json known_until: {what}"]


def test_an_atlas_without_a_record_may_know_up_to_any_day():
    files = atlas("none", "1810-12-30")
    assert told(check_known_until, files, events=["date", "1810-12-30"]) == []
    assert places(check_known_until, files, events=["date", "1810-12-31"]) == ["events.csv:2 date"]


FAR = "is more than 100 years after 2001, when the article came out; correct it"


def test_an_article_looks_ahead_a_hundred_years():
    events = ["date,x", "2101-12-31,", "2102-01-01,", "soon,"]
    mentions = ["edtf,x", "2101,", "2102,", ",", "2101/2103,", "soon,"]
    assert told(check_far_days, atlas(), events=events, mentions=mentions) == [
        f"events.csv:3 date: 2102-01-01 {FAR}",
        f"mentions.csv:3 edtf: 2102 {FAR}",
    ]


@pytest.mark.parametrize(
    ("files", "out"),
    [
        (atlas(published="1999/2001"), 2001),
        (atlas(published="2001"), 2001),
        (atlas(published=""), TODAY.year),
        (atlas(published="soon"), TODAY.year),
        (atlas("none", "1810-12-31"), 2001),
    ],
)
def test_it_looks_from_the_year_in_which_it_came_out(files, out):
    events = ["date", f"{out + 100}-12-31", f"{out + 101}-01-01"]
    assert places(check_far_days, files, events=events) == ["events.csv:3 date"]


def test_a_record_that_says_how_far_it_was_checked_looks_no_further():
    assert told(check_far_days, atlas(known="1810-12-31"), events=["date", "2999-01-01"]) == []


@pytest.mark.parametrize(
    ("born", "died", "wrong"),
    [
        ("1700-05-05", "1700-05-05", ""),
        ("1700-05-05", "1700-05-04", "before"),
        ("1700/1705", "1690/1700", ""),
        ("1700/1705", "1690/1699", "before"),
        ("1700/1710", "1829/1839", ""),
        ("1700/1710", "1830/1839", ""),
        ("1700/1710", "1831/1839", "more than 120 years after"),
        ("1700", "1820", ""),
        ("1700", "1821", "more than 120 years after"),
        ("1700", "", ""),
        ("", "1700", ""),
        ("1700", "soon", ""),
        ("../1700", "1650", ""),
        ("1700", "1650/..", ""),
        ("../1700", "1650/..", ""),
    ],
)
def test_nobody_dies_before_birth_or_lives_longer_than_people_do(born, died, wrong):
    found = told(check_lives, persons=["born,died", f"{born},{died}"])
    what = f"persons.csv:2 died: {died} is {wrong} born {born}; correct one of them"
    assert found == ([what] if wrong else [])


def test_nothing_was_read_on_a_day_to_come():
    tomorrow = TODAY + timedelta(days=1)
    found = told(check_days_to_come, atlas(), attestations=["read", f"{TODAY}", f"{tomorrow}", "9"])
    assert found == [f"attestations.csv:3 read: {tomorrow} is a day to come; correct it"]


@pytest.mark.parametrize(
    ("record", "known", "wrong"),
    [
        ("own", f"{TODAY.year}-12-31", False),
        ("own", f"{TODAY.year + 1}-12-31", True),
        ("own", f"{TODAY.year - 1}-12-31", False),
        ("own", "soon", False),
        ("none", f"{TODAY.year + 1}-12-31", False),
    ],
)
def test_no_record_was_checked_in_a_year_to_come(record, known, wrong):
    found = told(check_days_to_come, atlas(record, known))
    what = f"datapackage.json known_until: {known} is a day to come; correct it"
    assert found == [what] * wrong


def test_years_are_not_judged_where_the_atlas_cannot_be_read():
    files = {"atlas.json": {"title": "T", "record": "own"}}
    broken = {"areas": ["area_id", "A"], "mentions": ["year", "1"]}
    assert told(check_mentioned_years, files, **broken) == []


@pytest.mark.parametrize(
    ("kind", "edtf", "what"),
    [
        ("date", "1953-07", ""),
        ("date", "", "is empty; write the date that 'July' tells, in EDTF like 1953-07"),
        ("place", "", ""),
        ("place", "1953", "'1953' belongs to a date, and the kind is place; empty it"),
        ("event", "1953", "'1953' belongs to a date, and the kind is event; empty it"),
    ],
)
def test_a_date_has_its_value_and_nothing_else_has_one(kind, edtf, what):
    found = told(check_dates, mentions=["kind,exact,edtf", f"{kind},July,{edtf}"])
    assert found == ([f"mentions.csv:2 edtf: {what}"] if what else [])


def test_a_date_that_cannot_be_read_is_told():
    [line] = told(check_dates, mentions=["kind,exact,edtf", "date,July,July"])
    assert line.startswith("mentions.csv:2 edtf: 'July' is not an EDTF date")
    assert line.endswith("; correct it")


@pytest.mark.parametrize(
    ("event", "columns"),
    [
        ("a,war,Sentence.,War", []),
        ("z,war,,War", ["recorded"]),
        (f"z,war,Sentence.,{'x' * 81}", []),
        ("a,told,,War", []),
        ("z,told,,War", ["event_id"]),
        (f"a,told,,{'x' * 80}", []),
        (f"a,told,,{'x' * 81}", ["name"]),
        (f"z,told,,{'x' * 81}", ["event_id", "name"]),
    ],
)
def test_an_event_says_what_is_recorded_or_is_told_by_words(event, columns):
    found = places(
        check_told_events,
        events=["event_id,kind,recorded,name", event, "b,told,,Peace"],
        mentions=["kind,target_id", "date,a;b", "place,z"],
    )
    assert found == [f"events.csv:2 {column}" for column in columns]


def test_after_a_sound_row_the_next_is_looked_at():
    rows = ["event_id,kind,recorded,name", "a,war,Sentence.,War", "b,told,,Peace"]
    [line] = told(check_told_events, events=rows)
    assert line == (
        "events.csv:3 event_id: b is told by no mention; add one of its date to mentions.csv"
    )
