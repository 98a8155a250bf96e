"""Linked Places and LP-TSV: by the rules of the format, for every atlas there is."""

import csv
import io
import json
import re

import pytest
from ancient import make_ancient
from lpf import faults

from atlas import edtf_range, load
from atlas.shipped import DATA
from exports.edges import certainty, edge
from exports.lp_tsv import COLUMNS
from exports.registry import Request, render

ATLASES = ("real", "tiny", "plain", "lean", "ancient", "carthage", "railway")


@pytest.fixture
def one(request):
    name = request.param
    if name in ("carthage", "railway"):
        return load(DATA / "examples" / name)
    return request.getfixturevalue(name)


def linked(atlas):
    return json.loads(render(atlas, "lp", Request()))


def rows(atlas):
    """The rows as a reader of the format splits them: by tabs and by nothing else."""
    head, *lines = render(atlas, "lp-tsv", Request()).decode().splitlines()
    assert tuple(head.split("\t")) == COLUMNS
    return [dict(zip(COLUMNS, line.split("\t"), strict=True)) for line in lines]


@pytest.mark.parametrize("one", ATLASES, indirect=True)
def test_every_atlas_is_written_by_the_schema_of_linked_places(one):
    assert faults(linked(one)) == []


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (lambda place: place.pop("when"), "when"),
        (lambda place: place["when"]["timespans"][0]["start"].update({"in": "1827~"}), "1827~"),
        (lambda place: place["when"]["timespans"][0].pop("end"), "end"),
        (lambda place: place.update(names=[]), "names"),
        (lambda place: place["properties"].update(title="two\nlines"), "two"),
        (lambda place: place["links"].append({"type": "closeMatch", "identifier": "Q9"}), "Q9"),
        (lambda place: place["geometry"].update(coordinates=[181, 0]), "181"),
    ],
)
def test_the_schema_finds_what_is_broken(real, broken, told):
    content = linked(real)
    broken(content["features"][0])
    assert any(told in fault for fault in faults(content))


def test_hostile_names_and_addresses_stay_within_the_schema(folder, edit):
    edit("places.csv", "Midtown", '"Mid\ttown\n{old <b>@;"')
    edit("sources.csv", "A. Scribe", '"A. ""Scribe\n\u2028<script>"')
    edit("sources.csv", ",1901,,book", ",1901,javascript:alert(1),book")
    hostile = load(folder)
    assert faults(linked(hostile)) == []
    assert "javascript:" not in json.dumps(linked(hostile)["features"])
    assert "javascript:" not in render(hostile, "lp-tsv", Request()).decode()
    town = next(row for row in rows(hostile) if row["id"] == "midtown")
    assert town["title"] == "Mid town {old <b>@;"
    assert '"' not in render(hostile, "lp-tsv", Request()).decode()


@pytest.mark.parametrize(
    ("edtf", "said", "sure"),
    [
        ("1827", {"in": "1827"}, ""),
        ("1827~", {"in": "1827"}, "less-certain"),
        ("1827-03?", {"in": "1827-03"}, "uncertain"),
        ("1827-XX", {"in": "1827"}, ""),
        ("184X", {"earliest": "1840-01-01", "latest": "1849-12-31"}, ""),
        ("1915-21", {"earliest": "1915-03-01", "latest": "1915-05-31"}, ""),
        ("1750/1757~", {"earliest": "1750", "latest": "1757"}, "less-certain"),
        ("../1757%", {"latest": "1757"}, "uncertain"),
        ("1750/..", {"earliest": "1750"}, ""),
        ("-0043-03-15", {"in": "-0043-03-15"}, ""),
        ("-04XX", {"earliest": "-0499-01-01", "latest": "-0400-12-31"}, ""),
    ],
)
def test_an_edtf_date_becomes_an_edge_without_its_marks(edtf, said, sure):
    assert edge(edtf) == said
    assert certainty(edtf) == sure
    assert all(edtf_range(date) for date in said.values())


def test_what_is_not_sure_keeps_its_edtf_in_the_label(real):
    shusha = linked(real)["features"][0]["names"][0]
    assert shusha["when"]["label"] == "EDTF: start 1752~, end 1763~"
    assert shusha["when"]["certainty"] == "less-certain"


def test_a_place_whose_point_nobody_knows_has_null_for_a_geometry(plain, real):
    points = {one["properties"]["title"]: one["geometry"] for one in linked(real)["features"]}
    places = {place.name: place.point for place in real.places.values()}
    assert {title for title, point in points.items() if point is None} == {
        name for name, point in places.items() if point is None
    }


def test_linked_places_say_the_atlas_own_licence_and_how_their_days_count(real, lean, plain):
    assert linked(real)["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "Treaty Atlas: Licence: CC BY 4.0" in linked(lean)["licence"]
    assert linked(plain)["license"] == "none stated"
    assert "CC BY" not in render(plain, "lp", Request()).decode()
    assert "half-open" in linked(real)["spans"]


@pytest.mark.parametrize("one", ATLASES, indirect=True)
def test_every_row_of_lp_tsv_has_what_the_format_asks_for(one):
    found = rows(one)
    assert [row["id"] for row in found] == list(one.places)
    for row in found:
        assert row["title"] and row["title_source"]
        assert row["fclasses"] in set("AHLPRST")
        assert re.fullmatch(r"300\d{6}", row["aat_types"]) and row["types"]
        assert re.fullmatch(r"-?\d{1,4}", row["attestation_year"])
        assert re.fullmatch(r"(-\d{1,4}|\d{4}(-\d\d){0,2})?", row["start"])
        assert all(re.fullmatch(r"(wd|gn):\S+", one) for one in row["matches"].split(";") if one)
        assert all(re.fullmatch(r"[^;@]+@[\w-]+", one) for one in row["variants"].split(";"))
        assert bool(row["lon"]) == bool(row["lat"])


def test_lp_tsv_reads_as_a_table_of_a_spreadsheet_does(real):
    text = render(real, "lp-tsv", Request()).decode()
    read = list(csv.DictReader(io.StringIO(text), dialect="excel-tab"))
    assert [row["title"] for row in read] == [place.name for place in real.places.values()]
    assert (read[0]["lon"], read[0]["lat"]) == tuple(map(str, real.places["shusha"].point))


def test_lp_tsv_gives_a_start_only_where_there_is_one_date_and_keeps_the_others_as_edtf(real):
    by_id = {row["id"]: row for row in rows(real)}
    assert by_id["fuzuli"]["start"] == "1827"
    assert "EDTF: start 1827~" in by_id["fuzuli"]["description"]
    assert by_id["shusha"]["start"] == ""
    assert "EDTF: start 1750/1757" in by_id["shusha"]["description"]


def test_lp_tsv_counts_years_before_1_as_historians_do(folder, edit):
    make_ancient(folder)
    edit("places.csv", "-0150/-0143~", "-0150")
    town = next(row for row in rows(load(folder)) if row["id"] == "midtown")
    assert town["start"] == "-151"


def test_lp_tsv_says_licence_and_ends_in_every_row(real, plain):
    for row in rows(real):
        assert "CC BY 4.0 (https://creativecommons.org" in row["description"]
        assert "half-open" in row["description"]
    assert all("none stated" in row["description"] for row in rows(plain))
