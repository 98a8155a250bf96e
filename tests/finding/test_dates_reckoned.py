"""Days and months reckoned, the order of day and month, and letters made simple."""

import pytest

from finding.dates.calendar import plus_days, plus_months, weekday
from finding.dates.folding import fold
from finding.dates.numeric import day_and_month, order_told


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        ((2, 1, 1), -1, (1, 12, 31)),
        ((1, 1, 1), -1, (0, 12, 31)),
        ((0, 3, 1), -1, (0, 2, 29)),
        ((-400, 1, 1), -1, (-401, 12, 31)),
        ((8999, 12, 31), 1, (9000, 1, 1)),
        ((9000, 12, 31), 1, (9001, 1, 1)),
        ((9999, 12, 31), 1, (10_000, 1, 1)),
        ((1920, 5, 3), 0, (1920, 5, 3)),
    ],
)
def test_days_are_added_in_every_year(day, count, then):
    assert plus_days(day, count) == then


@pytest.mark.parametrize(
    ("year", "month", "count", "then"),
    [
        (1920, 5, 0, (1920, 5)),
        (1920, 12, 1, (1921, 1)),
        (1920, 1, -1, (1919, 12)),
        (1920, 11, 1, (1920, 12)),
        (0, 1, -13, (-2, 12)),
    ],
)
def test_months_are_added_across_years(year, month, count, then):
    assert plus_months(year, month, count) == then


@pytest.mark.parametrize(
    ("day", "number"),
    [((1920, 5, 3), 0), ((1920, 5, 9), 6), ((0, 1, 1), 5), ((-43, 3, 15), 4), ((9999, 12, 31), 4)],
)
def test_a_day_has_its_weekday_monday_nought(day, number):
    assert weekday(day) == number


@pytest.mark.parametrize(
    ("left", "right", "order", "mark", "told"),
    [
        (3, 4, "", "/", (3, 4, False)),
        (3, 4, "", "-", (3, 4, False)),
        (3, 4, "", ".", (3, 4, True)),
        (3, 4, "dmy", "/", (3, 4, True)),
        (3, 4, "mdy", "/", (4, 3, True)),
        (3, 4, "mdy", ".", (4, 3, True)),
        (4, 4, "", "/", (4, 4, True)),
        (13, 4, "", "/", (13, 4, True)),
        (4, 13, "", "/", (13, 4, True)),
        (12, 4, "", "/", (12, 4, False)),
        (4, 12, "", "/", (4, 12, False)),
        (13, 4, "mdy", "/", (13, 4, True)),
        (13, 13, "", "/", (0, 0, False)),
        (0, 4, "", "/", (0, 0, False)),
        (4, 0, "", "/", (0, 0, False)),
        (1, 1, "", "/", (1, 1, True)),
        (29, 2, "", "/", (29, 2, True)),
        (30, 2, "", "/", (0, 0, False)),
        (31, 12, "", "/", (31, 12, True)),
        (32, 12, "", "/", (0, 0, False)),
    ],
)
def test_of_two_numbers_one_is_the_day_and_one_the_month(left, right, order, mark, told):
    assert day_and_month(left, right, order, mark) == told


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("on 13/4/1962", "dmy"),
        ("on 4/13/1962", "mdy"),
        ("on 12/4/1962", ""),
        ("on 13/12/1962", "dmy"),
        ("on 12/13/1962", "mdy"),
        ("on 13/13/1962", ""),
        ("on 13/4/1962 and 4/13/1962", ""),
        ("on 13/4/62", ""),
        ("on 13/4/19621", ""),
        ("on 113/4/1962", ""),
        ("on 13.4.1962", ""),
    ],
)
def test_a_text_tells_the_order_by_a_date_that_reads_one_way(text, order):
    assert order_told(text) == order


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("İIıi", "iiii"),
        ("ÂÎÛâîû", "aiuaiu"),
        ("‐‑‒–—−-", "-------"),
        ("’‘ʼ`'", "'''''"),
        ("a\rb\tc\nd", "a b c\nd"),
        ("\N{NO-BREAK SPACE}\N{EM SPACE}", "  "),
        ("ƏÜ9", "əü9"),
    ],
)
def test_a_text_is_folded_sign_by_sign(text, plain):
    assert fold(text) == plain
