"""The files people take away."""

import csv
import io
import json
from uuid import UUID

import pytest
import shapely

from atlas import DataError, load
from exports.columns import FLAT
from exports.registry import FORMATS, Request, render
from exports.rows import records
from exports.winding import wound

ONE_DAY = Request(days=("1742-12-31",))


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
    assert list(port) == list(FLAT)
    assert {key: port[key] for key in ("holder", "rule", "since", "valid_until", "event")} == {
        "holder": "isle-league",
        "rule": "occupation",
        "since": "1740-03-02",
        "valid_until": "1745-03-15",
        "event": "1740-war",
    }
    assert port["source"] == "A. Scribe, Chronicle of the five shores"
    assert port["recognised_name"] == "Kingdom of Northland"
    assert port["as_of"] == "1742-12-31"


def test_names_are_those_of_the_day_and_of_the_language(tiny):
    early = by_area(tiny, Request(days=("1720-01-01",), lang="tr"))
    assert early["T_ISLE"]["overlord_name"] == "Kuzey Dükalığı"
    assert early["T_ISLE"]["label"] == "Ada"


def test_a_holding_that_lasts_has_no_end(tiny):
    assert by_area(tiny)["T_EAST"]["valid_until"] is None


def test_the_recognised_view_names_the_recognised_holder(tiny):
    port = by_area(tiny, Request(days=("1742-12-31",), view="recognised"))["T_PORT"]
    assert (port["view"], port["power"], port["holder"]) == ("recognised", "north", "isle-league")


def test_several_days_each_carry_their_date(tiny):
    found = features(tiny, Request(days=("1719-12-31", "1720-12-31")))
    middle = [f["properties"] for f in found if f["properties"]["area_id"] == "T_MID"]
    assert [(one["as_of"], one["holder"]) for one in middle] == [
        ("1719-12-31", "north"),
        ("1720-12-31", "south"),
    ]


def test_the_whole_span_has_every_holding_and_no_day_asked_for(tiny):
    found = [f["properties"] for f in features(tiny, Request(every=True))]
    begun = {(one["area_id"], one["holding_from"]) for one in found}
    assert begun == {(holding.area_id, holding.start) for holding in tiny.holdings}
    assert {one["as_of"] for one in found} == {None}


@pytest.mark.parametrize(
    "request_",
    [ONE_DAY, Request(days=("1719-12-31", "1720-12-31")), Request(every=True)],
    ids=["a day", "two days", "every day"],
)
def test_every_feature_has_an_id_of_its_own(tiny, request_):
    ids = [feature["id"] for feature in features(tiny, request_)]
    assert len(set(ids)) == len(ids) > 0


def test_exteriors_run_counter_clockwise_and_holes_clockwise(real):
    for feature in features(real, Request(days=("1828-12-31",))):
        shape = shapely.geometry.shape(feature["geometry"])
        for part in getattr(shape, "geoms", [shape]):
            assert part.exterior.is_ccw, feature["id"]
            assert not any(hole.is_ccw for hole in part.interiors), feature["id"]


def test_a_ring_the_wrong_way_round_is_turned():
    hole = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]
    outside = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]
    turned = wound({"type": "Polygon", "coordinates": [outside, hole]})
    assert turned["coordinates"] == [outside[::-1], hole[::-1]]
    assert wound(turned) == turned


def test_geojson_says_its_title_and_that_its_spans_are_half_open(tiny):
    collection = json.loads(render(tiny, "geojson", ONE_DAY))
    assert collection["title"] == "Tiny Atlas: areas with the power in control, 1742-12-31"
    assert "not including, valid_until" in collection["spans"]


def test_a_span_is_written_as_its_ends_count(tiny):
    rows = by_area(tiny)
    assert rows["T_PORT"]["valid_span"] == "[1740-03-02,1745-03-15)"
    assert rows["T_EAST"]["valid_span"].endswith(",)")


@pytest.mark.parametrize("name", ["geojson", "gpkg", "parquet"])
def test_a_coordinate_that_is_no_number_is_told_and_not_written(folder, name):
    path = folder / "areas.geojson"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["features"][0]["geometry"]["coordinates"][0][1][0] = float("nan")
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DataError, match="NaN is no number"):
        render(load(folder), name, ONE_DAY)


