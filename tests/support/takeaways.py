"""What a reader takes away of the map, asked for and read as others would read it."""

from __future__ import annotations

import base64
import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

from chromium import MAP_FRAME, RESTED
from playwright.sync_api import Browser, ElementHandle, Frame, Page

SVG = "{http://www.w3.org/2000/svg}"
ASK = "what => document.dispatchEvent(new CustomEvent('atlas:asked', {detail: {what}}))"
SHEET = "iframe.ta-handout[data-ready]"
WRITTEN = f"document.querySelector('{SHEET}').contentDocument.documentElement.outerHTML"


def map_of(page: Page) -> Page | Frame:
    """The document the map is in: a frame of the app, the file itself; at rest."""
    frame: ElementHandle | None = page.query_selector(MAP_FRAME)
    inside = (frame and frame.content_frame()) or page
    for _ in range(200):
        if inside.evaluate(RESTED):
            return inside
        page.wait_for_timeout(50)
    raise AssertionError("the map does not come to rest")


def ask(page: Page, what: str) -> None:
    page.evaluate(ASK, what)


def saved(page: Page, what: str) -> tuple[str, bytes]:
    """The name and the content of what is saved when it is asked for."""
    with page.expect_download() as download:
        ask(page, what)
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def drawing(text: str | bytes) -> ElementTree.Element:
    """An SVG as a parser of XML reads it that knows nothing of browsers."""
    return ElementTree.fromstring(text)


def group(root: ElementTree.Element, name: str) -> ElementTree.Element:
    found = root.find(f".//{SVG}g[@id='{name}']")
    assert found is not None, name
    return found


def texts(root: ElementTree.Element) -> list[str]:
    return [node.text or "" for node in root.iter(f"{SVG}text")]


def said(root: ElementTree.Element) -> str:
    """All that is written in a drawing, in one line."""
    return " ".join(texts(root))


def dots(page: Page, png: bytes, spots: list[tuple[int, int]]) -> dict[str, object]:
    """The size of a PNG, and the colours at some of its dots, as the browser reads them."""
    return page.evaluate(
        """async ([data, spots]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const ctx = canvas.getContext("2d");
          ctx.drawImage(image, 0, 0);
          const colours = spots.map(([x, y]) => "#" + [...ctx.getImageData(x, y, 1, 1).data]
            .slice(0, 3).map((one) => one.toString(16).padStart(2, "0")).join(""));
          return {size: [canvas.width, canvas.height], colours};
        }""",
        [base64.b64encode(png).decode(), spots],
    )


def handout(page: Page) -> str:
    """The sheet that is printed when a handout is asked for."""
    ask(page, "handout")
    page.wait_for_selector(SHEET, state="attached")
    return page.evaluate(WRITTEN)


def sheets(pdf: bytes) -> int:
    """How many sheets a PDF of Chromium has: it keeps its page objects uncompressed."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def blank_sheets(pdf: bytes) -> int:
    """How many sheets have nothing written or drawn on them."""
    contents = re.findall(rb"/Contents (\d+) 0 R", pdf)
    assert contents, "no content is named"
    return sum(not _draws(pdf, number) for number in contents)


def _draws(pdf: bytes, number: bytes) -> bool:
    """Whether a content of a PDF shows text or paints an image or a path."""
    found = re.search(rb"\n%s 0 obj\b.*?stream\r?\n(.*?)\r?\nendstream" % number, pdf, re.DOTALL)
    assert found
    # The last byte of a stream may be a line end itself: what is whole before it is enough.
    text = zlib.decompressobj().decompress(found[1])
    return bool(re.search(rb"\b(?:Tj|TJ|Do)\b", text))


def printed(chromium: Browser, page: Page, text: str) -> bytes:
    """A sheet printed from where the page is: its fonts are the page's."""
    paper = chromium.new_page()
    try:
        if page.url.startswith("http"):
            paper.goto(f"{page.url.split('?')[0]}_stcore/health")  # no script runs there
        paper.set_content(text)
        paper.evaluate("document.fonts.ready.then(() => true)")
        return paper.pdf(prefer_css_page_size=True)
    finally:
        paper.close()
