"""One truth, twice: the engine paints what the core says, on every day that matters."""

import pytest

from atlas import event_days, state_at

# Paints one day after the other and returns the holders in the order of the areas.
WALK = """async (days) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const told = [];
    for (const day of days) {
        window.atlas.setDate(day);
        for (let n = 0; document.documentElement.dataset.date !== day; n += 1) {
            if (n > 100) throw new Error(`${day} was not painted`);
            await frame();
        }
        told.push(Object.values(window.atlas.state()).join(" "));
    }
    return told;
}"""


@pytest.fixture(scope="module")
def days(real) -> list[str]:
    """The last day of every year, every day of an event, every day on which a holding begins."""
    years = {f"{year}-12-31" for year in range(real.first_year, real.last_year + 1)}
    events = {day.date for day in event_days(real)} | set(real.step_dates)
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
    assert reader.map.evaluate(WALK, walk) == expected(reader, held, walk)


@pytest.mark.parametrize("view", ["control", "recognised"])
def test_the_state_of_a_day_in_a_view_is_the_cores(reader, real, days, view):
    reader.open()
    for day in days[::9]:
        state = state_at(real, day, view)
        assert reader.atlas(f"state('{day}', '{view}')") == {
            area: state.holder(area) for area in state
        }


def test_every_area_shows_the_colour_of_its_holder(reader, real):
    reader.open("?year=1900")
    fills = reader.map.evaluate(
        "[...document.querySelectorAll('.areas path')].map((path) => path.getAttribute('fill'))"
    )
    assert len(fills) == len(real.areas)
    assert all(fill.startswith(("#", "url(#hatch-")) for fill in fills)


def test_a_border_shows_only_where_two_holders_meet(reader):
    reader.open("?year=1900")
    told = reader.map.evaluate(
        """() => {
            const shown = [...document.querySelectorAll('.borders:not(.key) path')]
                .filter((path) => /outer|inner/.test(path.getAttribute('class')));
            return [shown.length, document.querySelectorAll('.borders:not(.key) path').length];
        }"""
    )
    assert 0 < told[0] < told[1] / 2


# Moves from one day to another and returns the areas whose fill was written on the way.
REPAINTED = """async ([start, end]) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const frames = async () => { await frame(); await frame(); };
    window.atlas.setDate(start);
    await frames();
    const repainted = [];
    const note = (records) => repainted.push(...records.map(({ target }) => +target.dataset.area));
    const watcher = new MutationObserver(note);
    const watched = { subtree: true, attributes: true, attributeFilter: ["fill"] };
    watcher.observe(document.querySelector(".areas"), watched);
    window.atlas.setDate(end);
    await frames();
    return repainted;
}"""


@pytest.mark.parametrize("year", [1700, 1750, 1812, 1918, 1990])
def test_a_step_repaints_only_areas_whose_holding_changed(reader, real, year):
    reader.open()
    before, after = (state_at(real, one) for one in (year, year + 1))
    order = list(reader.atlas("state()"))
    changed = {i for i, area in enumerate(order) if before[area] is not after[area]}
    repainted = reader.map.evaluate(REPAINTED, [f"{year}-12-31", f"{year + 1}-12-31"])
    assert set(repainted) <= changed
    assert len(changed) < len(order)
    if any(before.holder(area) != after.holder(area) for area in order):
        assert repainted


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
