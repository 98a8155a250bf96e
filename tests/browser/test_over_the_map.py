"""What stands over the map: the strip at its foot, its panels, the controls above it."""

import pytest
from playwright.sync_api import Page, expect

from exports.registry import Request, render

SIZES = {"desk": (1440, 1000), "laptop": (1280, 720), "tablet": (1024, 768), "phone": (390, 844)}
RESTED = "html[data-rested=true]"
LISTED = ".legend .who li"
CONTROLS = (
    ".bar",
    ".legend",
    ".leaflet-control-zoom",
    ".leaflet-control-scale",
    ".views",
    ".inset",
)
SIGNS = {
    "exact", "approximate", "disputed", "inner", "chosen", "tint", "hatch", "unsure", "changed",
    "ceded", "returned", "taken", "held", "quiet", "bare", "place", "before", "site",
}  # fmt: skip
# The rectangles of what is seen of some selectors, from the top left of the map.
BOXES = """(selectors) => {
    const { left, top } = document.querySelector(".leaflet-container").getBoundingClientRect();
    return selectors.map((one) => document.querySelector(one)?.getBoundingClientRect())
        .filter((box) => box?.width)
        .map((box) => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
}"""
FRAME = "[...document.querySelectorAll('.leaflet-container')].map((map) => " \
    "[map.clientWidth, map.clientHeight])[0]"  # fmt: skip


# The degrees that are seen between two heights on the map.
SEEN = """([head, foot]) => {
    const { lat, lon, zoom } = atlas.centre();
    const map = document.querySelector(".leaflet-container");
    const { clientWidth: width, clientHeight: height } = map;
    const world = 256 * 2 ** zoom;
    const middle = Math.asinh(Math.tan(lat * Math.PI / 180));
    const at = (y) => Math.atan(Math.sinh(middle - y * 2 * Math.PI / world)) * 180 / Math.PI;
    const half = width * 180 / world;
    return [lon - half, at(foot - height / 2), lon + half, at(head - height / 2)];
}"""


