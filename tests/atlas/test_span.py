"""From which day to which an atlas tells."""

import json
from dataclasses import replace

import pytest

from atlas.files import InMemory
from atlas.span import span_of
from atlas.tables import Tables


def tables(known_until="", published="", mentions=()) -> Tables:
    """The tables of an article published on a day, which names these uncertain dates."""
    rows = "".join(f"m{at},{edtf}\n" for at, edtf in enumerate(mentions))
    return Tables(
        InMemory(
            "memory",
            {
                "atlas.json": b'{"record": "none"}',
                "article.json": json.dumps({"title": "A", "published": published}).encode(),
                "datapackage.json": json.dumps({"known_until": known_until}).encode(),
                "mentions.csv": f"mention_id,edtf\n{rows}".encode(),
            },
        )
    )


def an_event(tiny, date, *days, end=""):
    event, step = tiny.events["1745-peace"], tiny.events["1745-peace"].days[0]
    return replace(
        event, date=date, end_date=end, days=tuple(replace(step, date=day) for day in days)
    )


def held(tiny, *spans):
    return tuple(replace(tiny.holdings[0], start=start, until=until) for start, until in spans)


@pytest.mark.parametrize(
    ("spans", "days", "ends"),
    [
        ([("1700-03-02", "")], [], ("1700-03-02", "1700-12-31")),
        ([("1705-01-01", ""), ("1701-02-03", "")], [], ("1701-02-03", "1705-12-31")),
        ([("1700-03-02", "1720-05-10")], [], ("1700-03-02", "1720-12-31")),
        ([("1700-03-02", "")], ["1730-01-01"], ("1700-03-02", "1730-12-31")),
        ([("1700-03-02", "")], ["1690-01-01"], ("1700-03-02", "1700-12-31")),
        ([("1700-03-02", "")], ["1730-01-01", "1740-01-01"], ("1700-03-02", "1740-12-31")),
        ([("1700-03-02", "")], ["1740-01-01", "1730-01-01"], ("1700-03-02", "1740-12-31")),
    ],
)
def test_a_record_runs_from_its_first_holding_to_the_latest_year_it_names(tiny, spans, days, ends):
    events = [an_event(tiny, *days)] if days else []
    assert span_of(tables(), held(tiny, *spans), events) == ends


@pytest.mark.parametrize(
    ("known", "last"),
    [("1815-12-31", "1815-12-31"), ("1815-12-30", "1720-12-31"), ("soon", "1720-12-31")],
)
def test_a_record_that_says_up_to_which_year_it_was_checked_ends_with_that(tiny, known, last):
    spans = held(tiny, ("1700-03-02", "1720-05-10"))
    assert span_of(tables(known), spans, []) == ("1700-03-02", last)


@pytest.mark.parametrize(
    ("event", "ends"),
    [
        (("1541-02-12", "1550-03-04"), ("1541-01-01", "1550-12-31")),
        (("1541-02-12", "1530-03-04"), ("1530-01-01", "1541-12-31")),
        (("1541-02-12",), ("1540-01-01", "1542-12-31")),
    ],
)
def test_an_article_alone_runs_over_the_years_of_its_events(tiny, event, ends):
    assert span_of(tables("1815-12-31"), (), [an_event(tiny, *event)]) == ends


def test_the_end_of_an_event_counts_for_an_article_alone(tiny):
    event = an_event(tiny, "1541-02-12", end="1545-01-01")
    assert span_of(tables(), (), [event]) == ("1541-01-01", "1545-12-31")


@pytest.mark.parametrize(
    ("edtf", "ends"),
    [
        ("1910", ("1909-01-01", "1911-12-31")),
        ("191X", ("1910-01-01", "1919-12-31")),
        ("1910/1912-03", ("1910-01-01", "1912-12-31")),
        ("1910/..", ("1909-01-01", "1911-12-31")),
        ("/1910", ("1909-01-01", "1911-12-31")),
        ("../1910", ("1909-01-01", "1911-12-31")),
        ("soon/1910", ("1999-01-01", "2001-12-31")),
        ("", ("1999-01-01", "2001-12-31")),
    ],
)
def test_the_dates_that_its_words_name_count_and_open_ends_do_not(edtf, ends):
    assert span_of(tables(mentions=[edtf]), (), []) == ends


def test_events_and_words_count_together(tiny):
    told = tables(mentions=["1600", "1610"], published="2001-02-03")
    assert span_of(told, (), [an_event(tiny, "1541-02-12")]) == ("1541-01-01", "1610-12-31")


@pytest.mark.parametrize(
    ("published", "ends"),
    [
        ("2001-02-03", ("2000-01-01", "2002-12-31")),
        ("", ("1999-01-01", "2001-12-31")),
        ("last spring", ("1999-01-01", "2001-12-31")),
    ],
)
def test_without_any_date_the_year_it_came_out_counts_else_2000(published, ends):
    assert span_of(tables(published=published), (), []) == ends
