"""A reader who brings an article of their own."""

from __future__ import annotations

from pathlib import Path

from chromium import AT_REST, MAP_FRAME, Reader, painted
from playwright.sync_api import Locator, expect

INDEXED = 180_000  # ms; the first of all waits for the index of the world's places
CARD = ".ta-own-card"


class OwnReader(Reader):
    """Pastes a text, looks at its marks and corrects them."""

    def begin(self, query: str = "") -> OwnReader:
        """Open the page of one's own article."""
        self.talk.begin()
        self.page.goto(f"{self.address}/?atlas=own{query}")
        expect(self.page.locator(".st-key-own-show button")).to_be_visible(timeout=INDEXED)
        self.settle()
        return self

    def paste(self, text: str) -> OwnReader:
        """Paste a text and leave the field."""
        field = self.page.locator(".st-key-own-pasted textarea")
        field.fill(text)
        with self.heard():
            field.press("Control+Enter")
        return self

    def show(self) -> OwnReader:
        """Press the button and wait for the marks and the points."""
        self.page.locator(".st-key-own-show button").click()
        return self.shown()

    def shown(self) -> OwnReader:
        """Wait until the marks and the map are there."""
        expect(self.page.locator(".ta-own-mark").first).to_be_visible(timeout=INDEXED)
        self.page.wait_for_function(
            f"""() => {{
                const inside = document.querySelector('{MAP_FRAME}')?.contentDocument;
                const {{ ready, rested }} = inside?.documentElement?.dataset ?? {{}};
                return ready === "true" && rested === "true" && inside.querySelector(".place");
            }}""",
            timeout=INDEXED,
        )
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until the server has answered and the answer is painted."""
        self._until(self.talk.over)
        self.page.wait_for_selector(AT_REST, state="attached")
        painted(self.page)

    def heard(self):
        """Do something that the page tells the server; wait for the answer."""
        return _Heard(self)

    def marks(self, words: str = "") -> Locator:
        """The marks, or those of some words."""
        found = self.page.locator(".ta-own-mark")
        return found.filter(has_text=words) if words else found

    def states(self, words: str) -> list[str]:
        """How each mark of the words stands: sure, look, decided or pointless."""
        names = self.marks(words).evaluate_all("all => all.map((one) => one.className)")
        known = ("sure", "look", "decided", "pointless")
        return [next(state for state in known if f"ta-own-{state}" in name) for name in names]

    def press(self, mark: Locator) -> Locator:
        """Press a mark; its card."""
        with self.heard():
            mark.click()
        card = self.page.locator(CARD)
        expect(card).to_be_visible()
        return card

    def points(self) -> dict[str, bool]:
        """The places on the map, and whether each is drawn as in doubt."""
        return self.map.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll(".place")].map((one) => (
                [one.dataset.place, one.classList.contains("doubted")])))"""
        )

    def tab(self, name: str) -> None:
        """Open a panel below the map."""
        with self.heard():
            self.page.locator(f'.st-key-panel [data-focus="{name}"]').click()

    def take(self, key: str, folder: Path) -> Path:
        """Take a file of the panel of downloads; where it is kept."""
        with self.page.expect_download(timeout=INDEXED) as waiting:
            self.page.locator(f".st-key-download-{key} button").click()
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        return path


class _Heard:
    def __init__(self, reader: OwnReader) -> None:
        self.reader = reader

    def __enter__(self) -> None:
        self.before = self.reader.talk.wished

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self.reader._until(lambda: self.reader.talk.wished > self.before)
            self.reader.settle()
