"""The styles that QGIS takes from the GeoPackage: the powers' colours, and how time runs."""

import sqlite3
from xml.etree import ElementTree

import pytest
from ancient import make_ancient

from atlas import load, state_at
from exports.registry import Request, render

EVERY = Request(every=True)


def styles(content: bytes) -> dict[str, ElementTree.Element]:
    base = sqlite3.connect(":memory:")
    base.deserialize(content)
    rows = base.execute(
        "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault "
        "AND f_table_schema = '' AND f_geometry_column = 'geom'"
    ).fetchall()
    base.close()
    return {name: ElementTree.fromstring(text) for name, text in rows}


@pytest.fixture(scope="module")
def found(tiny):
    return styles(render(tiny, "gpkg", EVERY))


def colours(style: ElementTree.Element) -> dict[str, str]:
    """The colour of every class, by its value."""
    symbols = {one.get("name"): one for one in style.iter("symbol")}
    return {
        one.get("value"): next(
            option.get("value")
            for option in symbols[one.get("symbol")].iter("Option")
            if option.get("name") == "color"
        )
        for one in style.iter("category")
    }


def rgba(colour: str) -> str:
    return ",".join(str(one) for one in bytes.fromhex(colour[1:])) + ",255"


def test_every_layer_that_is_drawn_has_a_style(found):
    assert set(found) == {"holdings", "areas", "events", "places", "names"}
    assert all(one.tag == "qgis" and one.get("version") for one in found.values())


def test_every_power_of_the_file_is_a_class_in_its_colour(found, tiny):
    renderer = found["holdings"].find("renderer-v2")
    assert (renderer.get("type"), renderer.get("attr")) == ("categorizedSymbol", "power")
    powers = {holding.holder_id for holding in tiny.holdings}
    assert colours(found["holdings"]) == {id_: rgba(tiny.holders[id_].colour) for id_ in powers}
    assert len({one.get("symbol") for one in renderer.iter("category")}) == len(powers)


def test_the_classes_are_those_of_the_view_and_of_the_days_in_the_readers_language(real):
    request = Request(days=("1995-12-31",), view="recognised", lang="az")
    style = styles(render(real, "gpkg", request))["holdings"]
    state = state_at(real, "1995-12-31", "recognised")
    assert set(colours(style)) == set(state.holders())
    labels = {one.get("value"): one.get("label") for one in style.iter("category")}
    assert labels["azerbaijan"] == "Azərbaycan"


def test_time_runs_by_the_two_days_of_a_row_and_leaves_out_the_second(found):
    for layer in ("holdings", "names"):
        time = found[layer].find("temporal").attrib
        assert (time["enabled"], time["mode"]) == ("1", "2")
        assert (time["startField"], time["endField"]) == ("valid_from", "valid_until")
        assert time["limitMode"] == "0"


def test_an_event_is_shown_on_its_day_and_what_has_no_days_always(found):
    event = found["events"].find("temporal").attrib
    assert (event["enabled"], event["mode"], event["startField"]) == ("1", "1", "date")
    for layer in ("areas", "places"):
        assert found[layer].find("temporal").get("enabled") == "0"


def test_time_stands_still_where_days_are_texts(folder):
    found = styles(render(load(make_ancient(folder)), "gpkg", EVERY))
    assert {one.find("temporal").get("enabled") for one in found.values()} == {"0"}


def test_places_and_names_are_written_on_the_map(found):
    for layer in ("places", "names"):
        assert found[layer].get("labelsEnabled") == "1"
        assert found[layer].find(".//text-style").get("fieldName") == "name"


def test_a_name_with_signs_of_xml_stays_text(folder, edit):
    edit("holder_names.csv", "Güney İmparatorluğu", "<b>& South \u0001]]></b>")
    style = styles(render(load(folder), "gpkg", Request(every=True, lang="tr")))["holdings"]
    labels = {one.get("value"): one.get("label") for one in style.iter("category")}
    assert labels["south"] == "<b>& South �]]></b>"
