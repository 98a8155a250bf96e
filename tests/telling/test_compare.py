"""Two days compared: who gained what from whom, the most land first."""

import pytest
from panel_nodes import all_nodes, folds_of, tables_of, text_of

from atlas import changes, flows
from telling.compare import MOST, compare_nodes
from telling.nodes import node
from telling.pairs import pair_nodes
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


def test_what_is_compared_is_the_title_then_the_sum_the_fields_and_the_tables(tiny):
    told = [one for one in compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control") if one]
    assert told[0] == node("h2", "What changed hands between 31 December 1710 and 31 December 1742")
    assert told[1] == node("p", "2 areas changed hands: 24,613 km²", cls="ta-sum")
    assert [one["tag"] for one in told[2:]] == ["div", "section", "section"]
    assert told[2] == pair_nodes(tiny, EN, ("1710", "1742"), True)[0]


def test_before_anything_is_compared_the_later_field_has_the_day(tiny):
    told = [one for one in compare_nodes(tiny, EN, "1742-12-31", None, "control") if one]
    fields = pair_nodes(tiny, EN, ("", "1742"), False)
    assert told == [node("h2", "Compare two days"), *fields]


def test_what_was_refused_stays_in_the_fields_and_is_read_aloud(tiny):
    typed = ("1710", "last spring")
    told = compare_nodes(tiny, EN, "1742-12-31", None, "control", typed=typed, refused="No day.")
    said = [one for one in told if one]
    assert said[1:] == [
        node("p", "No day.", cls="ta-notice", role="alert"),
        *pair_nodes(tiny, EN, typed, False),
    ]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("1730-12-31", "1742-12-31"), ("1 area changed hands: 12,305 km²", "ta-sum")),
        (("1710-12-31", "1742-12-31"), ("2 areas changed hands: 24,613 km²", "ta-sum")),
        (
            ("1730-12-31", "1731-12-31"),
            ("No land changed hands between the two days.", "ta-muted"),
        ),
    ],
)
def test_the_areas_are_counted_and_their_land_is_added_up(tiny, days, told):
    said, cls = told
    assert compare_nodes(tiny, EN, *days, "control")[2] == node("p", said, cls=cls)


def test_a_succession_is_no_land_that_changed_hands(tiny):
    told = compare_nodes(tiny, EN, "1799-12-31", "1801-12-31", "control")
    assert "No land changed hands between the two days." in text_of(told)


def columns(table_: dict) -> list[tuple[str, str]]:
    """The titles of a table's columns, each with what it is sorted by."""
    head = next(one for one in table_["kids"] if one["tag"] == "thead")
    return [(text_of([one]), one["attrs"]["data-sort"]) for one in head["kids"][0]["kids"]]


def test_flows_are_sorted_by_powers_as_words_and_by_areas_and_land_as_numbers(tiny):
    flows_, areas = tables_of(compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control"))
    assert columns(flows_) == [
        ("From", "text"),
        ("To", "text"),
        ("Areas", "number"),
        ("km²", "number"),
    ]
    assert columns(areas)[-1] == ("km²", "number")
    first = next(one for one in flows_["kids"] if one["tag"] == "tbody")["kids"][0]
    assert [cell.get("attrs") for cell in first["kids"]] == [
        None,
        None,
        {"data-value": "1.000"},
        {"data-value": "12308.000"},
    ]


def test_the_tables_have_a_name_and_only_that_of_the_areas_stands_there_as_a_caption(tiny):
    told = compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control")
    names = [one["attrs"]["aria-label"] for one in all_nodes(told) if one.get("cls") == "ta-table"]
    assert names == ["From whom to whom", "Area by area"]
    captions = [table_["kids"][0]["tag"] for table_ in tables_of(told)]
    assert captions == ["thead", "caption"]


def test_the_areas_are_folded_and_each_section_ends_with_its_button(tiny):
    *_, by_power, by_area = compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control")
    (fold,) = by_area["kids"]
    assert fold["kids"][0] == node("summary", "Area by area")
    for part in (by_power, fold):
        assert (part["kids"][-1]["tag"], part["kids"][-1]["cls"]) == ("div", "ta-tools")


def test_eight_flows_are_listed_at_once_and_the_rest_counted_and_folded(real):
    told = compare_nodes(real, EN, "1700-12-31", "1900-12-31", "control")
    shown, folded, _ = tables_of(told)
    count = len(rows_of(folded))
    assert len(rows_of(shown)) == 8
    assert folds_of(told)[0]["kids"][0] == node("summary", f"{count} more rows")
    assert count == len(flows(changes(real, "1700-12-31", "1900-12-31"))) - 8
