"""The bar along the top of the map: whose land, on which day, and the chosen one's answer."""

import pytest
from chromium import Reader
from playwright.sync_api import expect

from atlas import holder_name, holding_at, place_name
from atlas.state import holder_in

# The day that is painted, and what the bar says at that moment.
TOLD = """() => [document.documentElement.dataset.date,
  ...["colours", "answer"].map((one) => document.querySelector(`.bar-${one}`).textContent)]"""


def told(reader, line: str = "answer") -> str:
    return reader.map.locator(f".bar-{line}").text_content()


def test_while_a_year_is_held_the_answer_follows_without_a_message(reader, real):
    reader.open("?year=1700&place=shusha")
    area, sent = real.places["shusha"].area_id, reader.sent
    seen = set()
    with reader.holding_thumb() as move:
        for share in (0.2, 0.34, 0.38, 0.5, 0.65, 0.75, 0.95):
            before = reader.date()
            move(share)
            reader.wait_for_day(f"!== {before!r}")
            day, colours, answer = reader.map.evaluate(TOLD)
            power = holder_name(real, holding_at(real, area, day).holder_id, day, "en")
            assert answer.startswith(f"{place_name(real, 'shusha', day, 'en')}: {power}")
            assert colours.endswith(f"31 December {day[:4]}")
            seen.add(power)
        assert reader.sent == sent
    assert len(seen) >= 4


def test_the_answer_names_power_and_beginning_and_who_stands_above(reader):
    reader.open("?year=1760&place=shusha")
    assert "Karabakh Khanate, since " in told(reader)
    reader.open("?year=1700&area=AZ_SHUSHA&lang=tr")
    assert "(başlangıç: 1683 öncesi)" in told(reader)


def test_the_answer_for_a_region_names_the_largest_shares(reader, real):
    reader.open("?year=1760&place=caucasus")
    assert told(reader).count("%") == 2


@pytest.mark.parametrize("view", ["control", "recognised"])
def test_the_line_says_what_the_colours_show(reader, real, view):
    reader.open(f"?year=2010&view={view}&place=shusha")
    said = {"control": "who controlled the land", "recognised": "by international recognition"}
    assert said[view] in told(reader, "colours")
    held = holding_at(real, real.places["shusha"].area_id, "2010-12-31")
    assert holder_name(real, holder_in(held, view), "2010-12-31", "en") in told(reader)


def test_the_view_is_repainted_before_the_server_has_answered(reader):
    reader.open("?year=2010")
    switch = reader.map.get_by_role("radiogroup", name="Colours show")
    with reader.answered():
        switch.get_by_role("radio", name="Recognised owner").click()
        assert "by international recognition" in told(reader, "colours")
    assert reader.url()["view"] == "recognised"
    assert reader.url()["year"] == "2010"


def test_the_switch_is_one_tab_stop_that_arrow_keys_turn(reader):
    reader.open("?year=2010")
    radios = reader.map.get_by_role("radiogroup", name="Colours show").get_by_role("radio")
    assert [one.get_attribute("tabindex") for one in radios.all()] == ["0", "-1"]
    radios.first.focus()
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    expect(radios.nth(1)).to_be_focused()
    expect(radios.nth(1)).to_have_attribute("aria-checked", "true")
    assert reader.url()["view"] == "recognised"


def test_both_days_are_named_while_two_are_compared(reader):
    reader.open("?year=1828&compare=1812-12-31")
    assert told(reader, "colours").endswith("31 December 1812 | 31 December 1828")


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
@pytest.mark.parametrize("width", [1440, 1024, 390, 320])
@pytest.mark.parametrize("year", [1813, 1850])
def test_the_bar_is_low_and_nothing_of_its_switches_is_cut_off(
    chromium, address, width, lang, year
):
    page = chromium.new_page(viewport={"width": width, "height": 844})
    reader = Reader(page, address).open(f"?year={year}&place=shusha&lang={lang}")
    bar = reader.map.locator(".bar").bounding_box()
    wide = reader.map.evaluate("innerWidth")
    cut = reader.map.evaluate(
        """() => [...document.querySelectorAll(".bar button")]
            .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)"""
    )
    page.close()
    lines = (42 if wide >= 640 else 90) + (42 if year == 1813 else 0)  # with an event or without
    assert bar["height"] <= lines
    assert cut == []