@pytest.fixture(scope="module")
def file(real, tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("over") / "atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path.as_uri()


def opened(page: Page, file: str, asked: str = "year=1828") -> Page:
    page.goto("about:blank")
    page.goto(f"{file}#{asked}")
    page.locator(RESTED).wait_for(state="attached")
    page.locator(LISTED).first.wait_for(state="attached")
    return page


@pytest.fixture(params=SIZES)
def sheet(request, chromium):
    width, height = SIZES[request.param]
    page = chromium.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    yield page
    page.close()


@pytest.fixture
def desk(chromium):
    page = chromium.new_page(viewport={"width": 1440, "height": 1000}, reduced_motion="reduce")
    yield page
    page.close()


def overlaps(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def test_no_control_covers_another_or_sticks_out(sheet, file):
    opened(sheet, file)
    width, height = sheet.evaluate(FRAME)
    boxes = sheet.evaluate(BOXES, list(CONTROLS))
    assert len(boxes) >= 3
    for at, one in enumerate(boxes):
        assert one[0] >= -1 and one[1] >= -1 and one[2] <= width + 1 and one[3] <= height + 1
        assert not any(overlaps(one, other) for other in boxes[at + 1 :])


@pytest.mark.parametrize("drawer", ["how", "powers"])
def test_a_panel_opens_within_the_map_and_over_no_control(sheet, file, drawer):
    opened(sheet, file)
    sheet.locator(f".opens-{drawer}").click()
    (panel,) = sheet.evaluate(BOXES, [f".drawer.{drawer}"])
    width, height = sheet.evaluate(FRAME)
    assert panel[0] >= 0 and panel[1] >= 0 and panel[2] <= width and panel[3] <= height
    assert not any(overlaps(panel, other) for other in sheet.evaluate(BOXES, list(CONTROLS)))


def test_the_opening_view_has_no_band_outside_the_atlas(sheet, file, real):
    opened(sheet, file)
    bar, strip = sheet.evaluate(BOXES, [".bar", ".legend"])
    west, south, east, north = sheet.evaluate(SEEN, [bar[3], strip[1]])
    boxes = [area.box for area in real.areas.values() if area.box]
    assert west >= min(box[0] for box in boxes) - 0.01
    assert south >= min(box[1] for box in boxes) - 0.01
    assert east <= max(box[2] for box in boxes) + 0.01
    assert north <= max(box[3] for box in boxes) + 0.01


def test_a_phone_opens_on_the_land_from_the_black_sea_to_the_caspian(chromium, file):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    opened(page, file)
    width, _ = page.evaluate(FRAME)
    areas = {page.evaluate("([x, y]) => atlas.areaAt(x, y)", [x, y])
             for x in range(4, int(width), 5) for y in range(60, 480, 5)}  # fmt: skip
    page.close()
    assert areas >= {"AZ_BAKU", "AZ_NAKHCHIVAN", "GE_KARTLI"}


def test_the_legend_begins_with_the_powers_of_the_article(desk, file):
    listed = opened(desk, file, "year=1828").locator(LISTED).all_inner_texts()
    assert {"Ottoman Empire", "Russian Empire", "Qajar Iran"} <= set(listed)
    firsts = [name for name in listed if ":" not in name][:3]
    assert set(firsts) == {"Ottoman Empire", "Russian Empire", "Qajar Iran"}


def test_vassals_are_one_entry_behind_their_overlord(desk, file):
    rows = opened(desk, file, "year=1700").locator(LISTED)
    listed = rows.all_inner_texts()
    behind = listed[listed.index("Ottoman Empire") + 1]
    assert behind.startswith(("its vassals:", "under it:"))
    whole = rows.nth(listed.index(behind)).get_attribute("title")
    assert "Ottoman Empire" in whole
    assert "Crimea" in whole
    assert "Moldavia" in whole


def test_more_opens_all_powers_and_escape_gives_the_focus_back(desk, file):
    opened(desk, file)
    more = desk.locator(".opens-powers")
    panel = desk.get_by_role("region", name="Powers on the map")
    assert int("".join(filter(str.isdigit, more.inner_text()))) > 0
    more.focus()
    desk.keyboard.press("Enter")
    expect(panel).to_be_visible()
    expect(more).to_have_attribute("aria-expanded", "true")
    expect(panel).to_be_focused()
    assert panel.locator("li").count() >= desk.locator(LISTED).count()
    assert "under United Kingdom: Ionian Islands" in panel.inner_text()
    desk.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(more).to_be_focused()


def test_one_panel_is_open_at_a_time_and_follows_the_day(desk, file):
    opened(desk, file)
    desk.locator(".opens-how").click()
    desk.locator(".opens-powers").click()
    expect(desk.locator(".drawer.how")).to_be_hidden()
    desk.evaluate("atlas.setYear(1950)")
    expect(desk.locator(".drawer.powers")).to_contain_text("Ukrainian SSR")


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_every_sign_is_explained_in_words(desk, file, lang):
    opened(desk, file, f"year=1828&lang={lang}")
    desk.locator(".opens-how").click()
    rows = desk.locator(".drawer.how li")
    told = {row["key"]: row["text"] for row in rows.evaluate_all(
        "(all) => all.map((row) => ({ key: row.dataset.sign, text: row.innerText.trim() }))"
    )}  # fmt: skip
    assert set(told) == SIGNS
    assert all(told.values())
    assert not any(text.startswith("key ") for text in told.values())


def test_the_turkic_states_are_explained_while_they_are_shown(desk, file):
    opened(desk, file, "year=2022")
    desk.locator(".opens-how").click()
    member = desk.locator('.drawer.how [data-sign="member"]')
    assert member.count() == 0
    desk.evaluate("atlas.setLayer('turkic', true)")
    expect(member).to_have_count(1)


def test_with_forced_colours_every_square_keeps_its_own(chromium, file):
    page = chromium.new_page(forced_colors="active")
    opened(page, file)
    page.locator(".opens-how").click()
    kept = page.locator(".drawer.how :is(.swatch, .sign, svg)").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one).forcedColorAdjust)"
    )
    page.close()
    assert set(kept) == {"none"}


VIEWS = ".views button"
PRESSED = '.views button[aria-pressed="true"]'


def test_two_buttons_go_to_the_caucasus_and_back(desk, file):
    opened(desk, file)
    assert desk.locator(VIEWS).all_inner_texts() == ["Caucasus", "Whole region"]
    expect(desk.locator(PRESSED)).to_have_text("Whole region")
    before = desk.evaluate("atlas.centre()")
    desk.locator(VIEWS).first.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(PRESSED)).to_have_text("Caucasus")
    closer = desk.evaluate("atlas.centre()")
    assert closer["zoom"] > before["zoom"] + 0.5
    assert 44 < closer["lon"] < 46
    desk.locator(VIEWS).last.click()
    expect(desk.locator(PRESSED)).to_have_text("Whole region")
    assert desk.evaluate("atlas.centre()") == pytest.approx(before, abs=0.1)


