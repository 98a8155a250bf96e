"""A server and a Chromium for all browser tests; a page for the tests of a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import FORCED, Reader, chromium_path
from playwright.sync_api import Browser, Page, sync_playwright
from screens import AppPage, FilePage, Kind
from server import serving

from atlas import Atlas
from exports.registry import Request, render


def pytest_collection_modifyitems(items):
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = chromium_path()
    if path is None:
        if FORCED:
            pytest.fail("ATLAS_BROWSER_TESTS=1, but no Chromium is installed")
        pytest.skip("no Chromium is installed; the browser tests need one")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(chromium, tmp_path_factory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("server") / "server.log") as url:
        yield url


SIZE = {"width": 1440, "height": 1000}


@pytest.fixture(scope="module")
def resting(chromium, address) -> Iterator[Reader]:
    """A reader whose page the tests of one file load anew, one after the other."""
    page = chromium.new_page(viewport=SIZE)
    yield Reader(page, address)
    page.close()


@pytest.fixture
def reader(resting) -> Iterator[Reader]:
    """A reader with a page 1440 by 1000; asks nobody but the server, sees no error."""
    yield resting
    resting.leave()
    _was_well(resting)


@pytest.fixture
def stranger(chromium, address) -> Iterator[Reader]:
    """A reader whose browser has never been here."""
    page = chromium.new_page(viewport=SIZE)
    someone = Reader(page, address)
    yield someone
    page.close()
    _was_well(someone)


@pytest.fixture
def visitor(chromium, served) -> Iterator[Reader]:
    """A reader of the server that the file's own `served` runs."""
    page = chromium.new_page(viewport=SIZE)
    someone = Reader(page, served)
    yield someone
    page.close()
    assert someone.errors == []


@pytest.fixture
def sheet(chromium, file) -> Iterator[Page]:
    """The `file` of a module in a browser without a network; it may ask for nothing but itself."""
    context = chromium.new_context(viewport={"width": 1440, "height": 1000}, offline=True)
    page = context.new_page()
    said, asked = [], []
    page.on("console", lambda one: one.type in ("error", "warning") and said.append(one.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda one: asked.append(one.url.split("#")[0]))
    yield page
    context.close()
    assert said == []
    assert set(asked) <= {file.as_uri()}


def _was_well(someone: Reader) -> None:
    errors, hosts = someone.errors, someone.talk.hosts
    someone.forget()
    assert errors == []
    assert hosts <= {someone.address.removeprefix("http://"), ""}


@pytest.fixture(scope="session")
def whole_file(real: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The single file, as it is handed out."""
    path = tmp_path_factory.mktemp("whole") / "treaty-atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path


@pytest.fixture(params=["app", "file"])
def screen(request: pytest.FixtureRequest) -> Iterator[Kind]:
    """The app, and then the single file without a network."""
    if request.param == "app":
        yield AppPage(request.getfixturevalue("reader"))
        return
    chromium, file = (request.getfixturevalue(name) for name in ("chromium", "whole_file"))
    context = chromium.new_context(viewport={"width": 1440, "height": 1000}, offline=True)
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield FilePage(page, file)
    context.close()
    assert errors == []