def test_a_size_that_is_no_number_is_refused(folder, edit):
    edit("area_measures.csv", "T_EAST,24613", "T_EAST,nan")
    with pytest.raises(DataError, match=r"area_measures.csv:2: 'nan' is not a number"):
        load(folder)


def test_csv_has_the_same_records_without_shapes(tiny):
    text = render(tiny, "csv", ONE_DAY).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    for row, properties in zip(rows, by_area(tiny).values(), strict=True):
        assert row == {key: "" if v is None else str(v) for key, v in properties.items()}
    assert "\r" not in text


def test_csv_keeps_a_spreadsheet_from_running_a_cell(tiny, folder, edit):
    edit("areas.csv", "Eastmark", "=1+1")
    text = render(load(folder), "csv", ONE_DAY).decode()
    assert "T_EAST,'=1+1," in text


def test_linked_places_has_every_place_with_dated_and_cited_names(tiny):
    content = json.loads(render(tiny, "lp", Request()))
    assert content["type"] == "FeatureCollection"
    assert content["@context"].endswith("linkedplaces-context-v1.1.jsonld")
    town = content["features"][1]
    assert town["properties"] == {"title": "Midtown", "fclasses": ["P"]}
    assert town["when"]["timespans"] == [
        {"start": {"earliest": "1650", "latest": "1657"}, "end": {"earliest": tiny.last}}
    ]
    latin = next(name for name in town["names"] if name["lang"] == "la")
    assert latin["when"]["timespans"] == [
        {"start": {"latest": "1720-05-09"}, "end": {"in": "1720-05-09"}}
    ]
    assert all(name["citations"] for f in content["features"] for name in f["names"])
    assert all(UUID(feature["@id"].removeprefix("urn:uuid:")) for feature in content["features"])


def test_linked_places_tells_whose_a_place_was_where_a_source_was_opened_for_it(tiny):
    content = json.loads(render(tiny, "lp", Request()))
    told = {one["properties"]["title"]: one.get("relations", []) for one in content["features"]}
    (south,) = told["Midtown"]
    assert south["label"] == "Southern Empire"
    assert south["when"]["timespans"] == [
        {"start": {"in": "1720-05-10"}, "end": {"earliest": tiny.last}}
    ]
    assert south["citations"] == [
        {"label": "Chronicle of the five shores, chapter 3", "year": "1901"}
    ]
    assert south["certainty"] == "less-certain"
    assert not told["The Five Shores"]


def test_a_row_says_what_was_opened_for_it(tiny):
    rows = {one["area_id"]: one for one in records(tiny, Request(days=("1720-12-31",)))}
    read = "Chronicle of the five shores, chapter 3 (read 2026-01-15)"
    assert rows["T_MID"]["attested"] == read
    assert rows["T_WEST"]["attested"] is None


def test_annotations_quote_the_article_at_its_characters(tiny):
    text = tiny.files.read("article.txt").decode()
    page = json.loads(render(tiny, "anno", Request()))["first"]
    for annotation in page["items"]:
        quote, position = annotation["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
    assert {annotation["motivation"] for annotation in page["items"]} == {
        "highlighting",
        "identifying",
        "assessing",
    }


def test_every_quotation_is_found_by_its_words_alone(tiny):
    text = tiny.files.read("article.txt").decode()
    for annotation in json.loads(render(tiny, "anno", Request()))["first"]["items"]:
        quote, position = annotation["target"]["selector"]
        words = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.count(words) == 1
        assert text.index(words) + len(quote["prefix"]) == position["start"]


def test_a_quotation_is_written_with_the_words_around_it(real):
    records = [*real.excerpts.values(), *real.mentions, *real.claims.values()]
    items = json.loads(render(real, "anno", Request()))["first"]["items"]
    quotes = [item["target"]["selector"][0] for item in items]
    assert sorted((one["exact"], one["prefix"], one["suffix"]) for one in quotes) == sorted(
        (one.exact, one.prefix, one.suffix) for one in records
    )


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
    assert first == second
    assert repr(tiny.holdings) == before


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_a_summary_a_suffix_and_a_media_type(name):
    one = FORMATS[name]
    assert one.summary
    assert one.suffix.startswith(".")
    assert "/" in one.media_type
