"""An atlas of places and days alone, and an article of the reader's own laid over a map."""

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from playwright.sync_api import Page, expect

import atlas as core
from atlas import Atlas
from atlas.files import InMemory
from cartography.own import base_of, own_part
from exports.registry import Request, render

ARTICLE = ("article.json", "excerpts.csv", "mentions.csv", "places.csv", "names.csv")
OWN = ("sources.csv", "events.csv", "event_names.csv", "event_dates.csv")
RESTED = "html[data-rested=true]"
TINY = Path(__file__).parents[1] / "tiny_atlas"


@pytest.fixture(scope="module")
def alone() -> Atlas:
    """The tiny article and its events, on the plain land of the whole world."""
    content = {name: (TINY / name).read_bytes() for name in (*ARTICLE, *OWN)}
    manifest = {"title": "Five shores", "languages": ["en", "tr", "az"], "record": "none"}
    whole = core.load(InMemory("alone", {**content, "atlas.json": json.dumps(manifest).encode()}))
    shifted = {  # to the other side of the earth
        id_: replace(place, point=(place.point[0] - 71, place.point[1] - 33))
        for id_, place in whole.places.items()
        if place.point
    }
    told = {id_: replace(event, parties=()) for id_, event in whole.events.items()}
    return replace(whole, places=MappingProxyType(shifted), events=MappingProxyType(told))


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


def laid(page: Page, part: object) -> None:
    """Lay a part over the map and wait until it rests."""
    page.evaluate("(part) => atlas.setOwn(part)", part)
    page.locator(RESTED).wait_for(state="attached")


def test_places_and_days_make_a_map_anywhere_on_the_earth(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path)
    assert names(page) == set(alone.places)
    assert page.evaluate("atlas.centre().lat") < -25
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
    page = opened(sheet, alone, tmp_path, "year=1745")
    page.evaluate("atlas.setYear(1720)")
    page.wait_for_function("atlas.date() === '1720-12-31'")
    drawn = page.evaluate("atlas.picture({ address: 'https://atlas.example/' })")
    assert "Midtown" in drawn
    assert "CC BY" not in drawn


def test_a_wrong_view_is_refused_where_there_is_but_one(sheet, alone, tmp_path):
    page = opened(sheet, alone, tmp_path, "year=1745&view=recognised")
    expect(page.locator("#notice")).to_contain_text("recognised")


def test_an_own_article_is_laid_over_its_base_and_gone_to(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    assert names(page) == set()
    laid(page, own_part(alone))
    page.wait_for_function("atlas.labels().length > 0")
    assert names(page) == set(alone.places)
    assert page.evaluate("atlas.events().length") == len(alone.events)


def test_a_corrected_part_leaves_day_and_view_as_they_are(sheet, alone, tmp_path):
    page = opened(sheet, base_of(alone), tmp_path)
    laid(page, own_part(alone))
    page.evaluate("atlas.setYear(1745)")
    page.evaluate("atlas.goTo(-32.2, -70.1, 7)")
    page.wait_for_function("atlas.date() === '1745-12-31'")
    before = page.evaluate("atlas.centre()")
    laid(page, own_part(alone, unsure=list(alone.places)))
    expect(page.locator(".place.doubted")).to_have_count(len(alone.places))
    assert page.evaluate("[atlas.date(), atlas.centre()]") == ["1745-12-31", before]


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
    part = own_part(alone)
    told = [{**event, "id": f"told-{event['id']}"} for event in part["events"]]
    laid(page, {**part, "events": told})
    assert page.evaluate("atlas.events().length") == 2 * len(tiny.events)
    assert page.evaluate("atlas.state()") == held
