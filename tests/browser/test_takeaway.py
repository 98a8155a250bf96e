"""The full screen, the handout on one sheet, and the page on paper."""

import re

import pytest
from measured import km2
from takeaways import ask, blank_sheets, handout, map_of, printed, sheets

TREATY = "event=1828-turkmenchay"
LAYOUT = "document.documentElement.dataset.layout ?? ''"
SUBJECTS = [
    TREATY, "year=1828&place=baku", "year=1828", "year=1918", "event=2020-war",
    "story=1828-turkmenchay", f"{TREATY}&lang=az",
]  # fmt: skip


def settled(screen) -> None:
    map_of(screen.page)


def test_the_map_fills_the_screen_and_a_button_that_can_be_seen_leads_back(screen):
    screen.open(TREATY)
    settled(screen)
    ask(screen.page, "fullscreen")
    button = screen.page.get_by_role("button", name="Leave full screen")
    button.wait_for()
    assert screen.page.evaluate(LAYOUT) == "map"
    button.click()
    button.wait_for(state="detached")
    assert screen.page.evaluate(LAYOUT) == ""
    assert not screen.page.evaluate("Boolean(document.fullscreenElement)")


def test_where_the_browser_refuses_the_screen_the_map_fills_the_window(screen):
    screen.open(TREATY)
    settled(screen)
    screen.page.evaluate(
        "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no')); 0"
    )
    ask(screen.page, "fullscreen")
    assert screen.page.evaluate(LAYOUT) == "map"
    screen.page.keyboard.press("Escape")
    assert screen.page.evaluate(LAYOUT) == ""


def test_a_handout_fits_one_sheet_whatever_it_is_of(screen, chromium):
    for state in SUBJECTS:
        screen.open(state)
        settled(screen)
        text = handout(screen.page)
        assert "<svg" in text
        assert sheets(printed(chromium, screen.page, text)) == 1, state


def test_a_handout_has_the_map_the_articles_words_the_sources_and_the_address(screen, real):
    screen.open(TREATY)
    settled(screen)
    handout(screen.page)
    paper = screen.page.frame_locator("iframe.ta-handout")
    assert paper.locator("h1").text_content() == "Treaty of Turkmenchay, 22 February 1828"
    told = paper.locator("body").text_content()
    for part in (
        f"{km2(real, '1828-turkmenchay', 'ceded')} km²",
        "was divided into two parts by the Treaties of Gulistan and",
        " for this:",
        "Three voices:",
        "event=1828-turkmenchay",
    ):
        assert part in told
    for pressed in ("button", "select", "input", "details", "script"):
        assert paper.locator(pressed).count() == 0
    size = paper.locator("main").evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
    assert size >= 7.5 * 96 / 72


def test_a_handout_says_what_it_leaves_out_and_where_to_read_it(screen):
    screen.open("year=1828&place=baku")
    settled(screen)
    handout(screen.page)
    paper = screen.page.frame_locator("iframe.ta-handout")
    left = paper.locator("footer .left").text_content()
    assert re.match(r"Left out for want of room: .+ It can be read at the address below\.", left)


ON_PAPER = """() => {
  dispatchEvent(new Event("beforeprint"));
  const box = (which) => document.querySelector(which).getBoundingClientRect();
  const { left, right, bottom } = box(".ta-printed svg");
  const pressed = [...document.querySelectorAll(
    "button:not(.ta-prose *), select, input, textarea, .ta-chip, .ta-share-button")]
    .filter((node) => node.getClientRects().length).map((node) => node.outerHTML.slice(0, 99));
  const seen = {
    map: [left, right, bottom], pressed, width: innerWidth,
    reading: box(".st-key-reading, #reading").top,
    live: document.querySelector("iframe[src*=folium], #map").getClientRects().length,
    folded: document.querySelectorAll(":is(.st-key-reading, #reading) details:not([open])").length,
    fixed: [...document.querySelectorAll("body *")].filter((node) => (
      getComputedStyle(node).position === "fixed" && node.offsetHeight)).length,
  };
  dispatchEvent(new Event("afterprint"));
  return seen;
}"""


@pytest.mark.parametrize("wide", [700, 1050], ids=["upright", "across"])
def test_on_paper_the_map_is_whole_and_nothing_is_there_to_be_pressed(screen, wide):
    screen.open(TREATY)
    settled(screen)
    page, usual = screen.page, screen.page.viewport_size
    page.set_viewport_size({"width": wide, "height": 1000})
    settled(screen)
    page.emulate_media(media="print")
    paper = page.evaluate(ON_PAPER)
    page.emulate_media(media="null")
    page.set_viewport_size(usual)
    left, right, bottom = paper["map"]
    assert left >= 0
    assert right <= paper["width"]
    assert bottom <= paper["reading"]
    assert [paper[none] for none in ("pressed", "live", "folded", "fixed")] == [[], 0, 0, 0]


@pytest.mark.parametrize("across", [False, True], ids=["upright", "across"])
def test_no_sheet_of_the_printed_page_is_blank_and_the_page_is_then_as_it_was(screen, across):
    screen.open(TREATY)
    settled(screen)
    pdf = screen.page.pdf(format="A4", landscape=across)
    assert sheets(pdf) > 1
    assert blank_sheets(pdf) == 0
    assert screen.page.locator(".ta-printed").count() == 0
    assert screen.page.locator(f"{screen.panel} details[open]").count() == 0
