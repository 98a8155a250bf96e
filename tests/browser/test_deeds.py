"""What a treaty changed, drawn on the land: net, by kind, told in the bar, before and after."""

from itertools import combinations

import pytest
from chromium import Reader, painted
from playwright.sync_api import expect

from atlas import km2_of, moves_of, previous_day
from words import words_in


def marks(reader) -> list[dict]:
    return reader.atlas("marks()")


def areas(reader, kind: str, **more) -> set[str]:
    wanted = {"kind": kind, **more}
    return {
        area
        for mark in marks(reader)
        if all(mark[name] == value for name, value in wanted.items())
        for area in mark["areas"]
    }


def test_at_turkmenchay_erivan_and_nakhchivan_are_ceded_and_tabriz_is_returned(reader, real):
    reader.open("?event=1828-turkmenchay")
    ceded = areas(reader, "ceded", loser="iran", gainer="russia")
    returned = areas(reader, "returned", gainer="iran")
    assert {"AM_ERIVAN", real.places["nakhchivan"].area_id} <= ceded
    assert "IR_TABRIZ" in returned
    assert not ceded & returned


@pytest.mark.parametrize("event", ["1699-karlowitz", "1813-gulistan", "1828-turkmenchay"])
def test_what_is_drawn_is_what_the_core_says_moved(reader, real, event):
    reader.open(f"?event={event}")
    drawn = {(mark["kind"], area, mark["held"]) for mark in marks(reader) for area in mark["areas"]}
    moved = moves_of(real, event)
    assert drawn == {(move.kind, move.area_id, move.held) for move in moved}
    total = {kind: km2_of(m for m in moved if m.kind == kind) for kind in ("ceded", "returned")}
    told = reader.map.locator(".bar-kinds").inner_text()
    assert f"ceded {total['ceded']:,.0f} km²" in told
    assert "already held" in told
    if total["returned"]:
        assert f"returned {total['returned']:,.0f} km²" in told


@pytest.mark.parametrize(
    ("year", "event"),
    [
        (1813, "1813-gulistan"),
        (1828, "1828-turkmenchay"),
        (1829, "1829-adrianople"),
    ],
)
def test_a_year_is_told_by_the_articles_own_event_else_a_main_one(reader, year, event):
    reader.open(f"?year={year}")
    assert {mark["event"] for mark in marks(reader)} == {event}


def test_a_year_without_such_an_event_is_told_by_its_edges_alone(reader):
    reader.open("?year=1850")
    assert marks(reader) == []
    expect(reader.map.locator(".bar-event")).to_be_hidden()


def test_the_bar_names_the_event_its_day_and_who_gave_to_whom(reader):
    reader.open("?event=1828-turkmenchay")
    told = reader.map.locator(".bar-event").inner_text()
    for part in (
        "Treaty of Turkmenchay",
        "22 February 1828",
        "all of it already held",
        "Iran → Russia",
    ):
        assert part in told


def test_before_shows_the_eve_and_any_other_move_of_time_shows_after(reader, real):
    reader.open("?event=1920-azerbaijan-soviet")
    before, sent = reader.atlas("state()"), reader.sent
    sides = reader.map.get_by_role("radiogroup", name="The map before or after it")
    sides.get_by_role("radio", name="Before").click()
    moves = moves_of(real, "1920-azerbaijan-soviet")
    eve = previous_day(min((*move.between, move.new)[0].start for move in moves))
    reader.wait_for_date(eve)
    reader.rest()
    assert reader.sent == sent, "the page is not told"
    assert reader.map.locator(".bar-colours").inner_text().endswith(words_in("en").date(eve))
    assert marks(reader), "what will change stays marked"
    assert reader.atlas("state()") != before
    reader.atlas("setYear(1920)")
    reader.wait_for_date("1920-12-31")
    expect(sides.get_by_role("radio", name="After")).to_have_attribute("aria-checked", "true")


def test_while_time_moves_nothing_of_another_year_stays_drawn(reader):
    reader.open("?year=1813")
    assert marks(reader)
    gone = reader.map.evaluate(
        """async () => {
            atlas.setYear(1850);
            const once = { once: true };
            await new Promise((done) => document.addEventListener("atlas:painted", done, once));
            return [atlas.marks().length, document.querySelector(".bar-event").hidden];
        }"""
    )
    assert gone == [0, True]


FLASH = ".leaflet-atlas-flash-pane canvas"


def test_what_changed_in_a_year_flashes_once_and_is_gone(reader):
    reader.open("?year=1812")
    reader.atlas("setYear(1813)")
    reader.map.wait_for_selector(FLASH, state="attached")
    reader.map.wait_for_selector(FLASH, state="detached")


def test_nothing_flashes_for_who_wants_no_motion(reader):
    reader.page.emulate_media(reduced_motion="reduce")
    reader.open("?year=1812")
    reader.atlas("setYear(1813)")
    reader.rest()
    painted(reader.map, frames=30)  # longer than a flash waits
    assert reader.map.locator(".leaflet-atlas-flash-pane").count() == 0


def test_the_numbers_on_the_land_are_names_free_of_one_another(reader):
    for event in ("1699-karlowitz", "1828-turkmenchay", "1878-berlin"):
        reader.open(f"?event={event}")
        boxes = reader.map.evaluate(
            """() => [...document.querySelectorAll(".mark span, .bar, .legend")]
                .map((one) => one.getBoundingClientRect()).filter(({ width }) => width)
                .map(({ left, top, right, bottom }) => [left, top, right, bottom])"""
        )
        assert len(boxes) > 2
        for one, other in combinations(boxes, 2):
            beside = one[2] <= other[0] or other[2] <= one[0]
            assert beside or one[3] <= other[1] or other[3] <= one[1], (event, one, other)


def test_the_land_of_a_chosen_event_lies_below_the_bar_and_above_the_legend(chromium, address):
    for width in (1440, 390):
        page = chromium.new_page(viewport={"width": width, "height": 844})
        reader = Reader(page, address).open("?event=1828-turkmenchay")
        low, high = reader.map.evaluate(
            """() => [document.querySelector(".bar").getBoundingClientRect().bottom,
                document.querySelector(".legend").getBoundingClientRect().top]"""
        )
        for lat, lon in ((41.0, 44.0), (36.5, 46.0)):  # the north of Erivan, the south of Tabriz
            y = reader.map.evaluate(f"map_div.latLngToContainerPoint([{lat}, {lon}]).y")
            assert low < y < high, width
        page.close()
