"""Names that no list has: the words beside them say that they are places, and of which length."""

import pytest
from naming import told_of


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They walked to Qwertz.", "Qwertz: unknown"),
        ("en", "The men said to Qwertz that so.", ""),
        ("en", "The railway to Qwertz was cut.", "Qwertz: unknown"),
        ("en", "The men came from Aa Bb to Qwertz.", "Aa Bb: unknown, Qwertz: unknown"),
        ("en", "The men came from Aa Bb Cc to Qwertz.", "Aa Bb Cc: unknown, Qwertz: unknown"),
        ("en", "The men came from Aa Bb Cc Dd to Qwertz.", "Aa Bb Cc Dd: unknown"),
        ("en", "The men came from aa bb to Qwertz.", ""),
        ("en", "They walked from Qwertz to Zolpa.", "Qwertz: unknown, Zolpa: sure"),
        ("en", "They walked from Qwertz with Zolpa.", "Zolpa: sure"),
        ("en", "They sat at Qwertz.", "Qwertz: unknown"),
        ("en", "They sat near Qwertz.", "Qwertz: unknown"),
        ("en", "They sat off Qwertz.", "Qwertz: unknown"),
        ("en", "They sat outside Qwertz.", "Qwertz: unknown"),
        ("en", "They sat in Qwertz.", "Qwertz: unknown"),
        ("en", "They sat beside Qwertz.", ""),
        ("en", "They went on the Qwertz.", "Qwertz: unknown"),
        ("en", "They went along the Qwertz.", "Qwertz: unknown"),
        ("en", "They went across the Qwertz.", "Qwertz: unknown"),
        ("en", "They crossed the Qwertz.", "Qwertz: unknown"),
        ("en", "They went beyond the Qwertz.", "Qwertz: unknown"),
        ("en", "They went off the Qwertz.", "Qwertz: unknown"),
        ("en", "They went near the Qwertz.", "Qwertz: unknown"),
        ("en", "They went beside the Qwertz.", ""),
        ("en", "The Battle of Qwertz was lost.", "Qwertz: unknown"),
        ("en", "The cook of Qwertz was lost.", ""),
        ("en", "The valley of Qwertz was lost.", "Qwertz: unknown"),
        ("en", "At Qwertz.", ""),
    ],
)
def test_words_before_a_name_say_that_it_is_a_place(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They saw the Qwertz valley.", "Qwertz: unknown"),
        ("en", "They saw the Qwertz Valley.", "Qwertz Valley: unknown"),
        ("en", "They saw Qwertz, Valley of kings.", ""),
        ("en", "They saw Qwertz's valley.", "Qwertz: unknown"),
        ("en", "They saw the Gulf of Qwertz.", "Gulf of Qwertz: unknown"),
        ("en", "They saw the gulf of Qwertz.", "Qwertz: unknown"),
        ("en", "They saw the Gulf by Qwertz.", ""),
        ("en", "They beheld Gebel Qwertz.", "Gebel Qwertz: unknown"),
        ("en", "They beheld Mount Qwertz.", "Mount Qwertz: unknown"),
        ("en", "They beheld Gebel.", ""),
        ("en", "They saw the Qwertz Age.", ""),
        ("tr", "Sonra Qwertz Gölü taştı. Sonra Qwertz taştı.", "Qwertz Gölü: unknown"),
        ("tr", "Sonra Qwertz Çağı başladı.", ""),
        ("tr", "Sonra Qwertz Üniversitesi kapandı.", ""),
        (
            "tr",
            "Sonra Hacıkent yandı; Kent yandı; Akkent yandı; Hacıkentli geldi.",
            "Hacıkent: unknown",
        ),
        (
            "az",
            "Sonra Qwertz kəndi yandı. Qwertzdə adam yox idi.",
            "Qwertz kəndi: unknown, Qwertz: unknown",
        ),
    ],
)
def test_a_word_for_a_kind_of_place_makes_a_name_one(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They saw Qwertz, a small village.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, a village doctor.", ""),
        ("en", "They saw Qwertz, the old capital of kings.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, a fort.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, small fort.", ""),
        ("en", "They saw Qwertz a fort.", ""),
        ("en", "They saw Qwertz, a very small old red fort.", ""),
        ("en", "They saw Qwertz, a big small old red fort.", ""),
        ("en", "They saw Qwertz, a big old red fort.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, a Fort.", ""),
        ("en", "They saw Qwertz, an old, red fort.", ""),
        ("en", "They saw Qwertz, an old fort, then.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, a northern town in it.", "Qwertz: unknown"),
        ("en", "They saw Qwertz, a his town in it.", ""),
        ("tr", "Sonra Qwertz adlı köy yandı.", "Qwertz: unknown"),
        ("tr", "Sonra Qwertz denilen büyük şehir durdu.", "Qwertz: unknown"),
        ("tr", "Sonra Qwertz adlı adam öldü.", ""),
        ("tr", "Sonra Qwertz, adlı köy yandı.", ""),
        ("tr", "Sonra Qwertz adlı, köy yandı.", ""),
        ("tr", "Sonra Qwertz adında çok eski bir köy yandı.", ""),
    ],
)
def test_the_words_after_a_name_say_that_it_is_a_place(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "They came from Zolpa, Qwertz and Ormeda.",
            "Zolpa: sure, Qwertz: unknown, Ormeda: sure",
        ),
        ("en", "They came with Zolpa and Qwertz.", "Zolpa: sure, Qwertz: unknown"),
        ("en", "They came with Zolpa, and Qwertz.", "Zolpa: sure, Qwertz: unknown"),
        ("en", "They came with Qwertz and Zolpa.", "Qwertz: unknown, Zolpa: sure"),
        ("en", "They came with Qwertz, Zolpa.", "Qwertz: unknown, Zolpa: sure"),
        ("en", "They came with Zolpa or Qwertz.", "Zolpa: sure"),
        ("en", "They saw Qwertz in Dorvia.", "Qwertz: unknown, Dorvia: sure"),
        ("en", "They saw Dorvia in Qwertz.", "Dorvia: sure, Qwertz: unknown"),
        ("en", "They saw Qwertz at Dorvia.", "Dorvia: sure"),
        (
            "en",
            "They beheld Zolpa, Qwertz, Bwertz and Dwertz.",
            "Zolpa: sure, Qwertz: unknown, Bwertz: unknown, Dwertz: unknown",
        ),
        (
            "tr",
            "Sonra Zolpa, Qwertz ve Ormeda yandı.",
            "Zolpa: sure, Qwertz: unknown, Ormeda: sure",
        ),
        ("tr", "Sonra Zolpa ve Qwertz kaldı.", "Zolpa: sure, Qwertz: unknown"),
        ("az", "Sonra Zolpa və Qwertz qaldı.", "Zolpa: sure, Qwertz: unknown"),
    ],
)
def test_a_name_among_places_is_one(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "The Treaty of Qwertz was signed.", "Qwertz: act"),
        ("en", "The treaty of Qwertz was signed.", "Qwertz: act"),
        ("en", "The Treaty with Qwertz was signed.", ""),
        ("az", "Sonra Qwertz müqaviləsi imzalandı.", "Qwertz: act"),
        ("tr", "Sonra Qwertz antlaşması imzalandı.", "Qwertz: act"),
    ],
)
def test_an_act_called_by_an_unlisted_name_is_told_as_one(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("tr", "Sonra Qwertz'de durdular.", "Qwertz: unknown"),
        ("tr", "Sonra Qwertz'den geldiler.", "Qwertz: unknown"),
        ("tr", "Sonra Qwertz'ye gittiler.", ""),
        ("tr", "Sonra Qwertz'i aldılar.", ""),
        ("tr", "Sonra Qwertzde durdular.", ""),
    ],
)
def test_only_an_ending_of_place_makes_an_unlisted_name_one(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They sat at Qwertz. Then Qwertz burnt.", "Qwertz: unknown, Qwertz: unknown"),
        ("en", "They saw the Treaty of Qwertz. Then Qwertz burnt.", "Qwertz: act"),
        (
            "tr",
            "Sonra Qwertz'de durdular. Sonra Qwertzi aldılar.",
            "Qwertz: unknown, Qwertz: unknown",
        ),
    ],
)
def test_a_name_told_once_to_be_a_place_is_one_elsewhere(lang, text, told):
    assert told_of(text, lang) == told
