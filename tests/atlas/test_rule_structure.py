"""Districts, events, places, lists, sources and uncertain dates fit together."""

import pytest
from ruled import places, told

from atlas.check.references import (
    check_lists,
    check_old_style,
    check_sources,
    check_uncertain_dates,
)
from atlas.check.sides import check_sides
from atlas.check.structure import check_districts, check_events, check_places

OWN = {"atlas.json": {"title": "T", "record": "own"}}
NONE = {"atlas.json": {"title": "T", "record": "none"}}
DISTRICT = "area_id,adm1_code,inside_lon,inside_lat"


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (["A,X,,", "A,Y,,"], []),
        (["A,X,1,2", "A,X,3,4"], []),
        (["A,X,1,2", "A,X,3,"], [3]),
        (["A,X,1,2", "A,X,,4"], [3]),
        (["A,X,,", "A,X,3,4"], [3]),
        (["A,X,,", "A,Y,,", "A,X,,", "A,X,,"], [4, 5]),
    ],
)
def test_a_district_is_in_one_area_or_each_piece_has_a_point(rows, lines):
    found = told(check_districts, area_districts=[DISTRICT, *rows])
    what = "X is also in line 2; delete one row, or give both a point inside their piece of it"
    assert found == [f"area_districts.csv:{line} adm1_code: {what}" for line in lines]


def test_an_area_has_a_district():
    found = told(
        check_districts, areas=["area_id,x", "A,", "B,"], area_districts=[DISTRICT, "A,X,,"]
    )
    what = "B has no district; add its rows to area_districts.csv"
    assert found == [f"areas.csv:3 area_id: {what}"]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("1740-03-02,1740-03-02,,", None),
        ("1740-03-02,,,", None),
        ("1740-03-02,1740-03-01,,", "end_date"),
        ("1740-03-02,,1,2", None),
        ("1740-03-02,,1,", "lat"),
        ("1740-03-02,,,2", "lat"),
    ],
)
def test_an_event_ends_after_it_began_and_has_a_whole_point(row, column):
    found = places(check_events, events=["date,end_date,lon,lat", row])
    assert found == ([f"events.csv:2 {column}"] if column else [])


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ({"kind": "settlement", "lon": "1", "lat": "2"}, []),
        ({"kind": "settlement"}, ["lon"]),
        ({"kind": "settlement", "lon": "1"}, ["lon", "lat"]),
        ({"kind": "settlement", "lat": "2"}, ["lon", "lat"]),
        ({"kind": "sea"}, []),
        ({"kind": "sea", "lon": "1"}, ["lat"]),
        ({"kind": "region", "extent_areas": "A"}, []),
        ({"kind": "region"}, ["extent_areas"]),
        ({"mentioned": "implied"}, ["why"]),
        ({"mentioned": "implied", "why": "So."}, []),
        ({"mentioned": "named"}, []),
    ],
)
def test_a_place_has_what_its_kind_needs(cells, columns):
    empty = dict.fromkeys(("kind", "lon", "lat", "extent_areas", "mentioned", "why"), "")
    found = places(check_places, OWN, places=[empty | cells])
    assert found == [f"places.csv:2 {column}" for column in columns]


def test_a_region_needs_no_areas_where_there_is_no_record():
    assert places(check_places, NONE, places=["place_id,kind", "m,region"]) == []


