"""Every cell against its field in the schema: its type, and the limits laid down for it."""

from typing import Any

import pytest
from ruled import atlas_of

from atlas.check.cells import check_cells


def said(field: dict[str, Any], *cells: str) -> list[str]:
    table = atlas_of(t=["x,y", *(f'"{cell}",' for cell in cells)])["t"]
    return [str(one) for one in check_cells(table, [{"name": "x", **field}])]


NOT = {
    "integer": "is not a whole number; write digits only",
    "number": "is not a number; write it with a decimal point, like 46.75",
    "date": "is not a day of the calendar; write it like 1813-10-24",
    "boolean": "is neither true nor false; write one of them",
}


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("integer", ["7", "-7", "0"], ["7.5", "x"]),
        ("number", ["7", "7.5", "0"], ["7,5", "x", "nan"]),
        ("date", ["1813-10-24"], ["1813-02-30", "1813"]),
        ("boolean", ["true", "false"], ["True", "no"]),
        ("string", ["x"], []),
        ("any", ["x"], []),
    ],
)
def test_a_cell_is_of_its_type_or_empty(kind, good, bad):
    assert said({"type": kind}, *good, "") == []
    assert said({"type": kind}, *bad) == [
        f"t.csv:{line} x: '{cell}' {NOT[kind]}" for line, cell in enumerate(bad, 2)
    ]


@pytest.mark.parametrize(
    ("limits", "kind", "good", "bad", "what"),
    [
        ({"pattern": "[a-c]+"}, "string", "abc", "abcd", "is not well formed"),
        ({"pattern": "1+"}, "integer", "11", "12", "is not well formed"),
        ({"enum": ["a", "b"]}, "string", "b", "c", "is not in the vocabulary; choose one of: a, b"),
        ({"enum": [1, 2]}, "integer", "2", "3", "is not in the vocabulary; choose one of: 1, 2"),
        ({"minimum": 5}, "number", "5", "4.9", "is below 5; correct it"),
        ({"maximum": 5}, "number", "5", "5.1", "is above 5; correct it"),
    ],
)
def test_a_cell_keeps_to_the_limits(limits, kind, good, bad, what):
    assert said({"type": kind, "constraints": limits}, good, "") == []
    assert said({"type": kind, "constraints": limits}, bad) == [f"t.csv:2 x: '{bad}' {what}"]


@pytest.mark.parametrize(
    ("limits", "good", "bad", "what"),
    [
        ({"minLength": 3}, "abc", "ab", "is shorter than 3 characters; lengthen it"),
        ({"maxLength": 3}, "abc", "abcd", "is longer than 3 characters; shorten it"),
    ],
)
def test_how_long_a_cell_is_is_told_without_the_cell(limits, good, bad, what):
    assert said({"constraints": limits}, good, "") == []
    assert said({"constraints": limits}, bad) == [f"t.csv:2 x: {what}"]


def test_what_must_be_filled_in_is_told_with_what_it_is():
    required = {"constraints": {"required": True}}
    assert said({**required, "description": "English label."}, "a", "") == [
        "t.csv:3 x: is empty; fill it in (English label)"
    ]
    assert said(required, "") == ["t.csv:2 x: is empty; fill it in (x)"]
    assert said({"constraints": {"required": False}}, "") == []


def test_a_form_is_told_with_its_example():
    field = {"constraints": {"pattern": "a"}, "example": "a"}
    assert said(field, "b") == ["t.csv:2 x: 'b' is not well formed; write it like a"]


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ({"format": "uri"}, True),
        ({"type": "string", "format": "uri"}, True),
        ({"type": "any", "format": "uri"}, False),
        ({"format": "email"}, False),
        ({}, False),
    ],
)
def test_an_address_is_one(field, wrong):
    assert said(field, "https://example.org/") == []
    assert said(field, "example") == ["t.csv:2 x: 'example' is not well formed"] * wrong


def test_of_several_limits_the_first_that_is_broken_is_told():
    field = {"constraints": {"maxLength": 2, "pattern": "a+"}}
    assert said(field, "bbb", "aaa") == [
        "t.csv:2 x: 'bbb' is not well formed",
        "t.csv:3 x: is longer than 2 characters; shorten it",
    ]


def test_a_field_without_a_column_is_passed_over_and_the_next_is_not():
    fields = [{"name": "z", "constraints": {"required": True}}, {"name": "x", "type": "integer"}]
    table = atlas_of(t=["x,y", "a,"])["t"]
    assert [one.column for one in check_cells(table, fields)] == ["x"]
