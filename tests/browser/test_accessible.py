"""axe-core finds nothing, on every panel, light and dark, in three languages, page and map."""

from collections.abc import Iterator

import pytest
from chromium import Reader
from stumbling import stumbles

PANELS = ("article", "claims", "year", "table", "powers", "compare", "share", "about")
FULL = "?place=shusha&year=1993&date=1993-04-03&compare=1990&turkic=on"

# What stands in markup that is not ours and cannot be changed from here: rule, document, element,
# and why it does no harm.
NOT_OURS = {
    (
        "meta-viewport",
        "map",
        'meta[name="viewport"]',
    ): "folium's page template; a browser heeds the viewport of the outermost page only",
    (
        "landmark-one-main",
        "map",
        "html",
    ): "a rule for whole pages; the frame is part of a page that has its main landmark",
    (
        "page-has-heading-one",
        "map",
        "html",
    ): "a rule for whole pages; the page around the frame has its heading",
    (
        "region",
        "map",
        ".float-child",
    ): "streamlit-folium's box around the map; the frame itself is named",
}


@pytest.fixture(scope="module", params=["light", "dark"])
def theme(request) -> str:
    return request.param


@pytest.fixture(scope="module", params=["en", "tr", "az"])
def resident(request, theme, chromium, address) -> Iterator[Reader]:
    """A reader who stays on one page, in one language and one theme, and looks at everything."""
    page = chromium.new_page(viewport={"width": 1440, "height": 1000}, color_scheme=theme)
    someone = Reader(page, address).open(f"{FULL}&lang={request.param}")
    yield someone
    page.close()
    assert someone.errors == []


def ours(found: list, document: str) -> list[str]:
    """What is found beyond the table above."""
    known = [(rule, at) for rule, where, at in NOT_OURS if where == document]
    return [
        str(one)
        for one in found
        if not any(one.rule == rule and one.selector.startswith(at) for rule, at in known)
    ]


def open_panel(reader: Reader, name: str) -> None:
    tab = reader.page.locator(".st-key-panel button").nth(PANELS.index(name))
    if tab.get_attribute("aria-pressed") != "true":
        with reader.answered():
            tab.click()
    assert reader.url().get("panel", PANELS[0]) == name


def pick(reader: Reader, kind: str, chosen: str) -> None:
    """Choose a thing as a click on the map does."""
    detail = {"kind": kind, "id": chosen, "day": reader.date(), "n": 1}
    with reader.answered():
        reader.map.evaluate(
            "(detail) => document.dispatchEvent(new CustomEvent('atlas:pick', { detail }))", detail
        )
    assert reader.url()[kind] == chosen


def test_the_whole_page_and_the_map(resident):
    assert resident.page.evaluate("document.documentElement.lang") == resident.url().get(
        "lang", "en"
    )
    assert not ours(stumbles(resident.page), "page")
    assert not ours(stumbles(resident.map), "map")


@pytest.mark.parametrize("panel", PANELS)
def test_every_panel(resident, panel):
    open_panel(resident, panel)
    assert not ours(stumbles(resident.page, ".st-key-lower"), "page")


@pytest.mark.parametrize(
    ("kind", "chosen"),
    [("place", "karabakh"), ("area", "AZ_BAKU"), ("event", "1813-gulistan")],
)
def test_what_is_told_of_a_place_an_area_and_an_event(resident, kind, chosen):
    pick(resident, kind, chosen)
    assert not ours(stumbles(resident.page, ".st-key-reading"), "page")


def test_a_phone(chromium, address):
    page = chromium.new_page(viewport={"width": 390, "height": 844}, has_touch=True)
    reader = Reader(page, address).open("?event=1774-kucuk-kaynarca&year=1774&date=1774-07-21")
    assert not ours(stumbles(reader.page), "page")
    assert not ours(stumbles(reader.map), "map")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("step", ["", "?story=1992-shusha"])
def test_the_story(chromium, address, step, width, scheme):
    size = {"width": width, "height": 844}
    page = chromium.new_page(viewport=size, color_scheme=scheme, has_touch=width < 640)
    reader = Reader(page, address).open(step)
    if width < 640:
        page.locator(".ta-handle").click()
    assert not ours(stumbles(page, ".st-key-reading"), "page")
    assert reader.errors == []
    page.close()


def test_axe_sees_what_is_wrong(reader):
    """The tests above can fail: a picture without a name, grey on white, a nameless button."""
    reader.open()
    reader.page.evaluate(
        """document.querySelector(".st-key-lower").insertAdjacentHTML("beforeend",
        '<img src="data:,"><p style="color:#bbb;background:#fff">pale</p><button></button>')"""
    )
    rules = {one.rule for one in stumbles(reader.page, ".st-key-lower")}
    assert rules >= {"image-alt", "color-contrast", "button-name"}
    reader.errors.clear()