def test_a_map_moved_by_hand_is_at_no_named_view(desk, file):
    opened(desk, file)
    desk.evaluate("atlas.goTo(38, 22, 7)")
    expect(desk.locator(PRESSED)).to_have_count(0)


def test_a_phone_sees_the_whole_region_when_it_asks(chromium, file):
    page = chromium.new_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    opened(page, file)
    page.locator(VIEWS).last.click()
    expect(page.locator(PRESSED)).to_have_text("Whole region")
    west, _, east, _ = page.evaluate(SEEN, [0, 500])
    page.close()
    assert west < 21
    assert east > 50


@pytest.mark.parametrize(("lang", "names"), [("tr", "Kafkasya"), ("az", "Qafqaz")])
def test_views_and_the_small_map_speak_the_readers_language(desk, file, lang, names):
    opened(desk, file, f"year=1828&lang={lang}")
    assert desk.locator(VIEWS).first.inner_text() == names
    assert desk.locator(".inset strong").inner_text() == names


INSET_NAMES = ".inset .power"
# The colour in the middle of the small map's picture.
INSET_MIDDLE = """() => {
    const canvas = document.querySelector(".inset canvas");
    const [x, y] = [canvas.width / 2, canvas.height / 2];
    return [...canvas.getContext("2d").getImageData(x, y, 1, 1).data];
}"""


def test_a_wide_map_shows_the_caucasus_larger_in_a_corner(desk, file):
    opened(desk, file, "year=1760")
    expect(desk.locator(".inset")).to_be_visible()
    names = " ".join(desk.locator(INSET_NAMES).all_inner_texts()).lower()
    assert "karabakh" in names
    assert "erivan" in names


def test_the_small_map_paints_the_same_day_at_once(desk, file):
    opened(desk, file, "year=1760")
    before = desk.evaluate(INSET_MIDDLE)
    desk.evaluate(
        """() => new Promise((done) => {
            document.addEventListener("atlas:painted", done, { once: true });
            atlas.setYear(1830);
        })"""
    )
    after = desk.evaluate(INSET_MIDDLE)
    assert before[3] == after[3] == 255
    assert before != after
    opened(desk, file, "year=1830")
    assert desk.evaluate(INSET_MIDDLE) == after


def test_the_small_map_goes_where_the_map_shows_the_same_as_large(desk, file):
    opened(desk, file)
    desk.locator(".inset-go").click()
    expect(desk.locator(PRESSED)).to_have_text("Caucasus")
    expect(desk.locator(".inset")).to_be_hidden()
    desk.locator(VIEWS).last.click()
    expect(desk.locator(".inset")).to_be_visible()


def test_the_small_map_stays_closed_once_closed(desk, file):
    opened(desk, file)
    desk.get_by_role("button", name="Close the small map").click()
    expect(desk.locator(".inset")).to_be_hidden()
    desk.evaluate("atlas.goTo(42, 36, 6.5); atlas.goTo(42, 36, 5)")
    desk.locator(RESTED).wait_for(state="attached")
    expect(desk.locator(".inset")).to_be_hidden()


def test_two_days_compared_leave_no_room_for_the_small_map(desk, file):
    opened(desk, file)
    desk.evaluate("atlas.compare('1800-12-31')")
    expect(desk.locator(".inset")).to_be_hidden()
    desk.evaluate("atlas.compare(null)")
    expect(desk.locator(".inset")).to_be_visible()


@pytest.mark.parametrize("size", ["tablet", "phone"])
def test_a_narrow_map_has_no_small_one(chromium, file, size):
    width, height = SIZES[size]
    page = chromium.new_page(viewport={"width": width, "height": height})
    opened(page, file)
    expect(page.locator(".inset")).to_be_hidden()
    page.close()


def test_the_small_map_gives_way_to_the_land_that_is_told_of(desk, file):
    opened(desk, file, "year=1832&area=GR_ATTICA")
    expect(desk.locator(".inset")).to_be_hidden()
    desk.evaluate("atlas.select(null, null)")
    desk.evaluate("atlas.setYear(1700)")
    expect(desk.locator(".inset")).to_be_visible()


def test_the_small_map_puts_no_empires_name_on_a_vassals_land(desk, file):
    opened(desk, file, "year=1920")
    names = desk.locator(".inset .power")
    expect(names.filter(has_text="Azerbaijan")).to_have_count(1)
    expect(names.filter(has_text="Soviet Russia")).to_have_count(0)
