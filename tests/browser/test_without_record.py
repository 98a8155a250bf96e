"""An atlas of places and days alone, and an article of the reader's own laid over a map."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from playwright.sync_api import Page, expect

import atlas as core
from atlas import Atlas
from cartography.own import base_of, own_part
from exports.registry import Request, render

VOYAGE = Path(__file__).parents[1] / "voyage_atlas"
RESTED = "html[data-rested=true]"


@pytest.fixture(scope="module")
def alone() -> Atlas:
    """The voyage on the plain land of the whole world, its places about Chile."""
    voyage = core.load(VOYAGE)
    points = zip(voyage.places, [(-70.6, -33.4), (-71.6, -36.0), (-70.1, -20.2)], strict=True)
    places = {id_: replace(voyage.places[id_], point=point) for id_, point in points}
    return replace(voyage, places=MappingProxyType(places))


@pytest.fixture
def sheet(chromium) -> Page:
    page = chromium.new_page(viewport={"width": 1280, "height": 800})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert errors == []


def opened(page: Page, atlas: Atlas, folder: Path, asked: str = "") -> Page:
    path = folder / "atlas.html"
    path.write_bytes(render(atlas, "html", Request()))
    page.goto(f"{path.as_uri()}#{asked}")
    page.locator(RESTED).wait_for(state="attached")
    return page


def names(page: Page) -> set[str]:
    return set(page.evaluate("atlas.labels().map(({ id }) => id)"))


def shows(page: Page, day: str) -> None:
    """Wait until a day is painted; the file's policy forbids Playwright to poll with code."""
    expect(page.locator("html")).to_have_attribute("data-date", day)


def laid(page: Page, part: object) -> None:
    """Lay a part over the map and wait until it rests."""
    page.evaluate("(part) => atlas.setOwn(part)", part)
    page.locator(RESTED).wait_for(state="attached")


def test_places_and_days_make_a_map_anywhere_on_the_earth(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path)
    assert names(page) == set(alone.places)
    assert page.evaluate("atlas.centre().lat") < -22
    assert page.evaluate("atlas.events().length") == len(alone.events)


def test_nothing_of_powers_is_on_a_map_where_nobody_holds_land(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path)
    assert page.evaluate("[atlas.state(), atlas.looks(), atlas.areaAt(300, 300)]") == [{}, [], None]
    for gone in ("div.bar", ".opens-powers", ".areas"):
        expect(page.locator(gone)).not_to_be_visible()
    assert page.locator("#tabs button").all_inner_texts() == ["The article", "This year", "About"]


def test_the_key_explains_only_what_such_a_map_shows(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path)
    page.locator(".opens-how").click()
    signs = page.locator(".how li").evaluate_all(
        "(rows) => rows.map(({ dataset }) => dataset.sign)"
    )
    assert set(signs) <= {"place", "before", "site"}


def test_a_step_in_time_moves_such_a_map_and_its_picture_has_its_places(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path, "year=1852")
    page.evaluate("atlas.setYear(1851)")
    shows(page, "1851-12-31")
    drawn = page.evaluate("atlas.picture({ address: 'https://atlas.example/' })")
    assert "Lisbonne" in drawn
    assert "CC BY" not in drawn


def test_a_wrong_view_is_refused_where_there_is_but_one(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path, "year=1852&view=recognised")
    expect(page.locator("#notice")).to_contain_text("recognised")


def test_an_own_article_is_laid_over_its_base_and_gone_to(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    assert names(page) == set()
    laid(page, own_part(alone))
    expect(page.locator(".place")).to_have_count(len(alone.places))
    assert names(page) == set(alone.places)
    assert page.evaluate("atlas.events().length") == len(alone.events)


def test_a_corrected_part_leaves_day_and_view_as_they_are(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    laid(page, own_part(alone))
    page.evaluate("atlas.setYear(1852)")
    page.evaluate("atlas.goTo(-33, -70.1, 6)")
    shows(page, "1852-12-31")
    before = page.evaluate("atlas.centre()")
    laid(page, own_part(alone, unsure=list(alone.places)))
    expect(page.locator(".place.doubted")).to_have_count(len(alone.places))
    assert page.evaluate("[atlas.date(), atlas.centre()]") == ["1852-12-31", before]


def test_places_in_doubt_are_rings_and_explained(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    first, *others = alone.places
    laid(page, own_part(alone, unsure=[first]))
    rings = page.locator(".place.doubted")
    expect(rings).to_have_count(1)
    assert rings.get_attribute("data-place") == first
    expect(page.locator(".place:not(.doubted) .dot")).to_have_count(len(others))
    page.locator(".opens-how").click()
    expect(page.locator(".how [data-sign=doubted]")).to_be_visible()
    expect(page.locator(".how [data-sign=doubted]")).to_contain_text("not sure")


def test_without_its_part_the_map_is_its_base_again(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    laid(page, own_part(alone))
    laid(page, None)
    expect(page.locator(".place")).to_have_count(0)
    assert page.evaluate("atlas.events().length") == 0


def test_an_own_article_on_a_record_has_its_events_among_those_of_the_record(
    sheet, tiny, alone, tmp_path
):
    page = opened(sheet, tiny, tmp_path, "year=1745")
    held = page.evaluate("atlas.state()")
    laid(page, {**own_part(alone), "first": tiny.first, "last": tiny.last})
    assert page.evaluate("atlas.events().length") == len(tiny.events) + len(alone.events)
    assert page.evaluate("[atlas.date(), atlas.state()]") == ["1745-12-31", held]
