"""Several atlases in one process, each right however they alternate; Back leads across them."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from chromium import AT_REST, PATIENCE, Reader, painted
from server import serving

import atlas as core
from atlas import Atlas, opening_day, state_at, year_of

TESTS = Path(__file__).parents[1]
FOLDERS = {
    "data": TESTS.parent / "data",
    "tiny-atlas": TESTS / "tiny_atlas",
    "voyage-atlas": TESTS / "voyage_atlas",
}
TITLES = {"data": "Treaty Atlas", "tiny-atlas": "Tiny Atlas", "voyage-atlas": "Carnet du Pétrel"}
YEARS = {
    "data": (1699, 1828, 1920, 1995),
    "tiny-atlas": (1719, 1750, 1810),
    "voyage-atlas": (1852,),
}
LOADS = 20


@pytest.fixture(scope="module")
def atlases() -> dict[str, Atlas]:
    return {name: core.load(folder) for name, folder in FOLDERS.items()}


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[str]:
    """The three atlases and a broken one, named on the command line."""
    folder = tmp_path_factory.mktemp("several")
    broken = shutil.copytree(FOLDERS["tiny-atlas"], folder / "broken")
    (broken / "holdings.csv").unlink()
    manifest = broken / "atlas.json"
    manifest.write_text(manifest.read_text("utf-8").replace("Tiny Atlas", "Broken Atlas"), "utf-8")
    with serving(folder / "server.log", *FOLDERS.values(), broken) as address:
        yield address


def held(atlas: Atlas, year: int) -> dict[str, str]:
    """Who holds what at a year's end, as the record has it."""
    return {area: holding.holder_id for area, holding in state_at(atlas, year).items()}


def other(visitor: Reader, title: str) -> None:
    """Choose another atlas in the menu under the name; wait for its map."""
    with visitor.answered():
        visitor.page.locator(".ta-atlas").click()
        visitor.page.locator(".ta-atlases").get_by_role("button", name=title, exact=True).click()
    wait_for(visitor, title)


def wait_for(visitor: Reader, title: str) -> None:
    """Wait until an atlas's head and its map are there."""
    visitor.page.locator("h1", has_text=title).wait_for(timeout=PATIENCE)
    visitor.page.wait_for_function(
        """() => document.querySelector('iframe[src*="streamlit_folium"]')
             ?.contentDocument?.documentElement?.dataset.ready === "true" """,
        timeout=PATIENCE,
    )
    visitor.rest()


def shows(visitor: Reader, wanted: dict[str, str]) -> None:
    """Wait until the map holds this: the one before may be ready while its page is taken down."""
    visitor.page.wait_for_function(
        """(wanted) => {
          const map = document.querySelector('iframe[src*="streamlit_folium"]')?.contentWindow;
          const told = (held) => JSON.stringify(Object.entries(held).sort());
          return Boolean(map?.atlas) && told(map.atlas.state()) === told(wanted);
        }""",
        arg=wanted,
        timeout=PATIENCE,
    )


def test_twenty_pages_of_three_atlases_are_each_right(visitor, atlases):
    names = list(FOLDERS)
    for turn in range(LOADS):
        name = names[turn % len(names)]
        year = YEARS[name][turn % len(YEARS[name])]
        asked = {"year": str(year)} | ({"atlas": name} if turn % 2 or name != "data" else {})
        visitor.open(f"?{urlencode(asked)}")
        assert visitor.page.locator("h1").inner_text().strip() == TITLES[name]
        assert visitor.atlas("state()") == held(atlases[name], year)
        assert visitor.date() == f"{year}-12-31"


def test_another_atlas_is_one_move_and_back_undoes_it(visitor, atlases):
    visitor.open("?year=1828")
    other(visitor, "Tiny Atlas")
    assert visitor.url() == {"atlas": "tiny-atlas"}
    other(visitor, "Carnet du Pétrel")
    shows(visitor, {})
    visitor.page.go_back()
    wait_for(visitor, "Tiny Atlas")
    shows(visitor, held(atlases["tiny-atlas"], year_of(opening_day(atlases["tiny-atlas"]))))
    visitor.rest()
    visitor.page.go_back()
    wait_for(visitor, "Treaty Atlas")
    visitor.wait_for_date("1828-12-31")
    shows(visitor, held(atlases["data"], 1828))


