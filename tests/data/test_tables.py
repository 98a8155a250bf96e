"""The real tables: the cases are made from their own rows, so a new row is a new test."""

import json
from pathlib import Path

import pytest
from frictionless import Package

from atlas import (
    changes,
    events_in,
    flows,
    holder_name,
    load,
    moved_by,
    place,
    power_series,
    sources_of,
    state_at,
    steps,
    steps_in,
)
from atlas.check import check, plain
from atlas.dates import holds
from atlas.layering import RECORD_TABLES

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
ARTICLE = ROOT.parent / "shared" / "article.txt"
ATLAS = load(DATA)
PACKAGE = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["path"]: resource for resource in PACKAGE["resources"]}
TABLES = {path: resource for path, resource in RESOURCES.items() if "schema" in resource}
YEARS = range(ATLAS.first_year, ATLAS.last_year + 1)
TREATIES = [event.id for event in ATLAS.events.values() if event.kind == "treaty"]


@pytest.fixture(scope="module")
def problems():
    """Everything `check` has to say, asked once; with the article's text where it is at hand."""
    return check(DATA, ARTICLE if ARTICLE.is_file() else None)


def test_every_table_is_known_to_the_rules_that_go_through_all_of_them():
    assert {f"{name}.csv" for name in plain.TABLES} == set(TABLES)
    assert set(RECORD_TABLES) <= set(plain.TABLES)


@pytest.mark.parametrize("file", RESOURCES)
def test_check_has_nothing_to_say_about(file, problems):
    assert [str(problem) for problem in problems if problem.file == file] == []


def test_check_has_nothing_to_say_about_any_other_file(problems):
    assert [str(problem) for problem in problems if problem.file not in RESOURCES] == []


def test_the_package_is_a_valid_data_package():
    report = Package.validate_descriptor(str(DATA / "datapackage.json"))
    assert report.valid, report.flatten(["message"])


def test_the_package_names_its_licence_and_its_sources():
    assert [licence["name"] for licence in PACKAGE["licenses"]] == ["CC-BY-4.0"]
    assert any("Natural Earth" in source["title"] for source in PACKAGE["sources"])


def test_every_file_of_the_folder_is_described_and_every_described_file_is_there():
    apart = {"datapackage.json", "README.md", "DICTIONARY.md", "audit.md"}
    there = (path.name for path in DATA.iterdir() if path.is_file())
    files = {name for name in there if not name.startswith(".")} - apart
    assert files == set(RESOURCES)


@pytest.mark.parametrize("file", TABLES)
def test_every_column_is_described(file):
    fields = TABLES[file]["schema"]["fields"]
    assert all(field["description"].endswith(".") for field in fields)
    header = (DATA / file).read_text(encoding="utf-8").partition("\n")[0]
    assert header == ",".join(field["name"] for field in fields)


@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_an_area_is_held_from_the_first_day_to_today_without_a_gap(area_id):
    spans = ATLAS.by_area[area_id]
    assert spans[0].start == ATLAS.first
    assert [span.until for span in spans[:-1]] == [span.start for span in spans[1:]]
    assert spans[-1].until == ""


@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_an_area_has_a_size_and_a_label_inside_its_box(area_id):
    area = ATLAS.areas[area_id]
    west, south, east, north = area.box
    assert area.km2 > 0
    assert west < area.point[0] < east
    assert south < area.point[1] < north


@pytest.mark.parametrize("area_id", ATLAS.areas)
def test_every_holding_of_an_area_names_a_source(area_id):
    assert all(sources_of(ATLAS, holding.sources) for holding in ATLAS.by_area[area_id])


@pytest.mark.parametrize("year", YEARS)
def test_a_year_has_one_holder_for_every_area_as_a_plain_reading_of_the_rows_says(year):
    day = f"{year}-12-31"
    rows = [one for one in ATLAS.holdings if holds(one.start, one.until, day)]
    assert {one.area_id: one for one in rows} == dict(state_at(ATLAS, year))
    assert len(rows) == len(ATLAS.areas)


@pytest.mark.parametrize("view", ["control", "recognised"])
def test_every_change_of_a_year_leads_from_the_state_before_to_the_state_after(view):
    before = state_at(ATLAS, ATLAS.first, view)
    for year in YEARS:
        after = state_at(ATLAS, year, view)
        held = {area_id: before.holder(area_id) for area_id in before}
        for change in steps_in(ATLAS, year, view):
            assert held[change.area_id] == change.old_holder
            held[change.area_id] = change.new_holder
        assert held == {area_id: after.holder(area_id) for area_id in after}
        before = after


@pytest.mark.parametrize("event_id", ATLAS.events)
def test_an_event_is_listed_in_its_year(event_id):
    event = ATLAS.events[event_id]
    year = int(event.date[:4])
    listed = {day.event.id for day in events_in(ATLAS, year)} if year in YEARS else {event_id}
    assert event_id in listed or event.kind == "baseline"


@pytest.mark.parametrize("place_id", ATLAS.places)
def test_a_place_answers_on_any_day(place_id):
    for day in (ATLAS.first, "1828-02-22", ATLAS.last):
        view = place(ATLAS, place_id, day)
        assert {"en", "tr", "az"} <= set(view.names)
        assert view.excerpts
        assert view.holding or view.shares or view.place.kind not in ("settlement", "region")


@pytest.mark.parametrize("holder_id", ATLAS.holders)
def test_a_power_has_a_name_in_three_languages_on_every_day_it_holds_land(holder_id):
    spans = [one for one in ATLAS.holdings if holder_id in (one.holder_id, one.overlord_id)]
    for holding in spans:
        for lang in ("tr", "az"):
            names = ATLAS.holders[holder_id].names
            on_day = [n for n in names if n.lang == lang and n.holds(holding.start)]
            assert on_day, f"no name in {lang} on {holding.start}"
        assert holder_name(ATLAS, holder_id, holding.start)


@pytest.mark.parametrize("event_id", [id_ for id_ in TREATIES if ATLAS.events[id_].in_article])
def test_a_treaty_the_article_names_moves_land(event_id):
    found = moved_by(ATLAS, event_id) + moved_by(ATLAS, event_id, "recognised")
    assert any(change.counts for change in found)


def test_flows_and_powers_of_the_whole_span_are_positive():
    assert all(flow.km2 > 0 for flow in flows(steps(ATLAS, ATLAS.first, ATLAS.last)))
    assert changes(ATLAS, ATLAS.first, ATLAS.last)
    whole = sum(area.km2 for area in ATLAS.areas.values())
    sums = [sum(column) for column in zip(*power_series(ATLAS).km2.values(), strict=True)]
    assert sums == pytest.approx([whole] * len(sums))
