"""One truth, twice: the engine paints what the core says, on every day that matters."""

import pytest
from playwright.sync_api import expect

from atlas import event_days, state_at
from exports.registry import Request, render

# Paints one day after the other and returns the holders in the order of the areas.
WALK = """async (days) => {
    const told = [];
    for (const day of days) {
        const painted = new Promise((done) => {
            document.addEventListener("atlas:painted", done, { once: true });
        });
        window.atlas.setDate(day);
        await painted;
        if (document.documentElement.dataset.date !== day) throw new Error(`${day}: not painted`);
        told.push(Object.values(window.atlas.state()).join(" "));
    }
    return told;
}"""
# A page in the background gets no frames; the engine then paints as soon as it can.
IN_THE_BACKGROUND = "Object.defineProperty(document, 'hidden', { value: true })"


@pytest.fixture(scope="module")
def days(real) -> list[str]:
    """The last day of every year, every day of an event, every day on which a holding begins."""
    years = {f"{year}-12-31" for year in range(real.first_year, real.last_year + 1)}
    events = {day.date for day in event_days(real)} | {day for day, _ in real.begun}
    return sorted(years | {day for day in events if real.first <= day <= real.last})


@pytest.fixture(scope="module")
def held(real, days) -> dict[str, dict[str, str]]:
    return {day: {area: one.holder_id for area, one in state_at(real, day).items()} for day in days}


def expected(reader, held, days):
    order = list(reader.atlas("state()"))
    return [" ".join(held[day][area] for area in order) for day in days]


@pytest.mark.parametrize("order", ["forward", "backward", "leaping"])
def test_the_painted_state_is_the_cores_on_every_day(reader, days, held, order):
    reader.open()
    walk = {"forward": days, "backward": days[::-1], "leaping": days[::7] + days[::-5]}[order]
    if order != "leaping":
        reader.map.evaluate(IN_THE_BACKGROUND)
    assert reader.map.evaluate(WALK, walk) == expected(reader, held, walk)


@pytest.mark.parametrize("view", ["control", "recognised"])
def test_the_state_of_a_day_in_a_view_is_the_cores(reader, real, days, view):
    reader.open()
    told = reader.map.evaluate(
        "([days, view]) => days.map((day) => window.atlas.state(day, view))", [days[::9], view]
    )
    for day, holders in zip(days[::9], told, strict=True):
        state = state_at(real, day, view)
        assert holders == {area: state.holder(area) for area in state}, day


def test_many_wishes_in_one_frame_are_painted_once(reader):
    reader.open("?year=1900")
    painted = reader.map.evaluate(
        """async () => {
            let count = 0;
            document.addEventListener('atlas:painted', () => { count += 1; });
            for (let year = 1700; year < 1800; year += 1) window.atlas.setYear(year);
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return [count, document.documentElement.dataset.date];
        }"""
    )
    assert painted == [1, "1799-12-31"]


# What the map shows, once it rests: every text, colour, outline and spoken name.
SHOWN = """async () => {
    const { dataset } = document.documentElement;
    while (dataset.rested !== "true") await new Promise((done) => requestAnimationFrame(done));
    const all = (selector) => [...document.querySelectorAll(selector)];
    const told = (selector, ...names) => all(selector).map((node) => names
        .map((name) => node.getAttribute(name)).join(" | "));
    return {
        labels: all(".leaflet-pane .power")
            .map((node) => `${node.innerText} ${node.style.cssText}`).sort(),
        places: all(".place").filter((node) => !node.hidden)
            .map((node) => `${node.innerText} ${node.style.cssText}`),
        legend: all(".legend .who li").map((node) => node.innerHTML),
        looks: window.atlas.looks(),
        spoken: told(".areas button", "aria-label", "tabindex"),
    };
}"""
# Passes many days, one painting each, and stays on the last.
PASS = """async (days) => {
    for (const day of days) {
        const painted = new Promise((done) => {
            document.addEventListener("atlas:painted", done, { once: true });
        });
        window.atlas.setDate(day);
        await painted;
    }
}"""
# Another light and another part of the map.
CLOSER = "() => { atlas.setView('recognised'); atlas.goTo(41, 45, 7); }"


@pytest.fixture(scope="module")
def file(real, tmp_path_factory):
    """The single file: the same engine, and it opens fast."""
    file = tmp_path_factory.mktemp("single") / "treaty-atlas.html"
    file.write_bytes(render(real, "html", Request()))
    return file


def open_on(page, file, day: str):
    page.goto("about:blank")
    page.goto(f"{file.as_uri()}#year={day[:4]}&date={day}")
    page.wait_for_selector("html[data-ready=true]", state="attached")
    return page


@pytest.fixture(scope="module")
def sheet(chromium, file):
    """Opens the file anew on a day."""
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})

    def opened(day: str):
        return open_on(page, file, day)

    yield opened
    page.close()


@pytest.fixture(scope="module")
def fresh(sheet, stops):
    """What a page opened on each of the stops shows: as it opens, and closer."""
    seen = {}
    for day in stops:
        page = sheet(day)
        seen[day, "control"] = page.evaluate(SHOWN)
        page.evaluate(CLOSER)
        seen[day, "recognised"] = page.evaluate(SHOWN)
    return seen


@pytest.fixture(scope="module")
def stops(days) -> list[str]:
    """A dozen days over the whole span, some of them within a doubt."""
    return days[5 :: len(days) // 12]


@pytest.mark.parametrize("view", ["control", "recognised"])
@pytest.mark.parametrize("order", ["forward", "backward", "leaping"])
def test_the_way_to_a_day_leaves_no_trace(sheet, days, stops, fresh, order, view):
    page = sheet(days[0])
    if view == "recognised":
        page.evaluate(CLOSER)
    path = {"forward": days[::9], "backward": days[::-9], "leaping": []}[order]
    here = days[-1] if order == "backward" else days[0]
    for stop in {"backward": stops[::-1], "leaping": stops[::2] + stops[::-3]}.get(order, stops):
        low, high = sorted([here, stop])
        page.evaluate(PASS, [*(day for day in path if low < day < high), stop])
        shown = page.evaluate(SHOWN)
        for part, wanted in fresh[stop, view].items():
            assert shown[part] == wanted, (stop, part)
        here = stop


def test_the_days_compared_show_land_in_doubt_and_names_that_changed(fresh):
    for part in ("looks", "legend", "spoken", "labels"):
        assert len({str(seen[part]) for (_, view), seen in fresh.items() if view == "control"}) > 6
    assert any(look["unsure"] for seen in fresh.values() for look in seen["looks"])


def test_a_browser_that_knows_no_idle_moments_tells_the_day_too(chromium, file):
    page = chromium.new_page()
    page.add_init_script("window.requestIdleCallback = undefined")
    open_on(page, file, "1750-12-31").evaluate("atlas.setDate('1950-12-31')")
    page.wait_for_selector('.areas button[aria-label*="SSR"]', state="attached", timeout=5000)
    expect(page.locator(".legend .who")).to_contain_text("Soviet Union")
    page.close()
