"""A person whom the article names is told in the reader's language."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes

from telling.quotes import quotation
from words import words_in

TOLD = {
    "en": ("Hasan bey Zardabi (about 1842 – 1907)", "Ilham Aliyev (born 1961)"),
    "tr": ("Hasan Bey Zerdabi (1842 dolayları – 1907)", "İlham Aliyev (1961 doğumlu)"),
    "az": ("Həsən bəy Zərdabi (təxminən 1842 – 1907)", "İlham Əliyev (1961-ci il təvəllüdlü)"),
}


def persons(atlas, lang):
    told = [quotation(atlas, words_in(lang), excerpt) for excerpt in atlas.excerpts.values()]
    found = [node for node in all_nodes(told) if "ta-person" in (node.get("cls") or "")]
    return {node.get("attrs", {}).get("title") for node in found}


@pytest.mark.parametrize("lang", TOLD)
def test_a_person_has_the_name_and_the_years_of_the_readers_language(real, lang):
    assert set(TOLD[lang]) <= persons(real, lang)


def test_a_person_whom_the_atlas_does_not_know_is_marked_without_a_note(tiny):
    assert persons(tiny, "en") == {"Anna North (about 1760 – 1830)"}
    assert persons(replace(tiny, persons={}), "en") == {None}


@pytest.mark.parametrize("lang", TOLD)
def test_no_sign_of_an_uncertain_year_is_shown(real, lang):
    assert not [title for title in persons(real, lang) if set("~?%") & set(title)]