def test_the_slider_spans_the_atlas_that_was_chosen(visitor):
    visitor.open("?year=1828")
    other(visitor, "Tiny Atlas")
    slider = visitor.page.locator(".st-key-year input[type=range]")
    assert (slider.get_attribute("min"), slider.get_attribute("max")) == ("1700", "1810")
    with visitor.answered():
        slider.focus()
        visitor.page.keyboard.press("End")
    visitor.wait_for_date("1810-12-31")
    assert visitor.url()["atlas"] == "tiny-atlas"


def test_the_field_finds_what_the_present_atlas_names(visitor):
    visitor.open("?year=1828")
    field = visitor.page.get_by_role("combobox", name="Find a place")
    field.fill("Shusha")
    visitor.page.get_by_role("option").first.wait_for()
    field.press("Escape")
    other(visitor, "Tiny Atlas")
    field = visitor.page.get_by_role("combobox", name="Find a place")
    field.fill("Midtown")
    visitor.page.get_by_role("option", name="Midtown").first.wait_for()


def test_the_menu_of_atlases_is_used_without_a_mouse(visitor):
    visitor.open("?year=1828")
    visitor.page.locator(".ta-atlas").focus()
    visitor.page.keyboard.press("Enter")
    menu = visitor.page.locator(".ta-atlases")
    menu.wait_for(state="visible")
    visitor.page.keyboard.press("Escape")
    menu.wait_for(state="hidden")
    assert visitor.page.evaluate("document.activeElement.className") == "ta-atlas"
    visitor.page.keyboard.press("Enter")
    visitor.page.keyboard.press("Tab")
    with visitor.answered():
        visitor.page.keyboard.press("Enter")
    wait_for(visitor, "Tiny Atlas")


def test_a_broken_atlas_tells_its_problems_and_leads_to_the_others(visitor, atlases):
    visitor.talk.begin()
    visitor.page.goto(f"{visitor.address}/?atlas=broken&lang=tr")
    visitor.page.get_by_role("alert").wait_for(timeout=PATIENCE)
    visitor.page.wait_for_selector(AT_REST, state="attached", timeout=PATIENCE)
    painted(visitor.page)
    assert "holdings.csv" in visitor.page.locator(".ta-problems").inner_text()
    visitor.page.locator(".ta-languages button").first.click()
    visitor.page.locator("h2", has_text="This atlas cannot be shown").wait_for(timeout=PATIENCE)
    visitor.page.locator(".ta-atlas").click()
    visitor.page.locator(".ta-atlases").get_by_role("button", name="Tiny Atlas", exact=True).click()
    wait_for(visitor, "Tiny Atlas")
    shows(visitor, held(atlases["tiny-atlas"], year_of(opening_day(atlases["tiny-atlas"]))))


def test_an_article_alone_has_no_powers_and_no_second_view(visitor):
    visitor.open("?atlas=voyage-atlas&year=1851")
    tabs = visitor.page.locator(".st-key-panel button").all_inner_texts()
    assert [tab.strip("✓ ") for tab in tabs] == ["The article", "This year", "Download", "About"]
    assert visitor.map.get_by_role("radio").count() == 0
    assert not visitor.page.locator(".st-key-layers button").count()


@pytest.mark.parametrize("name", ["tiny-atlas", "voyage-atlas"])
def test_the_map_alone_shows_the_atlas_it_was_made_of(visitor, atlases, name):
    year = YEARS[name][0]
    visitor.talk.begin()
    visitor.page.goto(f"{visitor.address}/?embed=true&atlas={name}&year={year}")
    visitor.page.locator(".ta-foot").wait_for(timeout=PATIENCE)
    wait = """() => document.querySelector('iframe[src*="streamlit_folium"]')
                ?.contentDocument?.documentElement?.dataset.ready === "true" """
    visitor.page.wait_for_function(wait, timeout=PATIENCE)
    assert visitor.atlas("state()") == held(atlases[name], year)
    whole = visitor.page.locator(".ta-foot a").get_attribute("href")
    assert f"atlas={name}" in whole


def test_the_menu_leads_to_the_readers_own_article_and_back_leads_out_of_it(visitor, atlases):
    visitor.open("?atlas=tiny-atlas&year=1750&lang=tr")
    visitor.page.locator(".ta-atlas").click()
    visitor.page.locator(".ta-atlases button").last.click()
    visitor.page.locator("textarea").first.wait_for(timeout=PATIENCE)
    assert visitor.url() == {"atlas": "own", "lang": "tr"}
    visitor.page.go_back()
    wait_for(visitor, "Minik Atlas")
    visitor.wait_for_date("1750-12-31")
    shows(visitor, held(atlases["tiny-atlas"], 1750))
