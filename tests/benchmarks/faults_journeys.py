"""Readers' ways through the page: what each asks for, and how it is seen that all of it works."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from agreeing import AGREE, SLIDER, seen, settled
from chromium import MAP_FRAME
from faults_found import QUERY
from playwright.sync_api import Error, Page, expect

PATIENCE = 40.0  # seconds; each step of a reader's
TEXT = "In 1866 the steamer left Vienna for Budapest. On 12 June 1868 a bridge was built in Zagreb."
# What stands in the page, by the names that Streamlit and the atlas give to their parts.
PARTS = """() => [...new Set([...document.querySelectorAll("[data-testid], [class*=st-key-]")]
  .flatMap((one) => [one.dataset.testid ?? "", ...one.classList])
  .filter((name) => /^(st-key-|st[A-Z])/.test(name) && !name.includes("EmbeddingId")))]"""


@dataclass(frozen=True)
class Journey:
    """A reader who opens an address and goes on from there."""

    name: str
    query: str
    stands: Callable[[Page], bool]
    goes_on: Callable[[Page], None]


def _is_there(page: Page) -> bool:
    return bool(page.evaluate(AGREE, "1830"))


def _picks_and_moves(page: Page) -> None:
    page.frame_locator(MAP_FRAME).locator('.place[data-place="baku"]').click()
    _until(page, lambda: seen(page).get("place") == "baku")
    page.locator(SLIDER).press("ArrowRight")
    assert settled(page, PATIENCE, "1831") is not None


def _form_is_there(page: Page) -> bool:
    at_rest = page.locator('.stApp[data-test-script-state="notRunning"]').count()
    return bool(at_rest and page.locator(".st-key-own-show button").count())


def _brings_an_article(page: Page) -> None:
    field = page.locator(".st-key-own-pasted textarea")
    field.fill(TEXT)
    field.press("Control+Enter")
    page.locator(".st-key-own-show button").click()
    expect(page.locator(".ta-own-mark").first).to_be_visible(timeout=PATIENCE * 1000)
    _until(page, lambda: seen(page).get("map", ""))


def _until(page: Page, sign: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not sign():
        assert time.monotonic() < end
        page.wait_for_timeout(100)


JOURNEYS = (
    Journey("the atlas", QUERY, _is_there, _picks_and_moves),
    Journey("who holds what", f"{QUERY}&panel=table", _is_there, _picks_and_moves),
    Journey("powers through time", f"{QUERY}&panel=powers", _is_there, _picks_and_moves),
    Journey("comparing", f"{QUERY}&panel=compare&compare=1900", _is_there, _picks_and_moves),
    Journey("downloads", f"{QUERY}&panel=share", _is_there, _picks_and_moves),
    Journey("in Turkish", f"{QUERY}&lang=tr", _is_there, _picks_and_moves),
    Journey("an article of one's own", "?atlas=own", _form_is_there, _brings_an_article),
)


def parts(page: Page) -> set[str]:
    """The parts that stand in the page."""
    try:
        return set(page.evaluate(PARTS))
    except Error:  # it is being left
        return set()
