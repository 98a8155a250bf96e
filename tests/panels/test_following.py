"""A running page follows the files of its atlas, and outlives what breaks them."""

import json
import shutil
from pathlib import Path

import pytest
from app_page import open_page
from panel_nodes import text_of

from panels import atlases, download
from panels.files import state_of
from panels.problems import stale_line
from panels.shelf import VARIABLE
from words import LANGUAGES, words_in

TINY = Path(__file__).parents[1] / "tiny_atlas"
# How the files break under a running page.
BREAKS = {
    "a table cut off": lambda folder: cut(folder / "holdings.csv"),
    "a manifest emptied": lambda folder: (folder / "atlas.json").write_bytes(b""),
    "shapes of another form": lambda folder: (folder / "areas.topojson").write_text("[]"),
    "a base map gone": lambda folder: (folder / "basemap.geojson").unlink(),
    "nothing left": shutil.rmtree,
}


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-60])


@pytest.fixture
def served(folder: Path, monkeypatch) -> Path:
    """The folder of the one atlas that the page shows."""
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


def told(**parameters: str) -> tuple[list[str], str]:
    """What the page's parts are called, and what the one of the problems says."""
    page = open_page(**parameters)
    parts = {one.key: one for one in page.get("bidi_component")}
    drawn = parts.get("problems")
    said = text_of(json.loads(drawn.proto.json or "{}").get("nodes", [])) if drawn else ""
    return [*parts], said


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS.keys())
def test_the_last_good_atlas_stays_and_the_page_says_so(served: Path, broken):
    assert told()[1] == ""
    broken(served)
    parts, said = told()
    assert {"masthead", "panel"} <= {*parts}
    assert stale_line(words_in("en")) in said
    assert open_page().slider(key="year").max == 1810


def test_it_is_said_in_every_language(served: Path):
    told()
    cut(served / "holdings.csv")
    for lang in LANGUAGES:
        assert stale_line(words_in(lang)) in told(lang=lang)[1]


def test_the_problems_are_those_of_check(served: Path):
    told()
    cut(served / "holdings.csv")
    assert "holdings.csv:12: has 4 cells where the header has 14" in told()[1]


def test_a_mended_atlas_is_followed_without_a_restart(served: Path):
    told()
    sound = (served / "events.csv").read_text("utf-8")
    cut(served / "events.csv")
    assert told()[1]
    (served / "events.csv").write_text(sound.replace("Treaty of Midvale", "Peace of Midvale"))
    assert told()[1] == ""
    found = atlases.opened(served.resolve())
    assert found.atlas.events["1720-treaty"].name == "Peace of Midvale"


def test_a_change_that_breaks_nothing_is_followed_too(served: Path):
    told()
    path = served / "views.csv"
    path.write_text(path.read_text("utf-8").replace("whole,Whole", "whole,All"), "utf-8")
    told()
    assert atlases.opened(served.resolve()).atlas.map_views[1].names["en"] == "All"


def test_files_that_stay_are_not_read_again(served: Path, monkeypatch):
    told()
    monkeypatch.setattr(atlases, "_read", lambda *_: pytest.fail("read again"))
    told()


def test_whoever_comes_while_it_is_read_gets_what_is_there(served: Path):
    told()
    before = atlases.opened(served.resolve())
    cut(served / "holdings.csv")
    with atlases._LOCKS[served.resolve()]:
        atlases.follow(served.resolve())
    assert atlases._FOUND[served.resolve()] is before


def test_downloads_say_why_there_are_none(served: Path):
    assert "share-panel" in told(panel="share")[0]
    shutil.rmtree(served)
    page = open_page(panel="share")
    drawn = [one for one in page.get("bidi_component") if one.key == "share-panel"]
    said = text_of(json.loads(drawn[0].proto.json)["nodes"])
    assert said == stale_line(words_in("en"))
    assert not [key for key in (one.key for one in page.get("bidi_component")) if "about-" in key]
    assert download.stale(atlases.opened(served.resolve()).atlas)


def test_hidden_files_and_links_to_nothing_are_no_change(folder: Path):
    before = state_of(folder)
    (folder / ".atlas-new-1").write_text("")
    assert state_of(folder) == before
    (folder / "lost").symlink_to("nowhere")
    assert state_of(folder) != before
