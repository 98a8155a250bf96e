"""Several atlases in one process: each its own page, and a broken one only its own."""

import errno
import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from app_page import APP, open_page
from panel_nodes import all_nodes, targets, text_of
from streamlit.testing.v1 import AppTest

from panels.shelf import VARIABLE

TESTS = Path(__file__).parents[1]
DATA = TESTS.parent / "data"
VOYAGE, TINY = TESTS / "voyage_atlas", TESTS / "tiny_atlas"
TITLES = {"": "Treaty Atlas", "tiny-atlas": "Tiny Atlas", "voyage-atlas": "Carnet du Pétrel"}
SPANS = {"": (1683, 2025), "tiny-atlas": (1700, 1810), "voyage-atlas": (1851, 1852)}


@pytest.fixture
def broken(folder) -> Path:
    """A tiny atlas with two faults: a power that is not there, and a record of a strange kind."""
    folder = folder.rename(folder.parent / "broken")
    for file, old, new in (
        ("holdings.csv", ",isle-league,", ",nobody,"),
        ("atlas.json", '"record": "own"', '"record": "ours"'),
    ):
        path = folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
    return folder


@pytest.fixture
def several(broken, monkeypatch) -> None:
    """The shipped atlas, the tiny one, one without a record, a broken one."""
    folders = (DATA, TINY, VOYAGE, broken)
    monkeypatch.setenv(VARIABLE, os.pathsep.join(map(str, folders)))


def nodes(page: AppTest, key: str = "") -> list:
    """What the page's parts are drawn from; of one part where its key is given."""
    found = []
    for one in page.get("bidi_component"):
        if key in ("", one.key):
            found += json.loads(one.proto.json or "{}").get("nodes", [])
    return found


def options(page: AppTest) -> list[str]:
    """The panels that the row of tabs offers."""
    return [one["option"] for one in targets(nodes(page, "panel"))]


def heading(page: AppTest) -> str:
    return text_of([nodes(page, "masthead")[0]["kids"][0]])


def test_each_atlas_opens_under_its_own_title_and_years(several):
    for name in (*TITLES, *reversed(TITLES)):
        page = open_page(**({"atlas": name} if name else {}))
        assert heading(page) == TITLES[name]
        slider = page.slider(key="year")
        assert (slider.min, slider.max) == SPANS[name]


def test_the_menu_offers_every_other_atlas(several):
    offered = [one["atlas"] for one in targets(nodes(open_page(), "masthead")) if "atlas" in one]
    assert offered[:3] == ["tiny-atlas", "voyage-atlas", "broken"]
    offered = targets(nodes(open_page(atlas="tiny-atlas"), "masthead"))
    assert [one["atlas"] for one in offered if "atlas" in one][:3] == [
        "data",
        "voyage-atlas",
        "broken",
    ]


def test_a_broken_atlas_tells_all_its_problems_and_the_others_open(several, broken):
    told = text_of(nodes(open_page(atlas="broken")))
    assert "holdings.csv:" in told
    assert "nobody" in told
    assert "atlas.json record: is 'ours'" in told
    assert [one["atlas"] for one in targets(nodes(open_page(atlas="broken"))) if "atlas" in one]
    assert heading(open_page(atlas="tiny-atlas")) == "Tiny Atlas"


def test_a_mended_atlas_is_read_again(several, broken):
    assert "cannot be shown" in text_of(nodes(open_page(atlas="broken")))
    for file in ("holdings.csv", "atlas.json"):
        shutil.copy(TINY / file, broken / file)
    page = open_page(atlas="broken")
    assert page.slider(key="year").max == 1810


def test_two_atlases_of_one_title_are_told_apart_by_their_folders(several):
    menu = text_of(nodes(open_page(), "masthead"))
    assert "Tiny Atlas (tiny-atlas)" in menu
    assert "Tiny Atlas (broken)" in menu


def test_a_missing_folder_is_told_in_its_page(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, os.pathsep.join([str(TINY), str(tmp_path / "gone")]))
    assert "there is no such folder" in text_of(nodes(open_page(atlas="gone")))
    assert heading(open_page()) == "Tiny Atlas"


def test_a_folder_that_may_not_be_looked_into_is_told_in_its_page(monkeypatch, tmp_path):
    shut, look = shutil.copytree(VOYAGE, tmp_path / "shut"), os.stat

    def refuse(path, *args, **kwargs):  # rights do not keep out whoever runs as root
        if isinstance(path, str | Path) and Path(path).parent == shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", refuse)
    monkeypatch.setenv(VARIABLE, str(shut))
    told = text_of(nodes(open_page()))
    assert f"{shut}: cannot be looked into (Permission denied)" in told


def test_an_atlas_that_is_not_there_is_told_and_the_first_one_shown(several):
    page = open_page(atlas="xyz")
    assert "There is no atlas “xyz” in this page." in text_of(nodes(page, "notice"))
    assert heading(page) == "Treaty Atlas"


def test_an_option_that_the_page_does_not_know_is_told_in_it(monkeypatch):
    monkeypatch.setattr(sys, "argv", [str(APP), "--atlsa", "x"])
    page = open_page()
    assert "unrecognized arguments" in page.error[0].value.replace("\\", "")
    assert not page.get("bidi_component")[1:]


