"""The map alone in a frame of another site's page, at several sizes."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlparse

import pytest
from chromium import MAP, PATIENCE, RESTED
from playwright.sync_api import Browser, Frame, Page, expect

from exports.registry import Request, render

SIZES = [(360, 300), (600, 400), (760, 500), (1200, 800)]


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[tuple[str, Path]]:
    """Another site: its address, and the folder of its pages."""
    folder = tmp_path_factory.mktemp("site")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}", folder
    server.shutdown()
    server.server_close()


class Guest:
    """A reader of another site's page, in which the map stands in a frame."""

    def __init__(self, chromium: Browser, size: tuple[int, int], **wishes) -> None:
        width, height = size
        self.size = size
        view = {"width": width + 80, "height": height + 80}
        self.page: Page = chromium.new_page(viewport=view, **wishes)
        self.hosts: set[str] = set()
        self.errors: list[str] = []
        self.page.on("request", lambda one: self.hosts.add(urlparse(one.url).hostname or ""))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def open(self, site: tuple[str, Path], source: str) -> "Guest":
        """Open a page of the site that frames an address."""
        width, height = self.size
        address, folder = site
        look = f'width="{width}" height="{height}" style="border:0"'
        frame = f'<iframe src="{source}" {look}></iframe>'
        (folder / "page.html").write_text(f"<!doctype html><p>A page.</p>{frame}", "utf-8")
        self.page.goto(f"{address}/page.html")
        return self

    def frame(self, part: str) -> Frame:
        """The frame whose address has a part, once it is there."""
        self.page.wait_for_function("document.querySelector('iframe')")
        for _ in range(PATIENCE // 50):
            found = [one for one in self.page.frames if part in one.url]
            if found:
                return found[0]
            self.page.wait_for_timeout(50)
        raise TimeoutError(part)

    def rest(self) -> tuple[Frame, Frame]:
        """Wait until the map rests; the atlas's own frame and that of its map."""
        inner = self.frame(MAP)
        inner.wait_for_function(RESTED, timeout=PATIENCE)
        return self.frame("embed=true"), inner


@pytest.fixture
def guest(request, chromium) -> Iterator[Guest]:
    someone = Guest(chromium, request.param)
    yield someone
    someone.page.close()
    assert someone.errors == []
    assert someone.hosts <= {"127.0.0.1", "localhost", ""}


def box(frame: Frame, selector: str) -> dict:
    return frame.locator(selector).first.evaluate("(one) => one.getBoundingClientRect().toJSON()")


@pytest.mark.parametrize("guest", SIZES, indirect=True, ids=str)
@pytest.mark.parametrize("fixed", ["", "&fixed=on"], ids=["moved", "fixed"])
def test_the_map_fills_the_frame_and_nothing_scrolls(guest, site, address, fixed):
    outer, inner = guest.open(site, f"{address}/?embed=true&year=1828{fixed}").rest()
    width, height = guest.size
    picture, foot = box(outer, 'iframe[src*="streamlit_folium"]'), box(outer, ".ta-foot")
    assert (picture["left"], picture["width"]) == (0, width)
    assert picture["height"] >= height * (0.5 if height < 400 else 0.55)
    assert picture["bottom"] <= foot["top"]
    assert foot["bottom"] <= height
    scrolls = outer.evaluate(
        """[document.documentElement, document.querySelector(".stMain")].map((one) =>
          [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight])"""
    )
    assert scrolls == [[0, 0], [0, 0]]
    assert inner.evaluate("document.documentElement.dataset.date") == "1828-12-31"
    assert inner.evaluate("atlas.labels().length") > 0
    for part in (".st-key-header", ".st-key-lower", ".st-key-reading"):
        assert not outer.locator(part).is_visible(), part


@pytest.mark.parametrize("guest", [(600, 400)], indirect=True)
def test_the_year_can_be_moved_and_the_link_follows(guest, site, address):
    outer, inner = guest.open(site, f"{address}/?embed=true&year=1828&lang=tr").rest()
    outer.locator('.st-key-year input[type="range"]').focus()
    guest.page.keyboard.press("ArrowRight")
    inner.wait_for_function("document.documentElement.dataset.date === '1829-12-31'")
    link = outer.locator(".ta-foot a")
    expect(link).to_have_attribute("href", f"{address}/?year=1829&lang=tr", timeout=PATIENCE)
    expect(link).to_have_attribute("target", "_blank")
    assert "embed=true" in outer.url


@pytest.mark.parametrize("guest", [(600, 400)], indirect=True)
def test_a_fixed_day_has_no_slider_and_stays_when_something_is_chosen(guest, site, address):
    source = f"{address}/?embed=true&date=1813-10-24&event=1813-gulistan&fixed=on"
    outer, inner = guest.open(site, source).rest()
    assert not outer.locator(".st-key-year").is_visible()
    assert not outer.locator(".timeline button.play").is_visible()
    detail = {"kind": "event", "id": "1828-turkmenchay", "day": "1828-02-22", "n": 1}
    inner.evaluate(
        "(detail) => document.dispatchEvent(new CustomEvent('atlas:pick', { detail }))", detail
    )
    link = outer.locator(".ta-foot a")
    expect(link).to_have_attribute("href", re.compile("event=1828-turkmenchay"), timeout=PATIENCE)
    assert inner.evaluate("document.documentElement.dataset.date") == "1813-10-24"


@pytest.mark.parametrize("guest", [(600, 400)], indirect=True)
def test_the_single_file_can_be_framed_too(guest, site, real):
    (site[1] / "atlas.html").write_bytes(render(real, "html", Request()))
    guest.open(site, "atlas.html#embed=true&year=1828&fixed=on")
    frame = guest.frame("embed=true")
    expect(frame.locator("html")).to_have_attribute("data-rested", "true", timeout=PATIENCE)
    picture, foot = box(frame, "#map"), box(frame, ".ta-foot")
    assert (picture["left"], picture["width"]) == (0, 600)
    assert picture["height"] >= 220
    assert foot["bottom"] <= 400
    assert frame.evaluate("document.documentElement.scrollHeight") <= 400
    for part in (".page-head", "#year", "#reading", "#tabs", "#lower"):
        assert not frame.locator(part).is_visible(), part
    whole = frame.locator(".ta-foot a").get_attribute("href")
    assert whole == f"{site[0]}/atlas.html#year=1828"
