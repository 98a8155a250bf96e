"""The files people take away."""

import csv
import io
import json
from uuid import UUID

import geopandas
import pytest
import shapely

from exports.registry import FORMATS, Request, render

ONE_DAY = Request(days=("1742-12-31",))
COLUMNS = [
    "area_id",
    "label",
    "holder",
    "holder_name",
    "overlord",
    "rule",
    "certainty",
    "from",
    "until",
    "basis_event",
    "source",
]


def features(tiny, request=ONE_DAY):
    return json.loads(render(tiny, "geojson", request))["features"]


def by_area(tiny, request=ONE_DAY):
    return {f["properties"]["area_id"]: f["properties"] for f in features(tiny, request)}


def test_geojson_has_one_feature_for_every_area_with_its_shape(tiny):
    found = features(tiny)
    assert [f["properties"]["area_id"] for f in found] == list(tiny.areas)
    assert all(shapely.geometry.shape(f["geometry"]).is_valid for f in found)


def test_geojson_says_who_since_when_and_on_whose_word(tiny):
    port = by_area(tiny)["T_PORT"]
    assert set(COLUMNS) <= set(port)
    assert {key: port[key] for key in ("holder", "rule", "from", "until", "basis_event")} == {
        "holder": "isle-league",
        "rule": "occupation",
        "from": "1740-03-02",
        "until": "1745-03-15",
        "basis_event": "1740-war",
    }
    assert port["source"] == "A. Scribe, Chronicle of the five shores"
    assert port["recognised_name"] == "Kingdom of Northland"
    assert port["date"] == "1742-12-31"


def test_names_are_those_of_the_day_and_of_the_language(tiny):
    early = by_area(tiny, Request(days=("1720-01-01",), lang="tr"))
    assert early["T_ISLE"]["overlord_name"] == "Kuzey Dükalığı"
    assert early["T_ISLE"]["label"] == "Ada"


def test_a_holding_that_lasts_has_no_end(tiny):
    assert by_area(tiny)["T_EAST"]["until"] is None


def test_the_recognised_view_names_the_recognised_holder(tiny):
    port = by_area(tiny, Request(days=("1742-12-31",), view="recognised"))["T_PORT"]
    assert (port["holder"], port["recognised"]) == ("north", "north")


def test_several_days_each_carry_their_date(tiny):
    found = features(tiny, Request(days=("1719-12-31", "1720-12-31")))
    middle = [f["properties"] for f in found if f["properties"]["area_id"] == "T_MID"]
    assert [(one["date"], one["holder"]) for one in middle] == [
        ("1719-12-31", "north"),
        ("1720-12-31", "south"),
    ]


def test_the_whole_span_is_every_holding_once(tiny):
    found = features(tiny, Request(every=True))
    assert len(found) == len(tiny.holdings)
    assert {f["properties"]["date"] for f in found} == {None}


def test_csv_has_the_same_records_without_shapes(tiny):
    text = render(tiny, "csv", ONE_DAY).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    for row, properties in zip(rows, by_area(tiny).values(), strict=True):
        assert row == {key: "" if v is None else str(v) for key, v in properties.items()}
    assert "\r" not in text


def test_csv_keeps_a_spreadsheet_from_running_a_cell(tiny, folder, edit):
    import atlas  # noqa: PLC0415

    edit("areas.csv", "Eastmark", "=1+1")
    text = render(atlas.load(folder), "csv", ONE_DAY).decode()
    assert "T_EAST,'=1+1," in text


def test_geopackage_opens_with_shapes_columns_and_reference_system(tiny, tmp_path):
    path = tmp_path / "day.gpkg"
    path.write_bytes(render(tiny, "gpkg", ONE_DAY))
    frame = geopandas.read_file(path, layer="holdings")
    assert len(frame) == len(tiny.areas)
    assert frame.crs == "EPSG:4326"
    assert set(COLUMNS) <= set(frame.columns)


def test_linked_places_has_every_place_with_dated_and_cited_names(tiny):
    content = json.loads(render(tiny, "lp", Request()))
    assert content["type"] == "FeatureCollection"
    assert content["@context"].endswith("linkedplaces-context-v1.1.jsonld")
    town = content["features"][1]
    assert town["properties"] == {"title": "Midtown", "fclasses": ["P"]}
    assert town["when"] == {"timespans": [{"start": {"earliest": "1650", "latest": "1657~"}}]}
    latin = next(name for name in town["names"] if name["lang"] == "la")
    assert latin["when"]["timespans"] == [
        {"start": {"latest": "1720-05-10"}, "end": {"latest": "1720-05-10"}}
    ]
    assert all(name["citations"] for f in content["features"] for name in f["names"])
    assert all(UUID(feature["@id"].removeprefix("urn:uuid:")) for feature in content["features"])


def test_annotations_quote_the_article_at_its_characters(tiny):
    text = (tiny.folder / "article.txt").read_text(encoding="utf-8")
    page = json.loads(render(tiny, "anno", Request()))["first"]
    for annotation in page["items"]:
        quote, position = annotation["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
    assert {annotation["motivation"] for annotation in page["items"]} == {
        "highlighting",
        "identifying",
        "assessing",
    }


def test_a_claim_is_annotated_with_record_difference_and_relation_in_all_languages(tiny):
    content = json.loads(render(tiny, "anno", Request()))
    items = content["first"]["items"]
    assert content["total"] == len(items)
    bodies = items[-1]["body"]
    assert {"purpose": "tagging", "value": "differs"}.items() <= bodies[0].items()
    languages = [one["language"] for one in bodies if one["purpose"] == "commenting"]
    assert languages == ["en", "tr", "az"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_writes_the_same_bytes_every_time_and_leaves_the_atlas_as_it_was(tiny, name):
    before = repr(tiny.holdings)
    request = ONE_DAY if FORMATS[name].dated else Request()
    first, second = render(tiny, name, request), render(tiny, name, request)
    assert FORMATS[name].binary or first == second
    assert repr(tiny.holdings) == before


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_a_summary_a_suffix_and_a_media_type(name):
    one = FORMATS[name]
    assert one.summary
    assert one.suffix.startswith(".")
    assert "/" in one.media_type
