"""Each file that the page asks for, failing in turn: whether the page does without, or says so."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlparse

from agreeing import seen
from faults_found import PUBLIC, Stand, counted, press_line, standing
from faults_journeys import JOURNEYS, PATIENCE, Journey, parts
from faults_kinds import Tried, ways_of
from playwright.sync_api import Error, Page, Route

LATEST = 100.0  # seconds until the last of the page's own patience is over
STARTED = 6.0  # seconds that Streamlit has to start
LASTS = 1.0  # seconds that a whole page must last
SAID = 5.0  # and a line, which goes by itself where the page loads itself again
# A reader who waits for a minute and a half sees what the first sight says then.
BRING_FORWARD = """() => {
  if (document.querySelector(".stApp")) return;
  const late = document.getAnimations().filter((one) => one.animationName?.endsWith("-late"));
  for (const one of late) one.finish();
}"""
SAYS_LATE = """() => {
  const late = document.querySelector("#first-sight .late");
  return late?.checkVisibility({ visibilityProperty: true }) ? late.innerText : "";
}"""


@dataclass
class Failing:
    """A file that fails in a way: for good, or the first time only."""

    path: str
    way: str
    on: bool = True
    times: int = 0

    def begin(self, page: Page) -> None:
        """Let it fail from now on."""
        page.route(lambda url: urlparse(url).path == self.path, self._answer)

    def _answer(self, route: Route) -> None:
        self.times += 1
        if not self.on or (self.way == "404 once" and self.times > 1):
            route.continue_()
        elif self.way == "torn":
            route.abort("connectionreset")
        else:
            route.fulfill(status=404)


@dataclass(frozen=True)
class Trial:
    """A reader on a journey without a file; `whole` are the parts that stand when all is well."""

    journey: Journey
    whole: set[str]

    def outcome(self, stand: Stand, failing: Failing) -> str:
        """What became of the page."""
        page = stand.empty()
        loads = counted(page, "domcontentloaded")
        failing.begin(page)
        try:
            page.goto(f"{stand.line.address}/{self.journey.query}", wait_until="commit")
            return self._watched(page, failing, loads)
        except (AssertionError, Error) as error:
            return f"nothing: {str(error).splitlines()[:1]} {seen(page)}"
        finally:
            page.close()

    def _watched(self, page: Page, failing: Failing, loads: list[object]) -> str:
        said = self._wait(page)
        if said is None:
            return f"nothing: {seen(page)}, lacking {sorted(self.whole - parts(page))}"
        if not said:
            self.journey.goes_on(page)
            again = len(loads) - 1
            return f"loaded again {again} times, then whole" if again else "whole"
        failing.on = False
        press_line(page)
        end = time.monotonic() + PATIENCE
        while not self._is_whole(page):
            if time.monotonic() > end:
                return f"nothing: the button of “{said}” does not mend it: {seen(page)}"
            page.wait_for_timeout(100)
        self.journey.goes_on(page)
        return f"“{said}”, mended by its button"

    def _is_whole(self, page: Page) -> bool:
        try:
            return self.journey.stands(page) and self.whole <= parts(page)
        except Error:  # the document was left meanwhile
            return False

    def _wait(self, page: Page) -> str | None:
        """The line that is said, "" when all is there to stay; None where neither comes."""
        begun = time.monotonic()
        since: tuple[str | None, float] = (None, begun)
        while time.monotonic() - begun < LATEST:
            now = said(page) or ("" if self._is_whole(page) else None)
            if now != since[0]:
                since = (now, time.monotonic())
            elif now is not None and time.monotonic() - since[1] > (SAID if now else LASTS):
                return now
            if time.monotonic() - begun > STARTED:
                with suppress(Error):  # the document was left meanwhile
                    page.evaluate(BRING_FORWARD)
            page.wait_for_timeout(100)
        return None


def said(page: Page) -> str:
    """The line that says what to do, wherever it stands; "" where none does."""
    try:
        shown = seen(page)
        words = shown.get("said") or shown.get("missed") or page.evaluate(SAYS_LATE)
        return " ".join(str(words).split())
    except Error:  # the document was left meanwhile
        return ""


def files(first: int) -> Iterator[Tried]:
    """What happened without each file, in each way; of Streamlit's first scripts, so many files."""
    known: set[str] = set()
    with standing(PUBLIC) as stand:
        for journey in JOURNEYS:
            whole, asked = _sound(stand, journey)
            for path, kind, ways in ways_of([path for path in asked if path not in known], first):
                for way in ways:
                    found = Trial(journey, whole).outcome(stand, Failing(path, way))
                    yield Tried(path, kind, way, found)
            known |= set(asked)


def _sound(stand: Stand, journey: Journey) -> tuple[set[str], list[str]]:
    """The parts of a page that lacks nothing, and the files it asked for."""
    asked: dict[str, None] = {}
    page = stand.empty()
    page.on("request", lambda one: asked.setdefault(urlparse(one.url).path) and None)
    page.goto(f"{stand.line.address}/{journey.query}")
    end = time.monotonic() + PATIENCE
    while not journey.stands(page):
        assert time.monotonic() < end, f"{journey.name} does not come up"
        page.wait_for_timeout(200)
    page.wait_for_timeout(3000)  # what comes when the map stands already
    whole = parts(page)
    journey.goes_on(page)
    page.wait_for_timeout(1000)
    page.close()
    return whole, [path for path in asked if path.startswith("/") and path.rsplit("/", 1)[1]]
