"""One address, one state: in the app and in the single file, opened, moved, and gone back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest
from chromium import PATIENCE, Reader, painted
from playwright.sync_api import Page, Route

from atlas import Atlas, event_name
from exports.registry import Request, render
from telling.tour import tour

GULISTAN = "1813-gulistan"


class AppPage:
    """The app as a reader sees it, and what a reader does."""

    slider = ".st-key-year input[type=range]"
    panel = ".st-key-reading"
    notices = ".ta-notice"
    outlined = '.st-key-turkic [aria-pressed="true"]'

    def __init__(self, reader: Reader) -> None:
        self.page = reader.page
        self.reader = reader

    def open(self, state: str = "") -> None:
        self.reader.open(f"?{state}" if state else "")

    def date(self) -> str:
        return self.reader.date()

    def asked(self) -> dict[str, str]:
        return {name: value for name, value in self.reader.url().items() if name != "map"}

    def choose(self, row: str, at: int) -> None:
        self.page.locator(f".st-key-{row} button").nth(at).click()

    def view(self, at: int) -> None:
        self.reader.map.get_by_role("radio").nth(at).click()

    def turkic(self) -> None:
        self.page.locator(".st-key-turkic button").first.click()

    def language(self, at: int) -> None:
        self.choose("lang", at)

    def close(self) -> None:
        self.page.locator(".ta-close").click()

    def is_still(self) -> bool:
        app = self.page.locator('[data-testid="stApp"]')
        resting = app.get_attribute("data-test-script-state") == "notRunning"
        return resting and self.reader.talk.over()


class FilePage:
    """The single file, opened from disk without a network."""

    slider = "#year"
    panel = "#reading"
    notices = ".ta-notice"
    outlined = "#turkic:checked"

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.file = file

    def open(self, state: str = "") -> None:
        self.page.goto(f"{self.file.as_uri()}#{state}")
        self.page.wait_for_selector("html[data-ready=true]", state="attached", timeout=PATIENCE)

    def date(self) -> str:
        return self.page.evaluate("document.documentElement.dataset.date")

    def asked(self) -> dict[str, str]:
        told = parse_qs(urlparse(self.page.url).fragment)
        return {name: values[0] for name, values in told.items()}

    def choose(self, row: str, at: int) -> None:
        assert row == "panel"
        self.page.locator("#tabs button").nth(at).click()

    def view(self, at: int) -> None:
        self.page.get_by_role("radio").nth(at).click()

    def turkic(self) -> None:
        self.page.locator("#turkic").click()

    def language(self, at: int) -> None:
        self.page.select_option("#lang", index=at)

    def close(self) -> None:
        self.page.locator(".ta-close").click()

    def is_still(self) -> bool:
        return True


Kind = AppPage | FilePage


@pytest.fixture(scope="module")
def file(real: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("address") / "treaty-atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path


@pytest.fixture(params=["app", "file"])
def screen(request: pytest.FixtureRequest) -> Iterator[Kind]:
    if request.param == "app":
        yield AppPage(request.getfixturevalue("reader"))
        return
    chromium, file = (request.getfixturevalue(name) for name in ("chromium", "file"))
    context = chromium.new_context(viewport={"width": 1440, "height": 1000}, offline=True)
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield FilePage(page, file)
    context.close()
    assert errors == []


def until(screen: Kind, holds: Callable[[], bool], what: str) -> None:
    """Look again until something holds, the page is still and what it asked for is painted."""
    for _ in range(PATIENCE // 50):
        if screen.is_still() and holds():
            painted(screen.page)
            return
        screen.page.wait_for_timeout(50)
    raise AssertionError(f"{what}: {seen(screen)}")


# Of the map in the file's page only the switch in the bar's first row: where the map looks, and
# whether it shows the eve of an event, is no state of the page.
PRESSED = (
    ':is([aria-checked="true"], [aria-pressed="true"]):is(.bar-row *, :not(.leaflet-container *))'
)


def seen(screen: Kind) -> dict[str, object]:
    """Return all that a reader sees of the state of the page."""
    page = screen.page
    return {
        "slider": page.locator(screen.slider).input_value(),
        "figure": page.locator(".timeline .figure").inner_text(),
        "panel": page.locator(f"{screen.panel} :is(h2, h3, h4)").first.inner_text(),
        "map": screen.date(),
        "asked": screen.asked(),
        "pressed": page.locator(PRESSED).all_inner_texts(),
    }


def entry(page: Page) -> str:
    """The history's entry the page is at; a replaced one stays the same."""
    return page.evaluate("navigation.currentEntry.key")


