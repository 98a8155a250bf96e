"""Events and holdings fit: the days, the powers and the land of the one are those of the other."""

import pytest
from ruled import places, told

from atlas.check.fit import check_actors, check_first_days, check_named_land

WAR = ["event_id,date", "war,1740-03-02", "peace,"]


@pytest.mark.parametrize(("table", "column"), [("event_dates", "date"), ("holdings", "from")])
def test_nothing_an_event_did_came_before_its_first_day(table, column):
    rows = [f"event_id,{column}", "war,1740-03-02", "war,1740-03-01", "peace,1740-03-01",
            "gone,1740-03-01", ",1740-03-01"]  # fmt: skip
    what = (
        "1740-03-01 is before war began (1740-03-02); name the event it belongs to, or correct "
        "the date in events.csv"
    )
    found = told(check_first_days, events=WAR, **{table: rows})
    assert found == [f"{table}.csv:3 {column}: {what}"]


def actors(second: str, parties: str = "a;b", kind: str = "war", first: str = "a,") -> list[str]:
    return told(
        check_actors,
        events=["event_id,kind,parties", f"war,{kind},{parties}"],
        holders=["holder_id,state", "a,", "b,", "b2,b", "c,", "d,"],
        holdings=["area_id,from,holder_id,overlord_id,event_id", f"A,1700-01-01,{first},",
                  f"A,1740-01-01,{second}"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("second", "came"),
    [
        ("b,,war", ""),
        ("b2,,war", ""),
        ("c,,war", "c"),
        ("a,c,war", "c"),
        ("d,c,war", "c, d"),
        ("b,c,war", ""),
        ("c,b,war", ""),
        ("a,,war", ""),
        ("c,,gone", ""),
        ("c,,", ""),
        ("ghost,,war", "ghost"),
    ],
)
def test_a_power_that_came_with_an_event_is_a_party_of_it(second, came):
    what = f"{came} is no party of war; name it there, or name the event that brought it"
    assert actors(second) == ([f"holdings.csv:3 event_id: {what}"] if came else [])


def test_an_event_without_parties_brings_nobody():
    assert len(actors("c,,war", parties="")) == 1


def test_how_things_stood_at_the_beginning_needs_no_party():
    assert actors("c,,war", kind="baseline") == []


def test_a_party_may_be_named_by_a_form_of_its_state_and_one_that_was_there_did_not_come():
    assert actors("b,,war", parties="b2") == []
    assert actors("b2,,war", parties="c", first="b,") == []
    assert actors("c,,war", parties="b", first="a,c") == []


LAND = {
    "areas": ["area_id,label", "W,Westmark and Old Fen", 'E,"Eastmark (Marsh), Port"',
              "N,Northland"],
    "holders": ["name", "Northland"],
    "holder_names": ["name", "Portish League"],
    "holdings": ["area_id,from", "W,1700-01-01", "E,1740-06-01", "N,soon"],
}  # fmt: skip


def named(moved: str, date: str = "1720-05-10", end: str = "") -> list[str]:
    events = ["date,end_date,moved", f"{date},{end},{moved}"]
    return [one.split(";")[0] for one in told(check_named_land, events=events, **LAND)]


@pytest.mark.parametrize(
    ("date", "end", "span"),
    [
        ("1703-01-01", "", None),
        ("1704-01-01", "", "1701 to 1707"),
        ("1697-01-01", "", None),
        ("1696-12-31", "", "1693 to 1699"),
        ("1690-01-01", "1697-01-01", None),
        ("1690-01-01", "1696-01-01", "1687 to 1699"),
        ("1690-01-01", "1720-01-01", None),
        ("soon", "", None),
        ("1720-05-10", "soon", None),
    ],
)
def test_land_that_an_event_names_moves_within_three_years_of_it(date, end, span):
    what = f"events.csv:2 moved: names Westmark, but W changes nothing from {span}"
    assert named("Westmark to the south", date, end) == ([what] if span else [])


@pytest.mark.parametrize(
    ("moved", "pieces"),
    [
        ("Westmark", ["Westmark"]),
        ("Old Fen", ["Old Fen"]),
        ("Eastmark", ["Eastmark"]),
        ("Marsh", ["Marsh"]),
        ("Westmark and Marsh", ["Westmark", "Marsh"]),
        ("westmark", []),
        ("Westmarkers", []),
        ("Northland", []),
        ("Port", []),
        ("Fen", []),
        ("", []),
    ],
)
def test_the_pieces_of_a_label_that_name_no_power_are_names_of_land(moved, pieces):
    found = [line.partition(" names ")[2].partition(", but")[0] for line in named(moved)]
    assert found == pieces


@pytest.mark.parametrize(
    ("label", "is_name"),
    [("Bold", True), ("Old", False), ("bold", False), ("A.bc (x)", True), ("Both/Bold", True)],
)
def test_a_name_of_land_has_four_letters_the_first_a_capital(label, is_name):
    piece = label.split("/")[-1].split(" (")[0]
    rows = {
        "areas": ["area_id,label", f"X,{label}"],
        "events": ["date,moved", f"1720-01-01,{piece} x"],
    }
    assert places(check_named_land, **rows) == ["events.csv:2 moved"] * is_name


def test_a_name_of_two_areas_is_of_neither():
    areas = ["area_id,label", "X,Marsh (west)", "Y,Marsh (east)"]
    assert told(check_named_land, areas=areas, events=["date,moved", "1720-01-01,Marsh"]) == []


def test_what_is_told_says_how_to_mend_it():
    [line] = told(check_named_land, events=["date,moved", "1720-05-10,Marsh"], **LAND)
    assert line == (
        "events.csv:2 moved: names Marsh, but E changes nothing from 1717 to 1723; "
        "correct the text or holdings.csv"
    )


def test_an_event_without_a_day_hides_none_after_it():
    events = ["date,moved", "soon,Marsh", "1720-05-10,Marsh"]
    assert places(check_named_land, events=events, **LAND) == ["events.csv:3 moved"]
