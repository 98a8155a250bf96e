"""Read in a browser, the page in Turkish or Azerbaijani has no word of English.

Outside quotations and titles of works. tests/telling/test_no_english.py reads every panel of every
thing; here is what only a browser shows: map, timeline, lists, notices, pictures and paper.
"""

import pytest
from english import english_in, shown_in
from own_reader import OwnReader
from playwright.sync_api import Page, expect
from searching import type_in
from takeaways import SHEET, drawing, handout, map_of, texts

STATES = (
    "", "story=1828-turkmenchay", "panel=claims", "year=1918&panel=year", "panel=powers",
    "year=1992&panel=table&layers=turkic", "year=1828&compare=1700&panel=compare", "panel=share",
    "panel=about", "year=1828&place=baku", "year=1918&area=TR_KARS",
    "event=2020-war&view=recognised", "year=9999", "place=nowhere",
)  # fmt: skip
OTHERS = ("tr", "az")
LANG = "document.documentElement.lang"


def in_english(page: Page, lang: str) -> list[str]:
    """What all documents of the page show in English."""
    shown = {text for frame in page.frames for text in shown_in(frame, lang)}
    assert len(shown) > 20
    return sorted(text for text in shown if english_in(text, lang))


@pytest.mark.parametrize("lang", OTHERS)
def test_no_state_of_the_page_shows_a_word_of_english(screen, lang):
    for state in STATES:
        screen.open(f"{state}&lang={lang}".lstrip("&"))
        map_of(screen.page)
        screen.page.wait_for_function(f"{LANG} === '{lang}'")
        assert in_english(screen.page, lang) == [], state


@pytest.mark.parametrize("lang", OTHERS)
def test_what_comes_up_under_hand_and_pointer_has_no_word_of_english(screen, lang):
    screen.open(f"year=1828&lang={lang}")
    map_of(screen.page).locator('[data-place="baku"]').hover()
    type_in(screen.page, "kars")
    assert in_english(screen.page, lang) == []
    type_in(screen.page, "qqqq")
    assert in_english(screen.page, lang) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_picture_and_handout_have_no_word_of_english(screen, lang):
    screen.open(f"event=1828-turkmenchay&lang={lang}")
    picture = drawing(map_of(screen.page).evaluate("window.atlas.picture({})"))
    written = [*texts(picture), picture.find("{*}title").text]
    assert len(written) > 20
    assert not [text for text in written if english_in(text, lang)]
    handout(screen.page)
    sheet = screen.page.query_selector(SHEET).content_frame()
    assert sheet.evaluate(LANG) == lang
    assert not [text for text in shown_in(sheet, lang) if english_in(text, lang)]


@pytest.mark.parametrize("lang", OTHERS)
def test_the_page_of_ones_own_article_has_no_word_of_english(chromium, address, lang):
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    own = OwnReader(page, address).begin(f"&lang={lang}")
    own.page.locator(".st-key-own-pasted textarea").focus()
    page.wait_for_function(f"{LANG} === '{lang}'")
    page.wait_for_function("!document.body.innerText.includes(' per file')")
    assert in_english(page, lang) == []
    page.close()


def test_streamlits_own_words_follow_the_language(reader):
    reader.open()
    said = ("Ana içeriğe geç", "Əsas məzmuna keç", "Skip to main content")
    for at, skip in zip((1, 2, 0), said, strict=True):
        with reader.answered():
            reader.page.locator(".ta-languages button").nth(at).click()
        expect(reader.page.get_by_test_id("stSkipToContent")).to_have_text(skip)


def test_of_a_page_in_english_map_timeline_and_panels_would_be_found(screen):
    screen.open("year=1828&place=baku")
    map_of(screen.page)
    found = {text for frame in screen.page.frames for text in shown_in(frame, "en")}
    for said in ("Map of who held which land", "Zoom in", "Next event", "Recognised owner"):
        assert any(said in text and english_in(text, "tr") for text in found), said
