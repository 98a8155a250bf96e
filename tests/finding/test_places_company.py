"""What the words around a name make of it: a place, or something called by a place."""

import pytest
from naming import told_of


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They saw the Ormeda Treaty signed.", "Ormeda: act"),
        ("en", "They saw the Ormeda treaty signed.", "Ormeda: act"),
        ("en", "They saw Ormeda and the treaty.", "Ormeda: sure"),
        ("en", "They saw the Ormeda Peace Treaty signed.", "Ormeda: act"),
        ("en", "They saw the Ormeda Grand Peace Treaty signed.", "Ormeda: act"),
        ("en", "They saw the Ormeda Grand Old Peace Treaty signed.", "Ormeda: act"),
        ("en", "The Treaty of Ormeda was signed.", "Ormeda: act"),
        ("en", "The Treaties of Vurla and Ormeda were signed.", "Vurla: act, Ormeda: act"),
        ("en", "The Treaties of Vurla, and Ormeda was far.", "Vurla: act, Ormeda: sure"),
        ("en", "The treaty of Ormeda was signed.", "Ormeda: act"),
        ("en", "The university of Ormeda was shut.", "Ormeda: sure"),
        ("en", "The University of Ormeda was shut.", "Ormeda: body"),
        ("en", "They shut Ormeda University then.", "Ormeda: body"),
        ("en", "It was the Ormeda Age then.", ""),
        ("en", "It was the Ormeda age then.", "Ormeda: sure"),
        ("en", "Two ships, the Ormeda and another, sank.", "Ormeda: body"),
        ("en", "Two ships, the Dorvia and another, sank.", "Dorvia: sure"),
        ("en", "They saw the Ormeda sail then.", "Ormeda: sure"),
        ("tr", "Ormeda Antlaşması imzalandı.", "Ormeda: act"),
        ("tr", "Ormeda Barış Antlaşması imzalandı.", "Ormeda: act"),
        ("tr", "Ormeda antlaşması imzalandı.", "Ormeda: act"),
        (
            "tr",
            "Sonra Ormeda'ya geldiler, Ormeda'nın antlaşması yoktu.",
            "Ormeda: sure, Ormeda: act",
        ),
        ("tr", "Sonra Ormeda Üniversitesi kapandı.", "Ormeda: body"),
        ("tr", "Sonra Ormeda üniversitesi kapandı.", "Ormeda: body"),
        ("tr", "Sonra Ormeda Savaşı oldu; Hutta Kuşatması sürdü.", "Ormeda: act, Hutta: small"),
    ],
)
def test_what_is_called_by_a_place_is_told_as_that(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They met the Duke of Ormeda then.", ""),
        ("en", "They met the earl of Ormeda then.", ""),
        ("en", "They met the count of Ormeda then.", ""),
        ("en", "They met the marquis of Ormeda then.", ""),
        ("en", "They met the baron of Ormeda then.", ""),
        ("en", "They met the viscount of Ormeda then.", ""),
        ("en", "They met the duchess of Ormeda then.", ""),
        ("en", "They met the countess of Ormeda then.", ""),
        ("en", "They met the lord of Ormeda then.", ""),
        ("en", "They met the cook of Ormeda then.", "Ormeda: sure"),
        ("en", "They saw the Hutta lords then.", ""),
        ("en", "They saw the Ormeda lords then.", ""),
        ("en", "They saw the Dorvia lords then.", "Dorvia: sure"),
        ("en", "They said that Hutta said so.", "Hutta: longer"),
        ("en", "They said that Vurla said so.", "Vurla: longer"),
        ("en", "They said that Ormeda said so.", "Ormeda: sure"),
        ("tr", "Sonra Hutta Paşa geldi. Hutta Bey gitti.", ""),
    ],
)
def test_people_called_by_a_place_are_none(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They saw Mount Ormeda then.", "Mount Ormeda: unknown"),
        ("en", "They saw Mount Brenta then.", "Brenta: sure"),
        ("en", "They saw River Tarna then.", "Tarna: sure"),
        ("en", "They saw the Tarna River then.", "Tarna River: sure"),
        ("en", "They saw the Tarna river then.", "Tarna: sure"),
        ("en", "They saw the Ormeda River then.", "Ormeda River: unknown"),
        ("en", "They saw the Ormeda river then.", "Ormeda: sure"),
        ("en", "They sailed over the sea of Ormeda then.", "Ormeda: sure"),
        ("en", "They came to the Tarna and camped.", "Tarna: sure"),
        ("en", "They came to the upper Tarna and camped.", "Tarna: sure"),
        ("en", "They came to Tarna and camped.", "Tarna: sure"),
        ("tr", "Sonra Ormeda Gölü taştı.", "Ormeda Gölü: unknown"),
        ("tr", "Sonra Ormeda gölü taştı.", "Ormeda gölü: unknown"),
        ("tr", "Sonra Tarna Nehri'nde durdular.", "Tarna Nehri: sure"),
        ("tr", "Sonra Tarna nehrini geçtiler.", "Tarna: sure"),
        (
            "az",
            "Sonra Qara dənizdə, Qara dənizin sahili, Qara Dəniz sahili.",
            "Qara dəniz: sure, Qara dəniz: sure, Qara Dəniz: sure",
        ),
    ],
)
def test_a_word_for_a_kind_of_place_has_to_fit_the_place(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They walked to Musarat el-Hutta then.", "Musarat el-Hutta: unknown"),
        ("en", "They walked to Musarat el-Ormeda then.", "Ormeda: sure"),
        ("en", "They walked to musarat el-Hutta then.", "Hutta: small"),
        ("en", "They walked to Silver Hutta then.", "Silver Hutta: unknown"),
        ("en", "They walked to Silver Ormeda then.", "Ormeda: longer"),
        ("en", "They walked to Hutta Silver then.", "Hutta Silver: unknown"),
        ("en", "They walked to Ormeda Silver then.", "Ormeda: longer"),
        ("tr", "Sonra Gümüş Hutta yandı; Gümüş Ormeda yandı.", "Ormeda: longer"),
        ("tr", "Sonra Hutta Gümüş yandı; Ormeda Gümüş yandı.", "Ormeda: longer"),
    ],
)
def test_a_small_place_beside_another_capital_word_is_a_longer_name(lang, text, told):
    assert told_of(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "They saw the siege of Hutta then.", "Hutta: small"),
        ("en", "They saw the Hutta Siege then.", "Hutta: small"),
        (
            "en",
            "They stood in Hutta, in old Hutta, in the Hutta of old.",
            "Hutta: small, Hutta: small, Hutta: small",
        ),
        ("en", "They stood by Hutta.", "Hutta: small"),
        (
            "tr",
            "Sonra Hutta'da durdular; Zolpa'dan geldiler; Vurla ile yazıştılar.",
            "Hutta: sure, Zolpa: sure, Vurla: sure",
        ),
        (
            "tr",
            "Sonra Ormeda kuşatması sürdü, Qwertz kuşatması da.",
            "Ormeda: sure, Qwertz: unknown",
        ),
        ("az", "Sonra Ormeda döyüşü oldu, Qwertz döyüşü də.", "Ormeda: sure, Qwertz: unknown"),
        (
            "az",
            "Sonra Ormedada durdular, Ormedanın yanında, Zolpadan, Vurlaya, Ormedadakı, Ormedalı.",
            "Ormeda: sure, Ormeda: sure, Zolpa: sure, Vurla: sure, Ormeda: sure",
        ),
    ],
)
def test_words_of_place_and_fighting_leave_a_place_one(lang, text, told):
    assert told_of(text, lang) == told
