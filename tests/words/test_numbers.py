"""Numbers and shares in words."""

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


@pytest.mark.parametrize(
    ("value", "said"),
    [(2.5, "3"), (3.5, "4"), (369424.49999999994, "369,425"), (369424.49, "369,424")],
    ids=["a half", "another half", "a half missed by a sum", "less than a half"],
)
def test_a_half_goes_up_however_it_was_added_up(value, said):
    assert words_in("en").number(value) == said
