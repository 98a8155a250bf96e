"""Places that the words of the text make: rivers, generic nouns, names told once to be a place."""

import pytest
from placed import places, sure, world

from finding import reasons
from finding.model import Document
from finding.places import find_places


def exacts(text: str, lang: str = "en") -> list[str]:
    return [one.exact for one in find_places(Document(text, lang=lang), world())]


@pytest.mark.parametrize(
    ("text", "river"),
    [
        ("From Bathurst and Dubbo they went down the Barwon and camped.", "Barwon"),
        ("On the upper Burdekin they camped.", "Burdekin"),
        ("Lachlan Reid rode out. They came to the Lachlan and followed it.", "Lachlan"),
    ],
)
def test_a_name_after_the_article_with_no_noun_is_the_river(text, river):
    assert places(text)[river].candidates[0].kind == "river"


def test_a_person_of_the_rivers_name_stays_one():
    assert "Lachlan Reid" not in exacts("Lachlan Reid rode out and came to the Lachlan.")
    assert exacts("Lachlan Reid rode out and came to the Lachlan.").count("Lachlan") == 1


def test_a_sea_is_known_in_every_case_and_before_its_shore():
    text = "Gəmi Qara dənizdən gəldi. Qara dənizin sahili uzundur."
    assert exacts(text, "az") == ["Qara dəniz", "Qara dəniz"]
    assert sure(text, "az") == ["Qara dəniz"]


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Horma Kanyonu derindir.", "tr", "Horma Kanyonu"),
        ("Devrez Çayı taştı.", "tr", "Devrez Çayı"),
        ("Talmar Bölgesi geniştir.", "tr", "Talmar Bölgesi"),
        ("Men came to the Talbot Ranges.", "en", "Talbot Ranges"),
        ("The train stopped by Barrow Siding.", "en", "Barrow Siding"),
        ("They slept under Gebel Adda.", "en", "Gebel Adda"),
        ("The road runs past Wadi Halit.", "en", "Wadi Halit"),
        ("They rested near Musarat es-Sabra then.", "en", "Musarat es-Sabra"),
    ],
)
def test_a_noun_for_a_place_makes_an_unlisted_name_one_without_a_point(text, lang, name):
    found = places(text, lang)[name]
    assert (found.point, found.why, found.sure) == (None, reasons.PLACE_UNKNOWN, False)


@pytest.mark.parametrize(
    ("text", "lang", "times"),
    [
        ("The village of Ormeda was rich. Ormeda burnt, and men left Ormeda.", "en", 3),
        ("Ormeda, a small fort, was given up. Later Ormeda was rebuilt.", "en", 2),
        ("From Zolph to Ormeda it is far. In spring Ormeda fell.", "en", 2),
        ("Ormeda adlı köy yandı. Sonra Ormeda yeniden kuruldu.", "tr", 2),
        ("Ormeda kəndi böyük idi. Sonra Ormeda yandı.", "az", 2),
    ],
)
def test_a_name_once_said_to_be_a_place_is_one_throughout(text, lang, times):
    assert sum(one.startswith("Ormeda") for one in exacts(text, lang)) == times


@pytest.mark.parametrize("text", ["Ormeda burnt.", "Ormeda, a village doctor, died."])
def test_what_is_never_said_to_be_a_place_is_none(text):
    assert exacts(text) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Stalin and Nero were feared.", "en"),
        ("Stalin gəldi, Nero getdi.", "az"),
        ("Yıldırım Bayezid geldi.", "tr"),
        ("Candar oğulları güçlüydü.", "tr"),
        ("Forer qardaşları şərab satdı.", "az"),
        ("It was the Bronze Age then.", "en"),
        ("Tunç Çağı uzun sürdü.", "tr"),
    ],
)
def test_rulers_families_and_eras_are_no_places(text, lang):
    assert exacts(text, lang) == []


def test_a_town_called_like_a_ruler_is_one_where_its_land_is_named():
    assert "Hannibal" in exacts("She was born at Hannibal, Missouri.")


def test_a_body_called_by_a_place_is_to_be_looked_at():
    assert places("The Toronto Heritage keeps it.")["Toronto"].why == reasons.PLACE_BODY


def test_a_river_after_its_article_is_sure():
    text = "They left Bathurst, Dubbo and Goulburn and on the upper Burdekin they camped."
    assert "Burdekin" in sure(text)
