"""Shares in words."""

import pytest

from words import words_in


@pytest.mark.parametrize(
    ("lang", "third", "least"), [("en", "33%", "<1%"), ("tr", "%33", "<%1"), ("az", "33%", "<1%")]
)
def test_a_share_is_a_whole_percentage_and_never_a_false_nothing(lang, third, least):
    words = words_in(lang)
    assert words.percent(1 / 3) == third
    assert [words.percent(share) for share in (0.0001, 0.0049)] == [least, least]
    assert words.percent(0) == third.replace("33", "0")
