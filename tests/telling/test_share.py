"""The menu "Share": what can be taken away, in groups, in every language."""

import pytest
from panel_nodes import all_nodes, text_of

from telling.share import MENU, Framed, foot_nodes, share_nodes
from words import LANGUAGES, words_in

FORMS = {"Copy citation": "One line.", "BibTeX": "@misc{}"}


def menu(lang: str = "en", inside: str = "search", where: str = "") -> list[dict]:
    framed = Framed("Treaty Atlas: 1828", "year=1828", inside)
    return list(all_nodes(share_nodes(words_in(lang), framed, FORMS, where)))


def test_the_button_opens_the_menu_and_every_way_out_closes_it():
    opener, *rest = (one for one in menu() if "popovertarget" in one.get("attrs", {}))
    assert opener["attrs"]["popovertarget"] == MENU
    assert "popovertargetaction" not in opener["attrs"]
    assert [one["attrs"]["popovertargetaction"] for one in rest] == ["hide"] * len(rest)
    assert [one["attrs"]["id"] for one in menu() if "popover" in one.get("attrs", {})] == [MENU]


def test_all_that_the_browser_makes_is_asked_for_by_name():
    asked = [one["ask"] for one in menu() if "ask" in one]
    assert asked == ["png", "svg", "fullscreen", "handout", "print"]


def test_link_code_and_citations_are_copied():
    copied = [one["copy"] for one in menu() if "copy" in one]
    assert copied == ["location", "code", "One line.", "@misc{}"]


def test_the_files_are_a_press_away_where_there_is_a_server_and_told_of_where_there_is_none():
    options = [one["go"] for one in menu() if "go" in one]
    assert options == [{"option": "share"}]
    assert [one for one in menu(inside="hash") if "go" in one] == []
    assert "GeoJSON" in text_of(menu(inside="hash")[-1:])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_button_has_words_in_the_readers_language(lang):
    buttons = [one for one in menu(lang) if one["tag"] == "button"]
    assert all(text_of([one]).strip() for one in buttons)


def test_below_the_map_alone_stands_what_it_is_and_the_way_to_the_whole_page(real):
    told = foot_nodes(real, words_in("en"), "https://atlas.example/?year=1828")
    assert text_of(told).startswith("Treaty Atlas · read beside “Marking 5 years")
    assert "(Daily Sabah) · CC BY 4.0" in text_of(told)
    links = [one["attrs"]["href"] for one in all_nodes(told) if one["tag"] == "a"]
    assert links == ["https://atlas.example/?year=1828"]
