"""An area's panel: who has it and where, its answer, its story, how it is drawn."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, text_of

from telling.area import area_drawing, area_nodes
from telling.areas import area_link
from telling.nodes import node
from words import words_in

EN, TR = words_in("en"), words_in("tr")
CHRONICLE = node("cite", "Chronicle of the five shores (A. Scribe)")


def drawing(atlas, words=EN, **changed) -> dict:
    """How an area of which something is otherwise is drawn."""
    areas = {**atlas.areas, "T_MID": replace(atlas.areas["T_MID"], **changed)}
    (told,) = area_drawing(replace(atlas, areas=areas), words, "T_MID")
    return told


@pytest.mark.parametrize(
    ("view", "power", "own", "where"),
    [
        ("control", "League of the Isle", "Foedus Insulae", "Port District · military occupation"),
        ("recognised", "Kingdom of Northland", "Regnum Boreale", "Port District"),
    ],
)
def test_the_power_of_the_view_is_the_title_with_its_own_name_and_the_area_stands_below_it(
    tiny, view, power, own, where
):
    title, below, *_ = area_nodes(tiny, EN, "T_PORT", "1742-12-31", view)
    assert (title["tag"], below["tag"]) == ("h2", "p")
    assert text_of([title]) == f"{power} · {own}"
    assert text_of([below]) == where


def test_then_come_the_answer_the_bar_the_chapters_and_the_drawing(tiny):
    told = area_nodes(tiny, EN, "T_PORT", "1742-12-31", "control")
    assert [(one["tag"], one["cls"]) for one in told[2:]] == [
        ("section", "ta-answer"),
        ("div", "ta-through"),
        ("details", "ta-history"),
        ("details", "ta-fold"),
    ]


def test_the_answer_does_not_name_the_power_of_the_title_again(tiny):
    answer = area_nodes(tiny, EN, "T_PORT", "1742-12-31", "control")[2]
    assert not [one for one in all_nodes([answer]) if one.get("cls") == "ta-now"]
    assert text_of([answer]).startswith("Held since 2 March 1740, War of the Port")


def test_the_area_is_called_as_the_reader_calls_it(tiny):
    _, where, *_ = area_nodes(tiny, TR, "T_MID", "1742-12-31", "control")
    assert where["kids"][0] == "Orta Vadi"


@pytest.mark.parametrize(
    ("fit", "said"),
    [
        ("good", "The modern districts used to draw this area follow its old borders closely."),
        (
            "approximate",
            "The modern districts used to draw this area follow its old borders roughly.",
        ),
        ("cut", "Old borders cut through the modern districts used to draw this area."),
    ],
)
def test_it_is_said_how_well_the_districts_fit_and_how_large_the_area_is(tiny, fit, said):
    told = drawing(tiny, fit=fit, fit_note="")
    assert told["kids"][1] == node("p", said, " Size: 12,308 km².", cls="ta-note")


@pytest.mark.parametrize(
    ("words", "note", "told"),
    [
        (EN, "a line of trees", "a line of trees"),
        (TR, "cut along the old canal", "eski kanal boyunca kesildi"),
        (TR, "a line of trees", node("span", "a line of trees", lang="en")),
    ],
)
def test_what_is_noted_of_the_fit_stands_in_brackets(tiny, words, note, told):
    assert drawing(tiny, words, fit_note=note)["kids"][1]["kids"][1:4] == [" (", told, ")"]


@pytest.mark.parametrize(
    ("sources", "number"), [(("chronicle",), 1), (("chronicle", "gazette", "chronicle"), 2)]
)
def test_the_drawing_is_folded_under_the_number_of_its_sources_each_counted_once(
    tiny, sources, number
):
    told = drawing(tiny, sources=sources)
    assert (told["tag"], told["cls"]) == ("details", "ta-fold")
    assert told["kids"][0] == node("summary", f"How it is drawn, with sources ({number})")
    assert told["kids"][-1]["kids"][:2] == ["Sources: ", CHRONICLE]


@pytest.mark.parametrize(
    ("day", "go"),
    [
        ("", {"kind": "area", "id": "T_MID"}),
        ("1720-05-10", {"kind": "area", "id": "T_MID", "day": "1720-05-10"}),
    ],
)
def test_an_areas_link_leads_to_it_and_to_the_day_if_one_is_given(tiny, day, go):
    told = area_link(tiny, TR, "T_MID", day)
    assert told["go"] == go
    assert told["kids"] == ["Orta Vadi"]
    assert told["attrs"] == {"data-focus": f"area-T_MID-{day}"}
    assert area_link(tiny, EN, "T_MID")["go"] == {"kind": "area", "id": "T_MID"}
