"""The names on the map, on every year-end, at three widths of the page and in its languages."""

from collections.abc import Iterator, Mapping
from itertools import combinations, permutations
from math import dist
from typing import Any

import pytest
from chromium import MAP_FRAME, Reader
from playwright.sync_api import Browser

from atlas import Atlas, Holding, state_at
from atlas.titles import UNSETTLED

WIDTHS = {1440: 1000, 1024: 768, 390: 844}  # px of the page, and how high it is
# Names are longest in Azerbaijani; a phone has the least room for them in every language.
SHEETS = [*((width, "en") for width in WIDTHS), (1440, "az"), (390, "tr"), (390, "az")]
INSIDE = 0.85  # the least share of a name's box that is its land
SMALLEST = 11  # px
UNTINTED = {"sovereign", "occupation", "de facto", "revolt", "condominium"}  # as engine/status.js
APART = 4  # px at least between the lines of two call-outs
TEXT = 1  # px at least between the line of one and the text of another
LABELLED = range(15, 33)  # how many names a wide map bears

# Paints the year-ends one after the other. Of each: the names, the areas under a grid of points in
# the boxes of those of powers, and the smallest type.
MEASURE = """async ([first, last]) => {
  const [across, down] = [16, 5];
  const spots = Array.from({ length: across * down }, (_, i) => (
    [(i % across + 0.5) / across, (Math.floor(i / across) + 0.5) / down]));
  const grid = ([x, y, wide, high]) => (
    spots.map(([right, below]) => atlas.areaAt(x + wide * right, y + high * below)));
  const type = () => [...document.querySelectorAll(".power span, .place .name, .site span")]
    .filter((node) => node.textContent && node.getClientRects().length);
  const years = [];
  for (let year = first; year <= last; year += 1) {
    const painted = new Promise((done) => {
      document.addEventListener("atlas:painted", done, { once: true });
    });
    atlas.setYear(year);
    await painted;
    const labels = atlas.labels();
    for (const label of labels) {
      if (label.kind === "power" || label.kind === "group") label.under = grid(label.box);
      if (label.at) label.end = atlas.areaAt(...label.at);
    }
    const smallest = Math.min(...type().map((node) => parseFloat(getComputedStyle(node).fontSize)));
    years.push({ year, labels, smallest });
  }
  return years;
}"""
# The map without what stands at its foot, what stands over it, and the areas that are seen well.
FRAME = """() => {
  const frame = document.querySelector(".leaflet-container").getBoundingClientRect();
  const covers = [...document.querySelectorAll(".legend, .leaflet-control")]
    .map((node) => node.getBoundingClientRect()).filter(({ width }) => width);
  const seen = {};
  for (let y = 8; y < frame.height - 8; y += 5) {
    for (let x = 8; x < frame.width - 8; x += 5) {
      const covered = covers.some(({ left, right, top, bottom }) => x > left - frame.left
        && x < right - frame.left && y > top - frame.top && y < bottom - frame.top);
      const area = covered ? null : atlas.areaAt(x, y);
      if (area) seen[area] = (seen[area] ?? 0) + 1;
    }
  }
  const over = covers.map(({ x, y, width, height }) => [x - frame.x, y - frame.y, width, height]);
  return { size: [frame.width, frame.height], over, seen };
}"""

Label = Mapping[str, Any]


class Sheet:
    """A map of one width with what it names on every year-end."""

    def __init__(self, reader: Reader, real: Atlas, lang: str) -> None:
        reader.open(f"?year=1683&lang={lang}")
        frame = reader.map.evaluate(FRAME)
        self.size, self.over, self.seen = frame["size"], frame["over"], frame["seen"]
        self.years = reader.map.evaluate(MEASURE, [real.first_year, real.last_year])
        self.real = real

    def days(self) -> Iterator[tuple[int, list[Label], Mapping[str, Holding]]]:
        """Each year with its names and who held what."""
        for year in self.years:
            yield year["year"], year["labels"], state_at(self.real, year["year"])


@pytest.fixture(scope="module", params=SHEETS, ids=lambda one: f"{one[0]} {one[1]}")
def sheet(request, chromium: Browser, address: str, real: Atlas) -> Iterator[Sheet]:
    width, lang = request.param
    page = chromium.new_page(viewport={"width": width, "height": WIDTHS[width]})
    yield Sheet(Reader(page, address), real, lang)
    page.close()


@pytest.fixture
def sheet_of_two(reader: Reader) -> tuple[list[Label], list[list[float]], float]:
    """The names on a map that compares 1914 with 1923, its flags, and where it is cut."""
    reader.open("?panel=compare&compare=1914&year=1923")
    flags = reader.map.locator(".divider .flag")
    boxes = flags.evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect())"
        ".map(({ x, y, width, height }) => [x, y, width, height])"
    )
    cut = reader.map.locator(".divider").bounding_box()
    frame = reader.page.locator(MAP_FRAME).bounding_box()
    return reader.atlas("labels()"), boxes, cut["x"] + cut["width"] / 2 - frame["x"]


def is_own(holding: Holding) -> bool:
    """Whether it is nobody else's: a title not settled, or not used, is no other power's."""
    settled = holding.recognised_id not in {"", holding.holder_id, UNSETTLED}
    other = settled and holding.recognition != "nominal"
    return not other and holding.rule != "occupation"


