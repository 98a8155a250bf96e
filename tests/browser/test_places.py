"""Places on the map answer with the article's words; areas with who holds them."""

import pytest
from chromium import MAP_FRAME
from playwright.sync_api import expect

from atlas import excerpts_of, moves_of, place_name


def mark(reader, name):
    return reader.map.get_by_role("button", name=name, exact=True)


@pytest.mark.parametrize("place", ["baku", "shusha", "nakhchivan", "caspian", "black-sea"])
def test_clicking_a_place_opens_its_excerpts(reader, real, place):
    reader.open("?year=2020")
    with reader.answered():
        mark(reader, place_name(real, place, "2020-12-31", "en")).click()
    assert reader.url()["place"] == place
    said = reader.page.locator(".st-key-reading").inner_text()
    quotes = excerpts_of(real, "place", place)
    assert quotes
    assert " ".join(quotes[0].exact.split())[:40] in " ".join(said.split())


def test_a_cold_link_to_a_place_marks_it_on_the_map(reader):
    reader.open("?year=1828&place=shusha")
    assert mark(reader, "Shusha").get_attribute("aria-pressed") == "true"
    assert "Shusha" in reader.page.locator(".st-key-reading").inner_text()
    assert reader.date() == "1828-12-31"


def test_clicking_an_area_tells_who_holds_it(reader, real):
    reader.open("?year=1828")
    at = reader.map.evaluate(
        """() => {
            map_div.setView([38.9, 33.5], 6, {animate: false});
            const {x, y} = map_div.latLngToContainerPoint([39.6, 33.6]);
            return [x, y];
        }"""
    )
    reader.rest()
    frame = reader.page.locator(MAP_FRAME).bounding_box()
    with reader.answered():
        reader.page.mouse.click(frame["x"] + at[0], frame["y"] + at[1])
    assert "Ottoman Empire" in reader.page.locator(".st-key-reading").inner_text()
    assert (
        real.areas[reader.url()["area"]].label
        in reader.page.locator(".st-key-reading").inner_text()
    )


def test_hovering_an_area_tells_holder_date_and_certainty(reader):
    reader.open("?year=1828")
    frame = reader.page.locator(MAP_FRAME).bounding_box()
    at = reader.map.evaluate(
        "(() => { const p = map_div.latLngToContainerPoint([39.2, 33.0]); return [p.x, p.y]; })()"
    )
    reader.page.mouse.move(frame["x"] + at[0] - 5, frame["y"] + at[1])
    reader.page.mouse.move(frame["x"] + at[0], frame["y"] + at[1])
    tip = reader.map.get_by_role("tooltip")
    tip.wait_for()
    since = "Held since before 1683, where the atlas begins"
    for part in ("Ottoman Empire", since, "exact border · ", "source opened"):
        assert part in tip.inner_text()


def test_choosing_an_event_marks_what_it_moved(reader, real):
    reader.open("?year=1828&date=1828-02-22&event=1828-turkmenchay")
    moved = {move.new.area_id for move in moves_of(real, "1828-turkmenchay")}
    assert {area for mark in reader.atlas("marks()") for area in mark["areas"]} == moved
    told = reader.map.locator(".bar-event").inner_text()
    assert "→" in told
    assert "Russia" in told


def test_the_legend_lists_powers_in_the_frame(reader):
    reader.open("?year=1828")
    listed = reader.map.locator(".legend .who li").all_inner_texts()
    assert "Ottoman Empire" in listed
    assert "Russian Empire" in listed
    reader.atlas("goTo(47, 14.5, 9)")
    powers = reader.map.locator(".legend .who")
    expect(powers).not_to_contain_text("Ottoman Empire")
    expect(powers.locator("li")).not_to_have_count(0)
