"""The answer beside the map: its lines in view, and the bar of powers by pointer and by keys."""

import pytest
from stumbling import stumbles

PANEL = ".st-key-reading"
ROOM = 140  # CSS px: what of the panel is in view before anything is scrolled
PRESENT = f"{PANEL} .ta-piece[aria-current]"


def pieces(reader):
    return reader.page.locator(f"{PANEL} .ta-piece")


def test_a_click_on_baku_in_1828_is_answered_in_its_first_lines(reader):
    reader.open("?year=1828")
    with reader.answered():
        reader.map.locator('[data-place="baku"]').click()
    heading = reader.page.locator(f"{PANEL} h2").first
    power, since = reader.page.locator(f"{PANEL} .ta-answer > p").all()
    assert heading.inner_text() == "Baku"
    assert power.inner_text().startswith("Russian Empire")
    assert since.inner_text().replace("\n", " ").startswith("Held since 15 October 1806,")
    assert "recognised as its own 24 October 1813" in since.inner_text()
    assert not reader.page.locator(f"{PANEL} .ta-sources").first.is_visible()


@pytest.mark.parametrize("query", ["?year=1828&place=baku", "?year=1900&area=TR_KARS"])
@pytest.mark.parametrize("width", [390, 1280])
def test_heading_power_and_since_when_stand_in_the_first_lines_of_the_panel(reader, query, width):
    reader.page.set_viewport_size({"width": width, "height": 844})
    reader.open(query)
    top = reader.page.locator(f"{PANEL} h2").first.bounding_box()["y"]
    answer = reader.page.locator(f"{PANEL} .ta-answer > p").all()
    since = next(line for line in answer if "Held since" in line.inner_text())
    began = since.evaluate(
        "(line) => { const text = document.createRange(); text.selectNodeContents(line.firstChild);"
        " return text.getBoundingClientRect().bottom; }"
    )
    assert began - top <= ROOM
    assert reader.page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )


def test_a_pressed_piece_of_the_bar_goes_to_its_powers_first_day(reader):
    reader.page.set_viewport_size({"width": 1440, "height": 1000})
    reader.open("?year=1828&place=baku")
    assert "Russian Empire, 1806–1917" in reader.page.locator(PRESENT).inner_text()
    with reader.answered():
        pieces(reader).filter(has_text="Azerbaijan, since 1991").click()
    assert reader.url()["year"] == "1991"
    assert reader.date() == "1991-10-18"
    assert "Azerbaijan, since 1991" in reader.page.locator(PRESENT).inner_text()


def test_the_bar_is_one_tab_stop_and_arrow_keys_move_inside_it(reader):
    reader.open("?year=1828&place=baku")
    page = reader.page
    focused = "document.activeElement.textContent"
    page.locator(PRESENT).focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(focused) == "Baku Khanate, 1797–1806"
    page.keyboard.press("Home")
    assert page.evaluate(focused) == "Safavid Iran, until 1723"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(focused) == "Russian Empire, 1723–1735"
    with reader.answered():
        page.keyboard.press("Enter")
    assert reader.date() == "1723-08-06"
    assert page.evaluate(focused) == "Russian Empire, 1723–1735", (
        "the pressed piece keeps the focus"
    )
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Who held it through time"
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(focused) == "Russian Empire, 1723–1735"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "query",
    ["?year=1918&date=1918-09-20&place=baku", "?year=1992&area=AZ_SHUSHA", "?event=1813-gulistan"],
)
def test_nobody_stumbles_over_the_answer(reader, query, scheme):
    reader.page.emulate_media(color_scheme=scheme)
    reader.open(query)
    assert stumbles(reader.page, PANEL) == []