def test_the_command_line_names_the_atlases(monkeypatch):
    monkeypatch.setattr(sys, "argv", [str(APP), "--atlas", str(VOYAGE), "--atlas", str(TINY)])
    assert heading(open_page()) == "Carnet du Pétrel"
    assert heading(open_page(atlas="tiny-atlas")) == "Tiny Atlas"


def test_what_another_program_was_told_is_not_read(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["/usr/bin/pytest", "-x", "--atlas"])
    assert heading(open_page()) == "Treaty Atlas"


def test_a_record_has_every_panel_and_an_article_alone_only_its_own(several):
    assert options(open_page()) == [
        "article", "claims", "year", "table", "powers", "compare", "share", "about",
    ]  # fmt: skip
    assert options(open_page(atlas="voyage-atlas")) == ["article", "year", "share", "about"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("panel", "table"),
        ("panel", "claims"),
        ("view", "recognised"),
        ("compare", "1851"),
        ("layers", "league"),
        ("turkic", "on"),
    ],
)
def test_an_atlas_without_a_record_knows_nothing_of_what_a_record_says(several, name, value):
    page = open_page(atlas="voyage-atlas", **{name: value})
    told = text_of(nodes(page, "notice"))
    strange = name == "turkic"  # not one of this atlas's parameters
    assert (f"“{value}” for “{name}”" in told) is not strange


@pytest.mark.parametrize("panel", ["article", "year", "share", "about"])
@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_every_panel_of_an_article_alone_opens_in_every_language(several, panel, lang):
    page = open_page(atlas="voyage-atlas", panel=panel, lang=lang)
    told = text_of(nodes(page))
    assert "km²" not in told
    assert not page.exception


@pytest.mark.parametrize("thing", [{"place": "recife"}, {"event": "t-1851-06"}])
def test_a_place_and_a_told_sentence_of_an_article_alone_open(several, thing):
    told = text_of(nodes(open_page(atlas="voyage-atlas", **thing), "chosen"))
    assert "“En juin 1851, il entra dans le port de Recife.”" in told
    assert "changed hands" not in told


def test_the_whole_text_stands_in_its_own_language_with_its_words_marked(several):
    drawn = nodes(open_page(atlas="voyage-atlas", lang="tr"), "article-panel")
    told = text_of(drawn)
    assert (VOYAGE / "text.txt").read_text("utf-8").split("\n\n")[3].strip() in told
    assert {"kind": "place", "id": "madere"} in targets(drawn)
    assert '"lang": "fr"' in json.dumps(drawn)


def test_what_the_reader_gets_in_the_atlass_own_language_is_marked_so(several):
    page = open_page(atlas="voyage-atlas", lang="az", panel="year", place="madere", year="1851")
    french = {
        text_of([one]) for one in all_nodes(nodes(page)) if one.get("attrs", {}).get("lang") == "fr"
    }
    assert {"Carnet du Pétrel", "Madère", "“il entra dans le port de Recife”"} <= french


def test_a_citation_and_a_claims_address_lead_to_the_same_atlas(several):
    page = open_page(atlas="tiny-atlas", panel="claims", year="1750")
    cited = [text for text in json.dumps(nodes(page)).split('"') if "panel=claims" in text]
    assert cited
    assert all("atlas=tiny-atlas" in text for text in cited)


def test_the_code_of_a_frame_names_the_atlas(several):
    framed = json.dumps(nodes(open_page(atlas="tiny-atlas", year="1750"), "share"))
    assert '"parameters": "atlas=tiny-atlas&year=1750"' in framed


def test_the_slider_keeps_the_atlas_and_the_default_is_not_named(several):
    page = open_page(atlas="tiny-atlas")
    page.slider(key="year").set_value(1750).run()
    assert dict(page.query_params) == {"atlas": "tiny-atlas", "year": "1750"}
    page = open_page(atlas="data")
    page.slider(key="year").set_value(1750).run()
    assert dict(page.query_params) == {"year": "1750"}


def test_a_layer_is_offered_by_the_atlas_that_has_it(several):
    assert text_of(nodes(open_page(), "layers")) == "Turkic states"
    assert text_of(nodes(open_page(atlas="tiny-atlas"), "layers")) == "The League"
    assert not nodes(open_page(atlas="voyage-atlas"), "layers")


def test_an_old_link_to_a_layer_still_works(several):
    told = text_of(nodes(open_page(year="2020", turkic="on"), "chosen"))
    assert "Organization of Turkic States, 31 December 2020" in told
    assert told == text_of(nodes(open_page(year="2020", layers="turkic"), "chosen"))


def test_what_is_wrong_of_an_atlas_that_shows_all_the_same_is_told(folder, monkeypatch):
    """A header spelt wrongly loses its column in silence, were it not told."""
    places = folder / "places.csv"
    places.write_text(places.read_text("utf-8").replace(",lon,", ",long,", 1), "utf-8")
    monkeypatch.setenv(VARIABLE, os.pathsep.join(map(str, (DATA, folder))))
    page = open_page(atlas="atlas")
    told = text_of(nodes(page, "problems"))
    assert "places.csv" in told
    assert "long" in told


def test_nothing_is_told_wrong_of_the_shipped_atlas(monkeypatch):
    monkeypatch.setenv(VARIABLE, str(DATA))
    assert nodes(open_page(), "problems") == []