def since(page: Page, earlier: str) -> int:
    """How many entries lie between an earlier one and the present one.

    Not by the history's length: it ends at 50.
    """
    keys = "navigation.entries().map(({ key }) => key)"
    return page.evaluate(
        f"(earlier) => navigation.currentEntry.index - {keys}.indexOf(earlier)", earlier
    )


def follow_stops(screen: Kind, atlas: Atlas) -> list[dict[str, object]]:
    """Press every stop of the tour, one after the other; what was seen at each."""
    states = [seen(screen)]
    for at, stop in enumerate(tour(atlas)):
        day, name = atlas.events[stop].date, event_name(atlas, stop, "en")
        presses = ".ta-stop button" if at else ".ta-tour button"
        screen.page.locator(f"{screen.panel} {presses}").first.click()
        until(
            screen,
            lambda day=day, name=name: screen.date() == day and name in str(seen(screen)["panel"]),
            stop,
        )
        states.append(seen(screen))
    return states


def test_back_through_every_stop_of_the_tour_and_forward_again(screen: Kind, real: Atlas):
    screen.open()
    before = entry(screen.page)
    states = follow_stops(screen, real)
    assert since(screen.page, before) == len(tour(real))
    for state in states[-2::-1]:
        screen.page.go_back(wait_until="commit")
        until(screen, lambda state=state: seen(screen) == state, f"back to {state}")
    for state in states[1:]:
        screen.page.go_forward(wait_until="commit")
        until(screen, lambda state=state: seen(screen) == state, f"forward to {state}")


OPENS = {
    f"event={GULISTAN}": ("1813-10-24", "1813"),
    "date=1813-10-24": ("1813-10-24", "1813"),
    "date=1828-12-31": ("1828-12-31", "1828"),
    "year=1828": ("1828-12-31", "1828"),
    f"year=1920&event={GULISTAN}": ("1920-12-31", "1920"),
    "year=1828&date=1813-10-24": ("1828-12-31", "1828"),
    "place=shusha": ("1699-12-31", "1699"),
    "area=AZ_SHUSHA": ("1699-12-31", "1699"),
    "turkic=1": ("1699-12-31", "1699"),
    "view=recognised": ("1699-12-31", "1699"),
    "lang=az": ("1699-12-31", "1699"),
    "panel=claims": ("1699-12-31", "1699"),
}


@pytest.mark.parametrize("asked", OPENS)
def test_a_single_parameter_opens_a_whole_page(screen: Kind, asked: str):
    screen.open(asked)
    day, year = OPENS[asked]
    until(screen, lambda: screen.date() == day, day)
    assert screen.page.locator(screen.slider).input_value() == year
    assert year in screen.page.locator(".timeline .figure").inner_text()
    assert screen.page.locator(screen.notices).count() == 0
    if asked.startswith("event"):
        assert (
            "Gulistan" in screen.page.locator(f"{screen.panel} :is(h2, h3, h4)").first.inner_text()
        )
    if asked.startswith("turkic"):
        assert screen.page.locator(screen.outlined).count() == 1


def test_a_day_to_compare_with_opens_the_panel_that_compares(reader: Reader):
    reader.open("?compare=1813")
    assert "Compare two days" in reader.page.locator(".st-key-lower").inner_text()
    assert reader.page.locator(".st-key-compare-with input").input_value() == "1813"


@pytest.mark.parametrize("asked", [f"event={GULISTAN}", "date=1813-10-24"])
def test_no_other_day_flashes_by_before_the_one_asked_for(stranger: Reader, asked: str):
    """The script of the map is given an ear before it runs: what it says first is kept."""
    ear = """window.painted = [];
        document.addEventListener("atlas:painted", ({ detail: { date } }) => {
            if (window.painted.at(-1) !== date) window.painted.push(date);
        });
    """

    def with_ear(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=ear + answer.text())

    stranger.page.route(re.compile(r"/map-[^/]*[.]js"), with_ear)
    stranger.open(f"?{asked}")
    assert stranger.map.evaluate("window.painted") == ["1813-10-24"]


WRONG = {
    "place=xyz": "xyz",
    "area=xyz": "xyz",
    "event=xyz": "xyz",
    "year=9999": "9999",
    "date=1828-99-99": "1828-99-99",
    "turkic=7": "7",
    "lang=__proto__": "__proto__",
    "view=toString": "toString",
    "panel=constructor": "constructor",
    "place=%3Cimg%20src%3Dx%3E**a**": "<img src=x>**a**",
}


