"""Holdings: every area in one hand on every day, and each change for a reason."""

import pytest
from ruled import places, told

from atlas.check.spans import check_basis, check_order_of_days, check_repeats, check_spans

HEAD = "area_id,from,until"


def spans(*rows: str, areas: tuple[str, ...] = ()) -> list[str]:
    return told(check_spans, holdings=[HEAD, *rows], areas=["area_id", *areas])


def test_spans_that_follow_one_another_are_sound_in_any_order_of_rows():
    assert (
        spans("A,1710-01-01,", "A,1700-01-01,1710-01-01", "B,1700-01-01,", areas=("A", "B")) == []
    )


def test_an_area_begins_with_the_first_of_all():
    what = "A has no holder from 1700-01-01 to 1700-01-02; add a row for it"
    assert spans("A,1700-01-02,", "B,1700-01-01,") == [f"holdings.csv:2 from: {what}"]


def test_an_area_is_held_to_this_day():
    what = "A has no holder after 1750-01-01; add a row or empty this cell"
    found = spans("A,1700-01-01,1710-01-01", "A,1710-01-01,1750-01-01")
    assert found == [f"holdings.csv:3 until: {what}"]


def test_between_two_spans_there_is_no_day():
    what = (
        "gap: A has no holder from 1709-12-31 to 1710-01-01; make line 2 end here or begin earlier"
    )
    found = spans("A,1700-01-01,1709-12-31", "A,1710-01-01,")
    assert found == [f"holdings.csv:3 from: {what}"]


def test_two_spans_share_no_day():
    what = "overlap: A has two holders from 1710-01-01 to 1710-01-02; line 2 is the other"
    found = spans("A,1700-01-01,1710-01-02", "A,1710-01-01,")
    assert found == [f"holdings.csv:3 from: {what}, end it earlier or begin here later"]


def test_only_the_last_span_is_open():
    what = "A is still held here, but line 3 begins 1710-01-01; write 1710-01-01"
    assert spans("A,1700-01-01,", "A,1710-01-01,") == [f"holdings.csv:2 until: {what}"]


def test_an_area_without_a_span_is_told():
    what = "B has no holding; add its rows to holdings.csv"
    assert spans("A,1700-01-01,", areas=("A", "B")) == [f"areas.csv:3 area_id: {what}"]
    assert spans(areas=("B",)) == [f"areas.csv:2 area_id: {what}"]


@pytest.mark.parametrize("table", ["holdings", "holder_names", "names", "claims", "memberships"])
def test_a_span_ends_after_it_begins(table):
    rows = ["from,until", "1700-01-02,1700-01-01", "1700-01-02,1700-01-02",
            "1700-01-02,1700-01-03", "1700-01-02,", ",1700-01-02"]  # fmt: skip
    found = told(check_order_of_days, **{table: rows})
    assert found == [
        f"{table}.csv:{row} until: {end} is not after from 1700-01-02; correct one of them"
        for row, end in ((2, "1700-01-01"), (3, "1700-01-02"))
    ]


WAR = {
    "events": ["event_id,date,end_date", "war,1740-03-02,1745-03-01", "raid,1750-01-01,"],
    "event_dates": ["event_id,date", "war,1742-01-01", "step,1760-01-01"],
}


@pytest.mark.parametrize(
    ("holding", "place"),
    [
        ("1740-03-02,war,,", None),
        ("1745-03-01,war,,", None),
        ("1742-01-01,war,,", None),
        ("1760-01-01,step,,", None),
        ("1740-03-03,war,1740~,", None),
        ("1740-03-03,rumour,,", None),
        ("1740-03-03,,1740~,", None),
        ("1740-03-03,,,Nobody knows.", None),
        ("1740-03-03,war,,", "from"),
        ("1740-03-03,war,,Nobody knows.", "from"),
        ("1740-03-03,,,", "event_id"),
    ],
)
def test_a_holding_begins_on_a_day_of_its_event_or_says_why_not(holding, place):
    found = places(check_basis, holdings=["from,event_id,from_edtf,note", holding], **WAR)
    assert found == ([f"holdings.csv:2 {place}"] if place else [])


@pytest.mark.parametrize(
    ("event", "days"),
    [("war", "1740-03-02, 1742-01-01, 1745-03-01"), ("raid", "1750-01-01")],
)
def test_the_days_of_the_event_are_told(event, days):
    [line] = told(check_basis, holdings=["from,event_id", f"1799-01-01,{event}"], **WAR)
    assert f"1799-01-01 is not a day of {event} ({days}); correct it" in line


SAID = {
    "holder_id": "a", "overlord_id": "b", "rule": "vassal", "recognised_id": "c",
    "recognition": "pending", "certainty": "exact", "event_id": "war",
}  # fmt: skip


def repeats(second: dict[str, str], start: str = "1710-01-01") -> list[str]:
    first = {"area_id": "A", "from": "1700-01-01", "until": "1710-01-01", **SAID}
    return told(check_repeats, holdings=[first, {"area_id": "A", "from": start, **SAID, **second}])


def test_two_rows_in_a_row_that_say_the_same_are_told():
    what = "says the same as line 2; make the two one row"
    assert repeats({"note": "again"}) == [f"holdings.csv:3 holder_id: {what}"]


@pytest.mark.parametrize("column", SAID)
def test_two_rows_that_differ_in_one_thing_stay_two(column):
    assert repeats({column: "other"}) == []


def test_two_rows_with_days_between_them_stay_two():
    assert repeats({}, "1710-01-02") == []
