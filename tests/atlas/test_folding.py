"""Texts without what a reader may leave out or type otherwise."""

import pytest

from atlas.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Xankəndi", "xankendi"),
        ("Kuçuk Kainardji", "kucuk kainardji"),
        ("KÜÇÜK KAYNARCA", "kucuk kaynarca"),
        ("İstanbul", "istanbul"),
        ("Şuşa / Shushi", "susa shushi"),
        ("Шуша", "шуша"),
        ("Кёнигсберг", "кенигсберг"),
        ("Շուշի", "շուշի"),
        ("شوشا", "شوشا"),
        ("كركوك", "کرکوک"),
        ("  --  ", ""),
    ],
)
def test_case_marks_and_letter_variants_do_not_matter(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("letter", "folded"),
    [
        ("ı", "i"), ("ə", "e"), ("ł", "l"), ("đ", "d"), ("ø", "o"), ("ß", "ss"), ("æ", "ae"),
        ("œ", "oe"), ("ي", "ی"), ("ك", "ک"), ("Ə", "e"), ("Ł", "l"), ("Đ", "d"), ("Ø", "o"),
        ("ẞ", "ss"), ("Æ", "ae"), ("Œ", "oe"), ("I", "i"), ("İ", "i"), ("é", "e"), ("ﬁ", "fi"),
    ],
)  # fmt: skip
def test_a_letter_is_folded_wherever_it_stands(letter, folded):
    assert fold(f"x{letter}x{letter}") == f"x{folded}x{folded}"


@pytest.mark.parametrize("mark", ["ʼ", "’", "'"])
def test_an_apostrophe_parts_no_word(mark):
    assert fold(f"Bakı{mark}da") == "bakida"


@pytest.mark.parametrize("gap", [" ", "-", "_", ", ", " / ", "\n", "…"])
def test_whatever_else_is_no_letter_parts_words_by_one_space(gap):
    assert fold(f"{gap}Kars{gap}7{gap}") == "kars 7"
