"""One address, one state: in the app and in the single file, opened, moved, and gone back."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from chromium import Reader
from playwright.sync_api import Route
from screens import Kind, entry, seen, since, until

from atlas import Atlas, event_name
from atlas.story import stops_of

GULISTAN = "1813-gulistan"


def follow_story(screen: Kind, atlas: Atlas) -> list[dict[str, object]]:
    """Press every step of the story, one after the other; what was seen at each."""
    states = [seen(screen)]
    for stop in stops_of(atlas):
        name = event_name(atlas, stop.id, "en")
        screen.page.locator(f'{screen.panel} [data-turn="next"]').click()
        until(
            screen,
            lambda stop=stop, name=name: (
                screen.date() == stop.day and name in str(seen(screen)["panel"])
            ),
            stop.id,
        )
        states.append(seen(screen))
    return states


def test_back_through_every_step_of_the_story_and_forward_again(screen: Kind, real: Atlas):
    screen.open()
    before = entry(screen.page)
    states = follow_story(screen, real)
    assert [state["asked"] for state in states[1:]] == [{"story": s.id} for s in stops_of(real)]
    assert since(screen.page, before) == len(stops_of(real))
    for state in states[-2::-1]:
        screen.page.go_back(wait_until="commit")
        until(screen, lambda state=state: seen(screen) == state, f"back to {state}")
    for state in states[1:]:
        screen.page.go_forward(wait_until="commit")
        until(screen, lambda state=state: seen(screen) == state, f"forward to {state}")


OPENS = {
    f"event={GULISTAN}": ("1813-10-24", "1813"),
    f"story={GULISTAN}": ("1813-10-24", "1813"),
    "story=2020-war": ("2020-11-10", "2020"),
    "date=1813-10-24": ("1813-10-24", "1813"),
    "date=1828-12-31": ("1828-12-31", "1828"),
    "year=1828": ("1828-12-31", "1828"),
    f"year=1920&event={GULISTAN}": ("1920-12-31", "1920"),
    "year=1828&date=1813-10-24": ("1828-12-31", "1828"),
    "place=shusha": ("1699-12-31", "1699"),
    "area=AZ_SHUSHA": ("1699-12-31", "1699"),
    "turkic=1": ("1699-12-31", "1699"),
    "layers=turkic": ("1699-12-31", "1699"),
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
    if "turkic" in asked:
        assert screen.page.locator(screen.outlined).count() == 1


def test_a_day_to_compare_with_opens_the_panel_that_compares(reader: Reader):
    reader.open("?compare=1813")
    told = reader.page.locator(".st-key-lower")
    assert "between 31 December 1699 and 31 December 1813" in told.inner_text()
    assert told.locator("[data-focus=pair-to]").input_value() == "1813"


@pytest.mark.parametrize("asked", [f"event={GULISTAN}", f"story={GULISTAN}", "date=1813-10-24"])
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
    "story=xyz": "xyz",
    "year=9999": "9999",
    "date=1828-99-99": "1828-99-99",
    "turkic=7": "7",
    "layers=turkic,xyz": "turkic,xyz",
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
    "turkic": (lambda screen: screen.turkic(), {"layers": "turkic"}),
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
    box = reader.page.locator(".st-key-lower [data-focus=pair-from]")
    box.fill("24 Ekim 1813")
    reader.page.locator(".st-key-lower [data-focus=pair-to]").fill("1828")
    box.press("Enter")
    reader.page.wait_for_function("location.search.includes('compare=1813-10-24')")
    reader.rest()
    assert since(reader.page, here) == 1
    with reader.answered():
        reader.page.go_back(wait_until="commit")
    assert box.input_value() == ""