@pytest.mark.parametrize("asked", WRONG)
def test_what_the_atlas_does_not_know_is_said_once_and_dropped(screen: Kind, asked: str):
    screen.open(asked)
    said = screen.page.locator(screen.notices)
    said.first.wait_for()
    assert said.count() == 1
    assert WRONG[asked] in said.inner_text()
    assert asked.split("=", maxsplit=1)[0] not in screen.asked() or "year" in asked
    assert WRONG[asked] not in screen.asked().values()
    assert screen.date() == "1699-12-31"
    screen.view(1)
    until(screen, lambda: screen.asked().get("view") == "recognised", "another view")
    until(screen, lambda: said.count() == 0, "said once")


def test_a_wrong_value_to_compare_with_is_said_and_fetches_nothing(reader: Reader):
    reader.open("?panel=compare&compare=%21%5Bx%5D%28http%3A%2F%2F127.0.0.1%3A9%2Fa.png%29")
    said = reader.page.locator(".ta-notice").inner_text()
    assert "![x](http://127.0.0.1:9/a.png)" in said
    assert "compare" not in reader.url()


def press_arrow(screen: Kind) -> None:
    screen.page.locator(screen.slider).focus()
    screen.page.keyboard.press("ArrowRight")


ACTIONS: dict[str, tuple[Callable[[Kind], None], dict[str, str]]] = {
    "year": (press_arrow, {"year": "1814"}),
    "view": (lambda screen: screen.view(1), {"view": "recognised"}),
    "panel": (lambda screen: screen.choose("panel", 1), {"panel": r"\w+"}),
    "language": (lambda screen: screen.language(1), {"lang": "tr"}),
    "turkic": (lambda screen: screen.turkic(), {"turkic": "on"}),
    "close": (lambda screen: screen.close(), {"event": ""}),
    "next": (
        lambda screen: screen.page.locator(".timeline button.step").nth(1).click(),
        {"event": f"(?!{GULISTAN}).+"},
    ),
}


@pytest.mark.parametrize("action", ACTIONS)
def test_one_action_is_one_entry_and_back_undoes_it(screen: Kind, action: str):
    act, wanted = ACTIONS[action]
    screen.open(f"year=1813&date=1813-10-24&event={GULISTAN}")
    before, here = seen(screen), entry(screen.page)
    act(screen)

    def came() -> bool:
        asked = screen.asked()
        return all(re.fullmatch(form, asked.get(name, "")) for name, form in wanted.items())

    until(screen, came, action)
    after = seen(screen)
    assert since(screen.page, here) == 1
    screen.page.go_back(wait_until="commit")
    until(screen, lambda: seen(screen) == before, f"back from {action} to {before}")
    screen.page.go_forward(wait_until="commit")
    until(screen, lambda: seen(screen) == after, f"forward to {action} {after}")


def test_a_play_is_one_entry_when_it_stops(screen: Kind):
    screen.open("year=1850")
    here = entry(screen.page)
    play = screen.page.locator(".timeline button.play")
    play.click()
    until(screen, lambda: screen.date() >= "1853", "some years of play")
    play.click()
    until(screen, lambda: screen.asked()["year"] == screen.date()[:4] > "1850", "stopped")
    assert since(screen.page, here) == 1


def test_back_stops_a_play(screen: Kind):
    screen.open("year=1850")
    press_arrow(screen)
    until(screen, lambda: screen.asked()["year"] == "1851", "a year on")
    screen.page.locator(".timeline button.play").click()
    until(screen, lambda: screen.date() >= "1853", "some years of play")
    screen.page.go_back(wait_until="commit")
    until(screen, lambda: seen(screen)["slider"] == "1850", "back")
    until(screen, lambda: screen.date() == "1850-12-31", "the map is back")


def test_moving_the_map_is_no_entry_and_stays_in_the_address(reader: Reader):
    reader.open("?year=1813")
    here = entry(reader.page)
    reader.atlas("goTo(40.5, 47.1, 8)")
    reader.page.wait_for_function("location.search.includes('map=40.5')")
    assert since(reader.page, here) == 0
    there = reader.url()["map"]
    for button in (
        reader.map.get_by_role("radio").nth(1),
        reader.page.locator(".st-key-panel button").nth(3),
    ):
        with reader.answered():
            button.click()
        assert reader.url()["map"] == there
    assert since(reader.page, here) == 2


def test_a_day_typed_to_compare_with_is_one_entry_and_back_empties_the_field(reader: Reader):
    reader.open("?panel=compare")
    here = entry(reader.page)
    box = reader.page.locator(".st-key-compare-with input")
    box.fill("24 Ekim 1813")
    box.press("Enter")
    reader.page.wait_for_function("location.search.includes('compare=1813-10-24')")
    reader.rest()
    assert since(reader.page, here) == 1
    with reader.answered():
        reader.page.go_back(wait_until="commit")
    assert box.input_value() == ""
