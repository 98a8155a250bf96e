"""Reading a folder, and saying what is wrong with one."""

import csv
import dataclasses

import pytest

from atlas import DataError, load


def test_the_years_come_from_the_tables(tiny):
    assert (tiny.first, tiny.last) == ("1700-01-01", "1810-12-31")
    assert (tiny.first_year, tiny.last_year) == (1700, 1810)


def test_the_steps_are_the_days_on_which_something_changes(tiny):
    assert sorted({day for day, _ in tiny.begun}) == [
        "1720-05-10",
        "1740-03-02",
        "1745-03-15",
        "1750-07-01",
        "1800-07-14",
    ]


def test_holdings_are_kept_by_area_in_the_order_of_time(tiny):
    assert [holding.start for holding in tiny.by_area["T_PORT"]] == [
        "1700-01-01",
        "1740-03-02",
        "1745-03-15",
        "1800-07-14",
    ]


def test_records_are_frozen(tiny):
    with pytest.raises(dataclasses.FrozenInstanceError):
        tiny.holdings[0].holder_id = "south"
    with pytest.raises(TypeError):
        tiny.areas["T_NEW"] = None


def test_measures_come_from_the_built_table(tiny):
    area = tiny.areas["T_WEST"]
    assert area.km2 == 24613
    assert area.point == (0.5, 1.0)
    assert area.box == (0.0, 0.0, 1.0, 2.0)


def test_an_atlas_that_is_not_built_yet_has_no_measures(folder):
    (folder / "area_measures.csv").unlink()
    area = load(folder).areas["T_WEST"]
    assert (area.km2, area.point, area.box) == (0.0, None, None)


def test_a_holder_without_a_state_is_a_state_of_its_own(tiny):
    assert tiny.holders["isle-league"].state == "isle-league"


def test_events_are_in_the_order_of_time_with_their_steps(tiny):
    dates = [event.date for event in tiny.events.values()]
    assert dates == sorted(dates)
    assert [step.what for step in tiny.events["1745-peace"].days] == ["Port District handed over"]
    assert tiny.events["1720-treaty"].spellings == (
        "Orta Vadi müqaviləsi",
        "Mittal Agreement",
        "Orta Vadi Antlaşması",
    )


def test_texts_fall_back_to_english(tiny):
    claim = tiny.claims["C2"]
    assert claim.record_in("tr").startswith("Barış")
    assert claim.record_in("de") == claim.record_in("en")
    assert tiny.claims["C1"].difference_in("tr") == ""
    assert tiny.article.paragraphs[1].summary("de") == "A treaty moves a valley."


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "holdings.csv",
            "T_EAST,1700-01-01,,south,",
            "T_EAST,1700-01-01,,soth,",
            r"holdings.csv:2 holder_id: 'soth' is not in holders.csv; correct it or add it there",
        ),
        (
            "holdings.csv",
            "T_EAST,1700-01-01,,south,",
            "T_OOPS,1700-01-01,,south,",
            r"holdings.csv:2 area_id: 'T_OOPS' is not in areas.csv",
        ),
        (
            "holders.csv",
            "south,Southern",
            "north,Southern",
            r"holders.csv:4 holder_id: 'north' is used twice; give a new id",
        ),
        (
            "excerpts.csv",
            "X2,P2,",
            "X2,P2,x",
            r"excerpts.csv:\d+: 'x264' is not a whole number; correct the number",
        ),
        ("areas.csv", "area_id,label", "area_id,lable", r"areas.csv:1 label: is missing from the"),
        ("events.csv", "1810-visit,", '"1810-visit",x,', r"events.csv:7: has \d+ cells where"),
    ],
)
def test_a_broken_table_is_named_with_its_row(folder, edit, file, old, new, message):
    edit(file, old, new)
    with pytest.raises(DataError, match=message):
        load(folder)


def test_a_missing_table_is_named(folder):
    (folder / "holders.csv").unlink()
    with pytest.raises(DataError, match=r"holders.csv: is missing from .*; add it"):
        load(folder)


def test_an_area_without_holdings_is_named(folder, edit):
    edit(
        "areas.csv", "T_WEST,Westmark", "T_NEW,New land,core,Tinyland,good,,chronicle\nT_WEST,West"
    )
    with pytest.raises(DataError, match="no row for area 'T_NEW'"):
        load(folder)


def test_a_file_in_another_encoding_is_named(folder):
    (folder / "areas.csv").write_bytes("area_id,label\nT_WEST,Batı\n".encode("cp1254"))
    with pytest.raises(DataError, match=r"areas.csv:2: is not UTF-8"):
        load(folder)


def test_a_byte_order_mark_does_not_hide_the_first_column(folder):
    path = folder / "areas.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert "T_WEST" in load(folder).areas


def test_an_article_that_is_not_json_is_named(folder):
    (folder / "article.json").write_text("{")
    with pytest.raises(DataError, match=r"article.json:1: is not valid JSON"):
        load(folder)


@pytest.mark.parametrize("table", ["holders", "areas", "holdings"])
def test_a_record_needs_rows_in_each_of_its_tables(folder, table):
    path = folder / f"{table}.csv"
    path.write_text(path.read_text("utf-8").splitlines()[0] + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=rf"{table}.csv: has no rows; add at least one"):
        load(folder)


@pytest.mark.parametrize("table", ["holders", "areas", "holdings"])
def test_a_record_needs_each_of_its_tables(folder, table):
    (folder / f"{table}.csv").unlink()
    with pytest.raises(DataError, match=rf"{table}.csv: is missing from .*; add it"):
        load(folder)


def test_a_table_that_need_not_be_there_may_be_empty(folder):
    header = (folder / "sources.csv").read_text("utf-8").splitlines()[0]
    (folder / "sources.csv").write_text(header + "\n", encoding="utf-8")
    assert load(folder).sources == {}


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (table, column)
        for table, columns in {
            "holders": ("holder_id", "name", "family", "colour"),
            "areas": ("area_id", "label"),
            "holdings": ("area_id", "from", "until", "holder_id"),
            "sources": ("source_id", "title"),
            "events": ("event_id", "date", "name"),
        }.items()
        for column in columns
    ],
)
def test_a_column_without_which_nothing_can_be_said_is_named(folder, table, column):
    path = folder / f"{table}.csv"
    header, rows = path.read_text("utf-8").split("\n", 1)
    columns = ["other" if one == column else one for one in header.split(",")]
    path.write_text(",".join(columns) + "\n" + rows, encoding="utf-8")
    with pytest.raises(DataError, match=rf"{table}.csv:1 {column}: is missing from the header"):
        load(folder)


def put(path, column: str, cell: str) -> None:
    """Write a cell into the first row of a table."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[0][column] = cell
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


DAYS = ["holdings.from", "holdings.until", "events.date", "events.end_date", "event_dates.date",
        "holder_names.from", "holder_names.until", "names.from", "names.until", "claims.from",
        "claims.until", "memberships.from", "memberships.until"]  # fmt: skip
UNCERTAIN = ["holdings.from_edtf", "events.date_edtf", "event_dates.date_edtf", "names.date_edtf",
             "places.founded_edtf", "persons.born", "persons.died", "mentions.edtf"]  # fmt: skip


@pytest.mark.parametrize("cell", [*DAYS, *UNCERTAIN])
def test_a_date_of_no_calendar_is_named_wherever_it_stands(folder, cell):
    table, column = cell.split(".")
    put(folder / f"{table}.csv", column, "1799-02-30")
    with pytest.raises(DataError, match=rf"{table}.csv:2 {column}: '1799-02-30' is not a da"):
        load(folder)
