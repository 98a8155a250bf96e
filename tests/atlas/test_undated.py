"""Cells that should be days or uncertain dates, and are none."""

import json

import pytest

from atlas.check.references import check_uncertain_dates
from atlas.files import InMemory
from atlas.tables import Tables
from atlas.undated import undated

LAYER = {"id": "league", "title": "L", "shapes": "l.geojson", "memberships": "league.csv"}
MANIFEST = json.dumps({"record": "own", "layers": [LAYER]}).encode()
FILLED = ["holdings.from", "events.date", "event_dates.date"]
DAYS = ["holdings.until", "events.end_date", "holder_names.from", "holder_names.until",
        "names.from", "names.until", "memberships.from", "memberships.until", "claims.from",
        "claims.until", "league.from", "league.until"]  # fmt: skip
UNCERTAIN = ["holdings.from_edtf", "events.date_edtf", "event_dates.date_edtf", "names.date_edtf",
             "places.founded_edtf", "persons.born", "persons.died", "mentions.edtf"]  # fmt: skip


def told(cell: str, *contents: str) -> list[tuple[str, int, str, str]]:
    """What is said of a table with these contents of a column; its other days are sound."""
    name, column = cell.split(".")
    first = next((one.split(".")[1] for one in FILLED if one.startswith(f"{name}.")), "id")
    columns = dict.fromkeys(("id", first, column))
    rows = [",".join(content if one == column else "1700-01-01" for one in columns)
            for content in contents]  # fmt: skip
    table = "\n".join([",".join(columns), *rows, ""])
    files = {"atlas.json": MANIFEST, f"{name}.csv": table.encode()}
    found = undated(Tables(InMemory("memory", files)))
    return [(one.file, one.row, one.column, one.what) for one in found]


@pytest.mark.parametrize("cell", [*FILLED, *DAYS])
def test_what_is_no_day_is_told_wherever_it_stands(cell):
    name, column = cell.split(".")
    what = "'{}' is not a day of the calendar; write it like 1813-10-24"
    assert told(cell, "1700-01-01", "1700", "1700-01-02", "1799-02-30", "1700") == [
        (f"{name}.csv", 3, column, what.format("1700")),
        (f"{name}.csv", 5, column, what.format("1799-02-30")),
        (f"{name}.csv", 6, column, what.format("1700")),
    ]


@pytest.mark.parametrize("cell", UNCERTAIN)
def test_what_is_no_uncertain_date_is_told_wherever_it_stands(cell):
    name, column = cell.split(".")
    what = "'about 1750' is not an EDTF date such as 1725, 1725~, 1918-11, 1750/1757; correct it"
    assert told(cell, "1750~", "about 1750", "1750/..") == [(f"{name}.csv", 3, column, what)]


@pytest.mark.parametrize("cell", FILLED)
def test_a_day_on_which_something_began_is_never_empty(cell):
    assert [row for _, row, _, _ in told(cell, "1700-01-01", "", "1700-01-02")] == [3]


@pytest.mark.parametrize("cell", [*DAYS, *UNCERTAIN])
def test_others_may_be_empty(cell):
    assert told(cell, "", "1700-01-01") == []


def test_tables_without_rows_and_other_columns_say_nothing():
    assert told("holdings.note", "1700", "soon") == []
    assert list(undated(Tables(InMemory("memory", {"atlas.json": MANIFEST})))) == []


@pytest.mark.parametrize(
    ("name", "edtf", "day"),
    [
        ("holdings", "from_edtf", "from"),
        ("events", "date_edtf", "date"),
        ("event_dates", "date_edtf", "date"),
    ],
)
def test_an_uncertain_date_contains_the_plain_day_beside_it(name, edtf, day):
    table = f"{edtf},{day}\n1750,1750-03-01\n1750,1751-03-01\n,1751-03-01\n1750,\n"
    files = {"atlas.json": MANIFEST, f"{name}.csv": table.encode()}
    (problem,) = check_uncertain_dates(Tables(InMemory("memory", files)))
    assert str(problem) == (
        f"{name}.csv:3 {edtf}: 1750 does not contain {day} 1751-03-01; "
        f"move {day} inside it or correct {edtf}"
    )


@pytest.mark.parametrize("cell", UNCERTAIN[3:])
def test_an_uncertain_date_without_a_plain_day_beside_it_stands_alone(cell):
    name, column = cell.split(".")
    table = f"id,{column}\n1,1750\n".encode()
    files = {"atlas.json": MANIFEST, f"{name}.csv": table}
    assert list(check_uncertain_dates(Tables(InMemory("memory", files)))) == []
