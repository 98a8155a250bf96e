"""The elements that everything the page says is told as."""

import pytest

from telling.nodes import joined, link, node, outside_link, pairs


def test_an_element_has_its_tag_and_what_lies_in_it_and_nothing_that_is_not_said():
    assert node("p") == {"tag": "p", "kids": []}
    assert node("p", "a", None, node("b"), "") == {
        "tag": "p",
        "kids": ["a", {"tag": "b", "kids": []}, ""],
    }


def test_its_class_stands_apart_from_its_attributes():
    assert node("p", cls="ta-x") == {"tag": "p", "kids": [], "cls": "ta-x"}
    assert node("p", cls="") == node("p")


@pytest.mark.parametrize(
    ("given", "attributes"),
    [
        ({"lang": "tr"}, {"lang": "tr"}),
        ({"aria_label": "Map"}, {"aria-label": "Map"}),
        ({"data_focus_id": "x"}, {"data-focus-id": "x"}),
        ({"for_": "field"}, {"for": "field"}),
        ({"open": True}, {"open": True}),
        ({"tabindex": 0}, None),
        ({"tabindex": 2}, {"tabindex": "2"}),
        ({"lang": "", "title": None, "open": False}, None),
        ({"lang": "", "title": "Map"}, {"title": "Map"}),
    ],
)
def test_attributes_are_texts_with_dashes_and_what_is_empty_drops_out(given, attributes):
    assert node("p", **given).get("attrs") == attributes


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("go", {"year": 1745}),
        ("ask", "png"),
        ("embed", {"title": "x"}),
        ("save", "a.csv"),
        ("pair", {"from": "", "to": ""}),
        ("copy", "location"),
        ("copied", "Copied"),
        ("failed", "Not copied"),
        ("swatch", "#4477aa"),
        ("tint", False),
        ("share", 0.0),
        ("here", False),
    ],
)
def test_what_an_element_can_do_is_no_attribute_and_stays_as_it_is_given(name, value):
    assert node("p", **{name: value}) == {"tag": "p", "kids": [], name: value}


def test_a_link_is_a_button_that_leads_to_a_target():
    told = link("Midtown", node("b"), target={"kind": "place", "id": "midtown"}, focus="here")
    assert told == {
        "tag": "button",
        "kids": ["Midtown", node("b")],
        "cls": "ta-link",
        "go": {"kind": "place", "id": "midtown"},
        "attrs": {"data-focus": "here"},
    }
    other = link("1745", target={"year": 1745}, cls="ta-chip")
    assert (other["cls"], other.get("attrs")) == ("ta-chip", None)


def test_a_link_to_another_site_has_its_address():
    assert outside_link("Wikidata", "https://example.org") == {
        "tag": "a",
        "kids": ["Wikidata"],
        "attrs": {"href": "https://example.org"},
    }


def test_a_title_with_nothing_to_say_is_left_out_of_the_list():
    told = pairs("ta-voices", {"One": "first", "Two": None, "Three": "", "Four": node("q", "last")})
    assert told == node(
        "dl",
        node("dt", "One"),
        node("dd", "first"),
        node("dt", "Four"),
        node("dd", node("q", "last")),
        cls="ta-voices",
    )


@pytest.mark.parametrize(
    ("parts", "told"), [([], []), (["a"], ["a"]), (["a", "b", "c"], ["a", ", ", "b", ", ", "c"])]
)
def test_a_text_stands_between_each_two_parts(parts, told):
    assert joined(parts, ", ") == told
