"""Districts, events and places fit together."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.records import grouped
from atlas.tables import Tables


def check_districts(tables: Tables) -> Iterator[Problem]:
    """A modern district belongs to one area, or is cut and every piece has a point inside it."""
    for code, rows in grouped(tables["area_districts"], "adm1_code").items():
        for row in rows[1:]:
            if not all(one["inside_lon"] and one["inside_lat"] for one in rows):
                what = (
                    f"{code} is also in line {rows[0].line}; delete one row, or give both a point"
                )
                yield at("area_districts", row, "adm1_code", f"{what} inside their piece of it")
    known = tables["area_districts"].ids("area_id")
    for row in tables["areas"]:
        if row["area_id"] and row["area_id"] not in known:
            what = f"{row['area_id']} has no district; add its rows to area_districts.csv"
            yield at("areas", row, "area_id", what)


def check_events(tables: Tables) -> Iterator[Problem]:
    """Days and places of events fit together."""
    for row in tables["events"]:
        if row["end_date"] and row["end_date"] < row["date"]:
            what = f"{row['end_date']} is before date {row['date']}; correct one of them"
            yield at("events", row, "end_date", what)
        if bool(row["lon"]) != bool(row["lat"]):
            yield at("events", row, "lat", "lon and lat go together; give both or neither")


def check_places(tables: Tables) -> Iterator[Problem]:
    """A settlement has a point, a region its areas, and an implied place a reason."""
    for row in tables["places"]:
        if row["kind"] == "settlement" and not (row["lon"] and row["lat"]):
            yield at("places", row, "lon", "a settlement has a point; give lon and lat")
        if bool(row["lon"]) != bool(row["lat"]):
            yield at("places", row, "lat", "lon and lat go together; give both or neither")
        if row["kind"] == "region" and not row["extent_areas"] and tables.manifest.record == "own":
            yield at("places", row, "extent_areas", "a region covers areas; name them")
        if row["mentioned"] == "implied" and not row["why"]:
            yield at("places", row, "why", "an implied place needs a reason; give it")
