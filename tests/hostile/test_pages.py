"""Every panel of an atlas full of payloads, and every parameter of an address: text stays text."""

import json
import os
import re
from itertools import cycle
from pathlib import Path

import pytest
from app_page import open_page
from panel_nodes import all_nodes
from strangers import INHERITED

from atlas import load
from hostile import PAYLOADS
from panels.shelf import VARIABLE
from words import LANGUAGES

TESTS = Path(__file__).parents[1]
NAMES = ("year", "date", "place", "area", "event", "story", "view", "compare", "layers", "lang",
         "panel", "atlas", "map", "fixed", "league")  # fmt: skip
PANELS = ("article", "claims", "year", "table", "powers", "compare", "share", "about")
THINGS = ({"place": "midtown"}, {"area": "T_PORT"}, {"event": "1745-peace"}, {"story": "start"})
BUILDING = TESTS.parent / "dashboard" / "live" / "building.js"
LISTED = re.search(r"TAGS = new Set\((.*?)\);", BUILDING.read_text("utf-8"), re.DOTALL)
TAGS = set(re.findall(r"[a-z]+\d?", " ".join(re.findall(r'"([^"]*)"', LISTED[1])))) - {""}


@pytest.fixture
def hostile(hostile_folder, monkeypatch) -> None:
    """The page of the hostile atlas."""
    monkeypatch.setenv(VARIABLE, os.pathsep.join((str(hostile_folder), str(TESTS / "tiny_atlas"))))


def nodes(page) -> list[dict]:
    """All that the page's parts are drawn from."""
    found = []
    for one in page.get("bidi_component"):
        found += json.loads(one.proto.json or "{}").get("nodes", [])
    return [one for one in all_nodes(found) if isinstance(one, dict)]


def is_well(page) -> None:
    """Nothing is drawn but known elements with web addresses, and nothing as Markdown."""
    for one in nodes(page):
        assert one["tag"] in TAGS
        assert not one.get("attrs", {}).get("href", "https://").startswith(("javascript:", "data:"))
    assert not page.markdown
    assert not page.error


@pytest.mark.parametrize(("panel", "lang"), zip(PANELS, cycle(LANGUAGES), strict=False))
def test_every_panel_of_a_hostile_atlas_is_drawn(hostile, panel, lang):
    is_well(open_page(panel=panel, lang=lang, year="1745", layers="league"))


@pytest.mark.parametrize("thing", THINGS, ids=str)
def test_everything_that_can_be_chosen_of_a_hostile_atlas_is_told(hostile, thing):
    is_well(open_page(**thing, view="recognised", compare="1720"))
    is_well(open_page(**thing, embed="true", lang="tr"))


@pytest.mark.parametrize("name", NAMES)
def test_no_parameter_of_an_address_leaves_a_page_that_is_none(hostile, name):
    for value in (*INHERITED[:6], PAYLOADS[10], "\0\u202e", "x" * 100_000):
        is_well(open_page(**{name: value}))


def test_a_hostile_atlas_is_an_atlas(hostile_folder):
    found = load(hostile_folder)
    told = " ".join([*found.manifest.title.values(), *(one.name for one in found.places.values())])
    assert any(payload in told for payload in PAYLOADS)