def bears(label: Label, holding: Holding | None, real: Atlas, *, own: bool) -> bool:
    """Whether land is what a name names: the power's, its vassals', those of its group."""
    if holding is None or (own and not is_own(holding)):
        return False
    if label["kind"] == "group":
        return real.holders[holding.holder_id].group == label["id"]
    under = holding.rule not in UNTINTED and holding.overlord_id == label["id"]
    return label["id"] == holding.holder_id or under


def share(label: Label, state: Mapping[str, Holding], real: Atlas, *, own: bool) -> float:
    """The share of a name's box that is the land it names."""
    found = [state[area] if area else None for area in label["under"]]
    return sum(bears(label, one, real, own=own) for one in found) / len(found)


def on_land(labels: list[Label]) -> list[Label]:
    return [one for one in labels if one["kind"] in {"power", "group"} and not one.get("callout")]


def callouts(labels: list[Label]) -> list[Label]:
    return [one for one in labels if one.get("callout")]


def meet(one: list[float], other: list[float], slack: float = 0.5) -> bool:
    """Whether two boxes overlap."""
    return all(
        one[i] + slack < other[i] + other[i + 2] and other[i] + slack < one[i] + one[i + 2]
        for i in (0, 1)
    )


def cross(one: Label, other: Label) -> bool:
    """Whether the lines of two call-outs cross."""

    def side(a: Label, x: float, y: float) -> bool:
        (from_x, from_y), (to_x, to_y) = a["from"], a["at"]
        return (to_x - from_x) * (y - from_y) > (to_y - from_y) * (x - from_x)

    return side(one, *other["from"]) != side(one, *other["at"]) and side(
        other, *one["from"]
    ) != side(other, *one["at"])


def points(label: Label, steps: int = 60) -> list[tuple[float, float]]:
    """Points along the line of a call-out, from its text to its land."""
    (x, y), (to_x, to_y) = label["from"], label["at"]
    return [(x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(steps + 1)]


def apart(one: Label, other: Label) -> float:
    """How near the lines of two call-outs come."""
    return min(dist(a, b) for a in points(one) for b in points(other))


def passes(label: Label, box: list[float]) -> bool:
    """Whether the line of a call-out runs through a box."""
    left, top, width, height = box
    return any(left < x < left + width and top < y < top + height for x, y in points(label))


def grown(box: list[float], by: float) -> list[float]:
    left, top, width, height = box
    return [left - by, top - by, width + 2 * by, height + 2 * by]


def test_a_powers_name_lies_in_its_land(sheet, real):
    for year, labels, state in sheet.days():
        for label in on_land(labels):
            assert share(label, state, real, own=False) >= INSIDE, (year, label["text"])


def test_no_name_stands_on_land_that_is_not_recognised_as_its_powers_own(sheet, real):
    seen = {area for area, points in sheet.seen.items() if points > 1}
    for year, labels, state in sheet.days():
        for label in on_land(labels):
            holders = {state[area].holder_id for area in seen if is_own(state[area])}
            if label["id"] in holders:
                assert share(label, state, real, own=True) >= INSIDE, (year, label["text"])


def test_a_callout_stands_where_nobody_holds_land_and_leads_to_its_own(sheet, real):
    for year, labels, state in sheet.days():
        for label in callouts(labels):
            assert not any(label["under"]), (year, label["text"])
            assert bears(label, state[label["end"]], real, own=False), (year, label["text"])
        for one, other in combinations(callouts(labels), 2):
            assert not cross(one, other), (year, one["text"], other["text"])


def test_two_callouts_keep_apart(sheet):
    for year, labels, _ in sheet.days():
        for one, other in permutations(callouts(labels), 2):
            told = (year, one["text"], other["text"])
            assert apart(one, other) >= APART, told
            assert not passes(one, grown(other["box"], TEXT)), told


def test_no_name_overlaps_another_or_lies_under_a_control_or_beyond_the_map(sheet):
    for year, labels, _ in sheet.days():
        for one, other in combinations(labels, 2):
            same = one["kind"] == other["kind"] and one["id"] == other["id"]
            assert same or not meet(one["box"], other["box"]), (year, one["text"], other["text"])
        for label in labels:
            left, top, width, height = label["box"]
            assert not any(meet(label["box"], one) for one in sheet.over), (year, label["text"])
            assert left >= 0, (year, label["text"])
            assert top >= 0, (year, label["text"])
            assert left + width <= sheet.size[0], (year, label["text"])
            assert top + height <= sheet.size[1], (year, label["text"])


def test_every_name_is_large_enough_to_be_read(sheet):
    for year in sheet.years:
        assert year["smallest"] >= SMALLEST, year["year"]


def test_the_states_the_article_speaks_of_are_named_whenever_they_hold_land(sheet, real):
    states = real.article_states
    for year, labels, state in sheet.days():
        there = {states.get(state[area].holder_id) for area, n in sheet.seen.items() if n > 3}
        named = {states.get(label["id"]) for label in labels if label["kind"] == "power"}
        assert there - {None} <= named, year


def test_a_wide_map_is_neither_empty_nor_crowded(sheet):
    if sheet.size[0] < min(WIDTHS) * 2:
        return
    for year, labels, _ in sheet.days():
        names = {(label["kind"], label["id"]) for label in labels}
        assert len(names) in LABELLED, (year, len(names))


def test_no_name_lies_under_the_days_of_a_divider_nor_on_the_other_day(sheet_of_two):
    labels, flags, cut = sheet_of_two
    assert len(flags) == 2
    for label in labels:
        left, _, width, _ = label["box"]
        assert not any(meet(label["box"], flag) for flag in flags), label["text"]
        if label["kind"] != "place":
            assert left + width <= cut or left >= cut, label["text"]
