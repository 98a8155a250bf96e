"""Tables that a reader can sort, save and make shorter."""

import pytest

from telling.nodes import node
from telling.tables import filtered, get_data, number_cell, table
from words import words_in

EN, TR = words_in("en"), words_in("tr")
HEADINGS = {"Area": "text", "km²": "number"}
HEAD = node(
    "thead",
    node(
        "tr",
        node("th", "Area", scope="col", data_sort="text"),
        node("th", "km²", scope="col", data_sort="number", cls="ta-number"),
    ),
)


def frame(*parts: dict) -> dict:
    """What stands around the parts of a table."""
    about = {"tabindex": "0", "role": "region", "aria_label": "Sizes"}
    return node("div", node("table", *parts), cls="ta-table", **about)


def test_a_table_has_a_caption_its_columns_and_its_rows_and_is_scrolled_by_keys():
    row = node("tr", node("td", "Midvale"), node("td", "12", cls="ta-number"))
    body = node("tbody", row)
    assert table("Sizes", HEADINGS, [("Midvale", "12")]) == frame(
        node("caption", "Sizes"), HEAD, body
    )


def test_what_is_read_above_a_table_only_names_it():
    told = table("Sizes", HEADINGS, [], captioned=False)
    assert told == frame(HEAD, node("tbody"))


@pytest.mark.parametrize("cell", [node("td", "12", data_value="12.000"), node("td", "Midvale")])
def test_a_cell_that_is_one_already_stays_as_it_is(cell):
    told = table("Sizes", {"km²": "number"}, [(cell,)])
    assert told["kids"][0]["kids"][-1] == node("tbody", node("tr", cell))


def test_another_element_is_put_into_a_cell():
    name = node("span", "Midvale")
    told = table("Sizes", {"Area": "text"}, [(name,)])
    assert told["kids"][0]["kids"][-1] == node("tbody", node("tr", node("td", name)))


def test_a_row_of_another_length_than_the_head_is_refused():
    with pytest.raises(ValueError, match="zip"):
        table("Sizes", HEADINGS, [("Midvale",)])


@pytest.mark.parametrize(
    ("words", "value", "shown", "sorted_by"),
    [
        (EN, 12308.4567, "12,308", "12308.457"),
        (TR, 12308, "12.308", "12308.000"),
        (EN, 2, "2", "2.000"),
    ],
)
def test_a_number_is_shown_as_the_reader_writes_it_and_sorted_by_its_value(
    words, value, shown, sorted_by
):
    expected = node("td", shown, cls="ta-number", data_value=sorted_by)
    assert number_cell(words, value) == expected


def test_the_tables_of_a_section_are_saved_under_a_name_of_the_atlas():
    assert get_data(EN, "1745-powers") == node(
        "button", "Get the data (CSV)", cls="ta-chip", save="treaty-atlas-1745-powers.csv"
    )


def test_a_section_with_a_field_says_what_the_field_is_and_how_much_is_shown():
    assert filtered(EN, "areas", "one", node("p")) == node(
        "section",
        "one",
        node("p"),
        data_filter="Find in this table",
        data_shown="{n} of {all} shown",
        data_table="areas",
    )
