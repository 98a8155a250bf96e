"""Two days compared: who gained what from whom, the most land first."""

import pytest
from panel_nodes import all_nodes, folds_of, tables_of, text_of

from atlas import changes, flows
from telling.compare import MOST, compare_nodes
from telling.tables import table
from words import words_in

EN = words_in("en")


def rows_of(told) -> list[list[str]]:
    body = next(one for one in told["kids"] if one["tag"] == "tbody")
    return [[text_of([cell]) for cell in row["kids"]] for row in body["kids"]]


@pytest.mark.parametrize("most", [1, 2])
def test_every_flow_is_told_once_what_is_beyond_the_first_ones_folded(tiny, monkeypatch, most):
    monkeypatch.setattr("telling.compare.MOST", most)
    told = compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control")
    found = flows(changes(tiny, "1710-12-31", "1742-12-31"))
    *shown, areas = tables_of(told)
    rows = [rows_of(one) for one in shown]
    assert [len(some) for some in rows] == [len(found[:most]), len(found[most:])][: len(rows)]
    assert [row[3] for some in rows for row in some] == [f"{one.km2:,.0f}" for one in found]
    assert len(rows_of(areas)) == len(changes(tiny, "1710-12-31", "1742-12-31"))
    titles = [text_of([one["kids"][0]]) for one in folds_of(told)]
    assert titles[-1] == "Area by area"
    assert ("1 more row" in titles) == (most < len(found))


def test_the_tables_can_be_taken_away_by_the_names_of_the_two_days(tiny):
    told = compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control")
    saved = [one["save"] for one in all_nodes(told) if "save" in one]
    assert [name.removesuffix(".csv") for name in saved] == [
        "treaty-atlas-1710-12-31-1742-12-31-powers",
        "treaty-atlas-1710-12-31-1742-12-31-areas",
    ]
    assert MOST > 3


def test_a_table_can_be_scrolled_by_keys_and_says_what_it_is():
    told = table("Powers", {"Power": "text", "km²": "number"}, [("North", "12")])
    assert told["attrs"] == {"tabindex": "0", "role": "region", "aria-label": "Powers"}
    (inner,) = told["kids"]
    assert [one["tag"] for one in inner["kids"]] == ["caption", "thead", "tbody"]
    assert rows_of(inner) == [["North", "12"]]
    bare = table("Powers", {"Power": "text"}, [], captioned=False)
    assert [one["tag"] for one in bare["kids"][0]["kids"]] == ["thead", "tbody"]
