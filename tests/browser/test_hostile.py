"""An atlas full of payloads in a real browser: nothing runs, nobody else is asked, text is text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from chromium import Reader, open_sheet, painted
from markdown_page import KINDS
from own_reader import OwnReader
from playwright.sync_api import Page, TimeoutError, expect
from searching import field, type_in
from server import serving
from takeaways import drawing, handout, map_of, texts
from tinyfolder import TINY, copied

from atlas import load
from atlas.legible import SIGN, legible
from exports.registry import Request, render
from hostile import ELSEWHERE, PAYLOADS, PICTURE, make_hostile

PANELS = ("article", "claims", "year", "table", "powers", "compare", "share", "about")
THINGS = ("place=midtown", "area=T_PORT", "event=1745-peace", "event=1810-visit")
SCRIPT = PAYLOADS[0]
HIT = "typeof globalThis.hit"
FOLDS = "for (const one of document.querySelectorAll('details')) one.open = true"
# What Markdown makes of a text, in what Streamlit draws.
DRAWN = ':is([data-testid="stMarkdownContainer"], [data-testid="stCaptionContainer"])'
MADE = f"{DRAWN} :is(img, a, strong, em, del, code, h1, .katex, iframe)"
DATE = "document.documentElement.dataset.date"
OPENING = "1720-12-31"
TRIES = 8
INHERITED = (
    "lang=__proto__",
    "lang=constructor&view=toString&panel=hasOwnProperty&story=valueOf&place=isPrototypeOf",
    "layers=__proto__&league=constructor&atlas=toString&year=valueOf&__proto__=on&constructor=1",
)


@pytest.fixture(scope="module")
def hostile_folder(tmp_path_factory) -> Path:
    """The tiny atlas with payloads in every text of every file."""
    return make_hostile(copied(tmp_path_factory.mktemp("hostile") / "atlas"))


@pytest.fixture(scope="module")
def served(hostile_folder, tmp_path_factory) -> Iterator[str]:
    """The hostile atlas first, and the tiny one beside it."""
    with serving(tmp_path_factory.mktemp("log") / "server.log", hostile_folder, TINY) as address:
        yield address


@pytest.fixture(scope="module")
def file(hostile_folder, tmp_path_factory) -> Path:
    """The same as a single file."""
    path = tmp_path_factory.mktemp("hostile-file") / "atlas.html"
    path.write_bytes(render(load(hostile_folder), "html", Request()))
    return path


class Watch:
    """Sees to it that no page runs a payload, opens a dialog or asks another host."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.seen: list[str] = []
        page.on("dialog", lambda one: (self.seen.append(one.message), one.dismiss()))
        page.on("request", self._ask)

    def _ask(self, request) -> None:
        if ELSEWHERE in request.url.split("?")[0].split("#")[0]:
            self.seen.append(request.url)

    def is_quiet(self) -> None:
        """Nothing was seen up to now, in any frame."""
        self.page.evaluate(FOLDS)
        assert {frame.evaluate(HIT) for frame in self.page.frames} == {"undefined"}
        assert self.seen == []


def unfolded(page: Page) -> list[str]:
    """The places that the panel of claims offers; a press may come before the field hears it."""
    options = page.get_by_role("option")
    for _ in range(TRIES):
        page.locator(".st-key-claim-place input").press("ArrowDown")
        with suppress(TimeoutError):
            options.first.wait_for(timeout=2000)
            return options.all_inner_texts()
    return []


def is_text(page: Page, lower: str, reading: str) -> None:
    """The payloads stand in the page as they are written, and made no elements."""
    shown = page.locator(lower).inner_text() + page.locator(reading).inner_text()
    assert any(payload in shown for payload in PAYLOADS), shown[:400]
    assert page.locator(MADE).count() == 0
    elements = f":is({lower}, {reading}) :is(script, img, iframe, object, embed)"
    assert page.locator(elements).count() == 0
    addresses = page.locator(f":is({lower}, {reading}) a[href]").evaluate_all(
        "all => all.map((one) => one.protocol)"
    )
    assert set(addresses) <= {"http:", "https:"}


def test_every_panel_of_the_app_tells_payloads_as_text(visitor: Reader):
    watch = Watch(visitor.page)
    for panel in PANELS:
        visitor.open(f"?panel={panel}&year=1745&layers=league&{THINGS[len(panel) % 4]}")
        watch.is_quiet()
        is_text(visitor.page, ".st-key-lower", ".st-key-reading")


