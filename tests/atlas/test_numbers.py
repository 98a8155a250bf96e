"""Which texts of a table are numbers, and what is said of those that are none."""

import pytest

from atlas.numbers import degrees, number, number_or_none, whole, whole_or_none


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0", 0.0),
        ("12", 12.0),
        ("-1.5", -1.5),
        ("+2.25", 2.25),
        ("1e3", 1000.0),
        ("2E-2", 0.02),
        ("5e+1", 50.0),
        ("9" * 300, float("9" * 300)),
        ("1." + "5" * 300, 1.5555555555555556),
    ],
)
def test_digits_with_a_sign_a_point_or_a_power_are_a_number(text, found):
    assert number_or_none(text) == number(text) == found


@pytest.mark.parametrize(
    "text",
    ["", " 1", "1 ", "1,5", ".5", "1.", "--1", "1e", "nan", "inf", "١٢", "1e999", "-1e999",
     "1e1000", "1" * 301, "1." + "5" * 301],
)  # fmt: skip
def test_what_is_no_number_or_is_infinite_is_none(text):
    assert number_or_none(text) is None
    with pytest.raises(ValueError, match="is not a number"):
        number(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [("0", 0), ("12", 12), ("-3", -3), ("+4", 4), ("007", 7), ("9" * 18, 10**18 - 1)],
)
def test_up_to_eighteen_digits_are_a_whole_number(text, found):
    assert whole_or_none(text) == whole(text) == found


@pytest.mark.parametrize("text", ["", "1.0", "1e3", " 1", "x1", "٣", "9" * 19])
def test_any_other_text_is_no_whole_number(text):
    assert whole_or_none(text) is None
    with pytest.raises(ValueError, match="is not a whole number"):
        whole(text)


@pytest.mark.parametrize(("text", "most"), [("180", 180), ("-180", 180), ("0", 90), ("90.0", 90)])
def test_degrees_reach_to_the_most_on_both_sides(text, most):
    assert degrees(text, most) == float(text)


@pytest.mark.parametrize(("text", "most"), [("180.1", 180), ("-90.1", 90)])
def test_degrees_beyond_are_refused(text, most):
    with pytest.raises(ValueError, match=rf"'{text}' is not between -{most} and {most}"):
        degrees(text, most)


@pytest.mark.parametrize(
    ("text", "shown"), [("x" * 40, "x" * 40), ("xy" * 20 + "x", "xy" * 18 + "x...")]
)
def test_only_the_beginning_of_a_long_text_is_shown(text, shown):
    with pytest.raises(ValueError, match=f"^'{shown}' is not a number$"):
        number(text)
