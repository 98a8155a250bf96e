"""Who holds what, in words: the powers by their land, and every area by the alphabet."""

from dataclasses import replace

import pytest
from panel_nodes import folds_of, tables_of, text_of

from atlas import holding_at
from telling.areas import area_link
from telling.holders import certainty_badge, holder_label
from telling.holders_table import holders_table_nodes
from telling.nodes import node
from telling.tables import get_data, number_cell, table
from words import words_in

EN, TR = words_in("en"), words_in("tr")
DAY = "1742-12-31"
CAPTION = "The powers by their land on this map; vassals apart"


def crowded(atlas, number: int, article: tuple[str, ...] = (), nobody: float = 0):
    """An atlas of that many powers, each with one area: P1 has the least land, P2 more ..."""
    held, area, power = (
        holding_at(atlas, "T_EAST", DAY), atlas.areas["T_EAST"], atlas.holders["south"],
    )  # fmt: skip
    sizes = {f"P{at}": 100.0 * at for at in range(1, number + 1)}
    sizes |= {"unsettled": nobody} if nobody else {}
    return replace(
        atlas,
        holders={id_: replace(power, id=id_, name=id_, names=(), state=id_) for id_ in sizes},
        areas={id_: replace(area, id=id_, label=id_, names={}, km2=km2)
               for id_, km2 in sizes.items()},
        by_area={id_: (replace(held, area_id=id_, holder_id=id_),) for id_ in sizes},
        starts=dict.fromkeys(sizes, (held.start,)),
        article_states={id_: id_ for id_ in article},
    )  # fmt: skip


def column(of_table: dict, at: int = 0) -> list[str]:
    """The texts of a column, row by row."""
    return [text_of(row["kids"][at : at + 1]) for row in of_table["kids"][-1]["kids"]]


def powers_of(atlas) -> list[list[str]]:
    """The powers that are shown, and those that are folded."""
    _, powers, _ = holders_table_nodes(atlas, EN, DAY, "control")
    return [column(one) for one in tables_of([powers])]


@pytest.mark.parametrize(
    ("words", "said"),
    [(EN, "Who holds what on 31 December 1742"), (TR, "31 Aralık 1742: ne kimin elinde")],
)
def test_the_heading_names_the_day(tiny, words, said):
    heading, powers, areas = holders_table_nodes(tiny, words, DAY, "control")
    assert heading == node("h2", said)
    assert [powers["tag"], areas["tag"]] == ["section", "section"]


@pytest.mark.parametrize(
    ("number", "shown", "folded"),
    [
        (8, ["P8", "P7", "P6", "P5", "P4", "P3", "P2", "P1"], []),
        (9, ["P9", "P8", "P7", "P6", "P5", "P4", "P3", "P2"], [["P1"]]),
        (10, ["P10", "P9", "P8", "P7", "P6", "P5", "P4", "P3"], [["P2", "P1"]]),
    ],
)
def test_the_eight_powers_with_the_most_land_are_shown_and_the_others_folded(
    tiny, number, shown, folded
):
    assert powers_of(crowded(tiny, number)) == [shown, *folded]


def test_the_powers_of_the_article_are_shown_however_small(tiny):
    shown, folded = powers_of(crowded(tiny, 11, article=("P1",)))
    assert shown == ["P11", "P10", "P9", "P8", "P7", "P6", "P5", "P4", "P1"]
    assert folded == ["P3", "P2"]


def test_land_whose_title_is_not_settled_is_no_powers(tiny):
    shown, folded = powers_of(crowded(tiny, 9, nobody=500))
    assert "unsettled" not in [*shown, *folded]
    assert folded == ["P1"]


@pytest.mark.parametrize(("number", "said"), [(9, "1 more power"), (10, "2 more powers")])
def test_the_fold_counts_the_powers_and_its_table_does_not_say_it_again(tiny, number, said):
    _, powers, _ = holders_table_nodes(crowded(tiny, number), EN, DAY, "control")
    (fold,) = folds_of([powers])
    assert fold["kids"][0] == node("summary", said)
    assert fold["kids"][1]["attrs"]["aria-label"] == said
    assert [one["tag"] for one in fold["kids"][1]["kids"][0]["kids"]] == ["thead", "tbody"]


