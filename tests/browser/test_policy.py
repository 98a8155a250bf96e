"""The whole page under its Content-Security-Policy: all of it works, and the console is silent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import AT_REST, MAP_FRAME, PATIENCE, RESTED, painted
from elsewhere import Site, other_site
from own_reader import OwnReader
from playwright.sync_api import Page, expect
from server import serving
from takeaways import handout, map_of, saved

from panels.offered import FOUND, PANELS

TEXT = "In 1866 the steamer left Vienna for Budapest. On 12 June 1868 a bridge opened in Zagreb.\n"


class GuardedReader(OwnReader):
    """A reader whose map's frame evaluates no text, not even that of a test's waiting."""

    def rest(self) -> None:
        """Wait until the server has answered and the answer is painted."""
        self._until(self.talk.over)
        self.page.wait_for_selector(AT_REST, state="attached", timeout=PATIENCE)
        painted(self.page)
        self._until(lambda: self.map.evaluate(RESTED))


@pytest.fixture(scope="module")
def friend() -> Iterator[Site]:
    with other_site() as site:
        yield site


@pytest.fixture
def stranger_site() -> Iterator[Site]:
    with other_site() as site:
        yield site


@pytest.fixture(scope="module")
def guarded(chromium, friend, tmp_path_factory) -> Iterator[str]:
    """The address of the page behind its guard; one foreign site may frame the map."""
    log = tmp_path_factory.mktemp("guarded") / "server.log"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TREATY_ATLAS_FRAMERS", friend.address)
        with serving(log, script="dashboard/public.py") as url:
            yield url


@pytest.fixture(scope="module")
def guest(chromium, guarded) -> Iterator[GuardedReader]:
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    yield GuardedReader(page, guarded)
    page.close()


@pytest.fixture
def reader(guest) -> Iterator[GuardedReader]:
    """A reader whose console said nothing from the first to the last."""
    guest.forget()
    yield guest
    assert guest.errors == []
    guest.leave()


@pytest.mark.parametrize("panel", [one for one in PANELS if one != FOUND])
def test_every_panel_is_drawn(reader, panel):
    reader.open(f"?year=1828&place=shusha&panel={panel}")
    assert reader.date() == "1828-12-31"
    reader.page.mouse.wheel(0, 3000)
    if panel == "powers":
        expect(
            reader.page.locator('[data-testid="stVegaLiteChart"] svg path').first
        ).to_be_visible()
    reader.rest()


def test_the_year_moves_and_plays(reader):
    reader.open("?year=1828")
    with reader.answered():
        reader.page.locator('.st-key-year input[type="range"]').focus()
        reader.page.keyboard.press("ArrowRight")
    assert reader.date() == "1829-12-31"


def test_the_story_turns_its_page(reader):
    reader.open("?story=1828-turkmenchay")
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    assert reader.url()["story"] != "1828-turkmenchay"


def test_what_can_be_taken_away_is_saved(reader):
    reader.open("?event=1828-turkmenchay")
    map_of(reader.page)
    assert saved(reader.page, "png")[1].startswith(b"\x89PNG")
    assert b"<svg" in saved(reader.page, "svg")[1]
    assert "<svg" in handout(reader.page)


def test_a_file_of_the_day_is_downloaded(reader):
    reader.open("?year=1828&panel=share")
    with reader.page.expect_download() as download:
        reader.page.locator('[data-testid="stDownloadButton"] button').first.click()
    assert Path(download.value.path()).stat().st_size > 100


def test_an_article_of_the_readers_own_is_uploaded_and_shown(reader, tmp_path):
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    reader.begin()
    with reader.heard():
        reader.page.locator('input[type="file"]').set_input_files(tmp_path / "bridge.txt")
    reader.show()
    assert {"vienna", "budapest", "zagreb"} <= reader.points().keys()


def test_a_script_that_got_into_the_page_does_not_run(guest):
    guest.open("?year=1828")
    guest.page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.hit = 1";
          document.body.append(script);
          const picture = document.createElement("img");
          picture.setAttribute("onerror", "window.hit = 2");
          picture.src = "data:,";
          document.body.append(picture);
          return new Promise((done) => picture.addEventListener("error", done, {once: true}));
        }"""
    )
    assert guest.page.evaluate("window.hit ?? 0") == 0
    assert all("Content Security Policy" in one for one in guest.errors)
    assert guest.errors


class Framed:
    """A page of another site that shows the atlas, or is to show it, in a frame."""

    def __init__(self, page: Page, site: Site, source: str) -> None:
        self.said: list[str] = []
        page.on("console", lambda one: one.type == "error" and self.said.append(one.text))
        page.goto(site.framing(source))
        self.inner = page.frame_locator("iframe")


@pytest.fixture
def foreign(chromium) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


def test_the_map_stands_in_the_frame_of_a_site_that_is_named(foreign, guarded, friend):
    framed = Framed(foreign, friend, f"{guarded}/?embed=true&year=1828")
    picture = framed.inner.frame_locator(MAP_FRAME).locator('html[data-rested="true"]')
    expect(picture).to_be_attached(timeout=PATIENCE)
    assert framed.said == []


def test_the_map_stands_in_the_frame_of_no_other(foreign, guarded, stranger_site):
    refused(Framed(foreign, stranger_site, f"{guarded}/?embed=true&year=1828"))


def test_the_whole_page_stands_in_no_foreign_frame(foreign, guarded, friend):
    refused(Framed(foreign, friend, f"{guarded}/?year=1828"))


def refused(framed: Framed) -> None:
    """The browser showed nothing of the atlas in the frame, and said by which directive."""
    expect(framed.inner.locator('[data-testid="stApp"]')).not_to_be_attached()
    assert any("frame-ancestors" in one for one in framed.said)
