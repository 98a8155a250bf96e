"""Finding while one types, in the app and in the single file: mouse, keyboard, phone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import Reader, painted
from playwright.sync_api import Browser, Page, expect
from searching import choose, field, offers, type_in
from stumbling import stumbles

from exports.registry import Request, render

ADDRESS = "location.search || location.hash"
SPELLINGS = (
    ("kuchuk", ["Küçük Kaynarca", "Treaty of Küçük Kaynarca"]),
    ("yerevan", ["Yerevan, the Ararat plain"]),
    ("İrəvan", ["Erivan Khanate"]),
    ("Karlofça", ["Karlowitz", "Treaty of Karlowitz"]),
    ("torkamanchay", ["Turkmenchay", "Treaty of Turkmenchay"]),
    ("stepanakert", ["Khankendi"]),
)


@pytest.fixture(scope="module")
def file(real, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("finding") / "treaty-atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path


@pytest.fixture(scope="module", params=["app", "file"])
def opened(request, chromium: Browser) -> Iterator[Callable[[str], Page]]:
    """Opens a state of the app, or of the single file, on one page."""
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    if request.param == "app":
        someone = Reader(page, request.getfixturevalue("address"))
        yield lambda state: someone.open(f"?{state}").page
    else:
        path = request.getfixturevalue("file")
        yield lambda state: open_file(page, path, state)
    page.close()
    assert said == []


def open_file(page: Page, file: Path, state: str) -> Page:
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#{state}")
    expect(page.locator("html")).to_have_attribute("data-ready", "true", timeout=30_000)
    painted(page)
    return page


def here(page: Page) -> str:
    return page.evaluate(ADDRESS)


def reading(page: Page):
    return page.locator("#reading, .st-key-reading")


def test_suggestions_stand_below_the_field_at_every_key_in_any_spelling(opened):
    page = opened("year=1828")
    for typed, names in SPELLINGS:
        lines = type_in(page, typed)
        expect(lines.first).to_contain_text(names[0])
        for name in names:
            expect(lines.filter(has_text=name).first).to_be_visible()
    type_in(page, "gulistan")
    expect(page.locator(".ta-found [role=group]").nth(1)).to_contain_text("Events")
    expect(offers(page).filter(has_text="Treaty of Gulistan")).to_contain_text("1813")


def test_what_does_not_fit_any_more_is_gone_with_the_key_that_made_it_so(opened):
    page = opened("year=1828")
    field(page).focus()
    expect(offers(page).first).to_be_visible()
    for letter in "shush":
        page.keyboard.type(letter)
    expect(offers(page).first).to_have_text("Shusha")
    page.keyboard.type("qq")
    expect(offers(page)).to_have_count(0)
    expect(page.locator(".ta-find-said")).to_have_text("Nothing found for “shushqq”.")
    page.keyboard.press("Control+a")
    page.keyboard.type("IŞIK")
    expect(page.locator(".ta-find-said")).to_have_text("Nothing found for “IŞIK”.")


def test_a_treaty_is_chosen_with_the_mouse_in_one_move_and_the_field_is_empty_again(opened):
    page = opened("year=1828")
    before = page.evaluate("history.length")
    choose(page, "kucuk kaynarca", "event")
    expect(reading(page).locator("h2").first).to_contain_text("Küçük Kaynarca")
    page.wait_for_function(f"({ADDRESS}).includes('event=1774-kucuk-kaynarca')")
    assert "date=1774-07-21" in here(page)
    assert page.evaluate("history.length") == before + 1
    expect(field(page)).to_have_value("")
    expect(offers(page)).to_have_count(0)
    expect(reading(page).locator("h2:focus")).to_be_visible()
    page.go_back(wait_until="commit")
    page.wait_for_function(f"!({ADDRESS}).includes('event=')")


def test_the_keyboard_alone_opens_walks_chooses_and_closes(opened):
    page = opened("year=1828")
    field(page).focus()
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    first = offers(page).first
    expect(first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(offers(page).last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Home")
    expect(field(page)).to_have_attribute("aria-activedescendant", first.get_attribute("id"))
    page.keyboard.press("Escape")
    expect(offers(page)).to_have_count(0)
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    expect(field(page)).to_be_focused()
    page.keyboard.type("baku")
    expect(page.locator(".ta-find [role=status]").first).to_contain_text("suggestion")
    page.keyboard.press("Enter")
    expect(reading(page).locator("h2").first).to_contain_text("Baku")
    page.wait_for_function(f"({ADDRESS}).includes('place=baku')")
    assert "year=1828" in here(page)


def test_a_power_that_held_no_land_then_moves_the_day_and_says_so(opened):
    page = opened("year=1828")
    choose(page, "safavid iran", "holder")
    note = page.locator(".ta-find-note")
    expect(note).to_contain_text("Safavid Iran held no land on this map on 31 December 1828")
    expect(note).to_contain_text("31 December 1735")
    page.wait_for_function(f"({ADDRESS}).includes('year=1735')")
    expect(reading(page).locator("h2").first).to_contain_text("Safavid Iran")
    type_in(page, "s")
    expect(note).to_be_empty()


def test_a_power_that_holds_land_is_shown_on_the_same_day(opened):
    page = opened("year=1828")
    choose(page, "qajar", "holder")
    expect(page.locator(".ta-find-note")).to_contain_text("land of Qajar Iran")
    page.wait_for_function(f"({ADDRESS}).includes('area=')")
    assert "year=1828" in here(page)
    expect(reading(page).locator("h2").first).to_contain_text("Qajar Iran")


def test_a_passage_comes_into_view_with_the_focus_each_time(opened):
    page = opened("year=1828")
    for _ in range(2):
        page.evaluate(
            "(document.querySelector('.stMain') ?? document.documentElement).scrollTop = 0"
        )
        choose(page, "Safavid", "passage")
        passage = page.locator("figure:focus")
        passage.wait_for()
        box = passage.bounding_box()
        assert "Safavid" in passage.inner_text()
        assert box["y"] >= 0 and box["y"] + box["height"] <= 1000


@pytest.mark.parametrize("typed", ["24 Ekim 1813", "24.10.1813", "October 24, 1813"])
def test_a_day_leads_there_in_one_move(opened, typed: str):
    page = opened("year=1828")
    before = page.evaluate("history.length")
    expect(type_in(page, typed).first).to_have_text("Go to 24 October 1813")
    page.keyboard.press("Enter")
    page.wait_for_function(f"({ADDRESS}).includes('date=1813-10-24')")
    assert page.evaluate("history.length") == before + 1


def test_a_day_outside_the_atlas_is_refused_in_words(opened):
    page = opened("year=1828")
    type_in(page, "24 October 1500")
    expect(page.locator(".ta-find-said")).to_contain_text("is not a year or a date between 1683")


def test_the_list_lies_over_all_else_and_within_the_window(opened):
    page = opened("year=1828&place=shusha")
    lines = type_in(page, "shusha")
    box = page.locator(".ta-found").bounding_box()
    assert box["y"] + box["height"] <= 1000
    for at in range(min(lines.count(), 6)):
        on_top = lines.nth(at).evaluate("""(line) => {
          const { x, y, width, height } = line.getBoundingClientRect();
          return line.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }""")
        assert on_top


def test_a_reader_without_sight_stumbles_over_nothing_with_the_list_open(opened):
    page = opened("year=1828&lang=az")
    type_in(page, "iran")
    assert [str(one) for one in stumbles(page, ".ta-find")] == []


def test_nothing_is_asked_for_before_the_field_is_touched_and_then_once(chromium, address):
    page = chromium.new_page()
    asked: list[str] = []
    page.on("request", lambda one: "/found-" in one.url and asked.append(one.url))
    Reader(page, address).open("?year=1828")
    assert asked == []
    type_in(page, "shusha")
    type_in(page, "baku")
    assert len(asked) == 1
    page.close()


def test_on_a_phone_the_list_fits_and_a_thumb_hits_its_lines(chromium, file):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = open_file(context.new_page(), file, "year=1828")
    field(page).tap()
    type_in(page, "shusha")
    box = page.locator(".ta-found").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert box["y"] + box["height"] <= 844
    assert all(line.bounding_box()["height"] >= 44 for line in offers(page).all())
    offers(page).first.tap()
    expect(page.locator("#reading h2").first).to_contain_text("Shusha")
    context.close()


def test_on_a_phone_the_map_is_in_view_again_once_something_on_it_was_chosen(chromium, address):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = Reader(context.new_page(), address).open("?year=1828").page
    field(page).tap()
    choose(page, "shusha", "place")
    page.wait_for_function(f"({ADDRESS}).includes('place=shusha')")
    page.wait_for_function("document.querySelector('.stMain').scrollTop === 0")
    expect(reading(page).locator("h2").first).to_contain_text("Shusha")
    context.close()
