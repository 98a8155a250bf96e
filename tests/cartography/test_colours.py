"""Colours are colours: nothing else may reach a style."""

import pytest

from cartography.colours import NOBODY, colour_or_grey, dark, ink_on, mix


@pytest.mark.parametrize("text", ["", "red", "#12345", "url(x)", "#12345g", "#1234567"])
def test_what_is_not_a_colour_becomes_grey(text):
    assert colour_or_grey(text) == NOBODY


def test_a_colour_is_kept_in_small_letters():
    assert colour_or_grey("#AABBCC") == "#aabbcc"


def test_mixing_none_or_all_gives_the_one_or_the_other():
    assert mix("#102030", "#ffffff", 0) == "#102030"
    assert mix("#102030", "#ffffff", 1) == "#ffffff"


def test_the_dark_partner_is_darker():
    assert dark("#ffffff") < "#ffffff"


def test_the_ink_on_a_colour_stands_out_from_it():
    assert ink_on("#f3e9a0") == "#14181b"
    assert ink_on("#34406b") == "#f4f2ec"
