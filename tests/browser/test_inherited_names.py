"""Things called as what every object of a browser has are told as any other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Reader, open_sheet
from playwright.sync_api import Page
from server import serving
from tinyfolder import copied

from atlas import load, state_at
from exports.registry import Request, render
from hostile import RENAMED, name_as_objects_do

STATES = (
    "place=midtown&panel=year",
    "place=quiet-sea&panel=claims",
    "area=T_PORT&view=recognised&panel=table&year=1743",
    "area=T_MID&panel=compare&compare=1700&year=1745",
    "event=1745-peace&panel=article",
    "event=1740-war&panel=about&layers=league",
    "year=1810&layers=league&panel=table",
)


@pytest.fixture(scope="module")
def named(tmp_path_factory) -> Path:
    """The tiny atlas, its things called as objects are."""
    return name_as_objects_do(copied(tmp_path_factory.mktemp("named") / "atlas"))


@pytest.fixture(scope="module")
def served(named, tmp_path_factory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("log") / "server.log", named) as address:
        yield address


def written(folder: Path, path: Path) -> Path:
    path.write_bytes(render(load(folder), "html", Request()))
    return path


@pytest.fixture(scope="module")
def file(named, tmp_path_factory) -> Path:
    return written(named, tmp_path_factory.mktemp("named-file") / "atlas.html")


@pytest.fixture(scope="module")
def usual(chromium, tmp_path_factory) -> dict[str, list[str]]:
    """What the tiny atlas tells in each state, under its own names."""
    folder = tmp_path_factory.mktemp("usual")
    path = written(copied(folder / "atlas"), folder / "atlas.html")
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    found = {}
    for state in STATES:
        page.goto("about:blank")  # each on its own, as a file is opened
        found[state] = told(open_sheet(page, path, state))
    page.close()
    return found


def called(state: str) -> str:
    """An address with the names of the other atlas."""
    parts = (part.split("=") for part in state.split("&"))
    return "&".join(f"{name}={RENAMED.get(value, value)}" for name, value in parts)


def told(sheet: Page) -> list[str]:
    """What is said beside and below the map, line by line."""
    panels = (sheet.locator(part).inner_text() for part in ("#reading", "#lower"))
    return "\n".join(panels).splitlines()


@pytest.mark.parametrize("state", STATES)
def test_the_file_tells_them_as_any_other(sheet: Page, file: Path, usual, state: str):
    assert told(open_sheet(sheet, file, called(state))) == usual[state]
    assert sheet.evaluate("window.atlas.labels().length") > 3


def test_the_map_knows_who_held_what(visitor: Reader, named: Path):
    atlas = load(named)
    for state in (STATES[0], STATES[5], STATES[2]):
        visitor.open(f"?{called(state)}")
        shown = dict(visitor.atlas("state() && Object.entries(window.atlas.state())"))
        held = state_at(atlas, visitor.date())
        assert shown == {area: held.holder(area) for area in atlas.areas}
        assert visitor.page.locator(".st-key-reading .ta-prose").inner_text()
