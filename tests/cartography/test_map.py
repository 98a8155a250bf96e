"""The folium map never changes by itself, and asks nobody else for anything."""

import json
import re

import pytest
from streamlit_folium import _get_map_string, generate_js_hash

from assets.publish import publish
from cartography.map import folium_map, options
from cartography.reach import Reach, reach_of

CHILE = Reach((-71.0, -33.0), 4.0, (-110.0, -60.0, -50.0, -10.0), 3.0)


@pytest.fixture(scope="module")
def published(tiny, tmp_path_factory):
    return publish(tiny, tmp_path_factory.mktemp("static"))


def build(published, reach=CHILE):
    return folium_map(published.script, published.style, published.bundle, reach)


def script(published) -> str:
    made = build(published)
    made.get_root().render()
    return _get_map_string(made)


def test_two_builds_give_the_same_script(published):
    assert script(published) == script(published)
    assert generate_js_hash(script(published), "map") == generate_js_hash(script(published), "map")


def test_the_script_starts_the_engine_with_the_bundles_address(published):
    call = (
        f'startAtlas(map_div, {{bundleUrl: "{published.bundle}", query: parent.location.search}});'
    )
    assert call in script(published)


def test_scripts_and_styles_are_our_own_and_nothing_else(published):
    made = build(published)
    assert tuple(url for _, url in made.default_js) == (published.script,)
    assert tuple(url for _, url in made.default_css) == (published.style,)


def test_no_outside_address_is_in_the_script(published):
    assert not re.search(r"https?:|//[a-z]", script(published))


def test_each_call_gives_a_map_of_its_own(published):
    assert build(published) is not build(published)


@pytest.mark.parametrize("option", options(CHILE))
def test_leaflet_is_given_every_option_under_its_own_name(published, option):
    given = re.sub(r",(?=\s*[\]}])", "", script(published))  # folium ends its lists with a comma
    said = re.search(rf'"{option}":\s*', given)
    assert said, "folium took it for itself"
    assert json.JSONDecoder().raw_decode(given, said.end())[0] == options(CHILE)[option]


def test_the_shipped_map_opens_and_can_be_moved_as_far_as_ever(real):
    reach = reach_of(real)
    assert options(reach)["maxBounds"] == [[20, -30], [62, 105]]
    assert options(reach)["minZoom"] == 4
