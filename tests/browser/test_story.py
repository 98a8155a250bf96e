"""The story as a reader turns its pages: by button, key and finger, in the app and in the file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from chromium import Reader, painted
from playwright.sync_api import Frame, Locator, Page, expect
from screens import FilePage, Kind, entry, seen, since, until

from atlas import Atlas, event_name, km2_of, moves_of
from atlas.story import stops_of

GULISTAN, TURKMENCHAY = "1813-gulistan", "1828-turkmenchay"


def card(screen: Kind, within: str = "") -> Locator:
    """The card of the story, or a part of it."""
    return screen.page.locator(f"{screen.panel} .ta-story {within}")


def stands_at(screen: Kind, step: str) -> None:
    """Wait until the page is at a step of the story."""
    until(screen, lambda: screen.asked() == ({"story": step} if step else {}), step or "opening")


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.tagName")


def test_every_dot_leads_to_its_step(screen: Kind, real: Atlas):
    screen.open(f"story={GULISTAN}")
    assert card(screen, ".ta-dot").count() == len(stops_of(real))
    for at in (0, 7, 11):
        card(screen, ".ta-dot").nth(at).click()
        stands_at(screen, stops_of(real)[at].id)
        current = card(screen, "[aria-current=step]")
        assert current.text_content().endswith(event_name(real, stops_of(real)[at].id, "en"))


def test_the_arrow_keys_turn_the_pages(screen: Kind):
    screen.open()
    here = entry(screen.page)
    for key, step in (
        ("ArrowLeft", ""),
        ("ArrowRight", "1699-karlowitz"),
        ("ArrowRight", "1774-kucuk-kaynarca"),
        ("ArrowLeft", "1699-karlowitz"),
    ):
        screen.page.keyboard.press(key)
        stands_at(screen, step)
    assert since(screen.page, here) == 3


def test_the_arrow_keys_of_the_slider_are_its_own(screen: Kind):
    screen.open(f"story={GULISTAN}")
    screen.page.locator(screen.slider).focus()
    screen.page.keyboard.press("ArrowRight")
    until(screen, lambda: screen.asked() == {"year": "1814"}, "a year on, and out of the story")


def test_the_arrow_keys_of_who_types_are_his_own(reader: Reader):
    reader.open(f"?story={GULISTAN}")
    reader.page.locator(".st-key-find input").focus()
    for key in ("a", "ArrowLeft", "ArrowRight"):
        reader.page.keyboard.press(key)
    painted(reader.page, frames=6)
    assert reader.url()["story"] == GULISTAN


def swipe(page: Page, across: int, down: int = 0) -> None:
    """A finger over the card, from the middle of it."""
    page.evaluate(
        """([across, down]) => {
          const card = document.querySelector(".ta-story");
          const touch = (x, y) => new Touch({
            identifier: 1, target: card, clientX: x, clientY: y });
          const send = (name, one, all) => card.dispatchEvent(new TouchEvent(name, {
            touches: all, changedTouches: [one], bubbles: true }));
          const from = touch(200, 300), to = touch(200 + across, 300 + down);
          send("touchstart", from, [from]);
          send("touchend", to, []);
        }""",
        [across, down],
    )


def test_a_swipe_turns_the_page_and_a_scroll_does_not(screen: Kind):
    screen.open(f"story={GULISTAN}")
    swipe(screen.page, -90, 10)
    stands_at(screen, TURKMENCHAY)
    swipe(screen.page, 90)
    stands_at(screen, GULISTAN)
    swipe(screen.page, -60, -80)
    swipe(screen.page, -20)
    painted(screen.page, frames=6)
    stands_at(screen, GULISTAN)


def test_next_takes_the_focus_to_the_heading_which_is_said_aloud(screen: Kind):
    screen.open(f"story={GULISTAN}")
    card(screen, '[data-turn="next"]').focus()
    screen.page.keyboard.press("Enter")
    stands_at(screen, TURKMENCHAY)
    assert focused(screen.page) == "H2"
    spoken = screen.page.locator(f"{screen.panel} .ta-spoken")
    assert spoken.text_content() == card(screen, "h2").inner_text() == "Treaty of Turkmenchay"
    screen.page.keyboard.press("ArrowRight")
    stands_at(screen, "1918-adr")


def test_the_buttons_stand_at_one_place_whatever_the_step_says(screen: Kind, real: Atlas):
    screen.open("story=1699-karlowitz")
    places = set()
    for stop in stops_of(real)[1:-1]:
        card(screen, '[data-turn="next"]').click()
        stands_at(screen, stop.id)
        boxes = [card(screen, f'[data-turn="{way}"]').bounding_box() for way in ("back", "next")]
        places.add(tuple((round(box["x"]), round(box["y"])) for box in boxes))
    assert len(places) == 1


LEAVES: dict[str, tuple[Callable[[Kind], None], dict[str, str]]] = {
    "more": (
        lambda screen: card(screen, "button").filter(has_text="More about this").click(),
        {"year": "1813", "date": "1813-10-24", "event": GULISTAN},
    ),
    "free": (
        lambda screen: card(screen, "button").filter(has_text="Explore freely").click(),
        {"year": "1813", "date": "1813-10-24"},
    ),
    "a word of the quotation": (
        lambda screen: card(screen, ".ta-mention.ta-event").last.click(),
        {"year": "1828", "date": "1828-02-22", "event": TURKMENCHAY},
    ),
}


@pytest.mark.parametrize("way", LEAVES)
def test_what_leads_out_of_the_story_is_one_entry_and_a_link_leads_back(screen: Kind, way: str):
    press, wanted = LEAVES[way]
    screen.open(f"story={GULISTAN}")
    before, here = seen(screen), entry(screen.page)
    press(screen)
    until(screen, lambda: screen.asked() == wanted, way)
    assert since(screen.page, here) == 1
    screen.page.locator(f"{screen.panel} .ta-back").click()
    stands_at(screen, wanted.get("event", GULISTAN))
    for _ in range(2):
        screen.page.go_back(wait_until="commit")
    until(screen, lambda: seen(screen) == before, f"back from {way}")


@pytest.mark.parametrize(
    ("act", "asked"),
    [
        (lambda screen: screen.language(1), {"lang": "tr"}),
        (lambda screen: screen.view(1), {"view": "recognised"}),
        (lambda screen: screen.turkic(), {"layers": "turkic"}),
        (lambda screen: screen.choose("panel", 1), {"panel": "claims"}),
    ],
    ids=["language", "view", "turkic", "panel"],
)
def test_what_changes_neither_day_nor_thing_stays_in_the_story(screen: Kind, act, asked):
    screen.open(f"story={GULISTAN}")
    act(screen)
    until(screen, lambda: screen.asked() == {"story": GULISTAN, **asked}, str(asked))
    assert card(screen, "h2").count() == 1


# What of the land that an event moved is seen on the map, by the areas under a fine grid.
UNDER = """() => {
  const found = new Set();
  const { width, height } = document.querySelector(".leaflet-container").getBoundingClientRect();
  for (let x = 4; x < width; x += 10) for (let y = 4; y < height; y += 10) {
    const area = window.atlas.areaAt(x, y);
    if (area) found.add(area);
  }
  return [...found];
}"""


def where(screen: Kind) -> Page | Frame:
    """The document of the map."""
    return screen.page if isinstance(screen, FilePage) else screen.reader.map


def land_in_view(screen: Kind, atlas: Atlas, event_id: str) -> float:
    """The share of the land an event moved of which something is on the map."""
    under = set(where(screen).evaluate(UNDER))
    moved = moves_of(atlas, event_id)
    return km2_of(move for move in moved if move.area_id in under) / km2_of(moved)


@pytest.mark.parametrize("size", [(1280, 720), (390, 844)], ids=["laptop", "phone"])
def test_the_map_frames_what_each_step_is_about(screen: Kind, real: Atlas, size):
    wide = screen.page.viewport_size
    screen.page.set_viewport_size({"width": size[0], "height": size[1]})
    screen.open()
    for stop in stops_of(real):
        card(screen, '[data-turn="next"]').click()
        stands_at(screen, stop.id)
        expect(where(screen).locator("html")).to_have_attribute("data-rested", "true")
        if moves_of(real, stop.id):
            assert land_in_view(screen, real, stop.id) > 0.8, stop.id
    screen.page.set_viewport_size(wide)


def test_the_steps_passage_is_in_view_in_the_article_and_the_page_does_not_scroll(screen: Kind):
    screen.open("story=1774-kucuk-kaynarca")
    scroller = "document.querySelector('.stMain') ?? document.documentElement"
    for step, passage in ((GULISTAN, "P1-3"), (TURKMENCHAY, "P1-3"), ("1918-adr", "P2-1")):
        card(screen, '[data-turn="next"]').click()
        stands_at(screen, step)
        here = screen.page.locator(".ta-reading [data-here]")
        assert here.evaluate_all("(all) => all.map((one) => one.dataset.excerpt)") == [passage]
        inside = here.evaluate(
            """(one) => { const pane = one.closest("[data-pane]").getBoundingClientRect();
                 const { top } = one.getBoundingClientRect();
                 return top >= pane.top && top < pane.bottom; }"""
        )
        assert inside
        assert screen.page.evaluate(f"({scroller}).scrollTop") == 0
