"""What is on the canvas: the looks of the day, and after many steps no other pixel than at once."""

import pytest
from chromium import Reader
from playwright.sync_api import Page

from exports.registry import Request, render

# Colours on the canvas at the inner points of areas of one plain colour that are in sight: those
# that are painted, and those that should be.
SEEN = """() => {
    const canvas = document.querySelector("canvas.surface");
    const frame = canvas.getBoundingClientRect();
    const map = document.querySelector(".leaflet-container").getBoundingClientRect();
    const ratio = canvas.width / frame.width;
    const ids = Object.keys(atlas.state());
    const told = [];
    for (let x = map.left + 15; x < map.right - 15; x += 9) {
        for (let y = map.top + 15; y < map.bottom - 60; y += 9) {
            const area = atlas.areaAt(x - map.left, y - map.top);
            if (!area) continue;
            const look = atlas.looks()[ids.indexOf(area)];
            if (look.stripe || look.unsure) continue;
            const at = [(x - frame.left) * ratio, (y - frame.top) * ratio].map(Math.round);
            const seen = [...canvas.getContext("2d").getImageData(...at, 1, 1).data.slice(0, 3)];
            const hex = seen.map((part) => part.toString(16).padStart(2, "0")).join("");
            told.push([`#${hex}`, look.base]);
        }
    }
    return told;
}"""
FRAME = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Walks over days, then tells how many channels of pixels are other than once all is painted anew.
# Dots are laid anew along what is inside a clip, so that a few of them shift by a shade.
SHADES, FEW = 40, 60
TRACES = """async ([days, shades]) => {
    const next = () => new Promise((done) => requestAnimationFrame(done));
    const frame = async () => { await next(); await next(); };
    const canvas = document.querySelector("canvas.surface");
    const ctx = canvas.getContext("2d");
    const pixels = () => ctx.getImageData(0, 0, canvas.width, canvas.height).data;
    let least = 1;
    for (const day of days) {
        atlas.setDate(day);
        await frame();
        least = Math.min(least, atlas.stats().share);
    }
    const walked = pixels();
    atlas.setView("recognised");
    await frame();
    const other = pixels();
    atlas.setView("control");
    await frame();
    const whole = pixels();
    const differs = (value, i) => Math.abs(value - whole[i]) > shades;
    const differing = (one) => one.reduce((sum, value, i) => sum + Number(differs(value, i)), 0);
    return { least, traces: differing(walked), views: differing(other) };
}"""


@pytest.fixture(scope="module")
def sheet(chromium, real, tmp_path_factory) -> Page:
    """The single file on the last day of 1900."""
    path = tmp_path_factory.mktemp("painting") / "atlas.html"
    path.write_bytes(render(real, "html", Request()))
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    page.goto(f"{path.as_uri()}#year=1900")
    page.wait_for_selector("html[data-rested=true]", state="attached")
    yield page
    page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_land_is_painted_in_the_colours_of_its_holders(sheet, theme):
    sheet.evaluate(f"atlas.setTheme('{theme}')")
    sheet.evaluate(FRAME)
    told = sheet.evaluate(SEEN)
    wrong = [pair for pair in told if pair[0] != pair[1]]
    assert len(told) > 500
    assert len({painted for painted, _ in told}) > 8
    assert len(wrong) < 0.15 * len(told), wrong[:10]  # borders, rivers, lakes
    sheet.evaluate("atlas.setTheme('light')")


def test_many_steps_leave_no_other_pixel_than_painting_at_once(sheet):
    days = [f"{year}-12-31" for year in (*range(1740, 1760), *range(1928, 1910, -1), 2020)]
    told = sheet.evaluate(TRACES, [days, SHADES])
    assert told["traces"] < FEW
    assert told["views"] > 1000
    assert told["least"] < 0.5


def test_a_step_that_changes_nothing_paints_nothing(sheet):
    sheet.evaluate("atlas.setDate('1900-12-31')")
    sheet.evaluate(FRAME)
    sheet.evaluate("atlas.setDate('1900-12-30')")
    sheet.evaluate(FRAME)
    assert sheet.evaluate("atlas.stats().share") == 0


def test_areas_are_found_where_they_are_painted_on_a_sharp_screen_too(chromium, address):
    page = chromium.new_page(device_scale_factor=2, viewport={"width": 1200, "height": 800})
    reader = Reader(page, address).open("?year=1900")
    wide, high = reader.map.evaluate("[innerWidth, innerHeight]")
    canvas = reader.map.locator("canvas.surface")
    assert canvas.evaluate("(one) => one.width / one.getBoundingClientRect().width") == 2
    told = reader.map.evaluate(SEEN)
    page.close()
    assert wide > 300 < high
    assert sum(painted == base for painted, base in told) > 0.85 * len(told) > 100
