"""Places of Turkish and Azerbaijani texts: endings, generic words, people."""

import pytest
from placed import places, sure

from finding import reasons


def test_turkish_endings_after_an_apostrophe_are_outside_the_mark():
    text = "Ordu Edirne'ye girdi, Kars'ta durdu, Erzurum'dan İstanbul'a ve Tiflis'e yürüdü."
    assert {"Edirne", "Kars", "Erzurum", "İstanbul", "Tiflis"} <= set(places(text, "tr"))


def test_azerbaijani_endings_are_cut_where_the_rest_is_a_name():
    text = "Bakıda, Gəncədə və Şuşada idi. Tiflisdən Təbrizə getdi, İrəvanın yanında durdu."
    found = places(text, "az")
    assert {"Bakı", "Gəncə", "Şuşa", "Tiflis", "Təbriz", "İrəvan"} <= set(found)
    assert found["Bakı"].candidates[0].country == "AZ"


def test_generic_words_belong_to_the_name_of_a_water():
    assert "Karadeniz" in sure("Filo Karadeniz'e çıktı.", "tr")
    assert "Xəzər dənizi" in sure("Donanma Xəzər dənizində idi.", "az")


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [
        ("Edirne Antlaşması imzalandı.", "tr", "Edirne"),
        ("Küçük Kaynarca Antlaşması imzalandı.", "tr", "Küçük Kaynarca"),
        ("Berlin Kongresi'nde görüşüldü.", "tr", "Berlin"),
        ("Türkmənçay müqaviləsi imzalandı.", "az", "Türkmənçay"),
    ],
)
def test_a_treaty_called_by_a_place_is_to_be_looked_at(text, lang, name):
    found = places(text, lang)[name]
    assert (found.sure, found.why) == (False, reasons.PLACE_ACT)


@pytest.mark.parametrize(
    ("text", "lang", "person"),
    [
        ("Gazi Osman Paşa Plevne'yi savundu.", "tr", "Gazi"),
        ("Fatih Sultan Mehmed şehri aldı.", "tr", "Fatih"),
        ("İbrahimxəlil xan Şuşada otururdu.", "az", "İbrahimxəlil"),
    ],
)
def test_people_are_no_places(text, lang, person):
    assert person not in places(text, lang)


def test_a_place_after_a_persons_name_is_still_a_place():
    assert "Samsun" in sure("Mustafa Kemal Samsun'a çıktı, oradan Amasya'ya geçti.", "tr")


def test_peoples_are_no_places():
    assert places("Ruslar ve Osmanlılar savaştı. Ermeni, Rus ve Türk askerleri vardı.", "tr") == {}


def test_a_name_of_one_language_is_not_taken_in_another():
    assert places("Tunisdə idi.", "az")["Tunis"].id == "ne:TUN"
    assert places("He was in Tunis, near Carthage.")["Tunis"].id.startswith("geonames:")


def test_the_language_is_known_by_its_letters():
    assert "Bakı" in places("Bakıda və Gəncədə əhali çox idi, mühasirə isə uzun sürdü.", "")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Bakülü gençler ve Bakülüler geldi.", "tr"),
        ("Qubalı tacirlər və bakılılar gəldi.", "az"),
        ("Konyalılar ve Selanikliler geldi.", "tr"),
    ],
)
def test_the_people_of_a_place_are_no_place(text, lang):
    assert places(text, lang) == {}


@pytest.mark.parametrize("name", ["Denizli", "Kırklareli", "Rumeli", "Anadolu", "Borlu", "Taraklı"])
def test_a_place_may_end_like_the_name_of_a_people(name):
    assert name in places(f"Sonra {name}'de kaldılar.", "tr")
    assert name in places(f"Sonra {name} yolunda kaldılar.", "tr")
