"""A phone, a narrow column, and a page enlarged to 200 %: nothing cut off, nothing covered."""

import pytest
from chromium import MAP_FRAME, Reader, painted

SIZES = {
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "enlarged": {"viewport": {"width": 720, "height": 450}, "device_scale_factor": 2},
}
PANELS = (
    "year",
    "table",
    "article",
    "claims&lang=az",
    "powers&event=1813-gulistan&year=1813&date=1813-10-24",
    "compare&compare=1990&lang=tr&place=shusha&year=1993",
    "share&year=1828",
    "about&area=AZ_BAKU",
)
EDGE = "one.getBoundingClientRect()"
# How far the page can be scrolled sideways, and what sticks out of it outside a pane of its own.
TOO_WIDE = """() => {
  const page = document.querySelector(".stMain");
  const free = (one) => {
    for (let up = one.parentElement; up && up !== page; up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== "visible") return false;
    }
    return true;
  };
  const out = [...page.querySelectorAll("*")].filter((one) => {
    const { width, right } = one.getBoundingClientRect();
    return width && right > innerWidth + 1 && free(one);
  });
  return [page.scrollWidth - page.clientWidth, ...out.map((one) => one.outerHTML.slice(0, 120))];
}"""


@pytest.fixture(scope="module", params=SIZES)
def small(request, chromium, address):
    page = chromium.new_page(**SIZES[request.param])
    reader = Reader(page, address)
    yield reader
    page.close()
    assert reader.errors == []


def box(reader: Reader, selector: str) -> dict:
    return reader.page.locator(selector).first.bounding_box()


# px between the slider and the map, at one moment: the page may be on its way.
ABOVE = """(map) => {
  const [slider, picture] = [".st-key-year", map].map((one) => (
    document.querySelector(one).getBoundingClientRect()));
  return picture.top - slider.bottom;
}"""


@pytest.mark.parametrize("panel", PANELS)
def test_nothing_sticks_out_and_the_slider_leaves_the_map_free(small, panel):
    small.open(f"?panel={panel}")
    assert small.page.evaluate(TOO_WIDE) == [0]
    assert small.page.evaluate(ABOVE, MAP_FRAME) >= 0
    for _ in range(6):  # nor does it cover the map when the page is scrolled
        small.page.mouse.wheel(0, 300)
        assert small.page.evaluate(ABOVE, MAP_FRAME) >= 0


def test_on_a_phone_the_map_starts_high_and_two_lines_above_it_name_the_article(chromium, address):
    page = chromium.new_page(**SIZES["phone"])
    phone = Reader(page, address)
    phone.open()
    picture, line = box(phone, MAP_FRAME), box(phone, ".ta-tagline")
    page.close()
    assert picture["y"] < 844 / 3
    assert line["y"] + line["height"] < picture["y"]
    assert line["height"] < 50
    assert picture["y"] + picture["height"] < 844


def test_a_phone_opens_on_the_places_the_article_dwells_on(chromium, address):
    page = chromium.new_page(**SIZES["phone"])
    phone = Reader(page, address)
    phone.open()
    frame = phone.map.evaluate("[innerWidth, innerHeight]")
    for place in ("tbilisi", "nakhchivan", "shusha", "baku", "ardabil"):
        at = phone.map.locator(f'.place[data-place="{place}"]').bounding_box()
        inside = box(phone, MAP_FRAME)
        assert 0 <= at["x"] - inside["x"] < frame[0], place
        assert 0 <= at["y"] - inside["y"] < frame[1], place
    page.close()


def test_what_a_finger_takes_is_24_pixels_high(small):
    small.open("?event=1813-gulistan&year=1813&date=1813-10-24&panel=claims")
    sizes = small.page.evaluate(
        """() => [...document.querySelectorAll(
          ".ta-prose :is(.ta-chip, .ta-link, summary, th button), .timeline :is(button, select)"
        )].map((one) => [one.textContent.slice(0, 30), one.getBoundingClientRect().height])
          .filter(([, height]) => height && height < 24)"""
    )
    assert sizes == []
    thumb = small.page.locator('.st-key-year [data-testid="stSliderThumbValue"]').locator("..")
    middle = thumb.bounding_box()
    hit = small.page.evaluate(
        "([x, y]) => document.elementFromPoint(x, y).closest('.st-key-year') !== null",
        [middle["x"] + middle["width"] / 2, middle["y"] + middle["height"] + 8],
    )
    assert hit


@pytest.mark.parametrize("size", SIZES)
def test_the_days_compared_and_the_zoom_buttons_keep_clear_of_each_other(chromium, address, size):
    page = chromium.new_page(**SIZES[size])
    small = Reader(page, address).open("?year=1993&compare=1990")
    flags, zoom = small.map.locator(".flag"), small.map.locator(".leaflet-control-zoom")
    flags.first.wait_for()
    high = zoom.evaluate(f"(one) => {EDGE}.top")
    bar = small.map.locator(".bar").evaluate(f"(one) => {EDGE}.bottom")
    for top, low in flags.evaluate_all(f"(all) => all.map((one) => [{EDGE}.top, {EDGE}.bottom])"):
        assert bar <= top
        assert low <= high
    page.close()


def test_a_turned_phone_opens_anew_until_the_reader_moves_the_map(chromium, address):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    phone = Reader(page, address).open()

    def turned(width: int, height: int) -> dict:
        page.set_viewport_size({"width": width, "height": height})
        painted(phone.map, frames=12)
        return phone.atlas("centre()")

    upright = phone.atlas("centre()")
    across = turned(1200, 900)
    assert across["zoom"] != upright["zoom"]
    assert turned(390, 844) == pytest.approx(upright, abs=0.01)
    assert "map" not in phone.url()
    phone.atlas("goTo(40, 47, 6)")
    assert turned(1200, 900) == pytest.approx({"lat": 40, "lon": 47, "zoom": 6}, abs=0.05)
    page.wait_for_function("/map=[^&]+(,|%2C)6(&|$)/.test(location.search)")
    page.close()
    assert phone.errors == []
