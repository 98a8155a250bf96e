"""A line that breaks and files that do not come: the page goes on, or says what to do."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from urllib.parse import urlparse

import pytest
from agreeing import AGREE, READY, SLIDER, opened
from chromium import AT_REST, MAP_FRAME, PATIENCE
from conversation import Conversation
from faulty import Line, line_to
from own_reader import OwnReader
from playwright.sync_api import APIResponse, Page, Route, expect
from server import serving

CONNECTED = '[data-test-connection-state="CONNECTED"]'
# The page's own waits are shorter: what is tried ever later is given up soon. Those for an answer,
# Streamlit's, are longer and stay.
HASTY = """(() => {
  const later = window.setTimeout;
  window.setTimeout = (work, wait, ...more) =>
    later(work, wait >= 1000 && wait < 10_000 ? wait / 20 : wait, ...more);
})()"""
HURRIED = pytest.mark.usefixtures("hasty")
SAID = ".ta-line"
MISSED = ".missed"


@pytest.fixture(scope="module")
def line(address) -> Iterator[Line]:
    """The line to the server of all browser tests."""
    with line_to(urlparse(address).port) as one:
        yield one


@pytest.fixture
def page(chromium, line) -> Iterator[Page]:
    """A page that has loaded nothing yet."""
    line.mend()
    made = chromium.new_page(viewport={"width": 1440, "height": 1000})
    made.set_default_timeout(PATIENCE)
    yield made
    made.close()


@pytest.fixture
def hasty(page) -> None:
    """The page loses patience soon."""
    page.add_init_script(HASTY)


def failing(page: Page, part: str, times: float, within: Callable[[Page, Route], bool]) -> Counter:
    """Let an address that has `part` in it fail so many times; counts how often it was asked."""
    asked: Counter = Counter()

    def answer(route: Route) -> None:
        if not within(page, route):
            route.continue_()
            return
        asked[part] += 1
        route.fulfill(status=404) if asked[part] <= times else route.continue_()

    page.route(lambda url: part in url, answer)
    return asked


def in_frame(page: Page, route: Route) -> bool:
    return route.request.frame != page.main_frame


def anywhere(_: Page, __: Route) -> bool:
    return True


def test_slider_map_and_address_agree_after_a_line_that_was_cut_at_every_step(line, page):
    opened(page, line.address)
    for turn in range(4):
        page.wait_for_selector(CONNECTED)
        page.locator(SLIDER).press("ArrowLeft" if turn % 3 else "ArrowRight")
        line.cut()
    page.wait_for_function(AGREE)


@HURRIED
def test_a_lost_line_is_said_in_the_readers_language_until_it_is_back(line, page):
    asked = failing(page, "st_folium/index.html", 0, in_frame)
    opened(page, line.address, "?year=1830&lang=tr")
    line.shut()
    expect(page.locator(SAID)).to_contain_text("Sunucuyla bağlantı koptu", timeout=PATIENCE)
    expect(page.locator(f"{SAID} button")).to_have_text("Yeniden dene")
    expect(page.get_by_test_id("stDialog")).not_to_be_visible()
    line.mend()
    expect(page.locator(SAID)).to_have_count(0, timeout=PATIENCE)
    page.wait_for_function(AGREE, arg="1830")
    assert asked.total() == 1  # the map stayed


@HURRIED
def test_the_button_loads_the_same_address_and_only_when_somebody_answers(line, page):
    opened(page, line.address)
    page.evaluate("window.before = true")
    line.shut()
    page.locator(f"{SAID} button").click()
    expect(page.locator(SLIDER)).to_have_value("1830")
    assert page.evaluate("window.before")
    with page.expect_navigation():
        line.mend()
        page.evaluate(f"document.querySelector('{SAID} button')?.click()")
    page.wait_for_function(AGREE, arg="1830")


@HURRIED
def test_a_part_that_is_missing_is_still_said_after_a_break(line, page):
    opened(page, line.address)
    page.evaluate("dispatchEvent(new Event('atlas:missing'))")
    line.shut()
    page.wait_for_selector(f".stApp:not({CONNECTED})")
    line.mend()
    page.wait_for_function(AGREE.replace("!seen.said", "true"))
    expect(page.locator(SAID)).to_contain_text("could not be loaded")


@HURRIED
def test_a_page_that_lost_a_part_in_a_cut_loads_itself_again(line, page):
    opened(page, line.address)
    line.shut()
    page.wait_for_selector(f".stApp:not({CONNECTED})")
    page.evaluate("document.querySelector('.st-key-year').remove()")
    with page.expect_navigation():
        line.mend()
    page.wait_for_function(AGREE, arg="1830")


@HURRIED
def test_a_page_whose_map_came_up_in_a_break_loads_itself_again(line, page):
    held: list[tuple[Route, APIResponse]] = []
    page.route("**/ComponentInstance*", lambda route: held.append((route, route.fetch())))
    page.goto(f"{line.address}/?year=1830")
    page.wait_for_selector(AT_REST, state="attached")
    page.wait_for_selector(SLIDER)
    line.shut()
    page.wait_for_selector(f".stApp:not({CONNECTED})")
    for route, answer in held:
        route.fulfill(response=answer)
    page.unroute_all()
    page.get_by_text("not connected to a server").first.wait_for()
    with page.expect_navigation():
        line.mend()
    page.wait_for_function(AGREE, arg="1830")


@HURRIED
def test_a_page_that_streamlit_has_let_fall_loads_itself_again(line, page):
    opened(page, line.address)
    with page.expect_navigation():
        page.evaluate("document.querySelector('#root').replaceChildren()")
    page.wait_for_function(AGREE, arg="1830")


@HURRIED
def test_a_page_that_streamlit_has_given_up_loads_itself_again_when_the_server_answers(line, page):
    opened(page, line.address)
    refused = failing(page, "_stcore/health", 1, anywhere)
    with page.expect_navigation():
        page.evaluate(
            "document.querySelector('.stApp').dataset.testConnectionState = 'DISCONNECTED_FOREVER'"
        )
    assert refused["_stcore/health"] >= 2
    page.wait_for_function(AGREE, arg="1830")


@pytest.mark.parametrize("part", ["static/map-", "static/bundle-", "st_folium/index.html"])
@HURRIED
def test_a_map_comes_although_a_file_of_it_failed_once(line, page, part):
    asked = failing(page, part, 1, in_frame)
    opened(page, line.address)
    assert asked[part] >= 2


@HURRIED
def test_a_map_comes_although_the_line_was_torn_while_its_page_was_asked_for(line, page):
    torn = Counter()

    def tear(route: Route) -> None:
        torn["index"] += 1
        route.abort("connectionreset") if torn["index"] <= 2 else route.continue_()

    page.route("**/*st_folium/index.html*", tear)
    opened(page, line.address)
    assert torn["index"] == 3


@HURRIED
def test_a_map_that_does_not_come_says_so_and_tries_again_when_asked(line, page):
    failing(page, "static/bundle-", 4, in_frame)
    page.goto(f"{line.address}/?year=1830&lang=az")
    missed = page.frame_locator(MAP_FRAME).locator(MISSED)
    expect(missed).to_contain_text("Xəritə yüklənmədi.", timeout=2 * PATIENCE)
    missed.get_by_role("button").click()
    page.wait_for_function(READY)


@HURRIED
def test_a_map_whose_page_does_not_come_is_told_over_the_page(line, page):
    failing(page, "st_folium/index.html", float("inf"), in_frame)
    page.goto(f"{line.address}/?year=1830")
    expect(page.locator(SAID)).to_contain_text("could not be loaded", timeout=PATIENCE)
    expect(page.get_by_test_id("stSkeleton").first).to_be_hidden()
    page.unroute_all()
    page.locator(f"{SAID} button").click()
    page.wait_for_function(READY)


@HURRIED
def test_the_page_comes_although_its_code_failed_twice(line, page):
    asked = failing(page, "static/page-", 2, anywhere)
    opened(page, line.address)
    assert asked["static/page-"] > 2


@HURRIED
def test_the_page_comes_although_a_script_of_streamlit_failed_once(line, page):
    asked = failing(page, "static/js/Slider.", 1, anywhere)
    opened(page, line.address)
    page.wait_for_function(AGREE, arg="1830")
    assert asked.total() == 2


@HURRIED
def test_a_script_of_streamlit_that_never_comes_is_said_with_a_button(line, page):
    asked = failing(page, "static/js/ComponentInstance.", float("inf"), anywhere)
    page.goto(f"{line.address}/?year=1830")
    while asked.total() < 4:  # three times the page loads itself again
        page.wait_for_timeout(50)  # lets the requests in
    expect(page.locator(SAID)).to_contain_text("could not be loaded", timeout=PATIENCE)
    page.unroute_all()
    page.locator(f"{SAID} button").click()
    page.wait_for_function(AGREE, arg="1830")


@HURRIED
def test_a_page_whose_code_does_not_come_says_so_with_a_button(line, page):
    failing(page, "static/page-", float("inf"), anywhere)
    page.goto(f"{line.address}/?year=1830")
    expect(page.locator(SAID)).to_contain_text(
        "A part of the page could not be loaded.", timeout=2 * PATIENCE
    )
    page.unroute_all()
    with page.expect_navigation():
        page.locator(f"{SAID} button").click()
    page.wait_for_function(AGREE, arg="1830")


@pytest.fixture(scope="module")
def second(chromium, tmp_path_factory) -> Iterator[str]:
    """The address of another server: one that was started after the first was killed."""
    with serving(tmp_path_factory.mktemp("second") / "server.log") as url:
        chromium.new_page().goto(url)  # it reads the atlas for its first reader
        yield url


def killed(line: Line, second: str) -> None:
    """The server is gone, and another one is there."""
    line.shut()
    line.target = urlparse(second).port


def test_a_page_at_rest_follows_its_reader_when_its_server_was_killed(address, second, page):
    talk = Conversation(page)
    with line_to(urlparse(address).port) as line:
        opened(page, line.address)
        killed(line, second)
        page.wait_for_selector(f".stApp:not({CONNECTED})")
        talk.begin()
        line.mend()
        end = time.monotonic() + PATIENCE / 1000
        while not (talk.begun and talk.over()):  # the server runs the page, which it has not seen
            assert time.monotonic() < end
            page.wait_for_timeout(10)  # lets the messages in
        page.locator(SLIDER).press("ArrowRight")
        page.wait_for_function(AGREE, arg="1831")


def test_a_move_that_a_killed_server_did_not_hear_is_told_to_the_next(address, second, page):
    with line_to(urlparse(address).port) as line:
        opened(page, line.address)
        line.hold()
        page.locator(SLIDER).press("ArrowRight")
        killed(line, second)
        page.wait_for_selector(f".stApp:not({CONNECTED})")
        line.mend()
        page.wait_for_function(AGREE, arg="1831")


def test_a_page_that_was_moved_before_its_server_was_killed_goes_on(address, second, page):
    with line_to(urlparse(address).port) as line:
        opened(page, line.address)
        page.locator(SLIDER).press("ArrowRight")
        page.wait_for_function(AGREE, arg="1831")
        killed(line, second)
        page.wait_for_selector(f".stApp:not({CONNECTED})")
        line.mend()
        page.wait_for_selector(CONNECTED)
        page.locator(SLIDER).press("ArrowRight")
        page.wait_for_function(AGREE, arg="1832")


def test_an_article_that_a_killed_server_took_along_is_asked_for_again(address, second, page):
    with line_to(urlparse(address).port) as line:
        OwnReader(page, line.address).begin().paste("In 1866 the steamer left Vienna.").show()
        killed(line, second)
        page.wait_for_selector(f".stApp:not({CONNECTED})")
        line.mend()
        expect(page.locator(SAID)).to_contain_text("no longer has your article", timeout=PATIENCE)
        expect(page.locator(".st-key-own-show button")).to_be_visible()
        page.locator(f"{SAID} button").click()
        expect(page.locator(SAID)).to_have_count(0)