def test_what_a_reader_of_the_app_writes_is_text(visitor: Reader):
    watch = Watch(visitor.page)
    visitor.open(f"?panel=compare&compare={PICTURE}&place=<img src=x>&year=%3Cscript%3E")
    visitor.page.locator(".ta-notice").first.wait_for()
    watch.is_quiet()
    for typed in (PICTURE, "Mid", "<script>", "`${1}`", "\\"):
        field(visitor.page).fill(typed)
        painted(visitor.page)
    type_in(visitor.page, "Mid")
    watch.is_quiet()
    visitor.open("?panel=claims")
    offered = unfolded(visitor.page)
    assert offered
    assert not any("\\[" in said or "\u2060" in said for said in offered)
    watch.is_quiet()
    assert visitor.page.locator(MADE).count() == 0


@pytest.mark.parametrize("asked", INHERITED, ids=range(3))
def test_what_every_object_inherits_leaves_a_map(visitor: Reader, asked: str):
    visitor.open(f"?{asked}")
    assert visitor.atlas("labels().length > 0")
    assert visitor.date() == OPENING


def test_the_map_alone_and_what_is_taken_of_it_hold_payloads_as_text(visitor: Reader):
    watch = Watch(visitor.page)
    visitor.open("?event=1745-peace&layers=league")
    for lang in ("en", "tr", "az"):
        visitor.atlas(f"setLang('{lang}')")
        root = drawing(map_of(visitor.page).evaluate("window.atlas.picture({})"))
        assert SIGN in " ".join(texts(root)) or texts(root)
    sheet = handout(visitor.page)
    assert not re.search(r"<(script|img(?! src=\"(data|blob):)|iframe|object)\b", sheet)
    watch.is_quiet()
    visitor.page.goto(f"{visitor.address}/?embed=true&{THINGS[2]}")
    visitor.page.locator(".st-key-foot .ta-prose > *").first.wait_for()
    watch.is_quiet()


def test_the_file_tells_payloads_as_text(sheet: Page, file: Path):
    watch = Watch(sheet)
    for at, panel in enumerate(PANELS):
        if panel in ("powers", "share"):  # the file has none of these
            continue
        lang = ("en", "tr", "az")[at % 3]
        open_sheet(
            sheet, file, f"panel={panel}&year=1745&layers=league&lang={lang}&{THINGS[at % 4]}"
        )
        watch.is_quiet()
        is_text(sheet, "#lower", "#reading")
    drawing(sheet.evaluate("window.atlas.picture({})"))
    type_in(sheet, "Mid")
    handout(sheet)
    watch.is_quiet()


@pytest.mark.parametrize("asked", INHERITED, ids=range(3))
def test_what_every_object_inherits_leaves_a_map_in_the_file(sheet: Page, file: Path, asked: str):
    open_sheet(sheet, file, asked)
    assert sheet.evaluate("window.atlas.labels().length > 0")
    assert sheet.evaluate(DATE) == OPENING


def test_a_day_that_is_none_is_not_painted_in_the_file(sheet: Page, file: Path):
    for date in ("1728-99-99", "1727-02-29", "1728-00-00"):
        open_sheet(sheet, file, f"date={date}")
        assert sheet.evaluate(DATE) == OPENING
        expect(sheet.locator(".ta-notice")).to_contain_text(date)


def test_streamlit_draws_escaped_text_as_it_is_written(chromium, tmp_path):
    script = Path(__file__).parents[1] / "support" / "markdown_page.py"
    with serving(tmp_path / "server.log", script=script) as address:
        page = chromium.new_page()
        watch = Watch(page)
        page.goto(address)
        page.locator(".st-key-end").wait_for(state="attached")
        drawn = page.locator(DRAWN)
        expect(drawn).to_have_count(len(PAYLOADS) * KINDS)
        shown = [" ".join(said.replace("\u2060", "").split()) for said in drawn.all_inner_texts()]
        written = [" ".join(legible(one).split()) for one in PAYLOADS for _ in range(KINDS)]
        assert shown == written
        assert page.locator(MADE).count() == 0
        watch.is_quiet()
        page.close()


def test_a_file_of_a_hostile_name_is_read_or_refused_as_text(chromium, served, tmp_path):
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    watch, bringing = Watch(page), OwnReader(page, served)
    bringing.begin()
    for name in (f"![x](http:{ELSEWHERE}).txt", "<img src=x onerror=hit=1>.exe.txt", "a`b.docx"):
        path = tmp_path / name
        path.write_bytes(f"# {PICTURE}\n\n{SCRIPT} In 1866 the road.".encode())
        with bringing.heard():
            page.locator('.st-key-own-file input[type="file"]').set_input_files(path)
        watch.is_quiet()
        assert page.locator(MADE).count() == 0
    page.close()
    assert bringing.errors == []