LISTS = [
    ("events", "parties", "holders", "holder_id"),
    ("places", "extent_areas", "areas", "area_id"),
    ("claims", "places", "places", "place_id"),
    ("claims", "events", "events", "event_id"),
    ("areas", "sources", "sources", "source_id"),
    ("article_holders", "state", "holders", "holder_id"),
    ("attestations", "areas", "areas", "area_id"),
    ("names", "sources", "sources", "source_id"),
    ("holdings", "recognition_sources", "sources", "source_id"),
]
SOURCED = [
    "holders", "holdings", "events", "event_dates", "places", "persons", "claims", "memberships",
]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "column", "other", "key"),
    [*LISTS, *((table, "sources", "sources", "source_id") for table in SOURCED)],
)
def test_every_id_in_a_list_is_known_and_none_stands_twice(table, column, other, key):
    rows = {table: [f"{column},x", "a;b,", "a;gone;c,", "b;a;b,", ","], other: [key, "a", "b"]}
    assert told(check_lists, **rows) == [
        f"{table}.csv:3 {column}: 'gone' is not in {other}.csv; correct it or add it there",
        f"{table}.csv:3 {column}: 'c' is not in {other}.csv; correct it or add it there",
        f"{table}.csv:4 {column}: names the same id twice; delete one",
    ]


@pytest.mark.parametrize("table", SOURCED)
def test_every_row_names_a_source(table):
    what = "names no source; add the source_id of one"
    found = told(check_sources, **{table: ["sources,x", "a,", ",", ";,"]})
    assert found == [f"{table}.csv:{line} sources: {what}" for line in (3, 4)]


@pytest.mark.parametrize(
    ("table", "edtf", "day"),
    [
        ("holdings", "from_edtf", "from"),
        ("events", "date_edtf", "date"),
        ("event_dates", "date_edtf", "date"),
    ],
)
def test_an_uncertain_date_contains_the_plain_one(table, edtf, day):
    rows = [f"{edtf},{day}", "1750-03,1750-03-01", "1750-03,1750-03-31", "1750-03,1750-02-28",
            "1750-03,1750-04-01", ",1750-04-01", "1750-03,soon"]  # fmt: skip
    assert told(check_uncertain_dates, **{table: rows}) == [
        f"{table}.csv:{line} {edtf}: 1750-03 does not contain {day} {found}; "
        f"move {day} inside it or correct {edtf}"
        for line, found in ((4, "1750-02-28"), (5, "1750-04-01"))
    ]


@pytest.mark.parametrize(
    ("table", "edtf"),
    [
        ("holdings", "from_edtf"),
        ("events", "date_edtf"),
        ("event_dates", "date_edtf"),
        ("names", "date_edtf"),
        ("places", "founded_edtf"),
        ("persons", "born"),
        ("persons", "died"),
        ("mentions", "edtf"),
    ],
)
def test_an_uncertain_date_can_be_read(table, edtf):
    [line] = told(check_uncertain_dates, **{table: [f"{edtf},x", "1750~,", "ca 1750,"]})
    assert line.startswith(f"{table}.csv:3 {edtf}: 'ca 1750' is not an EDTF date")
    assert line.endswith("; correct it")


def test_an_old_style_date_is_the_same_day():
    rows = ["date_os,date", "1720-04-29,1720-05-10", "1720-04-30,1720-05-10", ",1720-05-10",
            "1720-04-29,soon"]  # fmt: skip
    what = "1720-04-30 is not 1720-05-10 in the Julian calendar (1720-04-29); correct one of them"
    assert told(check_old_style, events=rows) == [f"events.csv:3 date_os: {what}"]


@pytest.mark.parametrize(
    ("row", "told_of"),
    [
        ("1,2,3,4", []),
        (",,,", []),
        (",2,3,4", ["west"]),
        ("1,2,3,", ["north"]),
        ("1,,,", ["south"]),
        ("3,2,3,4", ["east"]),
        ("1,4,3,4", ["north"]),
        ("3,4,1,2", ["east", "north"]),
        ("west,2,3,4", []),
        ("1,2,3,north", []),
    ],
)
def test_a_view_has_all_its_sides_in_order_or_none(row, told_of):
    found = places(check_sides, views=["west,south,east,north", row])
    assert found == [f"views.csv:2 {column}" for column in told_of]


def test_what_is_told_of_a_view_names_both_sides():
    assert told(check_sides, views=["west,south,east,north", "3,4,3,1"]) == [
        "views.csv:2 east: 3 is not east of west 3; correct one of them",
        "views.csv:2 north: 1 is not north of south 4; correct one of them",
    ]
