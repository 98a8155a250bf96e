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
