"""The tables of a record made into powers, areas, events and holdings."""

from dataclasses import replace

import pytest

from atlas.files import InMemory
from atlas.reading import DataError
from atlas.record_tables import areas_of, begun_in, events_of, holders_of, holdings_of
from atlas.tables import Tables

HEAD = "area_id,from,until,holder_id,overlord_id,recognised_id,event_id\n"
KNOWN = ({"A": None, "B": None}, {"h": None, "o": None}, {"e": None})


def tables(**content: str) -> Tables:
    files = {f"{name}.csv": text.encode() for name, text in content.items()}
    return Tables(InMemory("memory", {"atlas.json": b'{"record": "own"}'} | files))


def holdings(rows: str):
    return holdings_of(tables(holdings=HEAD + rows), *KNOWN)


def test_a_power_has_the_rows_of_its_names_and_no_others():
    found = holders_of(
        tables(
            holders="holder_id,name\na,A\nb,B\n",
            holder_names="holder_id,lang,name\na,en,Old A\n",
            short_names="holder_id,lang,name\nb,tr,Kısa\n",
        )
    )
    assert [one.name for one in found["a"].names] == ["Old A"]
    assert (found["a"].short, found["b"].short, found["b"].names) == ({}, {"tr": "Kısa"}, ())


def test_an_area_has_the_rows_of_its_names_districts_and_measures_and_no_others():
    found = areas_of(
        tables(
            areas="area_id,label\na,A\nb,B\n",
            area_names="area_id,lang,name\na,tr,Ada\n",
            area_districts="area_id,adm1_code\nb,T-1\nb,T-2\n",
            area_measures="area_id,km2\na,7\n",
        )
    )
    assert (found["a"].names, found["a"].districts, found["a"].km2) == ({"tr": "Ada"}, (), 7)
    assert (found["b"].names, found["b"].districts, found["b"].km2) == ({}, ("T-1", "T-2"), 0)


def test_a_number_of_an_area_is_told_where_it_stands():
    broken = tables(areas="area_id\nb\na\n", area_measures="area_id,km2\na,7\nb,x\n")
    with pytest.raises(
        DataError, match=r"^area_measures.csv:3: 'x' is not a number; correct the number$"
    ):
        areas_of(broken)


def test_events_stand_by_their_days_then_by_their_ids():
    some = tables(
        events="event_id,date\nz,1700-01-02\nb,1700-01-03\na,1700-01-03\n",
        event_names="event_id,lang,name\nb,tr,Barış\n",
        event_dates="event_id,date\na,1700-02-01\n",
    )
    found = events_of(some["events"], some)
    assert list(found) == ["z", "a", "b"]
    assert (found["b"].names, found["b"].days) == ({"tr": "Barış"}, ())
    assert (found["a"].names, [one.date for one in found["a"].days]) == ({}, ["1700-02-01"])


def test_holdings_stand_by_area_the_oldest_first():
    found = holdings("B,1700-01-01,,h,,,\nA,1720-01-01,,h,,,\nA,1700-01-01,1720-01-01,h,o,o,e\n")
    assert {id_: [one.start for one in spans] for id_, spans in found.items()} == {
        "A": ["1700-01-01", "1720-01-01"],
        "B": ["1700-01-01"],
    }
    assert list(found) == ["A", "B"]


@pytest.mark.parametrize(
    ("row", "column", "what"),
    [
        ("X,1700-01-01,,h,,,", "area_id", "'X' is not in areas.csv; correct it or add it there"),
        ("B,1700-01-01,,x,,,", "holder_id", "'x' is not in holders.csv; correct it or add it"),
        ("B,1700-01-01,,h,x,,", "overlord_id", "'x' is not in holders.csv; correct it or add it"),
        ("B,1700-01-01,,h,,x,", "recognised_id", "'x' is not in holders.csv; correct it or add"),
        ("B,1700-01-01,,h,,,x", "event_id", "'x' is not in events.csv; correct it or add it"),
        (",1700-01-01,,h,,,", "area_id", "is empty; name the area"),
    ],
)
def test_a_holding_that_leads_nowhere_is_told(row, column, what):
    with pytest.raises(DataError) as told:
        holdings(f"A,1700-01-01,,h,,,\n{row}\n")
    error = told.value
    assert (error.file, error.row, error.column) == ("holdings.csv", 3, column)
    assert error.what.startswith(what)


def test_an_area_without_a_holding_is_told():
    with pytest.raises(DataError, match=r"^holdings.csv area_id: no row for area 'B'; add it$"):
        holdings("A,1700-01-01,,h,,,\n")


def test_what_began_is_every_holding_but_the_first_of_its_area_by_day(tiny):
    one = tiny.holdings[0]
    spans = [("A", "1700"), ("A", "1750"), ("A", "1760"), ("B", "1690"), ("B", "1720"), ("C", "1")]
    held = tuple(replace(one, area_id=area, start=start) for area, start in spans)
    assert begun_in(held) == (("1720", 4), ("1750", 1), ("1760", 2))
