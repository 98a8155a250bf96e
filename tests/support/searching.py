"""The field that finds, in the app and in the single file: type, read what is offered, choose."""

from playwright.sync_api import Locator, Page


def field(page: Page) -> Locator:
    """The field itself."""
    return page.locator(".ta-find-field")


def offers(page: Page) -> Locator:
    """The lines of the list."""
    return page.locator(".ta-found [role=option]")


def type_in(page: Page, typed: str) -> Locator:
    """Type a text and wait for what it brings; returns the lines of the list."""
    field(page).fill(typed)
    page.locator(".ta-found:visible").wait_for()
    return offers(page)


def choose(page: Page, typed: str, kind: str) -> None:
    """Type a text and press the first line of a kind: place, event, holder, area, passage, day."""
    type_in(page, typed)
    page.locator(f".ta-found .ta-find-{kind}").first.click()