def test_few_powers_stand_in_one_table_with_what_an_area_is_and_their_data(tiny):
    _, powers, _ = holders_table_nodes(tiny, EN, DAY, "control")
    rows = [
        (
            holder_label(tiny, EN, holding_at(tiny, area, DAY), "control", DAY),
            number_cell(EN, areas),
            number_cell(EN, km2),
        )
        for area, areas, km2 in (("T_EAST", 2, 36921), ("T_ISLE", 2, 24613), ("T_WEST", 1, 24613))
    ]
    headings = {"Power": "text", "Areas": "number", "km²": "number"}
    explained = "An area is a piece of land on this map that changes hands whole."
    assert powers["kids"][:1] == [table(CAPTION, headings, rows)]
    assert powers["kids"][1:] == [
        node("p", explained, cls="ta-muted"),
        node("div", get_data(EN, f"{DAY}-powers"), cls="ta-tools"),
    ]


def test_by_recognition_the_owner_in_law_has_the_land(tiny):
    _, powers, _ = holders_table_nodes(tiny, EN, DAY, "recognised")
    (one,) = tables_of([powers])
    assert dict(zip(column(one), column(one, 1), strict=True)) == {
        "Southern Empire": "2", "Kingdom of Northland": "2", "League of the Isle": "1",
    }  # fmt: skip


def areas_told(atlas, words=EN, view: str = "control") -> dict:
    return holders_table_nodes(atlas, words, DAY, view)[2]


def test_every_area_is_folded_below_a_heading_and_can_be_found_and_saved(tiny):
    told = areas_told(tiny)
    heading, tools, fold = told["kids"]
    assert told["attrs"]["data-table"] == "areas"
    assert heading == node("h3", "Area by area")
    assert tools == node("div", get_data(EN, f"{DAY}-areas"), cls="ta-tools")
    assert (fold["tag"], fold["kids"][0]) == ("details", node("summary", "All 5 areas"))
    inner = fold["kids"][1]
    assert inner["attrs"]["aria-label"] == "All 5 areas"
    head = inner["kids"][0]["kids"][0]["kids"][0]["kids"]
    assert [(text_of([one]), one["attrs"]["data-sort"]) for one in head] == [
        ("Area", "text"),
        ("Power", "text"),
        ("Rule", "text"),
        ("Since", "text"),
        ("How sure", "text"),
        ("km²", "number"),
    ]


def test_one_area_is_counted_as_one(tiny):
    assert text_of(areas_told(crowded(tiny, 1))["kids"][2]["kids"][:1]) == "1 area"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (EN, ["Eastmark", "Midvale", "Port District", "The Isle", "Westmark"]),
        (TR, ["Ada", "Batı Sınırı", "Doğu Sınırı", "Liman", "Orta Vadi"]),
    ],
)
def test_the_areas_stand_in_the_readers_alphabet(tiny, words, names):
    (one,) = tables_of([areas_told(tiny, words)])
    assert column(one) == names


def test_a_row_tells_area_power_rule_beginning_and_how_sure_that_is(tiny):
    (one,) = tables_of([areas_told(tiny)])
    port = holding_at(tiny, "T_PORT", DAY)
    row = one["kids"][-1]["kids"][2]
    assert row["kids"] == [
        node("td", area_link(tiny, EN, "T_PORT")),
        node("td", holder_label(tiny, EN, port, "control", DAY)),
        node("td", "military occupation"),
        node("td", "2 March 1740", data_value="1740-03-02"),
        node("td", certainty_badge(tiny, EN, port)),
        number_cell(EN, 12305),
    ]


@pytest.mark.parametrize(
    ("view", "rules"),
    [
        (
            "control",
            ["direct rule", "direct rule", "military occupation",
             "vassal of Kingdom of Northland", "direct rule"],
        ),
        (
            "recognised",
            ["direct rule", "direct rule", "not in control",
             "vassal of Kingdom of Northland", "direct rule"],
        ),
    ],
)  # fmt: skip
def test_the_column_of_rules_tells_direct_rule_too(tiny, view, rules):
    (one,) = tables_of([areas_told(tiny, view=view)])
    assert column(one, 2) == rules


def test_the_beginning_is_that_of_the_power_in_the_view(tiny):
    (one,) = tables_of([areas_told(tiny, view="recognised")])
    port = one["kids"][-1]["kids"][2]["kids"]
    assert port[3] == node("td", "before 1700", data_value="1700-01-01")
