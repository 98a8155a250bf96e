"""Whole numbers as text, which the browser's side reads back (tests/live/vlq.test.js)."""

from cartography.vlq import LETTERS, vlq


def test_small_and_large_numbers_of_either_sign_are_letters():
    assert vlq([0, -1, 16]) == "ADgB"
    assert vlq([2147483647, -123456]) == "+/////DhkxH"
    assert vlq([]) == ""


def test_every_letter_needs_no_escape_in_json():
    assert len(set(LETTERS)) == 64
    assert '"' not in LETTERS and "\\" not in LETTERS
