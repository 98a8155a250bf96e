"""A server and a Chromium for all browser tests; a fresh page for each."""

from collections.abc import Iterator

import pytest
from chromium import FORCED, Reader, chromium_path, serving
from playwright.sync_api import Browser, sync_playwright


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


@pytest.fixture
def reader(chromium, address) -> Iterator[Reader]:
    """A reader with a fresh page, 1440 by 1000; asks nobody but the server, sees no error."""
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    someone = Reader(page, address)
    yield someone
    page.close()
    assert someone.errors == []
    assert someone.hosts <= {address.removeprefix("http://"), ""}
