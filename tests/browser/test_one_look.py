"""A power looks the same wherever it stands: on the map, in its legend, in panels, in the file."""

import re

import pytest
from chromium import Reader
from playwright.sync_api import Page, expect

from atlas import state_at
from exports.registry import Request, render

HELD = [
    (1819, "karabakh-khanate"),  # under the tsar
    (1700, "moldavia"),  # under the sultan
    (1750, "mamluks-baghdad"),
    (1950, "kazakh-ssr"),
    (1828, "iran"),  # nobody's vassal
]

# The base colour the map fills an area with, hatched or not.
PAINTED = """(area) => window.atlas.looks()[Object.keys(window.atlas.state()).indexOf(area)].base"""
SHOWN = "(one) => getComputedStyle(one).backgroundColor"


def channels(colour: str) -> list[float]:
    """Red, green and blue from 0 to 255, of `#rrggbb`, `rgb(…)` or `color(srgb …)`."""
    if colour.startswith("#"):
        return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    numbers = [float(number) for number in re.findall(r"[\d.]+", colour)][:3]
    return [number * 255 for number in numbers] if colour.startswith("color(") else numbers


def area_of(atlas, year: int, holder: str) -> str:
    return next(area for area, held in state_at(atlas, year).items() if held.holder_id == holder)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("year", "holder"), HELD)
def test_a_power_in_the_panel_has_the_colour_of_its_land(
    chromium, address, real, scheme, year, holder
):
    page = chromium.new_page(color_scheme=scheme, viewport={"width": 1440, "height": 1000})
    area = area_of(real, year, holder)
    reader = Reader(page, address).open(f"?year={year}&area={area}")
    told = page.locator(".ta-title .ta-swatch").first.evaluate(SHOWN)
    painted = reader.map.evaluate(PAINTED, area)
    page.close()
    assert channels(told) == pytest.approx(channels(painted), abs=1.5)


@pytest.fixture(scope="module")
def file(real, tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("look") / "atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path.as_uri()


def open_file(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("data-ready", "true", timeout=30_000)
    page.locator(".legend .swatch").first.wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("year", "holder"), HELD)
def test_the_single_file_shows_the_same(chromium, real, file, scheme, year, holder):
    page = chromium.new_page(color_scheme=scheme)
    area = area_of(real, year, holder)
    open_file(page, f"{file}#year={year}&area={area}")
    told = page.locator(".ta-title .ta-swatch").first.evaluate(SHOWN)
    painted = page.evaluate(PAINTED, area)
    page.close()
    assert channels(told) == pytest.approx(channels(painted), abs=1.5)


def test_with_forced_colours_swatches_keep_theirs(chromium, real, file):
    page = chromium.new_page(forced_colors="active")
    open_file(page, f"{file}#year=1819&area={area_of(real, 1819, 'karabakh-khanate')}")
    told = page.locator(".ta-title .ta-swatch").first.evaluate(SHOWN)
    listed = page.locator(".legend .swatch").first.evaluate(SHOWN)
    page.close()
    paper = [255, 255, 255]
    assert channels(told) != paper
    assert channels(listed) != paper


def test_the_legend_lists_the_powers_of_both_halves(reader):
    reader.open("?year=1930&compare=1900-12-31")
    listed = reader.map.locator(".legend .who")
    expect(listed).to_contain_text("Ottoman Empire")
    expect(listed).to_contain_text("Türkiye")


def test_an_events_table_names_the_vassal_and_who_stands_over_it(reader, real):
    treaty = real.events["1805-kurakchay"]
    reader.open(f"?event={treaty.id}&date={treaty.date}&year=1805")
    told = reader.page.locator(".st-key-reading table").first
    expect(told).to_contain_text("Russian Empire (as Karabakh Khanate)")
