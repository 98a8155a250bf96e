"""As which names a word may be looked up: whole, and without the endings it may have."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from approved import assert_approved

from finding.places.endings import forms
from finding.places.tokens import tokens

APPROVED = Path(__file__).parent / "approved"
WORDS = {
    "en": "Kars Kars's Kars' Ottomans’ O'Brien Kars'ta KARS'S Bakıda D'Arcy's",
    "tr": "Kars Kars'ta Kars'tan Kars'ın Kars'a Kars'ı Kars'taki Kars'takiler Kars'la Kars'tır "
    "Kars’ta KARS'TA Kars'Ta Kars'lı Konya'dan Konya'nın Konya'ya Konya'yı Konya'dadır Konyada "
    "Konyadan Konyanın Konyaya Konyayı Konyayla Konyadaki Konyadakiler Konyadır Edirneden "
    "Edirneye Edirnenin Tersane Tersaneye Üsküpten Üsküpte Gümülcinede Bakü Bakü'nün Bakünün "
    "Bakülü İzmir'i İzmiri IĞDIR'DA Iğdırda Ordu Ordudan Van'a Vana Ay'a Aya O'na Niş'te Nişte "
    "Ankara'nınki Ağrı'dakiler Hakkâri'de Hakkâride Rumeli Rumelide Rumelinde Boğazında",
    "az": "Bakı Bakıda Bakıdan Bakının Bakıya Bakını Bakıdakı Bakıdakılar Bakıdır Bakıyla Şuşa "
    "Şuşada Şuşadan Şuşanın Şuşaya Şuşanı Gəncədə Gəncədən Gəncənin Gəncəyə Gəncəni İrəvan "
    "İrəvanın İrəvanda İrəvana İrəvanı Təbrizdə Təbrizin Təbrizi Tiflisə Naxçıvan'da "
    "Naxçıvandakı Qarabağda Qarabağın Qubada Quba Qubanın Şəkidə Şəkinin Lənkəranda Lənkəranın "
    "Ordubadda Culfada Kəlbəcərdə Ağdamın Füzulinin Şimalında Xankəndində",
}


def told(lang: str) -> Iterator[str]:
    """Each word with its forms: what is left, how long it is, and what is known of it."""
    for token in tokens(WORDS[lang]):
        found = forms(token, lang != "en")
        yield f"{token.text}: " + "; ".join(
            f"{one.folded} {one.length}{' guessed' * one.guessed}{' where' * one.locative}"
            for one in found
        )


@pytest.mark.parametrize("lang", WORDS)
def test_a_word_is_looked_up_as_it_was(lang):
    assert_approved(APPROVED / f"forms.{lang}.txt", told(lang))


@pytest.mark.parametrize(("letters", "cut"), [(40, True), (41, False)])
def test_a_word_of_more_than_forty_letters_has_no_ending(letters, cut):
    (word,) = tokens("K" + "o" * (letters - 3) + "da")
    assert (len(forms(word, True)) > 1) == cut
